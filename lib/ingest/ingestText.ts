import { createHash } from "node:crypto";
import type { CaptureHints, IngestResult } from "../model/capture";
import { buildTextCapture } from "./buildCapture";
import { captureIfUsable } from "./captureIfUsable";
import { describeFailure } from "./describeFailure";
import type { Intake } from "./ingest";

/** Takes in text a person pasted: as it is, markup and all, since what looks like a tag in it is words. */
export async function ingestText(
  intake: Pick<Intake, "settings">,
  text: string,
  hints: CaptureHints,
  fallbackOutlet: string,
): Promise<IngestResult> {
  // A text of this many units is over the limit however it is encoded: don't encode a giant to find out.
  if (text.length > intake.settings.maxTextBytes) return { kind: "failed", error: describeFailure("too-large") };
  if (isGarbled(text)) return { kind: "failed", error: describeFailure("unsupported-type") };
  const bytes = Buffer.from(text, "utf8");
  const rawHash = createHash("sha256").update(bytes).digest("hex");
  const capture = buildTextCapture(
    text,
    { charset: "utf-8", damaged: 0, rawHash, mail: null },
    {
      hints,
      url: null,
      finalUrl: null,
      suppliedBy: "user",
      fallbackOutlet,
      warnings: [],
    },
  );
  return captureIfUsable(capture, intake);
}

const HEAD_CHARS = 1_024;
/** What a file that is no text leaves behind where it was pasted as one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** Whether more than one sign in twenty is none that a text has. */
function isGarbled(text: string): boolean {
  const head = text.slice(0, HEAD_CHARS);
  return (head.match(NO_TEXT)?.length ?? 0) > head.length / 20;
}
