import { expect, test } from "vitest";
import { attribute } from "../../lib/attribute/attribute";
import { compareSourcing } from "../../lib/compare/compareSourcing";
import type { AlignedGroup } from "../../lib/model/claim";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";

type Told = {
  readonly outlet: string;
  readonly body: string;
  readonly byline?: string;
  readonly linkedHosts?: readonly string[];
};

/** Invented outlets' versions; `rows` picks the sentences of a row by words they hold. */
function compare(told: readonly Told[], rows: readonly (readonly string[])[] = []) {
  const articles = nameArticles(
    told.map(({ outlet, body, byline = null, linkedHosts }) => ({
      key: null,
      outlet,
      title: null,
      byline,
      url: null,
      publishedAt: null,
      language: "en",
      text: `Pier closed\n\n${body}`,
      ...(linkedHosts ? { linkedHosts } : {}),
    })),
  ).map(segment);
  const groups = rows.map(
    (words): AlignedGroup => ({
      members: articles.flatMap((article) =>
        article.sentences
          .filter((s) => words.some((word) => article.text.slice(s.start, s.end).includes(word)))
          .map((s) => ({ article: article.id, start: s.start, end: s.end })),
      ),
      certainty: "certain",
      evidence: [],
    }),
  );
  const text = (id: string) => articles.find((article) => article.id === id)?.text ?? "";
  return { articles, text, ...compareSourcing(articles, attribute(articles), groups) };
}

const edges = (told: readonly Told[]) => compare(told).provenance.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

test("'the Tribune reported' is a citation, with its sentence", () => {
  const found = compare([
    { outlet: "Harbor Herald", body: "The Lakeside Tribune reported that the pier was closed. Pilots left." },
  ]);
  expect(found.provenance).toMatchObject([{ kind: "cites", to: "Lakeside Tribune", toArticle: null }]);
  const [span] = found.provenance[0]?.evidence ?? [];
  expect(span && found.text("a1").slice(span.start, span.end)).toBe(
    "The Lakeside Tribune reported that the pier was closed.",
  );
});

test("an outlet does not cite itself by its last word or its host's name, another of that last word it does", () => {
  expect(
    edges([{ outlet: "The Halden Courier", body: "Dana Orlo told the Courier that the pier was closed." }]),
  ).toEqual([]);
  expect(
    edges([{ outlet: "halden-courier.com", body: "Dana Orlo told the Lakeside Courier that the pier shut." }]),
  ).toEqual(["a1 cites Lakeside Courier"]);
  expect(edges([{ outlet: "bbc.co.uk", body: "Dana Orlo told BBC News that the pier was closed." }])).toEqual([]);
});

test("a station that somebody told something is leaned on, one that somebody listens to is not", () => {
  expect(edges([{ outlet: "Lake Post", body: "Dana Orlo told Harbour Radio that the pier was closed." }])).toEqual([
    "a1 cites Harbour Radio",
  ]);
  expect(edges([{ outlet: "Lake Post", body: "Dana Orlo hears Harbour Radio at night, she said." }])).toEqual([]);
});

test("an outlet named as somebody's employer is leaned on by nobody", () => {
  expect(
    edges([{ outlet: "Harbor Herald", body: "On Monday Lakeside Tribune columnist Dana Orlo married a pilot." }]),
  ).toEqual([]);
});

test("an outlet does not cite itself", () => {
  expect(
    edges([{ outlet: "Lakeside Tribune", body: "Dana Orlo told the Lakeside Tribune that the pier was closed." }]),
  ).toEqual([]);
});

test("'first reported by' credits, and an own unnamed source that confirms it is said apart", () => {
  const body =
    "Two officials familiar with the plan confirmed to the Harbor Herald that the pier would close. The plan was first reported by the Lakeside Tribune.";
  expect(edges([{ outlet: "Harbor Herald", body }])).toEqual([
    "a1 credits Lakeside Tribune",
    "a1 confirms Lakeside Tribune",
  ]);
});

test("a dateline's agency is a reprint, its name inside a sentence a citation", () => {
  expect(edges([{ outlet: "Harbor Herald", body: "TARN (Reuters) - The pier was closed on Monday." }])).toEqual([
    "a1 reprints Reuters",
  ]);
  expect(edges([{ outlet: "Harbor Herald", body: "Dana Orlo told Reuters the pier was closed." }])).toEqual([
    "a1 cites Reuters",
  ]);
});

const SHARED =
  "The old pier at the north end of the harbor was closed on Monday after divers found three broken beams under the main deck";

test("a long run of the same words is a reprint, whoever was first", () => {
  const found = edges([
    { outlet: "Harbor Herald", body: `${SHARED}. Pilots left.` },
    { outlet: "Lake Post", body: `${SHARED}, the town wrote. Nobody was hurt.` },
  ]);
  expect(found).toEqual(["a2 reprints Harbor Herald"]);
});

