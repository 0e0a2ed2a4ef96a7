import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { ProvenanceEdge, SourcingQuestion } from "../../model/sourcing";
import type { Span } from "../../model/span";
import { foldText } from "../../text/foldText";

/** From this many quoted words on, a plural source speaks one sentence with several mouths. */
const ONE_VOICE_WORDS = 5;
const PLURAL_SOURCE =
  /\b(?:sources|officials|people|aides|insiders|diplomats|advisers|advisors|executives|employees)\b/i;

const RELIED_ON =
  /\b(?:sources?|officials?|people|persons?|aides?|insiders?|diplomats?|advis[eo]rs?|executives?|employees?|familiar|briefed|knowledge|close)\b/i;

/** Cues and words that judge rather than tell: AP lets unnamed sources give facts, not opinions. */
const JUDGING_CUE =
  /^(?:\w+ )?(?:call|describ|denounc|slam|blast|critici|accus|blam|mock|ridicul|praise|dismiss|deride|decri|condemn|trash)/i;
const JUDGING_WORDS =
  /\b(?:terrible|disgrace(?:ful)?|disaster|awful|incompetent|reckless|brilliant|stupid|crazy|insane|shameful|outrageous|pathetic|weak|horrible|ridiculous|foolish|hypocri\w+|coward\w*|lie[sd]?|liar|mistake|unfit|wonderful|dangerous|unacceptable|betray\w+|embarrass\w+)\b/i;

/**
 * Questions the usual rules of AP and Reuters would raise, never verdicts: "sources" with a single voice, an unnamed
 * opinion, anonymity without a reason (once per source), an outlet credited but not linked (only where the links are known).
 */
export function askQuestions(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  provenance: readonly ProvenanceEdge[],
): SourcingQuestion[] {
  return articles.flatMap((article) => {
    const own = attributions.filter((one) => one.article === article.id);
    const asked = [...askOfUnnamed(article, own), ...askForLinks(article, provenance)];
    return asked.sort((a, b) => a.start - b.start || a.kind.localeCompare(b.kind, "en"));
  });
}

function askOfUnnamed(article: SegmentedArticle, own: readonly Attribution[]): SourcingQuestion[] {
  const questions: SourcingQuestion[] = [];
  const withoutReason = new Set<string>();
  for (const one of own) {
    if (one.sourceType !== "anonymous" && !isPluralSources(article, one)) continue;
    const place = one.source ?? one.content;
    const at = { article: article.id, start: place.start, end: place.end };
    if (isPluralSources(article, one) && quotedWords(article, one) >= ONE_VOICE_WORDS)
      questions.push({
        ...at,
        kind: "plural-sources-one-voice",
        question: "Several sources, one quotation: whose words are these?",
      });
    if (one.sourceType !== "anonymous" || isInHeadline(article, place)) continue;
    if (isOpinion(article, one))
      questions.push({
        ...at,
        kind: "anonymous-opinion",
        question: "An opinion from an unnamed source: is it information that can be had no other way?",
      });
    const name = one.speaker ?? "";
    if (
      one.source !== null &&
      !isInTheScene(article, one.source, withoutReason.size > 0) &&
      !own.some((other) => other.speaker === one.speaker && other.anonymityReason !== null) &&
      !withoutReason.has(name)
    ) {
      withoutReason.add(name);
      questions.push({
        ...at,
        kind: "no-reason-given",
        question: "Why is this source not named? The text gives no reason.",
      });
    }
  }
  return questions;
}

/** A headline has no room for a reason. */
const isInHeadline = (article: SegmentedArticle, { start }: Span): boolean =>
  article.sentences.some((sentence) => sentence.role === "headline" && sentence.start <= start && start < sentence.end);

/** Somebody the story is about ("one of the mystery guests"), or the one asked of before ("the man", after "a neighbour"). */
function isInTheScene(article: SegmentedArticle, source: Span, isAsked: boolean): boolean {
  const said = article.text.slice(source.start, source.end);
  if (/^one of\b/i.test(said)) return !RELIED_ON.test(said);
  return isAsked && /^the (?:wo)?man\b/i.test(said);
}

const isPluralSources = (article: SegmentedArticle, one: Attribution) =>
  one.source !== null &&
  (one.sourceType === "anonymous" || one.sourceType === "unnamed-group") &&
  PLURAL_SOURCE.test(article.text.slice(one.source.start, one.source.end)) &&
  !/^(?:one|another|a|an)\b/i.test(article.text.slice(one.source.start, one.source.end));

const quotedWords = (article: SegmentedArticle, one: Attribution) =>
  article.quotations
    .filter((q) => one.contentParts.some((part) => part.start <= q.start && q.end <= part.end))
    .reduce(
      (most, q) =>
        Math.max(most, article.text.slice(q.start, q.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0),
      0,
    );

function isOpinion(article: SegmentedArticle, one: Attribution): boolean {
  const cue = one.cue ? article.text.slice(one.cue.start, one.cue.end) : "";
  return JUDGING_CUE.test(cue) || JUDGING_WORDS.test(article.text.slice(one.content.start, one.content.end));
}

function askForLinks(article: SegmentedArticle, provenance: readonly ProvenanceEdge[]): SourcingQuestion[] {
  const hosts = article.linkedHosts ?? null;
  if (hosts === null) return [];
  return provenance
    .filter((edge) => edge.from === article.id && (edge.kind === "cites" || edge.kind === "credits"))
    .filter((edge) => !hosts.some((host) => mayBeHostOf(host, edge.to)))
    .flatMap(({ to, evidence }) => {
      const place = evidence.find((span) => span.article === article.id);
      return place
        ? [
            {
              ...place,
              kind: "credited-without-link" as const,
              question: `${to} is credited: where can a reader find its report?`,
            },
          ]
        : [];
    });
}

/** Whether a host can be an outlet's: its letters stand in the outlet's name in order ("nytimes"), or begin with its initials. */
function mayBeHostOf(host: string, outlet: string): boolean {
  const labels = foldText(host)
    .replace(/^www\./, "")
    .split(".");
  const core = (labels.length > 1 ? labels.at(-2) : labels[0]) ?? "";
  const words = foldText(outlet)
    .replace(/^the /, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const letters = words.join("");
  let at = 0;
  for (const letter of letters) if (letter === core.charAt(at)) at++;
  const initials = words.map((word) => word.charAt(0)).join("");
  return at === core.length || core.startsWith(letters) || (initials.length > 1 && core.startsWith(initials));
}
