import { collapseSpace } from "./collapseSpace";

/** A paragraph of a page: its words with white space collapsed, and the element that holds it. */
export type Block = {
  readonly text: string;
  readonly element: Element;
  /** Characters of `text` that lie in links. */
  readonly linkChars: number;
};

/** Elements whose text runs on with what is around them; every other element begins a paragraph of its own. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span
   strike strong sub sup time tt u var wbr td th`.split(/\s+/),
);

const SILENT = new Set(
  `script style noscript template iframe object embed svg math canvas audio video select option button input textarea head
   title link meta dialog`.split(/\s+/),
);

/** A line break ends a paragraph where a sentence ends before it; within an address or a poem it is a space. */
const LINE_END = /[.!?…]["'”’»)\]]*\s*$/u;

/** The paragraphs under an element, in the order of the page. Two line breaks part paragraphs as a `<p>` does. */
export function splitBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let words = "";
  let linkWords = "";
  let breaks = 0;
  let holder = root;
  const flush = (): void => {
    const text = collapseSpace(words);
    if (text) blocks.push({ text, element: holder, linkChars: collapseSpace(linkWords).length });
    words = "";
    linkWords = "";
  };
  const walk = (node: Node, block: Element, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      if (text.trim() === "") {
        words += " ";
        return;
      }
      if (breaks > 1 || (breaks === 1 && LINE_END.test(words))) flush();
      breaks = 0;
      if (collapseSpace(words) === "") holder = block;
      words += text;
      if (inLink) linkWords += text;
      return;
    }
    if (!isElement(node)) return;
    const tag = node.localName.toLowerCase();
    if (SILENT.has(tag)) return;
    if (tag === "br") {
      breaks++;
      words += " ";
      return;
    }
    const isBlock = !INLINE.has(tag);
    if (isBlock) flush();
    if (tag === "td" || tag === "th") words += " ";
    for (const child of node.childNodes)
      walk(child, isBlock ? node : block, inLink || (tag === "a" && isWholeLink(node)));
    if (isBlock) {
      flush();
      breaks = 0;
    }
  };
  walk(root, root, false);
  flush();
  return blocks;
}

/** A link within a link was never closed, and the parser let it run on over the paragraphs behind it. */
function isWholeLink(anchor: Element): boolean {
  return anchor.hasAttribute("href") && anchor.querySelector("a") === null;
}

/** From here a paragraph with a sentence's end is prose; shorter ones may be labels. */
export const PROSE_CHARS = 60;

/** How a paragraph ends that is no label. */
export const SENTENCE_END = /[.!?…:;"”»'’)\]。！？]\s*$/u;

/** Whether a paragraph is sentences, not a label, a list of links or a caption's stub. */
export function isProse({ text, linkChars }: Block): boolean {
  return text.length >= PROSE_CHARS && SENTENCE_END.test(text) && linkChars < text.length / 2;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}
