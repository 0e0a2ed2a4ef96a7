import type { Span } from "../model/span";

const DASH = "[-‐‑–—―]";
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*)*(?:,\s\p{Lu}[\p{L}. ]{1,30}){0,2}`;
const DAY = String.raw`\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}`;
const MIXED = String.raw`\p{Lu}[\p{L}. ]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,30})?`;
const AGENCY = String.raw`\s?\(\p{Lu}[^()]{1,40}\)`;
/** What a dateline opens is a sentence: "NASA — the agency — said" is none. */
const OPENS = String.raw`(?=["“'‘]?\p{Lu}|["“'‘]?\d)`;
const BARE = new RegExp(String.raw`^${CAPITALS}(?:,\s${DAY})?\s?${DASH}{1,2}\s*${OPENS}`, "u");
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]/u;
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${CAPITALS}|${DAY}|${MIXED})(?:,\s${DAY})?${AGENCY}\s*${DASH}{1,2}\s*${OPENS}`,
  "u",
);
const SPACED_DASH = new RegExp(String.raw`\s${DASH}{1,2}\s`, "gu");

/**
 * Where what a sentence says begins, behind the place and agency it is filed from ("SAN TELMO (Coastal Wire) — "); its
 * start where there is none. A place without an agency stands in capitals; dashes that pair off later in the sentence set
 * a name's aside apart, and are no dateline's.
 */
export function endOfDateline(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  // Few sentences come into question, and the patterns take longer to compile than all of them to look at.
  const found =
    (words.includes("(") ? WITH_AGENCY.exec(words) : null) ?? (IN_CAPITALS.test(words) ? BARE.exec(words) : null);
  if (!found) return start;
  const isPaired = !found[0].includes("(") && [...words.matchAll(SPACED_DASH)].length % 2 === 0;
  return isPaired ? start : start + found[0].length;
}
