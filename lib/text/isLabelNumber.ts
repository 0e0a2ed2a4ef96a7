import type { Span } from "../model/span";

const CLOCK_AFTER = /^\s?(?:[ap]\.?\s?m\b|o['’]clock\b|(?:GMT|UTC|BST|CET|EST|EDT|PST|PDT)\b)/i;
/** "in week 12", but not "last week 12 people": a place in a row of weeks, laps or rounds. */
const PLACE_BEFORE = /\b(?:in|by|after|since|of|on|until|from|at|during)\s(?:week|day|stage|round|lap|mile|game)\s$/i;
/** "MARCH 11": days in capitals, which are no dates to the readers of dates. */
const MONTH_BEFORE = /\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC)[A-Z]*\.?\s$/;
const LONGEST_PHONE = 16;

/** Whether a number counts nothing: a time of day ("4.30am"), a shape ("4x4", "four-by-four"), part of a phone number. */
export function isLabelNumber(text: string, number: Span): boolean {
  const written = text.slice(number.start, number.end).toLowerCase();
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  const after = text.slice(number.end, number.end + 24);
  if (/^\d{1,2}(?:\.\d\d)?$/.test(written) && CLOCK_AFTER.test(after)) return true;
  if (/^\d+$/.test(written) && (PLACE_BEFORE.test(before) || MONTH_BEFORE.test(before))) return true;
  return isShape(written, before, after) || isPhone(written, before);
}

/** The same number twice: "20-by-30-foot" is a size. */
function isShape(written: string, before: string, after: string): boolean {
  const first = /(\w+)(?:-by-|\sby\s|\s?[x×]\s?)$/i.exec(before)?.[1];
  const second = /^(?:-by-|\sby\s|\s?[x×]\s?)(\w+)/i.exec(after)?.[1];
  return [first, second].some((other) => other?.toLowerCase() === written);
}

/** "0700 555 0123": groups of digits of which the first begins with a nought. */
const isPhone = (written: string, before: string): boolean =>
  /^0\d{2,}/.test(written) ||
  (/^\d{2,}$/.test(written) && /(?:^|[^\d,.])0\d{2,5}[\s-](?:\d{2,4}[\s-]){0,2}$/.test(before.slice(-LONGEST_PHONE)));
