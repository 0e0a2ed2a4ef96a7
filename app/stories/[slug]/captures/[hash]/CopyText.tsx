"use client";

import { useState } from "react";

/** A text with a button that copies it; without script it can be selected by hand. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [told, setTold] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setTold("Copied."),
      () => setTold("Your browser did not allow it. Select the text and copy it by hand."),
    );
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor="citation">
        {label}
      </label>
      <textarea id="citation" className="input" readOnly rows={8} value={text} />
      <div className="button-row no-print">
        <button type="button" className="button button-quiet button-small" onClick={copy}>
          Copy
        </button>
        <span role="status" className="aside-text">
          {told}
        </span>
      </div>
    </div>
  );
}
