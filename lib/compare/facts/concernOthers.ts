import { overlapOf } from "../../model/span";
import type { Quantity } from "../../text/findQuantities";
import { findNames, type NameMention } from "../../text/names/findNames";
import { isPersonNoun } from "../../text/names/findRoles";
import type { Node } from "./gatherValues";

const TIMES = new Set("year month week day decade".split(" "));
/** Who is called by their years, where no ending says that it is a person. */
const LONG_SERVING = new Set("veteran resident member employee hand fan native inmate".split(" "));
const POLL = /\b(?:polls?|surveys?|polled|surveyed|respondents?)\b/i;
/** "worked there for 30 years", "28 years on the force": how long somebody has been something. */
const STANDING_BEFORE = /\b(?:for|spent|after|with)\s+(?:the past\s+)?$/i;

/**
 * Whether two figures stand for two persons or two polls: an age or years of service beside one name here and another
 * there, shares from surveys of two houses. Only where each telling names its own and neither the other's; figures of
 * events and bodies are nobody's, whoever is named near.
 */
export function concernOthers(a: Node<Quantity>, b: Node<Quantity>): boolean {
  if (isPersonal(a) && isPersonal(b)) return areOthers([nearestName(a)], [nearestName(b)]);
  if (a.item.kind === "share" && b.item.kind === "share") return areOthers(pollsters(a), pollsters(b));
  return false;
}

function isPersonal({ telling: { article }, item }: Node<Quantity>): boolean {
  if (item.kind === "age") return true;
  if (item.kind !== "measure" || !TIMES.has(item.unit)) return false;
  const head = item.counted.at(-1);
  if (head !== undefined && (isPersonNoun(head) || LONG_SERVING.has(head))) return true;
  return STANDING_BEFORE.test(article.text.slice(Math.max(0, item.start - 24), item.start));
}

const sentenceOf = ({ telling, item }: Node<Quantity>) => telling.sentences.find((s) => overlapOf(s, item) > 0);

/** The person named last before the figure in its sentence, else first after it. */
function nearestName(node: Node<Quantity>): NameMention | undefined {
  const sentence = sentenceOf(node);
  const names = findNames(node.telling.article).filter(
    ({ sentence: index, kind }) => index === sentence?.index && (kind === "person" || kind === "unknown"),
  );
  return names.findLast((name) => name.end <= node.item.start) ?? names.find((name) => name.start >= node.item.end);
}

/** The bodies named in a sentence that tells of a poll. */
function pollsters(node: Node<Quantity>): readonly NameMention[] {
  const sentence = sentenceOf(node);
  const { article } = node.telling;
  if (!sentence || !POLL.test(article.text.slice(sentence.start, sentence.end))) return [];
  return findNames(article).filter(
    ({ sentence: index, kind }) => index === sentence.index && (kind === "outlet" || kind === "organization"),
  );
}

function areOthers(as: readonly (NameMention | undefined)[], bs: readonly (NameMention | undefined)[]): boolean {
  const [x, y] = [as, bs].map((names) => new Set(names.flatMap((name) => name?.words ?? [])));
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));
}
