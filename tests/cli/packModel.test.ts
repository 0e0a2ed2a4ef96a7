import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { openModel, openPairs, packModel, packPairs } from "../../scripts/packModel.mjs";

const require = createRequire(import.meta.url);
const readPackage = require("wink-eng-lite-web-model/dist/read-core-model.js");
const json = require("wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json");
const throughFiles = ({ model, words, numbers }: ReturnType<typeof packModel>) => ({
  ...JSON.parse(JSON.stringify({ model, words })),
  numbers,
});

test("a packed model is what the package's own reader makes of it, word for word", () => {
  const { features, ...rest } = readPackage();
  const opened = openModel(throughFiles(packModel(json)));
  const { features: openedFeatures, ...openedRest } = opened;
  const { lexeme, ...others } = features;
  const { lexeme: openedLexeme, ...openedOthers } = openedFeatures;
  expect(openedRest).toEqual(rest);
  expect(openedOthers).toEqual(others);
  expect(openedLexeme.list.length).toBe(lexeme.list.length);
  const wrong = lexeme.list.filter(
    (word: string, i: number) => openedLexeme.list[i] !== word || openedLexeme.hash[word] !== i,
  );
  expect(wrong).toEqual([]);
});

test("a word the model lacks is not there until the tagger adds it", () => {
  const { list, hash } = openModel(throughFiles(packModel(json))).features.lexeme;
  const size = list.length;
  expect([hash.Tarskvik, list[size]]).toEqual([undefined, undefined]);
  expect(hash.hasOwnProperty).toBeUndefined();
  hash.Tarskvik = size;
  expect(list.push("Tarskvik")).toBe(size + 1);
  expect([hash.Tarskvik, list[size], list.length]).toEqual([size, "Tarskvik", size + 1]);
});

test("packed pairs give the second word of a pair, and nothing for a part of a word or what objects inherit", () => {
  const pairs = openPairs(packPairs({ geese: "goose", mice: "mouse", dormice: "dormouse" }));
  expect([pairs.geese, pairs.mice, pairs.dormice]).toEqual(["goose", "mouse", "dormouse"]);
  expect([pairs.mic, pairs.ice, pairs.goose, pairs.constructor, pairs[""]]).toEqual(Array(5).fill(undefined));
});
