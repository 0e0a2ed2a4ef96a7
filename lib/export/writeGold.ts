import type { Attribution } from "../model/attribution";
import type { ClaimGroup } from "../model/claim";
import type { ComparedArticle, Comparison } from "../model/comparison";
import { type ArticleId, type ArticleSpan, overlapOf, type Span, sliceSpan } from "../model/span";
import { standingOf } from "../model/standingOf";

/** A story as annotators and the scorer name it: `<name>.story.json` and `<name>.gold.json`. Sentence ids are `outlet:n`, 0 the headline. */
export type GoldFiles = { readonly story: object; readonly gold: object };

/**
 * A comparison, a person's corrections in it, as annotated data: what was mended by hand can be scored against and learnt
 * from. Rows that are only possibly the same are left out, since nobody has said that they are. A row's `claim` is its first
 * member's own words: nothing is put in other words here. Nor is a claim called unique that such a row holds, or that was
 * looked for in no other text.
 */
export function writeGold(comparison: Comparison, name: string): GoldFiles {
  const keys = nameKeys(comparison.articles);
  const at = (span: ArticleSpan) => sentenceIdAt(comparison, keys, span);
  const words = (span: ArticleSpan) => sliceSpan(articleOf(comparison, span.article).text, span);
  const certain = comparison.groups.filter((group) => group.status !== "unsure");
  const gold = {
    story: name,
    groups: certain.map((group) => writeGroup(group, at, words)),
    unique: comparison.unique.flatMap((claim) =>
      standingOf(claim, comparison) === "alone" && at(claim)
        ? [{ member: at(claim), claim: words(claim), why: claim.because.map((b) => b.detail).join("; ") }]
        : [],
    ),
    attributions: comparison.attributions.flatMap((attribution) => writeAttribution(attribution, at, words)),
    provenance: comparison.provenance.map((edge) => ({
      from: keys.get(edge.from),
      to: edge.to,
      sentence: edge.evidence[0] ? at(edge.evidence[0]) : null,
    })),
    labels: comparison.labels
      .filter((label) => label.shown)
      .map((label) => ({ referent: label.referent, labels: groupWords(label.mentions, keys, words) })),
    loaded: comparison.loaded.map((mark) => ({ sentence: at(mark), span: words(mark) })),
  };
  return { story: { id: name, articles: comparison.articles.map((article) => writeArticle(article, keys)) }, gold };
}

type Keys = ReadonlyMap<ArticleId, string>;
type Words = (span: ArticleSpan) => string;
type At = (span: ArticleSpan) => string | null;

/** A short key per article: the outlet's name in small letters, made unique by a number. */
function nameKeys(articles: readonly ComparedArticle[]): Keys {
  const taken = new Set<string>();
  return new Map(
    articles.map((article) => {
      const base =
        article.outlet
          .toLowerCase()
          .replace(/^the /, "")
          .replace(/[^\p{L}\p{N}]+/gu, "-")
          .replace(/^-|-$/g, "") || "outlet";
      let key = base;
      for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
      taken.add(key);
      return [article.id, key];
    }),
  );
}

function articleOf(comparison: Comparison, id: ArticleId): ComparedArticle {
  const article = comparison.articles.find((candidate) => candidate.id === id);
  if (!article) throw new Error(`the comparison has no article ${id}`);
  return article;
}

/** The sentence that holds most of a span; null where the span lies in page furniture. */
function sentenceIdAt(comparison: Comparison, keys: Keys, span: ArticleSpan): string | null {
  const { sentences } = articleOf(comparison, span.article);
  const shared = sentences.map((sentence) => overlapOf(sentence, span));
  const most = Math.max(0, ...shared);
  return most > 0 ? `${keys.get(span.article)}:${shared.indexOf(most)}` : null;
}

function writeGroup(group: ClaimGroup, at: At, words: Words) {
  const first = group.members[0];
  const differences = group.differences.map((difference) => ({
    kind: difference.kind,
    values: Object.fromEntries(difference.values.map((value) => [at(value), words(value)])),
  }));
  return {
    claim: first ? words(first) : "",
    members: [...new Set(group.members.map(at))],
    relation: group.status,
    differences,
  };
}

function writeAttribution(attribution: Attribution, at: At, words: Words) {
  const here = (span: Span) => ({ article: attribution.article, ...span });
  const sentence = at(here(attribution.content));
  if (sentence === null || sentence.endsWith(":0")) return [];
  const source = attribution.source ? words(here(attribution.source)) : null;
  const cue = attribution.cue ? words(here(attribution.cue)) : null;
  const via = attribution.via === null ? {} : { via: attribution.via };
  return [
    {
      sentence,
      source,
      who: attribution.speaker ?? source,
      type: attribution.sourceType,
      cue,
      quote: attribution.quote,
      ...via,
    },
  ];
}

function groupWords(mentions: readonly ArticleSpan[], keys: Keys, words: Words): Record<string, readonly string[]> {
  const byOutlet = new Map<string, string[]>();
  for (const mention of mentions) {
    const key = keys.get(mention.article) ?? mention.article;
    byOutlet.set(key, [...new Set([...(byOutlet.get(key) ?? []), words(mention)])]);
  }
  return Object.fromEntries(byOutlet);
}

function writeArticle(article: ComparedArticle, keys: Keys) {
  const key = keys.get(article.id);
  const { outlet, url, title, publishedAt, text } = article;
  return {
    key,
    outlet,
    url,
    title,
    publishedAt,
    text,
    sentences: article.sentences.map(({ start, end }, i) => ({ id: `${key}:${i}`, start, end })),
  };
}
