import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const MEMO = "/stories/the-fire-at-the-battery-yard/memo";

// One after the other: each saves the same memo, whole, as its own page shows it.
test.describe.configure({ mode: "default" });

test("an editor chooses differences, says where each stands, and takes the memo away", async ({ page }) => {
  await page.goto(MEMO);
  const cards = page.getByRole("region").filter({ has: page.getByRole("combobox") });
  const count = await cards.count();
  expect(count).toBeGreaterThan(1);
  const first = cards.first();
  const heading = await first.getByRole("heading").innerText();
  await first.getByRole("combobox").selectOption("confirmed");
  await first.getByRole("textbox").fill("The fire service’s log has it.");
  const other = cards.nth(1);
  const left = await other.getByRole("heading").innerText();
  await other.getByRole("checkbox").uncheck();
  await page.getByRole("button", { name: "Save" }).first().click();
  await page.reload();
  await expect(cards.first().getByRole("combobox")).toHaveValue("confirmed");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Markdown" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain("The fire service’s log has it.");
  expect(text).toContain(heading.split(" ")[0]);
  expect(text).not.toContain(`## ${left}`);
});

test("an editor puts in a claim in which the program found no difference", async ({ page }) => {
  await page.goto(MEMO);
  await page.getByText("without a difference found").click();
  const card = page.getByRole("region", { name: "No difference found" }).first();
  const words = (await card.locator("blockquote").first().innerText()).trim();
  await card.getByRole("checkbox").check();
  await card.getByRole("textbox").fill("One says who, the other does not.");
  await page.getByRole("button", { name: "Save" }).first().click();
  const put = page.getByRole("region", { name: /^No\. \d+ Difference seen by an editor: / }).first();
  await expect(put.locator("blockquote").first()).toHaveText(words);
  await expect(put.getByRole("textbox")).toHaveValue("One says who, the other does not.");
  await put.getByRole("checkbox").uncheck();
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(put.getByRole("checkbox")).not.toBeChecked();
});

test("the memo comes as a Word file", async ({ page, request }) => {
  await page.goto(MEMO);
  const answer = await request.get(`${MEMO}/docx`);
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
});
