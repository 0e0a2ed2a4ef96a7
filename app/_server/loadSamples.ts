import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createStory } from "@/db/createStory";
import { readStory } from "@/db/readStory";
import { hasLoadedSample, recordSample } from "@/db/recordSample";
import { saveCapture } from "@/db/saveCapture";
import type { CapturedArticle } from "@/lib/model/capture";
import { compareStory } from "./compareStory";
import { parseStoryFile, type StoryFile } from "./parseStoryFile";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Loads each story file of `samples/` that this database has never had. A sample its reader deleted stays deleted. */
export async function loadSamples(): Promise<void> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "samples");
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  for (const file of files.sort()) {
    const content = readFileSync(path.join(folder, file), "utf8");
    if (await hasLoadedSample(file)) continue;
    const parsed = parseStoryFile(JSON.parse(content));
    if (parsed.kind === "invalid") throw new Error(`The sample ${file} is no story file: ${parsed.message}`);
    await storeSample(file.replace(/\.json$/, ""), parsed.story);
    await recordSample(file, hashOf(content));
  }
}

async function storeSample(name: string, story: StoryFile): Promise<void> {
  const articles = story.articles.flatMap((article) => (article.text ? [{ ...article, text: article.text }] : []));
  const created = await createStory({
    slug: story.slug ?? name,
    title: story.title ?? name,
    titleGiven: true,
    kind: story.kind === "own" ? "sample" : story.kind,
    notice: story.notice ?? null,
    requestKey: `sample:${name}`,
    versions: articles.map(({ text, url }) => ({
      sourceKind: "text",
      inputKey: hashOf(text),
      url: url ?? null,
      fileName: null,
      body: null,
      given: {},
    })),
  });
  const versions = (await readStory(created.slug))?.versions ?? [];
  for (const [i, version] of versions.entries()) {
    const article = articles[i];
    if (article) await saveCapture(version.id, captureSample(article));
  }
  await compareStory(created.id);
}

type SampleArticle = StoryFile["articles"][number] & { readonly text: string };

/** Samples are whole texts we wrote: nothing is to be found out about them, so they become captures as they stand. */
function captureSample(article: SampleArticle): CapturedArticle {
  const { outlet = "", title = null, byline = null, publishedAt = null, url = null, text } = article;
  const origin = {
    outlet,
    title,
    standfirst: null,
    byline,
    publishedAt,
    updatedAt: null,
    language: "en",
    url,
    finalUrl: null,
  };
  const hash = hashOf(text);
  return {
    ...origin,
    text,
    captions: [],
    relatedLinks: [],
    correctionNotes: [],
    linkedHosts: [],
    words: text.match(/\S+/g)?.length ?? 0,
    charset: null,
    rawHash: hash,
    textHash: hash,
    state: "whole",
    stateReason: null,
    warnings: [],
    suppliedBy: "user",
  };
}
