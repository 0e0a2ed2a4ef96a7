import type { Span } from "../model/span";
import { readByline } from "../text/readByline";

/** Lines that news pages put among their paragraphs and that are no part of an article, each with an example seen. */
const FURNITURE: readonly RegExp[] = [
  /^site icon\b/i, // "Site icon Middle East Monitor"
  /^exit mobile version\b/i,
  /^(just now|(about |over )?(\d+|an?|one) (second|minute|hour|day|week|month|year)s? ago)$/i,
  /^(read|read more|see also|related|watch|listen|also read|more|don't miss|recommended)\s*[:|]/i, // "READ: …"
  /^(advertisement|sponsored|story continues below( advertisement)?|article continues below.*|skip advertisement)$/i,
  /^(sign up|subscribe)\b.{0,120}(newsletter|inbox|updates|alerts)/i,
  /^(click|tap) here\b/i,
  /^(share|tweet|print|email|comments?|copy link)( this( article| story)?)?$/i,
  /^https?:\/\/\S+$/i,
  /^(photo|image|file photo|picture|getty images|ap photo)\b.{0,80}$/i,
];

/** Words of which a time stamp is made: "Last updated: Monday, 9 Sep 2013 at 14:39 GMT". */
const STAMP_WORD =
  /^(?:(?:first|last|updated?|published|posted|modified|on|at)|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)|[ap]\.?m|gmt|utc|bst|cest|cet|[ecmp][sd]t|[ecmp]t|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}[ap]m|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/i;
/** A year or a time of day: "September 11" alone may be a headline. */
const EXACT = /\b(?:19|20)\d{2}\b|\d[:.]\d{2}|\b\d{1,2}\s?[ap]\.?m\b/i;
const LONGEST_STAMP = 90;

/** A line of nothing but a time stamp; "Monday, 3 March 2025 was the coldest day." is a sentence. */
function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP || !EXACT.test(line)) return false;
  const words = line.split(/[\s,|()–—]+|[:.](?=\s|$)/).filter(Boolean);
  return words.length > 1 && words.every((word) => STAMP_WORD.test(word));
}

/** A caption ends in its photographer in square brackets: "… 22, 2025. [Ashraf Amra - Anadolu Agency]"; never "… [...]" or "… [sic]". */
const CREDITED_CAPTION = /^[^"“«].*\[\p{Lu}[^\]]{2,79}\]\s*$/su;

/** A byline stands under the headline or a line or two below: further down it may be a crosshead. */
const LAST_BYLINE = 4;

/**
 * The paragraphs of a text that are page furniture. A paragraph printed twice is a caption printed for small and large
 * screens: both go. Prefers to keep: furniture taken for a sentence is a stray line, a sentence taken for furniture is a
 * fact gone missing.
 */
export function findFurniture(text: string, paragraphs: readonly Span[]): Set<Span> {
  const seen = new Map<string, Span[]>();
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end).trim();
    seen.set(words, [...(seen.get(words) ?? []), paragraph]);
  }
  const furniture = new Set(
    paragraphs.slice(1, LAST_BYLINE).filter(({ start, end }) => readByline(text.slice(start, end))),
  );
  for (const [words, places] of seen) {
    const isNamed = FURNITURE.some((line) => line.test(words)) || CREDITED_CAPTION.test(words) || isStamp(words);
    for (const place of isNamed ? places : places.slice(1)) furniture.add(place);
  }
  return furniture;
}
