import type { ComponentProps } from "react";
import { Sign } from "@/app/_ui/Sign";
import { FactsRows } from "./FactsRows";

type Props = Omit<ComponentProps<typeof FactsRows>, "withHead"> & {
  readonly sign: string;
  /** A few words on what is folded away, so that one knows whether to open it. */
  readonly gist: readonly string[];
};

/** Rows folded to one line. */
export function FactsFold({ sign, gist, ...table }: Props) {
  if (table.rows.length === 0) return null;
  return (
    <details className="facts-fold" id={table.id}>
      <summary>
        <span className="row-sign" aria-hidden="true">
          <Sign sign={sign} />
        </span>
        <strong>{table.title}</strong>
        <span className="facts-gist">{gist.join(" · ")}</span>
      </summary>
      <FactsRows {...table} id={`${table.id}-rows`} />
    </details>
  );
}
