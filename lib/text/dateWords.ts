/** English names as they stand in news text, abbreviations with or without their full stop. */
export const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^jan(?:uary)?\.?$/i, 1],
  [/^feb(?:ruary)?\.?$/i, 2],
  [/^mar(?:ch)?\.?$/i, 3],
  [/^apr(?:il)?\.?$/i, 4],
  [/^may$/i, 5],
  [/^june?\.?$/i, 6],
  [/^july?\.?$/i, 7],
  [/^aug(?:ust)?\.?$/i, 8],
  [/^sept?(?:ember)?\.?$/i, 9],
  [/^oct(?:ober)?\.?$/i, 10],
  [/^nov(?:ember)?\.?$/i, 11],
  [/^dec(?:ember)?\.?$/i, 12],
];
export const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`;

/** From Sunday, as Date counts. "Sat." and "Sun." need their stop: without it they are verbs and newspapers. */
export const WEEKDAY = String.raw`(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun\.|Mon\.|Tue\.|Tues\.|Wed\.|Thu\.|Thurs\.|Fri\.|Sat\.)`;
export const WEEKDAY_STEMS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

/** Small counts in relative dates; "a few" and "several" are read as a range by the caller. */
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

export const DAYS_PER: Readonly<Record<string, number>> = {
  hour: 0,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};
