// Measures labels against NewsWCL50's concepts: npx tsx scripts/measureLabels.ts DATAFILE [--errors]
// DATAFILE is JSON lines, one event each: {split, articles: [{id, outlet, title, text}], entities: [{concept, type,
// mentions: [{doc, text, start, end}]}]}. A concept counts where two outlets or more name it with different words.
import { existsSync, readFileSync } from "node:fs";
import type { ArticleInput } from "../lib/model/article";
import type { ComparedArticle } from "../lib/model/comparison";
import type { ArticleSpan } from "../lib/model/span";
import { compareArticles } from "../lib/pipeline";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";
import { findNounPhrases } from "../lib/text/findNounPhrases";
import { groupInto } from "../lib/text/groupInto";

type GoldMention = { doc: string; text: string; start: number | null; end: number | null };
type Entity = { concept: string; type: string; mentions: GoldMention[] };
type Event = {
  split: string;
  event: string;
  articles: { id: string; outlet: string; title: string; text: string }[];
  entities: Entity[];
};
type Wording = ArticleSpan & { concept: string | undefined; words: string };

const [file, ...flags] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error("usage: npx tsx scripts/measureLabels.ts DATAFILE [--errors]");
  process.exit(2);
}
const events = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Event)
  .filter((event) => event.split !== "test");
const score = () => ({ found: 0, concepts: 0, right: 0, judged: 0, pairs: 0, sets: 0 });
const tallies = { "all sets": score(), "shown sets": score(), "same lemma": score() };

for (const event of events) {
  const inputs = event.articles.map(({ outlet, text }): ArticleInput => {
    return { key: null, outlet, title: null, byline: null, url: null, publishedAt: null, language: null, text };
  });
  const comparison = compareArticles(inputs);
  const docOf = new Map(
    comparison.articles.map((article) => [article.id, event.articles.find(({ text }) => text === article.text)?.id]),
  );
  const wanted = new Set(event.entities.filter(differs).map(({ concept }) => concept));
  const read = (mentions: readonly ArticleSpan[]): Wording[] =>
    mentions.map((mention) => ({
      ...mention,
      concept: conceptAt(event, docOf.get(mention.article), mention),
      words: wordsOf(comparison.articles, mention),
    }));
  const sets = {
    "all sets": comparison.labels.map(({ mentions }) => read(mentions)),
    "shown sets": comparison.labels.filter(({ shown }) => shown).map(({ mentions }) => read(mentions)),
    "same lemma": sameLemmaSets(inputs).map(read),
  };
  for (const [name, tally] of Object.entries(tallies)) {
    const proposed = sets[name as keyof typeof sets];
    tally.concepts += wanted.size;
    tally.sets += proposed.length;
    const found = new Set(
      proposed.flatMap((set) =>
        pairsOf(set).flatMap(([a, b]) => (a.concept !== undefined && a.concept === b.concept ? a.concept : [])),
      ),
    );
    tally.found += [...wanted].filter((concept) => found.has(concept)).length;
    for (const [a, b] of proposed.flatMap(pairsOf)) {
      tally.pairs++;
      if (a.concept === undefined || b.concept === undefined) continue;
      tally.judged++;
      if (a.concept === b.concept) tally.right++;
      else if (flags.includes("--errors") && name === "shown sets")
        console.log(`wrong: ${a.words} (${a.concept}) | ${b.words} (${b.concept})`);
    }
    if (flags.includes("--errors") && name === "all sets")
      console.log(`${event.event} missed: ${[...wanted].filter((concept) => !found.has(concept)).join("; ")}`);
  }
}
for (const [name, { found, concepts, right, judged, pairs, sets }] of Object.entries(tallies))
  console.log(
    `${name.padEnd(12)} concepts ${found} of ${concepts} (R ${(found / concepts).toFixed(2)})   pairs right ${right} of ${judged} judged (P ${(right / judged).toFixed(2)}), ${pairs} proposed in ${sets} sets`,
  );

/** Named by two outlets or more whose wordings are not the same ones. */
function differs(entity: Entity): boolean {
  const byDoc = groupInto(entity.mentions, ({ doc }) => doc);
  const wordings = [...byDoc.values()].map((said) =>
    [...new Set(said.map(({ text }) => text.toLowerCase()))].sort().join("|"),
  );
  return byDoc.size > 1 && new Set(wordings).size > 1;
}

/** The concept most of whose mention, or most of the span, is shared; undefined where nobody annotated these words. */
function conceptAt(event: Event, doc: string | undefined, span: ArticleSpan): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { concept, mentions } of event.entities)
    for (const { doc: where, start, end } of mentions) {
      if (where !== doc || start === null || end === null) continue;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      const share = shared / Math.min(end - start, span.end - span.start);
      const fit = shared / Math.max(end - start, span.end - span.start);
      if (share >= 0.5 && fit > most) {
        most = fit;
        best = concept;
      }
    }
  return best;
}

function wordsOf(articles: readonly ComparedArticle[], { article, start, end }: ArticleSpan): string {
  return (articles.find(({ id }) => id === article)?.text ?? "").slice(start, end).toLowerCase();
}

/** Pairs of different outlets with different words, each pair of words once. */
function pairsOf(set: readonly Wording[]): [Wording, Wording][] {
  const pairs = new Map<string, [Wording, Wording]>();
  for (const [i, a] of set.entries())
    for (const b of set.slice(i + 1))
      if (a.article !== b.article && a.words !== b.words)
        pairs.set([`${a.article}${a.words}`, `${b.article}${b.words}`].sort().join("|"), [a, b]);
  return [...pairs.values()];
}

/** The baseline: every head noun that two outlets share, with all its phrases. */
function sameLemmaSets(inputs: readonly ArticleInput[]): ArticleSpan[][] {
  const phrases = nameArticles(inputs)
    .map(segment)
    .flatMap((article) =>
      article.sentences.flatMap((sentence) =>
        findNounPhrases(sentence).map(({ start, end, head }) => ({
          article: article.id,
          start,
          end,
          lemma: sentence.tokens[head]?.lemma,
        })),
      ),
    );
  return [...groupInto(phrases, ({ lemma }) => lemma).values()].filter(
    (same) => new Set(same.map(({ article }) => article)).size > 1,
  );
}
