import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { startHouse, stopHouse } from "./startHouse";

const port = Number(process.env.E2E_PORT ?? 3210) + 3;

const pageOf = (
  outlet: string,
  burned: number,
) => `<!doctype html><html lang="en"><head><title>${outlet}: Bridge shut</title>
<meta property="og:site_name" content="${outlet}"></head><body><article><h1>Marrow bridge shut after fire</h1>
${Array.from({ length: 8 }, (_, i) => `<p>A fire shut the Marrow bridge on Monday and burned ${burned} lorries, the police said in statement ${i}. The mayor, Elena Ruiz, told reporters that the span would stay closed until the end of the week.</p>`).join("\n")}
</article></body></html>`;

/** Two outlets on this computer that take their time, and remember who asked. */
async function startOutlets(delayMs: number): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    asked.push(request.url ?? "");
    const page = request.url === "/ledger" ? pageOf("The Ledger", 12) : pageOf("The Post", 14);
    setTimeout(() => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page), delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: at } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${at}`, asked };
}

test("killed while it fetches, the server goes on after a restart: one story, each version once", async () => {
  const outlets = await startOutlets(2500);
  const env = {
    SAMESTORY_DATA: mkdtempSync(path.join(tmpdir(), "samestory-killed-")),
    ALLOWED_INTERNAL_HOSTS: new URL(outlets.address).host,
    SAMESTORY_PASSPHRASE: "",
  };
  const urls = [`${outlets.address}/ledger`, `${outlets.address}/post`, `${outlets.address}/ledger?utm_source=mail`];
  const begin = (address: string) =>
    fetch(`${address}/api/v1/stories`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "bridge" },
      body: JSON.stringify({ urls }),
    }).then((response) => response.json());

  const first = await startHouse(port, env);
  const begun = await begin(first.address);
  await expect.poll(() => outlets.asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await stopHouse(first, "SIGKILL");

  const second = await startHouse(port, env);
  try {
    expect((await begin(second.address)).slug).toBe(begun.slug);
    const read = () => fetch(`${second.address}${begun.url}`).then((response) => response.json());
    await expect.poll(async () => (await read()).articles?.length, { timeout: 60_000 }).toBe(2);
    const { articles, rejected } = await read();
    expect(articles.map(({ outlet }: { outlet: string }) => outlet)).toEqual(["The Ledger", "The Post"]);
    expect(rejected).toEqual([]);
  } finally {
    await stopHouse(second);
    outlets.server.close();
  }
});
