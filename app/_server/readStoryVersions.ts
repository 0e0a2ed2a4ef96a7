import type { NewVersion } from "@/db/addVersions";
import type { CaptureHints } from "@/lib/model/capture";
import { mergeTwins } from "./mergeTwins";
import type { StoryFile } from "./parseStoryFile";
import { linkVersion, readPasted } from "./readHandedIn";

export type StoryVersions = {
  readonly versions: readonly NewVersion[];
  readonly merged: number;
  readonly problems: readonly string[];
};

/** The versions a story file holds: by text, else by page, else by address. Twins are left out and counted. */
export function readStoryVersions(story: StoryFile): StoryVersions {
  const problems: string[] = [];
  const found = story.articles.flatMap((article, i): NewVersion[] => {
    const content = article.text ?? article.html;
    if (content === undefined) return article.url ? [linkVersion(article.url, hintsOf(article))] : [];
    const handed = readPasted(content, hintsOf(article));
    if (handed.kind === "version")
      return [{ ...handed.version, sourceKind: article.text === undefined ? "html" : "text" }];
    problems.push(`articles.${i}: ${handed.message}`);
    return [];
  });
  return { ...mergeTwins(found), problems };
}

function hintsOf({ outlet, title, byline, publishedAt, url }: StoryFile["articles"][number]): CaptureHints {
  return {
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(url ? { url } : {}),
  };
}
