import type { Evidence } from "./claim";
import type { ArticleId, ArticleSpan, Span } from "./span";

export type Voice = "outlet" | "quoted" | "credited";

/** A mention of a referent under one wording. */
export type LabelMention = ArticleSpan & { readonly voice: Voice };

/** One thing, and the words each outlet has for it. */
export type LabelSet = {
  readonly referent: string;
  readonly mentions: readonly LabelMention[];
  /** From 0: the choice that could most change a reader's picture first. */
  readonly rank: number;
  /** False where the wordings are neutral variants, folded away on the page. */
  readonly shown: boolean;
  readonly evidence: readonly Evidence[];
};

export type LoadedKind = "judging-adjective" | "intensifier" | "accusing-verb" | "scare-quotes" | "insinuating-hedge";

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

export type Framing = {
  readonly headlines: readonly HeadlineView[];
  readonly voices: readonly VoiceContrast[];
  readonly ladders: readonly CertaintyLadder[];
};
