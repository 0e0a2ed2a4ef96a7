import { judgeName } from "./junkNames";
import { type Block, isProse, splitBlocks } from "./splitBlocks";

/** A child that holds this share of the prose holds the article; below it the article is spread over several children. */
const HOLDS_MOST = 0.75;

/**
 * The smallest part of a page that holds most of its prose: from the body down, into the child that has three quarters of
 * the words in sentences, until they part. A second opinion beside a library that scores paragraphs by their neighbours and
 * so loses what stands in several boxes (a newsletter's items, an interview's answers).
 */
export function gatherProse(body: Element): Element {
  const weights = new Map<Element, number>();
  for (const block of splitBlocks(body)) {
    if (isProse(block) && !isInJunk(block, body)) addUpwards(weights, block, body);
  }
  let holder = body;
  for (;;) {
    const whole = weights.get(holder) ?? 0;
    const child = [...holder.children].find((one) => (weights.get(one) ?? 0) >= whole * HOLDS_MOST);
    if (whole === 0 || !child || child.localName === "p") return holder;
    holder = child;
  }
}

function addUpwards(weights: Map<Element, number>, block: Block, body: Element): void {
  for (let at: Element | null = block.element; at; at = at === body ? null : at.parentElement) {
    weights.set(at, (weights.get(at) ?? 0) + block.text.length);
  }
}

function isInJunk({ element }: Block, body: Element): boolean {
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (/^(?:nav|aside|footer|form|button|figcaption)$/i.test(at.localName)) return true;
    if (judgeName(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`) === "junk") return true;
  }
  return false;
}
