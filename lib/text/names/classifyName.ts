import type { SegmentedArticle } from "../../model/article";
import { FIRST_NAMES } from "./firstNames";
import { outletNamed } from "./outletNamed";
import { OUTLET_LAST_WORDS } from "./outletNames";
import { PLACES } from "./placeNames";
import { ORGANIZATION_NAMES, ORGANIZATION_PHRASES, ORGANIZATION_WORDS } from "./titleWords";

export type NameKind = "person" | "organization" | "place" | "outlet" | "unknown";

/** Last words of outlets that are common in other names too: alone they say nothing ("Sun Tzu", "Mail Rail"). */
const WEAK_OUTLET_WORDS = new Set(["press", "radio", "television", "tv", "service"]);

/** "the Times", "the Post": what papers are called for short. */
const SHORT_OUTLETS = new Set(
  "times post journal herald globe tribune gazette chronicle courier examiner enquirer".split(" "),
);

/** What a name names, by its words alone. Prefers `unknown` to a guess: a surname alone looks like anything. */
export function classifyName(
  article: SegmentedArticle,
  words: readonly string[],
  hasTitle: boolean,
  afterThe: boolean,
): NameKind {
  const name = words.join(" ");
  const last = words.at(-1) ?? "";
  if (outletNamed(name) !== null || isOutletOf(article, name)) return "outlet";
  if (PLACES.has(name)) return "place";
  if (hasTitle) return "person";
  if (words.length === 1 && afterThe && SHORT_OUTLETS.has(name) && isCapitalised(article, name)) return "outlet";
  if (ORGANIZATION_NAMES.has(name) || ORGANIZATION_PHRASES.has(words.slice(0, 2).join("-"))) return "organization";
  const startsLikePerson = words.length > 1 && FIRST_NAMES.has(words[0] ?? "");
  if (words.length > 1 && OUTLET_LAST_WORDS.has(last) && !startsLikePerson && !WEAK_OUTLET_WORDS.has(last))
    return "outlet";
  if (startsLikePerson && !ORGANIZATION_WORDS.has(last)) return "person";
  if (words.some((word) => ORGANIZATION_WORDS.has(word))) return "organization";
  if (words.length === 1 && isAcronym(article, name)) return "organization";
  if (words.length > 1 && words.some((word) => /^\p{L}\.$/u.test(word))) return "person";
  return afterThe && words.length > 1 ? "organization" : "unknown";
}

const isCapitalised = (article: SegmentedArticle, name: string) =>
  article.text.includes(name.charAt(0).toUpperCase() + name.slice(1));

const isOutletOf = (article: SegmentedArticle, name: string) => article.outlet.toLowerCase() === name;

/** A short name the text prints in capitals throughout: "IDF", not "Iran". */
const isAcronym = (article: SegmentedArticle, name: string) =>
  /^[\p{L}.]{2,6}$/u.test(name) && article.text.includes(name.toUpperCase());
