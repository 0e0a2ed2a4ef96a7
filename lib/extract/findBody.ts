import { Readability } from "@mozilla/readability";
import { gatherProse } from "./gatherProse";
import { judgeName } from "./junkNames";
import { parsePage } from "./parsePage";
import { type Block, isElement, isProse, splitBlocks } from "./splitBlocks";

/** The paragraphs of a page's article, furniture among them, and the element they all lie in. */
export type FoundBody = { readonly blocks: readonly Block[]; readonly root: Element };

/** Below this share of its words found again in the page, the library has rearranged them and its own copy is taken. */
const FOUND_AGAIN = 0.9;

/** A box from which the library kept this many paragraphs is a box of the article. */
const KEPT_TO_TRUST_BOX = 2;

/**
 * Where the article stands. Readability says which paragraphs; they are then looked up in the untouched page, because it
 * drops single paragraphs for their looks (many links, few commas) in the midst of ones it keeps: a paragraph between kept
 * ones, in the same box, is put back. Where Readability finds nothing, the part that holds most prose is taken.
 */
export function findBody(document: Document, html: string): FoundBody | null {
  const { body } = document;
  if (!body) return null;
  const copy = parsePage(html);
  const read = new Readability(copy, { serializer: (node) => node, keepClasses: true }).parse();
  const content = read?.content ?? null;
  if (!isElement(content)) return byProse(body);
  const kept = splitBlocks(content);
  return lookUp(kept, body) ?? { blocks: kept, root: content };
}

function byProse(body: Element): FoundBody | null {
  const root = gatherProse(body);
  const blocks = splitBlocks(root);
  return blocks.some(isProse) ? { blocks, root } : null;
}

function lookUp(kept: readonly Block[], body: Element): FoundBody | null {
  const texts = new Set(kept.map((block) => block.text));
  const page = splitBlocks(body);
  const isTwin = findTwins(page, texts);
  const root = commonAncestor(
    page.filter((block) => isProse(block) && (texts.has(block.text) || isTwin(block))).map((block) => block.element),
  );
  if (!root) return null;
  const blocks = page.filter((block) => isInside(block.element, root));
  const isKept = blocks.map((block) => texts.has(block.text) || (isProse(block) && isTwin(block)));
  const found = sum(blocks.filter((_, i) => isKept[i]));
  if (found < sum(kept) * FOUND_AGAIN) return null;
  return { blocks: putBack(blocks, isKept), root };
}

/** The kept paragraphs and those that stand between kept ones of their own box. */
function putBack(blocks: readonly Block[], isKept: readonly boolean[]): Block[] {
  const boxes = new Map<Element | null, { kept: number; first: number; last: number }>();
  blocks.forEach((block, i) => {
    if (!isKept[i] || !isProse(block)) return;
    const box = boxes.get(block.element.parentElement);
    boxes.set(block.element.parentElement, { kept: (box?.kept ?? 0) + 1, first: box?.first ?? i, last: i });
  });
  return blocks.filter((block, i) => {
    if (isKept[i]) return true;
    const box = boxes.get(block.element.parentElement);
    return box !== undefined && box.kept >= KEPT_TO_TRUST_BOX && box.first < i && i < box.last;
  });
}

/**
 * Whether a paragraph stands in a box made like one the library kept several paragraphs of: the same element with the same
 * class, in the same `<article>` if in any. So come the parts of a newsletter, and texts that an advertisement cuts into
 * boxes; the library takes the one that scores highest. Not after a headline that is a link: there another article begins.
 */
function findTwins(page: readonly Block[], texts: ReadonlySet<string>): (block: Block) => boolean {
  const isKept = (block: Block) => isProse(block) && texts.has(block.text);
  const counts = new Map<Element, number>();
  for (const block of page) {
    const box = block.element.parentElement;
    if (box && isKept(block)) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  const makes = new Map<string, Element | null>();
  for (const [box, count] of counts) if (count >= KEPT_TO_TRUST_BOX) makes.set(makeOf(box), articleOf(box));
  const first = page.findIndex(isKept);
  const next = page.findIndex((block, i) => i > first && isHeadlineElsewhere(block));
  const near = new Set(page.slice(first, next < 0 ? page.length : next));
  return (block) => {
    const box = block.element.parentElement;
    const make = box ? makeOf(box) : "";
    return make !== "" && near.has(block) && makes.get(make) === articleOf(box) && makes.has(make) && !isInJunk(box);
  };
}

function isHeadlineElsewhere({ element, text, linkChars }: Block): boolean {
  return linkChars > text.length * 0.8 && /^h[1-3]$/.test(headingOf(element)?.localName ?? "");
}

/** A headline's words may lie in a box or an anchor inside it. */
function headingOf(element: Element): Element | null {
  return /^h[1-6]$/.test(element.localName) ? element : element.parentElement;
}

/** `div.story-text`; empty for a box without a class, which any box may be like. */
function makeOf(box: Element): string {
  const name = box.getAttribute("class")?.trim() ?? "";
  return name === "" ? "" : `${box.localName}.${name}`;
}

function articleOf(box: Element | null): Element | null {
  let at = box;
  while (at && at.localName !== "article") at = at.parentElement;
  return at;
}

function isInJunk(box: Element | null): boolean {
  for (let at = box; at; at = at.parentElement) {
    if (/^(?:nav|aside|footer|form)$/.test(at.localName)) return true;
    if (judgeName(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`) === "junk") return true;
  }
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  let ancestor: Element | null = first?.parentElement ?? null;
  for (const element of rest) {
    while (ancestor && !isInside(element, ancestor)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}

/** By climbing: the tree library's own `contains` walks the whole tree. */
function isInside(element: Element, ancestor: Element): boolean {
  let at: Element | null = element;
  while (at && at !== ancestor) at = at.parentElement;
  return at !== null;
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((chars, block) => chars + block.text.length, 0);
}
