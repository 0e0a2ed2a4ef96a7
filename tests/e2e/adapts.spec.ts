import { expect, type Page, test } from "@playwright/test";
import { unfold } from "./findBarriers";

const STORY = "/stories/the-fire-at-the-battery-yard";
const VIEWS = ["facts", "facts?layout=lines", "framing", "sourcing", "read"] as const;
/** A4 between the margins the style sheet asks for, in CSS pixels. */
const PAPER_WIDTH = 688;

test.describe.configure({ timeout: 180_000 });

for (const view of VIEWS) {
  test(`${view} prints whole, without controls, on white`, async ({ page }) => {
    await page.goto(`${STORY}/${view}`);
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    // A page that is too wide is made smaller by the browser; what a frame holds back it can't print.
    await expect(page.getByRole("navigation", { name: "Views of this story" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await listCutFrames(page)).toEqual([]);
    expect(await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test(`${view} keeps every mark without its colour: in greyscale by its line, in forced colours too`, async ({
    page,
  }) => {
    await page.goto(`${STORY}/${view}`);
    await unfold(page);
    expect(await listUnlinedMarks(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await listUnlinedMarks(page)).toEqual([]);
    expect(await listUnnamedSigla(page)).toEqual([]);
  });
}

test("an article written from right to left stands so in its cells, and nothing scrolls sideways", async ({
  page,
  request,
  baseURL,
}) => {
  const hebrew = (mayor: string) =>
    `שריפה סגרה את גשר הנמל\n\nשריפה סגרה ביום שני את גשר הנמל והשמידה 12 משאיות, כך מסרה המשטרה. הגשר נסגר לתנועה עד סוף השבוע.\n\n"סגרנו אותו מיד", אמרה ראש העיר ${mayor}. המהנדסים יבדקו את הכבלים לפני שהגשר ייפתח שוב.`;
  const begun = await request.post("/api/v1/stories", {
    headers: { origin: baseURL ?? "" },
    data: {
      title: "A bridge in Hebrew",
      articles: [
        { outlet: "Namal News", text: hebrew("אלנה רואיז") },
        { outlet: "Gesher Daily", text: hebrew("רואיז").replaceAll("12", "14") },
      ],
    },
  });
  const { slug } = await begun.json();
  await expect
    .poll(async () => (await (await request.get(`/api/v1/stories/${slug}`)).json()).articles?.length, {
      timeout: 60_000,
    })
    .toBe(2);
  for (const view of VIEWS) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/stories/${slug}/${view}`);
      await unfold(page);
      expect(await measureOverflow(page), `${view} at ${width}`).toBeLessThanOrEqual(0);
    }
    const words = page.locator("main .outlet-words", { hasText: "גשר" }).first();
    expect(await words.evaluate((element) => getComputedStyle(element).direction), view).toBe("rtl");
  }
});

test("no page runs over the rim of 320 pixels, which is a page of 1280 at 400 %", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const pages = ["versions", "corrections", "memo", "share", "export", "facts?rows=unsure"].map(
    (at) => `${STORY}/${at}`,
  );
  const school = ["", "/key", "/worksheet"].map((at) => `/classroom/the-fire-at-the-battery-yard${at}`);
  for (const path of ["/", "/stories/new", "/feeds", "/bring", "/class", ...pages, ...school]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

for (const view of ["framing", "sourcing"]) {
  test(`on a phone the tables of ${view} stand within the screen, each cell under its outlet's name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${STORY}/${view}`);
    await unfold(page);
    const wide = await page
      .locator(".sheet-frame")
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
          .map((frame) => frame.getAttribute("aria-label")),
      );
    expect(wide).toEqual([]);
    const cells = page.locator(".sheet-columns tbody td");
    await expect(cells.first().locator(".stack-outlet")).toBeVisible();
    // Two outlets chosen stand side by side.
    await page.getByRole("navigation", { name: "Two outlets at a time" }).getByRole("link").nth(1).click();
    await expect(page).toHaveURL(/outlets=/);
    const tops = await page
      .locator(".sheet-columns tbody tr")
      .first()
      .locator("td")
      .evaluateAll((tds) => tds.map((td) => Math.round(td.getBoundingClientRect().top)));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);
  });
}

test("a story is begun, compared and its difference opened with the keyboard alone", async ({ page }) => {
  const outlets = process.env.E2E_OUTLETS ?? "";
  const id = crypto.randomUUID();
  await page.goto("/");
  await tabTo(page, "Links to the articles, one a line");
  await page.keyboard.insertText(`${outlets}/echo?for=${id}\n${outlets}/post?for=${id}`);
  await tabTo(page, "Compare");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/facts/, { timeout: 60_000 });
  await expect(page.getByText("told by two or more")).toBeVisible();
  await tabTo(page, /\(.+ differs\)$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/read\?against=.+#s-/);
});

for (const path of ["/", "/stories/new", `${STORY}/facts`, `${STORY}/framing`, `${STORY}/sourcing`, `${STORY}/read`]) {
  test(`the keyboard walks ${path} with the focus always in sight and drawn`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      if (!(await describeFocus(page))) break;
      // Asked again until the page has scrolled there.
      await expect.poll(() => describeFocus(page), `step ${i}`).toMatchObject({ isInSight: true, isDrawn: true });
    }
  });
}

const measureOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What scrolls sideways in a frame of its own: on paper its right side would be cut off. */
function listCutFrames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")].flatMap((element) => {
      const isFrame = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
      return isFrame && element.scrollWidth > element.clientWidth + 1 ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
}

/** The marks that only their ground tells from plain text. */
function listUnlinedMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main mark, main .mark")].flatMap((mark) => {
      const hasLine = [mark, ...mark.children].some((element) => {
        const style = getComputedStyle(element);
        return style.textDecorationLine !== "none" || Number.parseFloat(style.borderBottomWidth) > 0;
      });
      return hasLine ? [] : [mark.outerHTML];
    }),
  );
}

/** The outlets' signs that hold no letters. */
function listUnnamedSigla(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main .siglum")].flatMap((siglum) =>
      siglum.textContent?.trim() ? [] : [siglum.outerHTML],
    ),
  );
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const named = typeof name === "string" ? new RegExp(`^\\s*${name}\\s*$`) : name;
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      const labels = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at.labels : null;
      return (labels?.[0] ?? at)?.textContent ?? "";
    });
    if (named.test(label.trim())) return;
  }
  throw new Error(`Tab did not come to ${name}`);
}

function describeFocus(page: Page): Promise<{ isInSight: boolean; isDrawn: boolean; what: string } | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    return {
      what: at.outerHTML.slice(0, 200),
      isInSight: box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
      isDrawn: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0,
    };
  });
}
