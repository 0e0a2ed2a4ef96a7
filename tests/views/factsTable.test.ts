import { describe, expect, test } from "vitest";
import { listSearched } from "@/app/stories/[slug]/_views/describeSearch";
import { buildFactsTable } from "@/app/stories/[slug]/_views/facts/buildFactsTable";
import type { FactsRow } from "@/app/stories/[slug]/_views/facts/factsRow";
import { isLikely, putLikelyFirst } from "@/app/stories/[slug]/_views/facts/isLikely";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import type { StoryRecord } from "@/lib/model/story";
import { BRIDGE } from "./bridgeStory";
import { makeStory, type RowSpec } from "./makeStory";

const FIGURES: RowSpec = {
  status: "differ",
  members: [
    "a1: The bridge carries 38,000 vehicles a day.",
    "a2: More than 50,000 vehicles cross it each day.",
    "a3: The bridge, used by 38,000 vehicles a day, stays closed.",
  ],
  differences: [{ kind: "number", values: ["a1: 38,000", "a2: 50,000", "a3: 38,000"] }],
};

const QUOTE: RowSpec = {
  status: "differ",
  members: [
    "a1: “We closed it the moment we knew,” Mayor Ruiz said.",
    "a2: “We closed it when I knew,” Ruiz told reporters.",
  ],
  differences: [
    { kind: "quote-wording", values: ["a1: We closed it the moment we knew,", "a2: We closed it when I knew,"] },
  ],
};

const tableOf = (story: StoryRecord, query = {}) => {
  const table = buildFactsTable(story, { ...EMPTY_QUERY, ...query });
  if (!table) throw new Error("the story has a comparison, so there is a table");
  return table;
};

/** A row as a reader sees it: each cell's words with marks in brackets, or what an empty cell says. */
const read = (row: FactsRow | undefined) =>
  row?.cells.map((cell) =>
    cell.kind === "absent"
      ? cell.absence.kind
      : cell.tellings
          .map((t) => t.pieces.map((p) => (p.marks.length > 0 ? `[${p.text}]` : p.text)).join(""))
          .join(" | "),
  );

