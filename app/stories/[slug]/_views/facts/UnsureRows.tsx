import type { ComponentProps } from "react";
import { countOf } from "../formatWhen";
import { viewHref } from "../viewQuery";
import { FactsRows } from "./FactsRows";

type Props = Omit<ComponentProps<typeof FactsRows>, "id" | "title" | "rows" | "withHead">;

/** The possible matches in full, on an address of their own. */
export function UnsureRows({ table, base, query, correctable }: Props) {
  return (
    <>
      <p className="unsure-all">
        Possibly the same: not counted among the claims. Accept those that tell one thing, reject the others.{" "}
        <a href={viewHref(base, "facts", { ...query, rows: "certain" })}>Back to all claims</a>
      </p>
      <FactsRows
        id="unsure"
        title={`${countOf(table.unsure.length, "claim")} possibly the same`}
        rows={table.unsure}
        table={table}
        base={base}
        query={query}
        correctable={correctable}
        withHead
      />
    </>
  );
}
