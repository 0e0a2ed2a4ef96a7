import { MONTHS } from "./monthNames";

/** Before this no page was published on the web; what says so says something else. */
const FIRST_YEAR = 1993;
const LAST_YEAR = 2099;

/**
 * A date as a page writes it, in ISO 8601, with time and zone where they are given (`2022-02-21T11:46:00+01:00`), else the
 * day; null where it is none. `3/4/2020` is read day first unless the page is American: of the countries that print it, all
 * but one do so.
 */
export function readDate(text: string, isAmerican: boolean): string | null {
  return readIso(text) ?? readNumeric(text, isAmerican) ?? readNamed(text);
}

function readIso(text: string): string | null {
  const found = text.match(
    /(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?(?!\d)/i,
  );
  if (!found) return null;
  const [, year = "", month = "", day = "", hours, minutes, seconds = "00", zone = ""] = found;
  const date = dayOf(Number(year), Number(month), Number(day));
  if (!date || hours === undefined || Number(hours) > 23) return date;
  const offset = zone.toUpperCase() === "Z" ? "Z" : zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2");
  return `${date}T${hours}:${minutes}:${seconds}${offset}`;
}

function readNumeric(text: string, isAmerican: boolean): string | null {
  const yearFirst = text.match(/(?<![\d./-])((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?![\d])/);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const found = text.match(/(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d\d)(?!\.?\d)/);
  if (!found) return null;
  const [, first = "", mark = "", second = "", short = ""] = found;
  const year = short.length === 2 ? 2000 + Number(short) : Number(short);
  const monthFirst = (isAmerican && mark !== "." && Number(first) <= 12) || Number(second) > 12;
  return monthFirst ? dayOf(year, Number(first), Number(second)) : dayOf(year, Number(second), Number(first));
}

/** "5 March 2025", "March 5th, 2025", "5. März 2025", "le 3 février 2022", "5 de marzo de 2025". */
function readNamed(text: string): string | null {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/gu;
  for (const [, day, name = "", year] of folded.matchAll(dayFirst)) {
    const month = MONTHS.get(name);
    if (month) return dayOf(Number(year), month, Number(day));
  }
  const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?((?:19|20)\d\d)(?!\d)/gu;
  for (const [, name = "", day, year] of folded.matchAll(monthFirst)) {
    const month = MONTHS.get(name);
    if (month) return dayOf(Number(year), month, Number(day));
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
