import Link from "next/link";
import { SheetFrame } from "@/app/_ui/SheetFrame";
import { sliceSpan } from "@/lib/model/span";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { directionOf } from "../nameLanguage";
import type { StoryBase } from "../viewQuery";
import type { Graph, GraphEdge } from "./layOutGraph";
import { nameTie } from "./nameProvenance";
import { ProvenanceGraph } from "./ProvenanceGraph";

type Props = { readonly graph: Graph; readonly outlets: StoryOutlets; readonly base: StoryBase };

/** Who leans on whom: picture and table of the same edges, each with the words that say so. */
export function ProvenanceSection({ graph, outlets, base }: Props) {
  return (
    <section className="section" id="leans" aria-labelledby="leans-title">
      <h2 id="leans-title">Who leans on whom</h2>
      <p className="section-intro">
        An arrow goes from the outlet that leans to the one it leans on, and only where its words say so. Where long
        runs of text are the same and no words say whose they are, a line without an arrow joins the two: the hour of
        publishing alone never decides who was first.
      </p>
      {graph.edges.length === 0 ? (
        <p className="nothing">No outlet was found to cite, credit, confirm or reprint another one.</p>
      ) : (
        <>
          <ProvenanceGraph graph={graph} />
          <SheetFrame label="Who leans on whom, as a table">
            <table className="sheet sheet-edges sheet-stack">
              <caption className="sr-only">Who leans on whom, with the words that say so</caption>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    No.
                  </th>
                  <th scope="col">Outlet</th>
                  <th scope="col">does what</th>
                  <th scope="col">In its words</th>
                </tr>
              </thead>
              <tbody>
                {graph.edges.map((edge) => (
                  <EdgeRow key={edge.number} edge={edge} outlets={outlets} base={base} />
                ))}
              </tbody>
            </table>
          </SheetFrame>
        </>
      )}
    </section>
  );
}

function EdgeRow({ edge, outlets, base }: { readonly edge: GraphEdge } & Omit<Props, "graph">) {
  const words = edge.edge.evidence.flatMap((span) => {
    const outlet = outlets.byArticle.get(span.article);
    return outlet ? [{ outlet, span }] : [];
  });
  return (
    <tr id={`edge-${edge.number}`}>
      <td className="number">{edge.number}</td>
      <th scope="row">{edge.from.name}</th>
      <td>
        {nameTie(edge.edge).word} <strong>{edge.to.name}</strong>
        <p className="row-note">{edge.edge.because}</p>
      </td>
      <td>
        <ul>
          {words.map(({ outlet, span }) => (
            <EvidenceItem key={`${outlet.id} ${span.start}`} outlet={outlet} span={span} base={base} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

type EvidenceProps = {
  readonly outlet: ComparedOutlet;
  readonly span: { readonly start: number; readonly end: number };
  readonly base: StoryBase;
};

function EvidenceItem({ outlet, span, base }: EvidenceProps) {
  const { language, text } = outlet.article;
  return (
    <li>
      <Link
        className="outlet-words small-words"
        href={hrefInContext(base, outlet, span)}
        prefetch={false}
        lang={language}
        dir={directionOf(language)}
      >
        {sliceSpan(text, span)}
      </Link>{" "}
      <span className="aside-text">{outlet.name}</span>
    </li>
  );
}
