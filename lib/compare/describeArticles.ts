import type { SegmentedArticle } from "../model/article";
import type { ComparedArticle, ComparisonNote } from "../model/comparison";
import type { ArticleId } from "../model/span";
import { copiedShare, likenArticles } from "./likenArticles";

export type Described = {
  readonly articles: readonly ComparedArticle[];
  readonly notes: readonly ComparisonNote[];
  /** Articles whose words can be compared: with sentences, and captured as an article. */
  readonly comparable: ReadonlySet<ArticleId>;
};

/**
 * Likeness below which two articles seem to be about different things. Of the training stories' pairs within one story
 * none lies below, of those across stories 95 in 100; of the reporting stories' 1 in 36 and 95 in 100.
 */
const SAME_SUBJECT = 0.22;
/** Share of shared five-word runs from which two versions are one text: an agency's report told twice has 0.8 at most. */
const SAME_TEXT = 0.9;
/** Fewer words hold a headline and a lead at best: what is not in them says nothing of the article. */
const SHORT_WORDS = 60;
/** Below this many words a text has no subject to speak of: it is not called another story. */
const LEAST_SUBJECT_WORDS = 40;

/** Takes the segmented articles; gives them as the comparison lists them, and what a reader must know of the whole. */
export function describeArticles(articles: readonly SegmentedArticle[]): Described {
  const usable = articles.filter((a) => a.sentences.length > 0 && a.capture.state !== "not-an-article");
  const language = mainLanguage(usable);
  const isForeign = (article: SegmentedArticle) =>
    language !== null && baseOf(article.language) !== language && baseOf(article.language) !== "und";
  const foreign = usable.filter(isForeign);
  const near = usable.filter((article) => !isForeign(article));
  const notes = [
    ...noteTooFew(articles, usable),
    ...noteNoSentence(articles),
    ...noteSameArticle(usable),
    ...noteDifferentStories(near),
    ...noteOtherLanguage(foreign, language),
    ...noteShort(usable),
  ];
  return {
    articles: articles.map((article) => listArticle(article, !isForeign(article))),
    notes,
    comparable: new Set(usable.map((article) => article.id)),
  };
}

function listArticle(
  { sentences, quotations: _q, furniture: _f, ...article }: SegmentedArticle,
  comparedByWords: boolean,
): ComparedArticle {
  const listed = sentences.map(({ start, end, role, paragraph }) => ({ start, end, role, paragraph }));
  return { ...article, comparedByWords, sentences: listed };
}

const baseOf = (language: string): string => language.toLowerCase().split("-")[0] ?? language;

/** The language most articles are in, by words where it is even; null where none is known. */
function mainLanguage(articles: readonly SegmentedArticle[]): string | null {
  const votes = new Map<string, { articles: number; words: number }>();
  for (const { language, capture } of articles) {
    const base = baseOf(language);
    if (base === "und") continue;
    const { articles: count, words } = votes.get(base) ?? { articles: 0, words: 0 };
    votes.set(base, { articles: count + 1, words: words + capture.words });
  }
  const [first] = [...votes].sort(([a, x], [b, y]) => y.articles - x.articles || y.words - x.words || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

const idsOf = (articles: readonly SegmentedArticle[]) => articles.map((article) => article.id);
const namesOf = (articles: readonly SegmentedArticle[]) => listNames(articles.map((article) => article.outlet));

function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function noteTooFew(articles: readonly SegmentedArticle[], usable: readonly SegmentedArticle[]): ComparisonNote[] {
  if (usable.length >= 2) return [];
  const [only] = usable;
  const message = only
    ? `A comparison needs two versions or more; only ${only.outlet} could be used.`
    : "A comparison needs two versions or more; none could be used.";
  return [{ kind: "too-few", message, articles: idsOf(articles) }];
}

function noteNoSentence(articles: readonly SegmentedArticle[]): ComparisonNote[] {
  const empty = articles.filter((article) => article.sentences.length === 0);
  if (empty.length === 0) return [];
  const message = `No sentence was found in the text of ${namesOf(empty)}: it is listed and not compared.`;
  return [{ kind: "no-sentence", message, articles: idsOf(empty) }];
}

function noteSameArticle(articles: readonly SegmentedArticle[]): ComparisonNote[] {
  const groups = linkedBy(articles, (a, b) => copiedShare(a, b) >= SAME_TEXT).filter((group) => group.length > 1);
  return groups.map((group) => ({
    kind: "same-article",
    message: `${namesOf(group)} carry the same text: that they agree says nothing.`,
    articles: idsOf(group),
  }));
}

function noteDifferentStories(articles: readonly SegmentedArticle[]): ComparisonNote[] {
  const long = articles.filter((article) => article.capture.words >= LEAST_SUBJECT_WORDS);
  const groups = linkedBy(long, (a, b) => likenArticles(a, b) >= SAME_SUBJECT);
  if (groups.length < 2) return [];
  const sides = groups.map(namesOf).join("; ");
  const message = `These seem to be about different things: ${sides}. They are compared all the same.`;
  return [{ kind: "different-stories", message, articles: idsOf(groups.flat()) }];
}

function noteOtherLanguage(foreign: readonly SegmentedArticle[], language: string | null): ComparisonNote[] {
  if (foreign.length === 0) return [];
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
  return foreign.map((article) => ({
    kind: "other-language",
    message:
      `${article.outlet} is in ${names.of(baseOf(article.language)) ?? article.language}, the others in ` +
      `${names.of(language ?? "und") ?? "another language"}: it is shown, and not compared by words.`,
    articles: [article.id],
  }));
}

function noteShort(articles: readonly SegmentedArticle[]): ComparisonNote[] {
  const short = articles.filter((article) => article.capture.words < SHORT_WORDS);
  return short.map((article) => ({
    kind: "short",
    message: `Only ${article.capture.words} words of ${article.outlet} were captured: what is not in them may be in the rest.`,
    articles: [article.id],
  }));
}

/** Articles in groups: two belong together where a chain of likeness joins them. */
function linkedBy(
  articles: readonly SegmentedArticle[],
  isLinked: (a: SegmentedArticle, b: SegmentedArticle) => boolean,
): SegmentedArticle[][] {
  const groups: SegmentedArticle[][] = [];
  for (const article of articles) {
    const touching = groups.filter((group) => group.some((other) => isLinked(article, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), article].sort((a, b) => articles.indexOf(a) - articles.indexOf(b)));
  }
  return groups.sort((a, b) => idsOf(a).join().localeCompare(idsOf(b).join(), "en", { numeric: true }));
}
