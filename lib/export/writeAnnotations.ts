import type { ClaimGroup, UnpairedClaim } from "../model/claim";
import type { ArticleSpan } from "../model/span";
import { standingOf } from "../model/standingOf";
import { describeExcerpt } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";
import { DIFFERENCE_NAMES, STATUS_NAMES } from "./nameDifference";

/** Characters of context on either side of a quotation, as many as text fragments and annotation tools look for. */
const CONTEXT_CHARS = 32;

/**
 * The marks as W3C Web Annotations (JSON-LD): one annotation per telling, whose target is the outlet's words by quotation
 * and by position. Positions count code points, as the TextPositionSelector of the standard does.
 */
export function writeAnnotations(story: ExportedStory): string {
  const { groups, unique } = story.comparison;
  const base = story.address ?? `urn:samestory:${story.comparison.method.version}`;
  const items = [
    ...groups.flatMap((group) =>
      group.members.map((member, i) => annotate(story, member, `${base}#${group.id}.${i + 1}`, describeGroup(group))),
    ),
    ...unique.map((claim, i) => annotate(story, claim, `${base}#u${i + 1}`, [describeStanding(claim, story)])),
  ];
  const page = { id: `${base}#page`, type: "AnnotationPage", startIndex: 0, items };
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${base}#annotations`,
    type: "AnnotationCollection",
    label: story.title,
    ...(story.madeAt === null ? {} : { generated: story.madeAt }),
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotate(story: ExportedStory, span: ArticleSpan, id: string, comments: readonly string[]) {
  const { article, words, codePointStart, codePointEnd, capturedAt, textHash } = describeExcerpt(story, span);
  const { text } = article;
  const state =
    capturedAt === null
      ? {}
      : { state: { type: "TimeState", sourceDate: capturedAt, cached: `urn:sha256:${textHash}` } };
  return {
    id,
    type: "Annotation",
    motivation: "classifying",
    body: comments.map((value) => ({ type: "TextualBody", value, format: "text/plain", language: "en" })),
    target: {
      source: article.url ?? `urn:sha256:${textHash}`,
      ...state,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: words,
          prefix: wholeCharacters(text.slice(Math.max(0, span.start - CONTEXT_CHARS), span.start)),
          suffix: wholeCharacters(text.slice(span.end, span.end + CONTEXT_CHARS)),
        },
        { type: "TextPositionSelector", start: codePointStart, end: codePointEnd },
      ],
    },
  };
}

function describeGroup({ id, status, differences }: ClaimGroup): string[] {
  return [`Row ${id}: ${STATUS_NAMES[status]}`, ...differences.map((d) => `${DIFFERENCE_NAMES[d.kind]}: ${d.because}`)];
}

function describeStanding(claim: UnpairedClaim, { comparison }: ExportedStory): string {
  switch (standingOf(claim, comparison)) {
    case "alone":
      return "Found in one text only";
    case "possibly-elsewhere":
      return `Possibly also elsewhere, not matched for certain: ${claim.possiblyIn.join(", ")}`;
    case "not-compared":
      return "Not compared with another text by words";
  }
}

/** Without the half of a character that a cut left at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}
