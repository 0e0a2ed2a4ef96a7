/** Names of page parts that hold other articles' bylines and dates, or readers'. */
const ELSEWHERE =
  /comment|related|teaser|sidebar|footer|widget|recommend|most-?(read|popular)|copyright|carousel|promo|trending|archive|calendar|navigation|masthead|kiosk/i;

const ELSEWHERE_TAGS = new Set(["footer", "aside", "nav"]);

/**
 * Whether an element stands in a part of the page that is not about this article. A part that holds the page's heading is
 * the article's own whatever it is called: themes name their outermost box "sidebar-left" or "archive".
 */
export function isElsewhere(element: Element): boolean {
  for (
    let at: Element | null = element;
    at && at.localName !== "body" && at.localName !== "html";
    at = at.parentElement
  ) {
    const isNamed =
      ELSEWHERE_TAGS.has(at.localName) ||
      ELSEWHERE.test(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`);
    if (isNamed) return at.querySelector("h1") === null;
    if (at.localName === "article" || at.localName === "main") return false;
  }
  return false;
}
