import type { Span } from "../model/span";

/** What closes each opening mark; straight marks may close curly ones, as pages mix them. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', "”"],
  "“": ["”", '"'],
  "„": ["“", "”", '"'],
  "«": ["»"],
  "''": ["''", '"'],
  "``": ["''", '"'],
};

/** Longest quotation followed past its paragraph, in characters: a mark that is never closed must not take the article. */
const LONGEST_BLOCK = 4000;

type Opened = { readonly at: number; readonly mark: string };

/**
 * Spans between double quotation marks, marks left out, none across paragraphs. Straight marks and doubled apostrophes or
 * backticks ("''", as wires and archives print them) open and close by turns within a paragraph. A paragraph that opens a
 * quotation and does not close it runs to its end, as newspapers print quotations that go on; paragraphs up to a curly
 * mark that closes with none opened before it are quoted too. Single marks are left alone: they can't be told from
 * apostrophes.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  let open: Opened | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (open) open = { at: paragraph.start, mark: open.mark };
    const left = findInParagraph(text, paragraph, open, found);
    const next = paragraphs[index + 1];
    open = left && next && goesOn(text, left, next.start) ? left : undefined;
  }
  return found.map((quotation) => trimSpace(text, quotation)).filter((quotation) => quotation.end > quotation.start);
}

/** Adds the quotations of a paragraph; gives the one that is open at its end. */
function findInParagraph(
  text: string,
  paragraph: Span,
  carried: Opened | undefined,
  found: Span[],
): Opened | undefined {
  let open = carried;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = markAt(text, i, open !== undefined);
    if (mark === undefined) continue;
    if (open && CLOSES[open.mark]?.includes(mark)) {
      found.push({ start: open.at, end: i });
      open = undefined;
    } else if (!open && mark in CLOSES) open = { at: i + mark.length, mark };
    i += mark.length - 1;
  }
  if (open) found.push({ start: open.at, end: paragraph.end });
  return open;
}

/** The quotation mark that begins here. A doubled apostrophe opens only before a word and after none: 6'2'' is a length. */
function markAt(text: string, i: number, isOpen: boolean): string | undefined {
  const mark = text.charAt(i);
  if (mark === "'" || mark === "`") {
    if (text.charAt(i + 1) !== mark) return undefined;
    const opens = /[\p{L}\p{N}'’$([]/u.test(text.charAt(i + 2)) && !/[\p{L}\p{N}]/u.test(text.charAt(i - 1));
    return isOpen || opens ? mark + mark : undefined;
  }
  return mark in CLOSES || mark === "”" || mark === "»" ? mark : undefined;
}

/** Whether a curly mark left open closes in a later paragraph before another opens. */
function goesOn(text: string, { at, mark }: Opened, from: number): boolean {
  if (mark !== "“") return false;
  const next = /[“”]/.exec(text.slice(from, at + LONGEST_BLOCK));
  return next?.[0] === "”";
}

/** French sets a space inside its marks; a quotation's words begin and end with a word. */
function trimSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
