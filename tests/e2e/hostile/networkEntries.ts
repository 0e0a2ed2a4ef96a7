import type { Socket } from "node:net";
import { expect } from "@playwright/test";
import { articlePage, type HostileWorld, leadsTo, PUBLIC, sends } from "../../ingest/hostileServer";
import type { Entry } from "./entry";

/** A name with a script of answers, each asked for once: the rules for robots first, then the page, then what a redirect asks. */
const named = (
  of: number,
  what: string,
  host: string,
  script: readonly (readonly string[])[],
  expected = "blocked-address",
): Entry => ({
  of: [of],
  what,
  prepare: ({ names, answers }) => {
    names.set(host, script);
    answers.set(`${host}/`, sends(articlePage()));
  },
  links: [[`http://${host}/`, expected]],
});

const redirecting = (of: number, what: string, locations: readonly string[], expected = "blocked-address"): Entry => ({
  of: [of],
  what,
  prepare: ({ answers }) =>
    locations.forEach((location, i) => {
      answers.set(`leads${of}-${i}.example/`, leadsTo(location));
    }),
  links: locations.map((_, i) => [`http://leads${of}-${i}.example/`, expected]),
});

/** A server that answers byte by byte. */
const raw = (of: number, what: string, expected: string | RegExp, answer: (socket: Socket) => void): Entry => ({
  of: [of],
  what,
  prepare: (world) => world.raw.set(`raw${of}.example:8080`, answer),
  links: [[`http://raw${of}.example:8080/`, expected]],
});

function repeat(socket: Socket, words: string, everyMs: number): void {
  const timer = setInterval(() => socket.write(words), everyMs);
  socket.on("close", () => clearInterval(timer));
}

/** Longer than the whole time of one fetch, shorter than two. */
const ONE_FETCH_MS = 32_000;

/** How long each connection to the server that drips was held open, in milliseconds. */
const held: number[] = [];

const REBINDS = "rebind.example";

function prepareRedirects({ answers }: HostileWorld): void {
  answers.set("loop.example/", leadsTo("/"));
  for (let hop = 0; hop < 20; hop++) answers.set(`chain.example/${hop || ""}`, leadsTo(`/${hop + 1}`));
}

/** Names, redirects, transport: 49 to 69. */
export const NETWORK_ENTRIES: readonly Entry[] = [
  named(49, "a public and a private address", "two-faced.example", [[PUBLIC, "10.0.0.1"]]),
  {
    of: [50],
    what: "a name that turns inward is connected to what was checked, and refused when it is asked anew",
    prepare: ({ names, answers }) => {
      for (const host of [REBINDS, "later.example"]) answers.set(`${host}/`, sends(articlePage()));
      names.set(REBINDS, [[PUBLIC], ["127.0.0.1"]]);
      names.set("later.example", [[PUBLIC], [PUBLIC], ["127.0.0.1"]]);
    },
    links: [
      [`http://${REBINDS}/`, "blocked-address"],
      ["http://later.example/", "captured whole"],
    ],
  },
  named(51, "the loopback, mapped", "mapped.example", [["::ffff:127.0.0.1"]]),
  named(52, "the unspecified address", "unspecified.example", [["::"]]),
  {
    of: [53],
    what: "a name that turns inward between two hops",
    prepare: ({ names, answers }) => {
      names.set("flip.example", [[PUBLIC], [PUBLIC], ["127.0.0.1"]]);
      answers.set("flip.example/", leadsTo("http://flip.example/second"));
    },
    links: [["http://flip.example/", "blocked-address"]],
  },
  redirecting(54, "a redirect to the metadata service", ["http://169.254.169.254/"]),
  redirecting(55, "a redirect with a backslash", ["http://169.254.169.254:80\\@leads54-0.example/"]),
  {
    of: [56],
    what: "a redirect to itself, and a chain of twenty",
    prepare: prepareRedirects,
    links: [
      ["http://loop.example/", "server-error"],
      ["http://chain.example/", "server-error"],
    ],
    check: async ({ world }) => {
      // Five hops, and twice: a server in trouble is asked again once.
      expect(world.seen.filter((seen) => seen.startsWith("chain.example/")).length).toBeLessThanOrEqual(12);
    },
  },
  redirecting(57, "redirects to a file and a script", ["file:///etc/passwd", "javascript:alert(1)"]),
  {
    of: [58],
    what: "a refresh to the loopback is not followed",
    prepare: ({ answers }) =>
      answers.set("refresh.example/", sends('<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">')),
    links: [["http://refresh.example/", /^(empty|no-sentence|not-an-article)$/]],
  },
  {
    of: [59],
    what: "a 307 whose Location is as long as a novel",
    prepare: ({ answers }) => answers.set("long.example/", leadsTo(`/${"a".repeat(20_000)}`, 307)),
    links: [["http://long.example/", "blocked-address"]],
  },
  {
    of: [60],
    what: "a redirect from https to http is followed and said",
    prepare: ({ answers }) => {
      answers.set("secure.example/down", leadsTo("http://plain.example/", 301));
      answers.set("plain.example/", sends(articlePage()));
    },
    links: [["https://secure.example/down", "captured whole"]],
    check: async ({ outcomeOf }) => {
      const tried = await outcomeOf("https://secure.example/down");
      expect(tried.kind === "captured" && tried.article.capture.warnings.join()).toContain("unencrypted");
    },
  },
  {
    of: [61],
    what: "certificates that are self-signed, expired, or another's",
    links: [
      ["https://self-signed.example/", "tls"],
      ["https://expired.example/", "tls"],
      ["https://wrong-host.example/", "tls"],
    ],
  },
  raw(62, "nothing is sent", "timeout", () => undefined),
  {
    ...raw(63, "one byte a second", "timeout", (socket) => {
      const began = performance.now();
      socket.on("close", () => held.push(performance.now() - began));
      socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
      repeat(socket, "a", 1_000);
    }),
    check: async () => {
      await expect.poll(() => held.length).toBe(1);
      expect(held[0]).toBeLessThan(ONE_FETCH_MS);
    },
  },
  raw(64, "headers that never end", /^(timeout|too-large)$/, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    repeat(socket, "X-More: and more\r\n", 200);
  }),
  raw(65, "a header of 100 KB", "too-large", (socket) =>
    socket.write(`HTTP/1.1 200 OK\r\nX-Fat: ${"a".repeat(100_000)}\r\n\r\n`),
  ),
  raw(66, "an answer from before there were headers", "server-error", (socket) =>
    socket.end("<html>secret of the far side</html>"),
  ),
  raw(67, "more than was announced", /^(no-sentence|server-error|unreachable)$/, (socket) =>
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${"a".repeat(1_000_000)}`),
  ),
  raw(68, "a body without end", "too-large", (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
    const more = (): void => {
      while (socket.writable && socket.write(`10000\r\n${"a".repeat(65_536)}\r\n`));
    };
    socket.on("drain", more);
    more();
  }),
  raw(69, "a connection reset in the middle", "unreachable", (socket) =>
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf", () => socket.resetAndDestroy()),
  ),
];
