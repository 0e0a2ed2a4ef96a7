import { and, desc, eq, isNotNull } from "drizzle-orm";
import { database } from "./client";
import { captures, stories, versions } from "./tables/stories";

/** A version that was taken out of its story and can be put back. */
export type RemovedVersion = { readonly id: string; readonly name: string };

/** The removed versions of a story, the last removed first. */
export async function listRemovedVersions(slug: string): Promise<readonly RemovedVersion[]> {
  const rows = database()
    .select({ id: versions.id, outlet: captures.outlet, given: versions.givenOutlet, url: versions.inputUrl })
    .from(versions)
    .innerJoin(stories, eq(stories.id, versions.storyId))
    .leftJoin(captures, eq(captures.id, versions.captureId))
    .where(and(eq(stories.slug, slug), isNotNull(versions.removedAt)))
    .orderBy(desc(versions.removedAt), desc(versions.id))
    .all();
  return rows.map(({ id, outlet, given, url }) => ({ id, name: given ?? outlet ?? url ?? "pasted text" }));
}
