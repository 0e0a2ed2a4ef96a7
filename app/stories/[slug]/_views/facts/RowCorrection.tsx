import { Button } from "@/app/_ui/Button";
import type { StoryBase } from "../viewQuery";
import type { FactsRow } from "./factsRow";

/** A server action. The form gives it `change` (a `CorrectionChange` as JSON), `reason` and `back`, the anchor of the row. */
export type CorrectAction = (form: FormData) => Promise<void>;

type Props = { readonly row: FactsRow; readonly base: StoryBase; readonly correct: CorrectAction };

/** Accept or reject a row. Two plain forms: they work before, and without, any script. */
export function RowCorrection({ row, base, correct }: Props) {
  return (
    <div className="button-row row-correction no-print">
      {row.status === "unsure" ? (
        <form action={correct}>
          <input type="hidden" name="change" value={JSON.stringify(row.accept)} />
          <input type="hidden" name="back" value={row.anchor} />
          <Button small>Accept: the same</Button>
        </form>
      ) : null}
      <form action={correct}>
        <input type="hidden" name="change" value={JSON.stringify(row.reject)} />
        <input type="hidden" name="back" value={row.anchor} />
        <Button small>{row.status === "unsure" ? "Reject" : "Not one claim: take the row away"}</Button>
      </form>
      <a className="row-note" href={`${base}/corrections/row?at=${row.anchor}`}>
        More: split, merge, who says it
      </a>
    </div>
  );
}
