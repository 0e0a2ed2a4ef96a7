import { collapseSpace } from "./collapseSpace";

/**
 * The text of an element with its parts kept apart by spaces (two spans don't become one word), or null where it is longer
 * than `maxChars`: given up early, because a page is looked through for short lines and its longest element is all of it.
 */
export function readShortText(element: Element, maxChars: number): string | null {
  const parts: string[] = [];
  let chars = 0;
  const walk = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const text = collapseSpace(node.textContent ?? "");
      parts.push(/^\s/.test(node.textContent ?? "") ? ` ${text}` : text, /\s$/.test(node.textContent ?? "") ? " " : "");
      chars += text.length;
      return chars <= maxChars;
    }
    if (node.nodeType !== 1 || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i.test(node.nodeName)) return true;
    for (const child of node.childNodes) if (!walk(child)) return false;
    parts.push(" ");
    return true;
  };
  if (!walk(element)) return null;
  const text = collapseSpace(parts.join(""));
  return text.length > maxChars ? null : text;
}
