import type { ArticleInput } from "../lib/model/article";
import type { RejectedInput } from "../lib/model/comparison";

/** What one input came to: the articles in it, and those of them that could not be used. */
export type ReadInput = { readonly articles: readonly ArticleInput[]; readonly rejected: readonly RejectedInput[] };

export const NOTHING_KNOWN = { key: null, title: null, byline: null, url: null, publishedAt: null, language: null };

export function reject(input: string, kind: string, message: string): ReadInput {
  return { articles: [], rejected: [{ input, error: { kind, message } }] };
}

/** The name of a site: its host without `www.`; null where there is no address. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;
}
