import type { Span } from "../model/span";
import { type DatePattern, ENGLISH_DATES } from "./datePatterns";
import type { DayRange } from "./dayRange";
import { readIsoDay } from "./dayRange";
import { intlDates } from "./intlDates";

export type DateGrain = "day" | "weekend" | "week" | "month" | "season" | "quarter" | "year" | "decade" | "vague";

/** What the words themselves fix, before any reckoning: all that is left where the article has no date. */
export type DateParts = {
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday … 6 for Saturday. */
  readonly weekday?: number;
};

/** A date as a text gives it: "Tuesday night", "last week", "19 January". `start` and `end` in the whole text. */
export type DateMention = Span & {
  readonly parts: DateParts;
  /**
   * The stretches of days it may mean, the likeliest first: a bare "Friday" is the last one or the next. Empty where the
   * article's own date is needed and unknown.
   */
  readonly ranges: readonly DayRange[];
  readonly grain: DateGrain;
  /** `since` and `until` name one end of a stretch of time, `at` the time itself. */
  readonly bound: "at" | "since" | "until";
  /** "night", "morning", …: finer than a day, and never enough to part two dates. */
  readonly dayPart: string | null;
};

/**
 * Dates in a stretch of text, in text order, resolved against the article's own date (ISO 8601; null where unknown). A
 * weekday is the last one unless the words before it look forward. English expressions, and for other languages
 * day, month, year, weekday and "yesterday" in the words Intl has for them. Prefers to miss a date: a bare "may",
 * "march" or "second" is none, and neither is a number that only looks like a year.
 */
export function findDates(text: string, span: Span, publishedAt: string | null, language: string): DateMention[] {
  const words = text.slice(span.start, span.end);
  const isEnglish = language.startsWith("en") || language === "und";
  if (isEnglish && !ENGLISH_CUE.test(words) && !NAMED_CUE.test(words)) return [];
  const published = readIsoDay(publishedAt);
  const patterns = isEnglish ? ENGLISH_DATES : intlDates(language);
  const found = patterns.flatMap((pattern) => matchPattern(pattern, words, span.start, published));
  // The longest reading at a place wins: "Tuesday, March 4, 2025" over "March 4".
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}

/** Every English pattern holds one of these: most sentences hold none, and two tests are cheaper than twenty patterns. */
const ENGLISH_CUE =
  /\d|day|week|month|year|decade|quarter|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|tomorrow/i;
/** Months, and weekdays cut short, which only count with a capital. */
const NAMED_CUE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Sun|Mon|Tue|Wed|Thu|Fri|Sat)/;

/** Words shortly before or after a weekday that look forward: then "Friday" is the one to come. */
const FORWARD =
  /\b(?:will|would|scheduled|planned|plans?|planning|expected|set|until|upcoming|coming|ahead)\b(?:\W+\w+){0,7}\W*$/i;

function matchPattern(
  pattern: DatePattern,
  words: string,
  offset: number,
  published: number | undefined,
): DateMention[] {
  return [...words.matchAll(pattern.match)].flatMap((match) => {
    const groups = match.groups ?? {};
    const isForward = FORWARD.test(words.slice(Math.max(0, match.index - 80), match.index));
    const read = pattern.read(groups, { published, isForward });
    if (!read) return [];
    const before = words.slice(Math.max(0, match.index - 16), match.index);
    const bound = /\b(?:since|from|after)\s+$/i.test(before)
      ? "since"
      : /\b(?:until|till|through|by|before)\s+$/i.test(before)
        ? "until"
        : "at";
    const start = offset + match.index;
    const mention: DateMention = {
      start,
      end: start + match[0].trimEnd().length,
      parts: read.parts ?? {},
      ranges: read.ranges,
      grain: read.grain,
      bound,
      dayPart: groups.part?.toLowerCase() ?? groups.part2?.toLowerCase() ?? null,
    };
    return [mention];
  });
}
