/** Words that make a byline's part a post or a desk, which is nobody's name. */
const ROLE =
  /\b(staff|desk|bureau|newsroom|team|editors?|editorial|correspondents?|reporters?|writers?|columnists?|analysts?|contributors?)\b/i;
/** What an agency calls itself in the last word of its name. */
const AGENCY_WORD = /\s(wire|agency|press|news|service|agencies)$/i;
/** One-word names of agencies; other single words of a byline ("World", "Admin") are sections and accounts. */
const AGENCY_NAMES: ReadonlySet<string> = new Set(
  "reuters afp ap upi dpa apa efe ansa tass xinhua bloomberg pa anadolu kyodo yonhap interfax ukrinform belga ritzau ntb tt pti ani".split(
    " ",
  ),
);
/** A person's name: two to four capitalised words, small words of a name ("van der") between them. */
const PERSON =
  /\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:al|bin|da|de|del|den|der|di|du|la|le|ter|van|von)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}/gu;
/** Byline words in capitals that begin no name: "By Dana Whitlock", "Retold from Ada Fenn's report". */
const LEAD_IN = /\b(by|from|report(ed)?( by| from)?|retold|written|words|story|special to|exclusive|photos?)\b:?/gi;

const partsOf = (byline: string | null): readonly string[] =>
  (byline ?? "").split(/,|;|\||\/|\band\b|&|\bwith\b|\bin\b|\bfor\b/).map((part) => part.trim());

/** The persons a byline names: "Dana Whitlock and Sam Orr" are two writers; a desk or "Staff" is nobody's name. */
export function listWriters(byline: string | null): readonly string[] {
  return partsOf(byline).flatMap((part) => {
    const words = part.replace(LEAD_IN, " ").trim();
    if (ROLE.test(words) || isAgency(words)) return [];
    return [...words.matchAll(PERSON)].map((match) => match[0].replace(/['’]s$/, ""));
  });
}

/** The agencies a byline names: "Coastal Wire", "Reuters". */
export function listAgencies(byline: string | null): readonly string[] {
  return partsOf(byline)
    .map((part) => part.replace(LEAD_IN, " ").trim())
    .filter((words) => !ROLE.test(words) && isAgency(words));
}

function isAgency(words: string): boolean {
  return AGENCY_NAMES.has(words.toLowerCase()) || (/^\p{Lu}/u.test(words) && AGENCY_WORD.test(words));
}
