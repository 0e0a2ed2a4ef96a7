import fc from "fast-check";
import { expect, test } from "vitest";
import { attribute } from "../../lib/attribute/attribute";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";
import { inputOf, readAttributions as read } from "./readAttributions";

test("a statement in the writer's words has source, cue and content", () => {
  expect(read("Dana Orlo said on Monday that the pier was closed.")).toMatchObject([
    { source: "Dana Orlo", cue: "said", content: "that the pier was closed", type: "named-person", quote: "indirect" },
  ]);
});

test("a verb of speech with any object is no statement", () => {
  expect(read("The company added jobs in spring.")).toEqual([]);
});

test("a quotation before its speaker is direct, and goes on after the cue", () => {
  expect(read("“The pier is closed,” said Dana Orlo, the harbor master. “It stays closed.”")).toMatchObject([
    { speaker: "Dana Orlo", content: "“The pier is closed,” … “It stays closed.”", quote: "direct" },
  ]);
});

test("a quotation that runs over sentences belongs to the speaker named in the last of them", () => {
  expect(read("“The pier is closed. Nobody may land,” Dana Orlo said.")).toMatchObject([
    { speaker: "Dana Orlo", content: "“The pier is closed. Nobody may land,”" },
  ]);
});

test("a paragraph that is all quotation goes on with the speaker before it, without a source of its own", () => {
  const found = read("“The pier is closed,” Dana Orlo said.\n\n“It stays closed until spring.”");
  expect(found[1]).toMatchObject({ source: null, cue: null, speaker: "Dana Orlo", quote: "direct" });
});

test("words set apart in the writer's own sentence are no quotation of anybody", () => {
  expect(read("The town opened its “pier of the future” on Monday.")).toEqual([]);
});

test("'he added' is the speaker before, not the last person named by him", () => {
  const found = read("Dana Orlo is new. Marco Tarn said that the pier was closed. He added that it would stay closed.");
  expect(found.map((one) => one.speaker)).toEqual(["Marco Tarn", "Marco Tarn"]);
});

test("'she' skips a man", () => {
  const found = read("Dana Velmar met the pilots. Then Marco Tarn left. “We agree,” she said.");
  expect(found[0]?.speaker).toBe("Dana Velmar");
});

test("'the sources' are those quoted before, with the reason they gave", () => {
  const found = read(
    "Two sources familiar with the talks said a deal was near. The sources, who spoke on condition of anonymity because they were not allowed to brief reporters, said the talks went on.",
  );
  expect(found.map((one) => [one.speaker, one.type, one.reason])).toEqual([
    ["Two sources familiar with the talks", "anonymous", "because they were not allowed to brief reporters"],
    ["Two sources familiar with the talks", "anonymous", "because they were not allowed to brief reporters"],
  ]);
});

test("an unnamed source without a reason has none", () => {
  expect(read("A person close to the talks said a deal was near.")[0]).toMatchObject({
    type: "anonymous",
    reason: null,
  });
});

test("'told the Lakeside Tribune' is where the words came through, not who said them", () => {
  expect(read("Dana Orlo told the Lakeside Tribune that the pier was closed.")).toMatchObject([
    { speaker: "Dana Orlo", via: "Lakeside Tribune", content: "that the pier was closed" },
  ]);
});

test("an outlet that reports is the source itself", () => {
  expect(read("The Lakeside Tribune reported on Monday that the pier was closed.")).toMatchObject([
    { speaker: "Lakeside Tribune", type: "outlet", via: null },
  ]);
});

test("'according to' an outlet after somebody's statement tells where it was read, and stands second", () => {
  const found = read("Dana Orlo said that the pier was closed, according to the Lakeside Tribune.");
  expect(found.map((one) => one.speaker)).toEqual(["Dana Orlo", "Lakeside Tribune"]);
  expect(found[0]?.via).toBe("Lakeside Tribune");
});

