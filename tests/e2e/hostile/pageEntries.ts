import { expect } from "@playwright/test";
import { type Breaker, NO_ARTICLE, packBomb, packBombTwice, packBreaker } from "../../ingest/hostileBodies";
import { type Answer, articlePage, sends } from "../../ingest/hostileServer";
import type { Entry } from "./entry";
import type { Tried } from "./openSiege";

type Served = { readonly answer: () => Answer; readonly expected: string | RegExp };

/** Pages, each at a host of its own. They are made when they are asked for: 50 MB of them need not lie about. */
const serving = (of: number, what: string, pages: readonly Served[], check?: Entry["check"]): Entry => ({
  of: [of],
  what,
  prepare: ({ answers }) =>
    pages.forEach(({ answer }, i) => {
      answers.set(`page${of}-${i}.example/`, (request, response) => answer()(request, response));
    }),
  links: pages.map(({ expected }, i) => [addressOf(of, i), expected]),
  ...(check ? { check } : {}),
});

const addressOf = (of: number, i = 0) => `http://page${of}-${i}.example/`;

const served = (expected: string | RegExp, body: string | Uint8Array, headers = {}, status = 200): Served => ({
  answer: () => sends(body, headers, status),
  expected,
});

const breaking = (of: number, expected: string, ...names: readonly Breaker[]): Entry =>
  serving(
    of,
    names.join(", "),
    names.map((name) => ({ answer: () => sends(packBreaker(name), { "content-encoding": "gzip" }), expected })),
  );

const textOf = (tried: Tried) => (tried.kind === "captured" ? tried.article.text : "");

/** Bytes of a text in a one-byte encoding, made by asking the decoder what each byte means. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

const pageIn = (language: string, text: string) =>
  `<!doctype html><html lang="${language}"><head><title>1</title></head><body><article><h1>${text.slice(0, 30)}</h1>${`<p>${text}</p>`.repeat(6)}</article></body></html>`;

const ARABIC = "أعيد فتح جسر الميناء يوم الاثنين بعد أحد عشر أسبوعا من الإصلاحات، حسبما ذكرت المدينة في بيان.";
const HEBREW = "גשר הנמל נפתח מחדש ביום שני לאחר אחד עשר שבועות של תיקונים, כך נמסר מהעירייה.";
/** "The harbour bridge reopened on Monday, the city said.", some times over, in GB18030. */
const CHINESE = "港口大桥星期一重新开放，市政府说。";
const CHINESE_BYTES = Buffer.from("b8dbbfdab4f3c7c5d0c7c6dad2bbd6d8d0c2bfaab7c5a3accad0d5feb8aecbb5a1a3", "hex");
const chinesePage = Buffer.concat([
  Buffer.from("<!doctype html><html lang=zh><body><article><p>"),
  ...Array.from({ length: 20 }, () => CHINESE_BYTES),
  Buffer.from("</p></article></body></html>"),
]);
/** A paragraph said over and over is read once, which makes a short text. */
const READ = /^captured (whole|cut)$/;
const SEVEN_BIT = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-";

/** The statuses that bring no article, and what each is called. */
const STATUSES: readonly (readonly [status: number, expected: string])[] = [
  [204, "empty"],
  [206, "server-error"],
  [304, "empty"],
  [401, "forbidden"],
  [402, "paywall"],
  [403, "forbidden"],
  [404, "not-found"],
  [410, "not-found"],
  [429, "too-many-requests"],
  [451, "forbidden"],
  [500, "server-error"],
  [503, "server-error"],
];

const described = (about: string) =>
  articlePage(
    undefined,
    `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Polluted"},"headline":"Harbour bridge reopens after repairs","about":"${about}"}</script>`,
  );

