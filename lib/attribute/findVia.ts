import { findNames } from "../text/names/findNames";
import { isOwnOutlet } from "../text/names/isOwnOutlet";
import type { Referents } from "../text/names/referent";
import type { Cue } from "./cue";
import type { Line } from "./readLine";
import type { Heard } from "./resolveSpeaker";
import { quotingVerb } from "./verbGroup";

/** Words before an outlet's name by which somebody's statement came through it: "told", "interview with", "on". */
const CHANNEL =
  /\b(told|tells|telling|interview(?:ed)?|appearance|appeared|appearing|spoke|speaking|speak|op-ed|column|essay|article|show|said|says|saying|wrote|writes|writing|confirmed|statement|email|comments|remarks)\b[^.;"“”]{0,60}?\b(to|with|on|for|in|by|the|told|tells|telling)\s+(the\s+)?$/i;
/** "The Herald, meanwhile, quoted two pilots who said": the outlet is where their words were read. */
const QUOTES_OTHERS = /^(?:,[^,.;]{1,40},)?\s*(?:has |had |also )*(?:quoted|quotes|cited|cites)\b/i;
const TOLD = /\b(told|tells|telling)\s+(the\s+)?$/i;

/** "Harbour Radio": a station no list knows, named where somebody told it something. */
const STATION = /^(?:radio|television|tv|fm)$/;

/** The outlet that a statement reached the article through: "told Fox", "in an interview with the Herald", "…, according to AP". */
export function findVia(line: Line, cue: Cue, referents: Referents, heard: readonly Heard[]): string | null {
  const via = channelOf(line, cue, referents, heard);
  return via !== null && isOwnOutlet(via, line.article) ? null : via;
}

function channelOf(line: Line, cue: Cue, referents: Referents, heard: readonly Heard[]): string | null {
  const { article, sentence, tokens } = line;
  const quoting = cue.form === "quoted" ? quotingVerb(tokens, cue.first) : undefined;
  const quotes = quoting === undefined ? undefined : tokens[quoting];
  // "the site quoted sources as saying": by the outlet named there, else the one cited last
  const named = quotes
    ? findNames(article).findLast(
        (name) => name.sentence === sentence.index && name.kind === "outlet" && name.end <= quotes.start,
      )
    : undefined;
  if (named) return referents.at(article.id, named)?.name ?? article.text.slice(named.start, named.end);
  // "Sources were quoted as saying": by whoever was cited last
  const isPassive = /^(quoted|cited|reported)$/.test(tokens[cue.at]?.lower ?? "") && cue.last === cue.at + 2;
  if (quotes || isPassive)
    return (
      heard.findLast((one) => one.speaker.sourceType === "outlet" && sentence.index - one.sentence < 3)?.speaker.name ??
      null
    );
  const from = tokens[cue.first]?.start ?? sentence.start;
  for (const name of findNames(article)) {
    if (name.sentence !== sentence.index) continue;
    const isStation = name.kind !== "outlet" && STATION.test(name.words.at(-1) ?? "") && name.words.length > 1;
    if (name.kind !== "outlet" && !isStation) continue;
    const at = tokens.findIndex((token) => token.start >= name.start);
    if (at >= 0 && line.isSpeech[at]) continue;
    const before = article.text.slice(sentence.start, name.start);
    const isChannel =
      TOLD.test(before) ||
      CHANNEL.test(before) ||
      /\baccording to (the )?$/i.test(before) ||
      /\bvia (the )?$/i.test(before) ||
      QUOTES_OTHERS.test(article.text.slice(name.end, from));
    const isSource = name.end <= from && from - name.end < 3;
    if (!isChannel || isSource) continue;
    // "told The Herald's editor" is still the Herald; "Herald columnist Dana Pell said" is not
    return referents.at(article.id, name)?.name ?? article.text.slice(name.start, name.end);
  }
  return null;
}