test("a shared text that both credit to one agency is the agency's, one that only one credits is not", () => {
  const told = (last: string) => [
    { outlet: "Harbor Herald", body: `HALDEN (Coastal Wire) — ${SHARED}. Pilots left.` },
    { outlet: "Lake Post", body: `${SHARED}. Nobody was hurt. ${last}` },
  ];
  const both = compare(told("Coastal Wire contributed to this report."), [["old pier"]]);
  expect(both.provenance.at(-1)?.because).toMatch(/both texts credit Coastal Wire\.$/);
  expect(both.origins[0]).toMatchObject({ independent: 1, unknown: 0 });
  const one = compare(told("Mara Lind contributed to this report."), [["old pier"]]);
  expect(one.provenance.at(-1)?.because).toMatch(/do not say who had them first\.$/);
});

test("what is shared ends with a sentence, not with the first word of the next", () => {
  const found = compare([
    { outlet: "Harbor Herald", body: `${SHARED}. The pilots left.` },
    { outlet: "Lake Post", body: `${SHARED}. The town slept.` },
  ]);
  const spans = found.provenance.flatMap(({ evidence }) => evidence);
  for (const { article, start, end } of spans) expect(found.text(article).slice(start, end)).toBe(SHARED);
});

test("the same quotation in both is no reprint, nor is boilerplate", () => {
  const said = `“${SHARED},” Dana Orlo said.`;
  expect(
    edges([
      { outlet: "Harbor Herald", body: said },
      { outlet: "Lake Post", body: said },
    ]),
  ).toEqual([]);
  const end =
    "Sign up for the harbor newsletter and get the news of the pier and the boats and the tides and the town every morning.";
  expect(
    edges([
      { outlet: "Harbor Herald", body: end },
      { outlet: "Lake Post", body: end },
    ]),
  ).toEqual([]);
});

const ORIGIN = {
  outlet: "Lakeside Tribune",
  body: "Two officials familiar with the plan said the pier may close in spring.",
};

test("outlets that cite one outlet share its origin", () => {
  const { origins } = compare(
    [
      ORIGIN,
      { outlet: "Harbor Herald", body: "The Lakeside Tribune reported that the pier may close in spring." },
      { outlet: "Coast Courier", body: "The pier may close in spring, according to the Lakeside Tribune." },
    ],
    [["pier may close"]],
  );
  expect(origins).toMatchObject([{ independent: 1, unknown: 0 }]);
});

test("an outlet with an unnamed source of its own is an origin of its own", () => {
  const { origins } = compare(
    [ORIGIN, { outlet: "Harbor Herald", body: "A person close to the mayor said the pier may close in spring." }],
    [["pier may close"]],
  );
  expect(origins).toMatchObject([{ independent: 2, unknown: 0 }]);
});

test("a note in brackets after an outlet's name says which copy it is, not which outlet", () => {
  const { origins, provenance } = compare(
    [
      { ...ORIGIN, outlet: "Lakeside Tribune (retold)" },
      { outlet: "Harbor Herald", body: "The Lakeside Tribune reported that the pier may close in spring." },
    ],
    [["pier may close"]],
  );
  expect(provenance).toMatchObject([{ kind: "cites", to: "Lakeside Tribune (retold)", toArticle: expect.any(String) }]);
  expect(origins).toMatchObject([{ independent: 1, unknown: 0 }]);
});

test("a body is one source however its name is spelled", () => {
  const { origins } = compare(
    [
      { outlet: "Harbor Herald", body: "The Lake Defence Force said that the pier may close." },
      { outlet: "Coast Courier", body: "The Lake Defense Force said that the pier may close." },
    ],
    [["pier may close"]],
  );
  expect(origins).toMatchObject([{ independent: 1, unknown: 0 }]);
});

test("an outlet's own voice stays unknown and is said so", () => {
  const { origins } = compare(
    [ORIGIN, { outlet: "Harbor Herald", body: "In spring the pier may close for good." }],
    [["pier may close"]],
  );
  expect(origins).toMatchObject([{ independent: 1, unknown: 1 }]);
  expect(origins[0]?.because.join(" ")).toContain("Harbor Herald does not say where this is from");
});

const relationOf = (a: string, b: string) => {
  const found = compare([
    { outlet: "Harbor Herald", body: `“${a},” Dana Orlo said.` },
    { outlet: "Lake Post", body: `“${b},” Dana Orlo said.` },
  ]);
  const marked = found.sourcing.quotations.flatMap(({ marks }) =>
    marks.map((m) => `${m.kind} ${found.text(m.article).slice(m.start, m.end)}`),
  );
  return { relations: found.sourcing.quotations.map((one) => one.relation), marked };
};

