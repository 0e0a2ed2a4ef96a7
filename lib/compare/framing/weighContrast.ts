import type { ArticleId } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import type { ActSet } from "./findActSets";
import type { NameSet } from "./findNameSets";
import type { ThingSet } from "./findThingSets";
import type { Mention } from "./gatherMentions";
import { modifierKind } from "./modifierKinds";
import { THING_CLASSES } from "./thingClasses";

/** How much the choice among a set's wordings could change a reader's picture, and why. */
export type Contrast = {
  readonly weight: number;
  readonly because: readonly { readonly signal: string; readonly detail: string }[];
};

const WEIGHTS = { tint: 2, charged: 2, topic: 0.75, headline: 1, outlet: 0.5, slight: 0.25 } as const;
/** A set whose members may be several things stays folded whatever its words. */
const MOST_UNSURE = 1;
const CHARGED = new Set(["side", "legality", "doubt", "judging"]);

export function weighThing({ family, isSure, mentions }: ThingSet): Contrast {
  const byArticle = [...groupInto(mentions, (mention) => mention.article)];
  const because: { signal: string; detail: string }[] = [];
  let weight = 0;
  if (family) {
    const tints = byArticle.map(([, own]) => Math.max(...own.map(({ head }) => family.words.get(head) ?? 0)));
    const gap = Math.max(...tints) - Math.min(...tints);
    if (gap > 0) {
      weight += gap * WEIGHTS.tint;
      because.push({ signal: family.what, detail: family.why });
    }
  }
  const charged = partingWords(byArticle, (word) => CHARGED.has(modifierKind(word)));
  if (charged.length > 0) {
    weight += WEIGHTS.charged;
    because.push({ signal: "a judging or characterising word only some use", detail: charged.join(", ") });
  }
  const topics = partingWords(byArticle, (word) => modifierKind(word) === "topic");
  if (topics.length > 1) {
    weight += WEIGHTS.topic * Math.min(2, topics.length / 2);
    because.push({ signal: "named by other words", detail: topics.join(", ") });
  }
  if (!isSure) return { weight: Math.min(weight / 4 + WEIGHTS.slight, MOST_UNSURE), because };
  if (weight === 0) return { weight: WEIGHTS.slight, because };
  if (weight > 0) {
    if (mentions.some(({ place }) => place.prominence === "headline")) weight += WEIGHTS.headline;
    weight += (byArticle.length - 2) * WEIGHTS.outlet;
  }
  return { weight, because };
}

export function weighName({ descriptions }: NameSet): Contrast {
  const byArticle = [...groupInto(descriptions, ({ place }) => place.article.id)];
  const because: { signal: string; detail: string }[] = [];
  let weight = 0;
  for (const family of THING_CLASSES) {
    const tints = byArticle.map(([, own]) => Math.max(...own.map(({ head }) => family.words.get(head) ?? -1)));
    const gap = Math.max(...tints) - Math.min(...tints);
    if (Math.min(...tints) < 0 || gap === 0) continue;
    weight += gap * WEIGHTS.tint;
    because.push({ signal: family.what, detail: family.why });
  }
  const charged = partingOf(
    byArticle.map(([, own]) => own.flatMap(({ words }) => words)),
    isCharged,
  );
  if (charged.length > 0) {
    weight += WEIGHTS.charged;
    because.push({ signal: "a judging or characterising word only some use", detail: charged.join(", ") });
  }
  const heads = partingOf(
    byArticle.map(([, own]) => own.map(({ head }) => head)),
    (word) => modifierKind(word) !== "neutral",
  );
  if (heads.length > 1) {
    weight += WEIGHTS.topic;
    because.push({ signal: "described as something else", detail: heads.join(", ") });
  }
  return { weight: weight > 0 ? weight + (byArticle.length - 2) * WEIGHTS.outlet : 0, because };
}

/** Verbs in quotations are somebody else's choice and do not weigh. */
export function weighAct({ family, mentions }: ActSet): Contrast {
  const own = mentions.filter(({ place, start, end }) => place.voiceOf({ start, end }) !== "quoted");
  const byArticle = [...groupInto(own, ({ article }) => article)];
  if (byArticle.length < 2) return { weight: 0, because: [] };
  const tints = byArticle.map(([, said]) => Math.max(...said.map(({ verb }) => family.words.get(verb) ?? 0)));
  const gap = Math.max(...tints) - Math.min(...tints);
  const lowest = byArticle.map(([, said]) => Math.min(...said.map(({ verb }) => family.words.get(verb) ?? 0)));
  const isTop = own.filter(({ place }) => place.prominence === "headline").length > 0;
  const weight = gap > 0 ? gap * WEIGHTS.tint + (isTop ? WEIGHTS.headline : 0) : 0.5;
  return {
    weight: Math.max(...lowest) === 0 && gap === 0 ? 0.25 : weight,
    because: [{ signal: family.what, detail: family.why }],
  };
}

const isCharged = (word: string): boolean => CHARGED.has(modifierKind(word));

/** Words before the head that some outlets of the set use and others never do, outside quotations. */
function partingWords(
  byArticle: readonly (readonly [ArticleId, readonly Mention[]])[],
  counts: (word: string) => boolean,
): string[] {
  const unquoted = byArticle.map(([, own]) => own.filter(({ voice }) => voice !== "quoted"));
  return partingOf(
    unquoted.map((own) => own.flatMap(({ modifiers }) => modifiers.map(({ word }) => word))),
    counts,
  );
}

function partingOf(byArticle: readonly (readonly string[])[], counts: (word: string) => boolean): string[] {
  const used = byArticle.map((words) => new Set(words.filter(counts)));
  const all = [...new Set(used.flatMap((words) => [...words]))].sort();
  return all.filter((word) => used.some((words) => !words.has(word)));
}
