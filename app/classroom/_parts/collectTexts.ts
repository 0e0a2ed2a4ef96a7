import type { ComparedArticle, Comparison } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";
import type { StoryRecord, StoryVersion } from "@/lib/model/story";

export type ClassText = { readonly version: StoryVersion; readonly article: ComparedArticle };

/** The texts a class can read: versions with an article, in the teacher's order. */
export function collectTexts(story: StoryRecord, comparison: Comparison): readonly ClassText[] {
  return story.versions.flatMap((version) => {
    const article = comparison.articles.find((candidate) => candidate.key === version.id);
    return article && article.sentences.length > 0 ? [{ version, article }] : [];
  });
}

/** Headline and first sentence, as printed. */
export function sliceOpening({ article }: ClassText): { readonly headline: string; readonly lead: string } {
  const lead = article.sentences.find((sentence) => sentence.role === "body");
  return { headline: article.title, lead: lead ? sliceSpan(article.text, lead) : "" };
}
