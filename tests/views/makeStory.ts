import type { Attribution } from "@/lib/model/attribution";
import type { ClaimGroup, DifferenceKind, GroupStatus } from "@/lib/model/claim";
import type { ComparedArticle, Comparison } from "@/lib/model/comparison";
import { findPossiblyIn } from "@/lib/model/findPossiblyIn";
import type { ArticleSpan } from "@/lib/model/span";
import type { StoryRecord, StoryVersion } from "@/lib/model/story";

/** An article as its sentences: the first is the headline, then paragraphs of sentences. */
export type ArticleText = {
  readonly id: string;
  readonly outlet: string;
  readonly headline: string;
  readonly paragraphs: readonly (readonly string[])[];
};

/** `a1: words` stands for those words in article a1: spans in these tests are said, not counted. */
export type Said = `${string}: ${string}`;

export type RowSpec = {
  readonly status: GroupStatus;
  readonly members: readonly Said[];
  readonly differences?: readonly { readonly kind: DifferenceKind; readonly values: readonly Said[] }[];
};

type StorySpec = {
  readonly articles: readonly ArticleText[];
  readonly rows?: readonly RowSpec[];
  readonly unique?: readonly Said[];
  readonly attributions?: readonly (Pick<Attribution, "speaker" | "sourceType"> & { readonly content: Said })[];
  /** Changes to single articles, by id: a cut capture, another language. */
  readonly change?: Readonly<Record<string, Partial<ComparedArticle>>>;
  /** Order of the versions, by article id; by default that of the articles. */
  readonly order?: readonly string[];
};

/** A stored story around hand-made rows, so that the views are tested apart from what the stages find. */
export function makeStory(spec: StorySpec): StoryRecord {
  const articles = spec.articles.map((text) => ({ ...makeArticle(text), ...spec.change?.[text.id] }));
  const spanOf = (said: Said): ArticleSpan => findWords(said, articles);
  const groups = (spec.rows ?? []).map(
    (row, i): ClaimGroup => ({
      id: `g${i + 1}`,
      members: row.members.map(spanOf),
      status: row.status,
      differences: (row.differences ?? []).map(({ kind, values }) => ({
        kind,
        confidence: "sure",
        because: `the ${kind} is not the same`,
        values: values.map((said) => ({ ...spanOf(said), value: said })),
      })),
      origins: { independent: 0, unknown: row.members.length, because: [] },
      evidence: [],
    }),
  );
  const comparison: Comparison = {
    format: "samestory/1",
    method: { version: "test", models: [] },
    articles,
    rejected: [],
    notes: [],
    groups,
    unique: findPossiblyIn(
      (spec.unique ?? []).map((said, rank) => ({ ...spanOf(said), rank, because: [] })),
      groups,
    ),
    attributions: (spec.attributions ?? []).map(({ speaker, sourceType, content }) =>
      makeAttribution(speaker, sourceType, spanOf(content)),
    ),
    provenance: [],
    drift: [],
    labels: [],
    loaded: [],
    sourcing: { ledger: [], voices: [], questions: [], quotations: [], speakers: [] },
    framing: { headlines: [], orders: [], orderContrasts: [], voices: [], ladders: [] },
    corrections: [],
  };
  const order = spec.order ?? spec.articles.map(({ id }) => id);
  const versions = articles.map((article) => makeVersion(article, order.indexOf(article.id)));
  const at = "2026-05-12T08:00:00Z";
  return {
    slug: "test",
    title: "A test",
    kind: "own",
    notice: null,
    versions,
    comparison,
    createdAt: at,
    updatedAt: at,
  };
}

function makeArticle({ id, outlet, headline, paragraphs }: ArticleText): ComparedArticle {
  const text = [headline, ...paragraphs.map((sentences) => sentences.join(" "))].join("\n\n");
  let at = headline.length;
  const body = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((sentence) => {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      return { start, end: at, role: "body" as const, paragraph: paragraph + 1 };
    }),
  );
  const words = text.split(/\s+/).length;
  return {
    id,
    key: `v-${id}`,
    outlet,
    title: headline,
    byline: null,
    url: null,
    publishedAt: null,
    language: "en",
    comparedByWords: true,
    text,
    sentences: [{ start: 0, end: headline.length, role: "headline", paragraph: 0 }, ...body],
    capture: { words, warnings: [], state: "whole" },
  };
}

function makeVersion(article: ComparedArticle, position: number): StoryVersion {
  return {
    id: article.key ?? article.id,
    position,
    outlet: article.outlet,
    siglum: article.id.toUpperCase(),
    title: article.title,
    byline: null,
    url: null,
    publishedAt: null,
    state: {
      kind: "captured",
      capturedAt: "2026-05-12T08:00:00Z",
      words: article.capture.words,
      captureState: article.capture.state,
      problem: null,
      warnings: [],
      suppliedBy: "user",
      textHash: "",
    },
  };
}

function makeAttribution(
  speaker: string | null,
  sourceType: Attribution["sourceType"],
  content: ArticleSpan,
): Attribution {
  return {
    article: content.article,
    source: null,
    cue: null,
    content,
    contentParts: [content],
    speaker,
    sourceType,
    quote: "indirect",
    via: null,
    anonymityReason: null,
  };
}

function findWords(said: Said, articles: readonly ComparedArticle[]): ArticleSpan {
  const [id = "", ...rest] = said.split(": ");
  const words = rest.join(": ");
  const start = articles.find((article) => article.id === id)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in ${id}`);
  return { article: id, start, end: start + words.length };
}
