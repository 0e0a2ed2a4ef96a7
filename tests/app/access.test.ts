import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkAccess } from "@/app/_server/checkAccess";
import { isSameOrigin } from "@/app/_server/isSameOrigin";
import { readAccessMode } from "@/app/_server/readAccessMode";
import { safeNext } from "@/app/_server/safeNext";
import { sessionCookie } from "@/app/_server/sessionCookie";

const root = path.resolve(import.meta.dirname, "../..");
const appFiles = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({ file, source: readFileSync(path.join(root, "app", file), "utf8") }));

/** The doors that ask who is there: `requireAccess` for the owner, and the `open…` reads of `_server/`, which ask themselves. */
const DOORS = /\b(await requireAccess\(\)|open[A-Z]\w*\()/;

/** Doors for those who have a link instead of a passphrase; each takes the link's token and nothing else. */
const TOKEN_DOORS: ReadonlySet<string> = new Set(["_server/openShared.ts"]);

/** Open to anybody, each for its reason. */
const OPEN_PAGES: ReadonlySet<string> = new Set([
  "sign-in/page.tsx", // the door itself
  "class/page.tsx", // takes a class's code, tells nothing
  "stories/[slug]/page.tsx", // sends on to the facts, which ask
]);
const OPEN_ACTIONS: ReadonlySet<string> = new Set([
  "sign-in/signIn.ts signIn", // the door itself
  "class/actions.ts enterCodeAction", // from a class's code to its link
  "class/actions.ts joinClassAction", // the class's own link is the right to join it
]);

test("what is called a door asks, or is one that a token opens", () => {
  const doors = appFiles.filter(({ file }) => /(^|\/)_server\/open\w+\.ts$/.test(file) && !TOKEN_DOORS.has(file));
  expect(doors.length).toBeGreaterThan(1);
  expect(
    doors.filter(({ source }) => !/await (requireAccess|openStory)\(/.test(source)).map(({ file }) => file),
  ).toEqual([]);
});

test("every page asks at a door before it reads", () => {
  const pages = appFiles.filter(({ file }) => /(^|\/)page\.tsx$/.test(file) && !OPEN_PAGES.has(file));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(({ source }) => !DOORS.test(source)).map(({ file }) => file)).toEqual([]);
});

test("every server action asks at a door first of all", () => {
  const actions = appFiles.flatMap(({ file, source }) => {
    if (!source.startsWith('"use server"')) return [];
    return source
      .split(/^export /m)
      .slice(1)
      .map((code) => ({ name: `${file} ${code.match(/function (\w+)/)?.[1] ?? code.slice(0, 40)}`, code }));
  });
  expect(actions.length).toBeGreaterThan(10);
  const unasked = actions.filter(({ name, code }) => {
    const body = code.slice(code.indexOf("{\n"));
    const beforeFirstWrite =
      body.split(/\b(save|create|delete|remove|restore|add|replace|rename|revoke|cancel|keep)[A-Z]\w*\(/)[0] ?? "";
    return !OPEN_ACTIONS.has(name) && !DOORS.test(beforeFirstWrite);
  });
  expect(unasked.map(({ name }) => name)).toEqual([]);
});

test("no server action hides inside another file", () => {
  expect(appFiles.filter(({ source }) => /^\s+"use server"/m.test(source)).map(({ file }) => file)).toEqual([]);
});

test("every route handler is answered for the owner, or says why not", () => {
  const routes = appFiles.filter(({ file }) => /(^|\/)route\.tsx?$/.test(file));
  expect(routes.length).toBeGreaterThan(2);
  const unasked = routes.filter(({ source }) => {
    const handlers = source.split(
      /^export (?:const|async function|function) (?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b)/m,
    );
    return handlers.slice(1).some((code) => !/^\w+ = answer(Owner|Anyone)\b/.test(code) && !DOORS.test(code));
  });
  expect(unasked.map(({ file }) => file)).toEqual([]);
});

test("stories are read through a door, never straight from the database by a page", () => {
  const pages = appFiles.filter(
    ({ file, source }) => /(page|layout)\.tsx$/.test(file) && source.includes('db/readStory"'),
  );
  expect(pages.map(({ file }) => file)).toEqual([]);
});

test("on loopback the house is open; elsewhere it needs a passphrase of twelve characters", () => {
  expect(readAccessMode({}).kind).toBe("open");
  expect(readAccessMode({ HOST: "localhost" }).kind).toBe("open");
  expect(readAccessMode({ HOST: "::1" }).kind).toBe("open");
  expect(readAccessMode({ HOST: "0.0.0.0" }).kind).toBe("closed");
  expect(readAccessMode({ HOST: "192.168.0.7" }).kind).toBe("closed");
  expect(readAccessMode({ HOST: "127.0.0.1.example.org" }).kind).toBe("closed");
  expect(readAccessMode({ HOST: "0.0.0.0", SAMESTORY_PASSPHRASE: "short" }).kind).toBe("closed");
  expect(readAccessMode({ HOST: "0.0.0.0", SAMESTORY_PASSPHRASE: "a long enough phrase" }).kind).toBe("passphrase");
});

test("a name on the web that points at this computer opens nothing", async () => {
  expect(await checkAccess("localhost:3000", undefined)).toBe("granted");
  expect(await checkAccess("[::1]:3000", undefined)).toBe("granted");
  expect(await checkAccess("rebound.example.org:3000", undefined)).toBe("wrong-host");
  expect(await checkAccess(null, undefined)).toBe("wrong-host");
});

test("over https a session has a name that no neighbour can plant, and the plain name is not looked at", () => {
  const over = (proto?: string) => sessionCookie(new Headers(proto ? { "x-forwarded-proto": proto } : {}));
  expect(over("https")).toEqual({
    name: "__Host-samestory_session",
    flags: { httpOnly: true, sameSite: "lax", secure: true, path: "/" },
  });
  expect(over("http").name).toBe("samestory_session");
  expect(over().flags.secure).toBe(false);
});

const request = (headers: Record<string, string>, path = "/") => ({
  headers: new Headers({ host: "localhost:3000", ...headers }),
  url: `http://localhost:3000${path}`,
});

test("a change is taken from our own pages and refused from anywhere else, and from nowhere", () => {
  expect(isSameOrigin(request({ "sec-fetch-site": "same-origin" }))).toBe(true);
  expect(isSameOrigin(request({ origin: "http://localhost:3000" }))).toBe(true);
  expect(isSameOrigin(request({ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }))).toBe(false);
  expect(isSameOrigin(request({ "sec-fetch-site": "same-site" }))).toBe(false);
  expect(isSameOrigin(request({ origin: "http://localhost:3001" }))).toBe(false);
  expect(isSameOrigin(request({ origin: "null" }))).toBe(false);
  expect(isSameOrigin(request({ origin: "https://evil.example", "x-forwarded-host": "evil.example" }))).toBe(false);
  expect(isSameOrigin(request({}))).toBe(false);
});

test("a tool without a browser may send JSON to the API, but no form", () => {
  expect(isSameOrigin(request({ "content-type": "application/json" }, "/api/v1/stories"))).toBe(true);
  expect(isSameOrigin(request({ "content-type": "text/plain" }, "/api/v1/stories"))).toBe(false);
  expect(isSameOrigin(request({ "content-type": "application/json" }, "/stories/new"))).toBe(false);
  expect(
    isSameOrigin(request({ "content-type": "application/json", origin: "https://evil.example" }, "/api/v1/stories")),
  ).toBe(false);
});

test("signing in leads back to a page of ours and nowhere else", () => {
  expect(safeNext("/stories/bridge/facts?q=a#x")).toBe("/stories/bridge/facts?q=a#x");
  for (const evil of [
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "/\t/evil.example",
    "",
    "/..//evil.example",
    "javascript:alert(1)",
  ]) {
    expect(safeNext(evil)).toBe("/");
  }
});
