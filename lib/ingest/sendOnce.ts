import { Client, type Dispatcher, ProxyAgent } from "undici";
import type { IngestErrorKind } from "../model/capture";
import type { CheckedAddress } from "./checkAddress";
import { connectChecked, type Dial, WrongPeerError } from "./connectChecked";
import { decodeContent } from "./decodeContent";
import type { FetchSettings } from "./readFetchSettings";
import { type Resolve, resolveChecked } from "./resolveChecked";

/** What one request brought. Set-Cookie and everything else that is not named here is dropped unread. */
export type Reply = {
  readonly kind: "reply";
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: Uint8Array;
};

export type ReplyHeaders = {
  readonly location: string | null;
  readonly contentType: string | null;
  readonly mitigated: string | null;
};

export type Failure = { readonly kind: "failure"; readonly why: IngestErrorKind };

/** What of the outside world the gate uses; tests bring their own, with a root certificate of their own. */
export type Network = { readonly resolve: Resolve; readonly dial: Dial; readonly ca?: string };

export type Allowance = {
  readonly accept: string;
  readonly maxWireBytes: number;
  readonly maxDecodedBytes: number;
  /** What is left of the time for the whole fetch, all redirects together. */
  readonly wholeMs: number;
  /** Aborted where nobody wants the answer any more: the socket is closed at once. */
  readonly signal: AbortSignal;
};

/** Statuses whose bodies say something we use: the page, or what a bot wall calls itself. */
const READ_BODY_OF = new Set([200, 203, 401, 402, 403, 429, 503]);

/** One request to one checked address, no redirect followed, no connection kept. Never throws for what the far side does. */
export async function sendOnce(
  { url, host }: Extract<CheckedAddress, { kind: "allowed" }>,
  settings: FetchSettings,
  network: Network,
  allowance: Allowance,
): Promise<Reply | Failure> {
  const wholeMs = Math.max(1, Math.floor(allowance.wholeMs));
  // Before the name is resolved: a resolver that takes its time takes it from the whole.
  const deadline = AbortSignal.timeout(wholeMs);
  const client = await openClient(url, host, { ...settings, wholeMs }, network);
  if ("kind" in client) return client;
  const headersLate = new AbortController();
  const timer = setTimeout(() => headersLate.abort(), settings.headersMs);
  try {
    const response = await client.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers: {
        "user-agent": settings.userAgent,
        accept: allowance.accept,
        "accept-encoding": "gzip, deflate, br",
        "accept-language": "*",
      },
      signal: AbortSignal.any([headersLate.signal, deadline, allowance.signal]),
    });
    clearTimeout(timer);
    return await readReply(response, allowance);
  } catch (error) {
    return { kind: "failure", why: allowance.signal.aborted ? "cancelled" : classifyFailure(error) };
  } finally {
    clearTimeout(timer);
    // An endless body must not keep the socket: destroy, don't close.
    await client.destroy().catch(() => undefined);
  }
}

async function openClient(
  url: URL,
  host: string,
  settings: FetchSettings,
  network: Network,
): Promise<Client | ProxyAgent | Failure> {
  if (settings.proxy) return new ProxyAgent({ uri: settings.proxy, maxHeaderSize: settings.maxHeaderBytes });
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const resolved = await resolveChecked(host, port, settings, network.resolve);
  if (resolved.kind === "refused") return { kind: "failure", why: "blocked-address" };
  if (resolved.kind === "unknown") return { kind: "failure", why: "unreachable" };
  return new Client(url.origin, {
    connect: connectChecked(resolved.addresses, host, settings, network),
    maxHeaderSize: settings.maxHeaderBytes,
    headersTimeout: settings.headersMs,
    bodyTimeout: settings.wholeMs,
    pipelining: 1,
  });
}

async function readReply(response: Dispatcher.ResponseData, allowance: Allowance): Promise<Reply | Failure> {
  const { statusCode: status, body } = response;
  const header = (name: string) => [response.headers[name]].flat()[0] ?? null;
  const headers = {
    location: header("location"),
    contentType: header("content-type"),
    mitigated: header("cf-mitigated"),
  };
  if (!READ_BODY_OF.has(status)) {
    body.on("error", () => undefined).destroy();
    return { kind: "reply", status, headers, body: new Uint8Array() };
  }
  const decoded = await decodeContent(body, header("content-encoding"), allowance);
  return decoded.kind === "failure" ? decoded : { kind: "reply", status, headers, body: decoded.bytes };
}

const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO$)/;

/** The kind of a network error, by its code; its message is never passed on, as it names addresses. */
function classifyFailure(error: unknown): IngestErrorKind {
  if (error instanceof WrongPeerError) return "blocked-address";
  const name = error instanceof Error ? error.name : "";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (name === "AbortError" || name === "TimeoutError" || /TIMEOUT|ETIMEDOUT/.test(code)) return "timeout";
  if (TLS_CODE.test(code)) return "tls";
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") return "too-large";
  if (code.startsWith("HPE_") || name === "HTTPParserError") return "server-error";
  return "unreachable";
}
