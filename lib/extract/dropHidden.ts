/** Inline styles by which an element is made invisible and stays in the page's words. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{4,}(?:\.\d+)?px|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?\s*,?\s*[01](?:px)?\b|inset\(\s*(?:50|100)%))/i;

const ZERO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;

/** Elements that carry the page itself are never dropped: pages fade them in, and dialogs mark all behind them as hidden. */
const CARRIERS = "h1, article, main, [itemprop=articleBody]";

/**
 * Takes out of the tree what a reader would not see: hidden text is where pages keep words for machines, and where they
 * keep the rest of an article that its readers are asked to pay for. Only what the markup itself shows; style sheets are
 * not read.
 */
export function dropHidden(document: Document): void {
  for (const element of document.querySelectorAll("template, [hidden]")) {
    if (!isPageItself(element)) element.remove();
  }
  for (const element of document.querySelectorAll("[style]")) {
    const style = element.getAttribute("style") ?? "";
    const isHidden = HIDING_STYLE.test(style) || (ZERO_SIZE.test(style) && /overflow\s*:\s*hidden/i.test(style));
    if (isHidden && !isPageItself(element)) element.remove();
  }
  for (const element of document.querySelectorAll('[aria-hidden="true"]')) {
    if (!isPageItself(element) && !element.querySelector(CARRIERS)) element.remove();
  }
}

function isPageItself(element: Element): boolean {
  return element.localName === "html" || element.localName === "body";
}
