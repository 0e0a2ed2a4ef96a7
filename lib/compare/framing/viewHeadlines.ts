import type { SegmentedArticle, Token } from "../../model/article";
import type { ClaimGroup } from "../../model/claim";
import type { HeadlineView } from "../../model/framing";
import { overlapOf, type Span } from "../../model/span";
import type { NounPhrase } from "../../text/findNounPhrases";
import type { Place } from "./gatherMentions";

const HEDGES = new Set(
  "may might could would reportedly allegedly apparently alleged likely possibly perhaps expected set poised said seen believed suspected claims claim claimed says sources if whether amid".split(
    " ",
  ),
);

const PARTICLES = new Set(["out", "off", "down", "up", "back", "aside"]);

/**
 * What each headline and lead puts first: who acts, what is done, to whom, and with what hedge; and which certain rows stand
 * there or only in the body. Roles are read from the order of the words, so a part that can't be told is null, not guessed.
 */
export function viewHeadlines(
  places: readonly Place[],
  groups: readonly ClaimGroup[],
  articles: readonly SegmentedArticle[],
): HeadlineView[] {
  const sure = groups.filter(({ status }) => status !== "unsure");
  return articles.flatMap((article) => {
    const own = places.filter((place) => place.article.id === article.id);
    const headline = own.find(({ sentence }) => sentence.role === "headline");
    if (!headline) return [];
    const lead = own.find(({ sentence }) => sentence.role === "body")?.sentence;
    const told = sure.filter(({ members }) => members.some((member) => member.article === article.id));
    const isAtTop = ({ members }: ClaimGroup): boolean =>
      members.some(
        (member) =>
          member.article === article.id &&
          own.some(
            ({ sentence, prominence }) =>
              (prominence === "headline" || prominence === "lead") && overlapOf(sentence, member) > 0,
          ),
      );
    return [
      {
        article: article.id,
        headline: spanOf(headline.sentence),
        lead: lead ? spanOf(lead) : null,
        ...rolesIn(headline),
        puts: told.filter(isAtTop).map(({ id }) => id),
        leaves: told.filter((group) => !isAtTop(group)).map(({ id }) => id),
      },
    ];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

type Roles = Pick<HeadlineView, "actor" | "verb" | "actedOn" | "hedge">;

function rolesIn({ sentence, phrases, voiceOf }: Place): Roles {
  const { tokens } = sentence;
  const hedge = tokens.find((token) => HEDGES.has(token.lower) && voiceOf(token) !== "quoted");
  const at = tokens.findIndex((token, i) => token.pos === "VERB" && i > 0 && !isInside(phrases, i));
  const verb = tokens[at];
  const hedged = { hedge: hedge ? spanOf(hedge) : null };
  if (!verb) return { actor: null, verb: null, actedOn: null, ...hedged };
  const before = subjectOf(tokens, phrases, at);
  const after = phrases.find(({ from }) => from > at && from <= at + 3);
  const particle = tokens[at + 1];
  const end = particle && PARTICLES.has(particle.lower) ? particle.end : verb.end;
  const verbSpan = { start: (helperOf(tokens, at) ?? verb).start, end };
  if (isPassive(tokens, at)) {
    const by = tokens.findIndex((token, i) => i > at && token.lower === "by");
    const agent = by < 0 ? undefined : phrases.find(({ from }) => from === by + 1);
    return { actor: agent ? spanOf(agent) : null, verb: verbSpan, actedOn: before ? spanOf(before) : null, ...hedged };
  }
  const isDirect =
    after !== undefined && tokens.slice(at + 1, after.from).every(({ pos }) => pos !== "VERB" && pos !== "PUNCT");
  return {
    actor: before ? spanOf(before) : null,
    verb: verbSpan,
    actedOn: isDirect && after ? spanOf(after) : null,
    ...hedged,
  };
}

/** The phrase the verb's number depends on: "Words on Vietnam" gives "Words", "Ohio and Iowa" both. */
function subjectOf(tokens: readonly Token[], phrases: readonly NounPhrase[], at: number): Span | undefined {
  const before = phrases.filter(({ head }) => head < at);
  let last = before.at(-1);
  const end = last?.end ?? 0;
  let isList = false;
  for (let i = before.length - 2; i >= 0 && last; i--) {
    const link = tokens[last.from - 1];
    const earlier = before[i];
    if (!link || !earlier || earlier.head !== last.from - 2 || isHelper(link)) break;
    if (link.pos !== "ADP" && link.pos !== "CCONJ" && link.lower !== ",") break;
    isList = link.pos !== "ADP";
    last = earlier;
  }
  return last && { start: last.start, end: isList ? end : last.end };
}

const isHelper = (token: Token): boolean => token.pos === "AUX" || token.pos === "PART";

const isInside = (phrases: readonly NounPhrase[], at: number): boolean =>
  phrases.some(({ from, head }) => from <= at && at <= head);

function helperOf(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.pos === "AUX" || before?.lower === "to" ? before : undefined;
}

/** "was blasted", and headlines' "Mayor blasted by rival": a participle before "by". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const isParticiple = /(ed|en|wn|ght|lt|nt)$/.test(tokens[at]?.lower ?? "");
  return isParticiple && (tokens[at - 1]?.lemma === "be" || tokens[at + 1]?.lower === "by");
}
