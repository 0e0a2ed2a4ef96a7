import { describe, expect, test } from "vitest";
import { checkAddress } from "@/lib/ingest/checkAddress";
import { isPublicAddress } from "@/lib/ingest/isPublicAddress";
import { readFetchSettings } from "@/lib/ingest/readFetchSettings";

const settings = readFetchSettings({});
const verdict = (address: string, env = {}) => {
  const checked = checkAddress(address, readFetchSettings(env));
  return checked.kind === "allowed" ? "allowed" : checked.why;
};

/** Every spelling and destination that must be refused before a socket is opened. */
const REFUSED = [
  "http://127.0.0.1/",
  "http://localhost:3000/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://127.0.0.1./",
  "http://localhost./",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://[::]/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[0:0:0:0:0:ffff:7f00:1]/",
  "http://[::7f00:1]/",
  "http://[64:ff9b::a9fe:a9fe]/",
  "http://[2002:7f00:1::]/",
  "http://[fe80::1%25eth0]/",
  "http://[fec0::1]/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://169.254.169.254/latest/meta-data/",
  "http://metadata.google.internal/",
  "http://168.63.129.16/",
  "http://100.64.0.1/",
  "http://198.18.0.1/",
  "http://255.255.255.255/",
  "http://192.0.0.192/",
  "http://router.local/",
  "http://postgres/",
  "http://nas.lan/",
  "http://169.254.169.254:8888\\@example.org/",
  "http://example.com@127.0.0.1/",
  "http://user:pass@example.com/",
  "http://@example.com/",
  "http://127.0.0.1%2f@example.com",
  "http://127.0.0.1#@example.com/",
  "http:127.0.0.1",
  "http:/127.0.0.1",
  "//127.0.0.1/",
  "http://exa\tmple.com/",
  "http://example.com:6379/",
  "http://example.com:22/",
  "http://example.com:25/",
  "file:///etc/passwd",
  "file:/etc/passwd",
  "javascript:alert(1)",
  "data:text/html,<script>",
  "view-source:http://example.org",
  "feed:http://127.0.0.1/",
  "jar:http://example.org!/",
  "blob:http://example.org/1",
  "ftp://example.org/",
  "gopher://example.org/",
  `http://example.org/${"a".repeat(10_000)}`,
  "",
  "   ",
  "http://example.org/a\nhttp://example.org/b",
];

describe("an address is judged after parsing and before any socket", () => {
  test.each(REFUSED)("refuses %j", (address) => {
    expect(verdict(address)).not.toBe("allowed");
  });

  test.each([
    "https://example.org/news/1",
    "http://example.org:8080/",
    "https://[2606:4700::1111]/",
    "https://93.184.216.34/",
    "  https://example.org/with-space-around  ",
    "https://example.org/path@with-at",
    "https://example.org/100%25",
    "https://localhost.example.org/",
  ])("lets the near miss %j through", (address) => {
    expect(verdict(address)).toBe("allowed");
  });

  test("shows a look-alike name in its plain form", () => {
    const checked = checkAddress("http://раураl.com/", settings);
    expect(checked.kind === "allowed" && checked.host).toMatch(/^xn--/);
  });
});

describe("only global unicast is public", () => {
  test.each([
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::a9fe:a9fe",
    "::7f00:1",
    "::ffff:7f00:1",
    "::ffff:0:7f00:1",
    "2002:7f00:1::",
    "2001:0:1::1",
    "100::1",
    "3fff::1",
    "192.88.99.1",
    "fec0::1",
    "5f00::1",
    "2001:20::1",
    "168.63.129.16",
    "127.0.0.1",
    "::1",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "fc00::1",
    "224.0.0.1",
    "ff02::1",
    "0.0.0.0",
    "255.255.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "2001:db8::1",
    "localhost",
    "",
    "0x7f.1",
    "[::1]",
  ])("refuses %j", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])(
    "lets %j through",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("internal hosts are allowed one by one", () => {
  test("nothing internal is allowed where nothing is listed", () => {
    expect(verdict("http://127.0.0.1:8080/")).toBe("blocked-address");
  });

  test("a host listed alone is allowed on every port, its neighbours on none", () => {
    const env = { ALLOWED_INTERNAL_HOSTS: "wiki, 10.1.2.3" };
    expect(verdict("http://wiki:9000/", env)).toBe("allowed");
    expect(verdict("http://10.1.2.3:9000/", env)).toBe("allowed");
    expect(verdict("http://10.1.2.4/", env)).toBe("blocked-address");
    expect(verdict("http://wiki2/", env)).toBe("blocked-address");
  });

  test("a host listed with a port is allowed on that port only", () => {
    const env = { ALLOWED_INTERNAL_HOSTS: "127.0.0.1:4001" };
    expect(verdict("http://127.0.0.1:4001/", env)).toBe("allowed");
    expect(verdict("http://127.0.0.1:4002/", env)).toBe("blocked-address");
  });

  test("a network is allowed on the usual ports", () => {
    const env = { ALLOWED_INTERNAL_HOSTS: "10.1.2.0/24" };
    expect(verdict("http://10.1.2.9/", env)).toBe("allowed");
    expect(verdict("http://10.1.2.9:6379/", env)).toBe("blocked-address");
    expect(verdict("http://10.1.3.9/", env)).toBe("blocked-address");
  });

  test("an entry that can't be read stops the start instead of allowing something else", () => {
    expect(() => verdict("http://example.org/", { ALLOWED_INTERNAL_HOSTS: "10.0.0.0/99" })).toThrow();
    expect(() => verdict("http://example.org/", { ALLOWED_INTERNAL_HOSTS: "http://wiki" })).toThrow();
  });
});
