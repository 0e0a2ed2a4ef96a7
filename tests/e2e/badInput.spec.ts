import { expect, type Page, test } from "@playwright/test";

const outlets = () => process.env.E2E_OUTLETS ?? "";

const BRIDGE = `Harbour fire shuts the Marrow bridge

A fire shut the Marrow bridge on Monday and burned 12 lorries, the police said. The bridge carries 38,000 vehicles a day between Northfield and the harbour.

“We closed it at once,” Mayor Elena Ruiz told reporters. Engineers will look at the cables before the span is opened to traffic again.`;
const BRIDGE_TOO = `Commuters stranded as the Marrow bridge burns

The Marrow bridge was shut on Monday by a fire that burned 14 lorries, according to the police. More than 50,000 vehicles use the bridge between Northfield and the harbour each day.

“We closed it at once,” Mayor Elena Ruiz said. The cables will be looked at by engineers first.`;
const CHOIR = `Choir of forty sings in a drained swimming pool

Forty singers filled the old swimming pool in Tallow Lane with a mass by a forgotten composer. The echo lasted for nine seconds, and the conductor slowed each line to suit it. Listeners sat on the tiled steps where swimmers once hung their towels.

Tickets for the second evening were gone within an hour. A recording comes out in the autumn.`;
const GERMAN = `Brand legt die Marrow-Brücke lahm

Ein Feuer hat am Montag die Marrow-Brücke lahmgelegt und zwölf Lastwagen zerstört, wie die Polizei mitteilte. Täglich fahren 38.000 Fahrzeuge über die Brücke.

„Wir haben sie sofort gesperrt“, sagte Bürgermeisterin Elena Ruiz. Fachleute prüfen nun die Seile, bevor der Verkehr wieder fließen darf.`;

const box = (page: Page, place: number) => page.getByLabel("Text, page source or link").nth(place);

async function compare(page: Page, given: { readonly texts?: readonly string[]; readonly links?: readonly string[] }) {
  await page.goto("/stories/new");
  if (given.links) await page.getByLabel("Links to the articles, one a line").fill(given.links.join("\n"));
  for (const [i, text] of (given.texts ?? []).entries()) await box(page, i).fill(text);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
}

async function openFacts(page: Page) {
  await expect(page).toHaveURL(/\/facts/, { timeout: 30_000 });
}

test("two articles on different stories are compared, and it is said that they seem to differ", async ({ page }) => {
  await compare(page, { texts: [BRIDGE, CHOIR] });
  await openFacts(page);
  await expect(page.getByText("These seem to be about different things")).toBeVisible();
});

test("two articles on one story are not said to be about different things", async ({ page }) => {
  await compare(page, { texts: [BRIDGE, BRIDGE_TOO] });
  await openFacts(page);
  await expect(page.getByRole("link", { name: "14 (Figure differs)" }).first()).toBeVisible();
  await expect(page.getByText("These seem to be about different things")).toHaveCount(0);
});

test("the same article from two addresses is named as one text", async ({ page }) => {
  await compare(page, { links: [`${outlets()}/echo?from=a`, `${outlets()}/echo?from=b`, `${outlets()}/post?from=a`] });
  await openFacts(page);
  await expect(page.getByText(/carry the same text/).first()).toBeVisible();
});

test("the same text pasted twice is one version, and that is not enough", async ({ page }) => {
  await page.goto("/stories/new");
  await box(page, 0).fill(BRIDGE);
  await box(page, 1).fill(`${BRIDGE}\n`);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("This is the same article twice.")).toBeVisible();
  await expect(box(page, 0)).toHaveValue(BRIDGE);
});

test("an article in another language is shown, and said not to be compared by words", async ({ page }) => {
  await compare(page, { texts: [BRIDGE, BRIDGE_TOO, GERMAN] });
  await openFacts(page);
  await expect(
    page.getByText(/is in German, the others in English: it is shown, and not compared by words/).first(),
  ).toBeVisible();
});

test("a bot wall is named, and its article pasted instead joins the comparison", async ({ page }) => {
  const id = crypto.randomUUID();
  await compare(page, {
    links: [`${outlets()}/echo?for=${id}`, `${outlets()}/post?for=${id}`, `${outlets()}/wall?for=${id}`],
  });
  await expect(page.getByText("2 versions read, 1 could not be read.")).toBeVisible({ timeout: 30_000 });
  const wall = page.getByRole("listitem").filter({ hasText: "a check for robots" });
  await wall.getByLabel("The article's text, its headline first").fill(BRIDGE);
  await wall.getByRole("button", { name: "Use this text" }).click();
  await openFacts(page);
  await expect(page.getByRole("link", { name: "Versions" })).toBeVisible();
  await expect(page.getByText("is not in the comparison")).toHaveCount(0);
});

test("refused input leaves no story behind", async ({ page }) => {
  await page.goto("/stories/new");
  await page.getByLabel("What to call the story").fill("Half a story");
  await box(page, 0).fill(BRIDGE);
  await box(page, 1).fill("12 — 14");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("There is no sentence in this text")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Half a story" })).toHaveCount(0);
});
