import type { CaptureState } from "./article";
import type { CaptureProblem, IngestError } from "./capture";
import type { Comparison } from "./comparison";

/** Where a story comes from: written by its reader, an invented sample, or a sample retold in our own words. */
export type StoryKind = "own" | "sample" | "retold";

/** One outlet's version of a story as it is stored: its newest capture, or why there is none. `id` is `ComparedArticle.key`. */
export type StoryVersion = {
  readonly id: string;
  /** The order the reader gave; pages keep it, the comparison does not depend on it. */
  readonly position: number;
  readonly outlet: string;
  /** One to three letters that stand for the outlet, unique within the story. */
  readonly siglum: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly state: VersionState;
};

export type VersionState =
  | { readonly kind: "waiting"; readonly step: "fetch" | "extract" }
  | {
      readonly kind: "captured";
      readonly capturedAt: string;
      readonly words: number;
      readonly captureState: CaptureState;
      readonly problem: CaptureProblem | null;
      readonly warnings: readonly string[];
      readonly suppliedBy: "fetch" | "user";
      readonly textHash: string;
    }
  | { readonly kind: "failed"; readonly error: IngestError };

/** A story with its versions and its comparison; `comparison` is null while fewer than one version has been read. */
export type StoryRecord = {
  readonly slug: string;
  readonly title: string;
  readonly kind: StoryKind;
  /** What must be said of the story on every view: "Retold in our own words …". */
  readonly notice: string | null;
  readonly versions: readonly StoryVersion[];
  readonly comparison: Comparison | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};
