import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "./client";
import { stories, type VersionRow, versions } from "./tables/stories";

export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** A version by its story's address and its id: an id of another story finds nothing. Removed versions are found too. */
export function findVersion(tx: Transaction, slug: string, versionId: string): VersionRow | undefined {
  return tx
    .select({ version: versions })
    .from(versions)
    .innerJoin(stories, eq(stories.id, versions.storyId))
    .where(and(eq(versions.id, versionId), eq(stories.slug, slug), isNull(stories.deletedAt)))
    .get()?.version;
}
