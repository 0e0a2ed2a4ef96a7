"use client";

import { useState, useSyncExternalStore } from "react";
import { HintFields } from "../_forms/HintFields";
import { KeptField } from "../_forms/KeptField";
import { Button } from "../_ui/Button";

const MAX_SLOTS = 12;
const never = () => () => {};

/** Boxes for versions pasted one by one; script adds more of them. */
export function VersionSlots({ initial }: { readonly initial: number }) {
  const [count, setCount] = useState(initial);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <>
      {Array.from({ length: count }, (_, i) => `-${i}`).map((slot, i) => (
        <fieldset key={slot} className="slot">
          <legend className="field-label">Version {i + 1}</legend>
          <KeptField name={`content${slot}`} label="Text, page source or link" rows={5} />
          <KeptField
            name={`outlet${slot}`}
            label="Outlet"
            hint="Whose article this is. Pages and links mostly say it themselves."
          />
          <details className="fold">
            <summary>Headline, byline, date, address</summary>
            <p className="aside-text">Found by itself where the text or page says so. What you write here wins.</p>
            <HintFields suffix={slot} withOutlet={false} />
          </details>
        </fieldset>
      ))}
      {hasScript && count < MAX_SLOTS ? (
        <div className="slot-more">
          <Button type="button" small onClick={() => setCount(count + 1)}>
            Another version
          </Button>
        </div>
      ) : null}
    </>
  );
}
