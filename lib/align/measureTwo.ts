import { divideRows, sortRows, sortWith, takeLogs } from "./combineRows";
import { findRuns } from "./findRuns";
import { measureForm } from "./measureForm";
import type { Node, Story } from "./readStory";
import {
  indexNodes,
  type SharedRow,
  type SignRows,
  shareActs,
  shareClauses,
  shareCosines,
  shareCounts,
  shareQuoted,
  shareReports,
} from "./shareRows";
import type { SparseVector } from "./sparseVector";

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

export type LikenessSign = (typeof LIKENESS_SIGNS)[number];

/** An overlap is told as a share of this weight at least: of a sentence of few and common words it says little. */
const LEAST_MASS = 0.5;

/**
 * What two sentences share, looked at on their own; every figure is the same for (a, b) and (b, a). A story has some twenty
 * thousand pairs: nothing is made anew for a pair, and each sign is worked out for a whole row at a time, in loops few and short
 * enough to be compiled before the story is over.
 */
export function measureTwo(story: Story, stemCosines: SharedRow): SignRows<LikenessSign> {
  const nodes = story.byArticle.flat();
  const makeRow = () => new Float64Array(nodes.length);
  const column = (read: (node: Node) => number) => Float64Array.from(nodes, read);
  const index = (vectorOf: (node: Node) => SparseVector) => indexNodes(nodes, vectorOf);
  const acts = index((node) => node.acts);
  const stems = index((node) => node.stems);
  const [bigrams, names, numbers] = [index((n) => n.bigrams), index((n) => n.names), index((n) => n.numbers)];
  const quotations = index((node) => node.quoted);
  const alike = {
    lemmas: shareCosines(index((node) => node.lemmas)),
    stems: stemCosines,
    acts: shareCosines(acts),
    everything: shareCosines(index((node) => node.everything)),
    letters: shareCosines(index((node) => node.letters)),
    bigrams: shareCosines(bigrams),
    names: shareCosines(names),
    numbers: shareCosines(numbers),
    verbs: shareCosines(index((node) => node.verbs)),
    quoted: shareCosines(quotations),
    quotedCover: shareQuoted(quotations),
    quoteInReport: shareReports(nodes, stems),
    bigramCount: shareCounts(bigrams),
    namesShared: shareCounts(names),
    numbersShared: shareCounts(numbers),
  };
  const shared = shareActs(story, acts);
  const clauses = shareClauses(nodes, acts);
  const form = measureForm(nodes);
  const fillRuns = findRuns(nodes.map((node) => node.running));
  const masses = column((node) => node.acts.mass);
  const numbersHeld = column((node) => node.numbers.ids.length);
  const [coverShort, coverLong, run, numbersApart] = [makeRow(), makeRow(), makeRow(), makeRow()];
  const [clauseCover, clauseCoverBoth, lighter, heavier] = [makeRow(), makeRow(), makeRow(), makeRow()];
  const { count, mass, best, anchors, rareMass } = shared.rows;
  const { ofA, ofB } = clauses.rows;
  const { row: numbersShared } = alike.numbersShared;
  const parts = [...Object.values(alike), shared, clauses, form];
  const counted = [count, mass, anchors, rareMass, run, alike.bigramCount.row, alike.namesShared.row, numbersShared];

  const turnTo = (a: Node, from: number) => {
    for (const part of parts) part.turnTo(a, from);
    fillRuns(a.running, run, from);
    sortWith(a.acts.mass, masses, lighter, heavier, from);
    divideRows(mass, lighter, LEAST_MASS, coverShort, from);
    divideRows(mass, heavier, LEAST_MASS, coverLong, from);
    dropBareRuns(run, count, from);
    fillApart(a.numbers.ids.length, numbersHeld, numbersShared, numbersApart, from);
    sortRows(ofA, ofB, clauseCoverBoth, clauseCover, from);
    for (const row of counted) takeLogs(row, from);
  };

  const rows = {
    ...{ lemmas: alike.lemmas.row, stems: stemCosines.row, acts: alike.acts.row, everything: alike.everything.row },
    ...{ letters: alike.letters.row, bigrams: alike.bigrams.row, names: alike.names.row, numbers: alike.numbers.row },
    ...{ verbs: alike.verbs.row, quoted: alike.quoted.row, quotedCover: alike.quotedCover.row },
    ...{ quoteInReport: alike.quoteInReport.row, bigramCount: alike.bigramCount.row },
    ...{ namesShared: alike.namesShared.row, numbersShared },
    ...form.rows,
    ...{ coverShort, coverLong, run, numbersApart, clauseCover, clauseCoverBoth },
    ...{ sharedCount: count, sharedBest: best, sharedMass: mass, anchors, rareMass, clauseBest: clauses.rows.best },
  };
  return { turnTo, rows };
}

/** A run of function words around a single act tells nothing: it counts as one word. */
function dropBareRuns(run: Float64Array, acts: Float64Array, from: number): void {
  for (let k = from; k < run.length; k++) if ((acts[k] ?? 0) < 2) run[k] = acts[k] ?? 0;
}

/** 1 where both have figures and share none. */
function fillApart(own: number, held: Float64Array, shared: Float64Array, apart: Float64Array, from: number): void {
  apart.fill(0, from);
  if (own === 0) return;
  for (let k = from; k < held.length; k++) if ((held[k] ?? 0) > 0 && shared[k] === 0) apart[k] = 1;
}
