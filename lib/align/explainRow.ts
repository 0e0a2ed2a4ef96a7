import type { Evidence } from "../model/claim";
import { sliceSpan } from "../model/span";
import type { Node, Story } from "./readStory";

const MOST_WORDS = 6;
/** Six words in a row are told alike by chance nearly never. */
const LONG_RUN = 6;

/**
 * Why the members of a row are taken for one claim, in words a reader can check: what at least two outlets of it share.
 * Says only what is there; a row whose reasons are its surroundings says so.
 */
export function explainRow(story: Story, members: readonly Node[]): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (signal: string, detail: string) => {
    if (detail) evidence.push({ signal, detail });
  };
  const speakers = inTwoOutlets(members, (node) => node.speakers);
  add("same speaker", speakers.join(", "));
  add("same words in a row", longestCommonRun(story, members));
  add("same figures", words(story, members, "number"));
  add("same names", words(story, members, "name"));
  add("same words", words(story, members, "word"));
  add("like words", likeWords(members));
  if (evidence.length === 0) add("place in the telling", "its neighbours match in the same order");
  return evidence;
}

function inTwoOutlets(members: readonly Node[], keysOf: (node: Node) => readonly string[]): string[] {
  const outlets = new Map<string, Set<number>>();
  for (const node of members)
    for (const key of keysOf(node)) outlets.set(key, (outlets.get(key) ?? new Set()).add(node.article));
  return [...outlets].filter(([, set]) => set.size > 1).map(([key]) => key);
}

/** Shared words of one kind as the first member prints them, those that fewest sentences have first. */
function words(story: Story, members: readonly Node[], kind: "name" | "number" | "word"): string {
  const ofKind = (node: Node) => node.terms.filter((term) => term.kind === kind);
  const shared = new Set(inTwoOutlets(members, (node) => ofKind(node).map((term) => term.stem)));
  const printed = new Map<string, { readonly text: string; readonly weight: number }>();
  for (const node of members) {
    const text = story.articles[node.article]?.text ?? "";
    for (const term of ofKind(node))
      if (shared.has(term.stem) && !printed.has(term.stem))
        printed.set(term.stem, {
          text: sliceSpan(text, term.token),
          weight: story.acts.weights[story.actIds.get(term.act) ?? -1] ?? 0,
        });
  }
  const ranked = [...printed.values()].sort((a, b) => b.weight - a.weight);
  return ranked
    .slice(0, MOST_WORDS)
    .map((word) => word.text)
    .join(", ");
}

/** Different words for one act: "resigned / quit". */
function likeWords(members: readonly Node[]): string {
  const byAct = new Map<string, Map<string, number>>();
  for (const node of members)
    for (const term of node.terms) {
      if (term.act === term.stem) continue;
      const wordings = byAct.get(term.act) ?? new Map<string, number>();
      if (!wordings.has(term.stem)) wordings.set(term.stem, node.article);
      byAct.set(term.act, wordings);
    }
  const told = [...byAct.values()].filter((w) => w.size > 1 && new Set(w.values()).size > 1);
  return told
    .slice(0, 3)
    .map((wordings) => [...wordings.keys()].join(" / "))
    .join(", ");
}

function longestCommonRun(story: Story, members: readonly Node[]): string {
  let longest = 0;
  let text = "";
  for (const [k, a] of members.entries())
    for (const b of members.slice(k + 1)) {
      if (a.article === b.article) continue;
      const { length, start } = commonRun(a.running, b.running);
      if (length < LONG_RUN || length <= longest) continue;
      longest = length;
      text = sliceRun(story, a, start, length);
    }
  return text;
}

function commonRun(a: Int32Array, b: Int32Array): { length: number; start: number } {
  let best = { length: 0, start: 0 };
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let length = 1;
      while (i + length < a.length && a[i + length] === b[j + length]) length++;
      if (length > best.length) best = { length, start: i };
    }
  return best;
}

function sliceRun(story: Story, node: Node, start: number, length: number): string {
  const article = story.articles[node.article];
  const tokens = article?.sentences[node.place]?.tokens.filter((token) => token.isWord) ?? [];
  const [from, to] = [tokens[start], tokens[start + length - 1]];
  return article && from && to ? sliceSpan(article.text, { start: from.start, end: to.end }) : "";
}
