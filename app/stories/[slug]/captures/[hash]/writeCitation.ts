import type { CaptureRow } from "@/db/tables/stories";
import { quoteWords } from "@/lib/export/quoteWords";
import { type Span, sliceSpan } from "@/lib/model/span";
import { formatDay, formatWhen } from "../../_views/formatWhen";

/** One passage as a journalist cites it: the words, whose they are, where they stood, when they were captured, and what proves it. */
export function writeCitation(capture: CaptureRow, outlet: string, cited: Span, address: string): string {
  const { title, byline, publishedAt, text, finalUrl, url, capturedAt, textHash } = capture;
  const about = [byline, outlet, title ? `“${title}”` : null, publishedAt ? formatDay(publishedAt) : null]
    .filter(Boolean)
    .join(", ");
  return [
    quoteWords(sliceSpan(text, cited)),
    `${about}.`,
    finalUrl ?? url ?? "No address.",
    `Captured ${formatWhen(capturedAt)}; characters ${cited.start} to ${cited.end} (UTF-16) of the text with SHA-256 ${textHash}.`,
    address,
  ].join("\n");
}
