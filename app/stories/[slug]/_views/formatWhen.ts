const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/**
 * "11 May 2025, 21:40" of an ISO date or date-time, as the page gave it: turned into no other zone, because a reader
 * compares it with the page. Times in UTC, as all of our own are, say so. What is no ISO date is shown as it is.
 */
export function formatWhen(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z)?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time, isUtc] = match;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return time ? `${date}, ${time}${isUtc ? " UTC" : ""}` : date;
}

/** The day alone of an ISO date-time. */
export function formatDay(iso: string): string {
  return formatWhen(iso.slice(0, 10));
}

/** "1,204" */
export function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "1 outlet", "3 outlets" */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
