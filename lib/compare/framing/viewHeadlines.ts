import type { SegmentedArticle } from "../../model/article";
import type { ClaimGroup } from "../../model/claim";
import type { HeadlineView } from "../../model/framing";
import { overlapOf, type Span } from "../../model/span";
import { findNounPhrases } from "../../text/findNounPhrases";
import type { Place } from "./gatherMentions";
import { type Roles, readRoles } from "./readRoles";
import { tagHeadlineVerb } from "./tagHeadlineVerb";

const HEDGES = new Set(
  "may might could reportedly allegedly apparently alleged likely possibly perhaps expected set poised said seen believed suspected claims claim claimed says sources if whether".split(
    " ",
  ),
);

/**
 * What each headline and lead puts first: who acts, what is done, to whom, and with what hedge; and which certain rows stand
 * there or only in the body. A part that can't be told is null, not guessed.
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
        ...rolesOf(headline),
        hedge: hedgeIn(headline),
        puts: told.filter(isAtTop).map(({ id }) => id),
        leaves: told.filter((group) => !isAtTop(group)).map(({ id }) => id),
      },
    ];
  });
}

function rolesOf({ sentence, phrases }: Place): Roles {
  const plain = readRoles(sentence.tokens, phrases);
  const retagged = plain.verb ? sentence : tagHeadlineVerb(sentence);
  return retagged === sentence ? plain : readRoles(retagged.tokens, findNounPhrases(retagged));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function hedgeIn({ sentence, voiceOf }: Place): Span | null {
  const hedge = sentence.tokens.find((token) => HEDGES.has(token.lower) && voiceOf(token) !== "quoted");
  return hedge ? spanOf(hedge) : null;
}
