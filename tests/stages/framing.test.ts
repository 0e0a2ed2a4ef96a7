import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { LOADED_GROUPS } from "@/lib/compare/framing/loadedLexicon";
import type { Comparison } from "@/lib/model/comparison";
import { compareTold, type Told, wordFraming } from "./readFraming";

const stories = path.resolve(import.meta.dirname, "../stories");
const storySchema = z.object({ articles: z.array(z.object({ outlet: z.string(), text: z.string() })) });
const readStory = (slug: string): Told[] =>
  storySchema.parse(JSON.parse(readFileSync(path.join(stories, slug, "story.json"), "utf8"))).articles;

const BRIDGE = readStory("the-harbour-bridge-law");
const told = (...texts: readonly string[]): Told[] =>
  texts.map((text, i) => ({ outlet: ["Courier", "Tribune", "Estuary"][i] ?? `Outlet ${i}`, text }));
const bodies = (...lines: readonly string[]) =>
  told(...lines.map((line, i) => `Harbour news ${["today", "now", "tonight"][i]}\n\n${line}`));
const marksOf = (comparison: Comparison) =>
  comparison.loaded.map(({ article, start, end, kind }) => {
    const text = comparison.articles.find(({ id }) => id === article)?.text ?? "";
    return `${kind}: ${text.slice(start, end)}`;
  });
const shownOf = (comparison: Comparison) => wordFraming(comparison).labels.filter(({ shown }) => shown);

