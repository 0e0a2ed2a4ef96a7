import { attribute } from "../../lib/attribute/attribute";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";

/** A version as it enters the comparison, in English. */
export const inputOf = (outlet: string, text: string) => ({
  key: null,
  outlet,
  title: null,
  byline: null,
  url: null,
  publishedAt: null,
  language: "en",
  text,
});

/** The attributions of one article's body, their spans as words. */
export const readAttributions = (body: string, outlet = "Harbor Herald") => readText(`Pilots talk\n\n${body}`, outlet);

/** Those of a headline, over an article that credits nobody. */
export const readHeadline = (headline: string) =>
  readText(`${headline}\n\nDana Orlo is the mayor of Tarn. It rained.`, "Harbor Herald");

function readText(given: string, outlet: string) {
  const articles = nameArticles([inputOf(outlet, given)]).map(segment);
  const text = articles[0]?.text ?? "";
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
  return attribute(articles).map((one) => ({
    source: words(one.source),
    cue: words(one.cue),
    content: one.contentParts.map(words).join(" … "),
    speaker: one.speaker,
    type: one.sourceType,
    quote: one.quote,
    via: one.via,
    reason: words(one.anonymityReason),
  }));
}
