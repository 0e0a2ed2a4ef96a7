// Scores attribution against annotated articles, one JSON object a line: npx tsx scripts/measureAttribution.ts FILE [SPLIT]
// Each line has text, split, attributions [{ source, cue, content: [{ start, end }] }], and where a second annotator read it
// too, alt_annotations.
import { readFileSync } from "node:fs";
import { attribute } from "../lib/attribute/attribute";
import type { Attribution } from "../lib/model/attribution";
import { overlapOf, type Span } from "../lib/model/span";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";

type Gold = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
type Row = {
  readonly id: string;
  readonly split: string;
  readonly text: string;
  readonly attributions: readonly Gold[];
  readonly alt_annotations?: readonly { readonly attributions?: readonly Gold[] }[];
};

const [file, split = "dev"] = process.argv.slice(2);
if (!file) {
  console.error("usage: npx tsx scripts/measureAttribution.ts FILE [SPLIT]");
  process.exit(2);
}

/** Verbs of speech in any form, "according to" and "per": what a speech cue is counted by. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|writ(?:e|es|ing)|wrote|written|tweet(?:s|ed|ing)?|report(?:s|ed|ing)?|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|explain(?:s|ed|ing)?|insist(?:s|ed|ing)?|announc(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|warn(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|according to)\b/i;

const PARTS = ["source", "cue", "content"] as const;
type Part = (typeof PARTS)[number];
const spansOf = (one: Attribution, part: Part): readonly Span[] =>
  part === "content" ? one.contentParts : [part === "cue" ? one.cue : one.source].filter((span) => span !== null);

const charactersOf = (spans: readonly Span[]) => {
  const characters = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) characters.add(at);
  return characters;
};
const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((at) => b.has(at)).length;
const f1 = (tp: number, found: number, gold: number) => (found + gold > 0 ? (2 * tp) / (found + gold) : 0);
const touches = (a: readonly Span[], b: readonly Span[]) => a.some((x) => b.some((y) => overlapOf(x, y) > 0));

const counts = {
  goldSpeech: 0,
  metSpeech: 0,
  foundSpeech: 0,
  rightSpeech: 0,
  withSource: 0,
  sourceMet: 0,
  contentF: 0,
  matched: 0,
};
const micro = Object.fromEntries(PARTS.map((part) => [part, { tp: 0, found: 0, gold: 0 }])) as Record<
  Part,
  { tp: number; found: number; gold: number }
>;
const ceiling = Object.fromEntries(PARTS.map((part) => [part, { tp: 0, found: 0, gold: 0 }])) as Record<
  Part,
  { tp: number; found: number; gold: number }
>;
let articles = 0;
let twice = 0;
for (const line of readFileSync(file, "utf8").trim().split("\n")) {
  const row = JSON.parse(line) as Row;
  measureCeiling(row); // of every split: few articles were read twice
  if (row.split !== split) continue;
  articles++;
  const input = {
    key: null,
    outlet: row.id,
    title: null,
    byline: null,
    url: null,
    publishedAt: null,
    language: "en",
    text: row.text,
  };
  const found = attribute(nameArticles([input]).map(segment));
  scoreSpeech(row, found);
  for (const part of PARTS)
    addOverlap(
      micro[part],
      found.flatMap((one) => spansOf(one, part)),
      row.attributions.flatMap((gold) => gold[part]),
    );
}

function measureCeiling(row: Row): void {
  const second = row.alt_annotations?.[0]?.attributions;
  if (!second) return;
  twice++;
  for (const part of PARTS)
    addOverlap(
      ceiling[part],
      second.flatMap((gold) => gold[part]),
      row.attributions.flatMap((gold) => gold[part]),
    );
}

function scoreSpeech(row: Row, found: readonly Attribution[]): void {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => row.text.slice(start, end)).join(" ");
  const cueOf = (one: Attribution) => (one.cue ? [one.cue] : []);
  const speech = row.attributions.filter((gold) => SPEECH.test(words(gold.cue)));
  counts.goldSpeech += speech.length;
  for (const gold of speech) {
    const hit = found.find((one) => touches(cueOf(one), gold.cue));
    if (!hit) continue;
    counts.metSpeech++;
    counts.matched++;
    if (gold.source.length > 0) {
      counts.withSource++;
      if (touches(spansOf(hit, "source"), gold.source)) counts.sourceMet++;
    }
    const [a, b] = [charactersOf(hit.contentParts), charactersOf(gold.content)];
    counts.contentF += f1(shared(a, b), a.size, b.size);
  }
  for (const one of found) {
    if (!one.cue || !SPEECH.test(words([one.cue]))) continue;
    counts.foundSpeech++;
    if (row.attributions.some((gold) => touches(cueOf(one), gold.cue))) counts.rightSpeech++;
  }
}

function addOverlap(
  tally: { tp: number; found: number; gold: number },
  found: readonly Span[],
  gold: readonly Span[],
): void {
  const [a, b] = [charactersOf(found), charactersOf(gold)];
  tally.tp += shared(a, b);
  tally.found += a.size;
  tally.gold += b.size;
}

const share = (part: number, whole: number) => (whole > 0 ? (part / whole).toFixed(3) : "-");
console.log(`${articles} articles (${split})`);
console.log(
  `speech cues      recall ${share(counts.metSpeech, counts.goldSpeech)} of ${counts.goldSpeech}, precision ${share(counts.rightSpeech, counts.foundSpeech)} of ${counts.foundSpeech}`,
);
console.log(
  `of those matched source overlaps ${share(counts.sourceMet, counts.withSource)}, content character F1 ${share(counts.contentF, counts.matched)}`,
);
for (const part of PARTS) {
  const [own, both] = [micro[part], ceiling[part]];
  const top = twice > 0 ? `, two annotators ${f1(both.tp, both.found, both.gold).toFixed(3)} (${twice} articles)` : "";
  console.log(
    `${part.padEnd(16)} P ${share(own.tp, own.found)}  R ${share(own.tp, own.gold)}  character F1 ${f1(own.tp, own.found, own.gold).toFixed(3)}${top}`,
  );
}
