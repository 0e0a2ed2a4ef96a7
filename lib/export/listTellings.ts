import type { ClaimGroup } from "../model/claim";
import { type ArticleSpan, overlapOf, sliceSpan } from "../model/span";
import { type Standing, standingOf } from "../model/standingOf";
import { describeExcerpt } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";

/** The columns of the facts as a table, in order. Offsets are [start, end), in UTF-16 code units and in code points. */
export const TELLING_COLUMNS = [
  "row",
  "status",
  "differences",
  "outlet",
  "words",
  "differing_words",
  "speaker",
  "source_type",
  "independent_origins",
  "unknown_origins",
  "url",
  "published_at",
  "captured_at",
  "text_sha256",
  "start",
  "end",
  "code_point_start",
  "code_point_end",
] as const;

export type Telling = Readonly<Record<(typeof TELLING_COLUMNS)[number], string>>;

const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  alone: "only here",
  "possibly-elsewhere": "possibly elsewhere",
  "not-compared": "not compared",
};

/** One line per telling: every outlet's words in every row, then the claims in no certain row. */
export function listTellings(story: ExportedStory): Telling[] {
  const { groups, unique } = story.comparison;
  return [
    ...groups.flatMap((group) => group.members.map((member) => describeTelling(story, member, group))),
    ...unique.map((claim) => ({
      ...describeTelling(story, claim, null),
      status: STANDING_NAMES[standingOf(claim, story.comparison)],
    })),
  ];
}

function describeTelling(story: ExportedStory, span: ArticleSpan, group: ClaimGroup | null): Telling {
  const excerpt = describeExcerpt(story, span);
  const { article, attribution } = excerpt;
  const differences = group?.differences ?? [];
  const here = differences.flatMap(({ values }) =>
    values.filter((value) => value.article === span.article && overlapOf(value, span) > 0),
  );
  return {
    row: group?.id ?? "",
    status: group?.status ?? "",
    differences: differences.map(({ kind, confidence }) => (confidence === "sure" ? kind : `${kind}?`)).join("; "),
    outlet: article.outlet,
    words: excerpt.words,
    differing_words: here.map((value) => sliceSpan(article.text, value)).join(" | "),
    speaker: attribution?.speaker ?? "",
    source_type: attribution?.sourceType ?? "own-voice",
    independent_origins: group ? String(group.origins.independent) : "",
    unknown_origins: group ? String(group.origins.unknown) : "",
    url: article.url ?? "",
    published_at: article.publishedAt ?? "",
    captured_at: excerpt.capturedAt ?? "",
    text_sha256: excerpt.textHash,
    start: String(excerpt.start),
    end: String(excerpt.end),
    code_point_start: String(excerpt.codePointStart),
    code_point_end: String(excerpt.codePointEnd),
  };
}
