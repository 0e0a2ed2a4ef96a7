import { expect, test } from "@playwright/test";

const outlets = () => process.env.E2E_OUTLETS ?? "";

test("an edited figure is shown between two captures, and the old capture can still be cited", async ({
  page,
  request,
}) => {
  await page.goto("/");
  await page
    .getByLabel("Links to the articles, one a line")
    .fill(`${outlets()}/echo?watch=1\n${outlets()}/post?watch=1`);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/facts/, { timeout: 30_000 });
  await page.getByRole("link", { name: "Versions" }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "Oldmere Echo" })
    .getByRole("link", { name: "captures and changes" })
    .click();
  await expect(page.getByText("Captured once.")).toBeVisible();
  const cited = await page.getByRole("link", { name: "the captured text" }).getAttribute("href");
  await request.get(`${outlets()}/edit`);
  await page.getByRole("button", { name: "Check for changes" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Captured 2 times, each kept.")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator(".revisions del")).toHaveText("59");
  await expect(page.locator(".revisions ins")).toHaveText("58");
  const story = new URL(page.url()).pathname.match(/^\/stories\/[^/]+/)?.[0] ?? "";
  await expect(async () => {
    await page.goto(`${story}/facts`);
    await expect(page.getByRole("link", { name: /altered since/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "Edited since first captured" })).toBeVisible();
  await page.goto(cited ?? "");
  await expect(page.getByText("This is an earlier capture.")).toBeVisible();
  await expect(page.locator(".captured-text")).toContainText("59 people");
});

test("two followed feeds show the story both have, and one click compares it", async ({ page }) => {
  await page.goto("/feeds");
  for (const name of ["echo", "post"]) {
    await page.getByLabel("Address of a feed").fill(`${outlets()}/feeds/${name}`);
    await page.getByRole("button", { name: "Follow", exact: true }).click();
    await expect(page.getByRole("button", { name: new RegExp(`Stop following ${name}`, "i") })).toBeVisible();
  }
  const mill = page.locator(".found-stories > li").filter({ hasText: /mill in Oldmere|Oldmere’s old cotton mill/ });
  await mill.getByRole("button", { name: "Compare these 2" }).click();
  await expect(page).toHaveURL(/\/facts/, { timeout: 30_000 });
});

test("an address that is no feed says so on its line", async ({ page }) => {
  await page.goto("/feeds");
  await page.getByLabel("Address of a feed").fill(`${outlets()}/wall`);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByText("This address answers, but not with a feed.")).toBeVisible();
});

test("the bookmark hands a page over from another site, and nothing is kept before the reader says so", async ({
  page,
  baseURL,
}) => {
  await page.goto("/bring");
  const bookmarklet = await page.getByLabel("Address of the bookmark").inputValue();
  await page.goto(`${outlets()}/echo`);
  const opened = page.context().waitForEvent("page");
  await page.evaluate(decodeURIComponent(bookmarklet.replace(/^javascript:/, "")));
  const bring = await opened;
  expect(bring.url()).toBe(`${baseURL}/bring`);
  await expect(bring.getByText(/Handed over:.*Old mill in Oldmere burns down/)).toBeVisible();
  await bring.getByRole("button", { name: "Take it in" }).click();
  await expect(bring.getByRole("heading", { level: 1, name: /Old mill in Oldmere burns down/ })).toBeVisible({
    timeout: 20_000,
  });
});
