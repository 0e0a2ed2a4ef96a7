import { expect } from "@playwright/test";
import { articlePage, sends } from "../../ingest/hostileServer";
import { sendForm } from "../sendForm";
import type { Entry } from "./entry";

/** One spelling of an inside address: refused before any socket is opened. */
const blocked = (of: number, ...addresses: readonly string[]): Entry => ({
  of: [of],
  what: addresses.join(" ").slice(0, 70),
  links: addresses.map((address) => [address, "blocked-address"]),
});

/** What is no address to ask, or not one that two programs read alike. */
const bad = (of: number, ...addresses: readonly string[]): Entry => ({
  ...blocked(of, ...addresses),
  links: addresses.map((address) => [address, "bad-address"]),
});

/** What is told at once to be no web address; no story is begun. */
const refusedAtDoor = (of: number, what: string, ...addresses: readonly string[]): Entry => ({
  of: [of],
  what,
  check: async ({ owner }) => {
    for (const address of addresses) {
      const answer = await owner.post("/api/v1/stories", { data: { urls: [address, "https://other.example/"] } });
      expect([address.slice(0, 40), answer.status()]).toEqual([address.slice(0, 40), 400]);
      expect((await answer.json()).error.kind).toBe("invalid");
    }
  },
});

const TWELVE_DRESSES = [
  "https://example.org/news/bridge",
  "http://www.example.org/news/bridge",
  "https://example.org/news/bridge/",
  "https://example.org/news/bridge#top",
  "https://example.org/news/bridge?utm_source=mail",
  "https://example.org/news/bridge?fbclid=1",
  "https://m.example.org/news/bridge",
  "https://mobile.example.org/news/bridge",
  "https://amp.example.org/news/bridge",
  "https://example.org/news/bridge/amp/",
  "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/bridge",
  "https://EXAMPLE.org./news/bridge?",
];

const LOOK_ALIKE = "http://раураl.example/";

