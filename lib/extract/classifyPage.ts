import type { CaptureProblem } from "../model/capture";
import { collapseSpace } from "./collapseSpace";
import {
  BOT_WALL,
  BOT_WALL_ELEMENTS,
  CONSENT_WALL,
  CONSENT_WORDS,
  LIVE_TITLE,
  NEEDS_SCRIPT,
  PAYWALL,
  PAYWALL_ELEMENTS,
  SCRIPT_ROOTS,
  SOFT_404,
} from "./pageSigns";
import type { ArticleData } from "./readJsonLd";
import { splitBlocks } from "./splitBlocks";

export type PageFacts = {
  readonly title: string | null;
  readonly url: string | null;
  readonly data: ArticleData | null;
  /** `og:type` and the like, lower case. */
  readonly declaredType: string | null;
  readonly paragraphs: readonly string[];
  /** Several paragraphs in sentences stand in one box: what no row of teasers does. */
  readonly isOneText: boolean;
};

/** Walls and notices are short: an article of more letters that names one of their words is about them. */
const WALL_CHARS = 1_500;

/** An article that says it isn't free and shows no more than this is the stub before the wall; whole ones show several times as much. */
const STUB_CHARS = 1_500;
const ASKING_STUB_CHARS = 3_000;

/** Under this many letters no news text is taken for whole: the shortest agency report has about as many. */
const SHORT_CHARS = 400;

/** A reporter's page has a handful of times on it; a live page one for every post. */
const LIVE_TIMES = 12;

const FRONT_PAGE_HEADLINES = 10;

/**
 * What a page is instead of a whole article; null for one that is. A wall saved as an article would make every fact it
 * lacks look like one its outlet left out, so in doubt between a short article and a wall this says wall only by name.
 */
export function classifyPage(document: Document, facts: PageFacts): CaptureProblem | null {
  const chars = lettersOf(facts.paragraphs);
  const said = collapseSpace(`${document.querySelector("title")?.textContent ?? ""} — ${headingOf(document)} — `);
  const words = chars < WALL_CHARS ? visibleWords(document) : "";
  if (chars < WALL_CHARS) {
    if (isBotWall(document, said, words, chars)) return "bot-wall";
    if (isConsentWall(facts, words, chars)) return "consent-wall";
    if ((SOFT_404.test(said) && !facts.isOneText) || (chars < SHORT_CHARS && SOFT_404.test(words.slice(0, 400))))
      return "soft-404";
  }
  if (isLiveBlog(document, facts, said)) return "live-blog";
  if (isFrontPage(document, facts, chars)) return "home-page";
  if (isPaywall(document, facts, chars)) return "paywall";
  if (chars < SHORT_CHARS) return isScriptOnly(document, words, chars) ? "script-only" : "too-short";
  return null;
}

function isBotWall(document: Document, said: string, words: string, chars: number): boolean {
  const [title = "", heading = ""] = said.split(" — ").map((part) => part.trim());
  // A heading alone may be an article's about such checks.
  if (BOT_WALL.test(title)) return true;
  if (chars >= SHORT_CHARS) return false;
  if (BOT_WALL.test(heading)) return true;
  return (
    BOT_WALL.test(words.slice(0, 600)) || (words.length < 600 && document.querySelector(BOT_WALL_ELEMENTS) !== null)
  );
}

function isConsentWall({ url, paragraphs }: PageFacts, words: string, chars: number): boolean {
  if (url !== null && /^https?:\/\/(?:consent|cmp|privacy-mgmt|cookie)\./i.test(url)) return true;
  if (!CONSENT_WALL.test(words)) return false;
  const about = paragraphs.filter((text) => CONSENT_WORDS.test(text));
  return chars === 0 || lettersOf(about) > chars * 0.6;
}

