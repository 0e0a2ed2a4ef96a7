import { and, asc, eq, isNull } from "drizzle-orm";
import type { ArticleInput } from "../lib/model/article";
import { database } from "./client";
import { captures, versions } from "./tables/stories";

/** The captured versions of a story as the comparison takes them; `key` is the version's id. What a person gave wins. */
export async function readArticleInputs(storyId: string): Promise<ArticleInput[]> {
  const rows = database()
    .select({ version: versions, capture: captures })
    .from(versions)
    .innerJoin(captures, eq(captures.id, versions.captureId))
    .where(and(eq(versions.storyId, storyId), isNull(versions.removedAt)))
    .orderBy(asc(versions.position))
    .all();
  return rows.map(({ version, capture }) => ({
    key: version.id,
    outlet: version.givenOutlet ?? capture.outlet,
    title: version.givenTitle ?? capture.title,
    byline: (version.givenByline ?? capture.byline) || null,
    url: (version.givenUrl ?? capture.url ?? version.inputUrl) || null,
    publishedAt: (version.givenPublishedAt ?? capture.publishedAt) || null,
    language: capture.language,
    text: capture.text,
    linkedHosts: linkedHostsOf(capture),
    captureWarnings: capture.warnings,
    captureState: capture.state,
  }));
}

/** Hosts a capture links to: null where a person handed in words without any link, which a page may have had. */
const linkedHostsOf = ({ suppliedBy, linkedHosts }: typeof captures.$inferSelect) =>
  suppliedBy === "user" && linkedHosts.length === 0 ? null : linkedHosts;
