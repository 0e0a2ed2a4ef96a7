import { COUNTS, DAYS_PER, MONTH, MONTHS, SEASONS, WEEKDAY, WEEKDAY_STEMS } from "./dateWords";
import { type DayRange, dayOf, monthOf, monthRange, weekdayOf, yearOf, yearRange } from "./dayRange";
import type { DateGrain, DateParts } from "./findDates";

type Context = { readonly published: number | undefined; readonly isForward: boolean };
type Reading = { readonly parts?: DateParts; readonly ranges: readonly DayRange[]; readonly grain: DateGrain };
type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date: what it looks like, and what it means for an article of a given day. */
export type DatePattern = {
  readonly match: RegExp;
  readonly read: (groups: Groups, context: Context) => Reading | undefined;
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

/** How many units "recent weeks" may reach back, no source states it; wide, so that it seldom parts two dates. */
const RECENT_UNITS = 8;

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
export const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([pattern]) => pattern.test(name ?? ""))?.[1] ?? 0;

/** A calendar day; the missing year is taken so that the day lies nearest to the article's own. */
export function readCalendar(
  year: number | undefined,
  month: number,
  day: number,
  context: Context | undefined,
): Reading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const parts = { month, day, ...(year === undefined ? {} : { year }) };
  const on = (y: number): DayRange => ({ from: dayOf(y, month, day), to: dayOf(y, month, day) });
  if (year !== undefined) return { parts, ranges: [on(year)], grain: "day" };
  const published = context?.published;
  if (published === undefined) return { parts, ranges: [], grain: "day" };
  return {
    parts,
    ranges: [
      nearest(
        [-1, 0, 1].map((shift) => on(yearOf(published) + shift)),
        published,
      ),
    ],
    grain: "day",
  };
}

const nearest = (ranges: readonly DayRange[], day: number): DayRange =>
  ranges.reduce((best, range) => (Math.abs(range.from - day) < Math.abs(best.from - day) ? range : best));

export function readMonth(month: number, year: number | undefined, context: Context | undefined): Reading | undefined {
  if (month < 1) return undefined;
  const parts = { month, ...(year === undefined ? {} : { year }) };
  if (year !== undefined) return { parts, ranges: [monthRange(year, month)], grain: "month" };
  const published = context?.published;
  if (published === undefined) return { parts, ranges: [], grain: "month" };
  const years = [-1, 0, 1].map((shift) => monthRange(yearOf(published) + shift, month));
  return { parts, ranges: [nearest(years, published)], grain: "month" };
}

function readStretch({ year, month, day, last }: Groups, context: Context): Reading | undefined {
  const first = readCalendar(toNumber(year), monthNumber(month), Number(day), context);
  const end = Number(last);
  if (!first || end <= Number(day) || end > 31) return undefined;
  const ranges = first.ranges.map(({ from }) => ({ from, to: from + end - Number(day) }));
  return { parts: { month: monthNumber(month) }, ranges, grain: "day" };
}

export function weekdayNumber(name: string | undefined): number {
  return WEEKDAY_STEMS.indexOf((name ?? "").toLowerCase().slice(0, 3));
}

export function readWeekday({ weekday, which }: Groups, { published, isForward }: Context): Reading {
  const number = weekdayNumber(weekday);
  const parts = { weekday: number };
  if (published === undefined) return { parts, ranges: [], grain: "day" };
  const back = (weekdayOf(published) - number + 7) % 7;
  const past = { from: published - back, to: published - back };
  const ahead = { from: past.from + 7, to: past.to + 7 };
  const before = { from: past.from - 7, to: past.to - 7 };
  const choice = (which ?? "").toLowerCase();
  // "last Monday" is the one just past or the one a week before it, "next Friday" the coming one or that of next week.
  if (choice === "last") return { parts, ranges: back === 0 ? [before] : [past, before], grain: "day" };
  if (choice === "next" || choice === "the following")
    return { parts, ranges: [ahead, { from: ahead.from + 7, to: ahead.to + 7 }], grain: "day" };
  // Published on a Friday, "on Friday" is today either way.
  if (back === 0) return { parts, ranges: isForward ? [past, ahead] : [past], grain: "day" };
  return { parts, ranges: isForward ? [ahead, past] : [past], grain: "day" };
}

