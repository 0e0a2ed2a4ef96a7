import { and, asc, eq, isNull } from "drizzle-orm";
import type { RejectedInput } from "../lib/model/comparison";
import { database } from "./client";
import { versions } from "./tables/stories";

/** The versions that could not be taken in, as the comparison names them. */
export async function listFailedVersions(storyId: string): Promise<RejectedInput[]> {
  const rows = database()
    .select({
      url: versions.inputUrl,
      fileName: versions.fileName,
      outlet: versions.givenOutlet,
      error: versions.error,
    })
    .from(versions)
    .where(and(eq(versions.storyId, storyId), eq(versions.state, "failed"), isNull(versions.removedAt)))
    .orderBy(asc(versions.position))
    .all();
  return rows.flatMap(({ url, fileName, outlet, error }) =>
    error
      ? [{ input: url ?? fileName ?? outlet ?? "pasted text", error: { kind: error.kind, message: error.message } }]
      : [],
  );
}
