import { describe, expect, test } from "vitest";
import { differencesOf, factsOf, inWords, papers } from "./factsOf";

const statusOf = (...bodies: readonly string[]) => factsOf(papers(bodies)).groups[0]?.status;

describe("figures", () => {
  test("none of a thing is a count of it", () => {
    expect(
      inWords(
        "No ferries were diverted, the port said.",
        "Two car ferries were diverted because of the fog, the port said.",
      ),
    ).toEqual(["sure number: No ferries / Two"]);
    expect(inWords("There was no reason to divert ferries.", "Two car ferries were diverted because of fog.")).toEqual(
      [],
    );
  });

  test("two close counts, each the only one of its telling, are one under two names", () => {
    expect(
      inWords(
        "They say that they sent 15 bills on the harbour to the upper house.",
        "They want the upper house to take up 16 measures on the harbour.",
      ),
    ).toEqual(["sure number: 15 / 16"]);
  });

  test("a count that stands beside others, or far from the other's, is not", () => {
    expect(
      inWords(
        "They sent 15 bills on the harbour and 12 letters to the upper house.",
        "They want the upper house to take up 16 measures on the harbour.",
      ),
    ).toEqual([]);
    expect(
      inWords("They sent 15 bills to the upper house.", "They want the upper house to take up 40 measures."),
    ).toEqual([]);
  });

  test("one more that is named beside those counted is a detail, others of another thing are not", () => {
    expect(
      inWords(
        "By now 23 provinces have opened their ports.",
        "By now 23 provinces and the Capital have opened their ports.",
      ),
    ).toEqual(["detail number: 23 / 23 provinces and the Capital"]);
    expect(
      inWords("By now 23 provinces have opened their ports.", "By now 23 provinces and their towns have opened ports."),
    ).toEqual([]);
  });

  test("a half and about 50 percent are one figure, about 45 percent and 44 leave a detail", () => {
    expect(inWords("Half of the voters stayed home.", "Some 50 percent of the voters stayed home.")).toEqual([]);
    expect(inWords("About 45 percent of the voters stayed home.", "44 percent of the voters stayed home.")).toEqual([
      "detail number: About 45 percent / 44 percent",
    ]);
  });

  test("figures that can both be right leave the row a detail, others make it differ", () => {
    expect(statusOf("At least 40 people were killed.", "The quake killed 44 people.")).toBe("detail");
    expect(statusOf("At least 40 people were killed.", "The quake killed 38 people.")).toBe("differ");
  });
});

test("a sum in two currencies is a detail and no agreement, beside the same sum in the other's currency it is none", () => {
  const pounds = "Thieves took jewels worth £88m from the shop on the quay.";
  const euros = "Thieves took jewels worth 103 million euros from the shop on the quay.";
  expect(inWords(pounds, euros)).toEqual(["detail number: £88m / 103 million euros"]);
  expect(statusOf(pounds, euros)).toBe("detail");
  expect(inWords(pounds, "Thieves took jewels worth £88m (103 million euros) from the shop on the quay.")).toEqual([]);
});

describe("figures of others", () => {
  const veteran = "a 20-year veteran of the harbour police, was on the quay that night.";

  test("years of service of two persons are two figures, of one person one", () => {
    expect(
      inWords(
        "Mara Lind, a 28-year veteran of the harbour police, was on the quay that night.",
        `Oskar Pell, ${veteran}`,
      ),
    ).toEqual([]);
    expect(
      inWords("Mara Lind, a 28-year veteran of the harbour police, was on the quay that night.", `Lind, ${veteran}`),
    ).toEqual(["sure number: 28-year / 20-year"]);
  });

  test("the same stretch of time of an event is one, whoever is named near", () => {
    expect(
      inWords(
        "Mara Lind told of the 28-day strike at the docks.",
        "Oskar Pell told of the 26-day strike at the docks.",
      ),
    ).toEqual(["sure number: 28-day / 26-day"]);
  });

  test("shares of two crowds, or from two houses' polls, are two figures", () => {
    expect(
      inWords(
        "Some 62 percent of fishermen are against the dam, the survey found.",
        "Nearly half of all voters are against the dam, the survey found.",
      ),
    ).toEqual([]);
    expect(
      inWords(
        "In a poll by the Norvik Institute, 62 percent of voters were against the dam.",
        "In a poll by the Halden University, 55 percent of voters were against the dam.",
      ),
    ).toEqual([]);
    expect(
      inWords(
        "In a poll by the Norvik Institute, 62 percent of voters were against the dam.",
        "In a poll, 55 percent of voters were against the dam.",
      ),
    ).toEqual(["sure number: 62 percent / 55 percent"]);
  });

  test("figures many times apart are no one figure, some times apart are for a check", () => {
    expect(
      inWords(
        "The youths attacked a crew of the radio, injuring at least two people.",
        "The youths clashed with police, injuring at least 70 people.",
      ),
    ).toEqual([]);
    expect(
      inWords("The storm injured eight people at the docks.", "The storm injured 40 people at the docks."),
    ).toEqual(["check number: eight / 40"]);
  });

  test("one telling's two figures are never drawn into one difference by a third outlet", () => {
    const drawn = differencesOf(
      "The storm sank 12 boats in the harbour. It sank 20 boats at the pier.",
      "The storm sank 14 boats in the harbour.",
      "The storm sank 22 boats at the pier.",
    );
    for (const { values } of drawn)
      expect(values.filter(({ article }) => article === values[0]?.article)).toHaveLength(1);
  });
});

