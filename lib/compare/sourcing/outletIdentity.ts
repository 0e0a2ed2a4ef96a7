import type { SegmentedArticle } from "../../model/article";
import { foldText } from "../../text/foldText";
import { outletNamed } from "../../text/names/outletNamed";

/** Words of outlet names that alone identify none. */
const FILLER = new Set(["the", "news", "newspaper", "magazine", "network", "channel", "agency"]);

/** "Lakeside Tribune (online)", "Axios (retold)": what stands in brackets after a name says which copy, not which outlet. */
const withoutNote = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, "") || name;

const wordsOf = (name: string) =>
  foldText(outletNamed(foldText(withoutNote(name))) ?? withoutNote(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const telling = (name: string) => wordsOf(name).filter((word) => !FILLER.has(word));

/**
 * Whether two names mean one outlet: the same usual name, the same words but for fillers, or one the initials of the
 * other. "Fox" and "Fox News" are one; "Washington Post" and "New York Post" are not, so "the Post" is neither.
 */
export function isSameOutlet(a: string, b: string): boolean {
  const [x, y] = [telling(a), telling(b)];
  if (x.length === 0 || y.length === 0) return wordsOf(a).join(" ") === wordsOf(b).join(" ");
  if (x.join(" ") === y.join(" ")) return true;
  return isInitials(x, y) || isInitials(y, x);
}

const isInitials = (short: readonly string[], long: readonly string[]) =>
  short.length === 1 && (short[0]?.length ?? 0) > 1 && short[0] === long.map((word) => word.charAt(0)).join("");

/** The article of the story that an outlet's name means, if it is one of them; the first in order where an outlet has two. */
export function articleOf(name: string, articles: readonly SegmentedArticle[]): SegmentedArticle | undefined {
  return articles.find((article) => isSameOutlet(article.outlet, name));
}

/** An outlet's usual name, so that "the AP" and "Associated Press" are one node of the picture; a story's own outlet by its own. */
export function usualOutletName(name: string, articles: readonly SegmentedArticle[]): string {
  return articleOf(name, articles)?.outlet ?? outletNamed(foldText(name)) ?? name.replace(/^the /i, "");
}
