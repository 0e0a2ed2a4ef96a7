import { detectLanguage } from "../text/detectLanguage";
import type { ArticleData } from "./readJsonLd";
import type { MetaTags } from "./readMeta";

/** Fewer letters than this don't overrule what a page says of its language. */
const ENOUGH_CHARS = 300;

/**
 * The BCP 47 language of an article: what its page declares, unless that is English and the text is not, or the other way
 * round; templates declare English for every language. Null where neither tells.
 */
export function findLanguage(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  paragraphs: readonly string[],
): string | null {
  const declared = declaredLanguage(document, data, meta);
  const text = paragraphs.join("\n").slice(0, 4_000);
  if (text.length < ENOUGH_CHARS) return declared;
  const isEnglish = declared !== null && /^en\b/i.test(declared);
  const detected = detectLanguage(text);
  if (declared === null) return detected === "und" ? null : detected;
  if (detected === "und" || isEnglish === (detected === "en")) return declared;
  return detected;
}

/** The BCP 47 language a page says it is in. */
export function declaredLanguage(document: Document, data: ArticleData | null, meta: MetaTags): string | null {
  return (
    tagOf(document.documentElement?.getAttribute("lang")) ??
    tagOf(document.documentElement?.getAttribute("xml:lang")) ??
    tagOf(document.body?.getAttribute("lang")) ??
    tagOf(data?.language) ??
    tagOf(meta.get("og:locale")) ??
    tagOf(meta.get("content-language"))
  );
}

function tagOf(value: string | null | undefined): string | null {
  const tag = value?.trim().replace("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
