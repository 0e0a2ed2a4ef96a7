import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities, type Quantity } from "../../lib/text/findQuantities";
import { findSums } from "../../lib/text/findSums";
import { tagTokens } from "../../lib/text/tagTokens";
import { unifyQuantities } from "../../lib/text/unifyQuantities";

const find = (text: string, language = "en") => findQuantities(text, { start: 0, end: text.length }, language);
/** `value unit counted`, the parts that say something. */
const brief = (text: string, language = "en") =>
  find(text, language).map((q) => [q.value, q.unit, ...q.counted].filter((part) => part !== "").join(" "));
const only = (text: string): Quantity => {
  const [first, ...rest] = find(text);
  if (!first || rest.length > 0) throw new Error(`one quantity expected in "${text}"`);
  return first;
};

describe("reading figures", () => {
  test.each([
    ["fifty-nine people", "59 people"],
    ["two dozen soldiers", "24 soldier"],
    ["a dozen ferries", "12 ferry"],
    ["two hundred and five boats", "205 boat"],
    ["half a million voters", "500000 voter"],
    ["12 million people", "12000000 people"],
    ["$3.5m", "3500000 dollar"],
    ["$3.5 million", "3500000 dollar"],
    ["3,500,000 dollars", "3500000 dollar"],
    ["1,234.5 tons", "1234.5 ton"],
  ])("reads %s", (words, read) => {
    expect(brief(`They counted ${words}.`)).toEqual([read]);
  });

  test("reads no time of day, shape, place in a row of weeks or phone number as a figure", () => {
    for (const words of [
      "It began at 4.30am.",
      "It began at 4.30 a.m. on the quay.",
      "It began around 6 p.m.",
      "They came in a 4x4.",
      "They came in a four-by-four.",
      "He joined in week 12 of the season.",
      "Call 0700 555 0123 or 0700 555013.",
    ])
      expect(brief(words)).toEqual([]);
    expect(brief("4.30 metres of rope")).toEqual(["4.3 metre rope"]);
    expect(brief("last week 12 people came")).toContain("12 people");
    expect(brief("12 by 20 boats")).toEqual(["12", "20 boat"]);
  });

  test("each of two ages is one, and not a count", () => {
    expect(find("The twins, aged 16 and 13, went home.").map((q) => q.kind)).toEqual(["age", "age"]);
    expect(find("The twins aged fast, and 13 boats sank.").map((q) => q.kind)).toEqual(["count"]);
    expect(find("A woman of 71 was hurt.").map((q) => q.kind)).toEqual(["age"]);
    expect(find("A crowd of 71 was hurt.").map((q) => q.kind)).toEqual(["count"]);
  });

  test("reads a share apart from a count, and a percentage as a share", () => {
    expect(find("A third of voters, 35 percent of men and 35 men").map((q) => [q.kind, Math.round(q.value)])).toEqual([
      ["share", 33],
      ["share", 35],
      ["count", 35],
    ]);
  });

  test("reads one in five as a share, and two in March as no share", () => {
    expect(only("one in five adults")).toMatchObject({ kind: "share", value: 20 });
    expect(find("two in March").map((q) => q.kind)).toEqual(["count"]);
  });

  test("keeps ordinals apart from counts", () => {
    expect(find("the second of 3 ships").map((q) => [q.kind, q.value])).toEqual([
      ["ordinal", 2],
      ["count", 3],
    ]);
  });

  test("reads an age, a range and a vote", () => {
    expect(only("a 59-year-old man")).toMatchObject({ kind: "age", value: 59 });
    expect(only("between 10 and 15 boats")).toMatchObject({ kind: "count", value: 10, upTo: 15 });
    expect(only("the council voted 52-48")).toMatchObject({ kind: "score", value: 52, upTo: 48 });
  });

  test("reads $3 to $5 million as three million and up", () => {
    expect(only("It cost $3 to $5 million.")).toMatchObject({ value: 3e6, upTo: 5e6, unit: "dollar" });
  });

  test.each([
    ["at least 40 people", "at-least"],
    ["about 40 people", "about"],
    ["nearly 40 people", "nearly"],
    ["more than 40 people", "more-than"],
    ["up to 40 people", "at-most"],
    ["40 people", "exactly"],
  ])("takes what %s claims", (words, comparator) => {
    expect(only(words)).toMatchObject({ value: 40, comparator, start: 0 });
  });

  test.each([
    "It happened in 2014.",
    "It happened on March 5, 2014.",
    "Flight 370 left.",
    "They flew F-16s and spoke of COVID-19.",
    "It began at 4:30 p.m.",
    "No one was hurt.",
    "One of the men left.",
    "H.R. 1523 passed.",
  ])("finds no quantity in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("what is counted", () => {
  test("a figure keeps its own noun when several stand in one sentence", () => {
    expect(brief("Of the 59 hostages still held, 35 are confirmed dead, 22 are believed alive.")).toEqual([
      "59 hostage",
      "35 dead",
      "22 alive",
    ]);
  });

  test("looks through 'of the' and 'of them'", () => {
    expect(brief("three of the boats, two of them lost")).toEqual(["3 boat", "2 lost"]);
  });

  test("takes the noun phrase by its tags where the sentence is tagged", () => {
    const text = "At least 24 living Israeli captives returned home.";
    const span = { start: 0, end: text.length };
    const [quantity] = findQuantities(text, span, "en", tagTokens(text, span, "en"));
    expect(quantity?.counted.at(-1)).toBe("captive");
  });
});

describe("other languages", () => {
  test.each([
    ["de", "rund 1.234,5 Tonnen", 1234.5],
    ["en", "about 1,234.5 tons", 1234.5],
    ["fr", "1,5 million d’euros", 1.5e6],
    ["ar", "٥٩ رهينة", 59],
    ["hi", "१२,३४,५६७ लोग", 1234567],
    ["ja", "3万5千人", 35000],
    ["ru", "3,5 миллиона рублей", 3.5e6],
  ])("reads %s: %s", (language, text, value) => {
    expect(find(text, language).map((q) => q.value)).toEqual([value]);
  });

  test("reads 1.234 as a thousand in German and as one and a bit in English", () => {
    expect(find("1.234 Menschen", "de")[0]?.value).toBe(1234);
    expect(find("1.234 metres", "en")[0]?.value).toBe(1.234);
  });
});

describe("whether two figures can both be right", () => {
  test.each([
    ["59 people", "fifty-nine people", "same"],
    ["half of the votes", "50 percent of the votes", "same"],
    ["at least 40 people", "44 people", "compatible"],
    ["nearly 200 people", "194 people", "compatible"],
    ["3.5 million people", "3,512,000 people", "compatible"],
    ["dozens of people", "35 people", "compatible"],
    ["22 people", "24 people", "apart"],
    ["59 people", "60 people", "apart"],
    ["at least 40 people", "38 people", "apart"],
    ["at least 40 people", "at least 44 people", "apart"],
    ["dozens of people", "more than 200 people", "apart"],
  ])("%s / %s: %s", (a, b, match) => {
    expect(unifyQuantities(only(a), only(b))).toBe(match);
    expect(unifyQuantities(only(b), only(a))).toBe(match);
  });
});

describe("sums", () => {
  test("recognises a total told beside its parts", () => {
    const [sum] = findSums(find("Of 59 captives, 35 are dead, 22 are alive and two are missing."));
    expect(sum?.total.value).toBe(59);
    expect(sum?.parts.map((part) => part.value)).toEqual([35, 22, 2]);
  });

  test("makes no sum of figures that only happen to add up across others", () => {
    expect(findSums(find("Of 59 captives, 35 are dead, 9 escaped, 22 are alive and two are missing."))).toEqual([]);
  });
});

test("every quantity slices to words that hold its figure, wherever the stretch begins", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.string(), fc.constantFrom("people", "%", "dollars", ""), (value, noise, unit) => {
      const text = `${noise} ${value.toLocaleString("en")} ${unit}`;
      for (const quantity of findQuantities(text, { start: 0, end: text.length }, "en")) {
        expect(quantity.start).toBeLessThanOrEqual(quantity.figure.start);
        expect(quantity.figure.end).toBeLessThanOrEqual(text.length);
        expect(quantity.start).toBeLessThan(quantity.end);
      }
    }),
  );
});
