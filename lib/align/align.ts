import type { SegmentedArticle, Sentence } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Alignment } from "../model/claim";
import type { ArticleSpan } from "../model/span";

const CERTAIN = 0.3;
const UNSURE = 0.2;
type Node = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly weights: ReadonlyMap<string, number>;
};

/**
 * Takes the articles with their attributions; gives the claims that several outlets tell, and those only one does.
 * A missed match costs a reader a glance; a false match puts words in an outlet's mouth: so it prefers silence.
 */
export function align(articles: readonly SegmentedArticle[], _attributions: readonly Attribution[]): Alignment {
  const nodes = weighNodes(articles);
  const groups: AlignedGroup[] = [];
  const paired = new Set<Node>();
  for (const a of nodes) {
    for (const b of nodes) {
      if (a.article.id >= b.article.id) continue;
      const score = cosine(a, b);
      if (score < UNSURE || bestFor(a, b, nodes) !== b || bestFor(b, a, nodes) !== a) continue;
      paired.add(a).add(b);
      const shared = [...a.weights.keys()].filter((word) => b.weights.has(word)).slice(0, 6);
      groups.push({
        members: [memberOf(a), memberOf(b)],
        certainty: score >= CERTAIN ? "certain" : "unsure",
        evidence: [{ signal: "words", detail: shared.join(", ") }],
      });
    }
  }
  const unique = nodes.filter((node) => !paired.has(node) && node.sentence.role === "body").map(memberOf);
  return { groups, unique };
}

const memberOf = ({ article, sentence }: Node): ArticleSpan => ({
  article: article.id,
  start: sentence.start,
  end: sentence.end,
});

function weighNodes(articles: readonly SegmentedArticle[]): Node[] {
  const all = articles.flatMap((article) => article.sentences.map((sentence) => ({ article, sentence })));
  const seenIn = new Map<string, number>();
  for (const { sentence } of all) for (const word of wordsOf(sentence)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  return all.map(({ article, sentence }) => {
    const weights = new Map<string, number>();
    for (const word of wordsOf(sentence))
      weights.set(word, Math.max(0.01, Math.log((all.length + 1) / ((seenIn.get(word) ?? 0) + 0.5))));
    return { article, sentence, weights };
  });
}

const wordsOf = (sentence: Sentence): Set<string> =>
  new Set(sentence.tokens.filter((token) => token.isWord).map((token) => token.lemma));

function cosine(a: Node, b: Node): number {
  let dot = 0;
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0);
  const norm = (node: Node) => Math.sqrt([...node.weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function bestFor(node: Node, candidate: Node, nodes: readonly Node[]): Node {
  return nodes
    .filter((other) => other.article.id === candidate.article.id)
    .reduce((best, other) => (cosine(node, other) > cosine(node, best) ? other : best), candidate);
}
