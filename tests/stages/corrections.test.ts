import { expect, test } from "vitest";
import { correctAlignment } from "@/lib/correct/correctAlignment";
import { correctAttributions } from "@/lib/correct/correctAttributions";
import { findAnchor } from "@/lib/correct/findAnchor";
import type { SegmentedArticle } from "@/lib/model/article";
import type { AlignedGroup, Alignment } from "@/lib/model/claim";
import type { Anchor, Correction, CorrectionChange } from "@/lib/model/correction";
import { nameArticles } from "@/lib/segment/nameArticles";
import { segment } from "@/lib/segment/segment";

const TEXTS = {
  harbour: "Mill burns in Oldmere\n\nThe old mill burned on Monday. Nobody was hurt. The mayor wept.",
  valley: "Fire takes Oldmere mill\n\nA fire took the mill on Monday. There were no injuries. Rain fell later.",
};
const articlesOf = (texts: Readonly<Record<string, string>>): readonly SegmentedArticle[] =>
  nameArticles(
    Object.entries(texts).map(([key, text]) => ({
      key,
      outlet: key,
      title: null,
      byline: null,
      url: null,
      publishedAt: null,
      language: "en",
      text,
    })),
  ).map(segment);
const ARTICLES = articlesOf(TEXTS);

const anchor = (version: keyof typeof TEXTS, words: string): Anchor => {
  const start = TEXTS[version].indexOf(words);
  return { version, words, start, end: start + words.length };
};
const BURNED = [
  anchor("harbour", "The old mill burned on Monday."),
  anchor("valley", "A fire took the mill on Monday."),
];
const UNHURT = [anchor("harbour", "Nobody was hurt."), anchor("valley", "There were no injuries.")];

function row(anchors: readonly Anchor[], certainty: AlignedGroup["certainty"] = "certain"): AlignedGroup {
  return {
    members: anchors.flatMap((a) => findAnchor(ARTICLES, a) ?? []),
    certainty,
    evidence: [{ signal: "words", detail: "mill" }],
  };
}
const correction = (change: CorrectionChange): Correction => ({ id: "c1", change, reason: "" });
const wordsOf = (alignment: Alignment) =>
  alignment.groups.map((group) =>
    group.members.map((m) => ARTICLES.find((a) => a.id === m.article)?.text.slice(m.start, m.end)),
  );
const apply = (groups: readonly AlignedGroup[], change: CorrectionChange) =>
  correctAlignment(ARTICLES, { groups, unique: [] }, [correction(change)]);

test("accepting a possible row makes it certain and says that a person did", () => {
  const { alignment, outcomes } = apply([row(UNHURT, "unsure")], { kind: "same", members: UNHURT });
  expect(alignment.groups[0]?.certainty).toBe("certain");
  expect(alignment.groups[0]?.evidence[0]?.signal).toBe("person");
  expect(outcomes).toEqual([{ id: "c1", outcome: { kind: "applied" } }]);
});

test("a row the comparison has by itself is left as it is, and said so", () => {
  const { alignment, outcomes } = apply([row(UNHURT)], { kind: "same", members: UNHURT });
  expect(alignment.groups).toEqual([row(UNHURT)]);
  expect(outcomes[0]?.outcome.kind).toBe("not-needed");
});

test("claims put together by a person become a row and stop being claims of one outlet", () => {
  const unique = row(UNHURT).members;
  const { alignment } = correctAlignment(ARTICLES, { groups: [], unique }, [
    correction({ kind: "same", members: UNHURT }),
  ]);
  expect(wordsOf(alignment)).toEqual([["Nobody was hurt.", "There were no injuries."]]);
  expect(alignment.unique).toEqual([]);
});

test("merged rows are one row where the first stood", () => {
  const { alignment } = apply([row(BURNED), row(UNHURT)], { kind: "merge", rows: [BURNED, UNHURT] });
  expect(alignment.groups).toHaveLength(1);
  expect(alignment.groups[0]?.members).toHaveLength(4);
});

