import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress, unwrapDns64 } from "./isPublicAddress";
import type { FetchSettings } from "./readFetchSettings";

/** All addresses of a name, from whatever resolver the machine has. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export type Resolved =
  | { readonly kind: "resolved"; readonly addresses: readonly string[] }
  | { readonly kind: "refused" }
  | { readonly kind: "unknown" };

export const resolveBySystem: Resolve = async (host) => {
  const answers = await lookup(host, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
};

/** More are never tried: a name with hundreds of addresses would make one fetch a port scan. */
const MAX_ADDRESSES = 4;

/**
 * The addresses to connect to. A name is resolved once, here, and the connection then goes to an address of this answer
 * and nowhere else, so a name that answers differently the second time gains nothing. One inside address among public ones
 * refuses the whole name: which of them a socket would pick is not ours to guess.
 */
export async function resolveChecked(
  host: string,
  port: number,
  settings: FetchSettings,
  resolve: Resolve,
): Promise<Resolved> {
  const addresses = isIP(host) ? [host] : await answersOf(host, settings, resolve);
  if (addresses.length === 0) return { kind: "unknown" };
  const isAllowed = (address: string) =>
    isPublicAddress(settings.dns64 ? (unwrapDns64(address) ?? address) : address) ||
    settings.allowed.allowsAddress(address);
  if (settings.allowed.allowsHost(host, port) || addresses.every(isAllowed)) {
    return { kind: "resolved", addresses: addresses.slice(0, MAX_ADDRESSES) };
  }
  return { kind: "refused" };
}

async function answersOf(host: string, settings: FetchSettings, resolve: Resolve): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((done) => {
    timer = setTimeout(() => done([]), Math.min(settings.connectMs, settings.wholeMs));
  });
  // A resolver's error says only that the name has no address now; its text may name inside servers.
  const answers = resolve(host).catch((): readonly string[] => []);
  const first = await Promise.race([answers, late]);
  clearTimeout(timer);
  return first;
}
