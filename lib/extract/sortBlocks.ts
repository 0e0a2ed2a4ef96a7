import { collapseSpace } from "./collapseSpace";
import {
  CORRECTION_LINE,
  CREDIT_LINE,
  CREDITED_CAPTION,
  END_HEADINGS,
  FINAL_HEADINGS,
  FURNITURE_LINES,
} from "./furnitureLines";
import { judgeName } from "./junkNames";
import { readDate } from "./readDate";
import { type Block, isProse, PROSE_CHARS, SENTENCE_END } from "./splitBlocks";

/** The paragraphs of a page put where they belong. */
export type SortedBlocks = {
  readonly body: readonly Block[];
  readonly captions: readonly string[];
  readonly correctionNotes: readonly string[];
  /** Paragraphs that only lead elsewhere. */
  readonly pointers: readonly Block[];
};

type Place = "body" | "caption" | "furniture" | "pointer" | "correction";

/** A part holding more than this share of all words is the article, whatever it is called. */
const MAX_JUNK_SHARE = 0.3;

/** A heading with more than this share of the words above it is repeated at the foot of the page. */
const MAX_ABOVE_HEADLINE = 0.25;

/** A paragraph whose words are links to this share only points elsewhere. */
const POINTER_LINK_SHARE = 0.85;

/**
 * Puts each paragraph of the article's part of a page where it belongs. Prefers to keep: furniture left in is a stray line
 * to a reader, a sentence left out is a fact gone missing; so a rule needs a name, a place or a form that news text does not
 * have.
 */
export function sortBlocks(blocks: readonly Block[], root: Element, title: string | null): SortedBlocks {
  const total = sum(blocks);
  const places = blocks.map((block) => placeOf(block, root, title));
  // Where a rule by name or form would take most of the page, it has met a page built of such parts.
  for (const place of ["furniture", "caption", "pointer"] as const) {
    const taken = sum(blocks.filter((_, i) => places[i] === place));
    if (taken > total * (place === "caption" ? 0.5 : MAX_JUNK_SHARE)) {
      blocks.forEach((block, i) => {
        if (places[i] === place && !isFurnitureLine(block.text)) places[i] = "body";
      });
    }
  }
  cutBeforeHeadline(blocks, places, title);
  cutOtherArticles(blocks, places, title);
  trimStart(blocks, places);
  cutAfterEnd(blocks, places);
  trimEnd(blocks, places);
  dropRepeats(blocks, places);
  const at = (place: Place) => blocks.filter((_, i) => places[i] === place);
  return {
    body: at("body"),
    captions: [...new Set(at("caption").map((block) => block.text))].filter((text) => text.split(" ").length > 2),
    correctionNotes: blocks
      .filter((b, i) => places[i] !== "furniture" && CORRECTION_LINE.test(b.text))
      .map((b) => b.text),
    pointers: at("pointer"),
  };
}

function placeOf(block: Block, root: Element, title: string | null): Place {
  const { text } = block;
  if (isFurnitureLine(text)) return block.linkChars > text.length / 3 ? "pointer" : "furniture";
  if (isSame(text, title)) return "furniture";
  if (CORRECTION_LINE.test(text)) return "body";
  const around = partOf(block, root);
  if (around) return around;
  if (CREDIT_LINE.test(text) || (text.length < 400 && CREDITED_CAPTION.test(text))) return "caption";
  const isLinked = block.linkChars >= text.length * POINTER_LINK_SHARE;
  if (isLinked && !isHeading(block) && text.length < 200 && !/[.!?]["”’]?$/.test(text)) return "pointer";
  return "body";
}

/** What the elements around a paragraph say it is. */
function partOf(block: Block, root: Element): Place | null {
  const mayDoubt = !isProse(block);
  for (let at: Element | null = block.element; at && at !== root; at = at.parentElement) {
    const tag = at.localName.toLowerCase();
    if (tag === "figcaption" || tag === "figure" || tag === "caption") return "caption";
    if (tag === "nav" || tag === "aside" || tag === "footer" || tag === "button" || tag === "form") return "furniture";
    const name = `${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`;
    if (/(?:^|[\s_-])captions?(?:$|[\s_-])|caption-text|(?:photo|image|media|img)-?(?:credit|caption)/i.test(name))
      return "caption";
    const verdict = judgeName(name);
    if (verdict === "junk" || (verdict === "doubtful" && mayDoubt)) return "furniture";
  }
  return null;
}

/** What stands above the headline is the page's own: menus, alerts, forms to sign up. Unless it is much, for then the heading is not where it seems. */
function cutBeforeHeadline(blocks: readonly Block[], places: Place[], title: string | null): void {
  const headline = blocks.findIndex((block) => isHeading(block) && isSame(block.text, title));
  const before = blocks.slice(0, Math.max(0, headline));
  if (sum(before) > sum(blocks) * MAX_ABOVE_HEADLINE) return;
  before.forEach((_, i) => {
    if (places[i] === "body") places[i] = "furniture";
  });
}

/**
 * Pages that load the next article below this one give each an `<article>` with a main heading. An `<article>` whose main
 * heading is another than the headline is another article, if the headline is some main heading at all and the text begins
 * elsewhere. Parts of a list or a gallery have lesser headings.
 */
function cutOtherArticles(blocks: readonly Block[], places: Place[], title: string | null): void {
  const isHeadline = (heading: Element) => isSame(collapseSpace(heading.textContent ?? ""), title);
  const headings = [...(blocks[0]?.element.ownerDocument.querySelectorAll("h1") ?? [])];
  if (!headings.some(isHeadline)) return;
  const own = new Set(headings.filter(isHeadline).map(articleAround));
  const others = new Set(headings.map(articleAround).filter((article) => article !== null && !own.has(article)));
  const first = blocks.find((block, i) => places[i] === "body" && isProse(block));
  if (!first || others.has(articleAround(first.element))) return;
  blocks.forEach(({ element }, i) => {
    if (places[i] === "body" && others.has(articleAround(element))) places[i] = "furniture";
  });
}

function articleAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at && at.localName !== "article") at = at.parentElement;
  return at;
}

