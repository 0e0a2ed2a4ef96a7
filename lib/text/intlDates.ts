import type { DatePattern } from "./datePatterns";
import { WEEKDAY_STEMS } from "./dateWords";
import { yearRange } from "./dayRange";
import { readCalendar, readMonth, readWeekday } from "./readDates";

const cache = new Map<string, readonly DatePattern[]>();

/**
 * Dates of a language in the words that Intl has for its months, weekdays and neighbouring days ("gestern", "hier").
 * Gregorian calendar only: other calendars' month names would need their own reckoning.
 */
export function intlDates(language: string): readonly DatePattern[] {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language)[0];
  if (known === undefined) return NUMERIC;
  const cached = cache.get(known);
  if (cached) return cached;
  const patterns = [...NUMERIC, ...namedDates(known)];
  cache.set(known, patterns);
  return patterns;
}

const YEAR = String.raw`(?:1[89]|20)\d\d`;

const NUMERIC: readonly DatePattern[] = [
  {
    match: new RegExp(String.raw`\b(?<year>${YEAR})-(?<month>\d\d)-(?<day>\d\d)\b`, "g"),
    read: ({ year, month, day }) => readCalendar(Number(year), Number(month), Number(day), undefined),
  },
  {
    // Day first: only English of the United States puts the month there.
    match: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>${YEAR})(?!\d)`, "g"),
    read: ({ year, month, day }) => readCalendar(Number(year), Number(month), Number(day), undefined),
  },
  {
    match: /(?:(?<year>\d{4})\s?[年년]\s?)?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]/g,
    read: ({ year, month, day }, context) =>
      readCalendar(year === undefined ? undefined : Number(year), Number(month), Number(day), context),
  },
];

function namedDates(locale: string): DatePattern[] {
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const month = alternatives(months);
  const monthOf = (name: string | undefined) => months.get((name ?? "").toLowerCase()) ?? 0;
  const yearOf = (year: string | undefined) => (year === undefined ? undefined : Number(year));
  const link = String.raw`\s+(?:(?:de|del|di|d'|of)\s+)?`;
  const found: DatePattern[] = [
    {
      match: new RegExp(
        String.raw`(?<![\p{L}\p{Nd}])(?<day>\d{1,2})(?:er|\.|º|°)?${link}(?<month>${month})(?![\p{L}])(?:${link}(?<year>${YEAR})(?!\d))?`,
        "giu",
      ),
      read: ({ year, month: name, day }, context) => readCalendar(yearOf(year), monthOf(name), Number(day), context),
    },
    {
      match: new RegExp(String.raw`(?<![\p{L}])(?<month>${month})${link}(?<year>${YEAR})(?!\d)`, "giu"),
      read: ({ year, month: name }) => readMonth(monthOf(name), yearOf(year), undefined),
    },
    {
      match: new RegExp(String.raw`(?<![\p{L}])(?<weekday>${alternatives(weekdays)})(?![\p{L}])`, "giu"),
      read: ({ weekday }, context) =>
        readWeekday({ weekday: WEEKDAY_STEMS[weekdays.get((weekday ?? "").toLowerCase()) ?? 0] }, context),
    },
    {
      match: new RegExp(
        String.raw`(?<=(?:^|[\s(])(?:in|im|en|em|nel|dal|seit|depuis|desde|в|since)\s+)(?<year>${YEAR})(?!\d)`,
        "giu",
      ),
      read: ({ year }) => ({ parts: { year: Number(year) }, ranges: [yearRange(Number(year))], grain: "year" }),
    },
  ];
  return [...found, ...neighbouringDays(locale)];
}

/** "yesterday", "today", "tomorrow" as the language says them. */
function neighbouringDays(locale: string): DatePattern[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return [-1, 0, 1].map((shift) => {
    const word = relative.format(shift, "day");
    return {
      match: new RegExp(String.raw`(?<![\p{L}\p{Nd}])${escapeRegExp(word)}(?![\p{L}])`, "giu"),
      read: (_groups, { published }) => ({
        ranges: published === undefined ? [] : [{ from: published + shift, to: published + shift }],
        grain: "day",
      }),
    };
  });
}

/** Month names as they stand alone and beside a day: Russian "январь" and "января". */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2024, month - 1, 15));
    for (const options of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short" }] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: "UTC" });
      const name = format.formatToParts(day).find((part) => part.type === "month")?.value ?? "";
      // A name that is a number ("3月") is read by the numeric patterns; a short one is too often another word.
      if (/\p{L}{3}/u.test(name)) names.set(name.toLowerCase(), month);
    }
  }
  return names;
}

function weekdayNames(locale: string): Map<string, number> {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 2024-01-07 was a Sunday.
  return new Map(
    [0, 1, 2, 3, 4, 5, 6].map((day) => [format.format(new Date(Date.UTC(2024, 0, 7 + day))).toLowerCase(), day]),
  );
}

const escapeRegExp = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function alternatives(names: ReadonlyMap<string, number>): string {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.length === 0 ? "(?!)" : longestFirst.map(escapeRegExp).join("|");
}
