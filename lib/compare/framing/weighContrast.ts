import type { ArticleId } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import { contrastStandings } from "./contrastStandings";
import type { ActSet } from "./findActSets";
import type { Description, NameSet } from "./findNameSets";
import type { PlaceSet } from "./findPlaceSets";
import type { ThingSet } from "./findThingSets";
import type { Mention } from "./gatherMentions";
import { isCharged, modifierKind } from "./modifierKinds";
import type { WordClass } from "./readClasses";
import { THING_CLASSES } from "./thingClasses";

/** How much the choice among a set's wordings could change a reader's picture, and why. */
export type Contrast = {
  readonly weight: number;
  /** Whether any reason is one that a reader would want to see without asking. */
  readonly tells: boolean;
  readonly because: readonly { readonly signal: string; readonly detail: string }[];
};

/** What each reason adds to a set's rank; the first two tell on their own. */
const WEIGHTS = { tint: 2, charged: 2, naming: 1.5, topic: 0.5, headline: 1, outlet: 0.5, slight: 0.25 } as const;
/** How far the outlets' average wordings must lie apart on the scale plain (0), colouring (1), judging (2). */
const TINT_GAP = 0.33;

/** One outlet's own words for the thing: heads on the class's scale, and what stands before them. */
type OwnWords = {
  readonly article: ArticleId;
  readonly heads: readonly string[];
  readonly modifiers: readonly string[];
};

/**
 * Words inside quotations are their speaker's choice and do not weigh. What an outlet retells of a source in its own words
 * does: who chose them can't be told, and the page marks them as credited.
 */
export function weighThing({ family, certainty, mentions }: ThingSet): Contrast {
  const own = groupInto(
    mentions.filter(({ voice }) => voice !== "quoted"),
    ({ article }) => article,
  );
  const words = [...own].map(([article, said]): OwnWords => {
    return {
      article,
      heads: said.map(({ head }) => head),
      modifiers: said.flatMap((one) => one.modifiers.map(({ word }) => word)),
    };
  });
  const isTop = mentions.some(({ place, voice }) => voice !== "quoted" && place.prominence === "headline");
  const reasons = [
    tintReason(words, family, certainty === "proven"),
    chargedReason(words, isCharged, certainty === "proven"),
    namingReason(words, family, mentions, certainty === "proven"),
  ];
  return weigh(words, reasons, certainty !== "possible", isTop);
}

export function weighName({ descriptions }: NameSet): Contrast {
  const own = groupInto(
    descriptions.filter(
      ({ place, start, end, words }) => words.length > 0 && place.voiceOf({ start, end }) !== "quoted",
    ),
    ({ place }) => place.article.id,
  );
  const words = [...own].map(([article, said]): OwnWords => {
    return { article, heads: said.map(({ head }) => head), modifiers: said.flatMap(wordsUpToHead) };
  });
  const tints = THING_CLASSES.map((family) => {
    const within = words.map((own) => ({ ...own, heads: own.heads.filter((head) => family.words.has(head)) }));
    return tintReason(
      within.filter(({ heads }) => heads.length > 0),
      family,
      true,
    );
  });
  const strongest = tints.sort((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))[0];
  return weigh(words, [strongest, chargedReason(words, describes, true), standingReason(descriptions)], true, false);
}

/** "the commander of a unit responsible for radar" is not called responsible. */
const wordsUpToHead = ({ words, head }: Description): readonly string[] =>
  words.includes(head) ? words.slice(0, words.indexOf(head) + 1) : words;

export function weighAct({ family, isProven, mentions }: ActSet): Contrast {
  const own = groupInto(
    mentions.filter(({ place, start, end }) => place.voiceOf({ start, end }) !== "quoted"),
    ({ article }) => article,
  );
  const words = [...own].map(
    ([article, said]): OwnWords => ({ article, heads: said.map(({ verb }) => verb), modifiers: [] }),
  );
  const isTop = mentions.some(({ place }) => place.prominence === "headline");
  return weigh(words, [tintReason(words, family, isProven)], true, isTop);
}

/** Only a seat whose choice is itself disputed changes the picture; "Washington" for the United States does not. */
export function weighPlace({ seat, mentions }: PlaceSet): Contrast {
  const contested = seat.contested.filter((name) => mentions.some((mention) => mention.name === name));
  if (contested.length === 0) {
    const because = [{ signal: "a seat that stands for a government", detail: seat.country }];
    return { weight: WEIGHTS.slight, tells: false, because };
  }
  const detail = `${contested.join(", ")} for the government of ${seat.country}: which city is named says whose seat it is held to be`;
  return { weight: WEIGHTS.tint, tells: true, because: [{ signal: "a disputed seat for a government", detail }] };
}

