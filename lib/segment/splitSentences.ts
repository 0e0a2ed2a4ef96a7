import type { Span } from "../model/span";

/** Abbreviations after which a full stop seldom ends a sentence in news text. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt adm maj cmdr rev hon pres st sr jr jan feb mar apr jun " +
    "jul aug sep sept oct nov dec vs etc inc ltd co corp no fig ave blvd dept est ala ariz ark calif colo conn del fla ga ill " +
    "ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
  ).split(" "),
);

/**
 * Sentences of one paragraph, as spans that leave out the white space between them. Cut by Intl.Segmenter, then mended
 * in named steps: it knows any language, but ends sentences at "Sen." and inside quotations.
 */
export function splitSentences(text: string, paragraph: Span, language: string): Span[] {
  const cuts = cutRoughly(text, paragraph, language);
  return [
    mergeAfterAbbreviation, // first: "Sen." inside a quotation must not look like its end
    mergeLoneClosers, // a closing mark or bracket on its own belongs to what it closes
    mergeLowerCaseStart, // "Yahoo! said", "“Why?” he asked"
  ].reduce((spans, mend) => mend(text, spans), cuts);
}

function cutRoughly(text: string, paragraph: Span, language: string): Span[] {
  const spans: Span[] = [];
  for (const part of segmenterOf(language).segment(text.slice(paragraph.start, paragraph.end))) {
    const lead = part.segment.length - part.segment.trimStart().length;
    const start = paragraph.start + part.index + lead;
    const end = start + part.segment.trim().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Making a segmenter costs more than cutting a paragraph with it. */
const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(language: string): Intl.Segmenter {
  const before = segmenters.get(language);
  if (before) return before;
  const locale = Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : "en";
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Joins each span to the one before it where `belongs` says that the cut between them was wrong. */
function mergeWhere(spans: readonly Span[], belongs: (before: Span, after: Span) => boolean): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && belongs(last, span)) merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}

function mergeAfterAbbreviation(text: string, spans: readonly Span[]): Span[] {
  return mergeWhere(spans, (before) => {
    const last = /(\p{L}[\p{L}.]*)\.$/u.exec(text.slice(Math.max(before.start, before.end - 14), before.end))?.[1];
    if (last === undefined) return false;
    // "J. Smith", "U.S. Sen.": an initial. "the U.S. He left" stays joined too: rarer, and the lesser harm.
    return ABBREVIATIONS.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last) || /^(\p{L}\.)+\p{L}$/u.test(last);
  });
}

function mergeLoneClosers(text: string, spans: readonly Span[]): Span[] {
  return mergeWhere(spans, (_before, after) => !/[\p{L}\p{N}]/u.test(text.slice(after.start, after.end)));
}

function mergeLowerCaseStart(text: string, spans: readonly Span[]): Span[] {
  return mergeWhere(spans, (_before, after) => /^[\p{Ll},;]/u.test(text.slice(after.start, after.start + 1)));
}
