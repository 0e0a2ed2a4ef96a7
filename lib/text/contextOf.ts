import type { PartOfSpeech, Token } from "../model/article";
import type { Span } from "../model/span";

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);
const EMPTY = new Set("be have do say tell make get go take".split(" "));

/** Dictionary forms of the content words among `tokens` within `radius` words of a span, the span's own left out. */
export function contextOf(tokens: readonly Token[], span: Span, radius: number): ReadonlySet<string> {
  const before = tokens.filter((token) => token.isWord && token.end <= span.start);
  const after = tokens.filter((token) => token.isWord && token.start >= span.end);
  const near = [...before.slice(-radius), ...after.slice(0, radius)];
  return new Set(
    near.filter((t) => CONTENT.has(t.pos) && t.lower.length > 2 && !EMPTY.has(t.lemma)).map((token) => token.lemma),
  );
}

/** Shared words over the smaller set, 0 to 1; 0 where either is empty. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / smaller;
}
