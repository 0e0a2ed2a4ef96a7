import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "@/lib/align/align";
import { attribute } from "@/lib/attribute/attribute";
import type { AlignedGroup } from "@/lib/model/claim";
import { sliceSpan } from "@/lib/model/span";
import { nameArticles } from "@/lib/segment/nameArticles";
import { segment } from "@/lib/segment/segment";

const COURIER = `Harbour chief quits over ferry contracts

The head of Port Wessel's harbour authority, Ingrid Maas, resigned on Tuesday after an audit found that ferry contracts worth $4 million had been awarded without tender.

"I failed to ask the questions that I should have asked," Maas told reporters at the town hall.

The audit examined 19 contracts signed between 2019 and 2023.

Fishing boats will keep their moorings until the spring, the authority said.`;

const GAZETTE = `Port Wessel harbour head steps down

Ingrid Maas stepped down as head of the Port Wessel harbour authority on Tuesday, a day after auditors reported that ferry contracts had been handed out without a tender.

Auditors looked at 19 contracts signed between 2019 and 2023, and found fault with 11 of them.

In a short statement Ms. Maas said that she "failed to ask the questions that I should have asked".

A new swimming pool opens in the old town next week.`;

const BULLETIN = `Bakers of Hollin mourn their oldest oven

The oven that baked Hollin's bread for ninety years went cold on Sunday.

"My grandmother lit it every morning at three," said baker Tomas Reyl.

The museum has offered to take the iron door.`;

const read = (...texts: readonly string[]) =>
  nameArticles(
    texts.map((text, i) => ({
      ...{ key: null, outlet: `Outlet ${"ABCDEFGHIJKL".charAt(i)}`, title: null, byline: null, url: null },
      ...{ publishedAt: null, language: null, text },
    })),
  ).map(segment);

const alignTexts = (...texts: readonly string[]) => {
  const articles = read(...texts);
  return { articles, ...align(articles, attribute(articles)) };
};
const wordsOf = (articles: ReturnType<typeof read>, group: AlignedGroup) =>
  group.members.map((member) =>
    sliceSpan(articles.find((article) => article.id === member.article)?.text ?? "", member),
  );

describe("claims that two outlets tell", () => {
  const { articles, groups, unique } = alignTexts(COURIER, GAZETTE);
  const rowWith = (words: string) => groups.find((g) => wordsOf(articles, g).some((text) => text.includes(words)));

  test("a quotation meets its shorter print in the other outlet", () => {
    const row = rowWith("Maas told reporters");
    expect(row?.certainty).toBe("certain");
    expect(wordsOf(articles, row ?? { members: [], certainty: "unsure", evidence: [] }).join("\n")).toContain(
      "In a short statement",
    );
  });

  test("a figure and its years make one claim of two wordings", () => {
    expect(
      wordsOf(articles, rowWith("The audit examined") ?? { members: [], certainty: "unsure", evidence: [] }),
    ).toContain("Auditors looked at 19 contracts signed between 2019 and 2023");
  });

  test("every row says what it rests on, in words of the articles", () => {
    for (const group of groups) expect(group.evidence.length).toBeGreaterThan(0);
    expect(rowWith("The audit examined")?.evidence.some((e) => e.detail.includes("2019"))).toBe(true);
  });

  test("what only one outlet tells is in no certain row", () => {
    const alone = unique.map((span) => sliceSpan(articles.find((a) => a.id === span.article)?.text ?? "", span));
    expect(alone).toContain("A new swimming pool opens in the old town next week.");
    expect(alone).toContain("Fishing boats will keep their moorings until the spring, the authority said.");
  });
});

describe("what must hold for any story", () => {
  test("two articles on different stories share no certain row", () => {
    expect(alignTexts(COURIER, BULLETIN).groups.filter((group) => group.certainty === "certain")).toEqual([]);
  });

  test("a story against itself matches each sentence with its own copy", () => {
    const { articles, groups } = alignTexts(COURIER, COURIER);
    const certain = groups.filter((group) => group.certainty === "certain");
    expect(certain.length).toBeGreaterThan(3);
    for (const group of certain) {
      const words = wordsOf(articles, group);
      for (const text of words) expect(words.filter((other) => other === text)).toHaveLength(2);
    }
  });

  test("every row has two outlets or more, and spans within its articles", () => {
    const { articles, groups } = alignTexts(COURIER, GAZETTE, BULLETIN);
    for (const group of groups) {
      expect(new Set(group.members.map((member) => member.article)).size).toBeGreaterThan(1);
      expect(wordsOf(articles, group).every((text) => text.length > 0)).toBe(true);
    }
  });

  test("one article, or none, has no rows", () => {
    expect(alignTexts(COURIER).groups).toEqual([]);
    expect(alignTexts().groups).toEqual([]);
  });

  test("the order of the articles changes nothing that is found", () => {
    const articles = read(COURIER, GAZETTE, BULLETIN);
    const rowsOf = (order: readonly number[]) => {
      const shuffled = order.flatMap((i) => articles.slice(i, i + 1));
      const found = align(shuffled, attribute(shuffled)).groups.map((group) =>
        JSON.stringify([group.certainty, group.members.map((m) => `${m.article} ${m.start} ${m.end}`).sort()]),
      );
      return found.sort();
    };
    const usual = rowsOf([0, 1, 2]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(rowsOf(order)).toEqual(usual);
      }),
      { numRuns: 6 },
    );
  });
});

describe("sentences that figures tie", () => {
  const LIST = `Harbour chief spent fund on gifts

The harbour chief, Ingrid Maas, spent the harbour fund on gifts for years, auditors said on Tuesday.

The audit lists $412 for flags, a $8,350 brass telescope, $1,200 for a boat trailer and $95 for lamp oil.

Maas denies it all.`;
  const ALONE = `Auditors fault harbour chief

Auditors said on Tuesday that Ingrid Maas had spent the harbour fund on gifts.

A brass telescope alone, a gift to a cousin, cost $8,300.

The swimming pool opens next week.`;

  test("a price in a list meets the same price alone, told round", () => {
    const { articles, groups } = alignTexts(LIST, ALONE);
    const row = groups.find((g) => wordsOf(articles, g).some((text) => text.includes("$8,300")));
    expect(row?.certainty).toBe("certain");
    expect(row && wordsOf(articles, row).join()).toContain("$8,350");
  });

  test("a price of another thing does not", () => {
    const { articles, groups } = alignTexts(LIST, ALONE.replace("A brass telescope alone", "A silver harpoon alone"));
    const row = groups.find((g) => wordsOf(articles, g).some((text) => text.includes("$8,300")));
    expect(row?.certainty).not.toBe("certain");
  });
});

test("a sentence that three outlets print word for word is one certain row", () => {
  const told = (lead: string) =>
    `${lead}\n\nWater rose in the Eskmouth archive on Sunday. The pump in the basement had been out of order since March. ` +
    `Three thousand maps of the harbour may be lost.`;
  const { articles, groups } = alignTexts(
    told("Archive floods in Eskmouth"),
    told("Maps feared lost in Eskmouth archive"),
    told("Eskmouth archive under water"),
  );
  const rows = groups.filter(({ certainty }) => certainty === "certain");
  const pump = rows.map((row) => wordsOf(articles, row)).filter((words) => words.some((w) => w.includes("pump")));
  expect(pump).toHaveLength(1);
  expect(pump[0]?.length).toBeGreaterThanOrEqual(3);
});
