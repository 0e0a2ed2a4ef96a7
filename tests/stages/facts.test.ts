import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf, inWords, papers } from "./factsOf";

const statusOf = (...bodies: readonly string[]) => factsOf(papers(bodies)).groups[0]?.status;

describe("figures", () => {
  test("22 alive and 24 alive differ", () => {
    expect(inWords("Officials say 22 captives are alive.", "Officials say 24 captives are alive.")).toEqual([
      "sure number: 22 / 24",
    ]);
  });

  test("59, fifty-nine and a total told with its parts are one figure", () => {
    expect(
      inWords(
        "The group holds 59 captives.",
        "The group holds fifty-nine captives.",
        "The group holds 59 captives: 35 of them are dead, 22 are alive and two are missing.",
      ),
    ).toEqual([]);
  });

  test("a figure and the parts it is told in are no difference", () => {
    expect(
      inWords(
        "The group holds 59 captives.",
        "Of the captives the group holds, 35 are dead, 22 are alive and two are missing.",
      ),
    ).toEqual([]);
  });

  test("two dozen is 24", () => {
    expect(inWords("Two dozen ferries were stopped.", "The navy stopped 24 ferries.")).toEqual([]);
  });

  test("at least 40 and 44 can both be right: a detail", () => {
    expect(inWords("At least 40 people were killed.", "The quake killed 44 people.")).toEqual([
      "detail number: At least 40 / 44",
    ]);
    expect(statusOf("At least 40 people were killed.", "The quake killed 44 people.")).toBe("detail");
  });

  test("at least 40 and 38 cannot", () => {
    expect(inWords("At least 40 people were killed.", "The quake killed 38 people.")).toEqual([
      "sure number: At least 40 / 38",
    ]);
  });

  test("the killed are not compared with the injured", () => {
    expect(inWords("The quake killed 44 people.", "The quake injured 120 people.")).toEqual([]);
  });

  test("what was done to those counted is read off the verb before the figure", () => {
    expect(
      inWords("The quake struck at noon, killing 10 and injuring 80.", "A quake killed 10 and injured 70."),
    ).toEqual(["sure number: 80 / 70"]);
    expect(inWords("The quake struck at noon, killing 10.", "The quake struck at noon, injuring 70.")).toEqual([]);
  });

  test("magnitudes are compared with magnitudes, on whichever side the word stands", () => {
    expect(inWords("A 5.9-magnitude quake hit Tarsk.", "A quake with a magnitude of 6.1 hit Tarsk.")).toEqual([
      "sure number: 5.9 / 6.1",
    ]);
    expect(inWords("A 5.9-magnitude quake hit Tarsk.", "A quake hit Tarsk 6 times.")).toEqual([]);
  });

  test("sums far apart are two sums of one story", () => {
    expect(
      inWords("The mayor spent $4,270 of the fund on a cruise.", "The mayor lived off the fund, $750,000 in all."),
    ).toEqual([]);
    expect(
      inWords(
        "The mayor spent $4,270 of the fund on a cruise.",
        "The mayor spent $4,720 of the fund on a cruise.",
      ).join(),
    ).toMatch(/number/);
  });

  test("a percentage is compared with a share, not with a count", () => {
    expect(inWords("Half of the voters stayed home.", "Some 50 percent of the voters stayed home.").join()).not.toMatch(
      /sure/,
    );
    expect(inWords("A third of the voters stayed home.", "Half of the voters stayed home.")).toEqual([
      "sure number: A third / Half",
    ]);
    expect(inWords("35 percent of the voters stayed home.", "35 voters stayed home.")).toEqual([]);
  });

  test("$3.5m and 3.5 million dollars are one sum, $3.5m and $5.3m two", () => {
    expect(inWords("The bridge cost $3.5m.", "The bridge cost 3.5 million dollars.")).toEqual([]);
    expect(inWords("The bridge cost $3.5m to build.", "The bridge cost $5.3m to build.")).toEqual([
      "sure number: $3.5m / $5.3m",
    ]);
  });

  test("one difference holds every outlet's figure", () => {
    expect(
      inWords(
        "Officials say 22 captives are alive.",
        "Officials say 24 captives are alive.",
        "Some 22 captives are alive.",
      ),
    ).toEqual(["sure number: 22 / 24 / Some 22"]);
  });
});

