"use client";

import { useId } from "react";
import { describedBy, Field } from "../_ui/Field";
import { useKeptForm } from "./KeptForm";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | null | undefined;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly inputMode?: "url" | "text";
};

/** A labelled input, or a text area where `rows` is given, that keeps what was typed and says what is wrong with it. */
export function KeptField({ name, label, hint, value, rows, placeholder, inputMode }: Props) {
  const { state } = useKeptForm();
  const id = useId();
  const error = state.problems[name] ?? null;
  const common = {
    className: "input",
    id,
    name,
    defaultValue: state.values[name] ?? value ?? "",
    placeholder,
    "aria-invalid": error !== null,
    "aria-describedby": describedBy(id, { hint: hint !== undefined, error: error !== null }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows ? (
        <textarea {...common} rows={rows} spellCheck={false} />
      ) : (
        <input {...common} type="text" inputMode={inputMode} autoComplete="off" />
      )}
    </Field>
  );
}
