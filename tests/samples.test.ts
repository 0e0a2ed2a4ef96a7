import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

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
    const guide = readFileSync(path.join(folder, `${slug}.md`), "utf8");
    const rows = [...guide.matchAll(/^\| [^|]+ \| ([^|]+) \| `([^`]+)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(15);
    for (const [, outlet, words] of rows) {
      const text = sample.articles.find((article) => article.outlet === outlet)?.text ?? `no outlet ${outlet}`;
      expect(text).toContain(words);
    }
  });
});

test("a retold outlet's name says that it is retold", () => {
  const retold = slugs.map(readSample).filter((sample) => sample.kind === "retold");
  for (const { articles } of retold) for (const { outlet } of articles) expect(outlet).toMatch(/ \(retold\)$/);
});