test("one utterance is the same but for punctuation and capitals", () => {
  expect(
    relationOf("The pier is closed, and it stays closed", "The pier is closed and It stays closed").relations,
  ).toEqual(["same"]);
});

test("one utterance is cut where one prints less of it", () => {
  const found = relationOf(
    "The pier is closed and it stays closed until spring",
    "The pier is closed and it stays closed",
  );
  expect(found).toEqual({ relations: ["cut"], marked: ["only-here until", "only-here spring"] });
});

test("one utterance is changed where words stand for others", () => {
  const found = relationOf("The pier is closed and it stays closed", "The pier is shut and it stays closed");
  expect(found).toEqual({ relations: ["changed"], marked: ["changed closed", "changed shut"] });
});

test("two utterances of one speaker stay two", () => {
  expect(relationOf("The pier is closed until spring", "Nobody was hurt by the beams").relations).toEqual([
    "single",
    "single",
  ]);
});

const questionsOf = (told: Told) => compare([told]).sourcing.questions.map((one) => one.kind);

test("several sources with one quotation raise a question, one source does not", () => {
  const ask = (who: string) =>
    questionsOf({
      outlet: "Harbor Herald",
      body: `“We never closed the pier at all,” ${who} said on condition of anonymity because talks go on.`,
    });
  expect(ask("two officials")).toEqual(["plural-sources-one-voice"]);
  expect(ask("one official")).toEqual([]);
});

test("an unnamed source without a reason raises a question once", () => {
  const body = "A person close to the mayor said the pier would close. The person said it would open in spring.";
  expect(questionsOf({ outlet: "Harbor Herald", body })).toEqual(["no-reason-given"]);
});

test("nobody is asked why a headline, or one of the people in the story, has no name", () => {
  expect(questionsOf({ outlet: "Harbor Herald", body: "One of the mystery guests said the pier was cold." })).toEqual(
    [],
  );
  expect(questionsOf({ outlet: "Harbor Herald", body: "One of the officials said the pier was cold." })).toEqual([
    "no-reason-given",
  ]);
  const body = "A neighbour said the pier was cold. “I left early,” the man said.";
  expect(questionsOf({ outlet: "Harbor Herald", body })).toEqual(["no-reason-given"]);
});

test("an unnamed opinion raises a question, unnamed information does not", () => {
  const ask = (what: string) =>
    questionsOf({
      outlet: "Harbor Herald",
      body: `A person close to the mayor, who was not authorized to speak, ${what}.`,
    });
  expect(ask("called the plan a disgrace")).toEqual(["anonymous-opinion"]);
  expect(ask("said the pier would close")).toEqual([]);
});

test("a credit without a link is asked about only where the links are known", () => {
  const body = "The Lakeside Tribune reported that the pier was closed.";
  expect(questionsOf({ outlet: "Harbor Herald", body, linkedHosts: ["tides.example"] })).toEqual([
    "credited-without-link",
  ]);
  expect(questionsOf({ outlet: "Harbor Herald", body, linkedHosts: ["www.lakesidetribune.example"] })).toEqual([]);
  expect(questionsOf({ outlet: "Harbor Herald", body })).toEqual([]);
});

test("words are counted once, in the outlet's own voice or under one kind of source", () => {
  const { sourcing } = compare([
    { outlet: "Harbor Herald", body: "The pier is closed. Dana Orlo said that it was unsafe." },
  ]);
  expect(sourcing.voices).toMatchObject([
    { ownWords: 7, byType: [{ sourceType: "named-person", words: 4 }], firstSpeaker: "Dana Orlo" },
  ]);
});

const driftOf = (citing: string) =>
  compare([ORIGIN, { outlet: "Harbor Herald", body: citing }]).drift.flatMap((one) =>
    one.moves.map((move) => move.kind),
  );

test("a hedge that is gone in the citing sentence is drift", () => {
  expect(
    driftOf("The Lakeside Tribune reported that officials familiar with the plan said the pier will close in spring."),
  ).toContain("hedge");
});

test("the same words without a citation are no drift", () => {
  expect(driftOf("Officials familiar with the plan said that the pier will close in spring.")).toEqual([]);
});

test("the order of the articles changes nothing", () => {
  const told = [
    ORIGIN,
    { outlet: "Harbor Herald", body: "The Lakeside Tribune reported that the pier may close in spring." },
  ];
  const strip = ({ provenance, drift, sourcing, origins }: ReturnType<typeof compare>) => ({
    provenance,
    drift,
    sourcing,
    origins,
  });
  expect(strip(compare([...told].reverse(), [["pier may"]]))).toEqual(strip(compare(told, [["pier may"]])));
});
