import type { ClaimGroup, Difference } from "../model/claim";
import type { MemoKind } from "../model/memo";
import { contains, overlapOf, sliceSpan } from "../model/span";
import { describeExcerpt, type Excerpt } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";

/** Where an editor has got to with a difference. */
export const MEMO_STATES = ["open", "confirmed", "corrected", "cannot be resolved"] as const;
export type MemoState = (typeof MEMO_STATES)[number];

/** What a person has said of one difference; `key` is `MemoItem.key`. */
export type MemoRemark = {
  readonly key: string;
  readonly state: MemoState;
  readonly notes: string;
  /** The item's number in its story's memo; left out where the story is not stored. */
  readonly number?: number;
};

/** One difference, ready to be checked line by line. */
export type MemoItem = {
  /** The row's id and the difference's place in it: `g3.1`; `g3.0` for a row without one. Another after each analysis. */
  readonly key: string;
  /** What it is called: its number, which stays; `key` where it has none. */
  readonly label: string;
  readonly group: ClaimGroup;
  /** Null for a row in which the program found none: an editor may see one, and then says in the notes which. */
  readonly difference: Difference | null;
  /** Each outlet's words on the claim, and within them those that differ, as the outlet prints them. */
  readonly tellings: readonly { readonly excerpt: Excerpt; readonly differing: readonly string[] }[];
  readonly state: MemoState;
  readonly notes: string;
  readonly suggestedCheck: string;
};

const CHECKS: Readonly<Record<MemoKind, string>> = {
  "by-hand": "Read the sentences side by side, and ask each outlet’s source about what the notes name.",
  number: "Ask the source of each figure what it counts, and as of when; look for the record it comes from.",
  date: "Find the event in a dated record, and mind time zones and days of publication.",
  name: "Check the spelling with the person or a register.",
  place: "Find the place on a map and in a first-hand account.",
  "quote-wording": "Listen to a recording or read the transcript; ask the speaker which words were used.",
  certainty: "Ask who knows it first-hand, and whether it has been confirmed since.",
  polarity: "Ask both sides for what they rest on; one of the two statements may be older.",
  attribution: "Find out who said it first, and whether the others spoke to that source themselves.",
  action: "Ask the actor or an official record what was done, and when.",
};

export const kindOfItem = ({ difference }: Pick<MemoItem, "difference">): MemoKind => difference?.kind ?? "by-hand";

/**
 * The differences of a story as a memo's items: the certain ones first, then those to be checked, then the certain rows
 * without a difference; each in the order of the rows.
 */
export function buildMemo(story: ExportedStory, remarks: readonly MemoRemark[] = []): MemoItem[] {
  const items = story.comparison.groups.flatMap((group) => {
    if (group.differences.length > 0)
      return group.differences.map((difference, i) => buildItem(story, group, difference, `${group.id}.${i + 1}`));
    return group.status === "unsure" ? [] : [buildItem(story, group, null, `${group.id}.0`)];
  });
  const rankOf = ({ difference }: MemoItem) => (difference === null ? 2 : difference.confidence === "sure" ? 0 : 1);
  return items
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((item) =>
      remarkOn(
        item,
        remarks.find(({ key }) => key === item.key),
      ),
    );
}

/** An item with what a person has said of it; as nobody has touched it where nothing was said. */
export function remarkOn(item: MemoItem, remark: Omit<MemoRemark, "key"> | undefined): MemoItem {
  return {
    ...item,
    label: remark?.number === undefined ? item.key : `No. ${remark.number}`,
    state: remark?.state ?? "open",
    notes: remark?.notes ?? "",
  };
}

function buildItem(story: ExportedStory, group: ClaimGroup, difference: Difference | null, key: string): MemoItem {
  return {
    key,
    label: key,
    group,
    difference,
    tellings: group.members.map((member) => ({
      excerpt: describeExcerpt(story, member),
      differing: (difference?.values ?? [])
        .filter((value) => value.article === member.article && overlapOf(member, value) > 0)
        .filter((value) => !contains(value, member))
        .map((value) => sliceSpan(textOf(story, value.article), value)),
    })),
    state: "open",
    notes: "",
    suggestedCheck: CHECKS[kindOfItem({ difference })],
  };
}

function textOf(story: ExportedStory, id: string): string {
  return story.comparison.articles.find((article) => article.id === id)?.text ?? "";
}
