import { overlaps } from "./dayRange";
import type { DateMention } from "./findDates";

/**
 * Whether two dates can be one. `same`: the same stretch of days. `compatible`: one lies in or touches the other, or
 * fills what it leaves open (weekday within date, missing year). `apart`: they cannot both be meant.
 */
export type DateMatch = "same" | "compatible" | "apart";

/**
 * Compares two resolved dates by what they can mean, never by their words: "Wednesday" in a paper of the 5th is
 * "March 5". Prefers `compatible`: a date one of them cannot resolve parts nothing but another weekday, day or month.
 */
export function unifyDates(a: DateMention, b: DateMention): DateMatch {
  if (a.ranges.length > 0 && b.ranges.length > 0) {
    const [first, other] = [a.ranges[0], b.ranges[0]];
    if (first && other && first.from === other.from && first.to === other.to) return "same";
    return a.ranges.some((x) => b.ranges.some((y) => overlaps(x, y))) ? "compatible" : boundsMeet(a, b);
  }
  const keys = ["year", "month", "day", "weekday"] as const;
  const known = keys.filter((key) => a.parts[key] !== undefined && b.parts[key] !== undefined);
  if (known.some((key) => a.parts[key] !== b.parts[key])) return "apart";
  const isWhole = known.length > 0 && keys.every((key) => a.parts[key] === b.parts[key]) && a.grain === b.grain;
  return isWhole ? "same" : "compatible";
}

/** "since 2009" and "in 2012" may both be true: an open end reaches over what lies beyond it. */
function boundsMeet(a: DateMention, b: DateMention): DateMatch {
  const [x, y] = [a.ranges[0], b.ranges[0]];
  if (!x || !y || a.bound === b.bound) return "apart";
  const reaches = (bound: DateMention["bound"], from: number, to: number, other: number) =>
    (bound === "since" && other >= from) || (bound === "until" && other <= to);
  return reaches(a.bound, x.from, x.to, y.from) || reaches(b.bound, y.from, y.to, x.from) ? "compatible" : "apart";
}