function isPaywall(document: Document, { data, declaredType, paragraphs }: PageFacts, chars: number): boolean {
  const isNotFree = data?.isFree === false || declaredType === "locked" || declaredType === "premium";
  if (isNotFree && chars < STUB_CHARS) return true;
  if (chars < ASKING_STUB_CHARS && asksToPay(document, paragraphs, chars)) return true;
  return (
    chars < STUB_CHARS && document.querySelector(PAYWALL_ELEMENTS) !== null && PAYWALL.test(visibleWords(document))
  );
}

/** A wall's sentence begins with what it asks; one that reports what others ask of their readers has it further in. */
const ASKS_WITHIN_CHARS = 20;

/** The wall stands behind the text: among its last paragraphs, or in a part of its own below. */
const ASKING_BLOCKS = 25;

function asksToPay(document: Document, paragraphs: readonly string[], chars: number): boolean {
  // Below a longer text the page may speak of anything ("This post is locked", of its comments).
  const last = document.body && chars < WALL_CHARS ? splitBlocks(document.body).slice(-ASKING_BLOCKS) : [];
  return [...paragraphs.slice(-3), ...last.map(({ text }) => text)].some((text) =>
    text.split(/(?<=[.!?:])\s+/).some((sentence) => {
      const at = sentence.search(PAYWALL);
      return at >= 0 && at <= ASKS_WITHIN_CHARS;
    }),
  );
}

function isLiveBlog(document: Document, { data, url, title }: PageFacts, said: string): boolean {
  if (data?.types.includes("LiveBlogPosting")) return true;
  const isNamed =
    LIVE_TITLE.test(`${title ?? ""}`) ||
    LIVE_TITLE.test(said) ||
    /\/(?:live|liveblog|liveticker)(?:\/|-)/i.test(url ?? "");
  const posts = document.querySelectorAll(
    '[class*="live-post" i], [class*="liveblog" i] time, [class*="live-blog" i] time, [class*="live" i] article, [id^="post-"] time, [id^="block-"] time, article article',
  ).length;
  return isNamed && (posts >= LIVE_TIMES || document.querySelectorAll("time").length >= LIVE_TIMES);
}

function isFrontPage(
  document: Document,
  { data, url, declaredType, paragraphs, isOneText }: PageFacts,
  chars: number,
): boolean {
  const isRoot =
    url !== null &&
    URL.canParse(url) &&
    /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) &&
    new URL(url).search === "";
  if (data !== null || declaredType === "article") return false;
  const headlines = document.querySelectorAll(
    "h1 a[href], h2 a[href], h3 a[href], a[href] h2, a[href] h3, a[href] h4",
  ).length;
  if (headlines < FRONT_PAGE_HEADLINES) return false;
  const longest = Math.max(0, ...paragraphs.map((text) => text.length));
  return isRoot ? chars < 4_000 || longest < 300 : !isOneText && longest < 200 && chars < WALL_CHARS;
}

function isScriptOnly(document: Document, words: string, chars: number): boolean {
  const root = document.querySelector(SCRIPT_ROOTS);
  const isEmptyRoot = root !== null && collapseSpace(root.textContent ?? "").length < 100;
  const notes = [...document.querySelectorAll("noscript")].map((note) => note.textContent ?? "").join(" ");
  const scripts = document.querySelectorAll("script").length;
  return (
    isEmptyRoot ||
    NEEDS_SCRIPT.test(words) ||
    (NEEDS_SCRIPT.test(notes) && chars < 100) ||
    (scripts >= 3 && words.length < 100)
  );
}

function headingOf(document: Document): string {
  return document.querySelector("h1")?.textContent ?? "";
}

/** What a reader of the page would read, at most some thousand characters from either end. */
function visibleWords(document: Document): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? "");
    else if (node.nodeType === 1 && !/^(?:script|style|noscript|template|head|svg)$/i.test(node.nodeName)) {
      for (const child of node.childNodes) walk(child);
      parts.push(" ");
    }
  };
  if (document.body) walk(document.body);
  return collapseSpace(parts.join(""));
}

/** Letters and figures; a character of a script that writes words in one or two counts for three. */
function lettersOf(paragraphs: readonly string[]): number {
  const text = paragraphs.join(" ");
  return (
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}
