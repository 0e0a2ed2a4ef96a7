import { randomBytes } from "node:crypto";
import type { NewVersion } from "@/db/addVersions";
import { findHeadline } from "@/lib/findHeadline";

const MAX_SLUG_CHARS = 60;

/** Words as they may stand in an address: `The fire at Brandt's yard` becomes `the-fire-at-brandts-yard`. Empty where none can. */
export function slugify(words: string): string {
  const plain = words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (slug.length <= MAX_SLUG_CHARS) return slug;
  return slug.slice(0, MAX_SLUG_CHARS + 1).replace(/-[^-]*$/, "");
}

/** What a new story is called until its first headline is known, and its address, which stays. */
export function nameNewStory(
  title: string,
  versions: readonly NewVersion[],
): { readonly slug: string; readonly title: string } {
  if (title) return { slug: slugify(title) || randomSlug(), title };
  for (const version of versions) {
    const name = version.given.title ?? firstLine(version) ?? wordsOfAddress(version.url);
    const slug = name ? slugify(name) : "";
    if (name && slug.includes("-")) return { slug, title: name };
  }
  return { slug: randomSlug(), title: "A new story" };
}

const randomSlug = () => `story-${randomBytes(4).toString("hex")}`;

/** The headline of a text, pasted or dropped, as the comparison will find it. */
function firstLine({ sourceKind, fileName, body }: NewVersion): string | undefined {
  const isText = sourceKind === "text" || (sourceKind === "file" && /\.txt$/i.test(fileName ?? ""));
  if (!isText || !body) return undefined;
  const line = findHeadline(Buffer.from(body.subarray(0, 2000)).toString("utf8"))
    .split("\n")[0]
    ?.trim();
  return line && line.length <= 200 ? line : undefined;
}

/** The longest part of an address's path that is words: most outlets put the headline there. */
function wordsOfAddress(url: string | null): string | undefined {
  if (!url) return undefined;
  const parts = new URL(url).pathname.split("/").map((part) => part.replace(/\.\w{2,5}$/, ""));
  const worded = parts.filter((part) => /^[a-z0-9%]+([-_][a-z0-9%]+){2,}$/i.test(part) && /[a-z]{3}/i.test(part));
  const [longest] = worded.sort((a, b) => b.length - a.length);
  if (!longest) return undefined;
  const words = longest
    .replace(/[-_]+/g, " ")
    .replace(/\s+[0-9a-f]{8,}$/i, "")
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
