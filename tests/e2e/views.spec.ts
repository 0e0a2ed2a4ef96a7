import { expect, type Page, test } from "@playwright/test";
import { unfold } from "./findBarriers";

const STORY = "/stories/the-fire-at-the-battery-yard";
const VIEWS = ["facts", "facts?layout=lines", "framing", "sourcing", "read"] as const;

for (const view of VIEWS) {
  test(`${view} never scrolls sideways, on a phone and at 400 % zoom`, async ({ page }) => {
    // 320 pixels is what a 1280-pixel window has left at 400 %.
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${STORY}/${view}`);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });

  test(`${view} says on top what the story is`, async ({ page }) => {
    await page.goto(`${STORY}/${view}`);
    await expect(page.getByText("No outlet, person or place in it exists.")).toBeVisible();
  });
}

test("a story opens at its facts, and each view has an address of its own", async ({ page }) => {
  await page.goto(STORY);
  await expect(page).toHaveURL(/\/facts$/);
  for (const [name, path] of [
    ["Framing", "framing"],
    ["Sourcing", "sourcing"],
    ["Read", "read"],
    ["Facts", "facts"],
  ] as const) {
    await page.getByRole("navigation", { name: "Views of this story" }).getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The fire at the battery yard");
  }
});

test("a marked word says what differs and leads to its sentence in the outlet's text", async ({ page }) => {
  await page.goto(`${STORY}/facts`);
  const mark = page.getByRole("link", { name: /differs\)$/ }).first();
  const words = ((await mark.textContent()) ?? "").split(" (")[0]?.replace(/\W+$/, "") ?? "";
  await mark.press("Enter");
  await expect(page).toHaveURL(/\/read\?against=.+#s-/);
  await expect(page.locator(":target")).toContainText(words);
});

test("an empty cell says how much was searched, never that something was left out", async ({ page }) => {
  await page.goto(`${STORY}/facts`);
  const cells = page.getByRole("cell", { name: /Not found in this text/ });
  await expect(cells.first()).toContainText(/\d+ words captured/);
  await expect(page.locator("main")).not.toContainText(/omitted|left out/i);
});

test("a link to a row leads there even where the row is folded away", async ({ page }) => {
  await page.goto(`${STORY}/facts`);
  const fold = page.locator("#agree");
  const anchor = await fold.locator("tr[id]").first().getAttribute("id");
  await page.goto(`${STORY}/facts#${anchor}`);
  await expect(fold).toHaveAttribute("open", "");
  await expect(page.locator(":target")).toBeInViewport();
});

test("what a reader filters stands in the address and can be taken away again", async ({ page }) => {
  await page.goto(`${STORY}/facts`);
  await page.getByRole("link", { name: /^Date \d/ }).click();
  await expect(page).toHaveURL(/kind=date/);
  await expect(page.getByRole("rowheader", { name: /Date/ }).first()).toBeVisible();
  await page.getByRole("link", { name: "all kinds" }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

test("words can be looked for within a story", async ({ page }) => {
  await page.goto(`${STORY}/facts`);
  await page.getByRole("searchbox", { name: "Search in this story" }).fill("sprinklers");
  await page.getByRole("searchbox", { name: "Search in this story" }).press("Enter");
  await expect(page).toHaveURL(/q=sprinklers/);
  const told = page.locator("main .outlet-words:visible");
  await expect(told.first()).toBeVisible();
});

test("on a phone two outlets at a time are paged through with buttons", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${STORY}/facts`);
  const pairs = page.getByRole("navigation", { name: "Two outlets at a time" });
  await pairs.getByRole("link", { name: "The Halden Courier and National Ledger" }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(2 * (await page.getByRole("table").count()));
  await pairs.getByRole("link", { name: "Next pair" }).click();
  await expect(pairs.getByRole("link", { name: "The Halden Courier and Meridian 24" })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test.describe("reading with the keyboard", () => {
  test("n and p go from difference to difference, ] to the next outlet", async ({ page }) => {
    await page.goto(`${STORY}/read`);
    await expect(page.getByRole("button", { name: /^Keys ?, help/ })).toBeVisible();
    await page.keyboard.press("n");
    const first = await focusedText(page);
    await page.keyboard.press("n");
    expect(await focusedText(page)).not.toBe(first);
    await page.keyboard.press("p");
    expect(await focusedText(page)).toBe(first);
    await page.keyboard.press("]");
    await expect(page.getByRole("article", { name: /National Ledger, as captured/ })).toBeVisible();
  });

  test("keys can be switched off, and stay off", async ({ page }) => {
    await page.goto(`${STORY}/read`);
    const choice = page.getByRole("checkbox", { name: "Use these keys" });
    // A key pressed before the page's script has come does nothing.
    await expect(async () => {
      await page.keyboard.press("?");
      await expect(choice).toBeVisible({ timeout: 1000 });
    }).toPass();
    await choice.uncheck();
    await page.getByRole("button", { name: "Close" }).click();
    await page.reload();
    await page.getByRole("button", { name: /^Keys ?, help/ }).focus();
    await page.keyboard.press("]");
    await expect(page.getByRole("article", { name: /The Halden Courier, as captured/ })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the facts stand there, differences marked and folds openable", async ({ page }) => {
    await page.goto(`${STORY}/facts`);
    await expect(page.locator("mark").first()).toBeVisible();
    await page.locator("#agree > summary").click();
    await expect(page.locator("#agree tbody tr").first()).toBeVisible();
  });
});

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
