import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { trustsProxy } from "./readClientAddress";

/** Node tells of each request here before any listener of a server sees it. */
const CHANNEL = "http.server.request.start";

/**
 * From now on `x-forwarded-for` is the address of the socket a request came by, whatever a client wrote there: the framework
 * fills it in only where it is missing and shows pages no socket, so that anybody could name an address for himself. Where a
 * proxy of the owner's is trusted (`SAMESTORY_TRUST_PROXY=1`), what it wrote stays.
 */
export function keepTrueAddress(): void {
  subscribe(CHANNEL, (message) => {
    if (trustsProxy() || !isIncoming(message)) return;
    const { headers, socket } = message.request;
    headers["x-forwarded-for"] = (socket.remoteAddress ?? "unknown").replace(/^::ffff:(?=\d+\.)/i, "");
  });
}

function isIncoming(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
