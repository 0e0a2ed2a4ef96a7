import { type SegmentedArticle, sentenceAt, type Token } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { ClaimGroup } from "../../model/claim";
import type { CertaintyLadder, CertaintyRung } from "../../model/framing";
import { type ArticleSpan, contains, overlapOf, type Span } from "../../model/span";
import { RUNG_CUES, RUNGS } from "./certaintyCues";
import type { VoiceOf } from "./voiceOf";

type Telling = CertaintyLadder["tellings"][number];

/**
 * The doubts that make a ladder. "Said" beside "stated" alone is every second row of every story. "May", "could" and
 * "confirm" mostly bear on something else in the sentence ("could not confirm", "a risk that might follow"): all ten ladders
 * of real stories that rested on them misled. Beside one of these doubts they are rungs like others.
 */
const TELLING_RUNGS: ReadonlySet<CertaintyRung> = new Set(["believed", "alleged"]);

/**
 * How sure each outlet is of one claim, for the certain rows in which they differ. Read from the words of the claim and
 * from whether a source stands for it; a doubt inside a quotation is the speaker's and no rung of the outlet's. Prefers
 * silence: a row in which all stand on one rung is no ladder.
 */
export function buildLadders(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly ClaimGroup[],
  voices: ReadonlyMap<string, VoiceOf>,
): CertaintyLadder[] {
  return (
    groups
      // Will pay and will not pay are two claims, not one told more or less surely.
      .filter(({ status, differences }) => status !== "unsure" && differences.every(({ kind }) => kind !== "polarity"))
      .flatMap((group) => {
        const tellings = articles.flatMap((article): Telling[] => {
          const member = firstBodyMember(article, group);
          const voice = voices.get(article.id);
          const others = () => wordsOfOthers(articles, article, group);
          return member && voice ? [placeOnLadder(article, member, attributions, voice, others)] : [];
        });
        const rungs = new Set(tellings.map(({ rung }) => rung));
        const tells = [...rungs].some((rung) => TELLING_RUNGS.has(rung));
        return rungs.size > 1 && tells ? [{ group: group.id, tellings }] : [];
      })
  );
}

/** A headline drops hedges for room: the body's own telling counts where there is one. */
function firstBodyMember(article: SegmentedArticle, group: ClaimGroup): ArticleSpan | undefined {
  const own = group.members.filter((member) => member.article === article.id).sort((a, b) => a.start - b.start);
  return own.find((member) => sentenceAt(article, member)?.role === "body") ?? own[0];
}

function placeOnLadder(
  article: SegmentedArticle,
  member: ArticleSpan,
  attributions: readonly Attribution[],
  voice: VoiceOf,
  others: () => ReadonlySet<string>,
): Telling {
  const tokens = sentenceAt(article, member)?.tokens.filter((token) => overlapOf(token, member) > 0) ?? [];
  const cues = tokens.flatMap((token, i) => {
    const rung = rungOf(tokens, i);
    if (!rung || voice(token) === "quoted" || isBeforeCloser(tokens, i) || !hedgesClaim(tokens, i, others())) return [];
    return [{ rung, cue: { start: token.start, end: token.end } }];
  });
  const doubted = cues.sort((a, b) => RUNGS.indexOf(b.rung) - RUNGS.indexOf(a.rung))[0];
  const credit = attributions.find((one) => one.article === article.id && one.cue !== null && isCreditOf(one, member));
  const found: { rung: CertaintyRung; cue: Span | null } =
    doubted ?? (credit ? { rung: "said", cue: credit.cue } : { rung: "stated", cue: null });
  return { ...member, ...found };
}

/** Most of the claim is what the source is said to say. */
function isCreditOf({ content, contentParts }: Attribution, member: ArticleSpan): boolean {
  const covered = contentParts.reduce((sum, part) => sum + overlapOf(part, member), 0);
  return contains(content, member) || covered * 2 >= member.end - member.start;
}

function rungOf(tokens: readonly Token[], at: number): CertaintyRung | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.pos === "NOUN" || token.pos === "PROPN" || next?.lower === "responsibility") return undefined;
  const rung = RUNG_CUES.find(([, words]) => words.has(token.lemma) || words.has(token.lower))?.[0];
  // "May 3", "the claim", "the claims of the unions": helpers and verbs only, but adverbs and adjectives as they are
  if (rung === "possible" && !(token.pos === "AUX" || token.pos === "ADV" || token.pos === "ADJ")) return undefined;
  return MINDS.has(token.lemma) && !isSaidOfNobody(tokens, at) ? undefined : rung;
}

/** "He wrongly believed it" tells a person's mind; "is believed to", "men thought to be held" how sure the outlet is. */
const MINDS = new Set(["believe", "think", "suspect", "assume", "expect", "presume", "estimate"]);

function isSaidOfNobody(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower === "to") return true;
  let i = at - 1;
  while (tokens[i]?.pos === "ADV" || tokens[i]?.pos === "PART") i--;
  return tokens[i]?.lemma === "be";
}

/** A closing mark without an opening one: the quotation began in a sentence before, and its doubts are the speaker's. */
function isBeforeCloser(tokens: readonly Token[], at: number): boolean {
  const marks = tokens.filter((token) => token.lower === '"');
  const closer = marks[0];
  const here = tokens[at];
  return marks.length === 1 && closer === tokens.at(-1) && here !== undefined && here.end <= (closer?.start ?? 0);
}

/** How far a cue reaches for the word it hedges. */
const CUE_REACH = 4;
const CONTENT: ReadonlySet<string> = new Set(["VERB", "NOUN", "PROPN", "ADJ", "NUM"]);

/**
 * Whether the word a cue bears on stands in another outlet's telling too. A sentence holds more than the row's claim:
 * "he is expected to speak, but voters reject the plan" hedges nothing of the rejection. Only the next word of content counts.
 */
function hedgesClaim(tokens: readonly Token[], at: number, others: ReadonlySet<string>): boolean {
  const next = tokens.slice(at + 1, at + 1 + CUE_REACH).find(({ pos }) => CONTENT.has(pos));
  return next !== undefined && others.has(next.lemma);
}

function wordsOfOthers(
  articles: readonly SegmentedArticle[],
  article: SegmentedArticle,
  group: ClaimGroup,
): Set<string> {
  const others = group.members.filter((member) => member.article !== article.id);
  return new Set(
    others.flatMap((member) => {
      const told = articles.find(({ id }) => id === member.article);
      const sentence = told && sentenceAt(told, member);
      return sentence?.tokens.filter(({ pos }) => CONTENT.has(pos)).map(({ lemma }) => lemma) ?? [];
    }),
  );
}
