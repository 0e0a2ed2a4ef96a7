import { expect, test } from "vitest";
import { refuseForm } from "@/app/_forms/formState";
import { parseStoryFile } from "@/app/_server/parseStoryFile";
import { readFile } from "@/app/_server/readHandedIn";
import { describeCount, readStartForm } from "@/app/_server/readStartForm";
import { readStoryVersions } from "@/app/_server/readStoryVersions";
import { nameNewStory, slugify } from "@/app/_server/storyAddress";

const LEDGER = "Bridge shut after fire\n\nA fire shut the Marrow bridge on Monday, the police said.";
const POST = "Commuters stranded\n\nThe Marrow bridge was shut on Monday by a fire.";

function formOf(fields: Record<string, string>, files: readonly File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) form.append("files", file);
  return form;
}

async function read(fields: Record<string, string>, files: readonly File[] = []) {
  const form = await readStartForm(formOf(fields, files));
  return { ...form, count: describeCount(form) };
}

test("two links, one a line, are two versions, in their order", async () => {
  const { versions, problems, count } = await read({
    links: "https://ledger.example/bridge\n\nhttps://post.example/bridge\n",
  });
  expect(versions.map(({ url }) => url)).toEqual(["https://ledger.example/bridge", "https://post.example/bridge"]);
  expect([problems, count]).toEqual([{}, null]);
});

test("one page under several addresses is one version, and told", async () => {
  const { versions, merged, count } = await read({
    links: "https://www.ledger.example/bridge?utm_source=x\nhttps://ledger.example/bridge#top\nhttps://post.example/b",
  });
  expect(versions).toHaveLength(2);
  expect(merged).toBe(1);
  expect(count).toBeNull();
});

test("of twins the first is fetched, as it was given, from the API too", () => {
  const file = parseStoryFile({
    articles: ["https://ledger.example/a", "https://post.example/a", "https://ledger.example/a?utm_source=mail"].map(
      (url) => ({ url }),
    ),
  });
  if (file.kind === "invalid") throw new Error(file.message);
  const { versions, merged } = readStoryVersions(file.story);
  expect([versions.map(({ url }) => url), merged]).toEqual([["https://ledger.example/a", "https://post.example/a"], 1]);
});

test("a story is named by the headline of its first text, not by what a page printed above it", async () => {
  const { versions } = await read({ "content-0": `Site icon The Ledger\n\n${LEDGER}`, "content-1": POST });
  expect(nameNewStory("", versions).title).toBe("Bridge shut after fire");
});

test("the same article twice is no comparison", async () => {
  const { count } = await read({ links: "https://ledger.example/a\nhttps://ledger.example/a" });
  expect(count).toMatch(/same article twice/);
  expect((await read({ "content-0": LEDGER, "content-1": `${LEDGER}\r\n` })).count).toMatch(/same article twice/);
});

test("one version alone, and nothing at all, are told apart", async () => {
  expect((await read({ links: "https://ledger.example/a" })).count).toMatch(/One version alone/);
  expect((await read({ links: "  \n ", "content-0": "  " })).count).toMatch(/nothing here to compare/);
});

test("more than twelve versions are refused with their number", async () => {
  const links = Array.from({ length: 15 }, (_, i) => `https://outlet${i}.example/bridge`).join("\n");
  expect((await read({ links })).count).toMatch(/These are 15 versions.*12 at most/);
});

test("a line that is no link is named, and sent to the box for texts", async () => {
  const { problems } = await read({ links: "https://ledger.example/a\nthe bridge was shut" });
  expect(problems.links).toMatch(/^“the bridge was shut” is not a link\./);
});

test("a pasted text, a page's source and a link are told apart", async () => {
  const { versions } = await read({
    "content-0": LEDGER,
    "content-1": `<!doctype html><article><h1>Commuters stranded</h1><p>${POST}</p></article>`,
    "content-2": "https://post.example/bridge",
  });
  expect(versions.map(({ sourceKind }) => sourceKind)).toEqual(["text", "html", "link"]);
});

test("a text that speaks of tags is a text", async () => {
  const { versions } = await read({
    "content-0": "How to write <b> in HTML\n\nPut the tag around a word, she said.",
    "content-1": POST,
  });
  expect(versions.map(({ sourceKind }) => sourceKind)).toEqual(["text", "text"]);
});

