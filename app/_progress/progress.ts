import type { StoryProgress } from "@/db/readProgress";

export type Progress = StoryProgress;

/** Whether nothing more will happen by itself. */
export function isSettled(progress: Progress): boolean {
  return progress.waiting === 0 && !progress.comparing;
}

/** How far a story has come, as one sentence. */
export function describeProgress({ total, waiting, captured, failed, comparing }: Progress): string {
  const read = captured === 1 ? "1 version read" : `${captured} versions read`;
  const open = waiting > 0 ? `, ${waiting} of ${total} still arriving` : "";
  const lost = failed > 0 ? `, ${failed} could not be read` : "";
  const busy = comparing && captured >= 2 ? ". Comparing…" : ".";
  return `${read}${open}${lost}${busy}`;
}
