import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

const folder = path.resolve(import.meta.dirname, "../../samples");
const samples: { slug: string; title: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));

test("the first start shows the sample stories", async ({ page }) => {
  await page.goto("/");
  for (const { title } of samples) await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
});