/** Before the first sentence: a day, a name, a section; what is no heading and no summary goes. */
function trimStart(blocks: readonly Block[], places: Place[]): void {
  const first = blocks.findIndex((block, i) => places[i] === "body" && isProse(block));
  for (let i = 0; i < first; i++) {
    const block = blocks[i];
    if (!block || places[i] !== "body") continue;
    const { text } = block;
    const isDateline = text.length < 80 && readDate(text, false) !== null;
    const isLabel =
      text.length < PROSE_CHARS && !SENTENCE_END.test(text) && !isHeading(block) && text.split(" ").length < 5;
    const isByline = text.length < 100 && /^(?:by|von|par|por|written by|posted by|published)\s/i.test(text);
    if (isDateline || isLabel || isByline || block.linkChars > text.length / 2) places[i] = "furniture";
  }
}

/** A heading this far into the words may end the article; a mere line must stand further down, as boxes amid the text have such labels. */
const END_AFTER_HEADING = 0.5;
const END_AFTER_LINE = 0.75;

/** After a heading that ends articles ("Related stories"), what is no correction goes. */
function cutAfterEnd(blocks: readonly Block[], places: Place[]): void {
  const isText = (i: number) => places[i] === "body";
  const total = sum(blocks.filter((_, i) => isText(i)));
  let before = 0;
  const end = blocks.findIndex((block, i) => {
    const reached = before / Math.max(1, total);
    if (isText(i)) before += block.text.length;
    if (places[i] === "caption" || block.text.length >= 80 || !END_HEADINGS.test(block.text)) return false;
    return reached >= (isHeading(block) ? END_AFTER_HEADING : END_AFTER_LINE);
  });
  if (end < 0) return;
  // A box of related stories may stand amid the last paragraphs: sentences beside earlier ones are still the article's.
  const isFinal = FINAL_HEADINGS.test(blocks[end]?.text ?? "");
  const boxes = new Set(
    blocks.flatMap((block, i) => (i < end && isText(i) && isProse(block) ? [block.element.parentElement] : [])),
  );
  blocks.forEach((block, i) => {
    if (i < end || !isText(i) || CORRECTION_LINE.test(block.text)) return;
    if (isFinal || !isProse(block) || !boxes.has(block.element.parentElement)) places[i] = "furniture";
  });
}

/** After the last sentence: headings with nothing under them, labels, links. */
function trimEnd(blocks: readonly Block[], places: Place[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || places[i] !== "body") continue;
    const isLoose =
      block.text.length < PROSE_CHARS &&
      !SENTENCE_END.test(block.text) &&
      block.element.localName.toLowerCase() !== "li";
    if (!isLoose && block.linkChars < block.text.length / 2) return;
    if (!isLoose && isProse(block)) return;
    places[i] = "furniture";
  }
}

/** A paragraph printed twice is a caption or a pull quote made for two sizes of screen: the first stays. */
function dropRepeats(blocks: readonly Block[], places: Place[]): void {
  const seen = new Set<string>();
  blocks.forEach(({ text }, i) => {
    if (places[i] !== "body" || text.length < PROSE_CHARS) return;
    if (seen.has(text)) places[i] = "furniture";
    seen.add(text);
  });
}

export function isFurnitureLine(text: string): boolean {
  return text.length <= 400 && FURNITURE_LINES.some((line) => line.test(text));
}

function isSame(text: string, title: string | null): boolean {
  return title !== null && text.toLowerCase() === title.toLowerCase();
}

function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/i.test(element.localName);
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((chars, block) => chars + block.text.length, 0);
}
