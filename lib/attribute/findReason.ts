import type { SegmentedArticle } from "../model/article";
import type { Span } from "../model/span";

/** How news text says that a source goes unnamed. */
const UNNAMED =
  /\b(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they)[^,.]{0,40}not be (?:named|identified)|(?:asked|requested|insisted|declined|asking|requesting|wished)(?: not)? to (?:be (?:named|identified)|remain anonymous|remain unnamed)|(?:request(?:ed|ing)?|grant(?:ed)?|ask(?:ed|ing) for|given) anonymity|(?:spoke|speaking|stay(?:ed|ing)?|remain(?:ed|ing)?) (?:anonymous(?:ly)?|unnamed)|not (?:want )?to be (?:named|identified)|was not identified)/gi;

/** The words after it that give the reason, up to the end of the clause. */
const REASON = /^[,\s]*(?:(?:because|since|as|so as|citing|in order to|to|due to|out of|for fear|given)\b[^,.;"“”—]*)/i;

/** A reason that stands alone: the source may not speak. */
const NOT_ALLOWED =
  /\b(?:(?:was|were|is|are)n['’]?t|(?:neither|none|nobody|no one)(?: of (?:them|the (?:two|three)))? (?:was|were|is|had)|not|un)\s?-?\s?(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|discuss|comment|talk|brief|disclose)[^,.;"“”—]*/gi;

/** Why an unnamed source of a sentence stays unnamed, as the article gives it; null where it gives none. */
export function findReason(article: SegmentedArticle, sentence: Span): Span | null {
  const text = article.text.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(UNNAMED)) {
    const end = match.index + match[0].length;
    const reason = REASON.exec(text.slice(end));
    if (!reason) continue;
    const lead = reason[0].length - reason[0].replace(/^[,\s]+/, "").length;
    return { start: sentence.start + end + lead, end: sentence.start + end + reason[0].trimEnd().length };
  }
  for (const match of text.matchAll(NOT_ALLOWED))
    return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length };
  return null;
}

/** Whether a sentence says that its source goes unnamed. */
export const saysUnnamed = (text: string) => new RegExp(UNNAMED.source, "i").test(text);