function readWeekend({ which }: Groups, { published }: Context): Reading {
  if (published === undefined) return { ranges: [], grain: "weekend" };
  const sinceSaturday = (weekdayOf(published) + 1) % 7;
  // A weekend begins on Friday night: "over the weekend" and "Friday evening" may be one time.
  const past = { from: published - sinceSaturday - 1, to: published - sinceSaturday + 1 };
  const ahead = { from: past.from + 7, to: past.to + 7 };
  const choice = (which ?? "").toLowerCase();
  if (/next|coming/.test(choice)) return { ranges: [ahead], grain: "weekend" };
  if (choice === "this") return { ranges: [past, ahead], grain: "weekend" };
  if (choice === "last" && sinceSaturday < 2)
    return { ranges: [past, { from: past.from - 7, to: past.to - 7 }], grain: "weekend" };
  return { ranges: [past], grain: "weekend" };
}

const shifted = (published: number | undefined, from: number, to: number): DayRange[] =>
  published === undefined ? [] : [{ from: published + from, to: published + to }];

function readWholeUnit({ which, unit }: Groups, { published }: Context): Reading | undefined {
  const kind = (unit ?? "").toLowerCase();
  const shift = /last|previous/i.test(which ?? "") ? -1 : /next|coming/i.test(which ?? "") ? 1 : 0;
  const grain: DateGrain = kind === "week" ? "week" : kind === "month" ? "month" : kind === "year" ? "year" : "decade";
  if (published === undefined) return { ranges: [], grain };
  if (/^the past$/i.test(which ?? ""))
    return { ranges: shifted(published, -Math.round(DAYS_PER[kind] ?? 7), 0), grain: "vague" };
  const year = yearOf(published);
  if (kind === "week") {
    // Weeks begin on Sunday here and on Monday there: eight days hold both.
    const sunday = published - weekdayOf(published) + shift * 7;
    return { ranges: [{ from: sunday, to: sunday + 7 }], grain };
  }
  if (kind === "month") {
    const month = year * 12 + monthOf(published) - 1 + shift;
    return { ranges: [monthRange(Math.floor(month / 12), (month % 12) + 1)], grain };
  }
  if (kind === "year") return { parts: { year: year + shift }, ranges: [yearRange(year + shift)], grain };
  return { ranges: shifted(published, shift < 0 ? -7305 : -3652, shift > 0 ? 3652 : 0), grain };
}

function countOf(count: string | undefined): { least: number; most: number } {
  const word = (count ?? "").toLowerCase().replace(/^a (?=few|couple)/, "");
  if (word === "few" || word === "several") return { least: 2, most: 9 };
  if (word.startsWith("couple")) return { least: 2, most: 3 };
  const number = COUNTS[word] ?? Number(word);
  return { least: number, most: number };
}

function readAgo({ count, unit, which }: Groups, { published }: Context): Reading | undefined {
  const kind = (unit ?? "").toLowerCase();
  const per = DAYS_PER[kind] ?? 1;
  const { least, most } = countOf(count);
  const grain: DateGrain = kind === "day" ? "day" : kind === "week" ? "week" : kind === "year" ? "year" : "vague";
  // "two days earlier" counts from a time the sentence names, not from the article's own date.
  if (/earlier|later/i.test(which ?? "")) return { ranges: [], grain };
  // "A month ago" is any day around that time: half a unit of room on either side.
  const room = kind === "day" ? 0 : Math.ceil(per / 2);
  const [near, far] = [Math.round(least * per) - room, Math.round(most * per) + room];
  return {
    ranges: /from now/i.test(which ?? "") ? shifted(published, near, far) : shifted(published, -far, -near),
    grain,
  };
}

function readSeason({ which, season, season2, year }: Groups, { published }: Context): Reading | undefined {
  const months = SEASONS[(season ?? season2 ?? "").toLowerCase()];
  if (!months) return undefined;
  const now = published === undefined ? undefined : yearOf(published);
  const of = toNumber(year) ?? now;
  if (of === undefined) return { ranges: [], grain: "season" };
  const range = (y: number): DayRange => ({ from: dayOf(y, months[0], 1), to: dayOf(y, months[1] + 1, 1) - 1 });
  const shift = which === undefined ? 0 : /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  const ranges = shift === 0 ? [range(of)] : [range(of + shift), range(of)];
  return { ranges, grain: "season" };
}
