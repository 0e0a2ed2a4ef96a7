import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import { createGate, type Gate } from "@/lib/ingest/createGate";
import { findWorkerFile } from "@/lib/ingest/findWorkerFile";
import type { Intake } from "@/lib/ingest/ingest";
import { createPageParser, type PageParser } from "@/lib/ingest/parsePages";
import { type FetchSettings, readFetchSettings } from "@/lib/ingest/readFetchSettings";
import { readParserSettings } from "@/lib/ingest/readParserSettings";
import { EXPIRED, SECURE, SELF_SIGNED, TEST_ROOT } from "./certificates";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The public address that test names resolve to; connections to it end at the local server. */
export const PUBLIC = "93.184.216.34";

/** The same address as a DNS64 resolver tells it to a machine that has IPv6 only. */
export const PUBLIC_BY_DNS64 = "64:ff9b::5db8:d822";

export type HostileWorld = {
  /** What the server answers, by path; whatever is not listed is a 404. */
  readonly answers: Map<string, Answer>;
  /** What it answers byte by byte, by host name: for replies that are no HTTP. */
  readonly raw: Map<string, (socket: Socket) => void>;
  /** What names resolve to, in turn, the last answer for good; unlisted names resolve to the public address. */
  readonly names: Map<string, readonly (readonly string[])[]>;
  /** Requests that arrived, as `host/path`. */
  readonly seen: string[];
  /** Connections that reached the server nobody may reach. */
  readonly canary: { readonly port: number; connections: number };
  /** Where the server really listens for what is sent to the public address, by port: HTTP, TLS, and replies that are no HTTP. */
  readonly ports: Readonly<Record<80 | 443 | 8080, number>>;
  readonly makeGate: (settings?: Partial<FetchSettings>) => Gate;
  readonly makeIntake: (settings?: Partial<FetchSettings>) => Intake;
  readonly close: () => Promise<void>;
};

/** Waits short enough for tests, long enough for a busy machine. */
const QUICK = { connectMs: 2_000, headersMs: 700, wholeMs: 1_500, gapMs: 0 };

/** A server that behaves badly, a resolver that lies, and a canary on the loopback that must never hear anything. */
export async function startHostileWorld(): Promise<HostileWorld> {
  const answers = new Map<string, Answer>();
  const raw = new Map<string, (socket: Socket) => void>();
  const names = new Map<string, readonly (readonly string[])[]>();
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "";
    if (!url.startsWith("/robots.txt")) seen.push(`${request.headers.host}${url}`);
    const answer = answers.get(`${request.headers.host}${url}`) ?? answers.get(url.split("?")[0] ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const http = createServer(listen);
  const https = createTlsServer({ ...SELF_SIGNED, SNICallback: chooseCertificate }, listen);
  const tcp = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (head) => {
      const host = head.toString("latin1").match(/host: ([^\r\n]+)/i)?.[1] ?? "";
      const isRobots = head.toString("latin1").startsWith("GET /robots.txt");
      if (isRobots) socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      else raw.get(host)?.(socket);
    });
  });
  const canary = { port: 0, connections: 0 };
  const canaryServer = createTcpServer((socket) => {
    canary.connections++;
    socket.destroy();
  });
  const listening = await Promise.all([http, https, tcp, canaryServer].map(open));
  for (const server of [http, https, tcp]) server.on("connection", (socket: Socket) => sockets.add(socket));
  canary.port = listening[3] ?? 0;
  const ports = { 80: listening[0] ?? 0, 443: listening[1] ?? 0, 8080: listening[2] ?? 0 };
  const turns = new Map<string, number>();
  const network = {
    ca: TEST_ROOT,
    resolve: async (host: string) => {
      const turn = turns.get(host) ?? 0;
      turns.set(host, turn + 1);
      const script = names.get(host);
      return script ? (script[Math.min(turn, script.length - 1)] ?? []) : [PUBLIC];
    },
    dial: (address: string, port: number) => {
      if (address !== PUBLIC && address !== PUBLIC_BY_DNS64) return { address, port };
      return { address: "127.0.0.1", port: port === 443 || port === 8080 ? ports[port] : ports[80] };
    },
  };
  const base = { ...readFetchSettings({}), ...QUICK, ports: new Set([80, 443, 8080, 8443, canary.port]) };
  const makeGate = (settings: Partial<FetchSettings> = {}) => createGate({ ...base, ...settings }, network);
  const parserSettings = readParserSettings({});
  let parser: PageParser | undefined;
  return {
    answers,
    raw,
    names,
    seen,
    canary,
    ports,
    makeGate,
    makeIntake: (settings) => {
      parser ??= createPageParser(findWorkerFile, parserSettings);
      return { gate: makeGate(settings), parser, settings: parserSettings };
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([http, https, tcp, canaryServer].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** `wrong-host.example` is answered with another name's certificate, which its callers must notice. */
const CONTEXTS = new Map([
  ["secure.example", createSecureContext(SECURE)],
  ["wrong-host.example", createSecureContext(SECURE)],
  ["expired.example", createSecureContext(EXPIRED)],
]);

function chooseCertificate(name: string, done: (error: null, context?: SecureContext) => void): void {
  done(null, CONTEXTS.get(name));
}

function open(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port));
  });
}

/** A page with an article of some paragraphs, long enough to be one. */
export function articlePage(title = "Harbour bridge reopens after repairs", extra = ""): string {
  const paragraphs = [
    "The harbour bridge reopened on Monday after eleven weeks of repairs, the city's roads department said in a statement.",
    "Engineers replaced 240 bolts and two bearings, at a cost of 3.2 million crowns, according to the department's head, Ana Novak.",
    "Drivers had been sent over the northern crossing since August, which added some twenty minutes to the way into the old town.",
    "A second closure is planned for the spring, when the railings are to be painted, Novak told reporters at the bridge.",
  ];
  return `<!doctype html><html lang="en"><head><title>${title} | The Example Post</title><meta property="og:site_name" content="The Example Post"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>${extra}</body></html>`;
}

/** Answers with a page. */
export function sends(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

/** Answers with a redirect. */
export function leadsTo(location: string, status = 302): Answer {
  return (_, response) => {
    response.writeHead(status, { location }).end();
  };
}
