// Fits the judgements of the alignment on annotated stories: npx tsx scripts/fitAlignment.ts GOLD_DIR
// Takes some minutes. GOLD_DIR holds <id>.story.json and <id>.gold.json. Writes the four judgements in lib/align.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { growTrees, type RowTree } from "../lib/align/growTrees";
import { emptyTable, type Judged, setBoth } from "../lib/align/judgePairs";
import { measureSiblings, SIBLING_SIGNS } from "../lib/align/judgeSiblings";
import { measurePairs, PAIR_SIGNS } from "../lib/align/measurePairs";
import { measureRow, ROW_SIGNS } from "../lib/align/measureRow";
import { measureSurroundings, SURROUNDING_SIGNS } from "../lib/align/measureSurroundings";
import { isShared, LEAST_MEAN } from "../lib/align/pickRows";
import { type Node, readStory, type Story } from "../lib/align/readStory";
import { applyFit, type Examples, type Fit, fitLogistic } from "./alignment/fitLogistic";
import { type GoldStory, pairsOf, readGold, sentencesOf } from "./alignment/readGold";

const PAIR_RIDGE = 20;
const SIBLING_RIDGE = 3;
const ROW_RIDGE = 3;
const SECOND_RIDGE = 50;
const FOLDS = 11;
/** A story of many outlets has many more pairs than others: it counts as the square root of what it is. */
const USUAL_PAIRS = 1500;

type Measured = { readonly story: Story; readonly gold: GoldStory; readonly pairs: Pairs };
type Labelled = { readonly rows: (readonly number[])[]; readonly labels: number[] };
type Pairs = {
  readonly nodes: (readonly [Node, Node])[];
  readonly rows: (readonly number[])[];
  readonly labels: number[];
};

const [goldDir] = process.argv.slice(2);
if (!goldDir) {
  console.error("usage: npx tsx scripts/fitAlignment.ts GOLD_DIR");
  process.exit(2);
}
const stories = readGold(goldDir).map(measure);
const pairFit = fitLogistic(gather(stories), PAIR_RIDGE);
// The siblings' signs come from judged pairs: from judgements of stories that these were not fitted on.
const judged = judgeHeldOut(stories);
const siblings = stories.map((one, i) => siblingsOf(one, judged[i] ?? emptyTable(one.story)));
const siblingFit = fitLogistic(unweighted(siblings), SIBLING_RIDGE);
// The second judgement sees the first one's, held out in the same way, and the siblings'.
for (const [i, one] of stories.entries()) addSurroundings(one, judged[i] ?? emptyTable(one.story));
const rowFit = fitLogistic(
  unweighted(stories.map((one, i) => rowsOf(one, judged[i] ?? emptyTable(one.story)))),
  ROW_RIDGE,
);
const secondFit = fitLogistic(gather(stories), SECOND_RIDGE);
write("pairJudgement.json", PAIR_SIGNS, pairFit);
write("surroundingJudgement.json", [...PAIR_SIGNS, ...SURROUNDING_SIGNS], secondFit);
write("siblingJudgement.json", SIBLING_SIGNS, siblingFit);
write("rowJudgement.json", ROW_SIGNS, rowFit);

function measure(gold: GoldStory): Measured {
  const story = readStory(gold.articles, gold.attributions);
  const pairs: Pairs = { nodes: [], rows: [], labels: [] };
  const nodes = story.byArticle.flat();
  measurePairs(story, (a, from, signs) => {
    for (const b of nodes.slice(from)) {
      pairs.nodes.push([a, b]);
      pairs.rows.push(signs.map((row) => row[b.index] ?? 0));
      pairs.labels.push(
        idsOf(gold, a).some((x) => idsOf(gold, b).some((y) => gold.goldPairs.has([x, y].sort().join("|")))) ? 1 : 0,
      );
    }
  });
  return { story, gold, pairs };
}

function idsOf(gold: GoldStory, node: Node): string[] {
  return sentencesOf(gold.goldSentences.get(node.span.article) ?? [], node.span);
}

