import { expect, test } from "vitest";
import { blindStory } from "@/lib/blind/blindStory";
import { letterOf, listAliases } from "@/lib/blind/listAliases";
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

test("an agency in the byline is nobody's name: the class may see who supplied the text", () => {
  const [first] = STORY.versions;
  if (!first) throw new Error("two versions expected");
  const names = listAliases({ ...first, byline: "Harbour Wire" }, "A").map((alias) => alias.name);
  expect(names).not.toContain("Harbour Wire");
});
