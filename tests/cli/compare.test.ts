import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "samestory-cli-"));
const sample = path.join(root, "samples/the-fire-at-the-battery-yard.json");

/** Runs the command as npm links it, in a folder that is not the project's. */
function samestory(...words: string[]) {
  const run = spawnSync(process.execPath, [path.join(root, "cli/run.mjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function save(name: string, contents: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), contents);
  return name;
}

const ferry = save(
  "Coast Daily.txt",
  "Ferry stopped by fog\n\nThe ferry to Innis was stopped for 6 hours on Monday, the harbour master said.\n",
);
/** A page as sites make them: furniture around an article long enough to be told from it. */
function page({ site, charset }: { site: string | null; charset: string }): string {
  const paragraph = (n: number) =>
    `<p>The café on the ferry to Innis stays open through winter ${n}, its owner said, although the boats carry fewer people than they did and the price of coffee has gone up twice since the summer.</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>Ferry café stays open</title>
    ${site === null ? "" : `<meta property="og:site_name" content="${site}">`}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Ferry café stays open</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join("\n")}</article>
    <aside>Subscribe to our newsletter</aside></body></html>`;
}

const fog = save(
  "north-post.txt",
  "Fog halts Innis ferry\n\nFog stopped the ferry to Innis for 8 hours on Monday, the harbour master, Ada Lunn, said.\n",
);

describe("compare", () => {
  test("prints the comparison alone to standard output, as JSON in the contract's format", () => {
    const { status, out } = samestory("compare", sample);
    expect(status).toBe(0);
    const comparison = JSON.parse(out);
    expect(comparison).toMatchObject({ format: "samestory/1", rejected: [] });
    expect(comparison.articles).toHaveLength(4);
    for (const { text, sentences } of comparison.articles) {
      for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe("");
    }
  });

  test("leaves the texts of a story file unchanged, blanks and all", () => {
    const texts = ["Bridge shut\r\n\r\nThe bridge  was shut.\n\n", "\n Bridge shut \n\nIt was shut on Monday.\t"];
    const story = save(
      "blanks.json",
      JSON.stringify({ articles: texts.map((text, i) => ({ outlet: `o${i}`, text })) }),
    );
    const { articles } = JSON.parse(samestory("compare", story).out);
    expect(articles.map((article: { text: string }) => article.text)).toEqual(texts);
  });

  test("gives the same bytes each time, and in whatever order the inputs stand", () => {
    const first = samestory("compare", ferry, fog, sample).out;
    expect(samestory("compare", ferry, fog, sample).out).toBe(first);
    expect(samestory("compare", sample, fog, ferry).out).toBe(first);
  });

  test("calls the outlet of a text file by the file's name, and its first line the headline", () => {
    const { articles } = JSON.parse(samestory("compare", ferry, fog).out);
    expect(articles).toMatchObject([
      { outlet: "Coast Daily", title: "Ferry stopped by fog" },
      { outlet: "north-post", title: "Fog halts Innis ferry" },
    ]);
  });

  test("calls an outlet without a name by its host, and without an address by the file", () => {
    const articles = [
      { url: "https://www.innis-news.example/a/1", text: "Fog\n\nFog came." },
      { text: "Ferry\n\nIt went." },
    ];
    const story = save("unnamed.json", JSON.stringify({ articles }));
    const outlets = JSON.parse(samestory("compare", story).out).articles.map((a: { outlet: string }) => a.outlet);
    expect(outlets).toEqual(["innis-news.example", "unnamed"]);
  });

  test("extracts the article of a page, and calls its outlet what the page says of itself, else the file", () => {
    const named = save("page.html", page({ site: "Innis Herald", charset: "utf-8" }));
    const unnamed = save("island.html", page({ site: null, charset: "utf-8" }));
    const { status, out, err } = samestory("compare", named, unnamed);
    expect({ status, err }).toMatchObject({ status: 0 });
    const { articles } = JSON.parse(out);
    expect(articles).toMatchObject([
      { outlet: "Innis Herald", title: "Ferry café stays open" },
      { outlet: "island", title: "Ferry café stays open" },
    ]);
    for (const { text } of articles) {
      expect(text.startsWith("Ferry café stays open\n\nThe café on the ferry")).toBe(true);
      expect(text).not.toMatch(/Subscribe|[<>]/);
    }
  });

  test("takes the outlet that a story file gives over what its page says, and its HTML as the text it is", () => {
    const html = page({ site: "Innis Herald", charset: "windows-1252" });
    const articles = [{ outlet: "Given", html }, { html }];
    const compared = JSON.parse(samestory("compare", save("pages.json", JSON.stringify({ articles }))).out).articles;
    expect(compared).toMatchObject([{ outlet: "Given" }, { outlet: "Innis Herald" }]);
    expect(compared[1].text).toContain("The café on the ferry");
  });

  test("reads null in a story file as not known", () => {
    const nulls = { title: null, byline: null, publishedAt: null, url: null, html: null };
    const articles = [
      { ...nulls, outlet: "A", text: "Fog\n\nFog came." },
      { ...nulls, outlet: "B", text: "Ferry\n\nIt went." },
    ];
    expect(samestory("compare", save("nulls.json", JSON.stringify({ articles }))).status).toBe(0);
  });
});

describe("an input that can't be used", () => {
  test.each([
    ["is not there", () => "nowhere.txt", "unreadable"],
    ["is empty", () => save("empty.txt", " \n\n "), "empty"],
    [
      "is binary",
      () => save("binary.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      "unsupported-type",
    ],
    ["has no letter in it", () => save("figures.txt", "1 2 3 4\n\n* * *"), "no-sentence"],
    ["is longer than any article", () => save("long.txt", "The ferry went. ".repeat(20_000)), "too-large"],
    ["is no story file", () => save("list.json", "[1, 2]"), "bad-story-file"],
    ["is broken JSON", () => save("broken.json", '{"articles": ['), "bad-story-file"],
    ["has an ending nobody knows", () => save("report.pdf", "%PDF-1.7"), "unsupported-type"],
  ])("%s: it is named with its reason, and the others are compared", (_, make, kind) => {
    const input = make();
    const { status, out, err } = samestory("compare", ferry, input, fog);
    expect(status).toBe(1);
    const comparison = JSON.parse(out);
    expect(comparison.rejected).toEqual([{ input, error: { kind, message: expect.any(String) } }]);
    expect(comparison.articles).toHaveLength(2);
    expect(err).toContain(input);
  });

  test("in a story file spoils no other article of it", () => {
    const articles = [
      { outlet: "A", text: "Fog\n\nFog came." },
      { outlet: 7, text: "x" },
      { outlet: "C", text: "Ferry\n\nIt went." },
    ];
    const { status, out } = samestory("compare", save("mixed.json", JSON.stringify({ articles })));
    expect(status).toBe(1);
    expect(JSON.parse(out).rejected).toMatchObject([
      { input: "mixed.json, article 2", error: { kind: "bad-story-file" } },
    ]);
    expect(JSON.parse(out).articles).toHaveLength(2);
  });

  test("and one article alone is no comparison", () => {
    const { status, out } = samestory("compare", ferry);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ groups: [], articles: [{ outlet: "Coast Daily" }] });
  });
});

describe("wrong usage", () => {
  test.each([
    [[]],
    [["compare"]],
    [["contrast", ferry]],
    [["compare", "--format", "pdf", ferry, fog]],
    [["compare", "--loud", ferry, fog]],
  ])("%j ends with 2, says how it is used, and prints nothing else", (words) => {
    const { status, out, err } = samestory(...words);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Usage: samestory compare");
  });

  test("asking for help is none", () => {
    expect(samestory("--help")).toMatchObject({ status: 0, err: "" });
  });
});

describe("other formats", () => {
  test("CSV has a line per telling, in columns that every line has", () => {
    const rows: Record<string, string>[] = parse(samestory("compare", "--format", "csv", sample).out, {
      columns: true,
    });
    expect(rows.length).toBeGreaterThan(20);
    const texts = JSON.parse(readFileSync(sample, "utf8")).articles;
    for (const row of rows) {
      const text = texts.find((article: { outlet: string }) => article.outlet === row.outlet).text;
      expect(JSON.parse(row.words_raw_json ?? "")).toBe(text.slice(Number(row.start), Number(row.end)));
    }
  });

  test("Markdown names every outlet and the words it prints", () => {
    const { out } = samestory("compare", "--format=markdown", ferry, fog);
    expect(out).toContain("**Coast Daily**: Ferry stopped by fog");
    expect(out).toContain("stopped for 6 hours on Monday");
  });
});
