import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./findBarriers";

const STORY = "/stories/the-fire-at-the-battery-yard";
const RETOLD = "/stories/us-hamas-talks-march-2025";

// axe takes half a minute for a table of six outlets on a machine that builds at the same time.
test.describe.configure({ timeout: 240_000 });

for (const path of [
  "/",
  "/stories/new",
  "/feeds",
  "/bring",
  "/class",
  "/nothing/here",
  `${STORY}/facts`,
  `${STORY}/facts?layout=lines`,
  `${STORY}/facts?rows=unsure`,
  `${STORY}/framing`,
  `${STORY}/sourcing`,
  `${STORY}/read`,
  `${STORY}/versions`,
  `${STORY}/share`,
  `${STORY}/export`,
  `${STORY}/memo`,
  `${STORY}/corrections`,
  `/classroom/the-fire-at-the-battery-yard`,
  `/classroom/the-fire-at-the-battery-yard/worksheet`,
  `/classroom/the-fire-at-the-battery-yard/key`,
  `${RETOLD}/facts`,
  `${RETOLD}/framing`,
  `${RETOLD}/sourcing`,
  `${RETOLD}/read`,
]) {
  test(`axe finds no barrier on ${path}, light or dark`, async ({ page }) => {
    await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
  });
}

test("axe finds no barrier on a version's history, a captured text and the correction of a row", async ({ page }) => {
  await page.goto(`${STORY}/versions`);
  await follow(page, "captures and changes");
  expect(await findBarriers(page), "history").toEqual([]);
  await page.goto(`${STORY}/facts`);
  await follow(page, /^cite/);
  expect(await findBarriers(page), "captured text").toEqual([]);
  await page.goto(`${STORY}/facts`);
  await page.getByText("Why one row?").first().click();
  await follow(page, "More: split, merge, who says it");
  expect(await findBarriers(page), "row").toEqual([]);
});

test("axe finds no barrier on a shared story", async ({ page }) => {
  await page.goto(`${RETOLD}/share`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const shared = page.getByRole("link", { name: "See what its readers see" }).first();
  expect(await findBarriers(page), "links made").toEqual([]);
  await page.goto((await shared.getAttribute("href")) ?? "");
  expect(await findBarriers(page), "shared").toEqual([]);
});

test("axe finds no barrier where a class is joined, marked and looked at", async ({ page, browser, baseURL }) => {
  await page.goto("/classroom/us-hamas-talks-march-2025");
  await page.getByLabel("Name of the class").fill("Looked over");
  await page.getByRole("button", { name: "Make the class" }).click();
  const join = (await page.getByRole("link", { name: /\/class\// }).getAttribute("href")) ?? "";
  const student = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await student.goto(join);
  expect(await findBarriers(student), "joining").toEqual([]);
  await student.getByLabel("A made-up name for this class").fill("Heron");
  await student.getByRole("button", { name: "Begin" }).click();
  await expect(student.getByText("You are Heron.")).toBeVisible();
  expect(await findBarriers(student), "marking").toEqual([]);
  expect(await findBarriers(page), "board").toEqual([]);
});

test("axe finds no barrier on a refused form", async ({ page }) => {
  await page.goto("/stories/new");
  await page.getByLabel("Links to the articles, one a line").fill("no link");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("“no link” is not a link")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

async function follow(page: Page, name: string | RegExp): Promise<void> {
  const address = await page.getByRole("link", { name }).first().getAttribute("href");
  await page.goto(address ?? "");
}
