/** What XML 1.0 has no way to write, even escaped: most control characters, half a surrogate pair, two non-characters. */
const UNWRITABLE = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text with `�` for whatever XML can't hold: office files are XML inside, and one such character breaks the whole file. */
export function keepWritable(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD");
}

/** Foreign words as the text of an element or an attribute. */
export function escapeXml(text: string): string {
  return keepWritable(text).replace(/[&<>"'\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