describe("dates", () => {
  test("a day that only may date another act is kept out of a difference between two others", () => {
    expect(
      inWords(
        "The aide had to apologise on Saturday for her letter on the harbour.",
        "The aide apologised on Friday for her letter on the harbour.",
        "The aide resigned on Monday over her letter on the harbour.",
      ),
    ).toEqual(["sure date: Saturday / Friday"]);
  });

  test("the same vague time after another preposition is no difference, another time is", () => {
    expect(inWords("The docks lost trade in recent weeks.", "The docks lost trade over recent weeks.")).toEqual([]);
    expect(inWords("The docks lost trade in recent weeks.", "The docks lost trade last week.")).toEqual([
      "detail date: in recent weeks / last week",
    ]);
  });

  test("the days of two acts are for a check, of one act under two words a difference", () => {
    expect(
      inWords(
        "The aide apologised on Friday for her letter on the harbour.",
        "The aide resigned on Monday over her letter on the harbour.",
      ),
    ).toEqual(["check date: Friday / Monday"]);
    expect(
      inWords(
        "The aide quit on Sunday over her letter on the harbour.",
        "The aide resigned on Monday over her letter on the harbour.",
      ),
    ).toEqual(["sure date: Sunday / Monday"]);
  });

  test("a day and its evening date two happenings where nothing beside them is alike", () => {
    expect(
      inWords(
        "The premier was moved out of the ward on Tuesday evening.",
        "Her lungs were working normally on Tuesday.",
      ),
    ).toEqual([]);
  });

  test("a day that nothing fixes tells no difference, and neither does the day a page was put up", () => {
    const undated = (...bodies: readonly string[]) =>
      factsOf(papers(bodies, null)).groups.flatMap((group) => group.differences.map(({ kind }) => kind));
    expect(undated("The singer died yesterday.", "The singer died on Thursday.")).toEqual([]);
    expect(undated("The singer died on Wednesday.", "The singer died on Thursday.")).toEqual(["date"]);
    expect(inWords("Published: March 3, 2031", "Published: March 4, 2031")).toEqual([]);
  });

  test("a night is more exact than its day", () => {
    expect(inWords("The minister resigned on Tuesday.", "The minister resigned on Tuesday night.")).toEqual([
      "detail date: Tuesday / Tuesday night",
    ]);
    expect(statusOf("The minister resigned on Tuesday.", "The minister resigned on Tuesday night.")).toBe("detail");
  });

  test("a telling that gives both day and night differs from neither", () => {
    expect(
      inWords(
        "The minister will speak on Monday evening.",
        "The minister decides on Monday. She will speak on Monday evening.",
      ),
    ).toEqual([]);
  });

  test("two parts of one day date two acts where the words are not alike", () => {
    expect(
      inWords(
        "The premier halted the sale of the docks late Tuesday.",
        "His spokeswoman had praised it to reporters as recently as Tuesday afternoon.",
      ),
    ).toEqual([]);
  });

  test("two days on which somebody spoke are for a person to check", () => {
    expect(
      inWords(
        "The harbour spokeswoman, Mara Lind, said late on Monday that the letters were kept.",
        "The harbour spokeswoman, Mara Lind, said on Tuesday that the letters were kept.",
      ),
    ).toEqual(["check date: Monday / Tuesday"]);
  });

  test("a year that both print parts nothing, two that each prints alone do", () => {
    expect(
      inWords(
        "Lind, who stood in the 2020 race, left the party after losing the vote in 2026.",
        "Lind, their candidate in 2020, left the party after losing the vote.",
      ),
    ).toEqual([]);
    expect(
      inWords(
        "Lind left the party after losing the vote in 2026.",
        "Lind left the party after losing the vote in 2024.",
      ),
    ).toHaveLength(1);
  });
});

