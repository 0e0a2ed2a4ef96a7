"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** How long a student may go on ticking before the marks are sent, in milliseconds: one request for a burst of ticks. */
const PAUSE_MS = 600;

/** Sends the form around it soon after a tick, and says so; without script the button inside does it. */
export function SaveOnChange({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      setSaving(true);
      timer = setTimeout(() => {
        form.requestSubmit();
        setSaving(false);
      }, PAUSE_MS);
    };
    form.addEventListener("change", save);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("change", save);
    };
  }, []);
  return (
    <div ref={place} className="button-row">
      {children}
      <span className="aside-text" role="status">
        {isSaving ? "Saving …" : ""}
      </span>
    </div>
  );
}
