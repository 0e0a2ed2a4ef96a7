import type { ProvenanceEdge } from "@/lib/model/sourcing";
import type { ComparedOutlet } from "../listOutlets";

const NODE_WIDTH = 210;
const NODE_HEIGHT = 34;
const ROW_HEIGHT = 66;
/** Room left of the outlets for the arcs between them, and where there is none to draw. */
const ARC_ROOM = 150;
const NO_ARC_ROOM = 2;
/** From the left rim of the outlets to that of what stands outside the story. */
const COLUMN_STEP = 410;
const TOP = 12;
/** How far an arc between neighbours swings out, and how much more for each row it passes. */
const ARC_REACH = 46;
const ARC_STEP = 20;
/** How far a second tie between the same two swings out beyond the first: the width of its number. */
const ARC_ASIDE = 30;
/** How near two numbers may stand: their circles are 24 wide. */
const NUMBER_STEP = 27;
/** Where a number may stand on a line, as the share of its way: near its own end first, where fewer lines cross. */
const NUMBER_PLACES = [0.3, 0.42, 0.2, 0.54, 0.66, 0.76, 0.85] as const;

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
  const left = shown.some((edge) => edge.toArticle) ? ARC_ROOM : NO_ARC_ROOM;
  const right = left + COLUMN_STEP;
  const nodes: readonly GraphNode[] = [
    ...outlets.map((outlet, i) => ({
      key: outlet.article.id,
      name: outlet.name,
      outlet,
      x: left,
      y: TOP + i * ROW_HEIGHT,
    })),
    ...outside.map((name, i) => ({ key: `outside ${name}`, name, outlet: null, x: right, y: TOP + i * ROW_HEIGHT })),
  ];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const timesBetween = new Map<string, number>();
  const numbers: Point[] = [];
  const edges = shown.flatMap((edge): GraphEdge[] => {
    const from = byKey.get(edge.from);
    const to = byKey.get(edge.toArticle ?? `outside ${edge.to}`);
    if (!from || !to || from === to) return [];
    const pair = [from.key, to.key].sort().join(" ");
    const times = timesBetween.get(pair) ?? 0;
    timesBetween.set(pair, times + 1);
    const drawn = to.outlet ? arcBetween(from, to, times) : lineOut(from, to, times, numbers);
    numbers.push({ x: drawn.labelX, y: drawn.labelY });
    return [{ number: 0, edge, from, to, ...drawn }];
  });
  return {
    width: (outside.length > 0 ? right : left) + NODE_WIDTH + 10,
    height: TOP * 2 + Math.max(outlets.length, outside.length, 1) * ROW_HEIGHT - (ROW_HEIGHT - NODE_HEIGHT),
    nodeWidth: NODE_WIDTH,
    nodeHeight: NODE_HEIGHT,
    nodes,
    edges: edges.map((edge, i) => ({ ...edge, number: i + 1 })),
  };
}

type Point = { readonly x: number; readonly y: number };
type Drawn = Pick<GraphEdge, "path" | "labelX" | "labelY">;

function arcBetween(from: GraphNode, to: GraphNode, times: number): Drawn {
  const rows = Math.abs(from.y - to.y) / ROW_HEIGHT;
  const reach = Math.min(ARC_ROOM - 20, ARC_REACH + ARC_STEP * (rows - 1) + ARC_ASIDE * times);
  // Ends a little apart, so that what comes in and what goes out of a node can be told apart.
  const y1 = from.y + NODE_HEIGHT * (from.y < to.y ? 0.68 : 0.32);
  const y2 = to.y + NODE_HEIGHT * (from.y < to.y ? 0.32 : 0.68);
  const control = from.x - reach * 1.34;
  return {
    path: `M ${from.x} ${y1} C ${round(control)} ${y1} ${round(control)} ${y2} ${from.x - 2} ${y2}`,
    labelX: round(from.x - reach),
    labelY: round((y1 + y2) / 2),
  };
}

function lineOut(from: GraphNode, to: GraphNode, times: number, numbers: readonly Point[]): Drawn {
  const [x1, x2] = [from.x + NODE_WIDTH, to.x];
  const y1 = from.y + NODE_HEIGHT / 2 + times * 6;
  const y2 = to.y + NODE_HEIGHT / 2 + times * 6;
  const middle = (x1 + x2) / 2;
  // The curve's own formula, with its two middle points at the height of its ends.
  const places = NUMBER_PLACES.map((t) => ({
    x: round(x1 + (x2 - x1) * (1.5 * t * (1 - t) + t ** 3)),
    y: round(y1 + (y2 - y1) * t * t * (3 - 2 * t)),
  }));
  const room = (place: Point) => Math.min(...numbers.map(({ x, y }) => Math.hypot(place.x - x, place.y - y)));
  const widest = [...places].sort((a, b) => room(b) - room(a))[0] ?? { x: middle, y: y1 };
  const { x, y } = places.find((place) => room(place) >= NUMBER_STEP) ?? widest;
  return {
    path: `M ${x1} ${y1} C ${middle} ${y1} ${middle} ${y2} ${x2 - 2} ${y2}`,
    labelX: x,
    labelY: y,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
