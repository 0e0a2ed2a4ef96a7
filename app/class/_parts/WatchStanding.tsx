"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How often a student's page asks how far the class is, in milliseconds: soon enough to be looked at together. */
const EVERY_MS = 5000;

type Props = { readonly token: string; readonly standing: string };

/** Reads the page anew once the teacher has revealed or closed something; without script the student reloads. */
export function WatchStanding({ token, standing }: Props) {
  const router = useRouter();
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const answer = await fetch(`/class/standing?token=${encodeURIComponent(token)}`, { cache: "no-store" });
        if (answer.ok && (await answer.text()) !== standing) router.refresh();
      } catch {
        // The server can't be reached now; it is asked again at the next turn.
      }
    };
    const timer = setInterval(ask, EVERY_MS);
    return () => clearInterval(timer);
  }, [router, token, standing]);
  return (
    <noscript>
      <p className="aside-text">Reload this page when your teacher has revealed something.</p>
    </noscript>
  );
}
