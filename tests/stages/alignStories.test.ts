import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleInput } from "@/lib/model/article";
import type { Comparison } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";
import { compareArticles } from "@/lib/pipeline";

const LIGHTHOUSE = `Keeper of Orrin lighthouse saves two from the rocks

Two anglers were pulled from the rocks below the Orrin lighthouse on Friday night after their boat lost its engine, the coastguard said.

The keeper, Maud Terrell, climbed down 140 steps with a rope and held them until the lifeboat came.

"I heard shouting between two waves and thought it was the gulls," Terrell told reporters on Saturday.

The lighthouse was to be closed in March, and the council will vote again next week.`;

const LAMP = `Two men rescued under Orrin light

A lighthouse keeper rescued two anglers from rocks at Orrin late on Friday, when the engine of their boat failed.

Maud Terrell went down 140 steps to the water and held both men on a rope until a lifeboat reached them.

Councillor Piers Aldous said the plan to shut the light in March would now be voted on again.

The men, aged 31 and 44, were treated for cold and sent home.`;

const HERALD = `Council to vote again on Orrin lighthouse

The closing of the Orrin lighthouse in March will go before the council once more, councillor Piers Aldous said on Saturday.

It follows the rescue of two anglers on Friday night by the keeper, Maud Terrell.

"I heard shouting between two waves and thought it was the gulls," she said.

A ferry to the island runs twice a day in winter.`;

const EVENING = `Cold night at the Orrin rocks

The coastguard said two anglers were saved on Friday night after their boat's engine stopped off Orrin.

They were aged 31 and 44 and went home after treatment for cold.

Terrell, the keeper, had 140 steps to climb down.`;

const give = (outlet: string, text: string): ArticleInput => ({
  ...{ key: null, outlet, title: null, byline: null, url: null },
  ...{ publishedAt: null, language: null, text },
});
const wordsIn = (
  comparison: Comparison,
  span: { readonly article: string; readonly start: number; readonly end: number },
) => sliceSpan(comparison.articles.find(({ id }) => id === span.article)?.text ?? "", span);
const certainOf = (comparison: Comparison) => comparison.groups.filter(({ status }) => status !== "unsure");

describe("a story against itself", () => {
  const itself = [LIGHTHOUSE, LAMP, HERALD, EVENING].map((text) =>
    compareArticles([give("The Lantern", text), give("The Buoy", text)]),
  );

  test("agrees in every row and has no difference", () => {
    for (const { groups } of itself) {
      expect(groups.length).toBeGreaterThan(2);
      for (const group of groups) expect(group).toMatchObject({ status: "agree", differences: [] });
    }
  });

  test("leaves no sentence to one outlet alone", () => {
    for (const { unique } of itself) expect(unique).toEqual([]);
  });
});

describe("a story that twelve outlets tell", () => {
  const FIRE = "A fire in the granary of Sollen destroyed 300 tonnes of rye on Monday, the fire brigade said.";
  const MINE = "The mine at Karst reopened after nineteen months, and its first shift went down before dawn.";
  const claims = [FIRE, MINE, "Mayor Ilse Brandt called the loss of the rye a blow to every baker of the valley."];
  const twelve = Array.from({ length: 12 }, (_, i) => {
    const told = claims.filter((_claim, k) => (i + k) % 3 !== 0);
    return give(`Paper ${"ABCDEFGHIJKL".charAt(i)}`, ["News from the valley of Sollen", ...told].join("\n\n"));
  });
  const comparison = compareArticles(twelve);

  test("joins each claim over the outlets that tell it", () => {
    for (const claim of claims) {
      const row = certainOf(comparison).find(({ members }) => members.some((m) => wordsIn(comparison, m) === claim));
      expect(row?.members).toHaveLength(8);
    }
  });

  test("has no row with a member of another claim", () => {
    for (const { members } of certainOf(comparison))
      expect(new Set(members.map((member) => wordsIn(comparison, member))).size).toBe(1);
  });
});

describe("whatever order the articles come in", () => {
  test("the comparison is the same to the byte", () => {
    const story = [
      give("The Lantern", LIGHTHOUSE),
      give("The Lamp", LAMP),
      give("The Herald", HERALD),
      give("The Evening", EVENING),
    ];
    const usual = JSON.stringify(compareArticles(story));
    expect(certainOf(compareArticles(story)).length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (order) => {
        expect(JSON.stringify(compareArticles(order))).toBe(usual);
      }),
      { numRuns: 6 },
    );
  });
});

describe("across languages", () => {
  const GERMAN = `Zwei Angler bei Orrin gerettet

Die Leuchtturmwärterin Maud Terrell stieg am Freitag 140 Stufen hinab und hielt 2 Männer an einem Seil fest, bis das Boot kam.

Der Gemeinderat stimmt nächste Woche noch einmal über die Schließung des Leuchtturms ab.

„Ich hörte Rufe zwischen den Wellen und dachte, es seien die Möwen“, sagte die Wärterin am Samstag der Zeitung.`;
  const comparison = compareArticles([give("The Lantern", LIGHTHOUSE), give("Die Boje", GERMAN)]);

  test("figures and names that meet offer a row, and never make it certain", () => {
    expect(certainOf(comparison)).toEqual([]);
    const offered = comparison.groups.map(({ members }) => members.map((member) => wordsIn(comparison, member)));
    expect(offered).toEqual([
      [
        expect.stringContaining("stieg am Freitag 140 Stufen hinab"),
        expect.stringContaining("climbed down 140 steps with a rope"),
      ],
    ]);
  });

  test("a name alone offers nothing", () => {
    const other = GERMAN.replace("140", "viele").replace("hielt 2 Männer", "hielt Männer");
    expect(compareArticles([give("The Lantern", LIGHTHOUSE), give("Die Boje", other)]).groups).toEqual([]);
  });
});
