import type { Prominence } from "./article";
import type { Evidence } from "./claim";
import type { ArticleId, ArticleSpan, Span } from "./span";

export type Voice = "outlet" | "quoted" | "credited";

/** A mention of a referent under one wording. */
export type LabelMention = ArticleSpan & { readonly voice: Voice };

/** One wording of one outlet: indexes into `LabelSet.mentions`. Words that differ only in number, case or article are one. */
export type LabelWording = { readonly article: ArticleId; readonly mentions: readonly number[] };

/** name: how somebody or something named is described; place: a capital that stands for a government; act: verbs. */
export type LabelKind = "name" | "place" | "thing" | "act";

/** One thing, and the words each outlet has for it. */
export type LabelSet = {
  readonly referent: string;
  readonly kind: LabelKind;
  /** By article, then in text order. */
  readonly mentions: readonly LabelMention[];
  /** Every mention is in exactly one; by article, the most frequent first. */
  readonly wordings: readonly LabelWording[];
  /** From 0: the choice that could most change a reader's picture first. */
  readonly rank: number;
  /** False where the wordings are neutral variants, folded away on the page. */
  readonly shown: boolean;
  readonly evidence: readonly Evidence[];
};

export const LOADED_KINDS = [
  "judging-adjective",
  "judging-noun",
  "intensifier",
  "accusing-verb",
  "heated-verb",
  "scare-quotes",
  "insinuating-hedge",
] as const;
export type LoadedKind = (typeof LOADED_KINDS)[number];

/** A loaded or judging wording in the outlet's own voice. */
export type LoadedMark = ArticleSpan & {
  readonly kind: LoadedKind;
  readonly why: string;
  /** What others say for the same claim, where they say it otherwise. */
  readonly elsewhere: readonly ArticleSpan[];
};

export type HeadlineView = {
  readonly article: ArticleId;
  readonly headline: Span;
  readonly lead: Span | null;
  readonly actor: Span | null;
  readonly verb: Span | null;
  readonly actedOn: Span | null;
  readonly hedge: Span | null;
  /** Ids of the rows that the headline or lead tells, and of those it leaves to the body. */
  readonly puts: readonly string[];
  readonly leaves: readonly string[];
};

/** The same act told with and without its agent. */
export type VoiceContrast = {
  readonly group: string;
  readonly tellings: readonly (ArticleSpan & { readonly voice: "active" | "passive"; readonly agent: Span | null })[];
};

export type CertaintyRung = "confirmed" | "stated" | "said" | "believed" | "alleged" | "possible";

/** One claim on the certainty ladder, per outlet. */
export type CertaintyLadder = {
  readonly group: string;
  readonly tellings: readonly (ArticleSpan & { readonly rung: CertaintyRung; readonly cue: Span | null })[];
};

/** Where an article tells a row's claim: the first place it stands, and what share of the body lies before it (0 to 1). */
export type Telling = Span & { readonly group: string; readonly prominence: Prominence; readonly position: number };

/** One outlet's order of telling, on a scale that is the same for all. */
export type OrderOfTelling = {
  readonly article: ArticleId;
  /** First tellings in text order: the ids of the rows, each once. */
  readonly tellings: readonly Telling[];
  /** The first quotation or credited statement of the body, with its speaker where known. */
  readonly firstQuoted: (Span & { readonly speaker: string | null }) | null;
};

/** What one outlet tells at the top and another in its last third. */
export type OrderContrast = {
  readonly group: string;
  readonly leadsWith: readonly ArticleId[];
  readonly endsWith: readonly ArticleId[];
};

export type Framing = {
  readonly headlines: readonly HeadlineView[];
  readonly orders: readonly OrderOfTelling[];
  readonly orderContrasts: readonly OrderContrast[];
  readonly voices: readonly VoiceContrast[];
  readonly ladders: readonly CertaintyLadder[];
};
