import type { CapturedArticle, IngestErrorKind, IngestResult } from "../model/capture";
import { describeFailure } from "./describeFailure";
import type { Intake } from "./ingest";

/** A capture as a result, unless there is nothing in it to compare or more than is compared. */
export function captureIfUsable(capture: CapturedArticle, { settings }: Pick<Intake, "settings">): IngestResult {
  const fault = faultOf(capture.text, settings.maxTextBytes);
  return fault ? { kind: "failed", error: describeFailure(fault) } : { kind: "captured", capture };
}

function faultOf(text: string, maxTextBytes: number): IngestErrorKind | null {
  if (text.trim() === "") return "empty";
  if (Buffer.byteLength(text) > maxTextBytes) return "too-large";
  // A lone word or a row of dashes is no sentence in any script; two words may be ("Prices rise").
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{4}/u.test(text);
  return words.length >= 2 || isUnspaced ? null : "no-sentence";
}
