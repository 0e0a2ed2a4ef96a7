import type { Anchor, CorrectionChange } from "@/lib/model/correction";

/** What a correction does, in a few words, and the words of the texts it is about. */
export type ChangeDescription = { readonly what: string; readonly about: readonly Anchor[] };

/** Describes a correction for the log. */
export function describeChange(change: CorrectionChange): ChangeDescription {
  switch (change.kind) {
    case "same":
      return { what: "These say the same", about: change.members };
    case "merge":
      return { what: `${change.rows.length} rows are one claim`, about: change.rows.flat() };
    case "split":
      return { what: "A claim of its own, out of its row", about: change.part };
    case "take-out":
      return { what: "Taken out of its row", about: [change.member] };
    case "not-comparable":
      return { what: "Not comparable", about: change.row };
    case "speaker":
      return { what: `Said by ${change.speaker}`, about: [change.content] };
    case "source-type":
      return { what: `The source is: ${change.sourceType.replace("-", " ")}`, about: [change.content] };
    case "set-label-aside":
      return { what: "Set of labels put aside", about: change.mentions };
  }
}
