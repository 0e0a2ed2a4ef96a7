import { type AllowedHosts, readAllowedHosts } from "./readAllowedHosts";

/** What the gate and the parser may spend on one article. Times in milliseconds, sizes in bytes. */
export type FetchSettings = {
  readonly connectMs: number;
  /** From the moment the request goes out until its headers are in. */
  readonly headersMs: number;
  /** Everything together: names, the sites' rules for robots, each redirect, and the body to its last byte. */
  readonly wholeMs: number;
  readonly maxWireBytes: number;
  /** After content-encodings are undone, which is what a decompression bomb grows. */
  readonly maxDecodedBytes: number;
  readonly maxHeaderBytes: number;
  readonly maxRedirects: number;
  readonly ports: ReadonlySet<number>;
  readonly concurrency: number;
  readonly perHost: number;
  /** Between the starts of two fetches from one host. */
  readonly gapMs: number;
  readonly robots: "obey" | "warn" | "ignore";
  readonly userAgent: string;
  readonly allowed: AllowedHosts;
  /** An outbound proxy; it is then the egress policy, and names are not resolved here. */
  readonly proxy: string | null;
  /** Unwraps 64:ff9b::/96 answers and checks the IPv4 address inside: for hosts that have IPv6 only. */
  readonly dns64: boolean;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of an environment; each default stands beside its name. Throws on a value that is no number: a typing error in a limit must not become "no limit". */
export function readFetchSettings(env: Environment): FetchSettings {
  return {
    connectMs: readCount(env, "FETCH_CONNECT_MS", 5_000),
    headersMs: readCount(env, "FETCH_HEADERS_MS", 10_000),
    wholeMs: readCount(env, "FETCH_WHOLE_MS", 20_000),
    // Real article pages: median 113 KB, largest of 130 measured 1.63 MB.
    maxWireBytes: readCount(env, "FETCH_MAX_WIRE_BYTES", 5_000_000),
    maxDecodedBytes: readCount(env, "FETCH_MAX_DECODED_BYTES", 10_000_000),
    maxHeaderBytes: readCount(env, "FETCH_MAX_HEADER_BYTES", 32_768),
    maxRedirects: readCount(env, "FETCH_MAX_REDIRECTS", 5),
    ports: new Set(
      (env.FETCH_PORTS || "80,443,8080,8443").split(",").map((port) => parseCount("FETCH_PORTS", port.trim())),
    ),
    concurrency: readCount(env, "FETCH_CONCURRENCY", 8),
    perHost: readCount(env, "FETCH_PER_HOST", 2),
    gapMs: readCount(env, "FETCH_GAP_MS", 1_000),
    robots: readRobots(env.ROBOTS),
    userAgent: nameOurselves(env.FETCH_CONTACT || env.PUBLIC_URL),
    allowed: readAllowedHosts(env.ALLOWED_INTERNAL_HOSTS ?? ""),
    proxy: env.FETCH_PROXY || null,
    dns64: env.FETCH_DNS64 === "1",
  };
}

/** A whole number of the environment, or its default where the name is unset or empty. */
export function readCount(env: Environment, name: string, fallback: number): number {
  const value = env[name];
  return value ? parseCount(name, value) : fallback;
}

function parseCount(name: string, value: string): number {
  if (!/^\d{1,12}$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}"`);
  return Number(value);
}

function readRobots(value: string | undefined): FetchSettings["robots"] {
  if (!value) return "obey";
  if (value === "obey" || value === "warn" || value === "ignore") return value;
  throw new Error(`ROBOTS must be obey, warn or ignore, not "${value}"`);
}

/** One honest name with an address to complain to, never a browser's: an outlet may refuse us by it. */
function nameOurselves(contact: string | undefined): string {
  const address = contact?.replace(/[^\x21-\x7e]/g, "");
  return `SameStory/0.1 (${address ? `+${address}; ` : ""}fetches pages that a person asks for)`;
}
