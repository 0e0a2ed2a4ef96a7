"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";

/** How long a student may go on ticking before the marks are sent, in milliseconds: one request for a burst of ticks. */
const PAUSE_MS = 600;
const never = () => () => {};

type Standing = "untouched" | "saving" | "saved" | "failed";
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  untouched: "Your marks are saved as you tick.",
  saving: "Saving …",
  saved: "Saved",
  failed: "Not saved: the server could not be reached. Tick again when it can.",
};

type Props = { readonly save: (form: FormData) => Promise<void>; readonly children: ReactNode };

/**
 * Sends the form around it soon after a tick, and says so; without script the button inside does it. Sent as a call and not
 * as a submission, because a submitted form is reset, and with it what was ticked meanwhile.
 */
export function SaveOnChange({ save, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // Each answer of the server brings the action anew: listening anew for it would drop a tick that still waits to be sent.
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);
  const [standing, setStanding] = useState<Standing>("untouched");
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const send = async (turn: number) => {
      try {
        await latest.current(new FormData(form));
        if (turn === last) setStanding("saved");
      } catch (error) {
        unstable_rethrow(error);
        if (turn === last) setStanding("failed");
      }
    };
    const schedule = () => {
      clearTimeout(timer);
      setStanding("saving");
      last += 1;
      const turn = last;
      timer = setTimeout(() => startTransition(() => send(turn)), PAUSE_MS);
    };
    form.addEventListener("change", schedule);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("change", schedule);
    };
  }, []);
  return (
    <div ref={place} className="button-row">
      {hasScript ? null : children}
      <span className="aside-text" role="status" aria-live="polite">
        {hasScript ? STANDING_WORDS[standing] : ""}
      </span>
    </div>
  );
}
