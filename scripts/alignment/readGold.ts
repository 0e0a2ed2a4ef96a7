import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { attribute } from "../../lib/attribute/attribute";
import type { SegmentedArticle } from "../../lib/model/article";
import type { Attribution } from "../../lib/model/attribution";
import type { Span } from "../../lib/model/span";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";

type GoldSentence = Span & { readonly id: string };
type StoryFile = {
  readonly articles: readonly {
    readonly key: string;
    readonly outlet: string;
    readonly title?: string;
    readonly url?: string;
    readonly publishedAt?: string;
    readonly text: string;
    readonly sentences: readonly GoldSentence[];
  }[];
};
type GoldFile = { readonly groups: readonly { readonly members: readonly string[] }[] };

/** An annotated story, read as the program reads it. */
export type GoldStory = {
  readonly id: string;
  readonly articles: readonly SegmentedArticle[];
  readonly attributions: readonly Attribution[];
  /** By article id. */
  readonly goldSentences: ReadonlyMap<string, readonly GoldSentence[]>;
  readonly groups: GoldFile["groups"];
  /** Pairs of sentence ids of different outlets that some group holds, as "a|b" in order. */
  readonly goldPairs: ReadonlySet<string>;
};

export function readGold(dir: string): GoldStory[] {
  const files = readdirSync(dir).filter((file) => file.endsWith(".gold.json"));
  return files.sort().map((file) => {
    const gold = JSON.parse(readFileSync(path.join(dir, file), "utf8")) as GoldFile;
    const story = JSON.parse(readFileSync(path.join(dir, file.replace(".gold.", ".story.")), "utf8")) as StoryFile;
    const inputs = story.articles.map(({ key, outlet, title = null, url = null, publishedAt = null, text }) => ({
      ...{ key, outlet, title, url, publishedAt, text },
      byline: null,
      language: null,
    }));
    const articles = nameArticles(inputs).map(segment);
    const sentences = (key: string | null) => story.articles.find((article) => article.key === key)?.sentences ?? [];
    return {
      id: file.replace(".gold.json", ""),
      articles,
      attributions: attribute(articles),
      goldSentences: new Map(articles.map((article) => [article.id, sentences(article.key)])),
      groups: gold.groups,
      goldPairs: new Set(gold.groups.flatMap((group) => pairsOf(group.members))),
    };
  });
}

const outletOf = (id: string) => id.split(":")[0];

/** Unordered pairs of sentence ids of different outlets. */
export function pairsOf(ids: readonly string[]): string[] {
  const list = [...new Set(ids)].sort();
  return list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => (outletOf(a) === outletOf(b) ? [] : [`${a}|${b}`])));
}

/** The annotated sentences that a span covers: at least half of either one. */
export function sentencesOf(sentences: readonly GoldSentence[], span: Span): string[] {
  const covers = (s: Span) => {
    const shared = Math.min(span.end, s.end) - Math.max(span.start, s.start);
    return shared > 0 && (shared >= 0.5 * (s.end - s.start) || shared >= 0.5 * (span.end - span.start));
  };
  return sentences.filter(covers).map((sentence) => sentence.id);
}
