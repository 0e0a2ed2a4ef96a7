import { describe, expect, test } from "vitest";
import { chooseColumns } from "@/app/stories/[slug]/_views/chooseColumns";
import { listOutlets } from "@/app/stories/[slug]/_views/listOutlets";
import { buildSpeakerRows } from "@/app/stories/[slug]/_views/sourcing/buildSpeakerRows";
import { findName, indexNames } from "@/app/stories/[slug]/_views/sourcing/findName";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import type { SourceType } from "@/lib/model/attribution";
import { makeStory } from "./makeStory";

const look = (speaker: string, text: string, sourceType: SourceType = "named-person") =>
  findName(speaker, sourceType, indexNames(text));

describe("a person's last name", () => {
  test.each([
    "Mayor Ruiz stayed away.",
    "The RUIZ plan failed.",
    "They read Ruiz’s letter.",
    "A Ruiz-led council met.",
  ])("stands in “%s”", (text) => expect(look("Elena Ruiz", text)).toBe("named"));

  test("goes before “Jr.”, and without accents", () => {
    expect(look("Tomás Ibáñez Jr.", "Ibanez stayed away.")).toBe("named");
  });

  test("is no word in small letters, and no part of another word", () => {
    expect(look("Ann Bell", "The bell rang, and Bellamy left.")).toBe("not-named");
  });

  test("spelled much alike or with an ending proves no absence", () => {
    expect(look("Dayo Oyelaran", "Oyelarran stayed away.")).toBe("unknown");
    expect(look("Petr Kovář", "Dopis Kovářovi se ztratil.")).toBe("unknown");
    expect(look("Dayo Oyelaran", "The council stayed away.")).toBe("not-named");
  });

  test("in a script without spaces proves no absence, since it is no word by itself there", () => {
    expect(look("田中", "橋は田中氏が閉じた。")).toBe("unknown");
  });
});

test("an organization's whole name is looked for, and its absence is never told: it may stand there by its initials", () => {
  const said = (text: string) => look("the Harbour Safety Board", text, "named-organization");
  expect(said("The Harbour Safety Board met.")).toBe("named");
  expect(said("The harbour and its safety were the board’s.")).toBe("unknown");
  expect(said("The HSB met.")).toBe("unknown");
});

test("of sources without a name, and of documents, nothing is told", () => {
  expect(look("officials", "Officials met.", "unnamed-group")).toBe("unknown");
  expect(look("the report", "The report is out.", "document")).toBe("unknown");
});

test("a row tells by column whether the name stands there, and not of a text in another language", () => {
  const article = (id: string, sentence: string) => ({
    id,
    outlet: `Outlet ${id}`,
    headline: "Bridge shut",
    paragraphs: [[sentence]],
  });
  const made = makeStory({
    articles: [
      article("a1", "We shut it, Ruiz said."),
      article("a2", "Ruiz stayed away."),
      article("a3", "The bridge is shut."),
      article("a4", "Die Brücke ist zu."),
    ],
    change: { a4: { language: "de" } },
  });
  if (!made.comparison) throw new Error("made with a comparison");
  const entry = {
    article: "a1",
    speaker: "Elena Ruiz",
    sourceType: "named-person",
    attributions: [],
    words: 3,
  } as const;
  const sourcing = { ...made.comparison.sourcing, ledger: [{ ...entry, onlyHere: true }] };
  const story = { ...made, comparison: { ...made.comparison, sourcing } };
  const columns = chooseColumns(listOutlets(story).compared, EMPTY_QUERY);
  const naming = buildSpeakerRows(story.comparison, columns).map((row) => row.naming);
  expect(naming).toEqual([["named", "named", "not-named", "unknown"]]);
});
