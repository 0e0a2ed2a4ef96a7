import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { findBarriers } from "./findBarriers";
import { type House, startHouse, stopHouse } from "./startHouse";

const PASSPHRASE = "seven quiet lanterns";
const port = Number(process.env.E2E_PORT ?? 3210) + 5;
const data = mkdtempSync(path.join(tmpdir(), "samestory-doors-"));
const SAMPLE = "/stories/the-fire-at-the-battery-yard";

test.describe.configure({ mode: "serial" });

let house: House;
test.beforeAll(async () => {
  house = await startHouse(port, { HOST: "0.0.0.0", SAMESTORY_PASSPHRASE: PASSPHRASE, SAMESTORY_DATA: data });
});
test.afterAll(async () => stopHouse(house));

test("without the passphrase no page, data or variant of a page tells anything", async () => {
  const paths = [
    "/",
    "/stories/new",
    ...["facts", "framing", "sourcing", "read", "versions", "share", "export", "memo", "corrections"].map(
      (view) => `${SAMPLE}/${view}`,
    ),
  ];
  const variants: readonly Record<string, string>[] = [
    {},
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { cookie: "samestory_session=forged" },
  ];
  for (const asked of paths.flatMap((each) => [each, `${each}?_rsc=1`, `${each}.rsc`, `${each}.txt`])) {
    for (const headers of variants) {
      const response = await fetch(house.address + asked, { headers, redirect: "manual" });
      expect(await response.text(), `${asked} ${JSON.stringify(headers)}`).not.toContain("battery yard");
    }
  }
});

test("the API answers 401 without it and works with it as a bearer, as often as it is asked", async () => {
  const api = `${house.address}/api/v1${SAMPLE}`;
  expect((await fetch(api)).status).toBe(401);
  expect((await fetch(api, { headers: { authorization: "Bearer wrong wrong wrong" } })).status).toBe(401);
  for (let i = 0; i < 12; i += 1) {
    const right = await fetch(api, { headers: { authorization: `Bearer ${PASSPHRASE}` } });
    expect((await right.json()).format).toBe("samestory/1");
  }
});

test("the owner signs in, comes to the page asked for, and out again", async ({ page, context }) => {
  await page.goto(`${house.address}${SAMPLE}/facts`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel("Passphrase").fill("a wrong passphrase");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("That is not the passphrase")).toBeVisible();
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/facts$/);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: "samestory_session", httpOnly: true, sameSite: "Lax" });
  await page.goto(house.address);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(`${house.address}${SAMPLE}/facts`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a change is refused from another site, from nowhere, and under a forged host", async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${house.address}/sign-in`, { method: "POST", headers, body: "x=1", redirect: "manual" });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect((await post(form)).status).toBe(403);
  expect((await post({ ...form, origin: "https://evil.example" })).status).toBe(403);
  expect((await post({ ...form, origin: "https://evil.example", "x-forwarded-host": "evil.example" })).status).toBe(
    403,
  );
});

test("a client chooses no nonce and no policy", async () => {
  const response = await fetch(`${house.address}/sign-in`, {
    headers: { "x-nonce": "'\"><script>", "content-security-policy": "script-src 'nonce-mine'" },
  });
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/);
  expect(policy).not.toContain("mine");
  expect(await response.text()).not.toContain('><script>"');
});

/** Guesses ten times from one address as a client names it, then knows the passphrase: the answer there, and under another name. */
async function guessThenKnow(env: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const other = await startHouse(port + 1, {
    HOST: "0.0.0.0",
    SAMESTORY_PASSPHRASE: PASSPHRASE,
    SAMESTORY_DATA: data,
    ...env,
  });
  const ask = async (passphrase: string, from: string) => {
    const headers = { authorization: `Bearer ${passphrase}`, "x-forwarded-for": from };
    return (await fetch(`${other.address}/api/v1${SAMPLE}`, { headers })).status;
  };
  try {
    for (let i = 0; i < 10; i += 1) await ask(`wrong ${i} wrong`, "203.0.113.9");
    return [await ask(PASSPHRASE, "203.0.113.9"), await ask(PASSPHRASE, "203.0.113.10")];
  } finally {
    await stopHouse(other);
  }
}

test("the eleventh wrong passphrase within a quarter of an hour is not even looked at", async () => {
  expect(await guessThenKnow({ SAMESTORY_TRUST_PROXY: "1" })).toEqual([401, 200]);
});

test("without a trusted proxy nobody gets new tries by naming another address", async () => {
  expect(await guessThenKnow({})).toEqual([401, 401]);
});

test("thirty readers behind one address open a shared story in the same second, and none is turned away", async ({
  page,
}) => {
  await page.goto(`${house.address}/sign-in`);
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.goto(`${house.address}${SAMPLE}/share`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const shared = await page.getByRole("link", { name: "See what its readers see" }).getAttribute("href");
  const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(house.address + shared)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
  expect((await fetch(`${house.address}${shared}`.replace("/facts", "/versions"))).status).toBe(404);
});

// After the readers, who come from the same address.
test("shared pages asked for too often are refused in plain words, and with the time to wait", async () => {
  test.setTimeout(120_000);
  const ask = () => fetch(`${house.address}/share/AAAAAAAAAAAAAAAAAAAAAA/facts`, { redirect: "manual" });
  expect((await ask()).status).toBe(404);
  // Twenty at a time: one after the other, a slow machine would not ask too often.
  for (let i = 0; i < 35; i += 1) await Promise.all(Array.from({ length: 20 }, ask));
  const answer = await ask();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await answer.text()).toMatch(
    /^Many pages of shared stories were asked for .*\nWait \d+ seconds and reload the page\.\n$/,
  );
});

test("reachable from elsewhere and without a passphrase it does not start, and says why", async () => {
  const bare = await startHouse(port + 1, { HOST: "0.0.0.0", SAMESTORY_PASSPHRASE: "", SAMESTORY_DATA: data });
  try {
    expect(bare.server.exitCode).toBe(1);
    expect(bare.output()).toContain("it needs an owner's passphrase");
  } finally {
    await stopHouse(bare);
  }
});

test("on this computer alone, a page under another host's name is refused", async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL}/`, { headers: { host: "rebound.example:3210" } });
  expect(response.status()).toBe(403);
});
