import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Intake, ingestWith } from "@/lib/ingest/ingest";
import { readStoryFile } from "@/lib/ingest/readStoryFile";
import type { CapturedArticle, IngestResult } from "@/lib/model/capture";
import { articlePage, type HostileWorld, startHostileWorld } from "./hostileServer";

let world: HostileWorld;
let intake: Intake;
beforeAll(async () => {
  world = await startHostileWorld();
  intake = world.makeIntake();
}, 60_000);
afterAll(async () => {
  // Nothing a person hands over is ever fetched.
  expect(world.seen).toEqual([]);
  await world.close();
});

const file = (name: string, content: string | Uint8Array, hints = {}) =>
  ingestWith(intake, { kind: "file", name, bytes: Buffer.from(content), hints });

function captured(result: IngestResult): CapturedArticle {
  if (result.kind === "failed") throw new Error(`not captured: ${result.error.kind}`);
  return result.capture;
}

const TEXT =
  "Site icon The Example Post\n\nHarbour bridge reopens\n\nThe bridge reopened on Monday.\n\n<b>Not bold</b>, said Ana Novak.\n";

describe("text is taken as it is", () => {
  test("not a character of a pasted text is changed, and tags in it are words", async () => {
    const capture = captured(await ingestWith(intake, { kind: "text", text: TEXT, hints: { outlet: "Post" } }));
    expect(capture).toMatchObject({ text: TEXT, outlet: "Post", suppliedBy: "user", state: "whole", title: null });
  });

  test("the writer is found on a line under the headline, and what a person says goes before it", async () => {
    const pasted = async (text: string, hints = {}) =>
      captured(await ingestWith(intake, { kind: "text", text, hints })).byline;
    const text = "Harbour bridge reopens\n\nBy Hanna Veit\n\nThe bridge reopened on Monday.";
    expect(await pasted(text)).toBe("Hanna Veit");
    expect(await pasted(text, { byline: "Ana Novak" })).toBe("Ana Novak");
    expect(await pasted("Harbour bridge reopens\n\nBy Monday Night\n\nThe bridge reopened on Monday.")).toBeNull();
  });

  test("a .txt file too, its outlet the file's name where none is given", async () => {
    expect(captured(await file("The Example Post.txt", TEXT))).toMatchObject({
      text: TEXT,
      outlet: "The Example Post",
    });
  });

  test("nothing, a lone word and far too much are refused by name", async () => {
    const kinds = await Promise.all(
      ["", " \n\t ", "Hello", "— — —", "word ".repeat(60_000)].map(async (text) => {
        const result = await ingestWith(intake, { kind: "text", text, hints: {} });
        return result.kind === "failed" ? result.error.kind : "captured";
      }),
    );
    expect(kinds).toEqual(["empty", "empty", "no-sentence", "no-sentence", "too-large"]);
  });

  test("what is no text is not taken for one, and an odd sign or two are no matter", async () => {
    const pasted = (text: string) => ingestWith(intake, { kind: "text", text, hints: {} });
    expect(await pasted(`BM\u0000\u0001\ufffd\ufffd${"\u0003\ufffdk".repeat(200)}`)).toMatchObject({
      error: { kind: "unsupported-type" },
    });
    expect((await pasted(`${TEXT} Caf\ufffd`)).kind).toBe("captured");
  });

  test("a script that puts no spaces between words is no lone word", async () => {
    expect((await ingestWith(intake, { kind: "text", text: "橋は月曜日に再開した。", hints: {} })).kind).toBe(
      "captured",
    );
  });
});

