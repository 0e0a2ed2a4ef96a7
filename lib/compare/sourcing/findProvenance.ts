import type { SegmentedArticle, Sentence } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { ProvenanceEdge, ProvenanceKind } from "../../model/sourcing";
import { type ArticleSpan, overlapOf, type Span } from "../../model/span";
import { findNames, type NameMention } from "../../text/names/findNames";
import { isOwnOutlet } from "../../text/names/isOwnOutlet";
import { resolveReferents } from "../../text/names/resolveReferents";
import { creditAgencies } from "./creditAgencies";
import { articleOf, isSameOutlet, usualOutletName } from "./outletIdentity";

/** Words after an outlet's name that make it somebody's employer or owner, not a source. */
const NOT_A_SOURCE =
  /^['’]?s?\s*(?:,\s*)?(?:host|anchor|columnist|reporter|correspondent|contributor|commentator|editor|analyst|pundit|affiliate|executive|employee|photographer|debate|headquarters|owner|publisher|chief)\b/i;
/** Words before the name that say the same: "owned by", "formerly of", "a debate on". */
const NOT_A_SOURCE_BEFORE =
  /\b(?:owned by|former|formerly of|works for|worked for|hired by|sued|editor of|owner of|debate on|debate hosted by|founder of|publisher of)\s+(?:the\s+)?$/i;
/** What an outlet's name has to stand beside to be where words or facts came from. */
const CHANNEL_BEFORE =
  /\b(?:told|tells|telling|interview(?:s|ed)?|appear(?:ed|ing|ance)?|spoke|speaking|statement|op-ed|column|essay|article|story|report|comments?|remarks?|said|says|saying|wrote|writes|writing|according|cited|citing|quoting|quoted|obtained|published|posted|reported|seen|reviewed|first|per|via|by|exchange|show|program|broadcast|aired)\b[^.;]{0,70}$/i;
const CHANNEL_AFTER =
  /^['’]?s?(?:,[^,.;]{1,40},)?\s*(?:["“][^"”]{2,60}["”]|(?:op-ed|poll|survey|interview|report|story|article|count|tally|analysis|investigation|website|web site|account|profile|review|piece|editorial)\b|(?:first\s+)?(?:report|reveal|publish|obtain|quot|cit|describ|not|add|said|say|confirm|was the first|was first|broke|has learned|learned|call|wr[io]t))/i;

const FIRST =
  /\b(?:first (?:reported|posted|published|revealed|disclosed|obtained)|first to report|was first|broke the (?:story|news)|originally reported)\b/i;
const CONFIRMED = /^(?:has |have |had |also |later |independently )*confirm/i;

/** Every outlet or agency an article says it leans on, with the sentence that says so. Its own name is none. */
export function findProvenance(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
): ProvenanceEdge[] {
  const referents = resolveReferents(articles);
  return articles.flatMap((article) => {
    const own = attributions.filter((attribution) => attribution.article === article.id);
    const edges: ProvenanceEdge[] = [];
    for (const mention of findNames(article)) {
      const sentence = article.sentences[mention.sentence];
      if (sentence?.role !== "body" || !mayBeOutlet(article, mention)) continue;
      const name = referents.at(article.id, mention)?.name ?? article.text.slice(mention.start, mention.end);
      if (isSameOutlet(name, article.outlet) || isOwnOutlet(name, article)) continue;
      const kind = kindOf(article, sentence, mention, own);
      if (kind) edges.push(edgeTo(article, name, kind, sentence, articles));
    }
    const merged = mergeEdges([
      ...edges,
      ...creditAgencies(article).map(({ name, kind, at }) => edgeTo(article, name, kind, at, articles)),
    ]);
    return [...merged, ...confirmations(article, own, merged)];
  });
}

/** An outlet, or a station no list knows where somebody told it something: "told Harbour Radio". */
const mayBeOutlet = (article: SegmentedArticle, { kind, words, start }: NameMention): boolean =>
  kind === "outlet" ||
  (words.length > 1 &&
    /^(?:radio|television|tv|fm)$/.test(words.at(-1) ?? "") &&
    /\b(?:told|tells|telling|interview with)\s(?:the\s)?$/i.test(article.text.slice(Math.max(0, start - 24), start)));

function kindOf(
  article: SegmentedArticle,
  sentence: Sentence,
  mention: NameMention,
  own: readonly Attribution[],
): ProvenanceKind | undefined {
  const before = article.text.slice(sentence.start, mention.start);
  const after = article.text.slice(mention.end, sentence.end);
  if (NOT_A_SOURCE.test(after) || NOT_A_SOURCE_BEFORE.test(before)) return undefined;
  if (isDateline(after)) return undefined;
  const isSource = own.some(({ source }) => source !== null && overlapOf(source, mention) > 0);
  const carries = isSource || CHANNEL_BEFORE.test(before) || CHANNEL_AFTER.test(after);
  if (!carries) return undefined;
  return FIRST.test(article.text.slice(sentence.start, sentence.end)) ? "credits" : "cites";
}

/** "(AP) -": the wire credit of a dateline, read apart. */
const isDateline = (after: string) => /^\)\s*[-‐‑–—―]/.test(after);

const SAYS: Readonly<Record<ProvenanceKind, string>> = {
  cites: "names it as where words or facts come from",
  credits: "says it had this first",
  confirms: "has its own source for what it had first",
  reprints: "prints its text",
};

function edgeTo(
  article: SegmentedArticle,
  name: string,
  kind: ProvenanceKind,
  evidence: Span,
  articles: readonly SegmentedArticle[],
): ProvenanceEdge {
  const to = usualOutletName(name, articles);
  return {
    from: article.id,
    to,
    toArticle: articleOf(to, articles)?.id ?? null,
    kind,
    evidence: [{ article: article.id, start: evidence.start, end: evidence.end }],
    because: `${article.outlet} ${SAYS[kind]}: ${to}.`,
  };
}

/** One edge per outlet and kind, its evidence gathered; a credit says all that a citation does, so it stands for both. */
function mergeEdges(edges: readonly ProvenanceEdge[]): ProvenanceEdge[] {
  const merged: ProvenanceEdge[] = [];
  for (const edge of edges) {
    const at = merged.findIndex((other) => other.kind === edge.kind && isSameOutlet(other.to, edge.to));
    const known = merged[at];
    if (known) merged[at] = { ...known, evidence: addEvidence(known.evidence, edge.evidence) };
    else merged.push(edge);
  }
  return merged;
}

const addEvidence = (known: readonly ArticleSpan[], more: readonly ArticleSpan[]) => [
  ...known,
  ...more.filter((span) => !known.some((other) => other.article === span.article && other.start === span.start)),
];

/** "confirmed to the Herald", in the Herald: the outlet is whom it was said to. */
function tellsItself(article: SegmentedArticle, cue: Span): boolean {
  const names = findNames(article).filter((name) => name.kind === "outlet" && name.start >= cue.end);
  const [next] = names;
  return (
    next !== undefined &&
    /^\s(?:it\s)?to\s(?:the\s)?$/i.test(article.text.slice(cue.end, next.start)) &&
    isOwnOutlet(article.text.slice(next.start, next.end), article)
  );
}

/** A source of its own that confirms what another outlet had first: the confirmation and the credit both are evidence. */
function confirmations(
  article: SegmentedArticle,
  own: readonly Attribution[],
  edges: readonly ProvenanceEdge[],
): ProvenanceEdge[] {
  const confirming = own.filter(
    ({ cue, source, sourceType, via }) =>
      cue !== null &&
      source !== null &&
      CONFIRMED.test(article.text.slice(cue.start, cue.end)) &&
      (sourceType === "anonymous" || (via === null && tellsItself(article, cue))),
  );
  const [first] = confirming;
  if (!first) return [];
  const at = article.sentences.find(
    (sentence) => sentence.start <= first.content.start && first.content.start < sentence.end,
  );
  if (!at) return [];
  return edges
    .filter((edge) => edge.kind === "credits")
    .map((edge) => ({
      ...edge,
      kind: "confirms" as const,
      evidence: addEvidence([{ article: article.id, start: at.start, end: at.end }], edge.evidence),
      because: `${article.outlet} ${SAYS.confirms}: ${edge.to}.`,
    }));
}
