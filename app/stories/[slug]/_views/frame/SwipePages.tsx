"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** A swipe is this long at least, and this much more sideways than up or down: scrolling must not turn a page. */
const MIN_SWIPE_PX = 70;
const SIDEWAYS_RATIO = 2.5;

/** Turns to the pair before or after on a sideways swipe. The buttons beside it do the same. */
export function SwipePages({ before, after }: { readonly before: Route; readonly after: Route }) {
  const router = useRouter();
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | null = null;
    const begin = (event: TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      start = touch ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start || !touch) return;
      const dx = touch.clientX - start.x;
      const dy = touch.clientY - start.y;
      start = null;
      if (Math.abs(dx) < MIN_SWIPE_PX || Math.abs(dx) < SIDEWAYS_RATIO * Math.abs(dy)) return;
      router.replace(dx < 0 ? after : before, { scroll: false });
    };
    document.addEventListener("touchstart", begin, { passive: true });
    document.addEventListener("touchend", end, { passive: true });
    return () => {
      document.removeEventListener("touchstart", begin);
      document.removeEventListener("touchend", end);
    };
  }, [router, before, after]);
  return null;
}
