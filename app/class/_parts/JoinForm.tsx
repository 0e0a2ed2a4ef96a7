import { findProblem } from "@/app/_forms/findProblem";
import { formatDay } from "@/app/stories/[slug]/_views/formatWhen";
import { MAX_PSEUDONYM } from "@/lib/model/classroom";
import { Button } from "../../_ui/Button";
import { describedBy, Field } from "../../_ui/Field";
import { joinClassAction } from "../actions";

const PROBLEMS: Readonly<Record<string, string>> = {
  taken: "Someone in this class has this name already, or one that sounds the same. Choose another.",
  name: `Choose a name of up to ${MAX_PSEUDONYM} letters.`,
  long: `This name is too long. Choose one of up to ${MAX_PSEUDONYM} letters.`,
};

type Props = {
  readonly token: string;
  readonly problem: string | undefined;
  readonly typed: string;
  readonly expiresAt: string;
};

/** How a student takes a place: a made-up name, and nothing else. */
export function JoinForm({ token, problem, typed, expiresAt }: Props) {
  const error = findProblem(PROBLEMS, problem);
  return (
    <form action={joinClassAction.bind(null, token)} className="class-join">
      <Field
        id="pseudonym"
        label="A made-up name for this class"
        hint="Your teacher and the class see it beside your marks. Don’t use your real name."
        error={error}
      >
        <input
          className="input"
          id="pseudonym"
          name="pseudonym"
          required
          defaultValue={typed}
          autoComplete="off"
          aria-invalid={error !== null}
          aria-describedby={describedBy("pseudonym", { hint: true, error: error !== null })}
        />
      </Field>
      <Button tone="firm">Begin</Button>
      <p className="aside-text">
        What you mark is kept until your teacher deletes the class, and at most until {formatDay(expiresAt)}. A cookie
        keeps your place on this device.
      </p>
    </form>
  );
}
