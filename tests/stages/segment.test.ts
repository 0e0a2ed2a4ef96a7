import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "@/lib/align/align";
import { nameArticles } from "@/lib/segment/nameArticles";
import { segment } from "@/lib/segment/segment";
import { spanOfClause, splitClauses } from "@/lib/text/splitClauses";

const read = (...texts: readonly string[]) =>
  nameArticles(
    texts.map((text, i) => ({
      ...{ key: null, outlet: `Outlet ${i}`, title: null, byline: null, url: null },
      ...{ publishedAt: null, language: null, text },
    })),
  ).map(segment);
const sentencesOf = (text: string) =>
  read(text).flatMap((article) => article.sentences.map((s) => article.text.slice(s.start, s.end)));

test.each([
  ["German", "Hafen schließt\n\nDer Hafen schließt am Montag. Bis zu 40 Boote müssen ausweichen."],
  ["French", "Le port ferme\n\nLe port ferme lundi. Quelque 40 bateaux devront partir."],
  ["Arabic", "إغلاق الميناء\n\nيغلق الميناء يوم الاثنين. على 40 قاربا أن تغادر."],
  ["Hebrew", "הנמל נסגר\n\nהנמל נסגר ביום שני. ארבעים סירות יעזבו."],
  ["Chinese", "港口关闭\n\n港口将于星期一关闭。约40艘船必须离开。"],
])("a headline and two sentences in %s are three", (_language, text) => {
  expect(sentencesOf(text)).toHaveLength(3);
  const articles = read(text, `${text} `);
  expect(align(articles, []).groups.every((group) => group.members.length > 1)).toBe(true);
});

test("any text is cut into sentences in order that never overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const { sentences } of read(text))
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
          expect(sentence.end).toBeGreaterThan(sentence.start);
        }
    }),
    { numRuns: 60 },
  );
});

test("a clause with its own verb stands alone, a list of names does not", () => {
  const clausesOf = (text: string) => {
    const [article] = read(`Headline\n\n${text}`);
    return splitClauses(article?.sentences[1]?.tokens ?? []).map((clause) => {
      const span = spanOfClause(clause);
      return span ? article?.text.slice(span.start, span.end) : "";
    });
  };
  expect(clausesOf("The mill closed in March, and its owner sold the water wheel to a museum.")).toHaveLength(2);
  expect(clausesOf("The mill employed Anna, Boris, Clara and Dmitri for years.")).toHaveLength(1);
});

test("a caption with its photographer is no part of the article, a quotation cut with [...] or [sic] is", () => {
  const [caption = "", cut = "", sic = ""] = [
    "Boats wait at the closed pier in Tarn, May 3. [Dana Orlo - Lake Photos]",
    "“The pier was closed and nobody was told of it. [...]",
    "The note said the pier was shutted [sic]",
  ];
  expect(sentencesOf(`Pier closed\n\n${caption}\n\n${cut}\n\n${sic}`)).toEqual(["Pier closed", cut, sic]);
});

test.each([
  "9 September 2013 Last updated at 14:39 GMT",
  "Published: 09 Sep 2013",
  "12:48PM BST 09 Sep 2013",
  "Updated 4/9/2007, 6.30 p.m.",
  "https://ledger.example/bridge",
])("a line of nothing but a time or an address is no sentence and no headline: %s", (line) => {
  const [article] = read(`${line}\n\nBridge shut after fire\n\nA fire shut the bridge on Monday.`);
  expect(article?.title).toBe("Bridge shut after fire");
  expect(article?.sentences).toHaveLength(2);
});

test.each(["Monday, 3 March 2025 was the coldest day.", "September 11", "May 2013: the bridge opens"])(
  "a line that says something beside the time stays: %s",
  (line) => {
    expect(read(`${line}\n\nA fire shut the bridge on Monday.`)[0]?.sentences).toHaveLength(2);
  },
);

test.each(["\n\nBy Ana Novak\n\n", "\nBy Ana Novak\n\n", "\n\nBy Ana Novak and Petr de Ilves\n\n"])(
  "a byline under the headline is no sentence and no part of the headline: %j",
  (line) => {
    expect(sentencesOf(`Bridge shut after fire${line}A fire shut the bridge.`)).toEqual([
      "Bridge shut after fire",
      "A fire shut the bridge.",
    ]);
  },
);

test.each(["By Monday Night", "By Ana Novak's count nine boats sank.", "By the river"])(
  "a line that names no writer stays a sentence: %s",
  (line) => expect(sentencesOf(`Bridge shut after fire\n\n${line}\n\nA fire shut the bridge.`)).toContain(line),
);
