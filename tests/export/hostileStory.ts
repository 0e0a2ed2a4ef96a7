import type { ExportedStory } from "../../lib/export/exportedStory";
import { compareArticles } from "../../lib/pipeline";
import { HOSTILE_SENTENCES } from "./hostileSentences";

const byline = 'A. "Quill" {Lunn} & Söhne';
const text = (headline: string, sentences: readonly string[]) => [headline, ...sentences].join("\n\n");

/** Two invented reports made of sentences that try to break out of some format. */
export const hostileStory: ExportedStory = {
  title: 'The ferry: =1+1 | ](x) {brace} <tag> & "more"',
  address: "http://localhost:3000/stories/the-ferry",
  notice: null,
  comparison: compareArticles([
    {
      key: "one",
      outlet: '=Harbour "Daily" & Co',
      title: "-1 ferry: <b>bold</b> & }brace{",
      byline,
      url: "https://harbour.example/a?b=1&c=%7B2%7D",
      publishedAt: "2026-03-02T08:00:00+01:00",
      language: "en",
      text: text("-1 ferry: <b>bold</b> & }brace{", HOSTILE_SENTENCES),
    },
    {
      key: "two",
      outlet: "@North|Post",
      title: "Ferry | stopped\\ again",
      byline: null,
      url: null,
      publishedAt: null,
      language: "en",
      text: text("Ferry | stopped\\ again", HOSTILE_SENTENCES),
    },
  ]),
  capturedAt: new Map([["a1", "2026-03-03T09:30:00.000Z"]]),
  corrections: [
    {
      id: "said-once",
      change: {
        kind: "not-comparable",
        row: [{ version: "one", start: 0, end: 2, words: "-1" }],
      },
      reason: "=two ferries",
      madeBy: "AF",
      madeAt: "2026-03-03T12:00:00.000Z",
      undoneAt: null,
    },
  ],
  madeAt: "2026-03-04T10:00:00.000Z",
};