describe("dates", () => {
  test("Saturday and Friday for one act differ", () => {
    expect(
      inWords("Rebels released the pilot in Tarsk on Saturday.", "Rebels released the pilot in Tarsk on Friday."),
    ).toEqual(["sure date: Saturday / Friday"]);
  });

  test("a year and a day that lies in another year date two events", () => {
    expect(inWords("The dam opened in 2019.", "The dam opened on Tuesday.")).toEqual([]);
    expect(inWords("The dam opened on Monday.", "The dam opened on Tuesday.")).toEqual(["sure date: Monday / Tuesday"]);
  });

  test("Saturday lies in the weekend: a detail", () => {
    expect(
      inWords(
        "Rebels released the pilot in Tarsk on Saturday.",
        "Rebels released the pilot in Tarsk over the weekend.",
      ),
    ).toEqual(["detail date: Saturday / over the weekend"]);
  });

  test("Tuesday is the 4th of March", () => {
    expect(
      inWords("Rebels released the pilot in Tarsk on Tuesday.", "Rebels released the pilot in Tarsk on March 4."),
    ).toEqual([]);
  });

  test("the same vague words in papers of two days are no difference", () => {
    const on = (day: string, body: string) => papers([body], day)[0];
    const told = [
      on("2031-03-05", "The envoys met in Doha in recent weeks."),
      on("2031-03-06", "The envoys met in Doha in recent weeks."),
    ].flatMap((article, i) => (article ? [{ ...article, id: `a${i + 1}` }] : []));
    expect(factsOf(told).groups.flatMap((group) => group.differences)).toEqual([]);
  });

  test("recent weeks and this week touch: a detail", () => {
    expect(inWords("The envoys met in Doha in recent weeks.", "The envoys met in Doha this week.")).toEqual([
      "detail date: in recent weeks / this week",
    ]);
  });

  test("the day of the act is not compared with the day of the saying", () => {
    expect(
      inWords("Rebels released the pilot on Saturday.", "The minister said on Monday that the pilot was free."),
    ).toEqual([]);
  });
});

describe("quotations", () => {
  const said = (words: string) => `“${words},” the mayor said.`;

  test("a changed word in one utterance differs", () => {
    expect(
      inWords(said("We will never close this harbour to anyone"), said("We will never close this port to anyone")),
    ).toEqual(["sure quote-wording: this harbour to / this port to"]);
  });

  test.each([
    ["punctuation", "We will never close it, never", "We will never close it – never"],
    ["capitals", "we will never close the Harbour", "We will never close the harbour"],
    ["an editor's bracket", "We [the council] will never close the harbour", "We will never close the harbour"],
    [
      "an ellipsis",
      "We will never … close the harbour to anyone",
      "We will never, as long as I live, close the harbour to anyone",
    ],
    ["printing less of it", "We will never close the harbour", "I tell you today that we will never close the harbour"],
    ["figures for words", "We have two in three chances to win", "We have 2 in 3 chances to win"],
    ["parted words", "We will never lose this good will of ours", "We will never lose this goodwill of ours"],
  ])("%s is no difference", (_what, a, b) => {
    expect(inWords(said(a), said(b))).toEqual([]);
  });

  test("words cut from the middle and changed at the end differ, far common words do not make one utterance", () => {
    expect(
      inWords(
        'Mara Lind said they "tried to, however clumsily, work with the harbour board – a rival – to weaken and bend our rules."',
        'Mara Lind said they "at least tried to work with the harbour board to weaken our laws."',
      ).join(),
    ).toMatch(/^sure quote-wording/);
    expect(
      inWords(
        'Mara Lind said: "We have a ferry, and people in the villages of the north wait for it in every storm."',
        'Mara Lind said: "We have a plan, and it will not be settled by those who shout in the square."',
      ),
    ).toEqual([]);
  });

  test("two utterances of one speaker are not compared", () => {
    expect(
      inWords(said("We will never close this harbour to anyone"), said("The budget is what it is and we will live")),
    ).toEqual([]);
  });

  test("words outside quotation marks are not compared as words said", () => {
    expect(
      inWords(
        said("We will never close this harbour to anyone"),
        "The mayor said they would never close this port to anyone.",
      ),
    ).toEqual([]);
  });
});

describe("certainty", () => {
  test("confirmed dead and believed dead differ", () => {
    expect(
      inWords("Some 35 of the captives are confirmed dead.", "Some 35 of the captives are believed dead."),
    ).toEqual(["sure certainty: confirmed dead / believed dead"]);
  });

  test("expected to resign and resigned differ", () => {
    expect(inWords("The premier is expected to resign.", "The premier resigned.")).toEqual([
      "sure certainty: expected to resign / resigned",
    ]);
  });

  test("the same hedge in other words order is none", () => {
    expect(inWords("The premier is expected to resign.", "The premier is widely expected to resign.")).toEqual([]);
  });
});

describe("polarity", () => {
  test("unprecedented and not the first time differ", () => {
    expect(inWords("The talks are unprecedented.", "It was not the first time that the two sides held talks.")).toEqual(
      ["sure polarity: unprecedented / not the first time"],
    );
  });

  test("unprecedented and for the first time do not", () => {
    expect(inWords("The talks are unprecedented.", "The two sides held talks for the first time.")).toEqual([]);
  });
});