describe("quotations", () => {
  const said = (words: string) => `"${words}," Mara Lind said.`;

  test("another first word than the other has there differs", () => {
    expect(
      inWords(
        said("I pledge to learn and to grow from this experience"),
        said(
          "Nobody asked for it, so to all whom these words have hurt we say sorry, and pledge to learn and to grow from this experience",
        ),
      ),
    ).toEqual(["sure quote-wording: I pledge / sorry, and pledge"]);
  });

  test("beginning later, with the same word, does not", () => {
    expect(
      inWords(
        said("and pledge to learn and to grow from this experience"),
        said(
          "Nobody asked for it, so to all whom these words have hurt we say sorry, and pledge to learn and to grow from this experience",
        ),
      ),
    ).toEqual([]);
  });
});

describe("polarity", () => {
  test("one subject that will and will not differs", () => {
    expect(
      inWords("The city will pay for the hotels, she said.", "The city will not pay for the hotels, she said."),
    ).toEqual(["sure polarity: pay / not pay"]);
  });

  test("two subjects are for a person to check", () => {
    expect(inWords("The yard will pay for the hotels.", "The city will not pay for the hotels.")).toEqual([
      "check polarity: pay / not pay",
    ]);
  });

  test("what one avoids, and what is left open, denies nothing", () => {
    expect(
      inWords(
        "He will stay away out of a desire not to influence the harbour vote.",
        "He will stay away to avoid any sign that he is trying to influence the harbour vote.",
      ),
    ).toEqual([]);
    expect(
      inWords(
        "Lind will not seek a second term as head of the board.",
        "Lind says whether she will seek a second term as head of the board.",
      ),
    ).toEqual([]);
  });

  test("a denial that reaches the verb through others is one", () => {
    expect(
      inWords(
        'She did not want to "give up the right to the quay".',
        'She said: "I am not willing to give up the right to the quay".',
      ),
    ).toEqual([]);
  });
});

describe("who is credited", () => {
  const credited = (...bodies: readonly string[]) => inWords(...bodies).filter((line) => line.includes("attribution"));

  test("aides who say it of a minister and the minister herself differ, as a detail", () => {
    expect(
      credited(
        "Aides said that Mona Lenk would not meet the envoy before the harbour vote.",
        "Mona Lenk has said she will not meet the envoy before the harbour vote.",
      ),
    ).toEqual(["detail attribution: Aides / Mona Lenk"]);
  });

  test("who does what the aides tell of is not another source of it", () => {
    expect(
      credited(
        "At the lunch Mona Lenk mocked the idea, according to an aide who was there.",
        "At the lunch Mona Lenk urged the members to drop the idea.",
      ),
    ).toEqual([]);
  });

  test("one utterance from two unnamed mouths differs, two utterances do not", () => {
    expect(
      credited(
        'A second man tells him: "We are just here for a school project."',
        'The cameraman replies: "We are just here for a school project."',
      ),
    ).toHaveLength(1);
    expect(
      credited(
        'A second man tells him: "We are just here for a school project."',
        'The cameraman replies: "Go home now."',
      ),
    ).toEqual([]);
  });
});

describe("what was done", () => {
  const yard = (act: string) => `The Norvik yard has ${act} two of its managers, the company said.`;

  test("suspended and dismissed, put off and called off differ", () => {
    expect(inWords(yard("suspended"), yard("dismissed"))).toEqual(["sure action: suspended / dismissed"]);
    expect(inWords(yard("suspended"), yard("dismissed"), yard("suspended"))).toEqual([
      "sure action: suspended / dismissed / suspended",
    ]);
    expect(
      inWords(
        "The city postponed the harbour fair because of the fog.",
        "The city cancelled the harbour fair in the fog.",
      ),
    ).toEqual(["sure action: postponed / cancelled"]);
  });

  test("another word for the same act does not", () => {
    expect(inWords(yard("sacked"), yard("dismissed"))).toEqual([]);
  });

  test("an act only planned, denied or told by both does not", () => {
    expect(inWords(yard("suspended"), "The Norvik yard will dismiss two of its managers, the company said.")).toEqual(
      [],
    );
    expect(
      inWords(yard("suspended"), "The Norvik yard has not dismissed two of its managers, the company said."),
    ).toEqual([]);
    expect(inWords(yard("suspended"), yard("first suspended and then dismissed"))).toEqual([]);
  });

  test("acts done to two things do not", () => {
    expect(inWords(yard("suspended"), "The mayor dismissed the worry of people in the old town.")).toEqual([]);
  });
});

