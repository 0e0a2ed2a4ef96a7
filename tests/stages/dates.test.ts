import { describe, expect, test } from "vitest";
import { isoOf } from "../../lib/text/dayRange";
import { type DateMention, findDates } from "../../lib/text/findDates";
import { unifyDates } from "../../lib/text/unifyDates";

/** A Wednesday. */
const PUBLISHED = "2025-03-05";
const find = (text: string, published: string | null = PUBLISHED, language = "en") =>
  findDates(text, { start: 0, end: text.length }, published, language);
const only = (text: string, published: string | null = PUBLISHED): DateMention => {
  const [first, ...rest] = find(text, published);
  if (!first || rest.length > 0) throw new Error(`one date expected in "${text}"`);
  return first;
};
const days = (text: string) => {
  const [range] = only(text).ranges;
  return range && (range.from === range.to ? isoOf(range.from) : `${isoOf(range.from)}..${isoOf(range.to)}`);
};

describe("resolving against the article's own date", () => {
  test.each([
    ["They met on Tuesday night.", "2025-03-04"],
    ["They met Wednesday.", "2025-03-05"],
    ["They will meet on Friday.", "2025-03-07"],
    ["They met on Friday.", "2025-02-28"],
    ["They met yesterday.", "2025-03-04"],
    ["They met over the weekend.", "2025-02-28..2025-03-02"],
    ["They met last week.", "2025-02-23..2025-03-02"],
    ["They met this month.", "2025-03-01..2025-03-31"],
    ["They met last month.", "2025-02-01..2025-02-28"],
    ["They met on 19 January.", "2025-01-19"],
    ["They met on Jan. 19.", "2025-01-19"],
    ["They met on December 30.", "2024-12-30"],
    ["They met on January 19th, 2015.", "2015-01-19"],
    ["They met on Tuesday, March 4, 2025.", "2025-03-04"],
    ["They met in the second quarter of 2025.", "2025-04-01..2025-06-30"],
    ["They met on March 3-5.", "2025-03-03..2025-03-05"],
    ["They met in the 1990s.", "1990-01-01..1999-12-31"],
    ["They met two days ago.", "2025-03-03"],
    ["They met in 2009.", "2009-01-01..2009-12-31"],
  ])("%s", (text, resolved) => {
    expect(days(text)).toBe(resolved);
  });

  test.each([
    "It may march on to a second term.",
    "The March for Peace drew a crowd.",
    "They held 2000 people.",
    "He sat; the sun fell.",
  ])("finds no date in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("leaves a date open where the article has none", () => {
    expect(only("on Tuesday", null)).toMatchObject({ ranges: [], parts: { weekday: 2 } });
  });

  test("tells an open end from the time itself", () => {
    expect(only("since 2009").bound).toBe("since");
    expect(only("in 2009").bound).toBe("at");
  });
});

describe("other languages, in the words Intl has", () => {
  test.each([
    ["de", "am 19. Januar 2025", "2025-01-19"],
    ["de", "gestern", "2025-03-04"],
    ["fr", "le 4 mars", "2025-03-04"],
    ["es", "el 4 de marzo de 2025", "2025-03-04"],
    ["ru", "4 марта 2025 года", "2025-03-04"],
    ["ja", "2025年3月4日", "2025-03-04"],
  ])("%s: %s", (language, text, day) => {
    expect(find(text, PUBLISHED, language).map(({ ranges }) => ranges[0] && isoOf(ranges[0].from))).toEqual([day]);
  });
});

describe("whether two dates can be one", () => {
  test.each([
    ["on Tuesday", "on March 4", "same"],
    ["on March 4", "on 4 March 2025", "same"],
    ["on Saturday", "over the weekend", "compatible"],
    ["in recent weeks", "this week", "compatible"],
    ["on Tuesday night", "on Tuesday", "same"],
    ["since 2009", "in 2012", "compatible"],
    ["on Saturday", "on Friday", "apart"],
    ["on Saturday", "on Tuesday", "apart"],
    ["in 2012", "in 2014", "apart"],
    ["last month", "this month", "apart"],
  ])("%s / %s: %s", (a, b, match) => {
    expect(unifyDates(only(a), only(b))).toBe(match);
    expect(unifyDates(only(b), only(a))).toBe(match);
  });

  test("one weekday in papers of two days is the same day", () => {
    expect(unifyDates(only("on Tuesday", "2025-03-05"), only("on Tuesday", "2025-03-07"))).toBe("same");
    expect(unifyDates(only("on Tuesday", "2025-03-05"), only("on Tuesday", "2025-03-13"))).toBe("apart");
  });

  test("without the articles' dates only what the words themselves fix parts them", () => {
    expect(unifyDates(only("on Tuesday", null), only("on Friday", null))).toBe("apart");
    expect(unifyDates(only("on Tuesday", null), only("on March 4", null))).toBe("compatible");
    expect(unifyDates(only("on March 4", null), only("on 4 March 2025"))).toBe("compatible");
  });
});
