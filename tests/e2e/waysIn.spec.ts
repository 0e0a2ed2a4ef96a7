import { expect, type Page, test } from "@playwright/test";

const outlets = () => process.env.E2E_OUTLETS ?? "";

type Slow = { readonly asked: readonly string[]; readonly release: () => Promise<void> };

/** Begins a story of which one outlet waits to be let go; gives the requests by which its page follows what happens. */
async function beginSlowStory(page: Page): Promise<Slow> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/progress")) asked.push(request.resourceType());
  });
  const name = crypto.randomUUID();
  await page.goto("/stories/new");
  await page
    .getByLabel("Links to the articles, one a line")
    .fill(`${outlets()}/echo?for=${name}\n${outlets()}/post?held=${name}`);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/versions/);
  return {
    asked,
    release: async () => {
      await page.request.get(`${outlets()}/release?name=${name}`);
    },
  };
}

// With the last version read and compared the page goes on to the facts by itself.
test("a version that comes late is shown when it comes, by events and without a question", async ({ page }) => {
  const { asked, release } = await beginSlowStory(page);
  await expect(page.getByText("1 version read, 1 of 2 still arriving.")).toBeVisible({ timeout: 45_000 });
  await release();
  await expect(page).toHaveURL(/\/facts$/, { timeout: 45_000 });
  expect(asked).toContain("eventsource");
  expect(asked).not.toContain("fetch");
});

test("where a proxy holds the events back, the page asks instead and shows it all the same", async ({ page }) => {
  await page.route("**/progress", async (route) => {
    // An event stream that is taken and never answered.
    if (route.request().resourceType() === "fetch") await route.continue();
  });
  const { asked, release } = await beginSlowStory(page);
  await expect.poll(() => asked, { timeout: 45_000 }).toContain("fetch");
  await release();
  await expect(page).toHaveURL(/\/facts$/, { timeout: 45_000 });
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a link shared from the system's menu arrives to be looked at, and is taken in when its reader says so", async ({
  page,
  request,
}) => {
  const { share_target: target } = await (await request.get("/manifest.webmanifest")).json();
  const shared = new URLSearchParams({
    [target.params.title]: "Old mill burns down",
    [target.params.text]: `Look at this: ${outlets()}/echo?shared=1`,
  });
  await page.goto(`${target.action}?${shared}`);
  await expect(page.getByLabel("Address of the page")).toHaveValue(`${outlets()}/echo?shared=1`);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page).toHaveURL(/\/stories\/[^/]+\/versions/);
  await expect(page.getByText("1 version read.")).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("heading", { name: "The Oldmere Echo" })).toBeVisible();
});

test("what is shared without a link, or with one that is no web address, is not taken for one", async ({ page }) => {
  for (const shared of ["text=no+link+here", "url=javascript:alert(1)", "url=file:///etc/passwd"]) {
    await page.goto(`/bring?${shared}`);
    await expect(page.getByLabel("Address of the page")).toHaveValue("");
  }
});
