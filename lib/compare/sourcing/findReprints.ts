import type { SegmentedArticle, Token } from "../../model/article";
import type { ProvenanceEdge } from "../../model/sourcing";
import type { ArticleSpan } from "../../model/span";
import { creditAgencies } from "./creditAgencies";
import { isSameOutlet } from "./outletIdentity";

/**
 * Words in a row, outside quotations, that two outlets do not write by chance. Measured over 328 pairs of outlets on 93
 * stories, none of them known to share a text: 180 runs of this length or more, every one at least half inside quotation
 * marks (175 of them nine tenths or more), none outside. How many reprints it misses is not measured: no such pair was at hand.
 */
export const SHARED_RUN_WORDS = 18;

/** Sentences that sites print under any article: no sign of a shared origin. */
const BOILERPLATE =
  /\b(?:contributed to this (?:report|story|article)|all rights reserved|may not be (?:published|reproduced)|sign up for|follow (?:us|him|her) on|is a registered|newsletter)\b/i;

type Word = { readonly lower: string; readonly start: number; readonly end: number; readonly sentence: number };

/**
 * Pairs of articles that share long runs of text. Who had the text first is not read off a clock: the edge goes from the
 * later id to the earlier only to have one direction, and says so.
 */
export function findReprints(articles: readonly SegmentedArticle[]): ProvenanceEdge[] {
  const texts = articles.map((article) => readText(article));
  const edges: ProvenanceEdge[] = [];
  for (const [i, a] of articles.entries())
    for (const [j, b] of articles.entries()) {
      if (j <= i) continue;
      const [x, y] = [texts[i], texts[j]];
      const runs = x && y ? sharedRuns(x, y) : [];
      if (runs.length === 0) continue;
      const words = runs.reduce((sum, run) => sum + run.words, 0);
      edges.push({
        from: b.id,
        to: a.outlet,
        toArticle: a.id,
        kind: "reprints",
        evidence: runs.flatMap((run): ArticleSpan[] => [
          { article: b.id, ...run.b },
          { article: a.id, ...run.a },
        ]),
        because: `${b.outlet} and ${a.outlet} share ${words} words in a row outside quotations; ${whoseThey(a, b)}.`,
      });
    }
  return edges;
}

function whoseThey(a: SegmentedArticle, b: SegmentedArticle): string {
  const agency = sharedAgency(a, b);
  return agency === null ? "the texts do not say who had them first" : `both texts credit ${agency}`;
}

/** The agency that both articles say their text or part of it is from; null where they name none in common. */
export function sharedAgency(a: SegmentedArticle, b: SegmentedArticle): string | null {
  const others = creditAgencies(b);
  return creditAgencies(a).find(({ name }) => others.some((other) => isSameOutlet(other.name, name)))?.name ?? null;
}

/** The words of an article's body outside quotations, boilerplate left out. */
function ownWords(article: SegmentedArticle): Word[] {
  return article.sentences.flatMap((sentence) => {
    if (sentence.role === "headline" || BOILERPLATE.test(article.text.slice(sentence.start, sentence.end))) return [];
    const isQuoted = (token: Token) => article.quotations.some((q) => q.start <= token.start && token.end <= q.end);
    return sentence.tokens
      .filter((token) => token.isWord && !isQuoted(token))
      .map(({ lower, start, end }) => ({ lower, start, end, sentence: sentence.index }));
  });
}

type Run = {
  readonly a: { start: number; end: number };
  readonly b: { start: number; end: number };
  readonly words: number;
};

/** An article's own words, and at each the run that begins there, as far as a whole one does. */
type Text = {
  readonly words: readonly Word[];
  readonly runs: readonly string[];
  readonly at: ReadonlyMap<string, number>;
};

function readText(article: SegmentedArticle): Text {
  const words = ownWords(article);
  const lowers = words.map(({ lower }) => lower);
  const runs: string[] = [];
  const at = new Map<string, number>();
  for (let i = 0; i + SHARED_RUN_WORDS <= words.length; i++) {
    const run = lowers.slice(i, i + SHARED_RUN_WORDS).join(" ");
    runs.push(run);
    if (!at.has(run)) at.set(run, i);
  }
  return { words, runs, at };
}

function sharedRuns({ words: a, at }: Text, { words: b, runs: runsOfB }: Text): Run[] {
  const runs: Run[] = [];
  for (let j = 0; j < runsOfB.length; j++) {
    const i = at.get(runsOfB[j] ?? "");
    if (i === undefined) continue;
    let length = SHARED_RUN_WORDS;
    while (a[i + length] && a[i + length]?.lower === b[j + length]?.lower) length++;
    const told = length - strayWords(a, i, length);
    const [a1, a2, b1, b2] = [a[i], a[i + told - 1], b[j], b[j + told - 1]];
    if (a1 && a2 && b1 && b2)
      runs.push({ a: { start: a1.start, end: a2.end }, b: { start: b1.start, end: b2.end }, words: told });
    j += length - 1;
  }
  return runs;
}

/** Words of a next sentence that both begin alike ("The …"), too few to be a part of what is shared. */
const FEWEST_OF_SENTENCE = 4;
function strayWords(words: readonly Word[], from: number, length: number): number {
  const last = words[from + length - 1]?.sentence;
  const of = words.slice(from, from + length).filter(({ sentence }) => sentence === last).length;
  return of < FEWEST_OF_SENTENCE && of < length ? of : 0;
}
