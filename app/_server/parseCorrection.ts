import { z } from "zod";
import type { CorrectionChange } from "@/lib/model/correction";

const MAX_WORDS = 5000;
const MAX_MEMBERS = 200;

const anchor = z.object({
  version: z.string().min(1).max(80),
  words: z.string().min(1).max(MAX_WORDS),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
const anchors = z.array(anchor).min(1).max(MAX_MEMBERS);
const sourceType = z.enum(["named-person", "named-organization", "anonymous", "unnamed-group", "document", "outlet"]);

const change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), members: anchors }),
  z.object({ kind: z.literal("merge"), rows: z.array(anchors).min(2).max(20) }),
  z.object({ kind: z.literal("split"), row: anchors, part: anchors }),
  z.object({ kind: z.literal("take-out"), row: anchors, member: anchor }),
  z.object({ kind: z.literal("not-comparable"), row: anchors }),
  z.object({ kind: z.literal("speaker"), content: anchor, speaker: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal("source-type"), content: anchor, sourceType }),
  z.object({ kind: z.literal("set-label-aside"), mentions: anchors }),
]);

/** Reads a correction as a form sends it; undefined where it is none: our own pages never send such. */
export function parseCorrection(data: unknown): CorrectionChange | undefined {
  return change.safeParse(data).data;
}
