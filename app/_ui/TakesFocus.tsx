"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/**
 * A region that takes the focus when it appears: what a step led to, where the control that had it may be gone. The page
 * stays where it is scrolled to. Without script it is there all the same, and said by its `role="status"`.
 */
export function TakesFocus({ label, className, children }: Props) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={region} aria-label={label} tabIndex={-1} className={className}>
      {children}
    </section>
  );
}