describe("a whole story", () => {
  test("is told as a person accepted it", async () => {
    const found = JSON.stringify(wordFraming(compareTold(BRIDGE)), null, 2);
    await expect(`${found}\n`).toMatchFileSnapshot(path.join(stories, "the-harbour-bridge-law/expected/framing.json"));
  });

  test("is told the same in whatever order its articles come", () => {
    const [a, b, c] = BRIDGE;
    if (!a || !b || !c) throw new Error("the story has three outlets");
    const inOrder = JSON.stringify(compareTold([a, b, c]));
    for (const order of [
      [b, a, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(JSON.stringify(compareTold(order))).toBe(inOrder);
  });

  test("has no label that differs where an article is read against itself", () => {
    for (const { text } of BRIDGE) {
      const { labels } = compareTold([
        { outlet: "One", text },
        { outlet: "Two", text },
      ]);
      expect(labels).toEqual([]);
    }
  });
});

describe("labels", () => {
  test("set the names of one law side by side, friends' and foes'", () => {
    const law = shownOf(compareTold(BRIDGE)).find(({ referent }) => referent === "the law");
    expect(law?.wordings.join("\n")).toMatch(/Courier: harbour safety law/);
    expect(law?.wordings.join("\n")).toMatch(/Tribune: a controversial anti-protest law/);
  });

  test("set different nouns for the same people side by side, with their counts", () => {
    const people = shownOf(compareTold(BRIDGE)).find(({ because }) => because.join().includes("people protesting"));
    expect(people?.wordings.join("\n")).toMatch(/rioters ×2/);
    expect(people?.wordings.join("\n")).toMatch(/protesters ×2/);
  });

  test("do not join nouns of one class that stand for two things", () => {
    const comparison = compareTold(
      bodies(
        "Police in Wessel held a captive pirate in 1780, the museum notes.",
        "Two prisoners of the county jail painted the fence on Tuesday.",
      ),
    );
    expect(comparison.labels.filter(({ shown }) => shown)).toEqual([]);
  });

  test("leave another one of the same noun out of the table", () => {
    const comparison = compareTold(
      bodies(
        "Mayor Quill's secret meeting with Ivo Renn lasted an hour on Monday. Her meeting with Ben Tarn was short.",
        "Mayor Quill's meeting with Ivo Renn lasted an hour on Monday.",
      ),
    );
    const [meeting] = shownOf(comparison);
    expect(meeting?.wordings.join("\n")).toMatch(/Courier: Mayor Quill's secret meeting/);
    expect(meeting?.wordings.join("\n")).not.toMatch(/Her meeting/);
  });

  test("prove nothing by a noun alone, nor by a figure that differs", () => {
    const alone = bodies(
      "A bitter debate about the ferry kept the council up on Monday.",
      "The school's debate was won by two girls from Wessel.",
    );
    expect(shownOf(compareTold(alone))).toEqual([]);
    const counted = bodies("Police arrested 12 violent rioters on Sunday.", "Police arrested 40 protesters on Sunday.");
    expect(shownOf(compareTold(counted))).toEqual([]);
  });

  test("do not take a verb for a judging word, nor the name of a crime for the deed", () => {
    const verb = bodies(
      "The storm hit Wessel on Sunday, injuring five and damaging several villages near the harbour.",
      "The storm hit Wessel on Sunday and flattened several villages near the harbour.",
    );
    expect(shownOf(compareTold(verb))).toEqual([]);
    const crime = bodies(
      "Ivo Renn was charged with first-degree murder on Monday after the death of Ada Moss.",
      "Ivo Renn was charged on Monday after the death of Ada Moss.",
    );
    expect(shownOf(compareTold(crime))).toEqual([]);
  });

  test("show what side a patrol is on, not what it is for", () => {
    const sided = (word: string) =>
      shownOf(
        compareTold(
          bodies(
            `The council cancelled the ${word} march at the harbour on Monday.`,
            "The council cancelled the march at the harbour on Monday.",
          ),
        ),
      );
    expect(sided("anti-ferry")).toHaveLength(1);
    expect(sided("anti-piracy")).toEqual([]);
  });

  test("show two outlets' different words for where somebody stands, not one office more", () => {
    const named = (a: string, b: string) =>
      shownOf(
        compareTold(bodies(`Ida Moss, ${a}, wrote the text on Monday.`, `Ida Moss, ${b}, wrote the text on Monday.`)),
      );
    expect(named("a harbour lobbyist", "a veteran Republican")).toHaveLength(1);
    expect(named("a former judge", "a professor of law")).toEqual([]);
  });

  test("show verbs of one class only where the same act follows them", () => {
    const acts = (a: string, b: string) =>
      shownOf(compareTold(told(`${a}\n\nThe board met.`, `${b}\n\nThe board met.`)));
    expect(acts("Harbour board removes clerk Ben Tarn", "Harbour board purges clerk Ben Tarn")).toHaveLength(1);
    expect(acts("Mayor says ferry stops", "Ferry stops, admits risk")).toEqual([]);
  });

  test("fold a title away: Mr. Reyl and Tomas Reyl are one wording to a reader", () => {
    const comparison = compareTold(
      bodies(
        "Tomas Reyl baked bread on Sunday. Mr. Reyl sold the bread.",
        "Tomas Reyl baked bread on Sunday. Reyl sold the bread.",
      ),
    );
    expect(comparison.labels.filter(({ shown }) => shown)).toEqual([]);
  });

  test("tell an outlet's own word from one inside quotation marks", () => {
    const comparison = compareTold(
      bodies(
        'The 12 rioters crossed the bridge on Sunday. "The rioters crossed the bridge," the clerk said.',
        "The 12 protesters crossed the bridge on Sunday.",
      ),
    );
    const voices = comparison.labels.flatMap(({ mentions }) => mentions.map(({ voice }) => voice));
    expect(voices).toContain("outlet");
    expect(voices).toContain("quoted");
  });

  test("do not weigh a word that stands in quotations alone", () => {
    const comparison = compareTold(
      bodies(
        'The council met on Sunday. "The rioters crossed the bridge on Sunday," the clerk said.',
        "The 12 protesters crossed the bridge on Sunday.",
      ),
    );
    expect(comparison.labels.filter(({ shown }) => shown)).toEqual([]);
  });

  test("put a disputed capital beside the government it stands for, and fold an undisputed one", () => {
    const comparison = compareTold(
      bodies(
        "Israel rejected the plan on Monday. Washington backed the plan.",
        "Tel Aviv rejected the plan on Monday. The United States backed the plan.",
      ),
    );
    const places = comparison.labels.filter(({ kind }) => kind === "place");
    expect(places.find(({ referent }) => referent === "Israel")?.shown).toBe(true);
    expect(places.find(({ referent }) => referent === "the United States")?.shown).toBe(false);
  });

  test("do not take a city where something happens for a government", () => {
    const comparison = compareTold(
      bodies("The envoys met in Tel Aviv on Monday. Israel sent two.", "Israel sent two envoys on Monday."),
    );
    expect(comparison.labels.filter(({ kind }) => kind === "place")).toEqual([]);
  });
});

describe("loaded wording", () => {
  const one = (line: string) => marksOf(compareTold(bodies(line, "The ferry left at noon on Tuesday.")));

  test("is marked in the outlet's own voice", () => {
    expect(one("The mayor slammed the harbour board on Monday.")).toEqual(["heated-verb: slammed"]);
  });
  test("is left alone inside a quotation", () => {
    expect(one('"They slammed us," the mayor said on Monday.')).toEqual([]);
  });
  test("is left alone inside a headline's single marks", () => {
    expect(
      marksOf(
        compareTold(told("Mayor calls board 'outrageous'\n\nThe board met.", "Board met\n\nThe board met at noon.")),
      ),
    ).toEqual([]);
  });
  test("marks a claim that doubts, not a claim of responsibility or of a court paper", () => {
    expect(one("The mayor claimed that the bridge was safe.")).toEqual(["accusing-verb: claimed"]);
    expect(one("A small group claimed responsibility for the fire.")).toEqual([]);
    expect(one("The lawsuit claimed that the bridge was unsafe.")).toEqual([]);
  });
  test("marks an admission of fault, not one to a hospital", () => {
    expect(one("The mayor admitted that the bridge was unsafe.")).toEqual(["accusing-verb: admitted"]);
    expect(one("The pilot was admitted to hospital on Monday.")).toEqual([]);
  });
  test("marks scare quotes only where another outlet prints the word bare", () => {
    const bare = "The harbour board signed an unprecedented contract with Skane Line on Monday.";
    const held = 'The harbour board signed an "unprecedented" contract with Skane Line on Monday.';
    const plain = "The harbour board signed a contract with Skane Line on Monday.";
    expect(marksOf(compareTold(bodies(held, bare)))).toEqual(["scare-quotes: unprecedented"]);
    expect(marksOf(compareTold(bodies(held, plain)))).toEqual([]);
  });
  test("shows beside it the plain words of another outlet's row", () => {
    const slammed = wordFraming(compareTold(BRIDGE)).loaded.find(({ words }) => words.endsWith("claimed"));
    expect(slammed?.elsewhere).toContain("Marrow Bay Courier: said");
  });
  test("gives a reason for every word on its list, and lists none twice", () => {
    for (const { why, words } of LOADED_GROUPS) expect(why.length * words.size).toBeGreaterThan(20);
    const all = LOADED_GROUPS.flatMap(({ words, tags }) =>
      [...words].flatMap((word) => [...tags].map((tag) => `${word} ${tag}`)),
    );
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});

describe("headlines, order, voice and certainty", () => {
  test("read who acts on whom, also where the headline is passive", () => {
    const [view] = compareTold(
      told("Mayor blasted by harbour board\n\nThe board met.", "Board met\n\nThe board met at noon."),
    ).framing.headlines;
    const text = "Mayor blasted by harbour board";
    expect(view?.actor && text.slice(view.actor.start, view.actor.end)).toBe("harbour board");
    expect(view?.actedOn && text.slice(view.actedOn.start, view.actedOn.end)).toBe("Mayor");
  });
  test("show who acts only where the headline's order is the plainest", () => {
    expect(rolesOf("Mayor Ada Quill rejects ferry contract")).toEqual(["Mayor Ada Quill", "rejects", "ferry contract"]);
    expect(rolesOf("Report: Mayor Ada Quill met with Ivo Renn on Monday")).toEqual([
      "Mayor Ada Quill",
      "met",
      "Ivo Renn",
    ]);
    expect(rolesOf("Mayor says board may sign contract")).toEqual(["Mayor", "says", null]);
  });
  test("read a verb that looks like a noun between two names, and no noun for a verb", () => {
    expect(rolesOf("Mayor Quill Mocks Harbour Board For Vote")).toEqual(["Mayor Quill", "Mocks", "Harbour Board"]);
    expect(rolesOf("Federal prosecutors subpoena Renn's campaign")).toEqual([
      "Federal prosecutors",
      "subpoena",
      "Renn's campaign",
    ]);
    expect(rolesOf("Union demands raise fears in Wessel")).not.toEqual(["Union", "demands", "raise"]);
  });
  test.each([
    ["a turned sense", "Mayor Quill not cooperating with inquiry"],
    ["a condition", "If Quill signs contract, ferry stops"],
    ["an actor who is not first", "As Quill signs contract, board demands a vote"],
    ["a part of the actor", "Man who robbed bank signs contract"],
    ["a wish", "Republicans plan to block contract"],
  ])("show nobody where the headline has %s", (_, headline) => {
    expect(rolesOf(headline)).toEqual([null, null, null]);
  });
  test("find the hedge a headline keeps", () => {
    const hedges = wordFraming(compareTold(BRIDGE)).headlines.map(({ hedge }) => hedge);
    expect(hedges).toEqual([null, null, "may"]);
  });
  test("name what one outlet leads with and another ends with", () => {
    const [contrast] = wordFraming(compareTold(BRIDGE)).orderContrasts;
    expect(contrast?.leadsWith).toEqual(["The Bay Tribune"]);
    expect(contrast?.endsWith).toEqual(["Marrow Bay Courier"]);
  });
  test("set an act with its agent beside the same act without", () => {
    const [voices] = wordFraming(compareTold(BRIDGE)).voices;
    expect(voices).toContain("The Bay Tribune: were arrested (passive, by nobody named)");
    expect(voices).toContain("Marrow Bay Courier: arrested (active, by Police)");
  });
  test("take how sure an outlet is from its own words, not from what somebody in the story believed", () => {
    const plain = "Mayor Quill met the ferry owner Ivo Renn at the harbour office on Monday.";
    const rungsOf = (line: string) => compareTold(bodies(line, plain)).framing.ladders.length;
    expect(rungsOf("Mayor Quill reportedly met the ferry owner Ivo Renn at the harbour office on Monday.")).toBe(1);
    expect(rungsOf("Mayor Quill believed she met the ferry owner Ivo Renn at the harbour office on Monday.")).toBe(0);
  });
  test("put no claim and its denial on one ladder", () => {
    const told = (verb: string) => `Mayor Quill ${verb} the city would pay for the ferry of Ivo Renn in full.`;
    const denied = "Mayor Quill claimed the city would not pay for the ferry of Ivo Renn in full.";
    const ladders = (a: string, b: string) => compareTold(bodies(a, b)).framing.ladders.length;
    expect(ladders(told("said"), denied)).toBe(0);
    expect(ladders(told("said"), told("claimed"))).toBe(1);
  });
  test("put one claim's certainties side by side, and none where all are alike", () => {
    const { ladders } = wordFraming(compareTold(BRIDGE));
    expect(ladders.flat().filter((rung) => rung.startsWith("alleged"))).toHaveLength(1);
    const alike = "The clerk said the bridge is safe for heavy trucks.";
    expect(compareTold(bodies(alike, alike)).framing.ladders).toEqual([]);
  });
});

describe("on any text", () => {
  const line = fc.constantFrom(
    "The 12 rioters crossed the harbour bridge on Sunday.",
    "Police arrested 12 protesters on the harbour bridge.",
    "“It’s an outrage,” Mayor Ada Quill claimed — loudly.",
    "The embattled mayor may resign, Washington said. 🚢",
    "'Outrageous' law passes; İstanbul's ferry 'halted'",
    "a law, the law, no law: laws",
    "Mr. Quill's so-called “plan” was slammed by the board in 2024.",
  );
  const story = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 });

  test("spans lie inside their texts, every mention is in one wording, ranks count up", () => {
    fc.assert(
      fc.property(story, (lines) => {
        const comparison = compareTold(lines.map((own, i) => ({ outlet: `Outlet ${i}`, text: own.join("\n\n") })));
        const lengthOf = (id: string) => comparison.articles.find((article) => article.id === id)?.text.length ?? -1;
        const spans = [
          ...comparison.labels.flatMap(({ mentions }) => mentions),
          ...comparison.loaded.flatMap((mark) => [mark, ...mark.elsewhere]),
          ...comparison.framing.voices.flatMap(({ tellings }) => tellings),
          ...comparison.framing.ladders.flatMap(({ tellings }) => tellings),
          ...comparison.framing.orders.flatMap(({ article, tellings }) =>
            tellings.map((telling) => ({ ...telling, article })),
          ),
        ];
        for (const { article, start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lengthOf(article));
        }
        for (const [i, { rank, mentions, wordings }] of comparison.labels.entries()) {
          expect(rank).toBe(i);
          expect(wordings.flatMap(({ mentions: at }) => at).sort((a, b) => a - b)).toEqual([...mentions.keys()]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the articles changes nothing", () => {
    fc.assert(
      fc.property(story, (lines) => {
        const articles = lines.map((own, i) => ({ outlet: `Outlet ${i}`, text: own.join("\n\n") }));
        const { labels, loaded, framing } = compareTold(articles);
        const back = compareTold([...articles].reverse());
        expect({ labels: back.labels, loaded: back.loaded, framing: back.framing }).toEqual({
          labels,
          loaded,
          framing,
        });
      }),
      { numRuns: 25 },
    );
  });
});

function rolesOf(headline: string): (string | null)[] {
  const text = `${headline}\n\nThe board met.`;
  const { framing } = compareTold(told(text, "Board met\n\nThe board met at noon."));
  const view = framing.headlines.find(({ headline: { end } }) => end === headline.length);
  return [view?.actor, view?.verb, view?.actedOn].map((span) => (span ? text.slice(span.start, span.end) : null));
}
