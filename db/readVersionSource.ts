import { eq } from "drizzle-orm";
import { database } from "./client";
import { type VersionRow, versionInputs, versions } from "./tables/stories";

export type VersionSource = { readonly version: VersionRow; readonly body: Uint8Array | null };

/** What a version is to be read from; undefined where it was removed. */
export async function readVersionSource(versionId: string): Promise<VersionSource | undefined> {
  const row = database()
    .select({ version: versions, body: versionInputs.body })
    .from(versions)
    .leftJoin(versionInputs, eq(versionInputs.versionId, versions.id))
    .where(eq(versions.id, versionId))
    .get();
  return row && row.version.removedAt === null ? row : undefined;
}
