import { isIP, type Socket } from "node:net";
import { buildConnector } from "undici";
import type { FetchSettings } from "./readFetchSettings";

/** Where a connection for an address really goes: itself, save in tests, which stand a local server in for the public one. */
export type Dial = (address: string, port: number) => { readonly address: string; readonly port: number };

export const dialItself: Dial = (address, port) => ({ address, port });

/** The socket turned out to be connected to something else than what was checked. */
export class WrongPeerError extends Error {
  override readonly name = "WrongPeerError";
}

/**
 * Connects to one of the addresses that were checked, in order, and to nothing else; the name is only used for TLS. Before
 * a byte is sent the socket's own idea of its peer is compared with the address that was meant.
 */
export function connectChecked(
  addresses: readonly string[],
  host: string,
  settings: FetchSettings,
  { dial, ca }: { readonly dial: Dial; readonly ca?: string },
): buildConnector.connector {
  const timeout = Math.max(1, Math.floor(settings.connectMs / addresses.length));
  const connect = buildConnector({ timeout, allowH2: false, maxCachedSessions: 0, ...(ca ? { ca } : {}) });
  const servername = isIP(host) ? "" : host;
  return (options, done) => {
    const tryFrom = (index: number, before: Error | null): void => {
      const address = addresses[index];
      if (address === undefined) {
        done(before ?? new Error("no address to connect to"), null);
        return;
      }
      const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
      const target = dial(address, port);
      const given = {
        ...options,
        hostname: target.address,
        host: target.address,
        port: String(target.port),
        servername,
      };
      connect(given, (error, socket) => {
        if (error || !socket) {
          tryFrom(index + 1, error);
          return;
        }
        if (!isPeer(socket, target.address)) {
          socket.destroy();
          done(new WrongPeerError("connected to an address that was not checked"), null);
          return;
        }
        done(null, socket);
      });
    };
    tryFrom(0, null);
  };
}

/** IPv4 may be reported in its mapped IPv6 form, and IPv6 in another spelling. */
function isPeer(socket: Socket, address: string): boolean {
  const spell = (ip: string) => (isIP(ip) === 6 ? new URL(`http://[${ip}]/`).hostname : ip);
  const remote = (socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return remote !== "" && spell(remote) === spell(address);
}
