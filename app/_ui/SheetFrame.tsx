import type { ReactNode } from "react";

/** A wide table in a frame that scrolls sideways, by keyboard too; `label` says which table it is. */
export function SheetFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and a section would be one landmark too many
    <div className="sheet-frame" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
