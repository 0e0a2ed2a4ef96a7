import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { XMLValidator } from "fast-xml-parser";

const story = "/stories/the-fire-at-the-battery-yard";

test("a reader takes a story along as a file, from its page in two steps", async ({ page }) => {
  await page.goto(`${story}/facts`);
  await page.getByRole("link", { name: "Export", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("The fire at the battery yard");
  const files: [RegExp, string][] = [
    [/XLSX/, "The fire at the battery yard.xlsx"],
    [/CSV/, "The fire at the battery yard.csv"],
    [/TEI/, "The fire at the battery yard.xml"],
    [/BibTeX/, "The fire at the battery yard.bib"],
    [/story\.json/, "The fire at the battery yard.story.json"],
    [/gold\.json/, "The fire at the battery yard.gold.json"],
  ];
  for (const [name, file] of files) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeGreaterThan(200);
    if (file.endsWith(".gold.json")) expect(JSON.parse(bytes.toString("utf8")).groups.length).toBeGreaterThan(5);
    if (file.endsWith(".xml")) expect(XMLValidator.validate(bytes.toString("utf8"))).toBe(true);
  }
});

test("a format or a story that is not there is said to be so, and nothing is saved", async ({ request }) => {
  for (const address of [`${story}/export/pdf`, "/stories/no-such-story/export/csv"]) {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-disposition"]).toBeUndefined();
  }
});
