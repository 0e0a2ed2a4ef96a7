import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareStory } from "@/app/_server/compareStory";
import { loadSamples } from "@/app/_server/loadSamples";
import { closeDatabase, database } from "@/db/client";
import { createStory } from "@/db/createStory";
import { readStory } from "@/db/readStory";
import { saveCapture } from "@/db/saveCapture";
import { captures, stories, versions } from "@/db/tables/stories";
import type { CapturedArticle } from "@/lib/model/capture";
import type { Comparison } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";

beforeEach(() => {
  process.env.SAMESTORY_DATA = ":memory:";
});
afterEach(closeDatabase);

type Found = { readonly at: string; readonly article: string; readonly start: number; readonly end: number };

/** Every span in a piece of data, with the article it lies in: its own, else that of what holds it. */
function spansIn(data: unknown, at: string, holder: string | null): Found[] {
  if (typeof data !== "object" || data === null) return [];
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(data));
  const own = fields.article ?? (at.endsWith(".articles[]") ? fields.id : null);
  const article = typeof own === "string" ? own : holder;
  const { start, end } = fields;
  const isSpan = typeof start === "number" && typeof end === "number" && article !== null;
  const here = isSpan ? [{ at, article, start, end }] : [];
  const inner = Array.isArray(data)
    ? data.flatMap((item) => spansIn(item, `${at}[]`, article))
    : Object.entries(fields).flatMap(([name, value]) => spansIn(value, `${at}.${name}`, article));
  return [...here, ...inner];
}

/** Spans that do not give words of their article's text; a slice outside the text throws. */
function brokenSpans(comparison: Comparison): Found[] {
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text]));
  return spansIn(comparison, "", null).filter(({ article, start, end }) => {
    const text = texts.get(article);
    if (text === undefined) return true;
    const words = sliceSpan(text, { start, end });
    return words === "" || words !== words.trim() || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words);
  });
}

async function storedComparisons(): Promise<Comparison[]> {
  const slugs = database().select({ slug: stories.slug }).from(stories).all();
  const read = await Promise.all(slugs.map(({ slug }) => readStory(slug)));
  return read.flatMap((story) => story?.comparison ?? []);
}

/** The text that each version of a stored comparison was captured with. */
function capturedTexts(): ReadonlyMap<string, string> {
  const rows = database().select({ id: versions.id, captureId: versions.captureId }).from(versions).all();
  const texts = new Map(
    database()
      .select()
      .from(captures)
      .all()
      .map(({ id, text }) => [id, text]),
  );
  return new Map(rows.map(({ id, captureId }) => [id, texts.get(captureId ?? "") ?? ""]));
}

test("every span in the samples' stored comparisons slices back to its words", async () => {
  await loadSamples();
  const comparisons = await storedComparisons();
  expect(comparisons.length).toBeGreaterThan(1);
  expect(comparisons.flatMap((comparison) => spansIn(comparison, "", null)).length).toBeGreaterThan(300);
  expect(comparisons.flatMap(brokenSpans)).toEqual([]);
});

const SENTENCES = [
  "The Marrow bridge was shut on Monday, the police said.",
  "“We closed it when we knew,” Mayor Elena Ruiz told reporters.",
  "According to two officials who spoke on condition of anonymity, 14 lorries burned.",
  "About 38,000 vehicles cross it each day 🚒.",
  "More than 50,000 people cross the bridge each day, the Ledger reported on 11 May.",
  "Dr. Ana Ruiz said it may open by 3.30 p.m. on Friday.",
  "« Nous avons fermé le pont », a déclaré la maire.",
  "أغلق الجسر يوم الاثنين.",
  "READ: More on the bridge",
  "e\u0301te\u0301 — it cost $1.5 million, U.S. Sen. Smith said.",
  "x",
];

const articles = fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 9 }), {
  minLength: 2,
  maxLength: 5,
});

test("so does every span of any story stored and read back, into the very text that was captured", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.constantFrom("\n\n", "\n", " "), async (bodies, between) => {
      closeDatabase();
      const slug = await storeStory(bodies.map((sentences, i) => `Bridge shut ${i}\n\n${sentences.join(between)}`));
      const comparison = (await readStory(slug))?.comparison;
      expect(comparison).toBeTruthy();
      if (!comparison) return;
      const texts = capturedTexts();
      for (const { key, text } of comparison.articles) expect(text).toBe(texts.get(key ?? ""));
      expect(brokenSpans(comparison)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

async function storeStory(texts: readonly string[]): Promise<string> {
  const created = await createStory({
    slug: "bridge",
    title: "Bridge",
    titleGiven: true,
    kind: "own",
    notice: null,
    requestKey: null,
    versions: texts.map((_, i) => ({
      sourceKind: "text",
      inputKey: `${i}`,
      url: null,
      fileName: null,
      body: null,
      given: {},
    })),
  });
  const story = await readStory(created.slug);
  for (const [i, { id }] of (story?.versions ?? []).entries())
    await saveCapture(id, captureOf(`Outlet ${i}`, texts[i] ?? ""));
  await compareStory(created.id);
  return created.slug;
}

function captureOf(outlet: string, text: string): CapturedArticle {
  return {
    outlet,
    text,
    title: null,
    standfirst: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    language: null,
    url: null,
    finalUrl: null,
    captions: [],
    relatedLinks: [],
    correctionNotes: [],
    linkedHosts: [],
    words: 0,
    charset: null,
    rawHash: "",
    textHash: "",
    state: "whole",
    stateReason: null,
    warnings: [],
    suppliedBy: "user",
  };
}
