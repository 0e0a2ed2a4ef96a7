import { diffArrays } from "diff";
import type { Span } from "@/lib/model/span";

/** A run of words both texts have, or that only one has. */
export type WordRun = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Beyond this many code units jsdiff may take longer than a page should; the texts then count as wholly different. */
const MAX_DIFFED_CHARS = 4000;

/**
 * Words of `before` and `after` in one sequence. Words are cut by the language's own rules, so that "3.2" stays one word
 * (jsdiff's own word diff makes it "3." and "2"). What jsdiff gives up on is shown as all removed and all added: true,
 * if not fine.
 */
export function diffWords(before: string, after: string, language = "en"): readonly WordRun[] {
  const whole: readonly WordRun[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  if (before.length > MAX_DIFFED_CHARS || after.length > MAX_DIFFED_CHARS) return whole;
  const changes = diffArrays(cutWords(before, language), cutWords(after, language), { timeout: 200 });
  if (!changes) return whole;
  const runs = changes.map(({ added, removed, value }): WordRun => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  return joinAcrossSpaces(runs);
}

/** "the moment we" against "when I" share two spaces: as one change it can be read, as three it can't. */
function joinAcrossSpaces(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed) joined.push({ kind: "removed", text: removed });
    if (added) joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  runs.forEach((run, i) => {
    const isBetween = i > 0 && i < runs.length - 1 && (removed || added) && runs[i + 1]?.kind !== "same";
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (isBetween && run.text.trim() === "") {
      removed += run.text;
      added += run.text;
    } else {
      close();
      joined.push(run);
    }
  });
  close();
  return joined;
}

const cutWords = (text: string, language: string) =>
  [...wordSegmenter(language).segment(text)].map(({ segment }) => segment);

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
