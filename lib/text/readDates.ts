import { COUNTS, DAYS_PER, MONTHS, SEASONS, WEEKDAY_STEMS } from "./dateWords";
import { type DayRange, dayOf, monthOf, monthRange, weekdayOf, yearOf, yearRange } from "./dayRange";
import type { DateGrain, DateParts } from "./findDates";

/** The article's own day, undefined where unknown, and whether the words before the date look forward. */
export type DateContext = { readonly published: number | undefined; readonly isForward: boolean };
export type DateReading = {
  readonly parts?: DateParts;
  readonly ranges: readonly DayRange[];
  readonly grain: DateGrain;
};
/** What a pattern caught, by name. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** How many units "recent weeks" may reach back, no source states it; wide, so that it seldom parts two dates. */
export const RECENT_UNITS = 8;

export const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
export const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([pattern]) => pattern.test(name ?? ""))?.[1] ?? 0;

/** A calendar day; the missing year is taken so that the day lies nearest to the article's own. */
export function readCalendar(
  year: number | undefined,
  month: number,
  day: number,
  context: DateContext | undefined,
): DateReading | undefined {
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

export function readMonth(
  month: number,
  year: number | undefined,
  context: DateContext | undefined,
): DateReading | undefined {
  if (month < 1) return undefined;
  const parts = { month, ...(year === undefined ? {} : { year }) };
  if (year !== undefined) return { parts, ranges: [monthRange(year, month)], grain: "month" };
  const published = context?.published;
  if (published === undefined) return { parts, ranges: [], grain: "month" };
  const years = [-1, 0, 1].map((shift) => monthRange(yearOf(published) + shift, month));
  return { parts, ranges: [nearest(years, published)], grain: "month" };
}

export function readStretch({ year, month, day, last }: DateGroups, context: DateContext): DateReading | undefined {
  const first = readCalendar(toNumber(year), monthNumber(month), Number(day), context);
  const end = Number(last);
  if (!first || end <= Number(day) || end > 31) return undefined;
  const ranges = first.ranges.map(({ from }) => ({ from, to: from + end - Number(day) }));
  return { parts: { month: monthNumber(month) }, ranges, grain: "day" };
}

export function weekdayNumber(name: string | undefined): number {
  return WEEKDAY_STEMS.indexOf((name ?? "").toLowerCase().slice(0, 3));
}

export function readWeekday({ weekday, which }: DateGroups, { published, isForward }: DateContext): DateReading {
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

export function readWeekend({ which }: DateGroups, { published }: DateContext): DateReading {
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

export const shifted = (published: number | undefined, from: number, to: number): DayRange[] =>
  published === undefined ? [] : [{ from: published + from, to: published + to }];

export function readWholeUnit({ which, unit }: DateGroups, { published }: DateContext): DateReading | undefined {
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

export function countOf(count: string | undefined): { least: number; most: number } {
  const word = (count ?? "").toLowerCase().replace(/^a (?=few|couple)/, "");
  if (word === "few" || word === "several") return { least: 2, most: 9 };
  if (word.startsWith("couple")) return { least: 2, most: 3 };
  const number = COUNTS[word] ?? Number(word);
  return { least: number, most: number };
}

export function readAgo({ count, unit, which }: DateGroups, { published }: DateContext): DateReading | undefined {
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

export function readSeason(
  { which, season, season2, year }: DateGroups,
  { published }: DateContext,
): DateReading | undefined {
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
