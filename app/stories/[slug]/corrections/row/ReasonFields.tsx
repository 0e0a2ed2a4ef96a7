import { Field } from "@/app/_ui/Field";

type Props = {
  /** Sets these fields apart from those of other forms. */
  readonly id: string;
  /** What was said before, where a reason is mended. */
  readonly reason?: string;
  readonly madeBy?: string;
};

/** Why, and who: what the log shows beside a correction. */
export function ReasonFields({ id, reason = "", madeBy = "" }: Props) {
  return (
    <div className="reason-fields">
      <Field id={`${id}-reason`} label="Why (shown in the log)">
        <input className="input" id={`${id}-reason`} name="reason" maxLength={1000} defaultValue={reason} />
      </Field>
      <Field id={`${id}-by`} label="Your initials">
        <input
          className="input"
          id={`${id}-by`}
          name="madeBy"
          maxLength={60}
          autoComplete="off"
          defaultValue={madeBy === "owner" ? "" : madeBy}
        />
      </Field>
    </div>
  );
}
