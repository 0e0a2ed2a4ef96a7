"use client";

import { type DragEvent, useId, useRef, useState } from "react";
import { useKeptForm } from "../_forms/KeptForm";
import { Button } from "../_ui/Button";
import { describedBy, Field } from "../_ui/Field";

/** More than this in one go the server does not take; told here, before anything is sent. */
const MAX_TOTAL_BYTES = 24_000_000;
const ACCEPTED = ".html,.htm,.xhtml,.txt,.md,.eml,text/html,text/plain,message/rfc822";

/** Files by choosing or, with script, by dropping; each can be taken out again. */
export function DropFiles() {
  const id = useId();
  const { state } = useKeptForm();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
  const [tooMuch, setTooMuch] = useState(false);
  const error = tooMuch
    ? "These files are more than 24 MB together. Take some out, and add them afterwards."
    : (state.problems.files ?? null);

  function show(files: readonly File[]) {
    setNames(files.map((file) => file.name));
    setTooMuch(files.reduce((sum, file) => sum + file.size, 0) > MAX_TOTAL_BYTES);
  }

  function hold(files: readonly File[]) {
    if (!input.current) return;
    const held = new DataTransfer();
    for (const file of files) held.items.add(file);
    input.current.files = held.files;
    show(files);
  }
  const heldFiles = () => [...(input.current?.files ?? [])];

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    hold([...heldFiles(), ...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button inside does
    <div
      className={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field
        id={id}
        label="Files"
        hint="Saved pages (.html), texts (.txt) or mails (.eml). Drop them here or choose them."
        error={error}
      >
        <input
          ref={input}
          id={id}
          type="file"
          name="files"
          multiple
          accept={ACCEPTED}
          aria-invalid={error !== null}
          aria-describedby={describedBy(id, { hint: true, error: error !== null })}
          onChange={() => show(heldFiles())}
        />
      </Field>
      {names.length > 0 ? (
        <ul className="plain-list">
          {names.map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name, and their place is what tells them apart
            <li key={`${name}-${i}`} className="button-row">
              {name}
              <Button type="button" small onClick={() => hold(heldFiles().filter((_, at) => at !== i))}>
                Take out<span className="sr-only"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
