import { isIP } from "node:net";
import type { IngestErrorKind } from "../model/capture";
import { isPublicAddress } from "./isPublicAddress";
import type { FetchSettings } from "./readFetchSettings";

export type CheckedAddress =
  | { readonly kind: "allowed"; readonly url: URL /** Host without brackets or trailing dot. */; readonly host: string }
  | { readonly kind: "refused"; readonly why: Extract<IngestErrorKind, "bad-address" | "blocked-address"> };

/** Longer than any article's address seen; a longer one is an attack or an accident. */
const MAX_ADDRESS_CHARS = 4_096;

/** Names that mean "inside": they never belong to an outlet. */
const INSIDE = /(^|\.)(local|localhost|localdomain|internal|intranet|home\.arpa|lan|onion|i2p)$/;

/**
 * Whether an address may be asked at all, before any name is resolved. Parsed by the WHATWG rules and judged only after:
 * `http://0x7f.1/`, `http://2130706433/` and `http://①②⑦.⓪.⓪.①/` all become `127.0.0.1` there. What the parser quietly
 * repairs (a backslash, a tab, a user name) is refused, because two parsers may repair it differently.
 */
export function checkAddress(given: string, settings: FetchSettings): CheckedAddress {
  const bad: CheckedAddress = { kind: "refused", why: "bad-address" };
  const address = given.trim();
  if (address.length > MAX_ADDRESS_CHARS || hasControlOrBackslash(address) || !URL.canParse(address)) return bad;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return bad;
  if (url.username || url.password || hasUserInfo(address) || url.hostname.includes("%")) return bad;
  url.hash = "";
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (settings.allowed.allowsHost(host, port)) return { kind: "allowed", url, host };
  const refused: CheckedAddress = { kind: "refused", why: "blocked-address" };
  if (!settings.ports.has(port)) return refused;
  if (isIP(host)) {
    return isPublicAddress(host) || settings.allowed.allowsAddress(host) ? { kind: "allowed", url, host } : refused;
  }
  if (!host.includes(".") || INSIDE.test(host)) return refused;
  return { kind: "allowed", url, host };
}

function hasControlOrBackslash(address: string): boolean {
  return /[\p{Cc}\\]/u.test(address);
}

/** `http://@host/` parses to empty user-info, which the parsed form no longer shows. */
function hasUserInfo(address: string): boolean {
  return /^[a-z]+:\/*[^/?#]*@/i.test(address);
}
