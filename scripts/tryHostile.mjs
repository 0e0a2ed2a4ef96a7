// The hostile addresses, answers and pages against the running app, with nothing of it replaced:
// `unshare -n -m node scripts/tryHostile.mjs` (Linux, as root, after a build). In a network of its own the public address of
// the outlets is this machine's, a hosts file is the resolver, and every inside address has a canary that must hear nothing.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTcp } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const PUBLIC = "93.184.216.34";
const INSIDE = ["10.0.0.1", "169.254.169.254", "168.63.129.16", "100.64.0.1", "198.18.0.1", "192.0.0.192"];
const APP = 3999;
const folder = mkdtempSync(path.join(tmpdir(), "samestory-hostile-"));
const run = (command, ...args) => execFileSync(command, args, { stdio: "inherit" });

run("ip", "link", "set", "lo", "up");
for (const address of [PUBLIC, ...INSIDE]) run("ip", "addr", "add", `${address}/32`, "dev", "lo");
run("ip", "-6", "addr", "add", "fd00:ec2::254/128", "dev", "lo");

const NAMES = {
  "two-faced.example": [PUBLIC, "10.0.0.1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "unspecified.example": ["::"],
  "127.0.0.1.nip.example": ["127.0.0.1"],
};
const RAW = {
  "silent.example": () => undefined,
  "drip.example": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    repeat(socket, "a", 1_000);
  },
  "headers.example": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    repeat(socket, "X-More: and more\r\n", 200);
  },
  "fat-header.example": (socket) => socket.write(`HTTP/1.1 200 OK\r\nX-Fat: ${"a".repeat(100_000)}\r\n\r\n`),
  "ancient.example": (socket) => socket.end("<html>hello</html>"),
  "liar.example": (socket) => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${"a".repeat(1_000_000)}`),
  "endless.example": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
    const more = () => {
      while (socket.writable && socket.write(`10000\r\n${"a".repeat(65_536)}\r\n`));
    };
    socket.on("drain", more);
    more();
  },
  "reset.example": (socket) =>
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf", () => socket.resetAndDestroy()),
};
const nest = (tag, times) => `<${tag}>`.repeat(times);
const html = (body) => ({ body: `<html><body>${body}</body></html>` });
const PROSE = "The harbour bridge reopened on Monday after eleven weeks of repairs, the city said in a statement. ";
const article = (extra = "") =>
  html(
    `<article><h1>Harbour bridge reopens after repairs</h1>${`<p>${PROSE.repeat(2)}</p>`.repeat(1)}<p>Engineers replaced 240 bolts and two bearings, at a cost of 3.2 million crowns, according to the department's head.</p><p>Drivers had been sent over the northern crossing since August, which added twenty minutes to the way.</p></article>${extra}`,
  );
const PAGES = {
  "page-nested-500": html(nest("div", 500)),
  "page-nested-50000": html(nest("div", 50_000)),
  "page-bold": html(nest("b", 20_000)),
  "page-formatting": html("<a><font><i><b>".repeat(2_000)),
  "page-attributes": html(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>`),
  "page-empty-tags": html("<br id>".repeat(3_000_000)),
  "page-empty-tags-read": html("<br id>".repeat(1_400_000)),
  "page-one-paragraph": html(`<article><p>${"a".repeat(5_000_000)}</p></article>`),
  "page-one-sentence": html(`<article><p>${"word ".repeat(100_000)}.</p></article>`),
  "page-paragraphs": html("<p>Short.".repeat(200_000)),
  "page-description": article(
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge reopens after repairs","about":"${"x".repeat(5_000_000)}"}</script>`,
  ),
  "bomb-once": { body: "\0".repeat(50_000_000) },
  "bomb-twice": { body: "\0".repeat(50_000_000), twice: true },
  "good-one": article(),
  "good-two": article("<p>Second.</p>"),
};
const REDIRECTS = {
  "to-metadata": "http://169.254.169.254/latest/meta-data/",
  "to-backslash": "http://169.254.169.254:80\\@good-one.example/",
  "to-file": "file:///etc/passwd",
  "to-script": "javascript:alert(1)",
  "to-loopback": "http://127.0.0.1/",
  "to-itself": "/",
};
const STATUSES = [204, 206, 304, 401, 402, 403, 404, 410, 429, 451, 500, 503];

