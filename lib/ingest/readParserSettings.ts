import { MARKUP_LIMITS, type MarkupLimits } from "../extract/markupLimits";
import { type Environment, readCount } from "./readFetchSettings";

export type ParserSettings = {
  /** Milliseconds one page may take before its thread is ended. */
  readonly parseMs: number;
  /** Megabytes of heap a thread may hold. */
  readonly heapMb: number;
  /** Threads at once; each holds about 60 MB when idle. */
  readonly threads: number;
  readonly limits: MarkupLimits;
  /** Bytes of a file or a paste that are looked at; a SingleFile page carries its pictures with it. */
  readonly maxGivenBytes: number;
  /** UTF-8 bytes of an article's text. The longest news features have about 60 KB. */
  readonly maxTextBytes: number;
};

/** The settings of an environment; each default stands beside its name. */
export function readParserSettings(env: Environment): ParserSettings {
  return {
    parseMs: readCount(env, "PARSE_MS", 10_000),
    heapMb: readCount(env, "PARSE_HEAP_MB", 256),
    threads: Math.max(1, readCount(env, "PARSE_THREADS", 2)),
    limits: {
      maxDepth: readCount(env, "PARSE_MAX_DEPTH", MARKUP_LIMITS.maxDepth),
      maxElements: readCount(env, "PARSE_MAX_ELEMENTS", MARKUP_LIMITS.maxElements),
      maxAttributes: readCount(env, "PARSE_MAX_ATTRIBUTES", MARKUP_LIMITS.maxAttributes),
    },
    maxGivenBytes: readCount(env, "MAX_GIVEN_BYTES", 10_000_000),
    maxTextBytes: readCount(env, "MAX_TEXT_BYTES", 200_000),
  };
}