test("a main clause governs a relative one and a fronted one", () => {
  expect(read("After Marco Tarn said he would go, Dana Orlo said that she would stay.")[0]?.speaker).toBe("Dana Orlo");
  expect(read("Dana Orlo, who has said she would stay, told pilots that the pier was closed.")[0]?.cue).toBe("told");
});

test("'is said to' credits reports that nobody is named for", () => {
  expect(read("The town is reported to have closed the pier.")[0]).toMatchObject({ source: null, type: "outlet" });
});

test("silence is no statement", () => {
  expect(read("Dana Orlo would not say whether the pier was closed.")).toEqual([]);
});

test("documents, bodies and crowds are told apart", () => {
  expect(read("The report found that the pier was unsafe.")[0]?.type).toBe("document");
  expect(read("The ministry said the pier was unsafe.")[0]?.type).toBe("named-organization");
  expect(read("Critics say the pier was unsafe.")[0]?.type).toBe("unnamed-group");
  expect(read("Three senior officials said the pier was unsafe.")[0]?.type).toBe("anonymous");
});

test("what an outlet's quoted text credits came through that outlet", () => {
  const found = read(
    "The Lakeside Tribune wrote: “The pier is closed today. The harbor police have confirmed that it is unsafe.”",
  );
  expect(found).toMatchObject([
    { speaker: "Lakeside Tribune" },
    { source: "The harbor police", via: "Lakeside Tribune" },
  ]);
});

test("a role names the same speaker in another article", () => {
  const articles = nameArticles([
    inputOf("Harbor Herald", "Talks\n\nAdam Velmar, the harbor envoy, said on Monday that talks went on."),
    inputOf("Lake Post", "Talks\n\nOn Monday Velmar flew in. The envoy said talks went on."),
  ]).map(segment);
  expect(new Set(attribute(articles).map((one) => one.speaker))).toEqual(new Set(["Adam Velmar"]));
});

test("a text in another language has no attributions", () => {
  const articles = nameArticles([
    { ...inputOf("Blatt", "Hafen\n\nDana Orlo sagte, der Hafen sei zu."), language: "de" },
  ]).map(segment);
  expect(attribute(articles)).toEqual([]);
});

const PIECES = [
  "Dana Orlo said ",
  "“The pier is closed",
  ",” she added. ",
  "according to the Lakeside Tribune",
  ", who ",
  "told reporters that ",
  "officials familiar with it ",
  ": ",
  '"',
  ". ",
  "\n\n",
  "the envoy, Marco Tarn, ",
  "reportedly ",
  "— ",
];

