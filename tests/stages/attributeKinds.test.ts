import { expect, test } from "vitest";
import { readAttributions as read, readHeadline } from "./readAttributions";

test("a block after a colon is its announcer's, paragraph after paragraph until the mark closes, and no further", () => {
  const found = read(
    "Over at Lakeside Tribune, a post about the closing gives the following commentary:\n\n“Expect more of this. The town closed the pier. [...]\n\nNobody asked the pilots. It is over.”\n\nBoats left the harbor.",
  );
  expect(found).toMatchObject([{ source: "a post about the closing", cue: null, type: "document", quote: "direct" }]);
  expect(found[0]?.content).toMatch(/^“Expect more of this.*It is over\.”$/s);
});

test("a letter printed without marks is its writer's up to the end of its paragraph, a list up to its last item", () => {
  const letter = read(
    "Dana Orlo wrote that the pier was old.\n\nRead the full letter:\n\nDear town, the pier is old. Close it.\n\nBoats left the harbor.",
  );
  expect(letter.at(-1)).toMatchObject({
    source: null,
    speaker: "Dana Orlo",
    content: "Dear town, the pier is old. … Close it.",
  });
  const list = read(
    "A set of response points was handed out by pilots from the lake:\n\n- The pier is old.\n\n- It was never closed.\n\nBoats left the harbor.",
  );
  expect(list).toMatchObject([
    { source: "pilots from the lake", content: "- The pier is old. … - It was never closed." },
  ]);
});

test("a colon that announces no writing leaves the next paragraph to the writer", () => {
  expect(read("Here is what we know:\n\nThe pier is old and closed.")).toEqual([]);
  expect(read("The pier has three parts:\n\nThe head is the oldest.")).toEqual([]);
});

test("what stands between dashes is stepped over, be they long or doubled", () => {
  for (const dash of ["--", "—", " – "])
    expect(read(`Dana Orlo ${dash} co-owner of the pier ${dash} said the plan had failed.`)).toMatchObject([
      { cue: "said", speaker: "Dana Orlo", content: "the plan had failed" },
    ]);
  expect(read("The report -- which notes that two beams broke -- is public.")).toMatchObject([
    { cue: "notes", content: "that two beams broke", type: "document" },
  ]);
});

test("a participle that opens a sentence has the subject after its comma", () => {
  expect(read("Claiming the pier was safe, Dana Orlo left the harbor.")).toMatchObject([
    { source: "Dana Orlo", cue: "Claiming", content: "the pier was safe" },
  ]);
  expect(read("After saying the pier was safe, Dana Orlo left the harbor.")[0]?.source).toBe("Dana Orlo");
  expect(read("In a note announcing the sale, the union called the pier unsafe.")[0]?.source).toBe("the union");
});

test("a noun of saying with a clause credits its owner, one with none credits nobody by name", () => {
  expect(read("The town met Dana Orlo's claim that the pier was unsafe.")).toMatchObject([
    { source: "Dana Orlo", cue: "claim", content: "that the pier was unsafe" },
  ]);
  expect(read("Pilots left after a Lakeside Tribune report that the pier was unsafe.")).toMatchObject([
    { source: "Lakeside Tribune", type: "outlet" },
  ]);
  expect(read("Pilots left amid reports that the pier was unsafe.")).toMatchObject([{ source: null, type: "outlet" }]);
});

test("a report that somebody read, and allegations that are looked into, state nothing of anybody's", () => {
  expect(read("Dana Orlo has the report that was lost.")).toEqual([]);
  expect(read("Police looked into allegations that the pier was unsafe.")).toEqual([]);
});

test("what is asked under 'whether' or 'when asked' is said by nobody", () => {
  expect(read("Dana Orlo did not answer when asked whether the mayor believes the pier is safe.")).toEqual([]);
  expect(read("When asked, Dana Orlo said the pier was safe.")).toMatchObject([{ speaker: "Dana Orlo" }]);
});

