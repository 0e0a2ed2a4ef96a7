import { type Browser, expect, type Page, test } from "@playwright/test";
import { listChoices, sendForm } from "./sendForm";

const SLUG = "the-fire-at-the-battery-yard";
const OUTLETS = ["Halden Courier", "National Ledger", "Meridian 24", "Eastmark Times", "The Courier", "Nora Whitfield"];

async function makeClass(page: Page, name: string): Promise<string> {
  await page.goto(`/classroom/${SLUG}`);
  await page.getByLabel("Name of the class").fill(name);
  await page.getByRole("button", { name: "Make the class" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const link = page.getByRole("link", { name: /\/class\// });
  return (await link.getAttribute("href")) ?? "";
}

async function join(browser: Browser, address: string, pseudonym: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.getByLabel("A made-up name for this class").fill(pseudonym);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText(`You are ${pseudonym}.`)).toBeVisible();
  return page;
}

test("a class marks sentences without knowing the outlets, and the teacher sees it and reveals", async ({
  page,
  browser,
}) => {
  const address = await makeClass(page, "8b reads the fire");
  const student = await join(browser, address, "Heron");
  const source = await student.content();
  for (const outlet of OUTLETS) expect(source).not.toContain(outlet);
  const sentence = student.getByRole("checkbox", { name: /forced 340 people from their homes/ }).first();
  await sentence.check();
  await expect(student.getByText("(1 marked)").first()).toBeVisible();
  await student.reload();
  await expect(student.getByRole("checkbox", { name: /forced 340 people from their homes/ }).first()).toBeChecked();
  await expect(page.getByRole("cell", { name: /1 of 1/ }).first()).toBeVisible({ timeout: 15_000 });
  expect(await page.locator(".board").first().innerHTML()).not.toContain("Halden Courier");
  await page.getByText("Reveal the outlets …").click();
  await page.getByRole("button", { name: "Reveal names" }).click();
  await expect(student.getByRole("heading", { name: /The Halden Courier/ })).toBeVisible({ timeout: 15_000 });
  await expect(sentence).toBeEnabled();
  await page.getByText("Show the program’s marks …").click();
  await page.getByRole("button", { name: "Show marks" }).click();
  await expect(page.getByRole("columnheader", { name: "The program" }).first()).toBeVisible();
  await expect(student.getByText("Marking is closed.")).toBeVisible({ timeout: 15_000 });
  await page.getByRole("button", { name: "Hide names again" }).click();
  await expect(page.getByText("Reveal the outlets …")).toBeVisible();
});

test("a class is joined by its code too, and a name taken is asked again", async ({ page, browser }) => {
  const address = await makeClass(page, "Code class");
  const code = (await page.locator(".class-code").innerText()).trim();
  await join(browser, address, "Otter");
  const late = await (await browser.newContext()).newPage();
  await late.goto("/class");
  await late.getByLabel("Code").fill(code.toLowerCase());
  await late.getByRole("button", { name: "Join" }).click();
  await late.getByLabel("A made-up name for this class").fill("Otter");
  await late.getByRole("button", { name: "Begin" }).click();
  await expect(late.getByText("Someone in this class has this name already")).toBeVisible();
});

test("thirty students behind one address join and mark at once, and none is turned away", async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const address = await makeClass(page, "Thirty");
  // Twenty-eight send what a browser without script sends: a machine for tests has no room for thirty browsers' windows.
  const students = Array.from({ length: 28 }, async (_, i) => {
    const request = await playwright.request.newContext(baseURL ? { baseURL } : {});
    const joined = await sendForm(request, await request.get(address), { pseudonym: `Bird ${i}` });
    expect(await joined.text()).toContain(`Bird ${i}`);
    const second = (await listChoices(joined, "mark")).slice(1, 2);
    const marked = await sendForm(request, joined, { mark: second });
    expect(await marked.text()).toMatch(/<input[^>]* checked=""/);
    await request.dispose();
  });
  const windows = ["Heron", "Otter"].map(async (pseudonym) => {
    const student = await join(browser, address, pseudonym);
    await student.getByRole("checkbox").nth(1).check();
    await expect(student.getByText("(1 marked)").first()).toBeVisible();
  });
  await Promise.all([...students, ...windows]);
  await expect(page.getByText("30 joined").first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("cell", { name: /30 of 30/ }).first()).toBeVisible({ timeout: 60_000 });
});

test("a deleted class is gone for its students", async ({ page, browser }) => {
  const address = await makeClass(page, "Short class");
  const student = await join(browser, address, "Wren");
  await page.getByText("Delete the class …").click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("status")).toContainText("The class is deleted");
  await expect(page.getByRole("heading", { name: "Class pack" })).toBeVisible();
  await student.reload();
  await expect(student.getByText("This class is over")).toBeVisible();
});

test("worksheet and key print on A4 and Letter, the worksheet without names", async ({ page }) => {
  await page.goto(`/classroom/${SLUG}/worksheet?blind=1`);
  const source = await page.content();
  for (const outlet of OUTLETS) expect(source).not.toContain(outlet);
  for (const title of ["1. Headline and lead", "2. Facts", "3. Figures", "8. My evidence", "The texts"]) {
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  const a4 = await page.pdf({ preferCSSPageSize: true });
  await page.getByRole("link", { name: "Letter" }).click();
  await expect(page.getByText("For Letter")).toBeVisible();
  const letter = await page.pdf({ preferCSSPageSize: true });
  // The page size of a PDF stands in it as points: 595 x 842 is A4, 612 x 792 Letter.
  expect(a4.toString("latin1")).toMatch(/MediaBox\s*\[0 0 59[45]\.\d* 84[12]/);
  expect(letter.toString("latin1")).toMatch(/MediaBox\s*\[0 0 612(\.0*)? 792/);
  await page.goto(`/classroom/${SLUG}/key`);
  await expect(page.getByRole("heading", { name: /answer key/ })).toBeVisible();
});
