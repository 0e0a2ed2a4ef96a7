import { expect, type Page, test } from "@playwright/test";

const SAMPLE = "/stories/the-fire-at-the-battery-yard";
const LEDGER = `Harbour fire shuts the Marrow bridge

A fire shut the Marrow bridge on Monday and burned 12 lorries, the police said.

“We closed it at once,” Mayor Elena Ruiz told reporters.`;
const POST = `Commuters stranded as the Marrow bridge burns

The Marrow bridge was shut on Monday by a fire that burned 14 lorries, according to the police.

“We closed it at once,” Mayor Elena Ruiz said.`;
const HERALD = `Marrow bridge to stay closed

The Marrow bridge was shut on Monday after a fire burned 12 lorries, the police said.`;

/** Fails the test on any script error and on anything the content security policy had to stop. */
async function watch(page: Page): Promise<void> {
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      setTimeout(() => {
        throw new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  });
}

async function openBoxes(page: Page): Promise<void> {
  await watch(page);
  await page.goto("/");
  await page.getByText("Add texts, pages or files").click();
}

const box = (page: Page, place: number) => page.getByLabel("Text, page source or link").nth(place);
const compare = (page: Page) => page.getByRole("button", { name: "Compare", exact: true }).click();
const arrives = (page: Page) => expect(page).toHaveURL(/\/facts/, { timeout: 30_000 });

test("two pasted texts become a story that opens at its facts; an outlet's name is corrected afterwards", async ({
  page,
}) => {
  await openBoxes(page);
  await box(page, 0).fill(LEDGER);
  await page.getByLabel("Outlet", { exact: true }).nth(0).fill("The Ledger");
  await box(page, 1).fill(POST);
  await compare(page);
  await arrives(page);
  await page.getByRole("link", { name: "Versions" }).click();
  await expect(page.getByText("2 versions read.")).toBeVisible();
  const unnamed = page.getByRole("listitem").filter({ hasText: "Pasted text 2" });
  await unnamed.getByText("Correct outlet, headline, byline, date").click();
  await unnamed.getByLabel("Outlet", { exact: true }).fill("Northfield Post");
  await unnamed.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Northfield Post" })).toBeVisible();
  await page.getByRole("link", { name: "See the comparison" }).click();
  await expect(page).toHaveURL(/\/facts/);
  await expect(page.getByText("Northfield Post").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "14 (Figure differs)" }).first()).toBeVisible();
});

test("what can't be compared is said in place, and nothing typed is lost", async ({ page }) => {
  await openBoxes(page);
  await compare(page);
  await expect(page.getByText("nothing here to compare")).toBeVisible();
  await page.getByLabel("Links to the articles, one a line").fill("https://ledger.example/bridge");
  await compare(page);
  await expect(page.getByText("One version alone")).toBeVisible();
  await page.getByLabel("Links to the articles, one a line").fill("https://ledger.example/bridge\nthe bridge is shut");
  await box(page, 0).fill("12 — 14");
  await compare(page);
  await expect(page.getByText("“the bridge is shut” is not a link")).toBeVisible();
  await expect(page.getByText("There is no sentence in this text")).toBeVisible();
  await expect(box(page, 0)).toHaveValue("12 — 14");
  await expect(page.getByLabel("Links to the articles, one a line")).toHaveValue(/the bridge is shut$/);
  await expect(page).toHaveURL(/\/$/);
});

test("a five-megabyte paste is refused with its size, and stays in its box", async ({ page }) => {
  // Most of this is the browser laying out five megabytes of text.
  test.setTimeout(240_000);
  await openBoxes(page);
  await box(page, 0).fill("The bridge was shut, they said. ".repeat(160_000));
  await box(page, 1).fill(POST);
  await compare(page);
  await expect(page.getByText("This is 5.1 MB; a text may have")).toBeVisible({ timeout: 120_000 });
  expect((await box(page, 0).inputValue()).length).toBeGreaterThan(5_000_000);
});

test("files are chosen, shown and taken out again; a picture that calls itself a page is refused by name", async ({
  page,
}) => {
  await openBoxes(page);
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await page.getByLabel("Files").setInputFiles([
    { name: "ledger.txt", mimeType: "text/plain", buffer: Buffer.from(LEDGER) },
    { name: "herald.html", mimeType: "text/html", buffer: picture },
  ]);
  await box(page, 0).fill(POST);
  await compare(page);
  await expect(page.getByText("herald.html: this is no text or page")).toBeVisible();
  await page.getByRole("button", { name: "Take out herald.html" }).click();
  await compare(page);
  await arrives(page);
  await expect(page.getByText("ledger", { exact: true }).filter({ visible: true }).first()).toBeVisible();
});

