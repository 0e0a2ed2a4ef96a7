import type { StoryVersion, VersionState } from "../lib/model/story";
import { assignSigla } from "./assignSigla";
import { captures, versions } from "./tables/stories";

/** What a page needs to know of a version; the text stays where it is, the comparison holds it already. */
export const VERSION_COLUMNS = {
  id: versions.id,
  position: versions.position,
  sourceKind: versions.sourceKind,
  fileName: versions.fileName,
  inputUrl: versions.inputUrl,
  givenOutlet: versions.givenOutlet,
  givenTitle: versions.givenTitle,
  givenByline: versions.givenByline,
  givenPublishedAt: versions.givenPublishedAt,
  givenUrl: versions.givenUrl,
  state: versions.state,
  error: versions.error,
  outlet: captures.outlet,
  title: captures.title,
  byline: captures.byline,
  url: captures.url,
  publishedAt: captures.publishedAt,
  capturedAt: captures.capturedAt,
  words: captures.words,
  captureState: captures.state,
  problem: captures.stateReason,
  warnings: captures.warnings,
  suppliedBy: captures.suppliedBy,
  textHash: captures.textHash,
};

type Columns = typeof VERSION_COLUMNS;
type OfVersion = Exclude<keyof Columns, OfCapture>;
type OfCapture =
  | "outlet"
  | "title"
  | "byline"
  | "url"
  | "publishedAt"
  | "capturedAt"
  | "words"
  | "captureState"
  | "problem"
  | "warnings"
  | "suppliedBy"
  | "textHash";

/** A version's row beside its newest capture's, whose columns are all null where there is no capture yet. */
export type VersionWithCapture = { [K in OfVersion]: Columns[K]["_"]["data"] | NullOf<Columns[K]> } & {
  [K in OfCapture]: Columns[K]["_"]["data"] | null;
};
type NullOf<C extends { readonly _: { readonly notNull: boolean } }> = C["_"]["notNull"] extends true ? never : null;

/** Rows in the reader's order as pages take them. What a person gave wins over what the capture says. */
export function describeVersions(rows: readonly VersionWithCapture[]): StoryVersion[] {
  const outlets = rows.map(outletOf);
  const sigla = assignSigla(outlets);
  return rows.map((row, i) => ({
    id: row.id,
    position: row.position,
    outlet: outlets[i] ?? "",
    siglum: sigla[i] ?? "",
    title: row.givenTitle ?? row.title,
    // Empty where a person says there is none.
    byline: (row.givenByline ?? row.byline) || null,
    url: (row.givenUrl ?? row.url ?? row.inputUrl) || null,
    publishedAt: (row.givenPublishedAt ?? row.publishedAt) || null,
    state: stateOf(row),
  }));
}

function outletOf(row: VersionWithCapture): string {
  const name = row.givenOutlet ?? row.outlet;
  if (name) return name;
  if (row.inputUrl && URL.canParse(row.inputUrl)) return new URL(row.inputUrl).hostname.replace(/^www\./, "");
  return row.fileName?.replace(/\.\w+$/, "") || `Version ${row.position + 1}`;
}

function stateOf(row: VersionWithCapture): VersionState {
  if (row.state === "failed" && row.error) return { kind: "failed", error: row.error };
  const { capturedAt, words, captureState, problem, warnings, suppliedBy, textHash } = row;
  if (capturedAt === null || words === null || !captureState || !suppliedBy || textHash === null) {
    return { kind: "waiting", step: row.sourceKind === "link" ? "fetch" : "extract" };
  }
  return { kind: "captured", capturedAt, words, captureState, problem, warnings: warnings ?? [], suppliedBy, textHash };
}