describe("names and places", () => {
  test("two spellings of one name differ", () => {
    expect(inWords("The party chose Renke Pribus as its head.", "The party chose Renke Pirbus as its head.")).toEqual([
      "sure name: Renke Pribus / Renke Pirbus",
    ]);
  });

  test("a surname alone, a title or another name is no difference", () => {
    expect(
      inWords("The party chose Renke Pribus as its head.", "The party chose Mr. Pribus, and Ola Tamm was glad."),
    ).toEqual([]);
  });

  test("one name as two countries spell it, with accents or hyphens, does not differ", () => {
    const body = (name: string) => `The camp is run by the ${name} of Norvik.`;
    expect(inWords(body("Coastal Defence Organisation"), body("Coastal Defense Organization"))).toEqual([]);
    expect(inWords(body("Labour Centre"), body("Labor Center"))).toEqual([]);
    expect(inWords("The party chose Renée Lindqvist.", "The party chose Renee Lindqvist.")).toEqual([]);
    expect(inWords("The party chose Ada Tor-Hallen.", "The party chose Ada Torhallen.")).toEqual([]);
  });

  test("one letter that no spelling habit explains does", () => {
    expect(inWords("The party chose Femi Oyelaran.", "The party chose Femi Oyelaren.")).toEqual([
      "sure name: Femi Oyelaran / Femi Oyelaren",
    ]);
  });

  test("a city and its country are no difference", () => {
    expect(inWords("The envoys met in Athens.", "The envoys met in Greece.")).toEqual([]);
  });
});

describe("who is credited", () => {
  test("an unnamed source against a named one differs", () => {
    expect(
      inWords(
        "Mona Lenk, the envoy, said that the talks took place in Doha.",
        "The talks took place in Doha, a person familiar with the matter said.",
      ).filter((line) => line.includes("attribution")),
    ).toHaveLength(1);
  });

  test("unnamed sources of one outlet and the same told through it are one", () => {
    expect(
      inWords(
        "The talks took place in Doha, two people with knowledge of them said.",
        "The talks took place in Doha, sources told Paper A.",
        "The talks took place in Doha, Paper A reported.",
      ).filter((line) => line.includes("attribution")),
    ).toEqual([]);
  });

  test("two unnamed sources are not known to be two", () => {
    expect(
      inWords(
        "The talks took place in Doha, a person close to the envoy said.",
        "The talks took place in Doha, officials familiar with the visit said.",
      ),
    ).toEqual([]);
  });

  test("a telling that names both sources differs from neither", () => {
    expect(
      inWords(
        "The talks took place in Doha, Mona Lenk told aides, a person familiar with the matter said.",
        "The talks took place in Doha, Mona Lenk said.",
      ).filter((line) => line.includes("attribution")),
    ).toEqual([]);
  });

  test("one speaker under a short and a long name does not", () => {
    expect(
      inWords("The talks took place in Doha, Mona Lenk said.", "The talks took place in Doha, Ms. Lenk said."),
    ).toEqual([]);
  });
});

describe("promises", () => {
  const bodies = fc.array(
    fc.constantFrom(
      "Officials say 22 captives are alive and 35 are believed dead.",
      "At least 24 captives were confirmed alive on Saturday.",
      "“We will never close this harbour to anyone,” Mona Lenk said on Friday.",
      "The talks in Norvik were unprecedented, a person familiar with them said.",
      "It was not the first time; the premier is expected to resign this week.",
      "The premier resigned over the weekend, the Daily Lantern reported.",
    ),
    { minLength: 2, maxLength: 4 },
  );

  test("the words of every value slice out of its article, inside the row", () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const articles = papers(texts);
        for (const { differences, members } of factsOf(articles).groups) {
          for (const { values, because } of differences) {
            expect(because).toMatch(/\.$/);
            expect(new Set(values.map((v) => v.article)).size).toBeGreaterThan(1);
            for (const value of values) {
              const text = articles.find((a) => a.id === value.article)?.text ?? "";
              expect(text.slice(value.start, value.end).trim()).not.toBe("");
              expect(
                members.some((m) => m.article === value.article && m.start <= value.start && value.end <= m.end),
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a text against itself has no difference", () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const text = texts.join(" ");
        expect(inWords(text, text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the papers changes nothing", () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const articles = papers(texts);
        const [one, other] = [factsOf(articles), factsOf([...articles].reverse())];
        expect(other.groups.map((g) => g.differences)).toEqual(one.groups.map((g) => g.differences));
      }),
      { numRuns: 40 },
    );
  });
});