test("every span lies inside its article, parts inside the content, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const articles = nameArticles([inputOf("Harbor Herald", `Pilots talk\n\n${pieces.join("")}`)]).map(segment);
      const length = articles[0]?.text.length ?? 0;
      for (const one of attribute(articles)) {
        const spans = [one.source, one.cue, one.content, one.anonymityReason, ...one.contentParts].filter(
          (span) => span !== null,
        );
        for (const span of spans) expect(span.start >= 0 && span.start < span.end && span.end <= length).toBe(true);
        for (const part of one.contentParts)
          expect(part.start >= one.content.start && part.end <= one.content.end).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("doubled apostrophes quote as wires print them, and feet and inches do not", () => {
  expect(read("''The pier is closed,'' said Dana Orlo, the harbor master.")).toMatchObject([
    { speaker: "Dana Orlo", content: "''The pier is closed,''", quote: "direct" },
  ]);
  expect(read("The gate is 6'2'' wide, Dana Orlo said.")).toMatchObject([{ quote: "indirect" }]);
});

test("a curly mark that closes in a later paragraph quotes what lies between, a straight one does not", () => {
  const body = (open: string, close: string) =>
    `Dana Orlo wrote: ${open}The pier is closed to everyone.\n\nIt stays closed until spring.${close}\n\nBoats left the harbor.`;
  expect(read(body("“", "”"))).toMatchObject([
    { speaker: "Dana Orlo", quote: "direct" },
    { speaker: "Dana Orlo", content: "It stays closed until spring.”" },
  ]);
  expect(read(body('"', "")).map((one) => one.content)).toEqual(['"The pier is closed to everyone.']);
});

test("adding jobs and reporting a loss are acts, adding that there is one is a statement", () => {
  expect(read("The company added jobs and reported a loss to its owners.")).toEqual([]);
  expect(read("The company added that jobs and wages had fallen.")).toMatchObject([{ cue: "added" }]);
});

test("what goes on to be said is said, what is refused is not", () => {
  expect(read("The pilots continued to warn that the pier was unsafe.")).toMatchObject([
    { source: "The pilots", cue: "continued to warn" },
  ]);
  expect(read("Dana Orlo went so far as to say the pier was lost.")).toMatchObject([{ speaker: "Dana Orlo" }]);
  expect(read("Dana Orlo could not say whether the pier was lost.")).toEqual([]);
});

test("sources of every shape are found after 'according to' and 'as reported by'", () => {
  expect(read("The pier sank at noon, according to a newly found letter.")[0]?.source).toBe("a newly found letter");
  expect(read("The pier sank at noon, according to someone in attendance.")[0]?.source).toMatch(/^someone/);
  expect(read("As reported by the Lakeside Tribune, the pier sank at noon.")).toMatchObject([
    { source: "the Lakeside Tribune", type: "outlet" },
  ]);
});

test("a share of people asked says something, a final say does not", () => {
  expect(read("One in five say the pier will sink.")).toMatchObject([{ cue: "say" }]);
  expect(read("The council has the final say on the pier.")).toEqual([]);
});

test("'he's said' is what he has said", () => {
  expect(read("Dana Orlo was there. She's said the pier is closed.")).toMatchObject([{ speaker: "Dana Orlo" }]);
});

test("'the site quoted sources as saying' credits the sources, through the site, not the subject of what they say", () => {
  const found = read(
    "Axios broke the story on Monday, Axios said. Dana Orlo met pilots at the pier, the site quoted informed sources as saying.",
  );
  expect(found.at(-1)).toMatchObject({
    source: "informed sources",
    content: "Dana Orlo met pilots at the pier",
    type: "anonymous",
    via: "Axios",
  });
});

test("'the company' is no hospital heard before, nor one ministry another", () => {
  const speakers = (body: string) => read(body).map((one) => one.speaker);
  expect(speakers("Lakeside Hospital said four came. The company said nobody was hurt.")).toEqual([
    "Lakeside Hospital",
    "company",
  ]);
  expect(speakers("The trade ministry said prices rose. The ports ministry said they fell.")).toEqual([
    "trade ministry",
    "ports ministry",
  ]);
  expect(speakers("The Harbor Agency said four came. The agency said nobody was hurt.")[1]).toBe("Harbor Agency");
});

test("one of two is somebody unnamed, a name nobody introduces a company's, a full name a person's", () => {
  expect(read("Two envoys met. A truce is near, one of the two said.")).toMatchObject([{ type: "anonymous" }]);
  expect(read("Norvane denied that the pier was closed.")).toMatchObject([{ type: "named-organization" }]);
  expect(read("Dana Orlo spoke. Orlo denied that the pier was closed.")).toMatchObject([{ type: "named-person" }]);
});

test("the words before an apposition between commas are no part of the sayer", () => {
  expect(
    read("The fire may have begun in a store of old batteries, the fire chief, Tomas Pell, told reporters."),
  ).toMatchObject([{ speaker: "Tomas Pell", content: "The fire may have begun in a store of old batteries" }]);
});

test("asking not to be named is no demand of anybody's", () => {
  expect(read("Both pilots asked not to be named.")).toEqual([]);
  expect(read("Both pilots asked for the pier to be named.")).toHaveLength(1);
});
