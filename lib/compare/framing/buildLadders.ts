import { type SegmentedArticle, sentenceAt, type Token } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { ClaimGroup } from "../../model/claim";
import type { CertaintyLadder, CertaintyRung } from "../../model/framing";
import { type ArticleSpan, contains, overlapOf, type Span } from "../../model/span";
import { RUNG_CUES, RUNGS } from "./certaintyCues";
import type { VoiceOf } from "./voiceOf";

type Telling = CertaintyLadder["tellings"][number];

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
  return groups
    .filter(({ status }) => status !== "unsure")
    .flatMap((group) => {
      const tellings = articles.flatMap((article): Telling[] => {
        const member = firstBodyMember(article, group);
        const voice = voices.get(article.id);
        return member && voice ? [placeOnLadder(article, member, attributions, voice)] : [];
      });
      const rungs = new Set(tellings.map(({ rung }) => rung));
      // "said" beside "stated" alone is every second row of every story: whether a source stands for it is shown with the row
      const tells = [...rungs].some((rung) => rung !== "said" && rung !== "stated");
      return rungs.size > 1 && tells ? [{ group: group.id, tellings }] : [];
    });
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
): Telling {
  const tokens = sentenceAt(article, member)?.tokens.filter((token) => overlapOf(token, member) > 0) ?? [];
  const cues = tokens.flatMap((token, i) => {
    const rung = rungOf(token, tokens[i + 1]);
    return rung && voice(token) !== "quoted" ? [{ rung, cue: { start: token.start, end: token.end } }] : [];
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

function rungOf(token: Token, next: Token | undefined): CertaintyRung | undefined {
  const rung = RUNG_CUES.find(([, words]) => words.has(token.lemma) || words.has(token.lower))?.[0];
  // "May 3", "the claim", "the claims of the unions": helpers and verbs only, but adverbs and adjectives as they are
  if (rung === "possible" && !(token.pos === "AUX" || token.pos === "ADV" || token.pos === "ADJ")) return undefined;
  if (token.pos === "NOUN" || token.pos === "PROPN") return undefined;
  return next?.lower === "responsibility" ? undefined : rung;
}
