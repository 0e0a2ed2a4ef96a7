import type { IngestError, IngestErrorKind } from "../model/capture";

const PASTE = "Open it in your browser and paste the text instead.";

/** For each kind: what happened and whose side it is on; what to do next; whether trying later may help. */
const SENTENCES: Readonly<Record<IngestErrorKind, readonly [message: string, next: string, retry: boolean]>> = {
  "bad-address": [
    "This is not a web address SameStory can ask: it must begin with http:// or https:// and hold no user name, backslash or control character.",
    "Copy the address from the browser's address bar and try again.",
    false,
  ],
  "blocked-address": [
    "SameStory refuses to fetch this address: it does not lead to a public web server on a usual port.",
    "Check the address; if the page is on your own network, paste its text or ask whoever runs this installation to allow the host.",
    false,
  ],
  "not-found": [
    "The outlet says there is no page at this address.",
    "Check the address for a missing end, or find the article on the outlet's site and copy its address again.",
    false,
  ],
  forbidden: ["The outlet refuses to show this page to programs.", PASTE, false],
  paywall: [
    "The outlet shows this article to subscribers only.",
    "If you can read it, open it in your browser and paste the text.",
    false,
  ],
  "bot-wall": ["The outlet answered with a check for robots instead of the article.", PASTE, false],
  "consent-wall": [
    "The outlet answered with a question about cookies or consent instead of the article.",
    PASTE,
    false,
  ],
  robots: [
    "The outlet asks tools like SameStory by name not to fetch this page, and SameStory keeps to that.",
    PASTE,
    false,
  ],
  "too-many-requests": [
    "The outlet asks to be left alone for a while.",
    "Try again in some minutes, or paste the text.",
    true,
  ],
  "server-error": [
    "The outlet's server answered with an error or with something that is no web page.",
    "Try again later, or paste the text.",
    true,
  ],
  "too-large": ["This is larger than any article SameStory takes in.", "Paste only the article's own text.", false],
  timeout: ["The outlet's server took too long to answer.", "Try again later, or paste the text.", true],
  unreachable: [
    "The outlet's server could not be reached, or broke off before the page was whole.",
    "Check the address and this machine's connection, then try again, or paste the text.",
    true,
  ],
  tls: [
    "The outlet's certificate is not valid, so nobody can say who would be answering.",
    "Open it in your browser; if it is the outlet's page, paste the text.",
    true,
  ],
  "bad-encoding": [
    "The outlet sent the page in a packing that does not open.",
    "Try again later, or paste the text.",
    true,
  ],
  "not-an-article": [
    "This address leads to a page that holds no article, such as a front page or one that only scripts can fill.",
    "Open the article itself and copy its address, or paste its text.",
    false,
  ],
  "unsupported-type": [
    "This is not a web page or plain text but another kind of file.",
    "Copy the words out of it and paste them.",
    false,
  ],
  empty: ["There is nothing in it.", "Check what was sent, or paste the text.", false],
  "no-sentence": ["There is no sentence in it to compare.", "Paste the article's text, headline first.", false],
  "parser-gave-up": [
    "This page is built in a way that takes too long or too much memory to read.",
    "Open it in your browser and paste the text instead.",
    false,
  ],
  cancelled: ["This was stopped before it was read.", "Try again, or paste the text instead.", true],
};

/** The error of a kind, in plain sentences. Nothing of what the far side sent goes into it: no body, address or header. */
export function describeFailure(kind: IngestErrorKind): IngestError {
  const [message, next, retry] = SENTENCES[kind];
  return { kind, message, next, retry };
}