test("line ends that a form sends as CR LF are stored as they were typed", async () => {
  const { versions } = await read({ "content-0": LEDGER.replaceAll("\n", "\r\n"), "content-1": POST });
  expect(Buffer.from(versions[0]?.body ?? "").toString()).toBe(LEDGER);
});

test("a five-megabyte paste is refused with its size and what to do", async () => {
  const { problems, versions } = await read({ "content-0": "word ".repeat(1_000_000), "content-1": POST });
  expect(problems["content-0"]).toMatch(/5\.0 MB.*Take the article alone/);
  expect(versions).toHaveLength(1);
});

test("a text without a sentence is refused in place", async () => {
  expect((await read({ "content-0": "12 — 14 / 2026 !!!", "content-1": POST })).problems["content-0"]).toMatch(
    /no sentence/,
  );
});

test("a binary file is refused by its name, whatever its ending says", async () => {
  const picture = new File(
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    "story.html",
  );
  expect((await read({ "content-0": POST }, [picture])).problems.files).toMatch(/^story\.html: this is no text/);
});

test("a file of another kind, and an empty one, say what would do", async () => {
  const files = [new File(["x"], "report.pdf"), new File([], "empty.txt")];
  const { problems } = await read({}, files);
  expect(problems.files).toMatch(/report\.pdf: this kind of file can't be read.*empty\.txt: this file is empty/);
});

test("a file field left empty is no file", async () => {
  const { problems, versions } = await read({ "content-0": LEDGER, "content-1": POST }, [new File([], "")]);
  expect([problems, versions.length]).toEqual([{}, 2]);
});

test("what a person says of a version goes with it; a date that is none is refused beside it", async () => {
  const { versions } = await read({
    "content-0": LEDGER,
    "outlet-0": " The Ledger ",
    "date-0": "2026-05-11 21:40+02:00",
  });
  expect(versions[0]?.given).toEqual({ outlet: "The Ledger", publishedAt: "2026-05-11T21:40+02:00" });
  expect((await read({ "content-0": LEDGER, "date-0": "last Tuesday" })).problems["date-0"]).toMatch(
    /Write the day as/,
  );
});

test("an outlet, or anything else, said of a box without an article is told in that box, and a wholly empty box is none", async () => {
  const both = { links: "https://ledger.example/a\nhttps://post.example/a", "content-0": "", "outlet-0": "  " };
  for (const field of ["outlet-1", "title-1", "byline-1", "date-1", "address-1"]) {
    const { problems } = await read({ ...both, "content-1": " \n", [field]: "The Harbour Post" });
    expect(Object.keys(problems)).toEqual(["content-1"]);
    expect(problems["content-1"]).toMatch(/no words and no link here to go with/);
  }
  expect((await read({ ...both, title: "The bridge" })).problems).toEqual({});
});

test("what was said of a box without an article is still in the form that comes back", async () => {
  const form = formOf({ links: "", "content-0": LEDGER, "content-1": "", "outlet-1": "The Harbour Post" });
  const { problems } = await readStartForm(form);
  expect(refuseForm(form, problems).values).toMatchObject({ "content-0": LEDGER, "outlet-1": "The Harbour Post" });
});

test("a story is named by its title, else by its first text, else by the words in an address", async () => {
  const { versions } = await read({ links: "https://ledger.example/2026/05/11/marrow-bridge-shut-after-fire.html" });
  expect(nameNewStory("", versions)).toEqual({
    slug: "marrow-bridge-shut-after-fire",
    title: "Marrow bridge shut after fire",
  });
  const dropped = readFile("The_Ledger.txt", Buffer.from("Marrow bridge shut\n\nIt was shut on Tuesday."), {});
  expect(nameNewStory("", dropped.kind === "version" ? [dropped.version] : []).title).toBe("Marrow bridge shut");
  expect(nameNewStory("Der Brückenfall", versions).slug).toBe("der-bruckenfall");
  expect(nameNewStory("", []).slug).toMatch(/^story-[0-9a-f]{8}$/);
  expect(slugify("الجسر")).toBe("");
});