describe("a page handed over is extracted, and marked as supplied", () => {
  test("pasted, with what the person says of it before what it says of itself", async () => {
    const hints = { url: "https://www.example.org/bridge", title: "My title", publishedAt: "2025-03-05" };
    const capture = captured(await ingestWith(intake, { kind: "html", html: articlePage(), hints }));
    expect(capture).toMatchObject({ ...hints, outlet: "The Example Post", suppliedBy: "user", finalUrl: null });
    expect(capture.text.startsWith("My title\n\nThe harbour bridge reopened on Monday")).toBe(true);
  });

  test("dropped as a file, and saved by SingleFile with its pictures inside", async () => {
    const saved = articlePage()
      .replace("<html", `<html data-sf="1"`)
      .replace(
        "<article>",
        `<!-- Page saved with SingleFile --><article><img src="data:image/png;base64,${"A".repeat(500_000)}">`,
      );
    for (const page of [articlePage(), saved]) {
      const capture = captured(await file("bridge.html", page));
      expect(capture.title).toBe("Harbour bridge reopens after repairs");
      expect(capture.words).toBeGreaterThan(70);
      expect(capture.text).not.toMatch(/[<>]/);
    }
  });

  test("without an outlet's name in it, by the name of its file", async () => {
    const plain =
      "Bridge reopens\n\nThe harbour bridge reopened on Monday after eight months of repairs, the city said.";
    expect(captured(await file("news/The_Valley_Post.txt", plain)).outlet).toBe("The Valley Post");
    expect(captured(await file("___.txt", plain)).outlet).toBe("___");
  });

  test("one that names no outlet goes by the host it says it belongs to before a file name that is none", async () => {
    const unnamed = (url: string) =>
      articlePage().replace(/<meta property="og:site_name"[^>]*>/, `<link rel="canonical" href="${url}">`);
    const nameOf = async (name: string, page: string) => captured(await file(name, page)).outlet;
    const own = unnamed("https://www.ledger.example/2025/bridge");
    expect(await nameOf("run-ledger-1.html", own)).toBe("ledger.example");
    expect(await nameOf("Harbour bridge reopens after eleven weeks of repairs.html", own)).toBe("ledger.example");
    expect(await nameOf("The_Valley_Post.html", own)).toBe("The Valley Post");
    expect(await nameOf("Channel 4.html", own)).toBe("Channel 4");
    expect(await nameOf("run-ledger-1.html", unnamed("/2025/bridge"))).toBe("run-ledger-1");
    expect(captured(await ingestWith(intake, { kind: "html", html: own, hints: {} })).outlet).toBe("ledger.example");
  });

  test("an outlet given as an address is its host alone, and a name with a dot in it stays as it is written", async () => {
    const named = async (outlet: string) =>
      captured(await ingestWith(intake, { kind: "text", text: TEXT, hints: { outlet } })).outlet;
    expect(await named("http://www.ledger.example/")).toBe("ledger.example");
    expect(await named("www.Ledger.example/news?from=1")).toBe("ledger.example");
    expect(await named("ledger.example")).toBe("ledger.example");
    for (const name of ["Ledger.Example", "St. Anne Post", "The Post", "U.S.News"])
      expect(await named(name)).toBe(name);
  });

  test("a check for robots handed over is kept as what it is", async () => {
    const wall =
      "<html><title>Just a moment...</title><body><h1>Checking your browser</h1><p>Please stand by while we check.</p>";
    expect(captured(await file("wall.html", wall))).toMatchObject({ state: "not-an-article", stateReason: "bot-wall" });
  });

  test("a picture, whatever it is called, is refused", async () => {
    const result = await file("bridge.html", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    expect(result.kind === "failed" && result.error.kind).toBe("unsupported-type");
  });
});

describe("a mail is opened", () => {
  const head =
    "From: The Example Post <news@example.org>\r\nSubject: Harbour bridge reopens\r\nDate: Wed, 05 Mar 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\n";

  test("of plain text", async () => {
    const capture = captured(
      await file("a.eml", `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nThe bridge reopened on Monday.\r\n`),
    );
    expect(capture).toMatchObject({
      outlet: "The Example Post",
      title: "Harbour bridge reopens",
      publishedAt: "2025-03-05T08:00:00.000Z",
    });
    expect(capture.text).toBe("Harbour bridge reopens\n\nThe bridge reopened on Monday.");
  });

  test("of two forms, the page before the text", async () => {
    const body = `--x\r\nContent-Type: text/plain\r\n\r\nShort form.\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${articlePage()}\r\n--x--\r\n`;
    const capture = captured(
      await file("a.eml", `${head}Content-Type: multipart/alternative; boundary=x\r\n\r\n${body}`),
    );
    expect(capture.text).toContain("240 bolts");
  });
});

describe("a story file gives its versions", () => {
  test("texts and pages with what is said of them; an entry without either is named", () => {
    const story = {
      articles: [
        { outlet: "Post", url: "https://a.example/1", title: "T", publishedAt: "2025-03-05", text: "T\n\nBody." },
        { outlet: "Times", html: "<p>Body.</p>" },
        { outlet: "Empty" },
        7,
      ],
    };
    expect(readStoryFile(JSON.stringify(story))).toEqual({
      kind: "story",
      sources: [
        {
          name: "Post",
          source: {
            kind: "text",
            text: "T\n\nBody.",
            hints: { outlet: "Post", url: "https://a.example/1", title: "T", publishedAt: "2025-03-05" },
          },
        },
        { name: "Times", source: { kind: "html", html: "<p>Body.</p>", hints: { outlet: "Times" } } },
      ],
      rejected: [
        { name: "Empty", message: expect.stringContaining("neither") },
        { name: "article 4", message: expect.stringContaining("neither") },
      ],
    });
  });

  test.each(["", "{", "[]", '{"articles": {}}', "null"])("%j is no story file", (json) => {
    expect(readStoryFile(json).kind).toBe("no-story");
  });
});