const hosts = [
  ...Object.keys(RAW),
  ...[...Object.keys(PAGES), ...Object.keys(REDIRECTS), ...STATUSES.map((code) => `status-${code}`), "refresh"].map(
    (name) => `${name}.example`,
  ),
];
writeFileSync(
  path.join(folder, "hosts"),
  [
    "127.0.0.1 localhost",
    ...hosts.map((name) => `${PUBLIC} ${name}`),
    ...Object.entries(NAMES).flatMap(([name, all]) => all.map((address) => `${address} ${name}`)),
  ].join("\n"),
);
run("mount", "--bind", path.join(folder, "hosts"), "/etc/hosts");

function repeat(socket, words, everyMs) {
  const timer = setInterval(() => socket.write(words), everyMs);
  socket.on("close", () => clearInterval(timer));
}

const outlets = createServer((request, response) => {
  const name = (request.headers.host ?? "").replace(/\.example$/, "");
  if (request.url === "/robots.txt") return response.writeHead(404).end();
  if (name === "refresh") {
    const body = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">';
    return response.writeHead(200, { "content-type": "text/html" }).end(body);
  }
  const status = name.match(/^status-(\d+)$/)?.[1];
  if (status)
    return response
      .writeHead(Number(status))
      .end(status === "204" || status === "304" ? "" : "<p>secret of the far side</p>");
  if (REDIRECTS[name]) return response.writeHead(302, { location: REDIRECTS[name] }).end();
  const page = PAGES[name];
  if (!page) return response.writeHead(404).end();
  const once = gzipSync(page.body);
  const [body, encoding] = page.twice ? [gzipSync(once), "gzip, gzip"] : [once, "gzip"];
  response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding }).end(body);
});
const front = createTcp((socket) => {
  socket.on("error", () => undefined);
  socket.once("data", (head) => {
    const text = head.toString("latin1");
    const host = text.match(/host: ([^\r\n]+)/i)?.[1] ?? "";
    if (RAW[host] && text.startsWith("GET /robots.txt"))
      return socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    if (RAW[host]) return RAW[host](socket);
    outlets.emit("connection", socket);
    socket.unshift(head);
  });
});
const heard = [];
const canary = createTcp((socket) => {
  heard.push(`${socket.localAddress}:${socket.localPort}`);
  socket.destroy();
});
const listen = (server, port, address) => new Promise((done) => server.listen(port, address, done));
await listen(front, 80, PUBLIC);
const canaries = [...INSIDE, "127.0.0.1", "::1", "fd00:ec2::254"].flatMap((address) =>
  [80, 443, 8080].map((port) => [address, port]),
);
for (const [address, port] of canaries) await listen(createTcp(canary.listeners("connection")[0]), port, address);