test("two claims of one text each, merged by a person, are a row", () => {
  const [a, b] = UNHURT;
  if (!a || !b) throw new Error("two places expected");
  const { alignment, outcomes } = apply([row(BURNED)], { kind: "merge", rows: [[a], [b]] });
  expect(wordsOf(alignment)[1]).toEqual(["Nobody was hurt.", "There were no injuries."]);
  expect(alignment.groups[1]?.certainty).toBe("certain");
  expect(outcomes[0]?.outcome.kind).toBe("applied");
});

test("what is taken out of a row of two leaves no row, and both become claims of one outlet", () => {
  const member = UNHURT[1];
  if (!member) throw new Error("two anchors expected");
  const { alignment } = apply([row(BURNED), row(UNHURT)], { kind: "take-out", row: UNHURT, member });
  expect(wordsOf(alignment)).toEqual([["The old mill burned on Monday.", "A fire took the mill on Monday."]]);
  expect(alignment.unique).toHaveLength(2);
});

test("a split row is two rows where each half still has two outlets", () => {
  const { alignment } = apply([row([...BURNED, ...UNHURT])], {
    kind: "split",
    row: [...BURNED, ...UNHURT],
    part: UNHURT,
  });
  expect(wordsOf(alignment)).toEqual([
    ["The old mill burned on Monday.", "A fire took the mill on Monday."],
    ["Nobody was hurt.", "There were no injuries."],
  ]);
});

test("a row marked as not comparable goes, and its claims stay", () => {
  const { alignment } = apply([row(BURNED)], { kind: "not-comparable", row: BURNED });
  expect(alignment.groups).toEqual([]);
  expect(alignment.unique).toHaveLength(2);
});

test("a correction finds its words where a new capture moved them", () => {
  const moved = articlesOf({
    ...TEXTS,
    harbour: `Mill burns in Oldmere\n\nUpdated at noon. ${TEXTS.harbour.split("\n\n")[1]}`,
  });
  const place = findAnchor(moved, anchor("harbour", "Nobody was hurt."));
  expect(place && moved.find((a) => a.id === place.article)?.text.slice(place.start, place.end)).toBe(
    "Nobody was hurt.",
  );
});

test("a correction whose words are gone is told to be lost, never moved to others", () => {
  const gone: Anchor = { version: "harbour", words: "Three people were hurt.", start: 30, end: 53 };
  const other = UNHURT[1];
  if (!other) throw new Error("two anchors expected");
  const { alignment, outcomes } = apply([row(BURNED)], { kind: "same", members: [gone, other] });
  expect(alignment.groups).toEqual([row(BURNED)]);
  expect(outcomes[0]?.outcome.kind).toBe("lost");
});

test("undoing is leaving a correction out: without corrections the alignment is untouched", () => {
  const alignment: Alignment = { groups: [row(BURNED)], unique: [] };
  expect(correctAlignment(ARTICLES, alignment, []).alignment).toBe(alignment);
});

test("a speaker set by a person replaces the program's, at these words only", () => {
  const place = findAnchor(ARTICLES, anchor("harbour", "Nobody was hurt."));
  if (!place) throw new Error("the words stand in the text");
  const said = {
    source: null,
    cue: null,
    contentParts: [place],
    sourceType: "anonymous",
    quote: "indirect",
    via: null,
    anonymityReason: null,
  } as const;
  const elsewhere = { ...said, article: place.article, content: { start: 0, end: 5 }, speaker: null };
  const { attributions } = correctAttributions(
    ARTICLES,
    [elsewhere, { ...said, article: place.article, content: place, speaker: "the mayor" }],
    [correction({ kind: "speaker", content: anchor("harbour", "Nobody was hurt."), speaker: "Ada Fenn" })],
  );
  expect(attributions.map((a) => a.speaker)).toEqual([null, "Ada Fenn"]);
});

test("a correction elsewhere leaves the claims of one outlet as they were: a possible row takes none away", () => {
  const unique = row(UNHURT).members;
  const groups = [row(BURNED), row(UNHURT, "unsure")];
  const split = { kind: "not-comparable" as const, row: BURNED };
  const { alignment } = correctAlignment(ARTICLES, { groups, unique }, [correction(split)]);
  expect(alignment.unique).toEqual(expect.arrayContaining([...unique]));
  expect(alignment.unique).toHaveLength(4);
});
