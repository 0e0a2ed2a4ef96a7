import { expect, test } from "vitest";
import { blindStory } from "@/lib/blind/blindStory";
import { letterOf, listAliases } from "@/lib/blind/listAliases";
import { listAgencies, listWriters } from "@/lib/blind/readByline";
import { scrubText } from "@/lib/blind/scrubText";
import type { ArticleInput } from "@/lib/model/article";
import { sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { compareArticles } from "@/lib/pipeline";

const INPUTS: readonly ArticleInput[] = [
  {
    key: "v1",
    outlet: "The Harrow Times",
    title: null,
    byline: "By Dana Whitlock and Sam Orr",
    url: "https://www.harrowtimes.example/mill",
    publishedAt: null,
    language: "en",
    text: "Mill burns in Oldmere\n\nThe old mill burned on Monday, Mayor Ada Fenn told The Harrow Times. “We lost a landmark,” Fenn said. Nobody was hurt.",
  },
  {
    key: "v2",
    outlet: "Valley Evening Post (VEP)",
    title: null,
    byline: null,
    url: null,
    publishedAt: null,
    language: "en",
    text: "FIRE TAKES OLDMERE MILL, HARROW TIMES REPORTS\n\nA fire took the old mill on Monday, Dana Whitlock of the Times reported. “We lost a landmark,” Mayor Ada Fenn told the VEP. At harrowtimes.example, readers mourned. For other times of the day, see below.",
  },
];
const STORY: StoryRecord = {
  slug: "mill",
  title: "The mill, as the Harrow Times and others told it",
  kind: "own",
  notice: null,
  createdAt: "",
  updatedAt: "",
  comparison: compareArticles(INPUTS),
  versions: INPUTS.map((input, position) => ({
    id: input.key ?? "",
    position,
    outlet: input.outlet,
    siglum: "X",
    title: input.title,
    byline: input.byline,
    url: input.url,
    publishedAt: null,
    state: {
      kind: "captured",
      capturedAt: "",
      words: 20,
      captureState: "whole",
      problem: null,
      warnings: [],
      suppliedBy: "user",
      textHash: "",
    },
  })),
};
const BLIND = blindStory(STORY);

test("no name of an outlet, a site or a writer is left anywhere in a blind story", () => {
  const source = JSON.stringify(BLIND);
  for (const name of [
    /harrow/i,
    /\bthe times\b/i,
    /valley evening/i,
    /\bVEP\b/,
    /whitlock/i,
    /\borr\b/i,
    /harrowtimes/i,
  ])
    expect(source).not.toMatch(name);
});

test("an ordinary word that is part of an outlet's name stays where it names nobody", () => {
  expect(JSON.stringify(BLIND)).toContain("other times of the day");
});

test("every span of a blind story covers the words it covered, names replaced", () => {
  const { comparison } = STORY;
  const blind = BLIND.comparison;
  if (!comparison || !blind) throw new Error("both are compared");
  const textOf = new Map(comparison.articles.map((a) => [a.id, a.text]));
  const blindTextOf = new Map(blind.articles.map((a) => [a.id, a.text]));
  const spans = comparison.groups.flatMap((group) => group.members);
  const blindSpans = blind.groups.flatMap((group) => group.members);
  expect(spans.length).toBeGreaterThan(0);
  for (const [i, span] of spans.entries()) {
    const moved = blindSpans[i];
    if (!moved) throw new Error("as many members as before");
    const before = sliceSpan(textOf.get(span.article) ?? "", span)
      .replace(/The Harrow Times|HARROW TIMES/g, "Outlet A")
      .replace("Dana Whitlock", "a writer of A")
      .replace("the Times", "Outlet A")
      .replace(/the VEP/g, "the Outlet B");
    expect(sliceSpan(blindTextOf.get(moved.article) ?? "", moved)).toBe(before);
  }
});

test("sentences of a blind article still lie in its text, in order", () => {
  for (const article of BLIND.comparison?.articles ?? []) {
    expect(article.sentences.length).toBeGreaterThan(0);
    for (const sentence of article.sentences) expect(sliceSpan(article.text, sentence).trim()).not.toBe("");
    expect(article.sentences.at(-1)?.end).toBeLessThanOrEqual(article.text.length);
  }
});

test("a replaced name shifts what comes after it and nothing before it", () => {
  const { text, mapSpan } = scrubText("See The Post, then home.", [{ name: "The Post", replacement: "A" }]);
  expect(text).toBe("See A, then home.");
  expect(mapSpan({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  expect(mapSpan({ start: 4, end: 12 })).toEqual({ start: 4, end: 5 });
  expect(text.slice(mapSpan({ start: 14, end: 23 }).start, mapSpan({ start: 14, end: 23 }).end)).toBe("then home");
});

test("a span that cuts into a hidden name covers all of what replaces it", () => {
  const { mapSpan } = scrubText("The Post said", [{ name: "The Post", replacement: "Outlet A" }]);
  expect(mapSpan({ start: 4, end: 8 })).toEqual({ start: 0, end: 8 });
});

test("a name inside another word is not a name", () => {
  expect(scrubText("Postal workers", [{ name: "Post", replacement: "A" }]).text).toBe("Postal workers");
});

test("letters go on after Z", () => {
  expect([0, 25, 26, 27].map(letterOf)).toEqual(["A", "Z", "AA", "AB"]);
});

const namesIn = (byline: string) => ({ writers: listWriters(byline), agencies: listAgencies(byline) });

test("a byline's writers are found within its other words; a desk, a post or a section is nobody's name", () => {
  expect(namesIn("Retold from Ada van der Meer’s report")).toEqual({ writers: ["Ada van der Meer"], agencies: [] });
  expect(namesIn("By Dana Whitlock, Chief Political Correspondent")).toEqual({
    writers: ["Dana Whitlock"],
    agencies: [],
  });
  for (const nobody of ["Staff Reporter", "Foreign Desk", "World", "Admin", ""]) {
    expect(namesIn(nobody), nobody).toEqual({ writers: [], agencies: [] });
  }
});

test("a byline's agency is an agency and no writer", () => {
  expect(namesIn("Harbour Wire")).toEqual({ writers: [], agencies: ["Harbour Wire"] });
  expect(namesIn("Dana Whitlock and Reuters")).toEqual({ writers: ["Dana Whitlock"], agencies: ["Reuters"] });
});

function tellStory(bylines: readonly (string | null)[], texts: readonly string[], title = "A mill burns"): StoryRecord {
  const inputs = texts.map((text, i) => ({
    ...(INPUTS[i % 2] as ArticleInput),
    byline: bylines[i] ?? null,
    key: `v${i + 1}`,
    text,
  }));
  const versions = STORY.versions.map((version, i) => ({ ...version, byline: bylines[i] ?? null }));
  return { ...STORY, title, versions, comparison: compareArticles(inputs) };
}
const textsOf = (story: StoryRecord): string =>
  story.versions
    .map((version) => blindStory(story).comparison?.articles.find((article) => article.key === version.id)?.text)
    .join("\n");

test("the agency of a byline is hidden in every text of the story; one that no byline names stays", () => {
  const shown = textsOf(
    tellStory(
      ["Harbour Wire", null],
      [
        "Mill burns\n\nOLDMERE (Harbour Wire) – The old mill burned on Monday.",
        "Mill gone\n\nThe old mill burned, Harbour Wire reported. Inland Wire had nobody there.",
      ],
    ),
  );
  expect(shown).not.toContain("Harbour Wire");
  expect(shown).toContain("OLDMERE (a news agency) –");
  expect(shown).toContain("Inland Wire had nobody there.");
});

test("a writer is hidden in another outlet's text, by the surname alone too; a person of the news stays", () => {
  const shown = textsOf(
    tellStory(
      ["Retold from Dana Whitlock’s report", null],
      [
        "Mill burns\n\nThe old mill burned on Monday, Mayor Ada Fenn said.",
        "Mill gone\n\nDana Whitlock was the first to report the fire. Ada Fenn thanked the crews. Whitlock saw the roof fall.",
      ],
    ),
  );
  expect(shown).not.toContain("Whitlock");
  expect(shown).toContain("Ada Fenn thanked the crews.");
});

test("a surname that a person of the news bears too is left to that person", () => {
  const shown = textsOf(
    tellStory(
      ["Dana Fenn", null],
      [
        "Mill burns\n\nThe old mill burned on Monday, Mayor Ada Fenn said.",
        "Mill gone\n\nDana Fenn was the first to report the fire. Fenn wept, neighbours said.",
      ],
    ),
  );
  expect(shown).not.toContain("Dana Fenn");
  expect(shown).toContain("Mayor Ada Fenn said.");
});

test("a blind story is not titled with one outlet's headline, nor with the beginning of it; a title of its own stays", () => {
  const titled = (title: string) =>
    blindStory(
      tellStory([null, null], ["Old mill burns in Oldmere on Monday\n\nIt burned.", "Mill gone\n\nIt burned."], title),
    ).title;
  expect(titled("Old mill burns in Oldmere on Monday")).toBe("A story told by two outlets");
  expect(titled("OLD MILL BURNS IN OLDMERE …")).toBe("A story told by two outlets");
  expect(titled("Old mill")).toBe("Old mill");
  expect(titled("The Oldmere fire")).toBe("The Oldmere fire");
});

test("an outlet named after a file is scrubbed as the text spells it too", () => {
  const version = { ...STORY.versions[0], outlet: "Valley_Evening-Post", url: null, byline: null };
  const names = listAliases(version as (typeof STORY.versions)[number], "A").map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Valley_Evening-Post", "Valley Evening Post", "the Post"]));
});
