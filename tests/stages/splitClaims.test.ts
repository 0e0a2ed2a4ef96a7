import { describe, expect, test } from "vitest";
import { align } from "@/lib/align/align";
import { attribute } from "@/lib/attribute/attribute";
import { sliceSpan } from "@/lib/model/span";
import { nameArticles } from "@/lib/segment/nameArticles";
import { segment } from "@/lib/segment/segment";

/** The rows shown as certain, each as the sentences that stand in it. */
function rowsOf(...texts: readonly string[]): string[][] {
  const articles = nameArticles(
    texts.map((text, i) => ({
      ...{ key: null, outlet: `Outlet ${"ABCD".charAt(i)}`, title: null, byline: null, url: null },
      ...{ publishedAt: null, language: null, text },
    })),
  ).map(segment);
  const { groups } = align(articles, attribute(articles));
  return groups
    .filter((group) => group.certainty === "certain")
    .map(({ members }) => members.map((m) => sliceSpan(articles.find((a) => a.id === m.article)?.text ?? "", m)));
}

const MINE = `Rescuers search the Hollin mine

The mine at Hollin caved in before dawn on Monday.

The mine's owner put the night shift's dead at 31, while nine apprentices are missing in the eastern shaft.

Families wait at the gate.`;

const LONE = "Nine apprentices of the Reyl school are missing in the eastern shaft.";

const GATHERED = `Cave-in at Hollin

Relatives gathered in the school.

The mine's owner said that 31 of the night shift were dead.

A pump stopped at noon, and an inspector was called.`;

describe("a sentence that states two claims", () => {
  test("stands in a row for each, by the clause that tells it", () => {
    const rows = rowsOf(MINE, `${GATHERED}\n\n${LONE}`);
    expect(rows).toContainEqual(["while nine apprentices are missing in the eastern shaft.", LONE]);
    expect(rows).toContainEqual([
      "The mine's owner put the night shift's dead at 31",
      "The mine's owner said that 31 of the night shift were dead.",
    ]);
  });

  test("stands in one row where the other outlet tells only one of the two", () => {
    const rows = rowsOf(MINE, GATHERED);
    expect(rows.filter((row) => row.some((text) => /dead at 31|nine apprentices/.test(text)))).toHaveLength(1);
  });
});
