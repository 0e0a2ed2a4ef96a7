import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { keepTrueAddress } from "@/app/_server/keepTrueAddress";
import { readClientAddress } from "@/app/_server/readClientAddress";

/** Answers with the address it holds a request to have come from. */
const server = createServer((request, response) => {
  const list = [request.headers["x-forwarded-for"] ?? []].flat().join(", ");
  response.end(readClientAddress(new Headers({ "x-forwarded-for": list })));
});

beforeAll(async () => {
  keepTrueAddress();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(() => {
  delete process.env.SAMESTORY_TRUST_PROXY;
});
afterAll(() => {
  server.close();
});

function ask(headers: Record<string, string>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    send({ host: "127.0.0.1", port, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk)).on("end", () => done(body));
    })
      .on("error", fail)
      .end();
  });
}

test("a client that names an address for itself is known by the one it came from", async () => {
  expect(await ask({ "x-forwarded-for": "203.0.113.9" })).toBe("127.0.0.1");
  expect(await ask({ "x-forwarded-for": "203.0.113.9, 203.0.113.10" })).toBe("127.0.0.1");
  expect(await ask({})).toBe("127.0.0.1");
});

test("behind a trusted proxy the last address is believed, which the proxy wrote, and no other", async () => {
  process.env.SAMESTORY_TRUST_PROXY = "1";
  expect(await ask({ "x-forwarded-for": "203.0.113.9, 198.51.100.4" })).toBe("198.51.100.4");
});
