import { isElsewhere } from "./isElsewhere";
import type { ArticleData } from "./readJsonLd";
import { readShortText } from "./readShortText";

/** How pages name the paragraph under the headline, as a whole word of a class. */
const STANDFIRST =
  '[class*="standfirst" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="subtitle" i], [class*="article-summary" i], [class*="article__summary" i], [class*="article-dek" i], [class*="article__dek" i], [class~="dek" i], [class~="deck" i], [class*="headline-deck" i], [class*="upperdek" i], [itemprop="alternativeHeadline"], [class*="article-intro" i], [class*="chapo" i], [class*="vorspann" i]';

const MIN_CHARS = 20;
const MAX_CHARS = 600;

/** The sentence or two under a headline: as the page shows it, else as it describes itself to machines. */
export function findStandfirst(document: Document, data: ArticleData | null, title: string | null): string | null {
  for (const element of document.querySelectorAll(STANDFIRST)) {
    const text = readShortText(element, MAX_CHARS);
    if (text !== null && text.length >= MIN_CHARS && text !== title && !isElsewhere(element)) return text;
  }
  const told = data?.description ?? null;
  return told !== null && told.length <= MAX_CHARS && told !== title ? told : null;
}