test("an apology is an act, the words it is made in are a statement", () => {
  expect(read("Dana Orlo apologized for the closed pier.")).toEqual([]);
  expect(read("Dana Orlo apologized for what she called “a bad day at the pier.”")).not.toEqual([]);
});

test("scandals raise questions and say nothing, members who raise them do", () => {
  expect(read("Two scandals raised questions about the pier.")).toEqual([]);
  expect(read("Some members raised questions about the pier.")).toHaveLength(1);
});

test("a compound with a hyphen is no verb of saying", () => {
  expect(read("The owners left the much-disputed pier.")).toEqual([]);
  expect(read("The owners disputed the report as “false.”")).toHaveLength(1);
});

test("'the lawmaker' is the senator named before, 'the pilot' of nobody named is anonymous", () => {
  expect(read("Sen. Dana Orlo came to the pier. The lawmaker said it was unsafe.")).toMatchObject([
    { speaker: "Dana Orlo", type: "named-person" },
  ]);
  expect(read("Sen. Dana Orlo came to the pier. The pilot said it was unsafe.")).toMatchObject([{ type: "anonymous" }]);
});

test("two of the people are unnamed sources, though 'two' is no person", () => {
  expect(read("Two of the people said the pier was unsafe.")).toMatchObject([{ type: "anonymous" }]);
});

test("a verb the tagger takes for a noun is one where nothing but its sayer parts it from a quotation", () => {
  expect(read("“Who closed the pier?” the senior pilot demands.")).toMatchObject([{ source: "the senior pilot" }]);
  expect(read("The union met the demands.")).toEqual([]);
});

test("admitting an act is a statement, threatening one too", () => {
  expect(read("Dana Orlo has admitted closing the pier.")).toMatchObject([{ content: "closing the pier" }]);
  expect(read("Norvane has threatened to close the pier.")).toMatchObject([{ type: "named-organization" }]);
  expect(read("The storm threatened the pier.")).toEqual([]);
});

test.each([
  ["Harbor Pier Was Unsafe for Years: Report", "media reports", "outlet"],
  ["Pier may close in spring, sources say", "sources", "anonymous"],
  ["Pier will close, says Dana Orlo", "Dana Orlo", "named-person"],
  ["Dana Orlo: We will not close the pier", "Dana Orlo", "named-person"],
  ["“We will not go”: Dana Orlo", "Dana Orlo", "named-person"],
  ["Axios: Town held direct talks with pilots", "Axios", "outlet"],
])("the headline '%s' credits %s", (headline, speaker, type) => {
  expect(readHeadline(headline)).toMatchObject([{ speaker, type }]);
});

test.each([
  "Exclusive: Pier was unsafe for years",
  "Live: Pier closes after storm hits",
  "Opinion: The mayor must go",
  "Analysis: Why the pier was closed",
  "Storm Norvik: 340 people flee homes",
  "Dana Orlo: what we know about the mayor",
  "Pier closure: five things to know",
])("the headline '%s' credits nobody: what stands before its colon is a rubric or a matter", (headline) => {
  expect(readHeadline(headline)).toEqual([]);
});

test("a wish is told in the writer's voice, one in the wisher's words is a statement", () => {
  expect(read("Dana Orlo wants to close the pier.")).toEqual([]);
  expect(read("Dana Orlo wants the pier “to close for good.”")).toHaveLength(1);
});

test("unnamed sources give their reason in whatever words, also in the next sentence", () => {
  const reasonOf = (body: string) => read(body)[0]?.reason;
  expect(
    reasonOf("According to those sources, who stayed anonymous because nobody may speak of it, the pier will close."),
  ).toBe("because nobody may speak of it");
  expect(
    reasonOf("Two people close to the talks said a deal was near. Neither was authorised to speak about them."),
  ).toBe("Neither was authorised to speak about them");
});

