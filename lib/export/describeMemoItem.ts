import type { MemoItem } from "./buildMemo";
import { DIFFERENCE_NAMES } from "./nameDifference";
import { nameSource } from "./nameSource";

export type MemoLine = { readonly label: string; readonly value: string };

/** What a memo says of one difference, in order, whatever it is printed as; `words` are verbatim. */
export type MemoText = {
  readonly heading: string;
  readonly because: string;
  readonly tellings: readonly {
    readonly outlet: string;
    readonly words: string;
    readonly lines: readonly MemoLine[];
  }[];
  readonly lines: readonly MemoLine[];
};

export function describeMemoItem(item: MemoItem): MemoText {
  const { difference, group } = item;
  const { independent, unknown, because } = group.origins;
  return {
    heading: headingOf(item),
    because:
      difference?.because ?? "The program found no difference in these words; what an editor sees stands in the notes.",
    tellings: item.tellings.map(({ excerpt, differing }) => ({
      outlet: excerpt.article.outlet,
      words: excerpt.words,
      lines: dropEmpty([
        { label: "Differs in", value: differing.map((words) => `“${words}”`).join(", ") },
        { label: "Source", value: nameSource(excerpt.attribution, excerpt.article.text) },
        { label: "Address", value: excerpt.article.url ?? "none" },
        { label: "Published", value: excerpt.article.publishedAt ?? "not known" },
        { label: "Captured", value: excerpt.capturedAt ?? "time not known" },
        {
          label: "Characters",
          value: `${excerpt.start} to ${excerpt.end} (code points ${excerpt.codePointStart} to ${excerpt.codePointEnd})`,
        },
        { label: "SHA-256 of the text", value: excerpt.textHash },
      ]),
    })),
    lines: dropEmpty([
      { label: "Origins", value: `${independent} independent, ${unknown} unknown. ${because.join(" ")}`.trim() },
      { label: "Why one claim", value: group.evidence.map(({ signal, detail }) => `${signal}: ${detail}`).join("; ") },
      { label: "Status", value: item.state },
      { label: "Notes", value: item.notes },
      { label: "Suggested check", value: item.suggestedCheck },
    ]),
  };
}

function headingOf({ label, key, difference }: MemoItem): string {
  // A row that nobody has put in has no number, and its key says nothing to a reader.
  if (difference === null) return label === key ? "No difference found" : `${label} Difference seen by an editor`;
  const { kind, confidence, compatible } = difference;
  const note = confidence === "check" ? " (possibly; to be checked)" : compatible ? " (both may be right)" : "";
  return `${label} ${DIFFERENCE_NAMES[kind]}${note}`;
}

const dropEmpty = (lines: readonly MemoLine[]) => lines.filter(({ value }) => value !== "");
