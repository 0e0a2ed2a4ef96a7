import { createServer, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Gate } from "@/lib/ingest/createGate";
import { createPacer } from "@/lib/ingest/createPacer";
import { ingestWith } from "@/lib/ingest/ingest";
import { readFetchSettings } from "@/lib/ingest/readFetchSettings";
import {
  articlePage,
  type HostileWorld,
  leadsTo,
  PUBLIC,
  PUBLIC_BY_DNS64,
  sends,
  startHostileWorld,
} from "./hostileServer";

let world: HostileWorld;
let gate: Gate;
beforeAll(async () => {
  world = await startHostileWorld();
  gate = world.makeGate({ robots: "ignore" });
}, 60_000);
afterAll(async () => {
  expect(world.canary.connections).toBe(0);
  await world.close();
});

/** The kind of failure, or the status and place of what was fetched. */
async function outcome(address: string, by: Gate = gate): Promise<string> {
  const fetched = await by.fetch(address);
  return fetched.kind === "failure" ? fetched.why : `${fetched.status} ${fetched.finalUrl.href}`;
}

describe("names are resolved once and every answer is judged", () => {
  test("a page at a public name is fetched", async () => {
    world.answers.set("/story", sends(articlePage()));
    expect(await outcome("http://news.example/story")).toBe("200 http://news.example/story");
  });

  test.each([
    ["a public and a private address", [[PUBLIC, "127.0.0.1"]]],
    ["a mapped loopback address", [["::ffff:127.0.0.1"]]],
    ["the unspecified address", [["::"]]],
    ["a wildcard-DNS name for the loopback", [["127.0.0.1"]]],
    ["the metadata address", [["169.254.169.254"]]],
    ["a NAT64 address", [["64:ff9b::7f00:1"]]],
  ])("a name with %s is refused", async (_, script) => {
    world.names.set("trap.example", script);
    expect(await outcome(`http://trap.example:${world.canary.port}/`, world.makeGate({ robots: "ignore" }))).toBe(
      "blocked-address",
    );
    world.names.delete("trap.example");
  });

  test("a name that turns inward after the first answer is connected to the first answer only", async () => {
    world.names.set("rebind.example", [[PUBLIC], ["127.0.0.1"]]);
    expect(await outcome("http://rebind.example/story")).toBe("200 http://rebind.example/story");
    expect(await outcome("http://rebind.example/story")).toBe("blocked-address");
  });

  test("a name that turns inward between two hops is refused at the second", async () => {
    world.names.set("flip.example", [[PUBLIC], ["127.0.0.1"]]);
    world.answers.set("flip.example/first", leadsTo("http://flip.example/second"));
    expect(await outcome("http://flip.example/first")).toBe("blocked-address");
  });

  test("robots.txt goes through the same checks", async () => {
    world.names.set("robots-trap.example", [["127.0.0.1"]]);
    const strict = world.makeGate();
    expect(await outcome(`http://robots-trap.example:${world.canary.port}/a`, strict)).toBe("blocked-address");
  });

  test("an unknown name is unreachable, and a resolver that never answers is too", async () => {
    world.names.set("nothing.example", [[]]);
    expect(await outcome("http://nothing.example/")).toBe("unreachable");
  });
});

describe("every hop of a redirect passes the whole gate", () => {
  test.each([
    ["the metadata service", "http://169.254.169.254/latest/meta-data/"],
    ["a backslash payload", "http://169.254.169.254:80\\@news.example/"],
    ["a file", "file:///etc/passwd"],
    ["a script", "javascript:alert(1)"],
    ["a port that is no web port", "http://news.example:6379/"],
    ["user information", "http://news.example@127.0.0.1/"],
  ])("a redirect to %s is refused", async (_, location) => {
    world.answers.set("/leads-away", leadsTo(location));
    expect(await outcome("http://news.example/leads-away")).toBe("blocked-address");
  });

  test("a redirect to the canary is refused", async () => {
    world.answers.set("/to-canary", leadsTo(`http://127.0.0.1:${world.canary.port}/`));
    expect(await outcome("http://news.example/to-canary")).toBe("blocked-address");
  });

  test("a loop and a chain of twenty end after five hops", async () => {
    world.answers.set("/loop", leadsTo("/loop"));
    for (let hop = 0; hop < 20; hop++) world.answers.set(`/hop${hop}`, leadsTo(`/hop${hop + 1}`));
    world.seen.length = 0;
    expect(await outcome("http://news.example/loop")).toBe("server-error");
    expect(world.seen.length).toBe(6);
    expect(await outcome("http://news.example/hop0")).toBe("server-error");
  });

  test("five hops are followed, to where they end", async () => {
    world.answers.set("/hop5", sends(articlePage()));
    expect(await outcome("http://news.example/hop0")).toBe("200 http://news.example/hop5");
  });

  test("a meta refresh is not followed", async () => {
    world.answers.set(
      "/refresh",
      sends(`<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${world.canary.port}/">`),
    );
    expect(await outcome("http://news.example/refresh")).toBe("200 http://news.example/refresh");
  });

  test("a Location as long as a novel is refused", async () => {
    world.answers.set("/long-location", leadsTo(`/${"a".repeat(20_000)}`, 307));
    expect(await outcome("http://news.example/long-location")).toBe("blocked-address");
  });

  test("cookies are neither kept nor sent, and the name sent is our own", async () => {
    const headers: Record<string, unknown>[] = [];
    world.answers.set("/cookie", (request, response) => {
      headers.push(request.headers);
      response.writeHead(302, { location: "/after-cookie", "set-cookie": "a=1" }).end();
    });
    world.answers.set("/after-cookie", (request, response) => {
      headers.push(request.headers);
      response.writeHead(200, { "content-type": "text/html" }).end(articlePage());
    });
    await outcome("http://news.example/cookie");
    expect(headers.map((sent) => sent.cookie)).toEqual([undefined, undefined]);
    expect(headers.every((sent) => String(sent["user-agent"]).startsWith("SameStory/"))).toBe(true);
  });
});

