import { createHash } from "node:crypto";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import jsonld from "jsonld";
import mammoth from "mammoth";
import { marked, type Token } from "marked";
import { expect, test } from "vitest";
import { buildMemo } from "../../lib/export/buildMemo";
import { writeAnnotations } from "../../lib/export/writeAnnotations";
import { writeBibtex } from "../../lib/export/writeBibtex";
import { writeCslJson } from "../../lib/export/writeCslJson";
import { writeStoryJson } from "../../lib/export/writeJson";
import { writeMarkdown } from "../../lib/export/writeMarkdown";
import { writeMemoDocx } from "../../lib/export/writeMemoDocx";
import { writeMemoMarkdown } from "../../lib/export/writeMemoMarkdown";
import { writeTei } from "../../lib/export/writeTei";
import type { Difference } from "../../lib/model/claim";
import { annotationContext } from "./annotationContext";
import { hostileStory } from "./hostileStory";

const { comparison } = hostileStory;
const certain = comparison.groups.filter((group) => group.status !== "unsure");

test("TEI is well-formed XML whose readings are the outlets' exact words, without a preferred one", () => {
  const tei = writeTei(hostileStory);
  expect(XMLValidator.validate(tei)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    isArray: (name) => ["p", "rdg"].includes(name),
    htmlEntities: true,
  });
  const { TEI } = parser.parse(tei);
  const rows = TEI.text.body.p;
  expect(rows).toHaveLength(certain.length);
  for (const [i, row] of rows.entries()) {
    const readings: { "#text": string; "@_wit": string; "@_n": string }[] = row.app.rdg;
    expect(row.app.lem).toBeUndefined();
    for (const [j, reading] of readings.entries()) {
      const member = certain[i]?.members[j];
      const text = comparison.articles.find((article) => article.id === member?.article)?.text ?? "";
      expect(reading["#text"]).toBe(text.slice(member?.start, member?.end).replace("\u0007", "\uFFFD"));
      expect(reading["@_wit"]).toBe(`#${member?.article}`);
    }
  }
});

test("Web Annotations expand under the standard's vocabulary, and both selectors find the words", async () => {
  const document = JSON.parse(writeAnnotations(hostileStory));
  const documentLoader = async (url: string) => {
    if (url !== document["@context"]) throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: annotationContext };
  };
  const [expanded] = await jsonld.expand(document, { documentLoader: documentLoader as never });
  expect(expanded?.["@type"]).toEqual(["https://www.w3.org/ns/activitystreams#OrderedCollection"]);
  const { items } = document.first;
  expect(items.length).toBe(document.total);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const hash = target.source;
    const article =
      comparison.articles.find(({ url }) => url === hash) ?? comparison.articles.find(({ url }) => url === null);
    const codePoints = [...(article?.text ?? "")];
    expect(codePoints.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(article?.text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  }
});

test("BibTeX is read without an error, and gives back titles, outlets and addresses", () => {
  const { entries, errors } = parseBibtex(writeBibtex(hostileStory), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map((entry) => entry.type)).toEqual(["article", "article", "misc"]);
  expect(entries.map((entry) => entry.key)).toEqual(["harbour-daily-co-2026", "north-post-undated", "samestory"]);
  const [first] = entries;
  expect(first?.fields.url).toBe("https://harbour.example/a?b=1&c=%7B2%7D");
  expect(String(first?.fields.journal)).toContain("Daily");
  expect(String(first?.fields.title)).toContain("}brace{");
});

test("CSL-JSON names every source with its outlet and dates, and the comparison last", () => {
  const items = JSON.parse(writeCslJson(hostileStory));
  expect(items[0]).toMatchObject({
    type: "article-newspaper",
    "container-title": '=Harbour "Daily" & Co',
    issued: { "date-parts": [[2026, 3, 2]] },
    accessed: { "date-parts": [[2026, 3, 3]] },
  });
  expect(items.at(-1)).toMatchObject({ type: "dataset", publisher: "SameStory" });
});

/** Every token of a parsed Markdown text, however deep. */
function listTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const inner = "tokens" in token && token.tokens ? token.tokens : [];
    const items = token.type === "list" ? token.items : [];
    return [token, ...listTokens(inner), ...listTokens(items)];
  });
}

test.each([
  ["the comparison", writeMarkdown(hostileStory)],
  ["the memo", writeMemoMarkdown(hostileStory, buildMemo(withDifference()))],
])("Markdown of %s holds foreign words as words: no link, markup or table of theirs", (_, markdown) => {
  const tokens = listTokens(marked.lexer(markdown));
  const links = tokens.filter((token) => token.type === "link").map((token) => ("href" in token ? token.href : ""));
  expect([...new Set(links)]).toEqual(["https://harbour.example/a?b=1&c=%7B2%7D"]);
  expect(tokens.filter((token) => ["html", "table", "code", "image"].includes(token.type))).toEqual([]);
});

/** The story with a difference in its first row, whatever the stages find in it. */
function withDifference() {
  const [group, ...rest] = comparison.groups;
  if (!group) throw new Error("the hostile story has no row");
  const difference: Difference = {
    kind: "number",
    confidence: "sure",
    because: "One has | 1, the other <2>.",
    values: group.members.map((member, i) => ({ ...member, end: member.start + 4, value: i })),
  };
  const changed = { ...group, status: "differ" as const, differences: [difference] };
  return { ...hostileStory, comparison: { ...comparison, groups: [changed, ...rest] } };
}

test("the memo gives each difference its outlets' exact words, with address, time, offsets, hash, source and a check", () => {
  const [item] = buildMemo(withDifference(), [{ key: "g1.1", state: "confirmed", notes: "Asked the harbour." }]);
  expect(item).toMatchObject({ key: "g1.1", state: "confirmed", notes: "Asked the harbour." });
  expect(item?.tellings).toHaveLength(2);
  for (const { excerpt, differing } of item?.tellings ?? []) {
    expect(excerpt.article.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.words);
    expect(excerpt.words.startsWith(differing[0] ?? "?")).toBe(true);
    expect(excerpt.textHash).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(item?.suggestedCheck).not.toBe("");
});

test("the memo as DOCX is read by another program, words exact", async () => {
  const story = withDifference();
  const items = buildMemo(story);
  const buffer = Buffer.from(await writeMemoDocx(story, items));
  const { value } = await mammoth.extractRawText({ buffer });
  for (const { excerpt } of items[0]?.tellings ?? []) {
    expect(value).toContain(excerpt.words);
    expect(value).toContain(excerpt.textHash);
  }
  expect(value).toContain("Suggested check: ");
});

test("JSON says of each capture when it was made and what proves its text", () => {
  const { articles } = JSON.parse(writeStoryJson(hostileStory));
  for (const [i, article] of articles.entries()) {
    const { id, text } = comparison.articles[i] ?? { id: "", text: "" };
    expect(article.text).toBe(text);
    expect(article.capture.at).toBe(hostileStory.capturedAt.get(id) ?? null);
    expect(article.capture.sha256).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  }
});

test("JSON says of each correction what it is, who made it, when and why, and what became of it", () => {
  const { corrections } = JSON.parse(writeStoryJson(hostileStory));
  expect(corrections).toEqual([{ ...hostileStory.corrections[0], outcome: null }]);
});
