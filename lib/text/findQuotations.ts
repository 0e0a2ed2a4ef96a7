import type { Span } from "../model/span";

const OPENS = "“„«";
const CLOSES: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»" };

/**
 * Spans between double quotation marks, marks left out. Straight marks open and close by turns within a paragraph; a
 * paragraph that opens a quotation and does not close it runs to its end, as newspapers print quotations that go on.
 * Single marks are left alone: they can't be told from apostrophes.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => findInParagraph(text, paragraph));
}

function findInParagraph(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; closes: string } | undefined;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text.charAt(i);
    if (open && (open.closes.includes(mark) || (mark === '"' && open.closes !== "»"))) {
      found.push({ start: open.at, end: i });
      open = undefined;
    } else if (!open && (mark === '"' || OPENS.includes(mark))) {
      open = { at: i + 1, closes: CLOSES[mark] ?? '"”' };
    }
  }
  if (open && open.at < paragraph.end) found.push({ start: open.at, end: paragraph.end });
  return found.filter((quotation) => quotation.end > quotation.start);
}
