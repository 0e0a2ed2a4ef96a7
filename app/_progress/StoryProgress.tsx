"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { describeProgress, isSettled, type Progress } from "./progress";

/** Where no event has come for this long, a proxy may hold them back: ask instead. */
const SILENCE_MS = 7000;
const POLL_MS = 2000;

type Props = { readonly slug: string; readonly initial: Progress };

/** Says how far a story has come, and has the page show each step as it happens. */
export function StoryProgress({ slug, initial }: Props) {
  const router = useRouter();
  const settled = isSettled(initial);
  const { stamp } = initial;
  // Followed anew from each state the page shows: a story that was settled may have been given more to do meanwhile.
  useEffect(() => {
    if (settled) return;
    return follow(slug, stamp, () => router.refresh());
  }, [slug, settled, stamp, router]);
  return (
    <p role="status" className="aside-text">
      {describeProgress(initial)}
    </p>
  );
}

/** Calls `onStep` at each change from what is shown until the story is settled or the returned function is called. */
function follow(slug: string, shown: string, onStep: () => void): () => void {
  const address = `/api/stories/${encodeURIComponent(slug)}/progress`;
  let last = shown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const take = (progress: Progress) => {
    if (progress.stamp !== last) onStep();
    last = progress.stamp;
    if (isSettled(progress)) end();
  };
  const poll = async () => {
    if (ended) return;
    try {
      const response = await fetch(address, { headers: { Accept: "application/json" } });
      if (response.ok) take(await response.json());
    } catch {
      // The server may be starting anew; the next question will find out.
    }
    if (!ended) timer = setTimeout(poll, POLL_MS);
  };
  const askInstead = () => {
    events.close();
    clearTimeout(timer);
    void poll();
  };
  const events = new EventSource(address);
  timer = setTimeout(askInstead, SILENCE_MS);
  events.onmessage = (event) => {
    clearTimeout(timer);
    timer = setTimeout(askInstead, SILENCE_MS);
    take(JSON.parse(event.data));
  };
  events.addEventListener("settled", () => end());
  events.onerror = askInstead;
  function end() {
    ended = true;
    events.close();
    clearTimeout(timer);
  }
  return end;
}
