import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findNamesakes } from "@/app/_start/findNamesakes";
import { StoryList } from "@/app/_start/StoryList";
import type { StorySummary } from "@/db/listStories";

const story = (slug: string, title: string, createdAt: string): StorySummary => ({
  slug,
  title,
  kind: "own",
  notice: null,
  outlets: ["The Ledger", "The Post"],
  waiting: 0,
  createdAt,
  updatedAt: createdAt,
});

const BRIDGE = story("bridge", "Bridge shut after fire", "2026-05-11T21:40:00.000Z");
const AGAIN = story("bridge-2", "Bridge shut  after Fire ", "2026-05-11T22:05:00.000Z");
const FERRY = story("ferry", "Ferry strike ends", "2026-05-09T08:00:00.000Z");

test("each story says the day it was begun", () => {
  const list = renderToStaticMarkup(createElement(StoryList, { stories: [BRIDGE, FERRY] }));
  expect(list).toContain('begun <time dateTime="2026-05-11">11 May 2026</time>');
  expect(list).toContain('begun <time dateTime="2026-05-09">9 May 2026</time>');
});

test("of stories with one title each says the time too, and the others do not", () => {
  const list = renderToStaticMarkup(createElement(StoryList, { stories: [BRIDGE, AGAIN, FERRY] }));
  expect(list).toContain("11 May 2026, 21:40 UTC</time>");
  expect(list).toContain("11 May 2026, 22:05 UTC</time>");
  expect(list).toContain(">9 May 2026</time>");
});

test("titles are one where only spaces and capitals part them", () => {
  expect([...findNamesakes([BRIDGE, AGAIN, FERRY])]).toEqual(["bridge", "bridge-2"]);
  expect([...findNamesakes([BRIDGE, { ...FERRY, title: "Bridge shut after fires" }])]).toEqual([]);
});
