import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const MEMO = "/stories/the-fire-at-the-battery-yard/memo";

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

test("the memo comes as a Word file", async ({ page, request }) => {
  await page.goto(MEMO);
  const answer = await request.get(`${MEMO}/docx`);
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
});
