import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import type { CorrectAction } from "../facts/RowCorrection";
import { NothingCompared } from "../frame/NothingCompared";
import { OutletPairs } from "../frame/OutletPairs";
import { SectionLinks } from "../frame/SectionLinks";
import { listOutlets } from "../listOutlets";
import type { StoryBase, ViewQuery } from "../viewQuery";
import { buildCertaintySteps } from "./buildCertaintySteps";
import { buildLabelTables } from "./buildLabelTables";
import { buildOrders } from "./buildOrders";
import { HeadlinesSection } from "./HeadlinesSection";
import { LabelsSection } from "./LabelsSection";
import { LoadedSection } from "./LoadedSection";
import { OrderSection } from "./OrderSection";
import { VoiceSection } from "./VoiceSection";

type Props = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly query: ViewQuery;
  readonly correct?: CorrectAction | null;
};

/** The words for one thing, the order of telling, and whose voice it is. Shown, never scored. */
export function FramingView({ story, base, query, correct = null }: Props) {
  const { comparison } = story;
  if (!comparison) return <NothingCompared />;
  const outlets = listOutlets(story);
  const columns = chooseColumns(outlets.compared, query);
  const tables = buildLabelTables(comparison, columns);
  const steps = buildCertaintySteps(comparison);
  const { framing, groups, loaded } = comparison;
  return (
    <>
      <SectionLinks
        links={[
          {
            to: "labels",
            n: tables.filter(({ set }) => set.shown).length,
            word: "things named differently",
            one: "thing named differently",
          },
          { to: "loaded", n: loaded.length, word: "judging words", one: "judging word" },
          {
            to: "certainty",
            n: steps.length,
            word: "claims told more or less surely",
            one: "claim told more or less surely",
          },
          {
            to: "voice",
            n: framing.voices.length,
            word: "acts with and without who did it",
            one: "act with and without who did it",
          },
        ]}
      />
      <OutletPairs story={story} base={base} view="framing" query={query} />
      <HeadlinesSection headlines={framing.headlines} groups={groups} columns={columns} outlets={outlets} base={base} />
      <LabelsSection tables={tables} base={base} correct={correct} />
      <OrderSection
        orders={buildOrders(comparison, outlets, columns)}
        contrasts={framing.orderContrasts}
        outlets={outlets}
        base={base}
      />
      <LoadedSection loaded={loaded} columns={columns} outlets={outlets} base={base} />
      <VoiceSection voices={framing.voices} steps={steps} outlets={outlets} base={base} />
    </>
  );
}
