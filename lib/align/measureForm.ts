import { addTimes, addToEach, divideRows, sortWith, takeLogs } from "./combineRows";
import type { Node } from "./readStory";
import type { SignRows } from "./shareRows";

/** What two sentences are, whatever their words: whose they are, where they stand and how long they are. */
export type FormSign =
  | "quotes"
  | "sameSpeaker"
  | "credited"
  | "pronouns"
  | "headlines"
  | "leads"
  | "gap"
  | "first"
  | "last"
  | "shorter"
  | "longer"
  | "ratio";

export function measureForm(nodes: readonly Node[]): SignRows<FormSign> {
  const makeRow = () => new Float64Array(nodes.length);
  const column = (read: (node: Node) => number) => Float64Array.from(nodes, read);
  const tally = (has: (node: Node) => boolean) => ({ theirs: column((node) => Number(has(node))), sums: makeRow() });
  const quotes = tally((node) => node.quotedStems.length > 0);
  const credited = tally((node) => node.isCredited);
  const pronouns = tally((node) => node.hasPronoun);
  const headlines = tally((node) => node.role === "headline");
  const leads = tally((node) => node.role === "lead");
  const tallies = [quotes, credited, pronouns, headlines, leads];
  const [positions, lengths] = [column((node) => node.position), column((node) => node.terms.length)];
  const [sameSpeaker, gap, first, last] = [makeRow(), makeRow(), makeRow(), makeRow()];
  const [shorter, longer, ratio] = [makeRow(), makeRow(), makeRow()];
  const turnTo = (a: Node, from: number) => {
    for (const { theirs, sums } of tallies) addToEach(theirs[a.index] ?? 0, theirs, sums, from);
    fillSpeakers(nodes, a, sameSpeaker, from);
    sortWith(a.position, positions, first, last, from);
    gap.set(last.subarray(from), from);
    addTimes(first, -1, gap, from);
    sortWith(a.terms.length, lengths, shorter, longer, from);
    divideRows(shorter, longer, 1, ratio, from);
    takeLogs(shorter, from);
    takeLogs(longer, from);
  };
  const sums = {
    quotes: quotes.sums,
    credited: credited.sums,
    pronouns: pronouns.sums,
    headlines: headlines.sums,
    leads: leads.sums,
  };
  return { turnTo, rows: { ...sums, sameSpeaker, gap, first, last, shorter, longer, ratio } };
}

/** 1 for a speaker in common, -1 for speakers known and different, 0 where one is not known. */
function fillSpeakers(nodes: readonly Node[], { speakers }: Node, row: Float64Array, from: number): void {
  row.fill(0, from);
  if (speakers.length === 0) return;
  for (let k = from; k < row.length; k++) {
    const theirs = nodes[k]?.speakers ?? [];
    if (theirs.length > 0) row[k] = speakers.some((speaker) => theirs.includes(speaker)) ? 1 : -1;
  }
}
