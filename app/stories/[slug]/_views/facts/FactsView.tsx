import type { ComponentProps } from "react";
import { Notice } from "@/app/_ui/Notice";
import type { VersionEdits } from "@/lib/model/revision";
import type { StoryRecord } from "@/lib/model/story";
import { countOf } from "../formatWhen";
import { NothingCompared } from "../frame/NothingCompared";
import { OutletPairs } from "../frame/OutletPairs";
import { ViewToolbar } from "../frame/ViewToolbar";
import type { StoryBase, ViewQuery } from "../viewQuery";
import { buildFactsTable } from "./buildFactsTable";
import { EditedLink, EditedSince } from "./EditedSince";
import { FactsCountsLine } from "./FactsCountsLine";
import { FactsFold } from "./FactsFold";
import { FactsRows } from "./FactsRows";
import { LoneClaims } from "./LoneClaims";
import { type CorrectAction, JudgeForm } from "./RowCorrection";
import { UnsureLink } from "./UnsureLink";
import { UnsureRows } from "./UnsureRows";

type Props = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly query: ViewQuery;
  /** Where corrections go; null where the reader may not make any (share links, print). */
  readonly correct?: CorrectAction | null;
  /** What outlets changed since their texts were first captured; left out where its pages can't be followed (share links). */
  readonly edits?: readonly VersionEdits[];
};

/** Claims in rows, outlets in columns; what differs first, agreement folded, doubtful matches apart, lone claims last. */
export function FactsView({ story, base, query, correct = null, edits = [] }: Props) {
  const table = buildFactsTable(story, query, edits);
  if (!table) return <NothingCompared />;
  const parts = { table, base, query, correctable: correct !== null };
  const hasLone = table.lone.some(({ alone, perhaps }) => alone.length + perhaps.length > 0);
  const hasRows = table.differ.length + table.detail.length + table.agree.length + table.wantedUnsure > 0;
  return (
    <>
      <FactsCountsLine counts={table.counts} base={base} query={query} />
      <EditedLink edits={edits} columns={table.columns} />
      <ViewToolbar view="facts" story={story} base={base} query={query} />
      <OutletPairs story={story} base={base} view="facts" query={query} />
      {hasRows || hasLone ? null : (
        <Notice>Nothing here for what you chose to see. Take a filter away to see more.</Notice>
      )}
      {correct ? <JudgeForm correct={correct} /> : null}
      {query.rows === "unsure" ? <UnsureRows {...parts} /> : <CertainFirst {...parts} />}
      <EditedSince edits={edits} columns={table.columns} base={base} />
    </>
  );
}

type PartProps = Omit<ComponentProps<typeof FactsRows>, "id" | "title" | "rows" | "withHead">;

function CertainFirst(parts: PartProps) {
  const { table, base, query } = parts;
  const agreeGist = table.agree.slice(0, 3).flatMap((row) => row.gist ?? []);
  return (
    <>
      <FactsRows
        {...parts}
        id="differ"
        title={
          table.differ.length > 0
            ? `${countOf(table.differ.length, "claim")} told differently`
            : "No certain difference found"
        }
        rows={table.differ}
        withHead
      />
      <FactsRows
        {...parts}
        id="detail"
        title={`${countOf(table.detail.length, "claim")} told with other details`}
        rows={table.detail}
      />
      <FactsFold
        {...parts}
        id="agree"
        sign="="
        title={`${countOf(table.agree.length, "claim")} told alike`}
        gist={agreeGist}
        rows={table.agree}
      />
      <UnsureLink rows={table.wantedUnsure} likely={table.wantedLikely} base={base} query={query} />
      <LoneClaims columns={table.lone} base={base} correctable={parts.correctable} />
    </>
  );
}
