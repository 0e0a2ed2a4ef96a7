import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { ClaimGroup } from "../model/claim";
import type { Framing, LabelSet, LoadedMark } from "../model/framing";
import { lowerTitleCase } from "../text/lowerTitleCase";
import { buildLadders } from "./framing/buildLadders";
import { contrastVoices } from "./framing/contrastVoices";
import { findLabelSets } from "./framing/findLabelSets";
import { findLoaded } from "./framing/findLoaded";
import { placesOf } from "./framing/gatherMentions";
import { contrastOrder, traceOrder } from "./framing/traceOrder";
import { viewHeadlines } from "./framing/viewHeadlines";
import { voiceOf } from "./framing/voiceOf";

export type FramingResult = {
  readonly labels: readonly LabelSet[];
  readonly loaded: readonly LoadedMark[];
  readonly framing: Framing;
};

/** Takes articles, attributions and the finished rows (their ids are referred to); gives the words each outlet chose, never a score. */
export function compareFraming(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly ClaimGroup[],
): FramingResult {
  const read = lowerTitleCase(articles);
  const voices = new Map(read.map((article) => [article.id, voiceOf(article, attributions)]));
  const places = placesOf(read, groups, voices);
  const orders = traceOrder(read, attributions, groups);
  return {
    labels: findLabelSets(articles, attributions, places),
    loaded: findLoaded(places),
    framing: {
      headlines: viewHeadlines(places, groups, read),
      orders,
      orderContrasts: contrastOrder(orders),
      voices: contrastVoices(read, groups, places),
      ladders: buildLadders(read, attributions, groups, voices),
    },
  };
}
