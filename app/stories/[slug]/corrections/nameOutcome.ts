import type { CorrectionOutcome } from "@/lib/model/correction";

/** What became of a correction in force, for the log and for the message after it was made. */
export function nameOutcome(outcome: CorrectionOutcome["outcome"] | undefined): string {
  switch (outcome?.kind) {
    case "applied":
      return "Applied";
    case "not-needed":
      return `Not needed any more: ${outcome.because}`;
    case "lost":
      return `No longer fits: ${outcome.because}`;
    case undefined:
      return "Waiting for the next comparison";
  }
}
