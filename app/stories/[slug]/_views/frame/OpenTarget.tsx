"use client";

import { useEffect } from "react";

/**
 * Opens the folds around what a link in the page leads to, and scrolls to it: not every browser does so by itself.
 * Without script the words are there, folded.
 */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (!target) return;
      let changed = false;
      for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
        if (!fold.open) {
          fold.open = true;
          changed = true;
        }
      }
      if (changed) target.scrollIntoView();
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  return null;
}
