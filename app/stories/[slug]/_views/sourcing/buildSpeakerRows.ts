import type { Attribution, SourceType } from "@/lib/model/attribution";
import type { Comparison } from "@/lib/model/comparison";
import { type Span, sliceSpan } from "@/lib/model/span";
import type { ComparedOutlet } from "../listOutlets";
import { findName, indexNames, type Naming } from "./findName";

export type SpeakerCell = {
  readonly outlet: ComparedOutlet;
  readonly statements: readonly Span[];
  readonly words: number;
  readonly isQuoted: boolean;
  /** The outlet's words on why the source is unnamed, each once. */
  readonly reasons: readonly string[];
};

export type SpeakerRow = {
  readonly key: string;
  readonly speaker: string;
  readonly sourceType: SourceType;
  /** By column; null where the outlet was not found to use this source. */
  readonly cells: readonly (SpeakerCell | null)[];
  /** By column: whether the name stands in the text, whoever speaks there. */
  readonly naming: readonly Naming[];
  readonly onlyIn: ComparedOutlet | null;
};

/**
 * Speakers in rows, outlets in columns; most widely heard first, then by words. Unnamed sources are never put in one row
 * across outlets, however alike they are described: whether they are the same people no text tells.
 */
export function buildSpeakerRows(comparison: Comparison, columns: readonly ComparedOutlet[]): readonly SpeakerRow[] {
  const entriesByKey = new Map<string, Comparison["sourcing"]["ledger"][number][]>();
  for (const entry of comparison.sourcing.ledger) {
    if (!columns.some((outlet) => outlet.article.id === entry.article)) continue;
    const isUnnamed = entry.sourceType === "anonymous" || entry.sourceType === "unnamed-group";
    const key = isUnnamed ? `${entry.article} ${entry.speaker}` : entry.speaker;
    entriesByKey.set(key, [...(entriesByKey.get(key) ?? []), entry]);
  }
  const texts = columns.map(({ article }) => indexNames(article.text));
  const rows = [...entriesByKey].flatMap(([key, entries]) => {
    const first = entries[0];
    if (!first) return [];
    const cells = columns.map((outlet) => {
      const own = entries.filter((entry) => entry.article === outlet.article.id);
      return own.length > 0 ? buildCell(outlet, own, comparison.attributions) : null;
    });
    const told = cells.filter((cell) => cell !== null);
    const onlyIn = told.length === 1 && columns.length > 1 ? (told[0]?.outlet ?? null) : null;
    const { speaker, sourceType } = first;
    const languages = new Set(told.map(({ outlet }) => outlet.article.language));
    const naming = texts.map((text, i): Naming => {
      const found = findName(speaker, sourceType, text);
      // Another language may spell the name otherwise: there its absence proves nothing.
      return found === "not-named" && !languages.has(columns[i]?.article.language ?? "") ? "unknown" : found;
    });
    return [{ key, speaker, sourceType, cells, naming, onlyIn }];
  });
  const breadth = (row: SpeakerRow) => row.cells.filter(Boolean).length;
  const words = (row: SpeakerRow) => row.cells.reduce((sum, cell) => sum + (cell?.words ?? 0), 0);
  return rows.sort((a, b) => breadth(b) - breadth(a) || words(b) - words(a) || (a.key < b.key ? -1 : 1));
}

function buildCell(
  outlet: ComparedOutlet,
  entries: Comparison["sourcing"]["ledger"],
  attributions: readonly Attribution[],
): SpeakerCell {
  const own = entries.flatMap((entry) => entry.attributions.flatMap((index) => attributions[index] ?? []));
  const reasons = own.flatMap(({ anonymityReason }) =>
    anonymityReason ? [sliceSpan(outlet.article.text, anonymityReason)] : [],
  );
  return {
    outlet,
    statements: own.map(({ content }) => content).sort((a, b) => a.start - b.start),
    words: entries.reduce((sum, entry) => sum + entry.words, 0),
    isQuoted: own.some(({ quote }) => quote !== "indirect"),
    reasons: [...new Set(reasons)],
  };
}
