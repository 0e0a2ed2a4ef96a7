import type { Token } from "../../model/article";
import type { ArticleSpan } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import { SEATS, type Seat } from "./capitals";
import type { Place } from "./gatherMentions";

export type SeatMention = ArticleSpan & { readonly place: Place; readonly name: string; readonly isSeat: boolean };

/** One country, named by its own name and by the seat of its government. */
export type PlaceSet = { readonly seat: Seat; readonly mentions: readonly SeatMention[] };

/**
 * Countries that act, and the cities that stand for them: "Tel Aviv learned of it". Counted only where the name acts, owns
 * or is acted with, so that what happens in a city stays out; a dateline has no verb and is no mention. A set needs an outlet
 * that uses a seat and another that does not use that one.
 */
export function findPlaceSets(places: readonly Place[]): PlaceSet[] {
  const bySeat = groupInto(places.flatMap(mentionsOf), ({ seat }) => seat);
  return SEATS.flatMap((seat) => {
    const mentions = bySeat.get(seat)?.map(({ mention }) => mention) ?? [];
    const articles = new Set(mentions.map(({ article }) => article));
    return mentions.some(({ isSeat }) => isSeat) && articles.size > 1 ? [{ seat, mentions }] : [];
  });
}

type Name = { readonly name: string; readonly words: readonly string[]; readonly seat: Seat };

/** Every name under its first word, longest first: "the north" before nothing, "mexico city" before "mexico". */
const NAMES: ReadonlyMap<string, readonly Name[]> = groupInto(
  SEATS.flatMap((seat) =>
    [...seat.names, ...seat.seats, ...seat.contested].map((name): Name => ({ name, words: name.split(" "), seat })),
  ).sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? "",
);

function mentionsOf(place: Place): { readonly seat: Seat; readonly mention: SeatMention }[] {
  const { tokens } = place.sentence;
  const found: { seat: Seat; mention: SeatMention }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = NAMES.get(bare(tokens[i]))?.find(({ words }) =>
      words.every((word, k) => bare(tokens[i + k]) === word),
    );
    const last = match && tokens[i + match.words.length - 1];
    const first = tokens[i];
    if (!match || !first || !last) continue;
    const isName = /^\p{Lu}/u.test(place.article.text.slice(last.start, last.end));
    if (isName && acts(tokens, i, i + match.words.length)) {
      const { name, seat } = match;
      const isSeat = !seat.names.includes(name);
      found.push({
        seat,
        mention: { article: place.article.id, start: first.start, end: last.end, place, name, isSeat },
      });
    }
    i += match.words.length - 1;
  }
  return found;
}

/** The tagger keeps the last stop of "U.S." apart or on, as it pleases. */
const bare = (token: Token | undefined): string => token?.lower.replace(/^u\.s$/, "u.s.") ?? "";

const WITH_WHOM = new Set(["by", "with", "between", "tell", "urge", "accuse", "inform", "ask", "warn", "consult"]);

/** Whether the name, at tokens [from, end), does, owns or is dealt with: not "in Doha", not "Moscow — ". */
function acts(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1];
  let after = end;
  if (tokens[after]?.lower === ".") after++;
  if (tokens[after]?.lower === "'s") return before?.lower !== "in";
  if (before && WITH_WHOM.has(before.lemma)) return true;
  if (before?.pos === "ADP" || before?.pos === "PROPN" || before?.lower === ",") return false;
  while (tokens[after]?.pos === "ADV") after++;
  const next = tokens[after];
  return next?.pos === "VERB" || next?.pos === "AUX" || (next?.lower === "and" && before?.lower === "between");
}
