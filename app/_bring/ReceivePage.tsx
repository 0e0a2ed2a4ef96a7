"use client";

import { useEffect, useState } from "react";

/** What the bookmark sends: the page as the reader's browser shows it. */
type Handed = { readonly samestory: 1; readonly html: string; readonly url: string; readonly title: string };

const isHanded = (data: unknown): data is Handed =>
  typeof data === "object" &&
  data !== null &&
  "samestory" in data &&
  "html" in data &&
  typeof data.html === "string" &&
  "url" in data &&
  typeof data.url === "string" &&
  "title" in data &&
  typeof data.title === "string";

/**
 * Waits for a page from the window that opened this one and puts it into the form as text. Any site could open this window,
 * so nothing is done with what arrives until the reader, who sees its address and title, says so.
 */
export function ReceivePage({ initialUrl }: { readonly initialUrl: string }) {
  const [handed, setHanded] = useState<Handed | null>(null);
  useEffect(() => {
    const opener: unknown = window.opener;
    if (!(opener && typeof opener === "object" && "postMessage" in opener)) return;
    const receive = (event: MessageEvent<unknown>) => {
      if (event.source === window.opener && isHanded(event.data)) setHanded(event.data);
    };
    window.addEventListener("message", receive);
    // The page behind is of any origin, and all it is told is that this window listens.
    window.opener.postMessage("samestory-ready", "*");
    return () => window.removeEventListener("message", receive);
  }, []);
  return (
    <>
      <div className="field" role="status">
        {handed ? (
          <p>
            Handed over: <b dir="auto">{handed.title || "a page without a title"}</b>,{" "}
            {Math.round(handed.html.length / 1000)} KB, from {hostOf(handed.url)}.
          </p>
        ) : (
          <p className="aside-text">No page has been handed over. A link alone is fetched.</p>
        )}
      </div>
      <label className="field">
        <span className="field-label">Address of the page</span>
        <input className="input" name="url" key={handed?.url ?? "typed"} defaultValue={handed?.url ?? initialUrl} />
      </label>
      <textarea name="content" hidden readOnly value={handed?.html ?? ""} />
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "no address";
}
