// Scores differences and status inside rows that are given, so that they can be judged apart from alignment:
//   npx tsx scripts/measureDifferences.ts GOLD_DIR [--aligned] [--show KIND]
// Rows are the gold's own; with --aligned those that the pipeline makes. --show prints what was found wrongly and missed.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { align } from "../lib/align/align";
import { attribute } from "../lib/attribute/attribute";
import { compareFacts } from "../lib/compare/compareFacts";
import type { SegmentedArticle } from "../lib/model/article";
import type { Attribution, SourceType } from "../lib/model/attribution";
import type { AlignedGroup } from "../lib/model/claim";
import type { ArticleSpan } from "../lib/model/span";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";

type GoldSentence = { id: string; start: number; end: number };
type StoryFile = {
  articles: {
    key: string;
    outlet: string;
    publishedAt?: string;
    title?: string;
    text: string;
    sentences: GoldSentence[];
  }[];
};
type GoldAttribution = { sentence: string; source: string | null; who: string; type: SourceType };
type GoldFile = {
  attributions: GoldAttribution[];
  groups: { members: string[]; relation: string; differences?: { kind: string; values: Record<string, string> }[] }[];
};
type Tally = { right: number; found: number; gold: number };

const [goldDir = "", ...flags] = process.argv.slice(2);
const shown = flags.includes("--show") ? flags[flags.indexOf("--show") + 1] : undefined;
const isAligned = flags.includes("--aligned");
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sure = new Map<string, Tally>();
const all = new Map<string, Tally>();
const statuses = new Map<string, number>();
const count = (tallies: Map<string, Tally>, kind: string): Tally => {
  const tally = tallies.get(kind) ?? { right: 0, found: 0, gold: 0 };
  tallies.set(kind, tally);
  return tally;
};

for (const file of readdirSync(goldDir)
  .filter((name) => name.endsWith(".gold.json"))
  .sort())
  scoreStory(file);
report();

function scoreStory(file: string): void {
  const gold = JSON.parse(readFileSync(path.join(goldDir, file), "utf8")) as GoldFile;
  const story = JSON.parse(readFileSync(path.join(goldDir, file.replace(".gold.", ".story.")), "utf8")) as StoryFile;
  const articles = nameArticles(
    story.articles.map(({ key, outlet, text, title = null, publishedAt = null }) => {
      return { key, outlet, text, title, publishedAt, byline: null, url: null, language: null };
    }),
  ).map(segment);
  const spanOf = (id: string): ArticleSpan[] => {
    const source = story.articles.find((a) => a.key === id.split(":")[0]);
    const sentence = source?.sentences.find((s) => s.id === id);
    const article = articles.find((a) => a.key === source?.key);
    return article && sentence ? [{ article: article.id, start: sentence.start, end: sentence.end }] : [];
  };
  const oracle = gold.groups.map(
    ({ members }): AlignedGroup => ({ members: members.flatMap(spanOf), certainty: "certain", evidence: [] }),
  );
  // Given rows are judged with given attributions, or the attribute stage would be judged too.
  const attributions = isAligned
    ? attribute(articles)
    : gold.attributions.flatMap((a) =>
        spanOf(a.sentence).map((span) => toAttribution(a, span, textOf(articles, span))),
      );
  const alignment = isAligned ? align(articles, attributions) : { groups: oracle, unique: [] };
  const facts = compareFacts(articles, attributions, alignment);
  const idsOf = (span: ArticleSpan) => sentenceIds(story, articles, span);
  const goldDifferences = gold.groups.flatMap((group) =>
    (group.differences ?? []).filter((d) => d.kind !== "other").map((d) => ({ ...d, group, used: false })),
  );
  for (const group of facts.groups) {
    if (group.status === "unsure") continue;
    if (!isAligned) {
      const key = JSON.stringify(group.members.map((m) => `${m.article}${m.start}`).sort());
      const at = oracle.findIndex((g) => JSON.stringify(g.members.map((m) => `${m.article}${m.start}`).sort()) === key);
      const relation = gold.groups[at]?.relation ?? "?";
      statuses.set(`${relation}>${group.status}`, (statuses.get(`${relation}>${group.status}`) ?? 0) + 1);
    }
    for (const difference of group.differences) {
      const values = difference.values.map((v) => ({ ids: idsOf(v), words: new Set(wordsOf(textOf(articles, v))) }));
      const match = goldDifferences.find((g) => !g.used && g.kind === difference.kind && agrees(values, g));
      if (match) match.used = true;
      for (const [tallies, counts] of [
        [all, true],
        [sure, difference.confidence === "sure"],
      ] as const) {
        if (!counts) continue;
        const tally = count(tallies, difference.kind);
        tally.found++;
        if (match) tally.right++;
      }
      if (shown === difference.kind) {
        const said = difference.values.map((v) => `${v.article} "${textOf(articles, v)}"=${v.value}`).join(" / ");
        console.log(`${match ? "RIGHT" : "wrong"} ${difference.confidence} ${file.slice(0, 6)} ${said}`);
        if (!match)
          for (const m of group.members) console.log(`      ${m.article} ${textOf(articles, m).slice(0, 300)}`);
      }
    }
  }
  for (const difference of goldDifferences) {
    count(all, difference.kind).gold++;
    count(sure, difference.kind).gold++;
    if (shown === difference.kind && !difference.used) {
      console.log(`MISSED ${difference.group.relation} ${file.slice(0, 6)} ${JSON.stringify(difference.values)}`);
      for (const id of difference.group.members)
        for (const span of spanOf(id)) console.log(`      ${id} ${textOf(articles, span).slice(0, 300)}`);
    }
  }
}

