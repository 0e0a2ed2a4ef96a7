import { nameTie } from "@/lib/export/nameTie";
import type { Difference } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import { isSharedText } from "@/lib/model/sourcing";
import { overlapOf, type Span, sliceSpan } from "@/lib/model/span";
import type { ClassText } from "./collectTexts";

export type KeyRow = { readonly id: string; readonly head: string; readonly cells: readonly string[] };

/** Most rows of a section: a key is read at a glance. */
const MOST_ROWS = 6;

/** " (3)": the number that the sentence of a span has on the worksheet; nothing where the span lies in none. */
export function numberSentence(text: ClassText, span: Span): string {
  const at = findSentence(text, span);
  return at < 0 ? "" : ` (${at})`;
}

const findSentence = ({ article }: ClassText, span: Span): number =>
  article.sentences.findIndex((sentence) => overlapOf(sentence, span) > 0);

const joinUnique = (words: readonly string[]): string => [...new Set(words)].join("; ") || "–";

/** The figures that differ, as each text prints them. */
export function listKeyFigures(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const figures = comparison.groups
    .filter((group) => group.status !== "unsure")
    .flatMap((group) => group.differences.filter((difference) => difference.kind === "number"));
  return figures.slice(0, MOST_ROWS).map((figure, i) => ({
    id: `figure-${i}`,
    head: nameCounted(figure, texts, i),
    cells: texts.map((text) =>
      joinUnique(
        figure.values
          .filter((value) => value.article === text.article.id)
          .map((value) => `${sliceSpan(text.article.text, value)}${numberSentence(text, value)}`),
      ),
    ),
  }));
}

/** Words after a figure that say what is counted: as many as a row's head holds. */
const COUNTED_WORDS = 4;
/** Words that leave a row's head hanging at its end. */
const HANGING = /\s(?:a|an|and|at|by|for|from|had|in|of|on|or|that|the|their|to|was|were|who|with)$/i;

/** What a figure counts, as the first text that prints it goes on: "340 people from their homes" gives "people". */
function nameCounted(figure: Difference, texts: readonly ClassText[], i: number): string {
  for (const { article } of texts) {
    const value = figure.values.find((candidate) => candidate.article === article.id);
    const sentence = value && article.sentences.find((candidate) => overlapOf(candidate, value) > 0);
    if (!value || !sentence) continue;
    const after = /^[\s-]*((?:[\p{L}’'-]+[ \u00a0]?)+)/u.exec(article.text.slice(value.end, sentence.end))?.[1] ?? "";
    const words = after.trim().split(/\s+/).filter(Boolean).slice(0, COUNTED_WORDS);
    if (words.length > 0) return `… ${trimHanging(words.join(" "))}`;
    return `in: “${cutWords(sliceSpan(article.text, sentence))}”`;
  }
  return `Figure ${i + 1}`;
}

function trimHanging(words: string): string {
  return HANGING.test(words) ? trimHanging(words.replace(HANGING, "")) : words;
}

function cutWords(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : sentence;
}

/** The words each text has for one thing, most telling first. */
export function listKeyLabels(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const shown = comparison.labels.filter((label) => label.shown).sort((a, b) => a.rank - b.rank);
  return shown.slice(0, MOST_ROWS).map((label) => ({
    id: `label-${label.rank}`,
    head: label.referent,
    cells: texts.map((text) =>
      joinUnique(
        label.mentions
          .filter((mention) => mention.article === text.article.id)
          .map((mention) => `${sliceSpan(text.article.text, mention)}${numberSentence(text, mention)}`),
      ),
    ),
  }));
}

const NAMED = new Set(["named-person", "named-organization", "document", "outlet"]);

/** Who is credited in each text, with the numbers of the sentences that hold what they say; named and not named apart. */
export function listKeySpeakers(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const speakersOf = (text: ClassText, named: boolean) => {
    const places = new Map<string, Set<number>>();
    for (const said of comparison.attributions) {
      if (said.article !== text.article.id || NAMED.has(said.sourceType) !== named) continue;
      const speaker = said.speaker ?? (said.source ? sliceSpan(text.article.text, said.source) : undefined);
      const at = findSentence(text, said.content);
      if (speaker && at >= 0) places.set(speaker, (places.get(speaker) ?? new Set()).add(at));
    }
    return [...places].map(([speaker, at]) => `${speaker} (${[...at].join(", ")})`);
  };
  return [true, false].map((named) => ({
    id: named ? "named" : "unnamed",
    head: named ? "Named" : "Not named",
    cells: texts.map((text) => joinUnique(speakersOf(text, named))),
  }));
}

/** What each text says it took from elsewhere, in its own words. */
export function listKeyOrigins(comparison: Comparison, texts: readonly ClassText[]): readonly KeyRow[] {
  const edges = (text: ClassText) =>
    comparison.provenance
      .filter((edge) => edge.from === text.article.id || (isSharedText(edge) && edge.toArticle === text.article.id))
      .map((edge) => {
        const [first] = edge.evidence.filter((span) => span.article === text.article.id);
        const other = edge.from === text.article.id ? edge.to : nameOutlet(texts, edge.from);
        return `${nameTie(edge)} ${other}${first ? numberSentence(text, first) : ""}`;
      });
  return [{ id: "origin", head: "Leans on", cells: texts.map((text) => joinUnique(edges(text))) }];
}

const nameOutlet = (texts: readonly ClassText[], article: string): string =>
  texts.find((text) => text.article.id === article)?.version.outlet ?? "another text";
