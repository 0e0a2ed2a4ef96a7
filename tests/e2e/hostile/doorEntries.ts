import { request as send } from "node:http";
import { connect } from "node:net";
import { expect } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { XMLValidator } from "fast-xml-parser";
import { marked } from "marked";
import type { Entry } from "./entry";
import type { Siege } from "./openSiege";
import { listReaderPages, readerStory } from "./readerStory";

const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝]/;

const exported = async ({ owner }: Siege, slug: string, format: string) => {
  const answer = await owner.get(`/stories/${slug}/export/${format}`);
  expect(answer.status()).toBe(200);
  return answer;
};

/** A request with exactly these headers, as a program writes it. */
function ask(
  siege: Siege,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = "",
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(siege.house.address);
  return new Promise((done, fail) => {
    send({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
    })
      .on("error", fail)
      .end(body);
  });
}

const cookieOf = async ({ owner }: Siege) => {
  const { cookies } = await owner.storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
};

/** What leaves the program, and its doors: 106 to 111. */
export const DOOR_ENTRIES: readonly Entry[] = [
  {
    of: [106],
    what: "no cell of a table starts a formula",
    check: async (siege) => {
      const slug = await readerStory(siege);
      const rows: string[][] = parse(await (await exported(siege, slug, "csv")).text(), { bom: true });
      expect(rows.length).toBeGreaterThan(5);
      for (const cell of rows.flat()) expect(cell).not.toMatch(STARTS_A_FORMULA);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(new Uint8Array(await (await exported(siege, slug, "xlsx")).body()).buffer);
      const types = new Set<ExcelJS.ValueType>();
      book.eachSheet((sheet) => {
        sheet.eachRow((row) => row.eachCell((cell) => types.add(cell.type)));
      });
      expect(types.has(ExcelJS.ValueType.String)).toBe(true);
      expect(types.has(ExcelJS.ValueType.Formula)).toBe(false);
    },
  },
  {
    of: [107],
    what: "signs that end a field in BibTeX, Markdown and XML end none",
    check: async (siege) => {
      const slug = await readerStory(siege);
      const { errors, entries } = parseBibtex(await (await exported(siege, slug, "bibtex")).text());
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(4);
      expect(XMLValidator.validate(await (await exported(siege, slug, "tei")).text())).toBe(true);
      const links: string[] = [];
      const html: string[] = [];
      marked.walkTokens(marked.lexer(await (await exported(siege, slug, "markdown")).text()), (token) => {
        if (token.type === "link") links.push(token.href);
        if (token.type === "html") html.push(token.raw);
      });
      expect(html).toEqual([]);
      expect(links.filter((link) => /trap\.example|^javascript:/.test(link))).toEqual([]);
    },
  },
  {
    of: [108],
    what: "a title that would leave its folder or its header names a harmless file",
    check: async (siege) => {
      const slug = await readerStory(siege);
      const name = (await exported(siege, slug, "csv")).headers()["content-disposition"] ?? "";
      expect(name).toMatch(
        /^attachment; filename="[A-Za-z0-9][A-Za-z0-9._-]*\.csv"; filename\*=UTF-8''[A-Za-z0-9._~%-]+\.csv$/,
      );
      expect(decodeURIComponent(name)).not.toMatch(/\.\.|[/\\\u202E\r\n]/);
      expect((await exported(siege, slug, "csv")).headers()["set-cookie"]).toBeUndefined();
    },
  },
  {
    of: [109],
    what: "what is another story's, or nobody's, is not found; who is not signed in is told nothing",
    check: async (siege) => {
      const mine = await readerStory(siege);
      const { story: other } = await siege.outcomeOf("http://127.0.0.1/");
      const inside = (await listReaderPages(siege, mine)).filter((path) => /\/(versions|captures)\/./.test(path));
      for (const path of inside) {
        const answer = await siege.owner.get(path.replace(`/${mine}/`, `/${other}/`));
        expect([path, answer.status()]).toEqual([path, 404]);
      }
      const strange = [
        "..%2f..%2fetc%2fpasswd",
        "%27%20OR%201%3D1--",
        "%00",
        "constructor",
        "%E0%A4%A",
        "x".repeat(8_000),
      ];
      for (const id of strange) {
        for (const path of [
          `/stories/${id}/facts`,
          `/api/v1/stories/${id}`,
          `/stories/${mine}/captures/${id}`,
          `/share/${id}/facts`,
          `/class/${id}`,
        ]) {
          const { status } = await ask(siege, "GET", path, {
            host: new URL(siege.house.address).host,
            cookie: await cookieOf(siege),
          });
          expect([path.slice(0, 60), status < 500]).toEqual([path.slice(0, 60), true]);
        }
      }
      const long = await ask(siege, "GET", `/stories/${"x".repeat(1_000_000)}/facts`, {}).catch(() => ({
        status: 431,
      }));
      expect(long.status).toBeGreaterThanOrEqual(400);
      for (const path of await listReaderPages(siege, mine)) {
        for (const asked of [path, `${path}?_rsc=1`]) {
          const { text } = await ask(siege, "GET", asked, { host: new URL(siege.house.address).host });
          expect([asked, /harbour bridge|Ignore previous/i.test(text)]).toEqual([asked, false]);
        }
      }
      expect((await ask(siege, "GET", `/stories/${mine}/export/csv`, {})).status).toBe(401);
      expect((await ask(siege, "GET", `/api/v1/stories/${mine}`, {})).status).toBe(401);
    },
  },
  {
    of: [110],
    what: "a change from another site, from nowhere, under a forged host, or by reading is refused",
    check: async (siege) => {
      const host = new URL(siege.house.address).host;
      const cookie = await cookieOf(siege);
      const form = { host, cookie, "content-type": "application/x-www-form-urlencoded" };
      const json = { host, cookie, "content-type": "application/json" };
      const story = JSON.stringify({ urls: ["https://one.example/", "https://two.example/"] });
      const forged = [
        { ...form },
        { ...form, origin: "https://evil.example" },
        { ...form, origin: "null" },
        { ...form, origin: `http://${host}`, "sec-fetch-site": "cross-site" },
        { ...form, origin: "https://evil.example", "x-forwarded-host": "evil.example" },
        { ...json, origin: "https://evil.example" },
        { ...json, "sec-fetch-site": "cross-site" },
        { ...json, "content-type": "text/plain" },
      ];
      for (const headers of forged) {
        for (const path of ["/api/v1/stories", "/stories/new"])
          expect([headers, path, (await ask(siege, "POST", path, headers, story)).status]).toEqual([
            headers,
            path,
            403,
          ]);
      }
      expect((await ask(siege, "GET", "/api/v1/stories", { host, cookie })).status).toBe(405);
    },
  },
  {
    of: [111],
    what: "headers that would skip the door or choose the nonce do neither, and a broken upgrade stops nothing",
    check: async (siege) => {
      const slug = await readerStory(siege);
      const { host, hostname, port } = new URL(siege.house.address);
      const skipping: readonly Record<string, string>[] = [
        { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
        { "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware:src/middleware:src/middleware" },
        { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
      ];
      for (const path of ["facts", "facts.rsc", "facts.txt", "facts?_rsc=1", "versions"]) {
        for (const headers of skipping) {
          const { text } = await ask(siege, "GET", `/stories/${slug}/${path}`, { host, ...headers });
          expect([path, headers, /harbour bridge|Ignore previous/i.test(text)]).toEqual([path, headers, false]);
        }
      }
      const nonced = await ask(siege, "GET", "/sign-in", { host, "x-nonce": "'\"><script>" });
      expect(nonced.text).not.toContain('><script>"');
      await new Promise<void>((done) => {
        const socket = connect(Number(port), hostname, () =>
          socket.write("GET http:///x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
        );
        socket
          .on("error", () => undefined)
          .on("data", () => undefined)
          .on("close", () => done());
        setTimeout(() => socket.destroy(), 1_000);
      });
      expect((await siege.owner.get("/api/health")).status()).toBe(200);
    },
  },
];