describe("a server that stalls, breaks off or babbles ends in a named failure", () => {
  test.each(["self-signed", "expired", "wrong-host"])("a certificate that is %s", async (fault) => {
    expect(await outcome(`https://${fault}.example/story`)).toBe("tls");
  });

  test("a certificate that is valid is none of these", async () => {
    expect(await outcome("https://secure.example/story")).toBe("200 https://secure.example/story");
  });

  test("a redirect from https to http is followed and said", async () => {
    world.answers.set("secure.example/down", leadsTo("http://news.example/story", 301));
    world.answers.set("news.example/up", leadsTo("https://secure.example/story", 301));
    const downgraded = async (address: string) => {
      const fetched = await gate.fetch(address);
      return fetched.kind === "fetched" && fetched.downgraded;
    };
    expect(await downgraded("https://secure.example/down")).toBe(true);
    expect(await downgraded("http://news.example/up")).toBe(false);
  });

  test("nothing is sent", async () => {
    world.raw.set("silent.example:8080", () => undefined);
    expect(await outcome("http://silent.example:8080/")).toBe("timeout");
  });

  test("headers never end", async () => {
    world.raw.set("endless.example:8080", (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const drip = setInterval(() => socket.write("X-More: and more\r\n"), 50);
      socket.on("close", () => clearInterval(drip));
    });
    expect(await outcome("http://endless.example:8080/")).toMatch(/timeout|too-large/);
  });

  test("one byte at a time", async () => {
    world.raw.set("drip.example:8080", (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
      const drip = setInterval(() => socket.write("a"), 100);
      socket.on("close", () => clearInterval(drip));
    });
    expect(await outcome("http://drip.example:8080/")).toBe("timeout");
  });

  test("one byte at a time, in the rules for robots as in the page, and after a redirect: one time for all of it", async () => {
    const drips = (response: ServerResponse) => {
      response.writeHead(200, { "content-type": "text/plain" });
      const drip = setInterval(() => response.write("a"), 50);
      response.on("close", () => clearInterval(drip));
    };
    for (const host of ["slow.example", "slower.example"])
      world.answers.set(`${host}/robots.txt`, (_, response) => drips(response));
    world.answers.set("slow.example/story", leadsTo("http://slower.example/story"));
    world.answers.set("slower.example/story", (_, response) => drips(response));
    const began = performance.now();
    expect(await outcome("http://slow.example/story", world.makeGate({ headersMs: 1_000, wholeMs: 1_500 }))).toBe(
      "timeout",
    );
    // Apart, the two rules and the page would take 3.5 s.
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  test("a header of 100 KB", async () => {
    world.raw.set("fat.example:8080", (socket) =>
      socket.write(`HTTP/1.1 200 OK\r\nX-Fat: ${"a".repeat(100_000)}\r\n\r\n`),
    );
    expect(await outcome("http://fat.example:8080/")).toBe("too-large");
  });

  test("an answer from before there were headers", async () => {
    world.raw.set("ancient.example:8080", (socket) => socket.end("<html>hello</html>"));
    expect(await outcome("http://ancient.example:8080/")).toBe("server-error");
  });

  test("more body than was announced is not read", async () => {
    world.raw.set("liar.example:8080", (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${"a".repeat(1_000_000)}`);
    });
    const fetched = await gate.fetch("http://liar.example:8080/");
    expect(fetched.kind === "failure" || fetched.body.length <= 10).toBe(true);
  });

  test("a stream without end stops at the limit", async () => {
    world.answers.set("/endless", (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        while (response.write("a".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    });
    expect(await outcome("http://news.example/endless", world.makeGate({ robots: "ignore", wholeMs: 10_000 }))).toBe(
      "too-large",
    );
  });

  test("a connection reset in the middle", async () => {
    world.raw.set("reset.example:8080", (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf", () => socket.resetAndDestroy());
    });
    expect(await outcome("http://reset.example:8080/")).toBe("unreachable");
  });
});

describe("packings are undone within limits", () => {
  const small = { robots: "ignore" as const, maxDecodedBytes: 1_000_000 };

  test("a page in one layer or two is read", async () => {
    world.answers.set("/gzip", sends(gzipSync(articlePage()), { "content-encoding": "gzip" }));
    world.answers.set("/gzip2", sends(gzipSync(gzipSync(articlePage())), { "content-encoding": "gzip, gzip" }));
    for (const path of ["/gzip", "/gzip2"]) {
      const fetched = await gate.fetch(`http://news.example${path}`);
      expect(fetched.kind === "fetched" && new TextDecoder().decode(fetched.body)).toContain("harbour bridge");
    }
  });

  test("50 KB that unpack to 50 MB stop at the limit", async () => {
    world.answers.set("/bomb", sends(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }));
    expect(await outcome("http://news.example/bomb", world.makeGate(small))).toBe("too-large");
  });

  test("254 bytes that unpack twice to 50 MB stop at the limit", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000), { level: 9 }), { level: 9 });
    expect(bomb.length).toBeLessThan(1_000);
    world.answers.set("/bomb2", sends(bomb, { "content-encoding": "gzip, gzip" }));
    expect(await outcome("http://news.example/bomb2", world.makeGate(small))).toBe("too-large");
  });

  test.each([
    ["fifty layers", Array(50).fill("gzip").join(",")],
    ["three layers", "gzip, gzip, gzip"],
    ["a packing nobody knows", "snappy"],
    ["br that is plain text", "br"],
    ["gzip that is plain text", "gzip"],
  ])("%s fail by name", async (_, encoding) => {
    world.answers.set("/packed", sends("plain text", { "content-encoding": encoding }));
    expect(await outcome("http://news.example/packed")).toBe("bad-encoding");
  });
});

