import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterArticles } from "@/lib/cluster/clusterArticles";
import type { ClusterItem } from "@/lib/cluster/measureLikeness";

const item = (title: string, text: string, publishedAt: string | null = null): ClusterItem => ({
  title,
  text,
  publishedAt,
});

const BRIDGE_A = item(
  "Tarn Valley bridge shut after girder cracks",
  "The city of Oldmere closed the Tarn Valley bridge on Monday after inspectors found cracks in a girder. Engineers will weigh repairs.",
);
const BRIDGE_B = item(
  "Oldmere closes bridge over cracked girder",
  "Cracks in a girder led Oldmere to close the Tarn Valley bridge, inspectors said. Commuters were sent round by the quay.",
);
const FERRY_A = item(
  "Ferry crews at Sandhaven vote to strike",
  "Crews of the Sandhaven ferries voted on Monday for a strike over night shifts, their union said.",
);
const FERRY_B = item(
  "Strike looms on Sandhaven ferries",
  "A strike over night shifts looms on the Sandhaven ferries after crews voted for it, the union announced.",
);
const BOTH = item(
  "What you need to know today",
  "The Tarn Valley bridge is shut. Sandhaven ferries may stop. Rain is coming to the hills, and a choir sings in the square tonight.",
);

test("items that tell one event are one story, and two events are two", () => {
  expect(clusterArticles([BRIDGE_A, FERRY_A, BRIDGE_B, FERRY_B])).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("a digest that mentions two stories does not join them", () => {
  const clusters = clusterArticles([BRIDGE_A, FERRY_A, BRIDGE_B, FERRY_B, BOTH]);
  const together = clusters.find((cluster) => cluster.includes(0) && cluster.includes(1));
  expect(together).toBeUndefined();
});

test("the same words a month apart are two stories: a yearly event is not one event", () => {
  const monthLater = { ...BRIDGE_B, publishedAt: "2031-06-14" };
  const clusters = clusterArticles([{ ...BRIDGE_A, publishedAt: "2031-05-11" }, monthLater, FERRY_A, FERRY_B]);
  expect(clusters).toEqual([[2, 3], [0], [1]]);
});

test("the same words a day apart are one story: the evening's report and the morning's paper", () => {
  const dayLater = { ...BRIDGE_B, publishedAt: "2031-05-12" };
  expect(clusterArticles([{ ...BRIDGE_A, publishedAt: "2031-05-11" }, dayLater, FERRY_A, FERRY_B])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("an item without a date is grouped by its words alone", () => {
  expect(clusterArticles([{ ...BRIDGE_A, publishedAt: "2031-05-11" }, BRIDGE_B, FERRY_A])).toEqual([[0, 1], [2]]);
});

test("no item is lost and none is in two stories, whatever the words", () => {
  const words = fc.constantFrom("bridge", "girder", "ferry", "strike", "union", "rain", "choir", "mayor");
  const items = fc.array(
    fc.array(words, { maxLength: 12 }).map((list) => item(list.slice(0, 3).join(" "), list.join(" "))),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, (list) => {
      expect(
        clusterArticles(list)
          .flat()
          .sort((a, b) => a - b),
      ).toEqual(list.map((_, i) => i));
    }),
  );
});

test("the order of the items changes no story", () => {
  const items = [BRIDGE_A, FERRY_A, BRIDGE_B, FERRY_B, BOTH];
  const titlesOf = (list: readonly ClusterItem[]) =>
    clusterArticles(list)
      .map((cluster) =>
        cluster
          .map((i) => list[i]?.title ?? "")
          .sort()
          .join("|"),
      )
      .sort();
  expect(titlesOf([...items].reverse())).toEqual(titlesOf(items));
});

test("no items are no stories", () => {
  expect(clusterArticles([])).toEqual([]);
});
