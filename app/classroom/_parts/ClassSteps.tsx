import type { ClassRecord, ClassStep } from "@/lib/model/classroom";
import { Button } from "../../_ui/Button";
import { takeClassStepAction } from "../actions";

type Step = {
  readonly step: ClassStep;
  readonly isDone: boolean;
  readonly open: string;
  readonly says: string;
  readonly button: string;
  readonly done: string;
  readonly back: string;
};

/** What a teacher shows a class step by step. Each is asked for twice, by opening and pressing, and taken back; no script is needed. */
export function ClassSteps({ slug, taught }: { readonly slug: string; readonly taught: ClassRecord }) {
  return listSteps(taught).map(({ step, isDone, open, says, button, done, back }) =>
    isDone ? (
      <form key={step} action={takeClassStepAction.bind(null, slug, taught.id, step, true)}>
        <span className="aside-text">{done} </span>
        <Button small>{back}</Button>
      </form>
    ) : (
      <details key={step} className="class-step">
        <summary>{open} …</summary>
        <p>{says}</p>
        <form action={takeClassStepAction.bind(null, slug, taught.id, step, false)}>
          <Button tone="firm">{button}</Button>
        </form>
      </details>
    ),
  );
}

function listSteps({ blind, namesShownAt, revealedAt, closedAt }: ClassRecord): readonly Step[] {
  const names: Step = {
    step: "names",
    isDone: namesShownAt !== null,
    open: "Reveal the outlets",
    says: "The class will see which outlet each letter stands for, here and on its own screens.",
    button: "Reveal names",
    done: "The outlets’ names are shown.",
    back: "Hide names again",
  };
  const marks: Step = {
    step: "marks",
    isDone: revealedAt !== null,
    open: "Show the program’s marks",
    says: "They will stand beside the class’s, here and on its own screens. Marking closes while they are shown.",
    button: "Show marks",
    done: "The program’s marks are shown, and marking is closed.",
    back: "Hide marks again",
  };
  const closed: Step = {
    step: "closed",
    isDone: closedAt !== null,
    open: "Close marking",
    says: "Students keep what they marked and can change it no more.",
    button: "Close",
    done: "Marking is closed.",
    back: "Open it again",
  };
  return [...(blind ? [names] : []), marks, ...(revealedAt === null ? [closed] : [])];
}
