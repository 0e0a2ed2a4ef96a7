import type { ComponentProps } from "react";
import { countOf } from "../formatWhen";
import { viewHref } from "../viewQuery";
import { FactsFold } from "./FactsFold";
import { FactsRows } from "./FactsRows";
import { isLikely } from "./isLikely";

type Props = Omit<ComponentProps<typeof FactsRows>, "id" | "title" | "rows" | "withHead">;

/** The possible matches in full, on an address of their own: the likely ones open, the others folded. */
export function UnsureRows(parts: Props) {
  const { table, base, query } = parts;
  const likely = table.unsure.filter(({ evidence }) => isLikely(evidence));
  const others = table.unsure.filter(({ evidence }) => !isLikely(evidence));
  return (
    <>
      <p className="unsure-all">
        Possibly the same: not counted among the claims. Accept those that tell one thing, reject the others.{" "}
        <a href={viewHref(base, "facts", { ...query, rows: "certain" })}>Back to all claims</a>
      </p>
      <FactsRows
        {...parts}
        id="unsure"
        title={`${countOf(likely.length, "claim")} likely the same`}
        rows={likely}
        withHead
      />
      <FactsFold
        {...parts}
        id="less-likely"
        sign="?"
        title={`${countOf(others.length, "claim")} less likely`}
        gist={["few words, names or figures in common"]}
        rows={others}
      />
    </>
  );
}
