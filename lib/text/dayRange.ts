/** Days as whole numbers since 1970-01-01, both ends included. A range is what a date may mean; `from` <= `to`. */
export type DayRange = { readonly from: number; readonly to: number };

const MS_PER_DAY = 86_400_000;

/** The day number of a calendar day; `month` from 1. Days past the month's end run over, as in Date.UTC. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The day an ISO 8601 date or date-time names, in its own zone; undefined where it is none. */
export function readIsoDay(iso: string | null): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `YYYY-MM-DD` of a day number. */
export const isoOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => Number(isoOf(day).slice(0, 4));
export const monthOf = (day: number): number => Number(isoOf(day).slice(5, 7));

/** 0 for Sunday … 6 for Saturday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const monthRange = (year: number, month: number): DayRange => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

export const yearRange = (year: number): DayRange => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

export const overlaps = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;
