import { Button } from "@/app/_ui/Button";
import type { StoryBase } from "../viewQuery";
import type { FactsRow } from "./factsRow";
import { writeJudgement } from "./judgement";

/** A server action behind a form of a view's page. */
export type CorrectAction = (form: FormData) => Promise<void>;

const FORM_ID = "judge-rows";

/** The one form behind the buttons of all rows. A form in each row was a third of the page. */
export function JudgeForm({ correct }: { readonly correct: CorrectAction }) {
  return <form id={FORM_ID} action={correct} className="no-print" />;
}

type Props = { readonly row: FactsRow; readonly base: StoryBase };

/** Accept or reject a row. Plain buttons of the page's form: they work before, and without, any script. */
export function RowCorrection({ row, base }: Props) {
  const { members } = row;
  return (
    <div className="button-row row-correction no-print">
      {row.status === "unsure" ? (
        <Button small form={FORM_ID} name="judgement" value={writeJudgement("same", members)}>
          Accept: the same
        </Button>
      ) : null}
      <Button small form={FORM_ID} name="judgement" value={writeJudgement("not-comparable", members)}>
        {row.status === "unsure" ? "Reject" : "Not one claim: take the row away"}
      </Button>
      <a className="row-note" href={`${base}/corrections/row?at=${row.anchor}`}>
        More: split, merge, who says it
      </a>
    </div>
  );
}
