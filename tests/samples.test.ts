import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { DIFFERENCE_KINDS } from "@/lib/model/claim";
import { type ArticleSpan, overlapOf, type Span, sliceSpan } from "@/lib/model/span";
import { compareArticles } from "@/lib/pipeline";
import { groupInto } from "@/lib/text/groupInto";

const folder = path.resolve(import.meta.dirname, "../samples");
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

const sampleSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  kind: z.enum(["sample", "retold"]),
  notice: z.string().nullable(),
  articles: z
    .array(
      z.strictObject({
        outlet: z.string().min(1),
        url: z.url().nullable(),
        title: z.string().min(1),
        byline: z.string().nullable(),
        publishedAt: z.string().regex(/^\d{4}-\d\d-\d\d/),
        text: z.string().min(400),
      }),
    )
    .min(2),
});

const readSample = (slug: string) =>
  sampleSchema.parse(JSON.parse(readFileSync(path.join(folder, `${slug}.json`), "utf8")));

/** The rows of a sample's guide: what is to be seen, in which outlet, at which words. */
const readGuide = (slug: string) =>
  [...readFileSync(path.join(folder, `${slug}.md`), "utf8").matchAll(/^\| ([^|]+) \| ([^|]+) \| `([^`]+)` \|$/gm)].map(
    ([, what = "", outlet = "", words = ""]) => ({ what, outlet, words }),
  );

test("there are two sample stories, one invented and one retold", () => {
  expect(slugs.map((slug) => readSample(slug).kind).sort()).toEqual(["retold", "sample"]);
});

describe.each(slugs)("%s", (slug) => {
  const sample = readSample(slug);

  test("its file is named after it, and it says on every view what it is", () => {
    expect(sample.slug).toBe(slug);
    expect(sample.notice).not.toBeNull();
  });

  test("each text begins with its headline", () => {
    for (const { text, title } of sample.articles) expect(text.split("\n\n")[0]).toBe(title);
  });

  test("its guide points at words that stand in the outlet's text", () => {
    const rows = readGuide(slug);
    expect(rows.length).toBeGreaterThan(15);
    for (const { outlet, words } of rows) {
      const text = sample.articles.find((article) => article.outlet === outlet)?.text ?? `no outlet ${outlet}`;
      expect(text).toContain(words);
    }
  });
});

test("a retold outlet's name says that it is retold", () => {
  const retold = slugs.map(readSample).filter((sample) => sample.kind === "retold");
  for (const { articles } of retold) for (const { outlet } of articles) expect(outlet).toMatch(/ \(retold\)$/);
});

describe("what the invented story's guide lists is what the program finds", () => {
  const slug = "the-fire-at-the-battery-yard";
  const found = compareArticles(
    readSample(slug).articles.map((article, i) => ({ ...article, key: `v${i}`, language: null })),
  );
  const guide = readGuide(slug);
  const textOf = (id: string) => found.articles.find((article) => article.id === id)?.text ?? "";

  /** Whether a span stands at the words that a line of the guide points at, in the outlet's text, wherever they stand in it. */
  const isAt = (span: ArticleSpan | null, { outlet, words }: { outlet: string; words: string }): boolean => {
    const article = found.articles.find((one) => one.id === span?.article);
    if (!span || article?.outlet !== outlet) return false;
    for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1))
      if (overlapOf(span, { start: at, end: at + words.length }) > 0) return true;
    return false;
  };
  const within = (article: string, span: Span | null) => span && { ...span, article };
  /** The lines of the guide under what begins so; lines under the very same words are the sides of one thing. */
  const linesOf = (...openings: readonly string[]) => [
    ...groupInto(
      guide.filter(({ what }) => openings.some((opening) => what.startsWith(opening))),
      ({ what }) => what,
    ),
  ];

  const sure = found.groups.flatMap(({ differences }) => differences.filter(({ confidence }) => confidence === "sure"));
  const listed = linesOf(...DIFFERENCE_KINDS);

  test.each(listed)("difference: %s", (what, lines) => {
    const holding = sure.filter(
      ({ kind, values }) => what.startsWith(kind) && lines.every((line) => values.some((value) => isAt(value, line))),
    );
    expect(holding).toHaveLength(1);
  });

  test("each kind of difference is there, each status, and no certain difference that the guide doesn't list", () => {
    expect([...new Set(sure.map(({ kind }) => kind))].sort()).toEqual([...DIFFERENCE_KINDS].sort());
    expect(sure).toHaveLength(listed.length);
    expect([...new Set(found.groups.map(({ status }) => status))].sort()).toEqual([
      "agree",
      "detail",
      "differ",
      "unsure",
    ]);
  });

  test("no certain row holds a headline of one outlet and a sentence of another that tells something else", () => {
    const headlines = found.groups
      .filter(({ status }) => status !== "unsure")
      .flatMap(({ members }) => members.filter(({ start }) => start === 0))
      .map((member) => sliceSpan(textOf(member.article), member));
    expect(headlines).toEqual(["Burned yard in Halden was told to mend its sprinklers"]);
  });

  test("no sentence stands in two certain rows, and each claim of one outlet has its rank and a reason", () => {
    const members = found.groups.filter(({ status }) => status !== "unsure").flatMap((group) => group.members);
    const meetings = members.filter((a) =>
      members.some((b) => a !== b && a.article === b.article && overlapOf(a, b) > 0),
    );
    expect(meetings).toEqual([]);
    expect(found.unique.map(({ rank }) => rank)).toEqual(found.unique.map((_, i) => i));
    expect(found.unique.filter(({ because }) => because.length > 0).length).toBeGreaterThan(20);
  });

  const TYPES = new Map([
    ["a named person", "named-person"],
    ["a named organisation", "named-organization"],
    ["an unnamed source", "anonymous"],
    ["an unnamed group", "unnamed-group"],
    ["a document", "document"],
    ["an outlet", "outlet"],
  ]);

  test.each(guide.filter(({ what }) => TYPES.has(what)))("source: $what, $outlet, $words", (line) => {
    const types = found.attributions
      .filter(({ article, source }) => isAt(within(article, source), line))
      .map(({ sourceType }) => sourceType);
    expect(types).toContain(TYPES.get(line.what));
  });

  test("reasons for not naming a source, questions where there is none, and outlets that words came through", () => {
    for (const [, lines] of linesOf("reason for not naming"))
      for (const line of lines)
        expect(found.attributions.some((one) => isAt(within(one.article, one.anonymityReason), line))).toBe(true);
    for (const [, lines] of linesOf("question: no reason given"))
      for (const line of lines)
        expect(found.sourcing.questions.some((one) => one.kind === "no-reason-given" && isAt(one, line))).toBe(true);
    for (const [, lines] of linesOf("told another outlet"))
      for (const line of lines)
        expect(
          found.attributions.some(({ article, cue, via }) => via !== null && isAt(within(article, cue), line)),
        ).toBe(true);
  });

  test.each(linesOf("cites", "credits", "confirms"))("who leans on whom: %s", (what, lines) => {
    const edges = found.provenance.filter(({ kind, to }) => `${kind} ${to}` === what);
    for (const line of lines)
      expect(edges.some(({ evidence }) => evidence.some((span) => isAt(span, line)))).toBe(true);
  });

  test.each(linesOf("prints the same text"))("%s", (_, lines) => {
    const shared = found.provenance.filter(({ kind, toArticle }) => kind === "reprints" && toArticle !== null);
    expect(shared).toHaveLength(1);
    for (const line of lines) expect(shared[0]?.evidence.some((span) => isAt(span, line))).toBe(true);
  });

  const MOVES = new Map([
    ["drift: the hedge is gone", "hedge"],
    ["drift: the figure is rounded", "figure"],
    ["drift: the source is gone", "source"],
  ]);

  test.each(linesOf("drift"))("%s", (what, [before, after]) => {
    const drift = found.drift.find(({ moves }) => moves.some(({ kind }) => kind === MOVES.get(what)));
    expect(before && drift && isAt(drift.from, before)).toBe(true);
    expect(after && drift && isAt(drift.to, after)).toBe(true);
    expect(found.drift).toHaveLength(MOVES.size);
  });

  test.each(linesOf("quotation"))("%s", (what, lines) => {
    const printed = found.sourcing.quotations.filter(({ relation }) => what === `quotation, ${relation}`);
    expect(printed.some((one) => lines.every((line) => one.printed.some((span) => isAt(span, line))))).toBe(true);
  });

  test.each(linesOf("label"))("%s", (what, lines) => {
    const sets = found.labels.filter(({ shown }) => shown !== what.startsWith("label among the neutral ones"));
    expect(sets.some(({ mentions }) => lines.every((line) => mentions.some((one) => isAt(one, line))))).toBe(true);
  });

  test("loaded wording is marked where the guide says, and nowhere else", () => {
    const lines = [...linesOf("loaded wording"), ...linesOf("hedge that insinuates")].flatMap(([, rows]) => rows);
    expect(found.loaded.map((mark) => sliceSpan(textOf(mark.article), mark)).sort()).toEqual(
      lines.map(({ words }) => words).sort(),
    );
    for (const line of lines) expect(found.loaded.some((mark) => isAt(mark, line))).toBe(true);
  });

  test("one act is told with who did it and without", () => {
    const tellings = found.framing.voices.flatMap((contrast) => contrast.tellings);
    for (const line of guide.filter(({ what }) => what.startsWith("an act ")))
      expect(
        tellings.some((one) => isAt(one, line) && one.voice === (line.what.includes("without") ? "passive" : "active")),
      ).toBe(true);
  });

  test("one claim stands on several rungs of certainty, and one that two outlets open with ends another", () => {
    const [ladder] = found.framing.ladders;
    for (const [what, lines] of linesOf("rung of certainty"))
      for (const line of lines)
        expect(ladder?.tellings.some((one) => what.endsWith(one.rung) && isAt(one, line))).toBe(true);
    const [contrast] = found.framing.orderContrasts;
    const row = found.groups.find(({ id }) => id === contrast?.group);
    const ids = { "told first": contrast?.leadsWith, "told last": contrast?.endsWith };
    for (const line of guide.filter(({ what }) => what === "told first" || what === "told last"))
      expect(
        row?.members.some(
          (member) =>
            isAt(member, line) &&
            ids[line.what === "told first" ? "told first" : "told last"]?.includes(member.article),
        ),
      ).toBe(true);
  });

  test("page furniture is no sentence of the article", () => {
    for (const [, lines] of linesOf("page furniture"))
      for (const line of lines)
        for (const { id, sentences } of found.articles)
          expect(sentences.some((sentence) => isAt(within(id, sentence), line))).toBe(false);
  });
});
