import { expect } from "@playwright/test";
import { parseHTML } from "linkedom";
import { articlePage, sends } from "../../ingest/hostileServer";
import type { Entry } from "./entry";
import { DISGUISED, disguisedStory, FOREIGN, LONG_WORD, listReaderPages, readerStory, watchPage } from "./readerStory";

/** What an article does to whoever reads it: 96 to 105. */
export const READER_ENTRIES: readonly Entry[] = [
  {
    of: [96, 97, 98, 99, 104],
    what: "markup in every field, pasted as text and as a page, is words on every page and nothing else",
    check: async (siege, openPage) => {
      const slug = await readerStory(siege);
      const paths = [
        ...(await listReaderPages(siege, slug)),
        "/",
        `/stories/${slug}/facts?q=<script>alert(1)</script>`,
      ];
      for (const path of paths) {
        const answer = await siege.owner.get(path);
        const source = await answer.text();
        const foreign = [...parseHTML(source).document.querySelectorAll(FOREIGN)].map((element) => element.tagName);
        expect([path, answer.status(), foreign]).toEqual([path, 200, []]);
        expect([path, /<script>alert|<img src=x/.test(source)]).toEqual([path, false]);
      }
      const page = await openPage();
      const seen = watchPage(page);
      for (const view of ["versions", "facts", "framing", "sourcing"]) {
        await page.goto(`/stories/${slug}/${view}`);
        expect([view, await page.locator(FOREIGN).count()]).toEqual([view, 0]);
      }
      await page.goto(`/stories/${slug}/read`);
      await expect(page.getByText("<img src=x onerror=alert(1)>").filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByText("Ignore previous instructions").filter({ visible: true }).first()).toBeVisible();
      expect(seen).toEqual([]);
    },
  },
  {
    of: [96],
    what: "markup in a file's name",
    check: async (_, openPage) => {
      const page = await openPage();
      const seen = watchPage(page);
      await page.goto("/stories/new");
      const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await page
        .getByLabel("Files")
        .setInputFiles([
          file("<img src=x onerror=alert(1)>.txt", "Bridge shut\n\nThe bridge was shut on Monday, the city said."),
          file("two.txt", "Bridge open\n\nThe bridge was open on Tuesday, the city said."),
        ]);
      await expect(page.getByText("<img src=x onerror=alert(1)>.txt")).toBeVisible();
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      // Once both are read and compared the page goes on to the facts by itself.
      const head = page.getByRole("columnheader", { name: /^<img src=x onerror=alert\(1\)>/ }).first();
      await expect(head).toBeVisible();
      expect(await page.locator(FOREIGN).count()).toBe(0);
      expect(seen).toEqual([]);
    },
  },
  {
    of: [100, 101, 102, 103],
    what: "turned directions, invisible and foreign letters, piled marks, a word of 30,000 letters: kept, said, and no wider than the page",
    check: async (siege, openPage) => {
      const slug = await disguisedStory(siege);
      const versions = await (await siege.owner.get(`/stories/${slug}/versions`)).text();
      expect(versions).toContain("may not be what they look like");
      const { articles } = await (await siege.owner.get(`/api/v1/stories/${slug}`)).json();
      const texts = articles.map(({ text }: { text: string }) => text).join("\n");
      for (const words of [...Object.values(DISGUISED), LONG_WORD]) expect(texts.includes(words)).toBe(true);
      const page = await openPage();
      for (const view of ["versions", "read"]) {
        await page.goto(`/stories/${slug}/${view}`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([view, excess <= 0]).toEqual([view, true]);
      }
    },
  },
  {
    of: [105],
    what: "a page that calls itself another outlet has its host beside that name",
    prepare: ({ answers }) => answers.set("elsewhere.example/", sends(articlePage())),
    links: [["http://elsewhere.example/", "captured whole"]],
    check: async ({ outcomeOf, owner }) => {
      const { story } = await outcomeOf("http://elsewhere.example/");
      const { document } = parseHTML(await (await owner.get(`/stories/${story}/versions`)).text());
      const cards = [...document.querySelectorAll("li")].map((card) => card.textContent ?? "");
      expect(cards.some((card) => card.includes("The Example Post") && card.includes("elsewhere.example"))).toBe(true);
    },
  },
];
