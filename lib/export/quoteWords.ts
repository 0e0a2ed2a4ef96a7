/** An outlet's words in quotation marks; words that begin or end with marks of their own stand as they are, since two pairs would read as the outlet's. */
export function quoteWords(words: string): string {
  return /^["“”«„]|["“”»]$/u.test(words) ? words : `“${words}”`;
}
