import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What can change between themes when the elements are the same: colours alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Every fault axe finds on the page, folds open, in the light theme and then in the dark one. All rules are asked in light; the
 * dark page has the same elements, so there only the rules on colour are: they are what takes half of axe's time.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await unfold(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
  await page.emulateMedia({ colorScheme: null });
  return [
    ...light.violations.map(({ id, nodes }) => `light, ${id}: ${nodes[0]?.html}`),
    ...dark.violations.map(({ id, nodes }) => `dark, ${id}: ${nodes[0]?.html}`),
  ];
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });
}
