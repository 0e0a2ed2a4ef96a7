import { expect, test } from "vitest";
import { writeBookmarklet } from "@/app/_bring/writeBookmarklet";
import manifest from "@/app/manifest";

const program = decodeURIComponent(writeBookmarklet("http://localhost:3000").replace(/^javascript:/, ""));

test("the bookmark is a program that a browser can read", () => {
  expect(() => new Function(program)).not.toThrow();
});

test("the bookmark hands the page to its own installation alone, and to the window it opened alone", () => {
  expect(program).toContain("e.source===w&&e.origin===o");
  expect(program).toMatch(/postMessage\(\{.*\},o\)/);
  expect(program).not.toContain('"*"');
});

test("an address with quotes can't end the program's string", () => {
  const hostile = decodeURIComponent(writeBookmarklet('http://x"+alert(1)+"'));
  expect(hostile).toContain('\\"+alert(1)+\\"');
});

test("a shared link arrives where a page is looked at before it is kept", () => {
  expect(manifest().share_target).toEqual({
    action: "/bring",
    method: "GET",
    enctype: "application/x-www-form-urlencoded",
    params: { title: "title", text: "text", url: "url" },
  });
});
