import { diffWordsWithSpace } from "diff";
import type { Span } from "@/lib/model/span";

/** A run of words both texts have, or that only one has. */
export type WordRun = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Beyond this many code units jsdiff may take longer than a page should; the texts then count as wholly different. */
const MAX_DIFFED_CHARS = 4000;

/**
 * Words of `before` and `after` in one sequence. Words are cut by the language's own rules where they are known, so that
 * "3.2" stays one word. What jsdiff gives up on is shown as all removed and all added: true, if not fine.
 */
export function diffWords(before: string, after: string, language = "en"): readonly WordRun[] {
  const whole: readonly WordRun[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  if (before.length > MAX_DIFFED_CHARS || after.length > MAX_DIFFED_CHARS) return whole;
  const changes = diffWordsWithSpace(before, after, {
    intlSegmenter: wordSegmenter(language),
    timeout: 200,
  });
  return (
    changes?.map((change) => ({
      kind: change.added ? "added" : change.removed ? "removed" : "same",
      text: change.value,
    })) ?? whole
  );
}

/** The stretches of `words` that `other` does not have; offsets in `words`. Bare spaces are never a difference. */
export function findChangedWords(words: string, other: string, language = "en"): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const run of diffWords(words, other, language)) {
    if (run.kind === "added") continue;
    if (run.kind === "removed" && /[\p{L}\p{N}]/u.test(run.text)) spans.push(trimSpan(run.text, at));
    at += run.text.length;
  }
  return spans;
}

function trimSpan(text: string, at: number): Span {
  const start = at + text.length - text.trimStart().length;
  return { start, end: at + text.trimEnd().length };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Kept by language: making one costs more than using it. */
function wordSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const locale = Intl.Segmenter.supportedLocalesOf([language].filter(isTag))[0] ?? "en";
  const made = new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

const isTag = (tag: string) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
