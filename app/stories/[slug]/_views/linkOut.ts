/** Text fragments longer than this are given by their first and last words. */
const MAX_FRAGMENT_WORDS = 8;
const EDGE_WORDS = 4;

/**
 * The address of the outlet's own page, scrolled to the words where the browser can (`#:~:text=`). Only http(s): an
 * address comes from a page or a person and must not become a `javascript:` link.
 */
export function linkOut(url: string | null, words?: string): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  if (!words) return url;
  const all = words.trim().split(/\s+/).filter(Boolean);
  if (all.length === 0) return url;
  const fragment =
    all.length <= MAX_FRAGMENT_WORDS
      ? encodeFragment(all.join(" "))
      : `${encodeFragment(all.slice(0, EDGE_WORDS).join(" "))},${encodeFragment(all.slice(-EDGE_WORDS).join(" "))}`;
  return `${url.split("#")[0]}#:~:text=${fragment}`;
}

/** A dash and a comma mean something in a text fragment, so they are encoded too. */
const encodeFragment = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
