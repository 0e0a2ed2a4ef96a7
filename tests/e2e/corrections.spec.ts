import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./findBarriers";

/** A story of its own, so that no other test's rows move under this one. */
async function beginStory(page: Page): Promise<string> {
  const outlets = process.env.E2E_OUTLETS ?? "";
  await page.goto("/");
  await page
    .getByLabel("Links to the articles, one a line")
    .fill(`${outlets}/echo?for=${crypto.randomUUID()}\n${outlets}/post`);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/facts/, { timeout: 30_000 });
  await expect(page.getByText("claims told by two or more")).toBeVisible();
  return page.url().replace(/\/facts.*/, "");
}

const message = (page: Page) => page.getByRole("region", { name: "Your correction" });
const rows = (page: Page) => page.getByText("Why one row?");

test("a row taken away stays away, stands in the log, and comes back with undo", async ({ page }) => {
  const story = await beginStory(page);
  const before = await rows(page).count();
  expect(before).toBeGreaterThan(1);
  await rows(page).first().click();
  await page.getByRole("button", { name: "Not one claim: take the row away" }).first().click();
  await expect(rows(page)).toHaveCount(before - 1);
  await page.goto(`${story}/corrections`);
  await expect(page.getByText("Not comparable", { exact: true })).toBeVisible();
  await expect(page.getByText("Applied", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/Taken back/)).toBeVisible();
  await page.goto(`${story}/facts`);
  await expect(rows(page)).toHaveCount(before);
});

test("after one click a message says what was done, takes a reason, and takes the click back", async ({ page }) => {
  const story = await beginStory(page);
  const before = await rows(page).count();
  await rows(page).first().click();
  await page.getByRole("button", { name: "Not one claim: take the row away" }).first().click();
  await expect(message(page)).toBeFocused();
  await expect(message(page).getByRole("status")).toContainText("Done: Not comparable.");
  await message(page).getByText("Say why (optional)").click();
  await message(page).getByLabel("Why (shown in the log)").fill("two different nights");
  await message(page).getByLabel("Your initials").fill("AF");
  await message(page).getByRole("button", { name: "Keep the reason" }).click();
  await expect(message(page)).toContainText("Reason: two different nights");
  const exported = await page.request.get(`${story}/export/json`);
  expect((await exported.json()).corrections).toMatchObject([{ reason: "two different nights", madeBy: "AF" }]);
  expect(await findBarriers(page)).toEqual([]);
  await message(page).getByRole("button", { name: "Undo" }).click();
  await expect(message(page).getByRole("status")).toContainText("Taken back: Not comparable.");
  await expect(rows(page)).toHaveCount(before);
  await message(page).getByRole("link", { name: "Close" }).click();
  await expect(message(page)).toBeHidden();
});

test("without script a correction is confirmed and taken back all the same", async ({ page, browser, baseURL }) => {
  const story = await beginStory(page);
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const plain = await context.newPage();
  await plain.goto(`${story}/facts`);
  const before = await rows(plain).count();
  await rows(plain).first().click();
  await plain.getByRole("button", { name: "Not one claim: take the row away" }).first().click();
  await expect(message(plain)).toContainText("Done: Not comparable.");
  await expect(rows(plain)).toHaveCount(before - 1);
  await message(plain).getByRole("button", { name: "Undo" }).click();
  await expect(message(plain)).toContainText("Taken back: Not comparable.");
  await expect(rows(plain)).toHaveCount(before);
  await context.close();
});

test("a member is taken out of a row with a reason that the log keeps", async ({ page }) => {
  const story = await beginStory(page);
  await rows(page).first().click();
  await page.getByRole("link", { name: "More: split, merge, who says it" }).first().click();
  await expect(page.getByRole("heading", { name: "Correct a row" })).toBeVisible();
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Why (shown in the log)").first().fill("another night");
  await page.getByLabel("Your initials").first().fill("AF");
  await page.getByRole("button", { name: "Take the ticked ones out" }).click();
  await expect(page.getByText("claims told by two or more")).toBeVisible();
  await page.goto(`${story}/corrections`);
  await expect(page.getByText("another night")).toBeVisible();
  await expect(page.getByRole("cell", { name: /AF$/ })).toBeVisible();
});

test("a claim found in one text only is said to be told elsewhere too, found by a word of it", async ({ page }) => {
  const story = await beginStory(page);
  const before = await rows(page).count();
  await page.getByRole("link", { name: "told elsewhere?" }).first().click();
  await expect(page.getByRole("heading", { name: "Correct a claim of one text" })).toBeVisible();
  await page.getByPlaceholder("Words it holds").fill("zebra");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("Nothing holds these words.")).toBeVisible();
  await page.getByRole("link", { name: "show all" }).click();
  await page.getByRole("radio").last().check();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(message(page)).toContainText("2 rows are one claim");
  await expect(message(page).getByRole("link", { name: "See the row" })).toBeVisible();
  await message(page).getByRole("button", { name: "Undo" }).click();
  await expect(message(page)).toContainText("Taken back");
  await page.goto(`${story}/facts`);
  await expect(rows(page)).toHaveCount(before);
});

test("a cell is cited with its words, place, time and hash", async ({ page }) => {
  await beginStory(page);
  const cell = page.locator(".telling").first();
  await cell.getByRole("link", { name: /^cite/ }).click();
  const citation = await page.getByLabel("To cite these words").inputValue();
  const marked = await page.locator("#at").innerText();
  expect(citation).toContain(marked);
  expect(citation).toMatch(/characters \d+ to \d+ .* SHA-256 [0-9a-f]{64}/);
  expect(citation).toContain(process.env.E2E_OUTLETS ?? "no address");
});

test("a set of labels put aside is folded away", async ({ page }) => {
  await page.goto("/stories/us-hamas-talks-march-2025/framing");
  const before = await page.getByRole("button", { name: /^Set aside/ }).count();
  expect(before).toBeGreaterThan(0);
  await page
    .getByRole("button", { name: /^Set aside/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /^Set aside/ })).toHaveCount(before - 1);
  // The sample is every test's: it is left as it was found.
  await message(page).getByRole("button", { name: "Undo" }).click();
  await expect(message(page).getByText("Taken back")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Set aside/ })).toHaveCount(before);
});
