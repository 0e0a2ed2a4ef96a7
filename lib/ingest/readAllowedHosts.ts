import { BlockList, isIP } from "node:net";

/** The internal hosts that an installation allows by name; a list, never a switch. */
export type AllowedHosts = {
  /** As written, for the log line at startup; empty when nothing internal is allowed. */
  readonly listed: readonly string[];
  /** Whether this host, as named in an address, may be asked on this port whatever it resolves to. */
  readonly allowsHost: (host: string, port: number) => boolean;
  /** Whether a resolved address lies in an allowed network. */
  readonly allowsAddress: (address: string) => boolean;
};

/**
 * Reads `ALLOWED_INTERNAL_HOSTS`: names, addresses and networks, parted by commas. A host listed alone may be asked on any
 * port, since whoever names one host means it; `host:port` opens that port only; a network opens its addresses on the usual
 * ports. Throws on an entry it can't read.
 */
export function readAllowedHosts(list: string): AllowedHosts {
  const listed = list
    .split(",")
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);
  const hosts = new Map<string, Set<number> | "any">();
  const networks = new BlockList();
  for (const entry of listed) {
    if (entry.includes("/")) addNetwork(networks, entry);
    else addHost(hosts, entry);
  }
  return {
    listed,
    allowsHost: (host, port) => {
      const ports = hosts.get(host);
      return ports !== undefined && (ports === "any" || ports.has(port));
    },
    allowsAddress: (address) => {
      const version = address.includes("%") ? 0 : isIP(address);
      return version !== 0 && networks.check(address, version === 4 ? "ipv4" : "ipv6");
    },
  };
}

function addNetwork(networks: BlockList, entry: string): void {
  const [net = "", prefix = ""] = entry.split("/");
  const version = isIP(net);
  const longest = version === 4 ? 32 : 128;
  if (version === 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > longest) {
    throw new Error(`ALLOWED_INTERNAL_HOSTS: "${entry}" is no network`);
  }
  networks.addSubnet(net, Number(prefix), version === 4 ? "ipv4" : "ipv6");
}

function addHost(hosts: Map<string, Set<number> | "any">, entry: string): void {
  const bare = isIP(entry) === 6 ? `[${entry}]` : entry;
  const read = bare.match(/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/);
  const host = read?.[1]?.replace(/^\[|\]$/g, "");
  if (!host) throw new Error(`ALLOWED_INTERNAL_HOSTS: "${entry}" is no host`);
  const known = hosts.get(host);
  if (!read?.[2]) hosts.set(host, "any");
  else if (known !== "any") hosts.set(host, new Set([...(known ?? []), Number(read[2])]));
}