describe("robots.txt is kept to where it names us", () => {
  const rules = (text: string) => {
    world.answers.set("robots.example/robots.txt", sends(text, { "content-type": "text/plain" }));
    world.answers.set("robots.example/story", sends(articlePage()));
    return world.makeGate();
  };

  test("a rule that names us is obeyed", async () => {
    expect(await outcome("http://robots.example/story", rules("User-agent: SameStory\nDisallow: /"))).toBe("robots");
  });

  test("a rule for everybody is passed on as a warning", async () => {
    const fetched = await rules("User-agent: *\nDisallow: /").fetch("http://robots.example/story");
    expect(fetched.kind === "fetched" && fetched.robotsWarning).toBe(true);
  });

  test("a rule for another robot or another path says nothing", async () => {
    const by = rules("User-agent: OtherBot\nDisallow: /\n\nUser-agent: SameStory\nDisallow: /private/");
    const fetched = await by.fetch("http://robots.example/story");
    expect(fetched.kind === "fetched" && fetched.robotsWarning).toBe(false);
  });

  test("a site in trouble is asked again later", async () => {
    const by = rules("");
    world.answers.set("robots.example/robots.txt", sends("", {}, 503));
    expect(await outcome("http://robots.example/story", by)).toBe("too-many-requests");
    world.answers.set("robots.example/robots.txt", sends("", {}, 404));
    expect(await outcome("http://robots.example/story", by)).toBe("200 http://robots.example/story");
  });
});

test.each([
  ["obey", "SameStory", "robots"],
  ["obey", "*", "warned"],
  ["warn", "SameStory", "warned"],
  ["warn", "*", "warned"],
  ["ignore", "SameStory", "fetched"],
] as const)("with ROBOTS=%s a rule for %s means: %s", async (robots, agent, expected) => {
  world.answers.set("rules.example/robots.txt", sends(`User-agent: ${agent}\nDisallow: /`));
  world.answers.set("rules.example/story", sends(articlePage()));
  const fetched = await world.makeGate({ robots }).fetch("http://rules.example/story");
  const got = fetched.kind === "failure" ? fetched.why : fetched.robotsWarning ? "warned" : "fetched";
  expect(got).toBe(expected);
});

