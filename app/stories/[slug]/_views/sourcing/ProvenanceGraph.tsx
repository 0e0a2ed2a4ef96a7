import { outletClass } from "@/app/_ui/Siglum";
import type { ComparedOutlet } from "../listOutlets";
import type { Graph, GraphNode } from "./layOutGraph";
import { nameTie } from "./nameProvenance";

/** A picture up to this width, in pixels, is made to fit a phone; a wider one would be too small to read, and scrolls. */
const MOST_SCALED = 480;

/** Who leans on whom, as a picture. Numbers lead to the rows of the table below it, which says the same in words. */
export function ProvenanceGraph({ graph }: { readonly graph: Graph }) {
  return (
    <figure className="graph-frame">
      <svg
        className={graph.width <= MOST_SCALED ? "graph graph-narrow" : "graph"}
        width={graph.width}
        height={graph.height}
        viewBox={`0 0 ${graph.width} ${graph.height}`}
      >
        <title>{`Who leans on whom: ${graph.edges.length} lines; the table below says the same`}</title>
        <defs>
          <marker
            id="graph-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="graph-arrow" d="M 0 0.5 L 8 4 L 0 7.5 z" />
          </marker>
        </defs>
        {graph.edges.map(({ number, edge, path }) => (
          <path
            key={number}
            className="graph-edge"
            d={path}
            strokeWidth={nameTie(edge).width}
            strokeDasharray={nameTie(edge).dash || undefined}
            markerEnd={nameTie(edge).hasArrow ? "url(#graph-arrow)" : undefined}
          />
        ))}
        {graph.nodes.map((node) => (
          <Node key={node.key} node={node} graph={graph} />
        ))}
        {graph.edges.map(({ number, edge, from, to, labelX, labelY }) => (
          <a
            key={number}
            href={`#edge-${number}`}
            aria-label={`${number}: ${from.name} ${nameTie(edge).word} ${to.name}`}
          >
            <circle className="graph-number-ground" cx={labelX} cy={labelY} r="12" />
            <text className="graph-number" x={labelX} y={labelY + 4} textAnchor="middle">
              {number}
            </text>
          </a>
        ))}
      </svg>
      <figcaption className="graph-legend">
        {[...new Set(graph.edges.map(({ edge }) => nameTie(edge)))].map(({ word, means, width, dash }) => (
          <span key={word}>
            <svg width="34" height="8" aria-hidden="true">
              <line
                className="graph-edge"
                x1="1"
                x2="33"
                y1="4"
                y2="4"
                strokeWidth={width}
                strokeDasharray={dash || undefined}
              />
            </svg>{" "}
            {word}: {means}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Node({ node, graph }: { readonly node: GraphNode; readonly graph: Graph }) {
  const middle = node.y + graph.nodeHeight / 2;
  return (
    <g className={node.outlet ? outletClass(node.outlet.position) : undefined}>
      <rect
        className={node.outlet ? "graph-node" : "graph-node graph-node-outside"}
        x={node.x}
        y={node.y}
        width={graph.nodeWidth}
        height={graph.nodeHeight}
        rx="3"
      />
      {node.outlet ? <NodeSiglum outlet={node.outlet} x={node.x} y={node.y} /> : null}
      <text className="graph-name" x={node.x + (node.outlet ? 50 : 12)} y={middle + 4.5}>
        {shorten(node.name)}
      </text>
    </g>
  );
}

function NodeSiglum({ outlet, x, y }: { readonly outlet: ComparedOutlet; readonly x: number; readonly y: number }) {
  return (
    <>
      <rect className="graph-siglum" x={x + 7} y={y + 7} width="34" height="20" rx="3" />
      <text className="graph-siglum-letters" x={x + 24} y={y + 21.5} textAnchor="middle">
        {outlet.siglum}
      </text>
    </>
  );
}

/** What fits a node; the whole name stands in the table. */
const MAX_NAME_CHARS = 21;
const shorten = (name: string) => (name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS - 1)}…` : name);
