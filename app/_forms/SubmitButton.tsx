"use client";

import type { ReactNode } from "react";
import { Button } from "../_ui/Button";
import { useKeptForm } from "./KeptForm";

type Props = {
  readonly tone?: "firm" | "quiet" | "danger";
  readonly small?: boolean;
  /** What the button says while its step is under way. */
  readonly busy?: string;
  readonly children: ReactNode;
};

export function SubmitButton({ tone = "firm", small = false, busy = "One moment…", children }: Props) {
  const { pending } = useKeptForm();
  return (
    <Button tone={tone} small={small} disabled={pending}>
      {pending ? busy : children}
    </Button>
  );
}
