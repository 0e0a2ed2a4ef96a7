import { Field } from "@/app/_ui/Field";

/** Why, and who: what the log shows beside a correction. `id` sets these fields apart from those of other forms. */
export function ReasonFields({ id }: { readonly id: string }) {
  return (
    <div className="reason-fields">
      <Field id={`${id}-reason`} label="Why (shown in the log)">
        <input className="input" id={`${id}-reason`} name="reason" maxLength={1000} />
      </Field>
      <Field id={`${id}-by`} label="Your initials">
        <input className="input" id={`${id}-by`} name="madeBy" maxLength={60} autoComplete="off" />
      </Field>
    </div>
  );
}
