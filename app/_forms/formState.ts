/** What a form's action answers: what is wrong, by field, and what was typed, so that nothing is lost without script either. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  /** Sentences by field name; `form` for what concerns the whole. */
  readonly problems: Readonly<Record<string, string>>;
  /** Said where the step was done and the page stays. */
  readonly done: string | null;
};

export const UNTOUCHED: FormState = { values: {}, problems: {}, done: null };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Set by a form whose page stays in the browser, with everything typed still in its fields. */
export const STAYS_OPEN = "stays-open";

/**
 * What a form says of its step done. A form that announced something is silent again as soon as that has happened, which
 * the page it stands on knows: by then the page shows what came of it.
 */
export function sayDone({ done }: FormState, hasHappened: boolean): string | null {
  return hasHappened ? null : done;
}

/**
 * The state of a form that was refused: everything typed stays, files excepted, which no server can put back. A page that
 * stays is not sent its own words again: a browser takes twenty seconds to lay out five megabytes a second time.
 */
export function refuseForm(form: FormData, problems: Readonly<Record<string, string>>): FormState {
  const values: Record<string, string> = {};
  if (form.has(STAYS_OPEN)) return { values, problems, done: null };
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) values[name] = value;
  return { values, problems, done: null };
}
