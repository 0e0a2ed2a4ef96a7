import { describe, expect, test } from "vitest";
import { canonicalUrl } from "@/lib/ingest/canonicalUrl";
import { readLinks } from "@/lib/ingest/readLinks";

describe("addresses of one page have one spelling", () => {
  test.each([
    "http://www.example.org/news/bridge",
    "https://example.org/news/bridge/",
    "https://example.org/news/bridge#top",
    "https://m.example.org/news/bridge?utm_source=mail&fbclid=1",
    "https://amp.example.org/news/bridge",
    "https://example.org/news/bridge/amp/",
    "https://example.org/amp/news/bridge",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/bridge",
    "https://www.google.com/amp/s/www.example.org/news/bridge",
    "https://EXAMPLE.org./news/bridge?",
  ])("%s", (address) => {
    expect(canonicalUrl(address)).toBe("https://example.org/news/bridge");
  });

  test.each([
    ["https://example.org/news?id=1", "https://example.org/news?id=2"],
    ["https://example.org/news/bridge", "https://example.org/news/bridges"],
    ["https://news.example.org/a", "https://sport.example.org/a"],
    ["https://example.org/ampere", "https://example.org/ere"],
    ["https://m.org/a", "https://org/a"],
  ])("%s and %s stay apart", (a, b) => {
    expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
  });

  test("the order of parameters is no difference", () => {
    expect(canonicalUrl("https://example.org/?b=2&a=1")).toBe(canonicalUrl("https://example.org/?a=1&b=2"));
  });

  test("what is no web address has none", () => {
    expect(["", "hello", "javascript:alert(1)", "file:///a"].map(canonicalUrl)).toEqual([null, null, null, null]);
  });
});

describe("a box of lines gives its links, each page once", () => {
  test("the same page twelve times is one link, and the others are named", () => {
    const box = Array.from({ length: 12 }, (_, i) => `https://example.org/a?utm_source=${i}`).join("\n");
    const { links, merged } = readLinks(box);
    expect(links).toEqual(["https://example.org/a?utm_source=0"]);
    expect(merged).toHaveLength(11);
  });

  test("five hundred lines give twelve links, the rest named", () => {
    const { links, tooMany } = readLinks(Array.from({ length: 500 }, (_, i) => `https://example.org/${i}`).join("\n"));
    expect([links.length, tooMany.length]).toEqual([12, 488]);
  });

  test("links on one line, in brackets, without a scheme, and words that are none", () => {
    const read = readLinks(
      "https://a.example/1 https://b.example/2\n<https://c.example/3>\nd.example/4\nhello there\n\n   ",
    );
    expect(read.links).toEqual([
      "https://a.example/1",
      "https://b.example/2",
      "https://c.example/3",
      "https://d.example/4",
    ]);
    expect(read.unread).toEqual(["hello there"]);
  });

  test("an empty box has none", () => {
    expect(readLinks("  \n ")).toEqual({ links: [], merged: [], unread: [], tooMany: [] });
  });
});
