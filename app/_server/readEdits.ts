import { inputOfCapture, readEditedVersions } from "@/db/readCaptures";
import { compareRevisions } from "@/lib/compareRevisions";
import type { VersionEdits } from "@/lib/model/revision";

/** What each outlet of a story changed in its text since that was first captured whole; nothing for those that changed nothing. */
export async function readEdits(slug: string): Promise<readonly VersionEdits[]> {
  const pairs = await readEditedVersions(slug);
  return pairs.map(({ version, first, newest }) => ({
    versionId: version.id,
    firstCapturedAt: first.capturedAt,
    before: first.text,
    changes: compareRevisions(inputOfCapture(version, first), inputOfCapture(version, newest)),
  }));
}
