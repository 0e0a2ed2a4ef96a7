import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { ClaimGroup } from "../model/claim";
import type { Framing, LabelSet, LoadedMark } from "../model/framing";

export type FramingResult = {
  readonly labels: readonly LabelSet[];
  readonly loaded: readonly LoadedMark[];
  readonly framing: Framing;
};

/** Takes articles, attributions and the finished rows (their ids are referred to); gives the words each outlet chose, never a score. */
export function compareFraming(
  _articles: readonly SegmentedArticle[],
  _attributions: readonly Attribution[],
  _groups: readonly ClaimGroup[],
): FramingResult {
  return {
    labels: [],
    loaded: [],
    framing: { headlines: [], orders: [], orderContrasts: [], voices: [], ladders: [] },
  };
}
