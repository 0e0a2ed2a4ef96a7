import type { IngestResult, IngestSource } from "../model/capture";
import { createGate, type Gate } from "./createGate";
import { findWorkerFile } from "./findWorkerFile";
import { ingestBytes } from "./ingestBytes";
import { ingestLink } from "./ingestLink";
import { ingestText } from "./ingestText";
import { createPageParser, type PageParser } from "./parsePages";
import { readFetchSettings } from "./readFetchSettings";
import { readParserSettings } from "./readParserSettings";

/** What taking in works with: the one gate to the network, the parser's threads. */
export type Intake = {
  readonly gate: Gate;
  readonly parser: PageParser;
  readonly settings: ReturnType<typeof readParserSettings>;
};

/**
 * Takes in one version of a story, however it was handed in, and gives its capture or why there is none. Promises: only
 * what `kind: "link"` names is asked over the network, and only through the gate; nothing the page holds is run; a failure
 * is a value. Throws for a bug or a wrong setting alone. By `signal` the asker gives up: request and parser are stopped then.
 */
export function ingest(source: IngestSource, signal?: AbortSignal): Promise<IngestResult> {
  return ingestWith(sharedIntake(), source, signal);
}

/** The process's one intake, made from the environment at its first use: all that fetches shares its gate and its pacing. */
export function sharedIntake(): Intake {
  intake ??= createIntake(process.env);
  return intake;
}

export async function ingestWith(intake: Intake, source: IngestSource, signal?: AbortSignal): Promise<IngestResult> {
  switch (source.kind) {
    case "link":
      return ingestLink(intake, source, signal);
    case "text":
      return ingestText(intake, source.text, source.hints, "Pasted text");
    case "html":
      return ingestBytes(intake, { ...source, name: "Pasted page", as: "page" }, signal);
    case "file":
      return ingestBytes(intake, { ...source, as: "file" }, signal);
    default:
      return unreachable(source);
  }
}

let intake: Intake | undefined;

function createIntake(env: NodeJS.ProcessEnv): Intake {
  const settings = readFetchSettings(env);
  const { listed } = settings.allowed;
  if (listed.length > 0) console.warn(`ALLOWED_INTERNAL_HOSTS lets pages be fetched from: ${listed.join(", ")}`);
  if (settings.proxy)
    console.warn("FETCH_PROXY is set: the proxy decides what is reached, names are not checked here.");
  const parserSettings = readParserSettings(env);
  return {
    gate: createGate(settings),
    parser: createPageParser(findWorkerFile, parserSettings),
    settings: parserSettings,
  };
}

function unreachable(source: never): never {
  throw new Error(`no way to take in ${JSON.stringify(source)}`);
}