test("'one of the two' is one of the sources heard before; the words of an aside are no part of what they say", () => {
  expect(
    read("Two people close to the talks said a deal was near. A truce comes first, one of the two said.")[1]?.speaker,
  ).toBe("Two people close to the talks");
  expect(read("According to the pilots, who came on Monday, the pier will close.")[0]?.content).toBe(
    "the pier will close",
  );
});

test("sources that an outlet quotes came through it, whatever stands between", () => {
  expect(
    read("The Lakeside Tribune, for its part, quoted two informed sources, also anonymous, who confirmed the talks."),
  ).toMatchObject([{ type: "anonymous", via: "Lakeside Tribune" }]);
});

test("what a quoted text credits in turn is no longer than its own sentence", () => {
  const found = read(
    "The Lakeside Tribune wrote: “Nine boats are lost. The harbor police have confirmed that two sank. Lake intelligence believes seven are safe.”",
  );
  expect(found.slice(1).map((one) => [one.source, one.content])).toEqual([
    ["The harbor police", "that two sank"],
    ["Lake intelligence", "seven are safe"],
  ]);
});

test("'the company' is the one named in the sentence, 'the leader of the opposition' no other leader", () => {
  expect(
    read(
      "The Harbor Fire Service said it was over. Pilots went to Norvane. Norvane has suspended two managers, the company said.",
    )[1]?.speaker,
  ).toBe("Norvane");
  expect(
    read("President Marco Tarn left. The leader of the lake opposition said that he would not come back.")[0]?.speaker,
  ).toBe("leader of the lake opposition");
});

test("a dateline is no part of a source or of what is said, whatever its dash", () => {
  for (const line of [
    "SAN TELMO ―",
    "SAN TELMO, Tarn —",
    "SAN TELMO (Coastal Wire) -",
    "Telmo (Coastal Wire) –",
    "May 4 (CW) —",
  ])
    expect(read(`${line} Mayor Dana Orlo said the pier was old.`)).toMatchObject([
      { source: "Mayor Dana Orlo", speaker: "Dana Orlo", content: "the pier was old" },
    ]);
  expect(read("NORVANE — the company that owns the pier — said it was old.")).toMatchObject([{ speaker: "NORVANE" }]);
});

test("who puts a figure at something says so, who puts it somewhere does not", () => {
  expect(read("The emergency office put the number of people without power at 430.")).toMatchObject([
    { source: "The emergency office", cue: "put" },
  ]);
  expect(read("The emergency office puts the cost at about $4 million.")).toHaveLength(1);
  expect(read("The emergency office put the total at the foot of the page.")).toEqual([]);
});

test("what somebody told the outlet itself came through nobody, what another was told came through it", () => {
  const body = "Dana Orlo told the Courier that the pier was old.";
  expect(read(body, "The Halden Courier")).toMatchObject([{ speaker: "Dana Orlo", via: null }]);
  expect(read(body.replace("the Courier", "Harbour Radio"), "The Halden Courier")).toMatchObject([
    { speaker: "Dana Orlo", via: "Harbour Radio" },
  ]);
});

test("what a thing shows nobody said; a writing, a witness and a body show something of their own", () => {
  expect(read("The town held a row of 20 drills last year – that showed the pier had the strength for it.")).toEqual(
    [],
  );
  expect(read("The cranes, which showed the harbor had grown, stood still.")).toEqual([]);
  expect(read("Two polls last year showed that the mayor had lost ground.")).toMatchObject([
    { source: expect.stringMatching(/^Two polls/), type: "document" },
  ]);
  expect(read("The coast guard showed that the pier was safe.")).toHaveLength(1);
});

test("sources close to something are the source, at the start of a sentence too, and what they are close to is not", () => {
  for (const who of ["Sources close to the inquiry", "Officials close to the deal", "Two people close to the inquiry"])
    expect(read(`${who} said the tram was late.`)).toMatchObject([{ source: who }]);
  expect(read("Sources close to the inquiry said the tram was late.")).toMatchObject([{ type: "anonymous" }]);
  expect(read("The tram was close to the wall, the inquiry said.")).toMatchObject([{ type: "document" }]);
});
