import { describe, expect, test } from "vitest";
import type { ArticleInput } from "../../lib/model/article";
import { compareArticles } from "../../lib/pipeline";

const HARBOUR =
  "Norvik harbour shuts after storm\n\nThe harbour of Norvik was shut on Monday after a storm sank two ferries. " +
  "Mayor Mona Lenk said that the harbour would stay shut until the wrecks were raised. The ferries belonged to the " +
  "Blue Line company, which runs the crossing to Tarsk. Nobody was aboard. Fishermen asked the mayor for help, and " +
  "the company promised to pay for the wrecks. The storm had been forecast for days.";
const HARBOUR_AGAIN =
  "Two ferries sink in Norvik\n\nA storm sank two ferries in the harbour of Norvik, and the mayor, Mona Lenk, closed it. " +
  "The Blue Line company, owner of both ferries, said that it would pay for raising the wrecks. Fishermen who use the " +
  "harbour want help from the mayor. The crossing to Tarsk is closed too. Forecasters had warned of the storm since " +
  "Friday. No one was on the ferries when they went down in the night.";
const CHESS =
  "Chess title goes to a schoolgirl\n\nA schoolgirl of fourteen won the national chess title on Sunday. Ola Tamm beat the " +
  "champion in the ninth game of their match with the black pieces. Her teacher said that she trains four hours a day. " +
  "The federation will send her to the junior championship in summer. The former champion praised her endgame and " +
  "announced that he would retire from tournament play after twenty years.";
const GERMAN =
  "Hafen von Norvik nach Sturm gesperrt\n\nDer Hafen von Norvik ist am Montag nach einem Sturm gesperrt worden, bei dem " +
  "zwei Fähren sanken. Die Bürgermeisterin Mona Lenk sagte, der Hafen bleibe geschlossen, bis die Wracks geborgen " +
  "seien. Die Fähren gehörten der Gesellschaft Blue Line. An Bord war niemand. Die Fischer baten die Bürgermeisterin " +
  "um Hilfe, und die Gesellschaft will für die Bergung zahlen. Der Sturm war seit Tagen vorhergesagt.";

const input = (outlet: string, text: string): ArticleInput => {
  return { key: null, outlet, title: null, byline: null, url: null, publishedAt: null, language: null, text };
};
const compare = (...texts: readonly string[]) =>
  compareArticles(texts.map((text, i) => input(`Paper ${String.fromCharCode(65 + i)}`, text)));
const notesOf = (...texts: readonly string[]) => compare(...texts).notes.map((note) => note.kind);

describe("what a reader must know of the whole", () => {
  test("two versions of one story need no note", () => {
    expect(notesOf(HARBOUR, HARBOUR_AGAIN)).toEqual([]);
  });

  test("one version is too few, and nothing is lined up", () => {
    const comparison = compare(HARBOUR);
    expect(comparison.notes.map((note) => note.message)).toEqual([
      "A comparison needs two versions or more; only Paper A could be used.",
    ]);
    expect(comparison.groups).toEqual([]);
  });

  test("different stories are said to be different, and still compared", () => {
    const comparison = compare(HARBOUR, CHESS);
    expect(comparison.notes.map((note) => note.message)).toEqual([
      "These seem to be about different things: Paper A; Paper B. They are compared all the same.",
    ]);
    expect(comparison.unique.length).toBeGreaterThan(0);
  });

  test("of three, the two that tell one story stand together", () => {
    expect(compare(HARBOUR, CHESS, HARBOUR_AGAIN).notes.map((note) => note.message)).toEqual([
      "These seem to be about different things: Paper A and Paper C; Paper B. They are compared all the same.",
    ]);
  });

  test("the same text twice is told, and has no difference", () => {
    const comparison = compare(HARBOUR, HARBOUR);
    expect(comparison.notes.map((note) => note.kind)).toEqual(["same-article"]);
    expect(comparison.groups.flatMap((group) => group.differences)).toEqual([]);
  });

  test("another language is shown and marked as not compared by words", () => {
    const comparison = compare(HARBOUR, HARBOUR_AGAIN, GERMAN);
    expect(comparison.notes.map((note) => note.message)).toEqual([
      "Paper C is in German, the others in English: it is shown, and not compared by words.",
    ]);
    expect(comparison.articles.map((article) => article.comparedByWords)).toEqual([true, true, false]);
  });

  test("a text without a sentence is listed, the others are compared", () => {
    expect(notesOf(HARBOUR, HARBOUR_AGAIN, "***")).toContain("no-sentence");
    expect(compare(HARBOUR, HARBOUR_AGAIN, "***").articles).toHaveLength(3);
  });

  test("a few words are said to be few", () => {
    expect(notesOf(HARBOUR, "Two ferries sink in Norvik\n\nA storm sank two ferries.")).toEqual(["short"]);
  });

  test("the order of the versions changes no note", () => {
    const texts = [input("A", HARBOUR), input("B", CHESS), input("C", GERMAN)];
    expect(compareArticles([...texts].reverse()).notes).toEqual(compareArticles(texts).notes);
  });
});

describe("claims of one outlet", () => {
  test("are ranked with a reason in words, figures and names the others lack first", () => {
    const extra = `${HARBOUR_AGAIN} Insurers put the damage at 40 million crowns, Ewa Dorn of the Baltic Fund said.`;
    const [first] = compare(HARBOUR, extra).unique;
    const text = compare(HARBOUR, extra).articles.find((a) => a.id === first?.article)?.text ?? "";
    expect(text.slice(first?.start, first?.end)).toMatch(/^Insurers/);
    expect(first?.rank).toBe(0);
    expect(first?.because).toContainEqual({ signal: "figure", detail: "40 million" });
  });
});
