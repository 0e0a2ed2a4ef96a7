import type { Article, SegmentedArticle, Sentence, Token } from "../model/article";
import { tagTokens } from "./tagTokens";

/** Share of words with a capital above which a headline is in title case; sentence-case headlines with names stay under 0.6. */
const TITLE_CASE = 0.7;

/**
 * Headlines in title case, tagged as if they were not: "Bill Allowing Suits" is all names to a tagger. A word keeps its
 * name where a body of the story writes it with a capital inside a sentence. Prefers a name lost to a verb taken for one.
 */
export function lowerTitleCase(articles: readonly SegmentedArticle[]): SegmentedArticle[] {
  const names = findNames(articles);
  return articles.map((article) => ({
    ...article,
    sentences: article.sentences.map((sentence) =>
      sentence.role === "headline" && isTitleCase(article, sentence)
        ? { ...sentence, tokens: retag(article, sentence, names) }
        : sentence,
    ),
  }));
}

function findNames(articles: readonly SegmentedArticle[]): Set<string> {
  const capital = new Map<string, number>();
  for (const article of articles)
    for (const sentence of article.sentences)
      if (sentence.role === "body")
        for (const [i, token] of sentence.tokens.entries()) {
          if (i === 0 || !token.isWord || sentence.tokens[i - 1]?.isWord === false) continue;
          const isCapital = /^\p{Lu}/u.test(article.text.slice(token.start, token.start + 2));
          capital.set(token.lower, (capital.get(token.lower) ?? 0) + (isCapital ? 1 : -1));
        }
  return new Set([...capital].filter(([, count]) => count > 0).map(([word]) => word));
}

function isTitleCase(article: Article, sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.isWord && token.end - token.start > 3);
  const capital = words.filter((token) => /^\p{Lu}/u.test(article.text.slice(token.start, token.start + 2)));
  return words.length > 2 && capital.length / words.length > TITLE_CASE;
}

function retag(article: Article, sentence: Sentence, names: ReadonlySet<string>): readonly Token[] {
  const lowered = lowerKeepingLength(article.text.slice(sentence.start, sentence.end), names);
  if (lowered === undefined) return sentence.tokens;
  const text = " ".repeat(sentence.start) + lowered;
  return tagTokens(text, sentence, article.language).map((token) =>
    names.has(token.lower) && token.pos !== "DET" && token.pos !== "ADP" ? { ...token, pos: "PROPN" } : token,
  );
}

/** Lower case word by word; undefined where it would move the offsets (İ becomes two units). */
function lowerKeepingLength(text: string, names: ReadonlySet<string>): string | undefined {
  const lowered = text.replace(/\p{Lu}\p{Ll}+/gu, (word) =>
    names.has(word.toLowerCase()) ? word : word.toLowerCase(),
  );
  return lowered.length === text.length ? lowered : undefined;
}
