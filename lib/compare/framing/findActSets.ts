import type { Token } from "../../model/article";
import type { ArticleSpan } from "../../model/span";
import { ACT_CLASSES } from "./actClasses";
import { type Place, tellOneRow } from "./gatherMentions";
import { joinParts } from "./joinParts";
import type { Likeness } from "./linkMentions";
import type { WordClass } from "./readClasses";

/** A verb of a class, with who does it to whom as far as the words beside it tell. */
export type ActMention = ArticleSpan & {
  readonly place: Place;
  /** The class's word for it: "step-down", "mock". */
  readonly verb: string;
  readonly actor: string | null;
  readonly object: string | null;
};

export type ActSet = {
  readonly family: WordClass;
  /** Whether two outlets' verbs that judge differently were seen to tell one act themselves. */
  readonly isProven: boolean;
  readonly mentions: readonly ActMention[];
};

/** Signs that two verbs of one class tell one act. A class is wide ("said", "told"), so the actor or the row must speak too. */
const WEIGHTS = {
  sameRow: 1.5,
  likeSentences: 1,
  bothHeadlines: 1.5,
  bothAtTop: 0.75,
  sameActor: 1,
  sameObject: 1,
  sameVerb: 0.5,
  actorsDiffer: -1.5,
} as const;
const LINKED = 2.5;

/** Sum of signs from which two verbs of a class are taken for one act beyond doubt. */
const PROVEN = 3;

const PARTICLES = new Set(["out", "down", "off", "up", "back", "aside", "away"]);

/** Verbs that the outlets use for one act. Prefers silence: most verbs of a story have nothing to do with each other. */
export function findActSets(places: readonly Place[], isLike: Likeness): ActSet[] {
  const found = places.flatMap(actsIn);
  return ACT_CLASSES.flatMap((family) => {
    const mentions = found.filter(({ verb }) => family.words.has(verb));
    const score = (a: ActMention, b: ActMention) => scoreOf(a, b, isLike);
    const parts = joinParts(mentions, { isSame: () => false, score }, [LINKED]).flat();
    return parts.map((joined) => ({ family, isProven: isProven(family, joined, score), mentions: joined }));
  });
}

function isProven(
  family: WordClass,
  mentions: readonly ActMention[],
  score: (a: ActMention, b: ActMention) => number,
): boolean {
  const tintOf = ({ verb }: ActMention): number => family.words.get(verb) ?? 0;
  return mentions.some((a) =>
    mentions.some(
      (b) => a.article !== b.article && tintOf(a) !== tintOf(b) && score(a, b) >= PROVEN && tellOneAct(a, b),
    ),
  );
}

/** Words after the verb that are compared, and how many of them two tellings of one act share. */
const REACH = 9;
const SHARED_WORDS = 3;

/** Signs alone add up for two acts of one sentence too: the same one must do it, to the same, or the same words follow. */
function tellOneAct(a: ActMention, b: ActMention): boolean {
  const after = new Set(wordsAfter(b));
  const shared = new Set(wordsAfter(a).filter((word) => after.has(word))).size;
  const isHeadlines = a.place.prominence === "headline" && b.place.prominence === "headline";
  if (isHeadlines && (shared > 0 || (a.actor !== null && a.actor === b.actor))) return true;
  return (a.object !== null && a.object === b.object) || shared >= SHARED_WORDS;
}

function wordsAfter({ place, end }: ActMention): string[] {
  const { tokens } = place.sentence;
  const from = tokens.findIndex(({ start }) => start >= end);
  const content = tokens.slice(from, from + REACH).filter(({ pos }) => CONTENT.has(pos));
  return content.map(({ lemma }) => lemma);
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

function scoreOf(a: ActMention, b: ActMention, isLike: Likeness): number {
  const [x, y] = [a.place.prominence, b.place.prominence];
  let sum = 0;
  if (tellOneRow(a.place, b.place)) sum += WEIGHTS.sameRow;
  else if (isLike(a.place, b.place)) sum += WEIGHTS.likeSentences;
  if (x === "headline" && y === "headline") sum += WEIGHTS.bothHeadlines;
  else if (isTop(x) && isTop(y)) sum += WEIGHTS.bothAtTop;
  if (a.actor !== null && b.actor !== null) sum += a.actor === b.actor ? WEIGHTS.sameActor : WEIGHTS.actorsDiffer;
  if (a.object !== null && a.object === b.object) sum += WEIGHTS.sameObject;
  if (a.verb === b.verb) sum += WEIGHTS.sameVerb;
  return sum;
}

const isTop = (prominence: string): boolean => prominence === "headline" || prominence === "lead";

function actsIn(place: Place): ActMention[] {
  const { tokens } = place.sentence;
  return tokens.flatMap((token, i) => {
    if (token.pos !== "VERB") return [];
    const next = tokens[i + 1];
    const phrasal = next && PARTICLES.has(next.lower) ? `${token.lemma}-${next.lower}` : undefined;
    const verb = ACT_CLASSES.map(({ words }) =>
      [phrasal, token.lemma].find((word) => word !== undefined && words.has(word)),
    ).find((word) => word !== undefined);
    if (verb === undefined) return [];
    const end = verb === phrasal && next ? next.end : token.end;
    return [
      {
        article: place.article.id,
        start: token.start,
        end,
        place,
        verb,
        actor: actorBefore(place, i),
        object: objectAfter(place, i),
      },
    ];
  });
}

/** Lemma of the noun that stands before the verb with nothing but helpers between: "Smith, who was twice fired" has none. */
function actorBefore(place: Place, at: number): string | null {
  const { tokens } = place.sentence;
  let i = at - 1;
  while (i >= 0 && isHelper(tokens[i])) i--;
  const phrase = place.phrases.find(({ from, head }) => from <= i && i <= head);
  return phrase && i === phrase.head ? (tokens[phrase.head]?.lemma ?? null) : null;
}

const isHelper = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART" || token.lower === "to");

function objectAfter(place: Place, at: number): string | null {
  const { tokens } = place.sentence;
  const phrase = place.phrases.find(({ from }) => from > at && from <= at + 3);
  const between = phrase ? tokens.slice(at + 1, phrase.from) : [];
  return phrase && between.every((token) => token.pos === "ADP" || token.pos === "ADV")
    ? (tokens[phrase.head]?.lemma ?? null)
    : null;
}
