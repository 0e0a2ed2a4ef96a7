const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|del|di|da|van|von|der|den|la|le|al|bin|el)\s)*\p{Lu}[\p{L}.'’-]+){1,3}`;
const BYLINE = new RegExp(
  String.raw`^(?:Written\s)?[Bb]y:?\s(?<names>${NAME}(?:(?:,\sand\s|,\s|\sand\s|\s&\s)${NAME}){0,5})$`,
  "u",
);
const DAY_OR_MONTH =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

/**
 * The writers that a line of nothing else names ("By Ana Novak and Petr Ilves"), null for any other line. Two names a
 * writer at the least: "By Monday" is none, and neither is a sentence, which goes on or ends in a full stop.
 */
export function readByline(line: string): string | null {
  const names = BYLINE.exec(line.trim())?.groups?.names;
  return names === undefined || names.endsWith(".") || DAY_OR_MONTH.test(names) ? null : names;
}