test("an address that may not be asked is refused in place, its text pasted instead, and the comparison follows", async ({
  page,
}) => {
  await openBoxes(page);
  await page.getByLabel("Links to the articles, one a line").fill("http://169.254.169.254/latest");
  await box(page, 0).fill(LEDGER);
  await box(page, 1).fill(POST);
  await compare(page);
  await expect(page.getByText("2 versions read, 1 could not be read.")).toBeVisible();
  const refused = page.getByRole("listitem").filter({ hasText: "Not taken in" });
  await refused.getByLabel("The article's text, its headline first").fill(HERALD);
  await refused.getByRole("button", { name: "Use this text" }).click();
  await arrives(page);
});

test("a version is removed and put back, a story deleted and brought back", async ({ page }) => {
  await openBoxes(page);
  await box(page, 0).fill(LEDGER);
  await box(page, 1).fill(POST);
  await page.getByLabel("What to call the story").fill("A bridge to delete");
  await compare(page);
  await arrives(page);
  await page.getByRole("link", { name: "Versions" }).click();
  await page.getByRole("button", { name: "Remove Pasted text 1" }).click();
  await expect(page.getByText("The version was removed.")).toBeVisible();
  await expect(page.getByText("Fewer than two versions can be used")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("2 versions read.")).toBeVisible();
  await page.getByRole("button", { name: "Delete this story" }).click();
  await expect(page.getByText("“A bridge to delete” was deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo “A bridge to delete”" }).click();
  await expect(page.getByRole("heading", { name: "A bridge to delete" })).toBeVisible();
});

test("a second click on the same form makes no second story", async ({ page }) => {
  await openBoxes(page);
  await box(page, 0).fill(LEDGER);
  await box(page, 1).fill(POST);
  await page.getByLabel("What to call the story").fill("Clicked twice");
  await page.getByRole("button", { name: "Compare", exact: true }).dblclick();
  await arrives(page);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Clicked twice" })).toHaveCount(1);
});

test("a shared link shows the four views, nothing that changes them, and ends when it is revoked", async ({
  page,
  browser,
  baseURL,
}) => {
  await watch(page);
  await page.goto(`${SAMPLE}/share`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const shared = await page.getByRole("link", { name: "See what its readers see" }).first().getAttribute("href");
  await expect(page.getByText(`${baseURL}${shared}`)).toBeVisible();
  const reader = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await watch(reader);
  for (const view of ["facts", "framing", "sourcing", "read"]) {
    const response = await reader.goto((shared ?? "").replace("/facts", `/${view}`));
    expect(response?.headers()["x-robots-tag"]).toContain("noindex");
    await expect(reader.getByRole("heading", { name: "The fire at the battery yard" })).toBeVisible();
    await expect(reader.getByRole("link", { name: "Versions" })).toHaveCount(0);
    await expect(reader.locator("form[method=post], form[action='javascript:throw']")).toHaveCount(0);
  }
  await reader.goto(shared ?? "");
  await reader.locator(".telling").first().getByRole("link", { name: /^cite/ }).click();
  await expect(reader.getByLabel("To cite these words")).toHaveValue(/SHA-256 [0-9a-f]{64}.*\/share\//s);
  const cited = reader.url();
  expect((await reader.request.get(cited.replace(/captures\/\w{12}/, `captures/${"0".repeat(12)}`))).status()).toBe(
    404,
  );
  await page
    .getByRole("button", { name: /^Revoke/ })
    .first()
    .click();
  await expect(page.getByText("None.")).toBeVisible();
  expect((await reader.goto(shared ?? ""))?.status()).toBe(404);
  expect((await reader.goto(cited))?.status()).toBe(404);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused form comes back as it was; a good one leads to the comparison", async ({ page }) => {
    await page.goto("/stories/new");
    await box(page, 0).fill(LEDGER);
    await compare(page);
    await expect(page.getByText("One version alone")).toBeVisible();
    await expect(box(page, 0)).toHaveValue(LEDGER);
    await box(page, 1).fill(POST);
    await compare(page);
    // The page asks anew by itself every few seconds.
    await arrives(page);
    await expect(page.getByRole("link", { name: "14 (Figure differs)" }).first()).toBeVisible();
  });
});
