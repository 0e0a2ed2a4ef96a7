import type { VersionEdits } from "@/lib/model/revision";
import type { ArticleSpan } from "@/lib/model/span";
import type { ComparedOutlet } from "../listOutlets";

/** That an outlet wrote these words, or wrote them so, only after its text was first captured. */
export type Edit = { readonly kind: "added" | "altered"; readonly firstCapturedAt: string };

/** Whether a claim was added or altered since its outlet's text was first captured; the alteration may lie in any word of it. */
export function findEdit(claim: ArticleSpan, outlet: ComparedOutlet, edits: readonly VersionEdits[]): Edit | null {
  const own = edits.find(({ versionId }) => versionId === outlet.id);
  for (const revision of own?.changes.revisions ?? []) {
    if (revision.kind !== "added" && revision.kind !== "altered") continue;
    const { start, end } = revision.after;
    const isIn = claim.start < end && start < claim.end;
    if (isIn && own && (revision.kind === "added" || altersClaim(revision, claim)))
      return { kind: revision.kind, firstCapturedAt: own.firstCapturedAt };
  }
  return null;
}

type Altered = Extract<VersionEdits["changes"]["revisions"][number], { kind: "altered" }>;

/** A claim may be a clause: what changed beside it in its sentence is no change of it. What was dropped stood where the words around it now meet. */
function altersClaim({ words, after }: Altered, claim: ArticleSpan): boolean {
  let at = after.start;
  return words.some(({ kind, span }) => {
    if (kind === "dropped") return claim.start <= at && at <= claim.end;
    at = span.end;
    return kind === "added" && claim.start < span.end && span.start < claim.end;
  });
}
