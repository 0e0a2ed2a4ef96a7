// How many possible matches people had put together, of those Facts calls likely and of those it folds:
//   npx tsx scripts/measurePossible.ts GOLD_DIR …
// A match counts as right where some pair of its outlets' sentences stands in one annotated row.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isLikely } from "../app/stories/[slug]/_views/facts/isLikely";
import { type ArticleSpan, overlapOf } from "../lib/model/span";
import { compareArticles } from "../lib/pipeline";

type GoldSentence = { id: string; start: number; end: number };
type StoryFile = {
  articles: {
    outlet: string;
    url?: string;
    title?: string;
    publishedAt?: string;
    text: string;
    sentences: GoldSentence[];
  }[];
};
type GoldFile = { groups: { members: string[] }[] };

const tally = { likely: { right: 0, all: 0 }, folded: { right: 0, all: 0 } };
for (const dir of process.argv.slice(2)) {
  for (const file of readdirSync(dir).filter((name) => name.endsWith(".story.json"))) measure(path.join(dir, file));
}
for (const [name, { right, all }] of Object.entries(tally)) {
  console.log(`${name} ${right} of ${all}, ${Math.round((100 * right) / Math.max(1, all))} %`);
}

function measure(file: string): void {
  const story: StoryFile = JSON.parse(readFileSync(file, "utf8"));
  const gold: GoldFile = JSON.parse(readFileSync(file.replace(".story.", ".gold."), "utf8"));
  const together = new Set(
    gold.groups.flatMap(({ members }) => members.flatMap((a) => members.map((b) => `${a}|${b}`))),
  );
  const comparison = compareArticles(
    story.articles.map(({ outlet, text, url = null, title = null, publishedAt = null }, i) => ({
      key: String(i),
      outlet,
      text,
      url,
      title,
      byline: null,
      publishedAt,
      language: null,
    })),
  );
  const keys = new Map(comparison.articles.map(({ id, key }) => [id, Number(key)]));
  const sentencesOf = (span: ArticleSpan) =>
    (story.articles[keys.get(span.article) ?? -1]?.sentences ?? []).filter(
      (sentence) => overlapOf(sentence, span) * 2 >= Math.min(sentence.end - sentence.start, span.end - span.start),
    );
  for (const { status, members, evidence } of comparison.groups) {
    if (status !== "unsure") continue;
    const isRight = members.some((a, i) =>
      members
        .slice(i + 1)
        .some(
          (b) =>
            a.article !== b.article &&
            sentencesOf(a).some((x) => sentencesOf(b).some((y) => together.has(`${x.id}|${y.id}`))),
        ),
    );
    const part = isLikely(evidence) ? tally.likely : tally.folded;
    part.all += 1;
    if (isRight) part.right += 1;
  }
}