function standingReason(descriptions: NameSet["descriptions"]): Reason | undefined {
  const detail = contrastStandings(descriptions);
  return detail === undefined
    ? undefined
    : { weight: WEIGHTS.naming, tells: true, signal: "said by other words where they stand", detail };
}

/** A doubt before a name ("the alleged Smith affair") is of something else than the person. */
const describes = (word: string): boolean => isCharged(word) && modifierKind(word) !== "doubt";

type Reason = { readonly weight: number; readonly tells: boolean; readonly signal: string; readonly detail: string };

function weigh(
  words: readonly OwnWords[],
  reasons: readonly (Reason | undefined)[],
  isSure: boolean,
  isTop: boolean,
): Contrast {
  const found = reasons.flatMap((reason) => reason ?? []);
  const tells = isSure && words.length > 1 && found.some((reason) => reason.tells);
  const sum = found.reduce<number>((total, { weight }) => total + weight, WEIGHTS.slight);
  const bonus = found.length > 0 ? (isTop ? WEIGHTS.headline : 0) + Math.max(0, words.length - 2) * WEIGHTS.outlet : 0;
  return {
    weight: isSure ? sum + bonus : sum / 4,
    tells,
    because: found.map(({ signal, detail }) => ({ signal, detail })),
  };
}

/** The outlets' heads lie apart on the class's scale; it tells only where they are proven to name one thing. */
function tintReason(words: readonly OwnWords[], family: WordClass | null, isProven: boolean): Reason | undefined {
  if (!family || words.length < 2) return undefined;
  const means = words.map(
    ({ heads }) => heads.reduce((sum, head) => sum + (family.words.get(head) ?? 0), 0) / Math.max(1, heads.length),
  );
  const gap = Math.max(...means) - Math.min(...means);
  if (gap === 0) return undefined;
  return {
    weight: gap * WEIGHTS.tint,
    tells: gap >= TINT_GAP && isProven,
    signal: family.what,
    detail: family.why,
  };
}

/** A word that judges, takes a side or doubts, before the noun in one outlet and in another never. */
function chargedReason(
  words: readonly OwnWords[],
  counts: (word: string) => boolean,
  isProven: boolean,
): Reason | undefined {
  const parting = partingWords(words, counts);
  if (parting.length === 0) return undefined;
  return {
    weight: WEIGHTS.charged,
    tells: isProven,
    signal: "a judging or characterising word that not all use",
    detail: parting.join(", "),
  };
}

/** What is made and named by people, so that its name is a choice: a law, a deal, a policy. */
const NAMED_BY_PEOPLE = new Set(["rules made", "an agreement", "a limit on coming in"]);

/**
 * Two headlines that each put a topic before the noun that the other does not: "religious freedom law", "discrimination law".
 * Further down such words only say which part is meant, and tell nothing of the outlet.
 */
function namingReason(
  words: readonly OwnWords[],
  family: WordClass | null,
  mentions: readonly Mention[],
  isProven: boolean,
): Reason | undefined {
  const isTopic = (word: string): boolean =>
    modifierKind(word) === "topic" && !/^(\d.*|[tbmk]|[tbm]n|.*illion)$/.test(word);
  const parting = partingWords(words, isTopic);
  if (parting.length === 0) return undefined;
  const inHeadlines = mentions.filter(({ place }) => place.prominence === "headline");
  const topics = [...groupInto(inHeadlines, ({ article }) => article).values()].map((own) =>
    own.flatMap(({ modifiers }) => modifiers.map(({ word }) => plainForm(word)).filter((word) => isTopic(word))),
  );
  const isApart = topics.some((a) =>
    topics.some((b) => a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word))),
  );
  const tells = isProven && family !== null && NAMED_BY_PEOPLE.has(family.what) && isApart;
  return {
    weight: tells ? WEIGHTS.naming : WEIGHTS.topic,
    tells,
    signal: "named by other words",
    detail: parting.join(", "),
  };
}

/** Words that some outlets use and others never do; "re-election" and "reelection" are one. */
function partingWords(words: readonly OwnWords[], counts: (word: string) => boolean): string[] {
  const used = words.map(({ modifiers }) => new Set(modifiers.filter(counts).map(plainForm)));
  const all = [...new Set(words.flatMap(({ modifiers }) => modifiers.filter(counts)))].sort();
  return all.filter((word) => used.some((set) => !set.has(plainForm(word))));
}

/** "re-election" and "reelection", "Trans-Pacific" and "transpacific" are one word. */
const plainForm = (word: string): string => word.replace(/-/g, "");
