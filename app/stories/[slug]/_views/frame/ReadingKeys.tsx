"use client";

import { useEffect, useRef, useState } from "react";
import { findNextIndex } from "./findNextIndex";

const KEYS_OFF = "samestory-keys-off";

type Props = {
  /** What "j" and "k" go through on this page: "note", "claim". */
  readonly rows: string;
  /** Whether the page shows one outlet at a time, with a next one to go to. */
  readonly hasOutlets: boolean;
};

/** Single keys for reading. They can be switched off, since a speech or switch user may send letters unawares. */
export function ReadingKeys({ rows, hasOutlets }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOff, setIsOff] = useState(false);
  useEffect(() => setIsOff(readSetting() === "yes"), []);
  useEffect(() => {
    if (isOff) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "/" && focusSearch()) event.preventDefault();
      else if (event.key === "?") dialog.current?.showModal();
      else if (event.key === "n") step("[data-difference]", 1);
      else if (event.key === "p") step("[data-difference]", -1);
      else if (event.key === "j") step("[data-row]", 1);
      else if (event.key === "k") step("[data-row]", -1);
      else if (event.key === "[") follow("prev");
      else if (event.key === "]") follow("next");
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOff]);
  const toggle = () => {
    writeSetting(isOff ? "no" : "yes");
    setIsOff(!isOff);
  };
  const help: readonly (readonly [string, string])[] = [
    ["n / p", "next difference / the one before"],
    ["j / k", `next ${rows} / the one before`],
    ...(hasOutlets ? ([["[ / ]", "the outlet before / next outlet"]] as const) : []),
    ["/", "search in this story"],
    ["?", "this help"],
  ];
  return (
    <>
      <button type="button" className="keys-button" onClick={() => dialog.current?.showModal()}>
        Keys<span className="sr-only">, help</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="keys-title">
        <h2 id="keys-title">Reading with the keyboard</h2>
        <dl>
          {help.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={!isOff} onChange={toggle} /> Use these keys
        </label>
        <div className="button-row">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}

/** Moves the focus: from where it is, or from what is in sight where nothing of the kind has it. */
function step(selector: string, by: 1 | -1): void {
  // What is folded away can't take the focus.
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
  const here = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
  const tops = all.map((element) => element.getBoundingClientRect().top);
  const next = all[findNextIndex(here, tops, by)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "center" });
}

function focusSearch(): boolean {
  const field = document.getElementById("view-q");
  field?.focus();
  return field !== null;
}

function follow(rel: "prev" | "next"): void {
  document.querySelector<HTMLAnchorElement>(`.read-outlets a[rel="${rel}"]`)?.click();
}

function readSetting(): string | null {
  try {
    return window.localStorage.getItem(KEYS_OFF);
  } catch {
    return null; // a browser that keeps nothing for us; the keys are then as they were
  }
}

function writeSetting(value: string): void {
  try {
    window.localStorage.setItem(KEYS_OFF, value);
  } catch {
    // As above: the choice then holds for this page only.
  }
}
