"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "../_ui/Button";

const never = () => () => {};

/** Copies an address of ours, whole; not there without script, where the link itself can be copied. */
export function CopyButton({ path }: { readonly path: string }) {
  const [copied, setCopied] = useState(false);
  const canCopy = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  if (!canCopy) return null;
  return (
    <Button
      type="button"
      small
      onClick={async () => {
        await navigator.clipboard.writeText(new URL(path, window.location.href).href);
        setCopied(true);
      }}
    >
      <span role="status">{copied ? "Copied" : "Copy"}</span>
    </Button>
  );
}
