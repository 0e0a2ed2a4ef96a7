import type { CaptureProblem } from "../model/capture";

const SENTENCES: Readonly<Record<CaptureProblem, string>> = {
  "bot-wall": "This is a check for robots, not the article: nothing can be said of what the article leaves out.",
  "consent-wall":
    "This is a question about cookies or consent, not the article: nothing can be said of what the article leaves out.",
  paywall: "The outlet shows subscribers more than was captured: what is not found here may stand in the rest.",
  "soft-404": "This page says that the article is not there: nothing can be said of what the article leaves out.",
  "live-blog": "This is a live page of many posts, not one article: what is not found here may stand in other posts.",
  "home-page": "This is a front page or a list of articles, not one article.",
  "script-only": "This page is empty until scripts fill it, and SameStory runs none: the article was not captured.",
  "wrong-language":
    "This text is not in the language its page says it is in; it is compared by the language of the text.",
  "too-short": "Very little text was captured: what is not found here may stand in the rest of the article.",
};

/** What a reader must know before trusting an empty cell beside this capture. */
export function describeProblem(problem: CaptureProblem): string {
  return SENTENCES[problem];
}
