import { expect, test } from "vitest";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";
import { findNames } from "../../lib/text/names/findNames";
import { resolveReferents } from "../../lib/text/names/resolveReferents";

function readStory(...texts: readonly string[]) {
  const inputs = texts.map((text) => ({
    key: null,
    outlet: `The ${text.slice(0, 6)} paper`,
    title: null,
    byline: null,
    url: null,
    publishedAt: null,
    language: "en",
    text,
  }));
  return nameArticles(inputs).map(segment);
}

const namesIn = (text: string) => {
  const [article] = readStory(text);
  return article ? findNames(article).map(({ start, end }) => article.text.slice(start, end)) : [];
};

/** The referents as `name: what it is called`, in the order of the list. */
const called = (...texts: readonly string[]) => {
  const articles = readStory(...texts);
  return Object.fromEntries(
    resolveReferents(articles).list.map((referent) => [
      referent.name,
      referent.mentions.map((m) => articles.find((a) => a.id === m.article)?.text.slice(m.start, m.end)),
    ]),
  );
};

test("titles are no part of a name, organisations keep their 'of'", () => {
  const text = "Talks resume\n\nThe envoy met Prime Minister Dana Orlo and the Ministry of Ports in Doha.";
  expect(namesIn(text)).toEqual(["Dana Orlo", "Ministry of Ports", "Doha"]);
});

test("a surname that is also a paper's name is the person's where the article has the person", () => {
  const kindsIn = (text: string) => {
    const [article] = readStory(text);
    return article ? findNames(article).map(({ kind, words }) => `${words.join(" ")}: ${kind}`) : [];
  };
  expect(kindsIn("Motto vote\n\nRep. Randy Forbes spoke first. The House heard Forbes argue for an hour.")).toContain(
    "forbes: person",
  );
  expect(kindsIn("Motto vote\n\nRep. Randy Dale spoke first. The House read what Forbes had reported.")).toContain(
    "forbes: outlet",
  );
});

test("a sentence's first word is a name only where something else says so", () => {
  const text = "Harbor reopens\n\nPilots returned on Monday. Velmar returned too, as Velmar had promised.";
  expect(namesIn(text)).toEqual(["Velmar", "Velmar"]);
});

test("'of' does not join a person to a country", () => {
  expect(namesIn("Visit\n\nOn Monday President Ilan Marek of South Korea spoke.")).toEqual([
    "Ilan Marek",
    "South Korea",
  ]);
});

test("a surname, a title and a role by apposition are one person, within and across articles", () => {
  const first = "Talks\n\nAdam Velmar, the harbor envoy, flew in. Mr. Velmar met pilots. Then the envoy left.";
  const second = "Talks\n\nOn Monday Velmar flew in.";
  expect(called(first, second)["Adam Velmar"]).toEqual(["Adam Velmar", "Velmar", "the envoy", "Velmar"]);
});

test("a role that two people have names neither", () => {
  const text = "Talks\n\nAdam Velmar, the harbor envoy, met Nora Quist, the border envoy. Then the envoy left.";
  expect(called(text)).toMatchObject({ "Adam Velmar": ["Adam Velmar"], "Nora Quist": ["Nora Quist"] });
});

test("short given names and middle initials do not part one person, another given name does", () => {
  const text = "Vote\n\nOn Monday Michael R. Tarn spoke. Later Mike Tarn left. On Tuesday Susan Tarn spoke.";
  expect(called(text)).toMatchObject({
    "Michael R. Tarn": ["Michael R. Tarn", "Mike Tarn"],
    "Susan Tarn": ["Susan Tarn"],
  });
});

test("of two bearers of a surname, a title's gender or the one named last is meant", () => {
  const text = "Vote\n\nOn Monday Michael Tarn spoke. Then Susan Tarn spoke. But Mr. Tarn left early.";
  expect(called(text)).toMatchObject({ "Michael Tarn": ["Michael Tarn", "Tarn"], "Susan Tarn": ["Susan Tarn"] });
});

test("an acronym is its organisation, dotted or not", () => {
  const text =
    "Ports\n\nOn Monday the Coastal Pilots Association struck. The CPA wants more. Again the C.P.A. said so.";
  expect(called(text)["Coastal Pilots Association"]).toEqual(["Coastal Pilots Association", "CPA", "C.P.A."]);
});

test("the order of the articles changes no referent", () => {
  const texts = [
    "A\n\nOn Monday Adam Velmar spoke.",
    "B\n\nOn Monday Velmar spoke of Nora Quist.",
    "C\n\nLater that day N. Quist spoke.",
  ];
  expect(called(...texts)).toEqual(called(...[...texts].reverse()));
});

test("an owner's mark is no part of a name, before a noun or at a sentence's end", () => {
  expect(namesIn("Talks end\n\nIn Mr. Ortiz’s view, the plan was sound. The plan was Ortiz’s.")).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/’s$/)]),
  );
});

test("a body whose name begins with a lone word is called by it, where the story has one such body and no such town", () => {
  const firm = "Plant shut\n\nThe owner, Norvane Recycling, shut the plant. A day later Norvane said so.";
  expect(called(firm)).toMatchObject({ "Norvane Recycling": ["Norvane Recycling", "Norvane"] });
  const two = `${firm} The hall belongs to Norvane Holdings.`;
  expect(called(two)).toMatchObject({ Norvane: ["Norvane"] });
  const town = `${firm} It rained in Norvane.`;
  expect(called(town)).toMatchObject({ Norvane: ["Norvane", "Norvane"] });
});
