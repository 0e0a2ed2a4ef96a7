// How many certain rows articles on different stories get: npx tsx scripts/measureCrossPairs.ts STORIES_DIR... [--leave-out a,b]
// Each DIR holds <id>.story.json. Every article of one story is compared with every article of every other, two at a time,
// except between the stories named after --leave-out (two stories of one event are not different stories).
import { readdirSync } from "node:fs";
import { align } from "../lib/align/align";
import type { SegmentedArticle } from "../lib/model/article";
import type { Attribution } from "../lib/model/attribution";
import { readGold } from "./alignment/readGold";

const args = process.argv.slice(2);
const flag = args.indexOf("--leave-out");
const related = new Set(flag < 0 ? [] : (args[flag + 1] ?? "").split(","));
const dirs = flag < 0 ? args : args.slice(0, flag);
if (dirs.length === 0 || dirs.some((dir) => readdirSync(dir).length === 0)) {
  console.error("usage: npx tsx scripts/measureCrossPairs.ts STORIES_DIR... [--leave-out a,b]");
  process.exit(2);
}
const stories = dirs.flatMap(readGold);
let pairs = 0;
let certain = 0;
let possible = 0;
for (const [i, a] of stories.entries())
  for (const b of stories.slice(i + 1)) {
    if (related.has(a.id) && related.has(b.id)) continue;
    for (const x of a.articles)
      for (const y of b.articles) {
        pairs++;
        const credits = [...creditsOf(a.attributions, x, "a1"), ...creditsOf(b.attributions, y, "a2")];
        const { groups } = align(
          [
            { ...x, id: "a1" },
            { ...y, id: "a2" },
          ],
          credits,
        );
        certain += groups.filter((group) => group.certainty === "certain").length;
        possible += groups.filter((group) => group.certainty === "unsure").length;
      }
  }
const per100 = (count: number) => ((100 * count) / pairs).toFixed(2);
console.log(
  `${pairs} article pairs of different stories: ${per100(certain)} certain rows per 100, ${per100(possible)} possible`,
);

function creditsOf(attributions: readonly Attribution[], article: SegmentedArticle, id: string): Attribution[] {
  return attributions.filter((credit) => credit.article === article.id).map((credit) => ({ ...credit, article: id }));
}