describe("a row", () => {
  test("marks the figures that differ, in each outlet's own sentence", () => {
    const table = tableOf(makeStory({ articles: BRIDGE, rows: [FIGURES] }));
    expect(read(table.differ[0])).toEqual([
      "The bridge carries [38,000] vehicles a day.",
      "More than [50,000] vehicles cross it each day.",
      "The bridge, used by [38,000] vehicles a day, stays closed.",
    ]);
  });

  test("marks in a quotation only the words that another outlet prints otherwise", () => {
    const table = tableOf(makeStory({ articles: BRIDGE, rows: [QUOTE] }));
    expect(read(table.differ[0])?.slice(0, 2)).toEqual([
      "“We closed it [the moment we] knew,” Mayor Ruiz said.",
      "“We closed it [when I] knew,” Ruiz told reporters.",
    ]);
  });

  test("shows a clause within its whole sentence", () => {
    const clause: RowSpec = { status: "agree", members: ["a1: It was closed on Tuesday.", "a3: stays closed"] };
    const table = tableOf(makeStory({ articles: BRIDGE, rows: [clause] }));
    expect(read(table.agree[0])?.[2]).toBe("The bridge, used by 38,000 vehicles a day, stays closed.");
  });

  test("credits a sentence that opens with quoted words to their speaker, however much is told after them", () => {
    const opening = "“We leave,” Ruiz told some 600 guests at the county fair, where stalls were being taken down.";
    const nested = "The mayor, who called the gale “a nuisance” that day, then walked home along the closed pier.";
    const story = makeStory({
      articles: [
        { id: "a1", outlet: "A", headline: "Gale closes pier", paragraphs: [[opening, nested]] },
        { id: "a2", outlet: "B", headline: "Pier closed", paragraphs: [["Ruiz left.", "She walked home."]] },
      ],
      rows: [
        { status: "agree", members: [`a1: ${opening}`, "a2: Ruiz left."] },
        { status: "agree", members: [`a1: ${nested}`, "a2: She walked home."] },
      ],
      attributions: [
        { speaker: "Ana Ruiz", sourceType: "named-person", content: "a1: “We leave,”" },
        { speaker: "Ana Ruiz", sourceType: "named-person", content: "a1: “a nuisance”" },
      ],
    });
    const credits = tableOf(story)
      .agree.flatMap(({ cells }) => cells[0] ?? [])
      .flatMap((cell) => (cell.kind === "told" ? cell.tellings.map(({ credit }) => credit) : []));
    expect(credits).toMatchObject([{ kind: "credited", speaker: "Ana Ruiz" }, { kind: "own-voice" }]);
  });

  test("says of what a person took out that a person did, and not that it is not found", () => {
    const story = makeStory({ articles: BRIDGE, rows: [{ ...QUOTE, differences: [] }] });
    const [row] = story.comparison?.groups ?? [];
    const third = story.comparison?.articles[2];
    if (!story.comparison || !row || !third) throw new Error("the story has a row and three articles");
    const parts = [row.members, [{ article: third.id, start: 0, end: 10 }]];
    const corrected = (kind: "applied" | "not-needed") => ({
      ...story.comparison,
      corrections: [{ id: "c1", outcome: kind === "applied" ? { kind, parts } : { kind, because: "" } }],
    });
    const seen = (kind: "applied" | "not-needed") => {
      const table = tableOf({ ...story, comparison: corrected(kind) as typeof story.comparison });
      return [read([...table.differ, ...table.detail][0])?.[2], table.counts.corrected];
    };
    expect(seen("applied")).toEqual(["taken-out", 1]);
    expect(seen("not-needed")).toEqual(["not-found", 0]);
  });

  test("puts each telling's pieces together to the outlet's words, to the letter", () => {
    const story = makeStory({ articles: BRIDGE, rows: [FIGURES, QUOTE] });
    const tellings = tableOf(story)
      .differ.flatMap((row) => row.cells)
      .flatMap((cell) => (cell.kind === "told" ? cell.tellings : []));
    expect(tellings).toHaveLength(5);
    for (const { pieces, shown, outlet } of tellings) {
      expect(pieces.map((piece) => piece.text).join("")).toBe(outlet.article.text.slice(shown.start, shown.end));
    }
  });
});

describe("an empty cell", () => {
  const absenceIn = (story: StoryRecord) => {
    const cell = tableOf(story).differ[0]?.cells[2];
    return cell?.kind === "absent" ? cell : undefined;
  };

  test("says not found, and in how many words, where the capture is whole", () => {
    const story = makeStory({ articles: BRIDGE, rows: [QUOTE] });
    expect(absenceIn(story)?.absence).toEqual({ kind: "not-found", article: "a3", words: 20 });
  });

  test("does not say not found of a capture that is cut", () => {
    const capture = { words: 20, warnings: [], state: "cut" as const };
    const story = makeStory({ articles: BRIDGE, rows: [QUOTE], change: { a3: { capture } } });
    expect(absenceIn(story)?.absence.kind).toBe("cut");
  });

  test("does not say not found of a text in another language", () => {
    const story = makeStory({
      articles: BRIDGE,
      rows: [QUOTE],
      change: { a3: { language: "ar", comparedByWords: false } },
    });
    expect(absenceIn(story)?.absence).toEqual({ kind: "not-compared", article: "a3", language: "ar" });
  });

  test("leads to the sentence that may be the same, where there is one", () => {
    const doubt: RowSpec = {
      status: "unsure",
      members: ["a1: “We closed it the moment we knew,” Mayor Ruiz said.", "a3: The mayor will speak at noon."],
    };
    const cell = absenceIn(makeStory({ articles: BRIDGE, rows: [QUOTE, doubt] }));
    expect(cell?.absence).toEqual({ kind: "unsure", article: "a3", group: "g2" });
    expect(cell?.unsureRow).toMatch(/^row-v-a1-/);
  });

  test("leads to no doubtful row that only shares the article", () => {
    const doubt: RowSpec = {
      status: "unsure",
      members: ["a1: It was closed on Tuesday.", "a3: The mayor will speak at noon."],
    };
    expect(absenceIn(makeStory({ articles: BRIDGE, rows: [QUOTE, doubt] }))?.absence.kind).toBe("not-found");
  });
});

