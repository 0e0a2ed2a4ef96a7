import { describe, expect, test } from "vitest";
import { align } from "@/lib/align/align";
import { attribute } from "@/lib/attribute/attribute";
import { sliceSpan } from "@/lib/model/span";
import { nameArticles } from "@/lib/segment/nameArticles";
import { segment } from "@/lib/segment/segment";

/** What the row that holds `words` shows of the first text, where a second tells the second sentence alone. */
function memberIn(told: string, other: string, words: string): string | undefined {
  const frame = (sentence: string, rest: string) => `The dam at Corvel\n\n${sentence}\n\n${rest}`;
  const texts = [
    frame(told, "Farmers below the wall were warned by telephone."),
    frame(other, "A choir sang in the market hall."),
  ];
  const articles = nameArticles(
    texts.map((text, i) => ({
      ...{ key: null, outlet: `Outlet ${"AB".charAt(i)}`, title: null, byline: null, url: null },
      ...{ publishedAt: null, language: null, text },
    })),
  ).map(segment);
  const [first] = articles;
  return align(articles, attribute(articles))
    .groups.filter((group) => group.certainty === "certain")
    .flatMap((group) => group.members)
    .filter((member) => member.article === first?.id)
    .map((member) => sliceSpan(first?.text ?? "", member))
    .find((text) => text.includes(words));
}

const CLOSED = "Engineers closed the northern sluice of the Corvel dam on Friday night.";

describe("a member is the clause that says the claim", () => {
  test("a clause that adds something else is left out", () => {
    expect(
      memberIn(
        "Engineers closed the northern sluice of the Corvel dam on Friday night, while the mayor was opening a flower show in Hale.",
        CLOSED,
        "sluice",
      ),
    ).toBe("Engineers closed the northern sluice of the Corvel dam on Friday night");
  });

  test("a second claim after a semicolon stands without the first", () => {
    expect(
      memberIn(
        "The mayor was opening a flower show in Hale; engineers closed the northern sluice of the Corvel dam on Friday night.",
        CLOSED,
        "sluice",
      ),
    ).toBe("engineers closed the northern sluice of the Corvel dam on Friday night.");
  });

  test("a sentence whose clauses both meet the other outlet's words stays whole", () => {
    const whole =
      "Engineers closed the northern sluice of the Corvel dam, while the mayor was opening a flower show on Friday night.";
    expect(
      memberIn(
        whole,
        "Engineers closed the northern sluice of the Corvel dam as a flower show was opened by the mayor.",
        "sluice",
      ),
    ).toBe(whole);
  });

  test("a cut never parts a claim from the clause that completes it", () => {
    const whole = "Engineers of the Corvel dam said on Friday night that a flower show in Hale had been flooded twice.";
    expect(memberIn(whole, "Engineers of the Corvel dam said so on Friday night.", "Engineers")).toBe(whole);
  });

  test("a few words more are no reason to cut", () => {
    const whole = "Engineers closed the northern sluice of the Corvel dam on Friday night, as was planned.";
    expect(memberIn(whole, CLOSED, "sluice")).toBe(whole);
  });
});
