import type { Difference } from "../../model/claim";
import { contextOf, overlapShare } from "../../text/contextOf";
import { foldText } from "../../text/foldText";
import { findNames, type NameMention } from "../../text/names/findNames";
import { pairsOf, tellAll } from "./gatherValues";
import type { Telling } from "./readTelling";

const RADIUS = 12;
/** Share of words around two places in which one thing happened. */
const SAME_THING = 0.3;
/** What a place is by its last word: two names of one sort are two places, where those of two sorts may lie in each other. */
const SORTS: readonly ReadonlySet<string>[] = [
  "street road avenue lane boulevard row way",
  "square plaza",
  "hotel inn",
  "hospital clinic infirmary",
  "airport airfield",
  "station terminal",
  "stadium arena",
  "hall theatre theater auditorium",
  "park gardens",
  "school college university academy",
  "church cathedral mosque synagogue temple",
  "prison jail",
  "island",
  "county",
  "harbour harbor port",
].map((words) => new Set(words.split(" ")));

/**
 * One thing told of two places of a sort: Quay Street here, Dock Road there. Only where neither article has the other's
 * name anywhere. A city and its country, a hall and its city are no difference, for the one may hold the other.
 */
export function findPlaceDifferences(tellings: readonly Telling[]): Difference[] {
  const english = tellings.filter((telling) => telling.article.language.startsWith("en"));
  const found = pairsOf(english).flatMap(([a, b]) =>
    placesOf(a).flatMap((x) => placesOf(b).flatMap((y) => (areOthers(a, x, b, y) ? [{ a, x, b, y }] : []))),
  );
  const [first] = found;
  if (!first) return [];
  const same = found.filter(({ x }) => sortOf(x) === sortOf(first.x));
  const because = "The same thing is told of two places.";
  return [{ kind: "place", confidence: "sure", values: tellAll(same), because }];
}

const sortOf = (name: NameMention) => SORTS.find((sort) => sort.has(name.words.at(-1) ?? ""));

/** Names of a known sort after "in", "at", "on", "near". */
function placesOf({ article, members }: Telling): NameMention[] {
  return findNames(article).filter((name) => {
    const isTold = members.some((member) => member.start <= name.start && name.end <= member.end);
    const before = article.text.slice(Math.max(0, name.start - 12), name.start);
    return (
      isTold && name.words.length > 1 && sortOf(name) && /\b(?:in|at|on|near|outside)\s+(?:the\s+)?$/i.test(before)
    );
  });
}

function areOthers(a: Telling, x: NameMention, b: Telling, y: NameMention): boolean {
  if (sortOf(x) !== sortOf(y) || saysOwn(a, y) || saysOwn(b, x)) return false;
  return overlapShare(contextOf(a.tokens, x, RADIUS), contextOf(b.tokens, y, RADIUS)) >= SAME_THING;
}

const saysOwn = ({ article }: Telling, name: NameMention): boolean =>
  foldText(article.text).includes(name.words.join(" "));
