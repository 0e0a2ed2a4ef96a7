"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server for the board again every few seconds while the page is in view: thirty students' marks come within one breath. */
const EVERY_MS = 3000;

export function LiveRefresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
