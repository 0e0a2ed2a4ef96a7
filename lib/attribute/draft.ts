import type { SourceType } from "../model/attribution";
import type { Span } from "../model/span";
import type { Speaker } from "./resolveSpeaker";

/** An attribution before it is finished; `parts` in text order. */
export type Draft = {
  readonly sentence: number;
  readonly paragraph: number;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  readonly sourceType: SourceType;
  readonly via: string | null;
};