describe("a machine that reaches IPv4 through DNS64", () => {
  const wrapped = { public: PUBLIC_BY_DNS64, loopback: "64:ff9b::7f00:1", metadata: "64:ff9b::a9fe:a9fe" };
  const ask = (address: string, dns64: boolean) => {
    world.names.set("six.example", [[address]]);
    return outcome("http://six.example/story", world.makeGate({ robots: "ignore", dns64 }));
  };

  test("reaches a public address inside the wrapping where the setting says so, and not without it", async () => {
    expect(await ask(wrapped.public, true)).toBe("200 http://six.example/story");
    expect(await ask(wrapped.public, false)).toBe("blocked-address");
  });

  test("is refused an inside address in the wrapping all the same", async () => {
    expect(await ask(wrapped.loopback, true)).toBe("blocked-address");
    expect(await ask(wrapped.metadata, true)).toBe("blocked-address");
  });
});

describe("behind an outbound proxy", () => {
  test("pages go through it, names are its to resolve, and inside addresses are refused before it is asked", async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      const through = connect(world.ports[80], "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      through.pipe(socket).pipe(through);
      for (const end of [through, socket]) end.on("error", () => through.destroy());
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const address = proxy.address();
    const port = typeof address === "object" && address ? address.port : 0;
    world.names.set("inside-name.example", [["10.0.0.1"]]);
    const proxied = world.makeGate({ robots: "ignore", proxy: `http://127.0.0.1:${port}` });
    expect(await outcome("http://inside-name.example/story", proxied)).toBe("200 http://inside-name.example/story");
    for (const inside of ["http://127.0.0.1/", "http://[::1]/", "http://nas.lan/", "http://news.example:22/"])
      expect(await outcome(inside, proxied)).toBe("blocked-address");
    expect(asked).toEqual(["inside-name.example:80"]);
    await new Promise((done) => proxy.close(done));
  });
});

describe("who gives up is let go at once", () => {
  /** A server that takes the request and says nothing, and the moment its socket is closed. */
  const silence = (host: string) => {
    let asked = (): void => undefined;
    const reached = new Promise<void>((done) => {
      asked = done;
    });
    const closed = new Promise<void>((done) => {
      world.raw.set(`${host}:8080`, (socket) => {
        asked();
        socket.on("close", () => done());
      });
    });
    return { reached, closed };
  };

  test("a request is broken off, its socket closed", async () => {
    const server = silence("gives-up.example");
    const abort = new AbortController();
    const slow = world.makeGate({ robots: "ignore", headersMs: 60_000, wholeMs: 60_000 });
    const fetching = slow.fetch("http://gives-up.example:8080/", undefined, abort.signal);
    await server.reached;
    abort.abort();
    expect(await fetching).toEqual({ kind: "failure", why: "cancelled" });
    await server.closed;
  });

  test("one of two who wait for a page may go; when the second goes too, the request is broken off", async () => {
    const server = silence("two-wait.example");
    const intake = world.makeIntake({ robots: "ignore", headersMs: 60_000, wholeMs: 60_000 });
    const link = { kind: "link", url: "http://two-wait.example:8080/", hints: {} } as const;
    const [first, second] = [new AbortController(), new AbortController()];
    const both = [first, second].map(({ signal }) => ingestWith(intake, link, signal));
    await server.reached;
    let isClosed = false;
    void server.closed.then(() => {
      isClosed = true;
    });
    first.abort();
    await new Promise((done) => setTimeout(done, 50));
    expect(isClosed).toBe(false);
    second.abort();
    await server.closed;
    const kinds = (await Promise.all(both)).map((result) =>
      result.kind === "failed" ? result.error.kind : "captured",
    );
    expect(kinds).toEqual(["cancelled", "cancelled"]);
  });
});

describe("outlets are not hurried", () => {
  test("one host sees two fetches at once and a gap between starts; other hosts don't wait for it", async () => {
    const pacer = createPacer({ ...readFetchSettings({}), gapMs: 50 });
    const starts: number[] = [];
    const order: string[] = [];
    let atOnce = 0;
    let most = 0;
    const visit = async (host: string) => {
      const giveUp = await pacer.take(host);
      order.push(host);
      if (host === "busy.example") {
        starts.push(performance.now());
        most = Math.max(most, ++atOnce);
        await new Promise((done) => setTimeout(done, 120));
        atOnce--;
      }
      giveUp();
    };
    await Promise.all(["busy.example", "busy.example", "busy.example", "busy.example", "idle.example"].map(visit));
    expect(most).toBe(2);
    expect(Math.min(...starts.slice(1).map((at, i) => at - (starts[i] ?? 0)))).toBeGreaterThan(45);
    expect(order.indexOf("idle.example")).toBe(1);
  });

  test("no more than so many run at once, whatever their hosts", async () => {
    const pacer = createPacer({ ...readFetchSettings({}), gapMs: 0, concurrency: 3 });
    let atOnce = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 12 }, async (_, i) => {
        const giveUp = await pacer.take(`host${i}.example`);
        most = Math.max(most, ++atOnce);
        await new Promise((done) => setTimeout(done, 5));
        atOnce--;
        giveUp();
      }),
    );
    expect(most).toBe(3);
  });
});
