// How well articles are taken out of pages: `npx tsx scripts/measureExtraction.ts FOLDER [--only NAME] [--errors]`. FOLDER
// holds pages.jsonl and the pages it names. Prints a line per extractor: ours, and the libraries it is made of or against.
import { readFileSync } from "node:fs";
import path from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { extract } from "../lib/extract/extract";
import { decodeCharset } from "../lib/ingest/decodeCharset";

type Page = {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly body?: string;
};

type Extracted = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly body: string;
};

const EXTRACTORS: Readonly<Record<string, (html: string, url: string | null) => Extracted | Promise<Extracted>>> = {
  ours: (html, url) => {
    const result = extract(html, url);
    if (result.kind === "refused") return { title: null, byline: null, date: null, body: "" };
    const { title, byline, publishedAt, paragraphs } = result.page;
    return { title, byline, date: publishedAt, body: paragraphs.join("\n\n") };
  },
  readability: (html) => {
    const read = new Readability(parseHTML(html).document).parse();
    return {
      title: read?.title ?? null,
      byline: read?.byline ?? null,
      date: read?.publishedTime ?? null,
      body: read?.textContent ?? "",
    };
  },
  defuddle: async (html, url) => {
    const read = await Defuddle(parseHTML(html).document, url ?? "https://example.org/");
    const body = parseHTML(`<html><body>${read.content}</body></html>`).document.body.textContent ?? "";
    return { title: read.title || null, byline: read.author || null, date: read.published || null, body };
  },
};

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text: string) => text.replace(/[\s\u00a0\u200b\u00ad]+/gu, " ").trim();

/** F1 of two bags. */
function f1(got: readonly string[], wanted: readonly string[]): { precision: number; recall: number; f: number } {
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of got) {
    const count = left.get(one) ?? 0;
    if (count > 0) {
      shared++;
      left.set(one, count - 1);
    }
  }
  const precision = got.length > 0 ? shared / got.length : 0;
  const recall = wanted.length > 0 ? shared / wanted.length : 0;
  return { precision, recall, f: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

const shingles = (text: string) => words(text).map((_, i, all) => all.slice(i, i + 4).join(" "));

const surname = (author: string) => words(author.split(/[,;&]| and | und | et /)[0] ?? "").at(-1) ?? "";

async function measure(name: string, folder: string, pages: readonly Page[], showErrors: boolean): Promise<void> {
  const run = EXTRACTORS[name];
  if (!run) throw new Error(`no extractor called ${name}`);
  const segments = { kept: 0, lost: 0, wrong: 0 };
  const fields = { title: [0, 0], day: [0, 0], author: [0, 0] };
  const bodies: { precision: number; recall: number; f: number }[] = [];
  const note = (page: Page, what: string) => showErrors && console.log(`  ${page.id}: ${what}`);
  const count = (field: "title" | "day" | "author", isRight: boolean) => {
    fields[field][0] = (fields[field][0] ?? 0) + (isRight ? 1 : 0);
    fields[field][1] = (fields[field][1] ?? 0) + 1;
  };
  let crashes = 0;
  const started = performance.now();
  for (const page of pages) {
    const html = decodeCharset(readFileSync(path.join(folder, page.html)), null).text;
    let got: Extracted = { title: null, byline: null, date: null, body: "" };
    try {
      got = await run(html, page.url);
    } catch (error) {
      crashes++;
      note(page, `crashed: ${error}`);
    }
    const body = squeeze(got.body);
    if (page.body !== undefined) {
      const score = f1(shingles(got.body), shingles(page.body));
      bodies.push(score);
      if (score.f < 0.95) note(page, `body p ${score.precision.toFixed(3)} r ${score.recall.toFixed(3)}`);
      continue;
    }
    for (const wanted of page.with ?? []) {
      const isKept = body.includes(squeeze(wanted));
      segments[isKept ? "kept" : "lost"]++;
      if (!isKept) note(page, `lost: ${wanted}`);
    }
    for (const unwanted of page.without ?? []) {
      if (!body.includes(squeeze(unwanted))) continue;
      segments.wrong++;
      note(page, `wrong: ${unwanted}`);
    }
    if (page.title) {
      const isRight = f1(words(got.title ?? ""), words(page.title)).f >= 0.8;
      count("title", isRight);
      if (!isRight) note(page, `title: ${got.title} ≠ ${page.title}`);
    }
    if (page.date) {
      const isRight = got.date?.slice(0, 10) === page.date.slice(0, 10);
      count("day", isRight);
      if (!isRight) note(page, `day: ${got.date} ≠ ${page.date}`);
    }
    if (page.author) {
      const isRight = words(got.byline ?? "").includes(surname(page.author));
      count("author", isRight);
      if (!isRight) note(page, `author: ${got.byline} ≠ ${page.author}`);
    }
  }
  const { kept, lost, wrong } = segments;
  const mean = (of: (score: { precision: number; recall: number; f: number }) => number) =>
    (bodies.reduce((sum, score) => sum + of(score), 0) / Math.max(1, bodies.length)).toFixed(3);
  const share = ([right = 0, all = 0]: readonly number[]) =>
    `${(right / Math.max(1, all)).toFixed(3)} (${right}/${all})`;
  console.log(
    `${name.padEnd(12)} segments F ${((2 * kept) / (2 * kept + wrong + lost)).toFixed(3)} (kept ${kept} lost ${lost} wrong ${wrong})` +
      ` title ${share(fields.title)} day ${share(fields.day)} author ${share(fields.author)}` +
      ` body F1 ${mean((s) => s.f)} p ${mean((s) => s.precision)} r ${mean((s) => s.recall)}` +
      ` crashes ${crashes} ${Math.round((performance.now() - started) / pages.length)} ms a page`,
  );
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npx tsx scripts/measureExtraction.ts FOLDER [--only NAME] [--errors]");
  process.exit(2);
}
const pages: Page[] = readFileSync(path.join(folder, "pages.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : undefined;
for (const name of Object.keys(EXTRACTORS)) {
  if (!only || only === name) await measure(name, folder, pages, flags.includes("--errors"));
}