function toAttribution({ source, who, type }: GoldAttribution, span: ArticleSpan, text: string): Attribution {
  const at = source === null ? -1 : text.indexOf(source);
  const content = { start: span.start, end: span.end };
  return {
    article: span.article,
    source: at < 0 ? null : { start: span.start + at, end: span.start + at + (source ?? "").length },
    cue: null,
    content,
    contentParts: [content],
    speaker: who,
    sourceType: type,
    quote: "indirect",
    via: null,
    anonymityReason: null,
  };
}

function agrees(
  values: readonly { ids: readonly string[]; words: ReadonlySet<string> }[],
  gold: { values: Record<string, string>; group: { members: string[] } },
): boolean {
  const outlets = new Set<string>();
  for (const value of values) {
    for (const id of value.ids) {
      const said = gold.values[id];
      const isHit =
        said === undefined
          ? Object.keys(gold.values).length < 2 && gold.group.members.includes(id)
          : wordsOf(said).some((word) => value.words.has(word));
      if (isHit) outlets.add(id.split(":")[0] ?? "");
    }
  }
  return outlets.size >= 2;
}

function textOf(articles: readonly SegmentedArticle[], span: ArticleSpan): string {
  return articles.find((a) => a.id === span.article)?.text.slice(span.start, span.end) ?? "";
}

function sentenceIds(story: StoryFile, articles: readonly SegmentedArticle[], span: ArticleSpan): string[] {
  const key = articles.find((a) => a.id === span.article)?.key;
  return (story.articles.find((a) => a.key === key)?.sentences ?? [])
    .filter((s) => {
      const overlap = Math.min(span.end, s.end) - Math.max(span.start, s.start);
      return overlap > 0 && (overlap >= 0.5 * (s.end - s.start) || overlap >= 0.5 * (span.end - span.start));
    })
    .map((s) => s.id);
}

function report(): void {
  const line = (name: string, { right, found, gold }: Tally) => {
    const [p, r] = [found ? right / found : 0, gold ? right / gold : 0];
    const f = p + r ? (2 * p * r) / (p + r) : 0;
    return `${name.padEnd(16)} P ${p.toFixed(2)} R ${r.toFixed(2)} F1 ${f.toFixed(2)} (${right} of ${found}, ${gold} gold)`;
  };
  const sum = (tallies: Map<string, Tally>) =>
    [...tallies.values()].reduce((s, t) => ({
      right: s.right + t.right,
      found: s.found + t.found,
      gold: s.gold + t.gold,
    }));
  for (const [title, tallies] of [
    ["shown as certain", sure],
    ["with those to check", all],
  ] as const) {
    console.log(line(title, sum(tallies)));
    for (const kind of [...tallies.keys()].sort()) console.log(`  ${line(kind, count(tallies, kind))}`);
  }
  if (isAligned) return;
  const total = [...statuses.values()].reduce((a, b) => a + b, 0);
  const right = ["agree", "detail", "differ"].reduce((s, r) => s + (statuses.get(`${r}>${r}`) ?? 0), 0);
  console.log(
    `status right ${(right / total).toFixed(3)} of ${total}; gold>found:`,
    Object.fromEntries([...statuses].sort()),
  );
}
