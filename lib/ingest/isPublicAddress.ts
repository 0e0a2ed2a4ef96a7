import { BlockList, isIP } from "node:net";

/** What of 2000::/3 is no single public host: Teredo and other protocol ranges, documentation, 6to4, AS112. */
const IPV6_NOT_PUBLIC = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48"];

/** The special-purpose ranges of IPv4, and the one public-looking address that is a cloud's own host agent. */
const IPV4_NOT_PUBLIC = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "168.63.129.16/32",
];

const globalIpv6 = listOf(["2000::/3"], "ipv6");
const notPublicIpv6 = listOf(IPV6_NOT_PUBLIC, "ipv6");
const notPublicIpv4 = listOf(IPV4_NOT_PUBLIC, "ipv4");

/**
 * Whether an address is a public host. For IPv6 this lists what to allow, not what to deny: lists of what to deny forget
 * NAT64, mapped, compatible, SIIT, site-local and whatever comes next. What is no address at all is not public.
 */
export function isPublicAddress(address: string): boolean {
  const version = address.includes("%") ? 0 : isIP(address);
  if (version === 4) return !notPublicIpv4.check(address, "ipv4");
  if (version === 6) return globalIpv6.check(address, "ipv6") && !notPublicIpv6.check(address, "ipv6");
  return false;
}

/** The IPv4 address inside a 64:ff9b::/96 answer of a DNS64 resolver (`64:ff9b::cb00:7107` → `203.0.113.7`), else null. */
export function unwrapDns64(address: string): string | null {
  if (isIP(address) !== 6) return null;
  const tail = new URL(`http://[${address}]/`).hostname.match(/^\[64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})\]$/);
  if (!tail) return null;
  const [high, low] = [Number.parseInt(tail[1] ?? "0", 16), Number.parseInt(tail[2] ?? "0", 16)];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", prefix = ""] = range.split("/");
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}