describe("places", () => {
  test("two streets of one fire differ", () => {
    expect(
      inWords(
        "A fire at the yard in Quay Street hurt three workers.",
        "A fire at the yard in Dock Road hurt three workers.",
      ),
    ).toEqual(["sure place: Quay Street / Dock Road"]);
  });

  test("a street and its city, or two streets of two things, do not", () => {
    expect(
      inWords(
        "A fire at the yard in Quay Street hurt three workers.",
        "A fire at the yard in Norvik hurt three workers.",
      ),
    ).toEqual([]);
    expect(
      inWords("A fire at the yard in Quay Street hurt three workers.", "The families sleep at a school in Dock Road."),
    ).toEqual([]);
  });

  test("two streets that one article both names do not", () => {
    expect(
      inWords(
        "A fire at the yard in Quay Street hurt three workers.",
        "A fire at the yard in Dock Road hurt three workers and spread to Quay Street.",
      ),
    ).toEqual([]);
  });
});

describe("certainty", () => {
  test("went there and planned to return there differ, for one going", () => {
    expect(
      inWords(
        "The premier travelled to the harbour town for a meeting with angry pilots.",
        "The premier planned to return to the harbour town to meet angry pilots.",
      ),
    ).toEqual(["sure certainty: travelled / planned to return"]);
  });

  test("plans to meet one and met another do not", () => {
    expect(
      inWords(
        "Lind said afterward that she plans to meet the pilots.",
        "The premier met the envoy of Tarsk on the ferry.",
      ),
    ).toEqual([]);
  });

  test("a possibility that she broke the law is no firmer than that she may have", () => {
    expect(
      inWords(
        "The letters raise the possibility that she violated the harbour law.",
        "The letters show that she may have violated the harbour law.",
      ),
    ).toEqual([]);
  });
});

describe("quoted lists", () => {
  test("the same names in another order are other words, with another joiner they are not", () => {
    expect(
      inWords(
        'He named "Otter, Finch and Weasel" as the dealers.',
        'He named "Weasel, Otter and Finch" as the dealers.',
      ),
    ).toEqual(["sure quote-wording: Otter, Finch and Weasel / Weasel, Otter and Finch"]);
    expect(
      inWords('He named "Otter, Finch and Weasel" as the dealers.', 'He named "Otter, Finch, Weasel" as the dealers.'),
    ).toEqual([]);
  });
});

describe("status", () => {
  const quoted = (words: string) =>
    `In a note to the pilots on the day of the strike, the head of the board wrote: "${words}"`;

  test("one utterance in two frames agrees, one of which a telling has more is a detail", () => {
    const words = "We love this harbour, and we will not let it be sold to anyone who does not";
    expect(statusOf(quoted(`${words}.`), `"${words}," Mara Lind said.`)).toBe("agree");
    expect(
      statusOf(
        quoted("We love this harbour."),
        `"We love this harbour, its cranes, its fog and the people in it," said Lind.`,
      ),
    ).toBe("detail");
  });
});

describe("what looks like a difference and is none", () => {
  test("a weekday under another name for its week, and overlapping stretches of one size", () => {
    expect(
      inWords(
        "The envoys will meet next Friday in Tarsk.",
        "The envoys will meet on Friday in the week ahead in Tarsk.",
      ),
    ).toEqual([]);
    expect(inWords("The chancellor visits Tarsk later this week.", "The chancellor visits Tarsk this week.")).toEqual(
      [],
    );
  });

  test("a year that names an agreement dates nothing that happened", () => {
    expect(
      inWords(
        "Rivals attacked the harbour agreement of the premier in 2030.",
        "Rivals attacked the 2029 harbour agreement of the premier.",
      ),
    ).toEqual([]);
  });

  test("a word in place of a source credits nobody", () => {
    expect(
      inWords(
        '"What did you know of the letters from the harbour?" another asks.',
        'One of the inspectors asks: "What did you know of the letters from the harbour?"',
      ),
    ).toEqual([]);
  });

  test("one verb with two objects is firm in one and planned in another", () => {
    expect(
      inWords(
        "Many who plan to travel to the southern border in spring are pilots of the harbour.",
        "Many pilots of the harbour travelled north to their families for the feast.",
      ),
    ).toEqual([]);
  });
});
