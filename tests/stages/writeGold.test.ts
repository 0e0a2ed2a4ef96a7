import { expect, test } from "vitest";
import { z } from "zod";
import { writeGold } from "@/lib/export/writeGold";
import type { ArticleInput } from "@/lib/model/article";
import { sliceSpan } from "@/lib/model/span";
import { compareArticles } from "@/lib/pipeline";

const article = (outlet: string, text: string): ArticleInput => ({
  key: null,
  outlet,
  title: null,
  byline: null,
  url: null,
  publishedAt: null,
  language: "en",
  text,
});
const COMPARISON = compareArticles([
  article(
    "The Oldmere Echo",
    "Mill burns in Oldmere\n\nThe old cotton mill in Oldmere burned down on Monday night. Nobody was hurt in the fire at the mill, Mayor Ada Fenn said.",
  ),
  article(
    "Valley Post",
    "Fire destroys Oldmere mill\n\nThe old cotton mill in Oldmere burned down late on Monday. Mayor Ada Fenn said nobody was hurt in the fire at the mill.",
  ),
]);

const storySchema = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      sentences: z.array(z.object({ id: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
});
const goldSchema = z.object({
  story: z.string(),
  groups: z.array(
    z.object({
      claim: z.string(),
      members: z.array(z.string()).min(2),
      relation: z.enum(["agree", "detail", "differ"]),
      differences: z.array(z.object({ kind: z.string(), values: z.record(z.string(), z.string()) })),
    }),
  ),
  unique: z.array(z.object({ member: z.string() })),
  attributions: z.array(z.object({ sentence: z.string(), who: z.string().nullable(), type: z.string() })),
  provenance: z.array(z.object({ from: z.string(), to: z.string() })),
  labels: z.array(z.object({ labels: z.record(z.string(), z.array(z.string())) })),
  loaded: z.array(z.object({ sentence: z.string(), span: z.string() })),
});
const written = writeGold(COMPARISON, "mill");
const story = storySchema.parse(written.story);
const gold = goldSchema.parse(written.gold);

test("every sentence has an id of its outlet, the headline the first", () => {
  expect(story.articles.map((a) => a.key)).toEqual(["oldmere-echo", "valley-post"]);
  for (const { key, text, sentences } of story.articles) {
    expect(sentences[0]?.id).toBe(`${key}:0`);
    for (const sentence of sentences) expect(sliceSpan(text, sentence).trim()).not.toBe("");
  }
});

test("rows name sentences of the story, and only rows that are certain", () => {
  const ids = new Set(story.articles.flatMap((a) => a.sentences.map((s) => s.id)));
  expect(gold.groups.length).toBe(COMPARISON.groups.filter((g) => g.status !== "unsure").length);
  expect(gold.groups.length).toBeGreaterThan(0);
  for (const member of gold.groups.flatMap((g) => g.members)) expect(ids).toContain(member);
});

test("a row's claim is an outlet's own words", () => {
  for (const { claim } of gold.groups) expect(story.articles.some((a) => a.text.includes(claim))).toBe(true);
});

test("two articles of one outlet have keys of their own", () => {
  const twice = writeGold(
    compareArticles([
      article("Echo", "A bridge fell\n\nThe bridge fell."),
      article("Echo", "Bridge down\n\nThe bridge is down."),
    ]),
    "x",
  );
  expect(storySchema.parse(twice.story).articles.map((a) => a.key)).toEqual(["echo", "echo-2"]);
});
