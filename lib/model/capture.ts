import type { CaptureState } from "./article";

/** What a person may say of a version before it is read; where given it wins over what the page says. */
export type CaptureHints = {
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly url?: string;
};

/** A version as somebody hands it in. */
export type IngestSource =
  | { readonly kind: "link"; readonly url: string; readonly hints: CaptureHints }
  | { readonly kind: "text"; readonly text: string; readonly hints: CaptureHints }
  | { readonly kind: "html"; readonly html: string | Uint8Array; readonly hints: CaptureHints }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly hints: CaptureHints };

/** One copy of an article as it was taken in. Text only: no markup outlives the extraction. */
export type CapturedArticle = {
  readonly outlet: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** ISO 8601, with zone where the page gives one. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly language: string | null;
  /** The address as given, and where the redirects ended. */
  readonly url: string | null;
  readonly finalUrl: string | null;
  /** Headline, blank line, paragraphs parted by blank lines; for text handed in, the text as given. */
  readonly text: string;
  readonly captions: readonly string[];
  readonly relatedLinks: readonly { readonly title: string; readonly url: string }[];
  readonly correctionNotes: readonly string[];
  /** Outlets that the body links to, by host: what sourcing needs to see whether a credit is linked. */
  readonly linkedHosts: readonly string[];
  readonly words: number;
  readonly charset: string | null;
  /** SHA-256, hex, of the bytes as they came. */
  readonly rawHash: string;
  /** SHA-256, hex, of `text` in UTF-8. */
  readonly textHash: string;
  readonly state: CaptureState;
  /** Why the state is not `whole`, by name; null where it is, save for a text in another language than its page says. */
  readonly stateReason: CaptureProblem | null;
  readonly warnings: readonly string[];
  /** `user` where a person supplied the text and the address was not asked. */
  readonly suppliedBy: "fetch" | "user";
};

/** What a page can be instead of a whole article. */
export type CaptureProblem =
  | "bot-wall"
  | "consent-wall"
  | "paywall"
  | "soft-404"
  | "live-blog"
  | "home-page"
  | "script-only"
  | "wrong-language"
  | "too-short";

/** Why a version could not be taken in: a kind to act on, what happened, and what to do next. Never the body, address or headers of what was refused. */
export type IngestError = {
  readonly kind: IngestErrorKind;
  /** What happened and whose side it is on, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly next: string;
  /** Whether trying again later may help. */
  readonly retry: boolean;
};

export type IngestErrorKind =
  | "bad-address"
  | "blocked-address"
  | "not-found"
  | "forbidden"
  | "paywall"
  | "bot-wall"
  | "consent-wall"
  | "robots"
  | "too-many-requests"
  | "server-error"
  | "too-large"
  | "timeout"
  | "unreachable"
  | "tls"
  | "bad-encoding"
  | "not-an-article"
  | "unsupported-type"
  | "empty"
  | "no-sentence"
  | "parser-gave-up"
  /** A person stopped it. */
  | "cancelled";

export type IngestResult =
  | { readonly kind: "captured"; readonly capture: CapturedArticle }
  | { readonly kind: "failed"; readonly error: IngestError };
