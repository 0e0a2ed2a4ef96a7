import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { NothingCompared } from "../frame/NothingCompared";
import { OutletPairs } from "../frame/OutletPairs";
import { SectionLinks } from "../frame/SectionLinks";
import { listOutlets } from "../listOutlets";
import type { StoryBase, ViewQuery } from "../viewQuery";
import { buildSpeakerRows } from "./buildSpeakerRows";
import { DriftSection } from "./DriftSection";
import { layOutGraph } from "./layOutGraph";
import { OriginsSection } from "./OriginsSection";
import { ProvenanceSection } from "./ProvenanceSection";
import { QuestionsSection } from "./QuestionsSection";
import { QuotationsSection } from "./QuotationsSection";
import { SpeakersSection } from "./SpeakersSection";
import { VoicesSection } from "./VoicesSection";

type Props = { readonly story: StoryRecord; readonly base: StoryBase; readonly query: ViewQuery };

/** Who says it, how they know, and who leans on whom. */
export function SourcingView({ story, base, query }: Props) {
  const { comparison } = story;
  if (!comparison) return <NothingCompared />;
  const outlets = listOutlets(story);
  const columns = chooseColumns(outlets.compared, query);
  const { sourcing } = comparison;
  const quotations = sourcing.quotations.filter(({ relation }) => relation !== "single");
  const graph = layOutGraph(comparison.provenance, outlets.compared);
  const speakers = buildSpeakerRows(comparison, columns);
  return (
    <>
      <SectionLinks
        links={[
          { to: "leans", n: graph.edges.length, word: "ties between outlets", one: "tie between outlets" },
          { to: "speakers", n: speakers.length, word: "speakers", one: "speaker" },
          {
            to: "quotations",
            n: quotations.length,
            word: "quotations in two or more",
            one: "quotation in two or more",
          },
          {
            to: "drift",
            n: comparison.drift.length,
            word: "sentences moved on the way",
            one: "sentence moved on the way",
          },
          { to: "questions", n: sourcing.questions.length, word: "questions", one: "question" },
        ]}
      />
      <OutletPairs story={story} base={base} view="sourcing" query={query} />
      <ProvenanceSection graph={graph} outlets={outlets} base={base} />
      <OriginsSection groups={comparison.groups} outlets={outlets} base={base} />
      <SpeakersSection rows={speakers} columns={columns} base={base} />
      <VoicesSection voices={sourcing.voices} columns={columns} />
      <QuotationsSection quotations={sourcing.quotations} outlets={outlets} base={base} against={query.against} />
      <DriftSection drift={comparison.drift} outlets={outlets} base={base} />
      <QuestionsSection questions={sourcing.questions} outlets={outlets} base={base} />
    </>
  );
}
