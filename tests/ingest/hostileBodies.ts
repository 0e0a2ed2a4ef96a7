import { gzipSync } from "node:zlib";

const nest = (tag: string, times: number) => `<${tag}>`.repeat(times);

/** Pages built to break a parser, by what they are. */
export const BREAKERS = {
  "500 nested boxes": () => nest("div", 500),
  "1,000 nested boxes": () => nest("div", 1_000),
  "5,000 nested boxes": () => nest("div", 5_000),
  "50,000 nested boxes": () => nest("div", 50_000),
  "20,000 unclosed <b>": () => nest("b", 20_000),
  "2,000 rounds of mis-nested formatting": () => "<a><font><i><b>".repeat(2_000),
  "100,000 attributes": () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>`,
  "three million empty tags, 21 MB": () => "<br id>".repeat(3_000_000),
  "as many of them as are read": () => "<br id>".repeat(1_400_000),
  "one paragraph of 5 MB without a space": () => `<article><p>${"a".repeat(5_000_000)}</p></article>`,
  "one sentence of 100,000 words": () => `<article><p>${"word ".repeat(100_000)}.</p></article>`,
  "200,000 paragraphs": () => "<p>Short.".repeat(200_000),
} as const;

export type Breaker = keyof typeof BREAKERS;

/** Such a page as its sender would send it: packed, so that all of it passes the limit on what comes over the wire. */
export const packBreaker = (name: Breaker) => gzipSync(`<html><body>${BREAKERS[name]()}</body></html>`);

/** 50 KB that unpack to 50 MB. */
export const packBomb = () => gzipSync(Buffer.alloc(50_000_000));

/** Some hundred bytes that unpack twice to as much. */
export const packBombTwice = () => gzipSync(gzipSync(Buffer.alloc(50_000_000), { level: 9 }), { level: 9 });

const page = (title: string, body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const HIDDEN =
  "The harbour bridge reopened on Monday after eleven weeks of repairs, the city said in a statement. ".repeat(8);

/** What outlets answer with instead of an article. */
export const NO_ARTICLE = {
  challenge: page(
    "Just a moment...",
    '<div id="challenge-form"><h1>news.example</h1><p>Verifying you are human. This may take a few seconds.</p></div>',
  ),
  consent: page(
    "The Example Post",
    "<div><h1>We value your privacy</h1><p>We and our 812 partners store and/or access information on a device, such as cookies, and process personal data.</p><button>Accept all</button></div>",
  ),
  notThere: page("Page not found", "<h1>404</h1><p>We can't find the page you are looking for. Try the search.</p>"),
  stub: page(
    "Harbour bridge reopens | The Example Post",
    "<article><h1>Harbour bridge reopens after repairs</h1><p>The harbour bridge reopened on Monday after eleven weeks of repairs, the city said.</p><p>Engineers replaced 240 bolts and two bearings on the way.</p><div class='paywall'><p>Subscribe to continue reading.</p></div></article>",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge reopens after repairs","isAccessibleForFree":false}</script>',
  ),
  live: page(
    "Live updates: the bridge reopens",
    `<main><h1>Live updates: the bridge reopens</h1>${Array.from(
      { length: 300 },
      (_, i) =>
        `<div class="live-post"><time>10:${i % 60}</time><p>Update number ${i} from the bridge, where the work goes on as planned.</p></div>`,
    ).join("")}</main>`,
  ),
  front: page(
    "The Example Post",
    `<main>${Array.from(
      { length: 30 },
      (_, i) => `<div><h2><a href="/story/${i}">Headline number ${i} of the day</a></h2><p>A line about it.</p></div>`,
    ).join("")}</main>`,
  ),
  scripted: page("The Example Post", '<div id="root"></div><script src="/a.js"></script>'),
  hidden: page(
    "Harbour bridge",
    `<!-- <p>${HIDDEN}</p> --><template><p>${HIDDEN}</p></template><noscript><p>${HIDDEN}</p></noscript><div><template shadowrootmode="open"><p>${HIDDEN}</p></template></div><script></script><script></script><script></script>`,
  ),
} as const;