describe("links", () => {
  test("to rows and cells stay the same whatever order the reader gives and whatever rows come before", () => {
    const one = tableOf(makeStory({ articles: BRIDGE, rows: [FIGURES] })).differ[0];
    const story = makeStory({ articles: BRIDGE, rows: [QUOTE, FIGURES], order: ["a3", "a2", "a1"] });
    const other = tableOf(story).differ.find((row) => row.differences[0]?.kind === "number");
    expect(other?.anchor).toBe(one?.anchor);
    const anchors = (row: FactsRow | undefined) =>
      row?.cells.flatMap((cell) => (cell.kind === "told" ? cell.tellings.map((t) => t.anchor) : [])).sort();
    expect(anchors(other)).toEqual(anchors(one));
  });

  test("columns follow the reader's order, the outlet read against first", () => {
    const story = makeStory({ articles: BRIDGE, rows: [FIGURES], order: ["a2", "a3", "a1"] });
    const names = (query = {}) => tableOf(story, query).columns.map((outlet) => outlet.siglum);
    expect(names()).toEqual(["A2", "A3", "A1"]);
    expect(names({ against: "v-a1" })).toEqual(["A1", "A2", "A3"]);
    expect(names({ against: "no-such-version" })).toEqual(["A2", "A3", "A1"]);
  });
});

describe("filters", () => {
  const story = makeStory({
    articles: BRIDGE,
    rows: [
      FIGURES,
      QUOTE,
      { status: "agree", members: ["a1: City shuts Marrow Street bridge", "a3: Bridge closed, Ledger reports"] },
    ],
    unique: ["a1: A 2019 report had put it in the lowest class."],
  });

  test("of kind keep the rows with that difference and leave the counts as they were", () => {
    const table = tableOf(story, { kinds: ["number"] });
    expect(table.differ.map((row) => row.id)).toEqual(["g1"]);
    expect(table.agree).toEqual([]);
    expect(table.counts).toMatchObject({ shared: 3, differ: 2, agree: 1, lone: 1 });
  });

  test("of words keep what has them in any shown outlet, in any case of letters", () => {
    const table = tableOf(story, { q: "MORE THAN 50,000" });
    expect(table.differ.map((row) => row.id)).toEqual(["g1"]);
    expect(table.lone.flatMap(({ alone }) => alone)).toEqual([]);
    expect(tableOf(story, { q: "more than 50,000", outlets: ["v-a1", "v-a3"] }).differ).toEqual([]);
  });

  test("of outlets drop rows none of them tells, and keep their columns only", () => {
    const table = tableOf(story, { outlets: ["v-a3"] });
    expect(table.columns.map((outlet) => outlet.siglum)).toEqual(["A3"]);
    expect(table.differ.map((row) => row.id)).toEqual(["g1"]);
  });

  test("that name no known outlet show all of them", () => {
    expect(tableOf(story, { outlets: ["gone"] }).columns).toHaveLength(3);
  });
});