/** Spellings and destinations: 1 to 48. */
export const ADDRESS_ENTRIES: readonly Entry[] = [
  blocked(1, "http://127.0.0.1/"),
  {
    of: [2],
    what: "the server's own address",
    links: [["http://localhost:3000/", "blocked-address"]],
    check: async ({ owner, house }) => {
      const own = new URL(house.address).host;
      const given = { data: { urls: [`http://${own}/`, `http://localhost:${own.split(":")[1]}/`] } };
      const { slug } = await (await owner.post("/api/v1/stories", given)).json();
      const story = async () => (await owner.get(`/api/v1/stories/${slug}`)).json();
      await expect.poll(async () => (await story()).rejected?.length, { timeout: 60_000 }).toBe(2);
      for (const { error } of (await story()).rejected) expect(error.kind).toBe("blocked-address");
    },
  },
  blocked(3, "http://2130706433/"),
  blocked(4, "http://0x7f000001/"),
  blocked(5, "http://0177.0.0.1/"),
  blocked(6, "http://127.1/"),
  blocked(7, "http://0/"),
  blocked(8, "http://0.0.0.0/"),
  blocked(9, "http://127.0.0.1./"),
  blocked(10, "http://localhost./"),
  blocked(11, "http://①②⑦.⓪.⓪.①/"),
  blocked(12, "http://127。0。0。1/"),
  blocked(13, "http://[::]/"),
  blocked(14, "http://[::1]/"),
  blocked(15, "http://[::ffff:127.0.0.1]/"),
  blocked(16, "http://[0:0:0:0:0:ffff:7f00:1]/"),
  blocked(17, "http://[::7f00:1]/"),
  blocked(18, "http://[64:ff9b::a9fe:a9fe]/"),
  blocked(19, "http://[2002:7f00:1::]/"),
  refusedAtDoor(20, "an address with a zone", "http://[fe80::1%25eth0]/"),
  blocked(21, "http://[fec0::1]/"),
  blocked(22, "http://[fd00:ec2::254]/latest/meta-data/"),
  blocked(23, "http://169.254.169.254/latest/meta-data/"),
  blocked(24, "http://metadata.google.internal/"),
  blocked(25, "http://168.63.129.16/"),
  blocked(26, "http://100.64.0.1/"),
  blocked(27, "http://198.18.0.1/"),
  blocked(28, "http://255.255.255.255/"),
  blocked(29, "http://192.0.0.192/"),
  blocked(30, "http://router.local/", "http://postgres/", "http://nas.lan/"),
  bad(31, "http://169.254.169.254:8888\\@example.org/"),
  bad(32, "http://example.com@127.0.0.1/"),
  bad(33, "http://user:pass@example.com/"),
  bad(34, "http://127.0.0.1%2f@example.com"),
  blocked(35, "http://127.0.0.1#@example.com/"),
  refusedAtDoor(36, "a scheme without its slashes", "http:127.0.0.1", "http:/127.0.0.1"),
  refusedAtDoor(37, "an address without a scheme", "//127.0.0.1/"),
  {
    of: [38],
    what: "a tab within a name is taken out, and what is left is asked",
    check: async ({ owner }) => {
      const given = { data: { urls: ["http://exa\tmple.example/", "http://127.0.0.1/"] } };
      const { slug } = await (await owner.post("/api/v1/stories", given)).json();
      const rejected = async () => (await (await owner.get(`/api/v1/stories/${slug}`)).json()).rejected ?? [];
      await expect.poll(async () => (await rejected()).length, { timeout: 60_000 }).toBe(2);
      expect((await rejected())[0]).toMatchObject({ input: "http://example.example/", error: { kind: "not-found" } });
    },
  },
  blocked(39, "http://example.com:6379/", "http://example.com:22/", "http://example.com:25/"),
  {
    of: [40],
    what: "a public name for the loopback",
    prepare: ({ names }) => names.set("127.0.0.1.nip.io", [["127.0.0.1"]]),
    links: [["http://127.0.0.1.nip.io/", "blocked-address"]],
  },
  refusedAtDoor(41, "files", "file:///etc/passwd", "file:/etc/passwd"),
  refusedAtDoor(42, "a script", "javascript:alert(1)"),
  refusedAtDoor(43, "data", "data:text/html,<script>"),
  refusedAtDoor(
    44,
    "other schemes",
    "view-source:http://x",
    "feed:http://127.0.0.1/",
    "jar:http://x!/",
    "blob:http://x/1",
    "ftp://x/",
    "gopher://x/",
  ),
  refusedAtDoor(45, "an address of 10,000 characters", `http://example.org/${"a".repeat(10_000)}`),
  {
    of: [46],
    what: "nothing, spaces, and five hundred lines in the box",
    check: async ({ owner }) => {
      for (const urls of [[""], ["   "], []]) {
        const answer = await owner.post("/api/v1/stories", { data: { urls } });
        expect(answer.status()).toBe(400);
      }
      for (const [links, told] of [
        ["", "nothing here to compare"],
        ["   \n  ", "nothing here to compare"],
        [Array.from({ length: 500 }, (_, i) => `https://example.org/${i}`).join("\n"), "These are 500 versions"],
      ] as const) {
        const answer = await sendForm(owner, await owner.get("/stories/new"), { links });
        expect(await answer.text()).toContain(told);
      }
    },
  },
  {
    of: [47],
    what: "one page in twelve dresses is one version, and that is said",
    prepare: ({ answers }) => answers.set("example.org/news/bridge", sends(articlePage())),
    check: async ({ owner }) => {
      const urls = [...TWELVE_DRESSES, "https://other.example/bridge"];
      const answer = await owner.post("/api/v1/stories", { data: { urls: urls.slice(1) } });
      expect(await answer.json()).toMatchObject({ merged: 10 });
      const alone = await owner.post("/api/v1/stories", { data: { urls: TWELVE_DRESSES } });
      expect(alone.status()).toBe(422);
      expect((await alone.json()).error.message).toContain("the same article twice");
    },
  },
  {
    of: [48],
    what: "a name in look-alike letters is shown in its plain form",
    prepare: ({ answers }) => answers.set(`${new URL(LOOK_ALIKE).host}/`, sends(articlePage())),
    links: [[LOOK_ALIKE, "captured whole"]],
    check: async ({ outcomeOf, owner }) => {
      const { story } = await outcomeOf(LOOK_ALIKE);
      const versions = await (await owner.get(`/stories/${story}/versions`)).text();
      expect(versions).toContain(`its plain form is ${new URL(LOOK_ALIKE).host}`);
    },
  },
];
