import type { ArticleId } from "../model/span";
import type { ExportedStory } from "./exportedStory";

/** A source, or the comparison itself, as a reference list needs it. */
export type Reference = {
  readonly key: string;
  readonly kind: "article" | "comparison";
  readonly title: string;
  /** The byline as the outlet prints it: it may be an agency, or several people. */
  readonly author: string | null;
  readonly publisher: string;
  readonly url: string | null;
  /** [year], [year, month] or [year, month, day]; null where the date can't be read. */
  readonly published: readonly number[] | null;
  readonly accessed: readonly number[] | null;
  readonly note: string;
};

/** The articles and, last, the comparison. Keys are the outlet's name and the year: `halden-courier-2026`. */
export function listReferences(story: ExportedStory): Reference[] {
  const keys = new Map<string, number>();
  const references = story.comparison.articles.map((article): Reference => {
    const published = readDateParts(article.publishedAt);
    return {
      key: claimKey(keys, `${slugOf(article.outlet)}-${published?.[0] ?? "undated"}`),
      kind: "article",
      title: article.title,
      author: article.byline,
      publisher: article.outlet,
      url: article.url,
      published,
      accessed: accessedOn(story, article.id),
      note: `Compared text: ${article.capture.words} words`,
    };
  });
  const made: Reference = {
    key: claimKey(keys, "samestory"),
    kind: "comparison",
    title: `${story.title}: a comparison of ${references.length} versions`,
    author: null,
    publisher: "SameStory",
    url: story.address,
    published: readDateParts(story.madeAt),
    accessed: null,
    note: `Method ${story.comparison.method.version}${story.notice === null ? "" : `. ${story.notice}`}`,
  };
  return [...references, made];
}

const accessedOn = (story: ExportedStory, id: ArticleId) => readDateParts(story.capturedAt.get(id) ?? null);

function claimKey(taken: Map<string, number>, wanted: string): string {
  const count = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, count);
  return count === 1 ? wanted : `${wanted}-${count}`;
}

function slugOf(outlet: string): string {
  const ascii = outlet.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "outlet";
}

/** The day as the date-time writes it, in its own zone: what the outlet's page says, whatever zone the reader is in. */
function readDateParts(when: string | null): number[] | null {
  const [, year, month, day] = when?.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/) ?? [];
  if (!year) return null;
  return [year, month, day].flatMap((part) => (part ? [Number(part)] : []));
}
