import { type ClassRecord, isMarkingOpen } from "@/lib/model/classroom";

/** How far a class is, in one word that changes whenever its students' pages must. */
export function nameStanding(joined: ClassRecord): string {
  const names = joined.blind && joined.namesShownAt === null ? "blind" : "named";
  return `${names}-${joined.revealedAt === null ? "own" : "marked"}-${isMarkingOpen(joined) ? "open" : "closed"}`;
}
