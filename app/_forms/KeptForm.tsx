"use client";

import { createContext, type ReactNode, startTransition, useActionState, useContext, useEffect, useRef } from "react";
import { Notice } from "../_ui/Notice";
import { type FormAction, type FormState, STAYS_OPEN, sayDone, UNTOUCHED } from "./formState";

const FormContext = createContext<{ readonly state: FormState; readonly pending: boolean }>({
  state: UNTOUCHED,
  pending: false,
});

export function useKeptForm() {
  return useContext(FormContext);
}

type Props = {
  readonly action: FormAction;
  readonly label?: string;
  /** True once what the form's step announces has happened; a step that is all there is to it leaves this out. */
  readonly hasHappened?: boolean;
  readonly children: ReactNode;
};

/** A form that works without script and never loses what was typed: refused, it comes back as it was, with the reasons in place. */
export function KeptForm({ action, label, hasHappened = false, children }: Props) {
  const [state, submit, pending] = useActionState(action, UNTOUCHED);
  const top = useRef<HTMLDivElement>(null);
  const done = sayDone(state, hasHappened);
  const problems = Object.keys(state.problems).length;
  useEffect(() => {
    if (problems > 0) top.current?.focus();
  }, [problems]);
  return (
    <form
      action={submit}
      aria-label={label}
      onSubmit={(event) => {
        // Handed over by hand, because React empties a form after its action, refused or not.
        event.preventDefault();
        const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
        const data = new FormData(event.currentTarget, submitter);
        // A file field left empty counts as one nameless file, which some encoders then name "undefined".
        for (const [name, value] of [...data]) if (value instanceof File && value.name === "") data.delete(name);
        data.set(STAYS_OPEN, "yes");
        startTransition(() => submit(data));
      }}
    >
      <div ref={top} tabIndex={-1}>
        {problems > 0 ? (
          <Notice tone="error" announce>
            {state.problems.form ?? "Nothing was saved yet. See what is marked below."}
          </Notice>
        ) : null}
        {done ? (
          <Notice tone="done" announce>
            {done}
          </Notice>
        ) : null}
      </div>
      <FormContext value={{ state, pending }}>{children}</FormContext>
    </form>
  );
}