function gather(set: readonly Measured[]): Examples {
  const ofStory = (one: Measured) => Math.min(1, Math.sqrt(USUAL_PAIRS / one.pairs.rows.length));
  return {
    rows: set.flatMap((one) => one.pairs.rows),
    labels: set.flatMap((one) => one.pairs.labels),
    weights: set.flatMap((one) => one.pairs.rows.map(() => ofStory(one))),
  };
}

function judgeHeldOut(set: readonly Measured[]): Judged[] {
  const out: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fit = fitLogistic(gather(set.filter((_, i) => i % FOLDS !== fold)), PAIR_RIDGE);
    for (const [i, one] of set.entries()) if (i % FOLDS === fold) out[i] = judgeWith(one, fit);
  }
  return out;
}

function judgeWith({ story, pairs }: Measured, fit: Fit): Judged {
  const table = emptyTable(story);
  for (const [i, [a, b]] of pairs.nodes.entries()) {
    setBoth(table, [a.article, a.place], [b.article, b.place], applyFit(fit, pairs.rows[i] ?? []));
  }
  return table;
}

function siblingsOf({ story, gold }: Measured, table: Judged): Labelled {
  const groups = gold.groups.map((group) => new Set(group.members));
  const out: Labelled = { rows: [], labels: [] };
  measureSiblings(story, table, (a, b, signs) => {
    const [x, y] = [idsOf(gold, a), idsOf(gold, b)];
    out.rows.push(signs);
    out.labels.push(groups.some((g) => x.some((id) => g.has(id)) && y.some((id) => g.has(id))) ? 1 : 0);
  });
  return out;
}

/** Every group on the way up each tree, and whether two thirds of its pairs lie in one annotated row. */
function rowsOf({ story, gold }: Measured, table: Judged): Labelled {
  const groups = gold.groups.map((group) => new Set(pairsOf(group.members)));
  const all = (tree: RowTree): RowTree[] => [...(isShared(tree) ? [tree] : []), ...tree.parts.flatMap(all)];
  const rows = growTrees(table, LEAST_MEAN).flatMap(all);
  const labels = rows.map(({ places }) => {
    const nodes = places.flatMap(([x, i]) => story.byArticle[x]?.[i] ?? []);
    const pairs = pairsOf(nodes.flatMap((node) => idsOf(gold, node)));
    const isRight = (group: ReadonlySet<string>) =>
      3 * pairs.filter((pair) => group.has(pair)).length >= 2 * pairs.length;
    return pairs.length > 0 && groups.some(isRight) ? 1 : 0;
  });
  return { rows: rows.map(({ places }) => measureRow(story, table, places)), labels };
}

function unweighted(sets: readonly Labelled[]): Examples {
  const labels = sets.flatMap((set) => set.labels);
  return { rows: sets.flatMap((set) => set.rows), labels, weights: labels.map(() => 1) };
}

/** Puts the siblings into the judged pairs, and appends to each pair's signs what the others' judgements say of it. */
function addSurroundings({ story, pairs }: Measured, table: Judged): void {
  measureSiblings(story, table, (a, b, signs) =>
    setBoth(table, [a.article, a.place], [b.article, b.place], applyFit(siblingFit, signs)),
  );
  const writeSurroundings = measureSurroundings(table);
  const surroundings = new Float64Array(SURROUNDING_SIGNS.length);
  for (const [i, [a, b]] of pairs.nodes.entries()) {
    writeSurroundings([a.article, a.place], [b.article, b.place], surroundings, 0);
    pairs.rows[i] = [...(pairs.rows[i] ?? []), ...surroundings];
  }
}

function write(name: string, signs: readonly string[], fit: Fit): void {
  const weights = Object.fromEntries(signs.map((sign, i) => [sign, Number((fit.weights[i] ?? 0).toPrecision(5))]));
  const file = path.join(import.meta.dirname, "..", "lib", "align", name);
  writeFileSync(file, `${JSON.stringify({ intercept: Number(fit.intercept.toPrecision(5)), weights }, null, 2)}\n`);
}
