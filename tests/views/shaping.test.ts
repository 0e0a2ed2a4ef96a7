import { describe, expect, test } from "vitest";
import { cutPieces } from "@/app/stories/[slug]/_views/cutPieces";
import { diffWords, findChangedWords } from "@/app/stories/[slug]/_views/diffWords";
import { formatWhen } from "@/app/stories/[slug]/_views/formatWhen";
import { findPair, listPairs } from "@/app/stories/[slug]/_views/frame/listPairs";
import { spreadLabels } from "@/app/stories/[slug]/_views/framing/spreadLabels";
import { linkOut } from "@/app/stories/[slug]/_views/linkOut";
import { listOutlets } from "@/app/stories/[slug]/_views/listOutlets";
import { directionOf, nameLanguage } from "@/app/stories/[slug]/_views/nameLanguage";
import { showsLines } from "@/app/stories/[slug]/_views/showsLines";
import { EMPTY_QUERY, formatViewQuery, parseViewQuery, viewHref } from "@/app/stories/[slug]/_views/viewQuery";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

describe("pieces", () => {
  const text = "one two three four";
  test("keep every letter where marks overlap and reach out of the span", () => {
    const pieces = cutPieces(text, { start: 4, end: 18 }, [
      { start: 0, end: 7 },
      { start: 4, end: 13 },
    ]);
    expect(pieces.map((piece) => [piece.text, piece.marks.length])).toEqual([
      ["two", 2],
      [" three", 1],
      [" four", 0],
    ]);
  });
  test("are one piece where nothing is marked", () => {
    expect(cutPieces(text, { start: 0, end: 3 }, []).map((piece) => piece.text)).toEqual(["one"]);
  });
});

describe("words compared", () => {
  test("keep a decimal figure whole", () => {
    expect(diffWords("rose 3.2 percent", "rose 3.5 percent").filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "3.2" },
      { kind: "added", text: "3.5" },
    ]);
  });
  test("put together are each side to the letter", () => {
    const [before, after] = ["We closed it the moment we knew.", "We closed it, when I knew"];
    const runs = diffWords(before, after);
    expect(
      runs
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      runs
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });
  test("mark no change where only marks of punctuation differ", () => {
    expect(findChangedWords("It is safe, he said", "It is safe; he said")).toEqual([]);
  });
  test("are wholly different where they are too long to compare", () => {
    const long = "word ".repeat(2000);
    expect(diffWords(long, `${long}x`).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("addresses", () => {
  test("carry what a reader chose, and give it back", () => {
    const query = {
      ...EMPTY_QUERY,
      q: "two girders",
      kinds: ["number", "name"] as const,
      outlets: ["v1", "v2"],
      against: "v2",
    };
    const address = formatViewQuery(query);
    expect(address).toBe("?q=two+girders&kind=number,name&outlets=v1,v2&against=v2");
    expect(parseViewQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(query);
  });
  test("leave out what is unknown or malformed", () => {
    const params = { kind: ["number,bogus", "name"], sort: "sideways", layout: "", against: "", q: "  " };
    expect(parseViewQuery(params)).toEqual({ ...EMPTY_QUERY, kinds: ["number", "name"] });
  });
  test("of a plain view have no query", () => {
    expect(viewHref("/stories/x", "facts", EMPTY_QUERY, "row-1")).toBe("/stories/x/facts#row-1");
  });
});

describe("facts stand claim by claim", () => {
  test("where more outlets are shown than a screen holds side by side, unless a table is asked for", () => {
    expect(showsLines(EMPTY_QUERY, 5)).toBe(true);
    expect(showsLines(EMPTY_QUERY, 4)).toBe(false);
    expect(showsLines(parseViewQuery({ layout: "table" }), 8)).toBe(false);
  });
  test("where that is asked for", () => {
    expect(showsLines(parseViewQuery({ layout: "lines" }), 2)).toBe(true);
    expect(formatViewQuery(parseViewQuery({ layout: "lines" }))).toBe("?layout=lines");
  });
});

describe("links out", () => {
  test("go to the words on the page, long ones by their ends", () => {
    expect(linkOut("https://example.org/a#top", "a short, dash-ed one")).toBe(
      "https://example.org/a#:~:text=a%20short%2C%20dash%2Ded%20one",
    );
    expect(linkOut("https://example.org/a", "one two three four five six seven eight nine ten")).toBe(
      "https://example.org/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
    );
  });
  test("are only made of web addresses", () => {
    expect(linkOut("javascript:alert(1)", "x")).toBeNull();
    expect(linkOut("data:text/html,x")).toBeNull();
    expect(linkOut(null)).toBeNull();
  });
});

describe("pairs for small screens", () => {
  const outlets = listOutlets(makeStory({ articles: BRIDGE })).compared;
  test("are each outlet with each other once", () => {
    expect(listPairs(outlets).map((pair) => pair.map(({ siglum }) => siglum).join("+"))).toEqual([
      "A1+A2",
      "A1+A3",
      "A2+A3",
    ]);
  });
  test("go round from the last to the first", () => {
    const place = findPair(listPairs(outlets), ["v-a3", "v-a2"]);
    expect(place?.index).toBe(2);
    expect(place?.after.map(({ siglum }) => siglum)).toEqual(["A1", "A2"]);
    expect(findPair(listPairs(outlets), ["v-a1"])).toBeNull();
  });
});

test("labels that would overlap are moved apart and stay within the picture", () => {
  expect(spreadLabels([10, 12, 80], 15, 100)).toEqual([10, 25, 80]);
  expect(spreadLabels([90, 95], 15, 100)).toEqual([77.5, 92.5]);
});

test("times are shown as the page gave them, in no other zone", () => {
  expect(formatWhen("2026-05-11T21:40:00-07:00")).toBe("11 May 2026, 21:40");
  expect(formatWhen("2026-05-11")).toBe("11 May 2026");
  expect(formatWhen("2026-05-11T21:40:09.120Z")).toBe("11 May 2026, 21:40 UTC");
  expect(formatWhen("some day")).toBe("some day");
});

test("languages have their names and directions; a malformed tag stays what it is", () => {
  expect(nameLanguage("ar")).toBe("Arabic");
  expect(nameLanguage("not a tag")).toBe("not a tag");
  expect([directionOf("he-IL"), directionOf("fr")]).toEqual(["rtl", "ltr"]);
});
