import type { ArticleText } from "./makeStory";

/** Three invented reports on one invented bridge. */
export const BRIDGE: readonly ArticleText[] = [
  {
    id: "a1",
    outlet: "The Harbour Ledger",
    headline: "City shuts Marrow Street bridge",
    paragraphs: [
      ["The bridge carries 38,000 vehicles a day.", "It was closed on Tuesday."],
      ["“We closed it the moment we knew,” Mayor Ruiz said.", "A 2019 report had put it in the lowest class."],
    ],
  },
  {
    id: "a2",
    outlet: "Northfield Post",
    headline: "Commuters stranded as bridge closes",
    paragraphs: [
      ["More than 50,000 vehicles cross it each day.", "Buses were full by seven."],
      ["“We closed it when I knew,” Ruiz told reporters."],
    ],
  },
  {
    id: "a3",
    outlet: "Channel 6 Online",
    headline: "Bridge closed, Ledger reports",
    paragraphs: [["The bridge, used by 38,000 vehicles a day, stays closed.", "The mayor will speak at noon."]],
  },
];
