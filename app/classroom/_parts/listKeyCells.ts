import type { Comparison } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";
import type { ClassText } from "./collectTexts";

export type KeyRow = { readonly id: string; readonly head: string; readonly cells: readonly string[] };

/** Most rows of a section: a key is read at a glance. */
const MOST_ROWS = 6;

const joinUnique = (words: readonly string[]): string => [...new Set(words)].join("; ") || "–";

/** The figures that differ, as each text prints them. */
export function listKeyFigures(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const figures = comparison.groups
    .filter((group) => group.status !== "unsure")
    .flatMap((group) => group.differences.filter((difference) => difference.kind === "number"));
  return figures.slice(0, MOST_ROWS).map((figure, i) => ({
    id: `figure-${i}`,
    head: `Figure ${i + 1}`,
    cells: texts.map(({ article }) =>
      joinUnique(
        figure.values.filter((value) => value.article === article.id).map((value) => sliceSpan(article.text, value)),
      ),
    ),
  }));
}

/** The words each text has for one thing, most telling first. */
export function listKeyLabels(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const shown = comparison.labels.filter((label) => label.shown).sort((a, b) => a.rank - b.rank);
  return shown.slice(0, MOST_ROWS).map((label) => ({
    id: `label-${label.rank}`,
    head: label.referent,
    cells: texts.map(({ article }) =>
      joinUnique(
        label.mentions
          .filter((mention) => mention.article === article.id)
          .map((mention) => sliceSpan(article.text, mention)),
      ),
    ),
  }));
}

const NAMED = new Set(["named-person", "named-organization", "document", "outlet"]);

/** Who is credited in each text, named and not named apart. */
export function listKeySpeakers(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const speakersOf = (articleId: string, text: string, named: boolean) =>
    comparison.attributions
      .filter((a) => a.article === articleId && NAMED.has(a.sourceType) === named)
      .flatMap((a) => a.speaker ?? (a.source ? sliceSpan(text, a.source) : []));
  return [true, false].map((named) => ({
    id: named ? "named" : "unnamed",
    head: named ? "Named" : "Not named",
    cells: texts.map(({ article }) => joinUnique(speakersOf(article.id, article.text, named))),
  }));
}

/** What each text says it took from elsewhere, in its own words. */
export function listKeyOrigins(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const edges = (articleId: string) =>
    comparison.provenance.filter((edge) => edge.from === articleId).map((edge) => `${edge.kind} ${edge.to}`);
  return [{ id: "origin", head: "Leans on", cells: texts.map(({ article }) => joinUnique(edges(article.id))) }];
}
