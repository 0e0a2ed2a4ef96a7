import { sharedIntake } from "./ingest";
import type { ListedFeed } from "./parseOpmlFeeds";

/** The feeds of an OPML list, read in the parser's own thread; undefined where the text is no such list. */
export async function readOpml(text: string): Promise<readonly ListedFeed[] | undefined> {
  const reading = await sharedIntake().parser.read({ kind: "opml", text });
  return reading?.kind === "opml" ? reading.feeds : undefined;
}
