import type { Span } from "../model/span";

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
  /^(photo|image|file photo|picture|getty images|ap photo)\b.{0,80}$/i,
];

/** A caption ends in its photographer in square brackets: "… 22, 2025. [Ashraf Amra - Anadolu Agency]"; never "… [...]" or "… [sic]". */
const CREDITED_CAPTION = /^[^"“«].*\[\p{Lu}[^\]]{2,79}\]\s*$/su;

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
  const furniture = new Set<Span>();
  for (const [words, places] of seen) {
    const isNamed = FURNITURE.some((line) => line.test(words)) || CREDITED_CAPTION.test(words);
    for (const place of isNamed ? places : places.slice(1)) furniture.add(place);
  }
  return furniture;
}
