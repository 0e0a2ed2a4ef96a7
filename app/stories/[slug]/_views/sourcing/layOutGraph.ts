import type { ProvenanceEdge } from "@/lib/model/sourcing";
import type { ComparedOutlet } from "../listOutlets";

const NODE_WIDTH = 210;
const NODE_HEIGHT = 34;
const ROW_HEIGHT = 66;
const LEFT = 150;
const RIGHT = 560;
const TOP = 12;
/** How far an arc between neighbours swings out, and how much more for each row it passes. */
const ARC_REACH = 46;
const ARC_STEP = 20;
/** How far a second tie between the same two swings out beyond the first: the width of its number. */
const ARC_ASIDE = 30;

export type GraphNode = {
  readonly key: string;
  readonly name: string;
  /** Null for those outside the story: an agency, another paper. */
  readonly outlet: ComparedOutlet | null;
  readonly x: number;
  readonly y: number;
};

export type GraphEdge = {
  /** From 1: the number on the line and in the table. */
  readonly number: number;
  readonly edge: ProvenanceEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** SVG path data, from the one who leans to the one leant on. */
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
};

export type Graph = {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
};

/**
 * The story's outlets in a column in the reader's order, those outside it in a second one; arcs between outlets swing out
 * to the left, the farther the more rows they pass, so that no two lie on each other.
 */
export function layOutGraph(provenance: readonly ProvenanceEdge[], outlets: readonly ComparedOutlet[]): Graph {
  const shown = provenance.filter((edge) => outlets.some((outlet) => outlet.article.id === edge.from));
  const outside = [...new Set(shown.filter((edge) => !edge.toArticle).map((edge) => edge.to))].sort();
  const nodes: readonly GraphNode[] = [
    ...outlets.map((outlet, i) => ({
      key: outlet.article.id,
      name: outlet.name,
      outlet,
      x: LEFT,
      y: TOP + i * ROW_HEIGHT,
    })),
    ...outside.map((name, i) => ({ key: `outside ${name}`, name, outlet: null, x: RIGHT, y: TOP + i * ROW_HEIGHT })),
  ];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const timesBetween = new Map<string, number>();
  const linesFrom = new Map<string, number>();
  const edges = shown.flatMap((edge): GraphEdge[] => {
    const from = byKey.get(edge.from);
    const to = byKey.get(edge.toArticle ?? `outside ${edge.to}`);
    if (!from || !to || from === to) return [];
    const pair = [from.key, to.key].sort().join(" ");
    const times = timesBetween.get(pair) ?? 0;
    timesBetween.set(pair, times + 1);
    if (to.outlet) return [{ number: 0, edge, from, to, ...arcBetween(from, to, times) }];
    const nth = linesFrom.get(from.key) ?? 0;
    linesFrom.set(from.key, nth + 1);
    return [{ number: 0, edge, from, to, ...lineOut(from, to, times, nth) }];
  });
  return {
    width: outside.length > 0 ? RIGHT + NODE_WIDTH + 10 : LEFT + NODE_WIDTH + 10,
    height: TOP * 2 + Math.max(outlets.length, outside.length, 1) * ROW_HEIGHT - (ROW_HEIGHT - NODE_HEIGHT),
    nodeWidth: NODE_WIDTH,
    nodeHeight: NODE_HEIGHT,
    nodes,
    edges: edges.map((edge, i) => ({ ...edge, number: i + 1 })),
  };
}

type Drawn = Pick<GraphEdge, "path" | "labelX" | "labelY">;

function arcBetween(from: GraphNode, to: GraphNode, times: number): Drawn {
  const rows = Math.abs(from.y - to.y) / ROW_HEIGHT;
  const reach = Math.min(LEFT - 20, ARC_REACH + ARC_STEP * (rows - 1) + ARC_ASIDE * times);
  // Ends a little apart, so that what comes in and what goes out of a node can be told apart.
  const y1 = from.y + NODE_HEIGHT * (from.y < to.y ? 0.68 : 0.32);
  const y2 = to.y + NODE_HEIGHT * (from.y < to.y ? 0.32 : 0.68);
  const control = LEFT - reach * 1.34;
  return {
    path: `M ${LEFT} ${y1} C ${round(control)} ${y1} ${round(control)} ${y2} ${LEFT - 2} ${y2}`,
    labelX: round(LEFT - reach),
    labelY: round((y1 + y2) / 2),
  };
}

/** Where on a line its number stands, as a share of the way: near its own end, each further line's a step on. */
const FIRST_NUMBER = 0.1;
const NEXT_NUMBER = 0.13;
const LAST_NUMBER = 0.75;

/** A line to somebody outside the story, the `nth` of its outlet's. Numbers stand near the outlet, before lines cross. */
function lineOut(from: GraphNode, to: GraphNode, times: number, nth: number): Drawn {
  const x1 = LEFT + NODE_WIDTH;
  const y1 = from.y + NODE_HEIGHT / 2 + times * 6;
  const y2 = to.y + NODE_HEIGHT / 2 + times * 6;
  const middle = (x1 + RIGHT) / 2;
  const t = Math.min(LAST_NUMBER, FIRST_NUMBER + nth * NEXT_NUMBER);
  return {
    path: `M ${x1} ${y1} C ${middle} ${y1} ${middle} ${y2} ${RIGHT - 2} ${y2}`,
    labelX: round(x1 + (RIGHT - x1) * (1.5 * t - 1.5 * t * t + t * t * t)),
    labelY: round(y1 + (y2 - y1) * (3 * t * t - 2 * t * t * t)),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