describe("what only one text was found to tell", () => {
  const REPORT = "a1: A 2019 report had put it in the lowest class.";
  const MAYOR = "a3: The mayor will speak at noon.";
  const BUSES = "a2: Buses were full by seven.";
  const unsure: RowSpec = { status: "unsure", members: [REPORT, "a3: Bridge closed, Ledger reports"] };
  const column = (story: StoryRecord, siglum: string) => tableOf(story).lone.find((c) => c.outlet.siglum === siglum);
  const sigla = (outlets: readonly { readonly siglum: string }[] | undefined) => outlets?.map((o) => o.siglum);

  test("is listed with the texts it was looked for in", () => {
    const a1 = column(makeStory({ articles: BRIDGE, unique: [REPORT] }), "A1");
    expect(a1).toMatchObject({ alone: [{ possibly: null }], perhaps: [] });
    expect([sigla(a1?.searched), sigla(a1?.unsearched)]).toEqual([["A2", "A3"], []]);
  });

  test("does not hold what a possible match tells elsewhere: that stands apart, uncounted, and says where", () => {
    const story = makeStory({ articles: BRIDGE, rows: [unsure], unique: [REPORT, MAYOR] });
    const a1 = column(story, "A1");
    expect(a1?.alone).toEqual([]);
    expect(a1?.perhaps.map(({ possibly }) => sigla(possibly?.outlets))).toEqual([["A3"]]);
    expect(column(story, "A3")?.alone).toHaveLength(1);
    expect(tableOf(story).counts.lone).toBe(1);
  });

  test("leaves out a text in another language, on both sides", () => {
    const change = { a3: { language: "fr", comparedByWords: false } };
    const story = makeStory({ articles: BRIDGE, unique: [REPORT, MAYOR, BUSES], change });
    const [a1, a3] = [column(story, "A1"), column(story, "A3")];
    expect([sigla(a1?.searched), sigla(a1?.unsearched)]).toEqual([["A2"], ["A3"]]);
    expect([a3?.searched, a3?.alone, a3?.perhaps]).toEqual([[], [], []]);
    expect(tableOf(story).counts.lone).toBe(2);
  });

  test("is nothing where no other text is in its language", () => {
    const foreign = { language: "fr", comparedByWords: false };
    const story = makeStory({ articles: BRIDGE, unique: [REPORT], change: { a2: foreign, a3: foreign } });
    expect(column(story, "A1")).toMatchObject({ searched: [], alone: [] });
    expect(tableOf(story).counts.lone).toBe(0);
  });

  test("is not said against a capture that holds no article, and is against one that was cut", () => {
    const state = (a: "not-an-article" | "cut") => ({ capture: { words: 9, warnings: [], state: a } });
    const change = { a2: state("not-an-article"), a3: state("cut") };
    const a1 = column(makeStory({ articles: BRIDGE, unique: [REPORT], change }), "A1");
    expect([sigla(a1?.searched), sigla(a1?.unsearched)]).toEqual([["A3"], ["A2"]]);
    expect(a1 && listSearched(a1)).toBe("Searched: A3 (9 words, cut short). Not compared by words: A2 (no article).");
  });
});

test("a story without a comparison has no table", () => {
  expect(buildFactsTable({ ...makeStory({ articles: BRIDGE }), comparison: null }, EMPTY_QUERY)).toBeNull();
});

test("a possible match is likely by a figure or a run of words, or by much in common; little in common folds it", () => {
  const shares = (signal: string, detail: string) => ({ signal, detail });
  expect(isLikely([shares("same figures", "38,000")])).toBe(true);
  expect(isLikely([shares("same words in a row", "closed it the moment")])).toBe(true);
  expect(isLikely([shares("same names", "Ruiz"), shares("same words", "bridge, close, moment, know, say")])).toBe(true);
  const weak = [shares("same names", "Ruiz"), shares("same words", "bridge, close, moment, know")];
  expect(isLikely(weak)).toBe(false);
  const rows = [
    { evidence: weak, id: 1 },
    { evidence: [shares("same figures", "2019")], id: 2 },
  ];
  expect(putLikelyFirst(rows).map(({ id }) => id)).toEqual([2, 1]);
});
