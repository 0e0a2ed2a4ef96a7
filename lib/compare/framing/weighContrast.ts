import type { ArticleId } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import type { ThingSet } from "./findThingSets";
import type { Mention } from "./gatherMentions";
import { modifierKind } from "./modifierKinds";

/** How much the choice among a set's wordings could change a reader's picture, and why. */
export type Contrast = {
  readonly weight: number;
  readonly because: readonly { readonly signal: string; readonly detail: string }[];
};

const WEIGHTS = { tint: 2, charged: 2, topic: 0.75, headline: 1, outlet: 0.5 } as const;
const CHARGED = new Set(["side", "legality", "doubt", "judging"]);

export function weighThing({ family, mentions }: ThingSet): Contrast {
  const byArticle = [...groupInto(mentions, (mention) => mention.article)];
  const because: { signal: string; detail: string }[] = [];
  let weight = 0;
  if (family) {
    const tints = byArticle.map(([, own]) => Math.max(...own.map(({ head }) => family.words[head] ?? 0)));
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
  if (weight > 0) {
    if (mentions.some(({ place }) => place.prominence === "headline")) weight += WEIGHTS.headline;
    weight += (byArticle.length - 2) * WEIGHTS.outlet;
  }
  return { weight, because };
}

/** Words before the head that some outlets of the set use and others never do, outside quotations. */
function partingWords(
  byArticle: readonly (readonly [ArticleId, readonly Mention[]])[],
  counts: (word: string) => boolean,
): string[] {
  const used = byArticle.map(
    ([, own]) =>
      new Set(
        own
          .filter(({ voice }) => voice !== "quoted")
          .flatMap(({ modifiers }) => modifiers.map(({ word }) => word).filter(counts)),
      ),
  );
  const all = [...new Set(used.flatMap((words) => [...words]))].sort();
  return all.filter((word) => used.some((words) => !words.has(word)));
}
