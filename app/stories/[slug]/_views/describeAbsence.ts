import type { Absence } from "@/lib/model/claim";
import { formatCount } from "./formatWhen";
import { nameLanguage } from "./nameLanguage";
import { unreachable } from "./unreachable";

/** What an empty cell says: what was looked for and found or not, and how far that goes. Never that somebody left it out. */
export function describeAbsence(absence: Absence): { readonly what: string; readonly scope: string } {
  switch (absence.kind) {
    case "not-found":
      return { what: "Not found in this text", scope: `${formatCount(absence.words)} words captured` };
    case "taken-out":
      return { what: "Taken out by a person", scope: "the program had a sentence of it here" };
    case "unsure":
      return { what: "Possibly the same", scope: "one sentence, shown apart" };
    case "not-compared":
      return { what: "Not compared by words", scope: `the text is in ${nameLanguage(absence.language)}` };
    case "cut":
      return {
        what: "Not in the part captured",
        scope: `${formatCount(absence.words)} words; the capture is cut, the rest is unknown`,
      };
    case "not-an-article":
      return { what: "No article captured", scope: "nothing can be said of this outlet" };
    default:
      return unreachable(absence);
  }
}
