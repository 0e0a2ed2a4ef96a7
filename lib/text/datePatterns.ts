import { DAYS_PER, MONTH, WEEKDAY } from "./dateWords";
import { dayOf, yearOf, yearRange } from "./dayRange";
import {
  countOf,
  type DateContext,
  type DateGroups,
  type DateReading,
  monthNumber,
  RECENT_UNITS,
  readAgo,
  readCalendar,
  readMonth,
  readSeason,
  readStretch,
  readWeekday,
  readWeekend,
  readWholeUnit,
  shifted,
  toNumber,
} from "./readDates";

/** One way to write a date: what it looks like, and what it means for an article of a given day. */
export type DatePattern = {
  readonly match: RegExp;
  readonly read: (groups: DateGroups, context: DateContext) => DateReading | undefined;
};

const PART = String.raw`(?:\s+(?<part>night|morning|evening|afternoon)\b)?`;
const EARLY = String.raw`(?:(?<part2>early|late|earlier|later)\s+)?`;
const YEAR = String.raw`(?:1[89]|20)\d\d`;

export const ENGLISH_DATES: readonly DatePattern[] = [
  {
    match: new RegExp(String.raw`\b(?<year>${YEAR})-(?<month>\d\d)-(?<day>\d\d)\b`, "g"),
    read: ({ year, month, day }) => readCalendar(Number(year), Number(month), Number(day), undefined),
  },
  {
    match: new RegExp(
      String.raw`(?:\b${WEEKDAY},?\s+)?(?<![\p{L}])(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|,\d)(?:,?\s+(?<year>${YEAR})\b)?`,
      "gu",
    ),
    read: ({ year, month, day }, context) => readCalendar(toNumber(year), monthNumber(month), Number(day), context),
  },
  {
    match: new RegExp(
      String.raw`(?:\b${WEEKDAY},?\s+)?\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH})(?![\p{L}]|\s+\d{1,2}\b)(?:,?\s+(?<year>${YEAR})\b)?`,
      "gu",
    ),
    read: ({ year, month, day }, context) => readCalendar(toNumber(year), monthNumber(month), Number(day), context),
  },
  {
    match: new RegExp(
      String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–]\s*|\s+(?:to|and)\s+)(?<last>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${MONTH})(?![\p{L}])(?:,?\s+(?<year>${YEAR})\b)?`,
      "gu",
    ),
    read: readStretch,
  },
  {
    match: new RegExp(
      String.raw`(?<![\p{L}])(?<month>${MONTH})\s+(?<day>\d{1,2})(?:\s*[-–]\s*|\s+(?:to|and|through)\s+)(?<last>\d{1,2})(?![\d:,])(?:,?\s+(?<year>${YEAR})\b)?`,
      "gu",
    ),
    read: readStretch,
  },
  {
    match: new RegExp(String.raw`(?<![\p{L}])${EARLY}(?<month>${MONTH})(?:,|\s+of)?\s+(?<year>${YEAR})\b`, "gu"),
    read: ({ year, month }) => readMonth(monthNumber(month), toNumber(year), undefined),
  },
  {
    // A bare month needs a word before it that makes it one: "may" is a verb and "March" a walk.
    match: new RegExp(
      String.raw`(?<=\b(?:in|since|until|till|by|during|from|through|for|to|of|between|before|after|early|late|earlier|or|and|last|next|this)\s)(?<which>)(?<month>${MONTH})(?![\p{L}\d]|\s+\d)`,
      "gu",
    ),
    read: ({ month }, context) => readMonth(monthNumber(month), undefined, context),
  },
  {
    match: new RegExp(String.raw`\bmid[- ](?<month>${MONTH})(?![\p{L}])`, "gu"),
    read: ({ month }, context) => readMonth(monthNumber(month), undefined, context),
  },
  {
    match: new RegExp(
      String.raw`\b${EARLY}(?:(?<which>last|next|this|the following)\s+)?(?<weekday>${WEEKDAY})${PART}(?!\s+(?:Night|Times|Post))`,
      "g",
    ),
    read: readWeekday,
  },
  {
    match: /\b(?:(?<which>last|this|next|this past|the|over the|the coming|coming)\s+)weekend\b/gi,
    read: readWeekend,
  },
  {
    match:
      /\b(?<word>yesterday|today|tonight|tomorrow|this (?<part>morning|afternoon|evening)|last (?<part2>night))\b(?:\s+(?:morning|afternoon|evening|night)\b)?/gi,
    read: ({ word }, { published }) => {
      const shift = /^(?:yesterday|last)/i.test(word ?? "") ? -1 : /^tomorrow/i.test(word ?? "") ? 1 : 0;
      return { ranges: shifted(published, shift, shift), grain: "day" };
    },
  },
  {
    match:
      /\b(?:(?<part2>earlier|later|early|late)\s+)?(?<which>this|last|next|the previous|the past|the coming)\s+(?<unit>week|month|year|decade)\b/gi,
    read: readWholeUnit,
  },
  {
    match:
      /\b(?:the\s+)?(?<which>past|last|next|coming)\s+(?<count>a|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|few|several|couple of)\s+(?<unit>day|week|month|year|decade)s\b/gi,
    read: ({ which, count, unit }, { published }) => {
      const days = Math.round(countOf(count).most * (DAYS_PER[unit ?? ""] ?? 1));
      const isAhead = /next|coming/i.test(which ?? "");
      return { ranges: isAhead ? shifted(published, 0, days) : shifted(published, -days, 0), grain: "vague" };
    },
  },
  {
    match:
      /\b(?<which>in\s+(?:the\s+)?(?:recent|coming|upcoming)|recent|over (?:the )?(?:recent|coming))\s+(?<unit>day|week|month|year)s\b/gi,
    read: ({ which, unit }, { published }) => {
      const days = Math.round(RECENT_UNITS * (DAYS_PER[unit ?? ""] ?? 1));
      return {
        ranges: /coming/i.test(which ?? "") ? shifted(published, 0, days) : shifted(published, -days, 0),
        grain: "vague",
      };
    },
  },
  {
    match:
      /\b(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|a few|several|a couple of)\s+(?<unit>day|week|month|year|decade)s?\s+(?<which>ago|earlier|later|from now)\b/gi,
    read: readAgo,
  },
  {
    match: new RegExp(
      String.raw`\b(?:the\s+)?(?<which>first|second|third|fourth)\s+quarter(?:\s+of\s+(?<year>${YEAR}))?\b`,
      "gi",
    ),
    read: ({ which, year }, { published }) => {
      const quarter = ["first", "second", "third", "fourth"].indexOf((which ?? "").toLowerCase());
      const of = toNumber(year) ?? (published === undefined ? undefined : yearOf(published));
      if (of === undefined) return { ranges: [], grain: "quarter" };
      return {
        ranges: [{ from: dayOf(of, quarter * 3 + 1, 1), to: dayOf(of, quarter * 3 + 4, 1) - 1 }],
        grain: "quarter",
      };
    },
  },
  {
    match: new RegExp(
      String.raw`\b(?:(?<which>last|this|next)\s+(?<season>spring|summer|autumn|fall|winter)|(?:in\s+the\s+|the\s+)?(?<season2>spring|summer|autumn|fall|winter)\s+of\s+(?<year>${YEAR}))\b`,
      "gi",
    ),
    read: readSeason,
  },
  {
    match: /\b(?:the\s+)?(?:(?:early|late|mid)[- ])?(?<decade>(?:1[89]|20)\d0)s\b/g,
    read: ({ decade }) => ({
      ranges: [{ from: dayOf(Number(decade), 1, 1), to: dayOf(Number(decade) + 9, 12, 31) }],
      grain: "decade",
    }),
  },
  {
    match: new RegExp(
      String.raw`(?<=\b(?:in|since|until|by|from|of|for|during|through|to|and|before|after|early|late|mid|around|between|the)[\s-]|\()(?<year>${YEAR})(?![\p{L}\d,-]\p{L}?\d*|\s*(?:%|percent|people|dollars|miles|votes|jobs))`,
      "gu",
    ),
    read: ({ year }) => ({ parts: { year: Number(year) }, ranges: [yearRange(Number(year))], grain: "year" }),
  },
];
