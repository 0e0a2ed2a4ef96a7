import { findRuns } from "./findRuns";
import type { Node, Story } from "./readStory";
import { shareActs, shareClauses, shareCosines, shareCounts, shareQuoted, shareReports } from "./shareRows";

export const LIKENESS_SIGNS = [
  "lemmas",
  "stems",
  "acts",
  "everything",
  "letters",
  "bigrams",
  "names",
  "numbers",
  "verbs",
  "coverShort",
  "coverLong",
  "sharedCount",
  "sharedBest",
  "sharedMass",
  "anchors",
  "rareMass",
  "run",
  "bigramCount",
  "quoted",
  "quotedCover",
  "quoteInReport",
  "quotes",
  "namesShared",
  "numbersShared",
  "numbersApart",
  "sameSpeaker",
  "credited",
  "pronouns",
  "headlines",
  "leads",
  "gap",
  "first",
  "last",
  "shorter",
  "longer",
  "ratio",
  "clauseBest",
  "clauseCover",
  "clauseCoverBoth",
] as const;

/** The channels whose cosines are the first signs, in their order. */
const COSINES = ["lemmas", "stems", "acts", "everything", "letters", "bigrams", "names", "numbers", "verbs"] as const;

/**
 * What two sentences share, looked at on their own. Turns to one sentence, then writes its signs with another into
 * `signs`, in the order of LIKENESS_SIGNS; every figure is the same for (a, b) and (b, a). A story has some ten thousand
 * pairs: nothing is made anew for a pair.
 */
export function measureTwo(story: Story): (a: Node) => (b: Node, signs: Float64Array) => void {
  const nodes = story.byArticle.flat();
  const cosines = COSINES.map((channel) => shareCosines(nodes, (node) => node[channel]));
  const cosineRows = cosines.map(({ row }) => row);
  const quotedCosine = shareCosines(nodes, (node) => node.quoted);
  const bigrams = shareCounts(nodes, (node) => node.bigrams);
  const names = shareCounts(nodes, (node) => node.names);
  const numbers = shareCounts(nodes, (node) => node.numbers);
  const quoted = shareQuoted(nodes);
  const reports = shareReports(nodes);
  const acts = shareActs(story, nodes);
  const clauses = shareClauses(nodes);
  const fillRuns = findRuns(nodes.map((node) => node.running));
  const runs = new Float64Array(nodes.length);
  return (a) => {
    for (const shared of cosines) shared.turnTo(a);
    for (const shared of [quotedCosine, bigrams, names, numbers, quoted, reports, acts, clauses]) shared.turnTo(a);
    fillRuns(a.running, runs);
    return (b, signs) => {
      const i = b.index;
      const mass = acts.rows.mass[i] ?? 0;
      const count = acts.rows.count[i] ?? 0;
      const numbersShared = numbers.row[i] ?? 0;
      const bothHaveNumbers = a.numbers.ids.length > 0 && b.numbers.ids.length > 0;
      const shorter = Math.min(a.terms.length, b.terms.length);
      const longer = Math.max(a.terms.length, b.terms.length);
      const coverA = clauses.rows.ofA[i] ?? 0;
      const coverB = clauses.rows.ofB[i] ?? 0;
      let at = 0;
      for (; at < cosineRows.length; at++) signs[at] = cosineRows[at]?.[i] ?? 0;
      signs[at++] = mass / Math.max(0.5, Math.min(a.acts.mass, b.acts.mass));
      signs[at++] = mass / Math.max(0.5, Math.max(a.acts.mass, b.acts.mass));
      signs[at++] = Math.log1p(count);
      signs[at++] = acts.rows.best[i] ?? 0;
      signs[at++] = Math.log1p(mass);
      signs[at++] = Math.log1p(acts.rows.anchors[i] ?? 0);
      signs[at++] = Math.log1p(acts.rows.rareMass[i] ?? 0);
      signs[at++] = Math.log1p(count < 2 ? count : (runs[i] ?? 0));
      signs[at++] = Math.log1p(bigrams.row[i] ?? 0);
      signs[at++] = quotedCosine.row[i] ?? 0;
      signs[at++] = quoted.row[i] ?? 0;
      signs[at++] = reports.row[i] ?? 0;
      signs[at++] = (a.quotedStems.length > 0 ? 1 : 0) + (b.quotedStems.length > 0 ? 1 : 0);
      signs[at++] = Math.log1p(names.row[i] ?? 0);
      signs[at++] = Math.log1p(numbersShared);
      signs[at++] = bothHaveNumbers && numbersShared === 0 ? 1 : 0;
      signs[at++] = compareSpeakers(a, b);
      signs[at++] = (a.isCredited ? 1 : 0) + (b.isCredited ? 1 : 0);
      signs[at++] = (a.hasPronoun ? 1 : 0) + (b.hasPronoun ? 1 : 0);
      signs[at++] = (a.role === "headline" ? 1 : 0) + (b.role === "headline" ? 1 : 0);
      signs[at++] = (a.role === "lead" ? 1 : 0) + (b.role === "lead" ? 1 : 0);
      signs[at++] = Math.abs(a.position - b.position);
      signs[at++] = Math.min(a.position, b.position);
      signs[at++] = Math.max(a.position, b.position);
      signs[at++] = Math.log1p(shorter);
      signs[at++] = Math.log1p(longer);
      signs[at++] = shorter / Math.max(1, longer);
      signs[at++] = clauses.rows.best[i] ?? 0;
      signs[at++] = Math.max(coverA, coverB);
      signs[at++] = Math.min(coverA, coverB);
    };
  };
}

/** 1 for a speaker in common, -1 for speakers known and different, 0 where one is not known. */
function compareSpeakers(a: Node, b: Node): number {
  if (a.speakers.length === 0 || b.speakers.length === 0) return 0;
  return a.speakers.some((speaker) => b.speakers.includes(speaker)) ? 1 : -1;
}
