import type { Comparison } from "@/lib/model/comparison";
import type { Anchor, CorrectionChange } from "@/lib/model/correction";
import type { LabelMention, LabelSet } from "@/lib/model/framing";
import { type Span, sliceSpan } from "@/lib/model/span";
import type { ComparedOutlet } from "../listOutlets";

/** One wording of one outlet in one voice, with every place it stands. */
export type WordingCount = {
  readonly words: string;
  readonly mentions: readonly Span[];
  /** Quoted or credited; null for the outlet's own voice. */
  readonly voice: "quoted" | "credited" | null;
};

export type LabelRow = {
  readonly outlet: ComparedOutlet;
  readonly own: readonly WordingCount[];
  readonly others: readonly WordingCount[];
};

export type LabelTable = {
  readonly key: string;
  readonly set: LabelSet;
  readonly rows: readonly LabelRow[];
  /** What a person says who finds that the set tells nothing. */
  readonly setAside: CorrectionChange;
};

/** One table per referent, an outlet a row, in the reader's order; its own voice apart from words it quotes or credits. */
export function buildLabelTables(comparison: Comparison, columns: readonly ComparedOutlet[]): readonly LabelTable[] {
  return [...comparison.labels]
    .sort((a, b) => a.rank - b.rank)
    .map((set) => ({
      key: `${set.rank} ${set.referent}`,
      set,
      rows: columns.flatMap((outlet) => {
        const row = buildRow(set, outlet);
        return row.own.length + row.others.length > 0 ? [row] : [];
      }),
      setAside: {
        kind: "set-label-aside" as const,
        mentions: set.mentions.flatMap((mention) => anchorOf(comparison, mention) ?? []),
      },
    }))
    .filter((table) => table.rows.length > 0);
}

function anchorOf(comparison: Comparison, mention: LabelMention): Anchor | undefined {
  const article = comparison.articles.find(({ id }) => id === mention.article);
  if (!article?.key) return undefined;
  return { version: article.key, start: mention.start, end: mention.end, words: sliceSpan(article.text, mention) };
}

function buildRow(set: LabelSet, outlet: ComparedOutlet): LabelRow {
  const counts = set.wordings
    .filter((wording) => wording.article === outlet.article.id)
    .flatMap((wording) => {
      const mentions = wording.mentions.flatMap((index) => set.mentions[index] ?? []);
      return VOICES.flatMap((voice) => countIn(outlet, mentions, voice));
    });
  return {
    outlet,
    own: counts.filter(({ voice }) => voice === null),
    others: counts.filter(({ voice }) => voice !== null),
  };
}

const VOICES = ["outlet", "quoted", "credited"] as const;

function countIn(
  outlet: ComparedOutlet,
  mentions: readonly LabelMention[],
  voice: LabelMention["voice"],
): readonly WordingCount[] {
  const own = mentions.filter((mention) => mention.voice === voice);
  const first = own[0];
  if (!first) return [];
  return [{ words: sliceSpan(outlet.article.text, first), mentions: own, voice: voice === "outlet" ? null : voice }];
}