const probe = path.join(folder, "probe.cjs");
const lagFile = path.join(folder, "lag");
// The longest the server's own thread worked between two looks of a 5 ms timer, in milliseconds of processor time.
writeFileSync(
  probe,
  `const { readFileSync, writeFileSync } = require("node:fs");
if (require("node:worker_threads").isMainThread) {
  const worked = () => Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  let last = worked(), most = 0;
  setInterval(() => { const now = worked(); most = Math.max(most, now - last); last = now; }, 5).unref();
  setInterval(() => { writeFileSync(${JSON.stringify(lagFile)} + "-" + process.pid, String(most)); most = 0; }, 250).unref();
}`,
);
const next = path.join(root, "node_modules/next/dist/bin/next");
const app = spawn(process.execPath, ["--require", probe, next, "start", "-H", "127.0.0.1", "-p", String(APP)], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", SAMESTORY_DATA: folder, SAMESTORY_PASSPHRASE: "" },
});
process.on("exit", () => app.kill());
const api = `http://127.0.0.1:${APP}/api/v1/stories`;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
for (let i = 0; i < 240; i++) {
  const isUp = await fetch(`http://127.0.0.1:${APP}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (isUp) break;
  await pause(500);
}

const lag = () => {
  try {
    return Number(readFileSync(`${lagFile}-${app.pid}`, "utf8"));
  } catch {
    return 0;
  }
};

/** What becomes of one address: the kind of refusal at the door or in its place, how long it took, how the server lagged. */
async function tryAddress(url) {
  const began = performance.now();
  const answer = await fetch(api, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ articles: [{ url }, { outlet: "Beside", text: `Bridge reopens\n\n${PROSE}` }] }),
  });
  const created = await answer.json();
  if (answer.status !== 201) return { url, kind: `at the door: ${created.error?.message ?? JSON.stringify(created)}` };
  let most = 0;
  for (;;) {
    await pause(250);
    most = Math.max(most, lag());
    const told = await fetch(`http://127.0.0.1:${APP}${created.url}`);
    const story = await told.json();
    const found = { url, ms: Math.round(performance.now() - began), lagMs: Math.round(most) };
    if (told.status === 200 && told.headers.get("x-samestory-partial") === "false") {
      const refusal = story.rejected[0]?.error;
      const kind = refusal ? `${refusal.kind}: ${refusal.message}` : "taken in";
      return { ...found, kind, leaks: LEAKS.test(JSON.stringify(story.rejected.map(({ error }) => error))) };
    }
    if (found.ms > 60_000) return { ...found, kind: "STILL WAITING" };
  }
}

/** What no refusal may say: the far side's words, an inside address, a header. */
const LEAKS = /secret of the far side|10\.0\.0\.1|169\.254|set-cookie|x-fat/i;

const ADDRESSES = [
  ..."127.0.0.1 localhost 2130706433 0x7f000001 0177.0.0.1 127.1 0 0.0.0.0 127.0.0.1. localhost. ①②⑦.⓪.⓪.① 127。0。0。1 [::] [::1] [::ffff:127.0.0.1] [0:0:0:0:0:ffff:7f00:1] [::7f00:1] [64:ff9b::a9fe:a9fe] [2002:7f00:1::] [fe80::1%25eth0] [fec0::1] [fd00:ec2::254] 169.254.169.254 metadata.google.internal 168.63.129.16 100.64.0.1 198.18.0.1 255.255.255.255 192.0.0.192 router.local postgres nas.lan"
    .split(" ")
    .map((host) => `http://${host}/`),
  "http://169.254.169.254:8888\\@example.org/",
  "http://good-one.example@127.0.0.1/",
  "http://user:pass@good-one.example/",
  "http://127.0.0.1%2f@good-one.example",
  "http://127.0.0.1#@good-one.example/",
  "http:127.0.0.1",
  "http:/127.0.0.1",
  "//127.0.0.1/",
  "http://good-\tone.example/",
  "http://good-one.example:6379/",
  "http://good-one.example:22/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,<script>",
  "view-source:http://x",
  "feed:http://127.0.0.1/",
  "gopher://good-one.example/",
  `http://good-one.example/${"a".repeat(10_000)}`,
  ...Object.keys(NAMES).map((name) => `http://${name}/`),
  ...hosts.map((name) => `http://${name}/`),
];
// The first comparison loads what reading English needs; what is watched for comes after.
await tryAddress("http://good-two.example/warm-up");
await pause(500);
const results = [];
const queue = [...ADDRESSES];
const only = process.argv[2];
const worker = async () => {
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (only && !url.includes(only)) continue;
    const result = await tryAddress(url).catch((error) => ({ url, kind: `CRASH ${error}` }));
    results.push(result);
    console.log(
      `${result.url.slice(0, 70).padEnd(50)} ${result.kind.slice(0, 90)} ${result.ms ?? ""} ms, lag ${result.lagMs ?? "–"}${result.leaks ? " LEAK" : ""}`,
    );
  }
};
await Promise.all([worker(), worker()]);
console.log(`${results.length} tried; canaries heard: ${heard.length === 0 ? "nothing" : heard.join(", ")}`);
console.log(
  `longest lag ${Math.max(...results.map((result) => result.lagMs ?? 0))} ms; longest time ${Math.max(...results.map((result) => result.ms ?? 0))} ms`,
);
process.exit(heard.length === 0 ? 0 : 1);