/** Bodies and what is made of them: 70 to 95. */
export const PAGE_ENTRIES: readonly Entry[] = [
  serving(70, "50 KB that unpack to 50 MB", [
    { answer: () => sends(packBomb(), { "content-encoding": "gzip" }), expected: "too-large" },
  ]),
  serving(71, "some hundred bytes that unpack twice to 50 MB", [
    { answer: () => sends(packBombTwice(), { "content-encoding": "gzip, gzip" }), expected: "too-large" },
  ]),
  serving(72, "fifty layers of packing", [
    served("bad-encoding", "plain", { "content-encoding": Array(50).fill("gzip").join(",") }),
  ]),
  serving(73, "brotli that is plain text", [served("bad-encoding", "plain", { "content-encoding": "br" })]),
  breaking(74, "parser-gave-up", "500 nested boxes", "1,000 nested boxes", "5,000 nested boxes", "50,000 nested boxes"),
  breaking(75, "parser-gave-up", "20,000 unclosed <b>"),
  breaking(76, "parser-gave-up", "2,000 rounds of mis-nested formatting"),
  breaking(77, "parser-gave-up", "100,000 attributes"),
  breaking(78, "(too-large|parser-gave-up)", "three million empty tags, 21 MB", "as many of them as are read"),
  breaking(79, "too-large", "one paragraph of 5 MB without a space"),
  breaking(80, "too-large", "one sentence of 100,000 words"),
  breaking(81, "parser-gave-up", "200,000 paragraphs"),
  serving(
    82,
    "zero bytes, lone surrogates, unpaired quotes",
    [
      served(
        "captured whole",
        Buffer.concat([
          Buffer.from(
            articlePage().replace("</article>", '<p class="a onclick=">A last line with \0 in it.</p></article>'),
          ),
          Buffer.from([0xed, 0xa0, 0x80]),
        ]),
      ),
    ],
    async ({ outcomeOf }) => expect(textOf(await outcomeOf(addressOf(82)))).toContain("240 bolts"),
  ),
  serving(
    83,
    "entities that would grow without end, and one that names a file",
    [
      served(
        "captured whole",
        '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
          articlePage()
            .replace("<!doctype html>", "")
            .replace("</article>", "<p>Then &b; and &c; came by the bridge on Tuesday.</p></article>"),
        { "content-type": "application/xhtml+xml" },
      ),
    ],
    async ({ outcomeOf }) => expect(textOf(await outcomeOf(addressOf(83)))).toContain("Then &b; and &c; came by"),
  ),
  serving(
    84,
    "encodings that are not declared, or wrongly",
    [
      served("captured whole", Buffer.from(articlePage(), "utf16le"), { "content-type": "text/html" }),
      served(READ, encode(pageIn("ar", ARABIC), "windows-1256")),
      served(READ, encode(pageIn("he", HEBREW), "iso-8859-8-i"), {
        "content-type": "text/html; charset=iso-8859-8-i",
      }),
      served(READ, chinesePage, { "content-type": "text/html; charset=gb18030" }),
      served(
        "captured whole",
        articlePage().replace("</article>", `<p>${SEVEN_BIT} was written on it.</p></article>`),
        { "content-type": "text/html; charset=utf-7" },
      ),
    ],
    async ({ outcomeOf }) => {
      const said = ["The harbour bridge reopened", ARABIC, HEBREW, CHINESE, SEVEN_BIT];
      for (const [i, words] of said.entries()) expect(textOf(await outcomeOf(addressOf(84, i)))).toContain(words);
    },
  ),
  serving(
    85,
    "a description of 5 MB, with a key that would change every object",
    [{ answer: () => sends(described("x".repeat(4_900_000))), expected: "captured whole" }],
    async ({ outcomeOf }) => {
      const tried = await outcomeOf(addressOf(85));
      expect(tried.kind === "captured" && tried.article.title).toBe("Harbour bridge reopens after repairs");
    },
  ),
  serving(
    86,
    "files of other kinds that call themselves pages",
    ["%PDF-1.7 and so on", "\x89PNG\r\n\x1a\n0000", "\0\0\0\x18ftypmp42", "PK\x03\x04aaaa"]
      .map((bytes) => served("unsupported-type", Buffer.from(bytes, "latin1")))
      .concat(served("unsupported-type", "hello", { "content-type": "application/octet-stream" })),
  ),
  serving(
    87,
    "an empty body, and statuses that bring no article",
    [
      served("empty", ""),
      ...STATUSES.map(([status, expected]) => {
        const hasBody = status !== 204 && status !== 304;
        return served(expected, hasBody ? "<p>secret of the far side</p>" : "", { "retry-after": "30" }, status);
      }),
    ],
    async ({ outcomeOf, owner }) => {
      const { story } = await outcomeOf(addressOf(87, 6));
      const versions = await (await owner.get(`/stories/${story}/versions`)).text();
      expect(versions).toContain("refuses to show this page to programs");
      expect(versions).not.toContain("secret of the far side");
    },
  ),
  serving(88, "a check for robots, as 403, as 200, and by its header", [
    served("bot-wall", NO_ARTICLE.challenge, {}, 403),
    served("bot-wall", NO_ARTICLE.challenge),
    served("bot-wall", articlePage(), { "cf-mitigated": "challenge" }),
  ]),
  serving(89, "a question about cookies", [served("consent-wall", NO_ARTICLE.consent)]),
  serving(90, "a page that says it is not there, with status 200", [served("not-found", NO_ARTICLE.notThere)]),
  serving(
    91,
    "two sentences before a paywall",
    [served("captured cut", NO_ARTICLE.stub)],
    async ({ outcomeOf }, openPage) => {
      const page = await openPage();
      const { story } = await outcomeOf(addressOf(91));
      await page.goto(`/stories/${story}/versions`);
      await expect(page.getByText("shows subscribers more than was captured")).toBeVisible();
    },
  ),
  serving(
    92,
    "a live page of 300 posts",
    [served("captured not-an-article", NO_ARTICLE.live)],
    async ({ outcomeOf, owner }) => {
      const { story } = await outcomeOf(addressOf(92));
      const versions = await (await owner.get(`/stories/${story}/versions`)).text();
      expect(versions).toContain("This is a live page of many posts");
      expect(versions).toContain("<strong>Not an article");
    },
  ),
  serving(93, "a front page", [served("not-an-article", NO_ARTICLE.front)]),
  serving(94, "a page that only scripts fill", [served("not-an-article", NO_ARTICLE.scripted)]),
  serving(95, "an article in comments, templates, noscript and shadow roots", [
    served(/^(not-an-article|empty|no-sentence)$/, NO_ARTICLE.hidden),
  ]),
];
