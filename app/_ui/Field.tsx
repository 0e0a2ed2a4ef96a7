import type { ReactNode } from "react";

type Props = {
  /** The id of the control inside; hint and error are `${id}-hint` and `${id}-error`: name them in its `aria-describedby`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** The control itself: `<input className="input" id=… aria-describedby={describedBy(…)}>`. */
  readonly children: ReactNode;
};

/** A labelled control with its hint above it and its error below, where eyes and screen readers look for them. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children}
      {error ? (
        <div className="field-error" id={`${id}-error`}>
          <span aria-hidden="true">× </span>
          {error}
        </div>
      ) : null}
    </div>
  );
}

/** The value for the control's `aria-describedby`, or undefined where it has neither hint nor error. */
export function describedBy(
  id: string,
  has: { readonly hint?: boolean; readonly error?: boolean },
): string | undefined {
  const ids = [has.hint ? `${id}-hint` : "", has.error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
