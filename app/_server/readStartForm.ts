import type { NewVersion } from "@/db/addVersions";
import { readLinks } from "@/lib/ingest/readLinks";
import { mergeTwins } from "./mergeTwins";
import { MAX_VERSIONS } from "./parseStoryFile";
import { linkVersion, readFile, readPasted } from "./readHandedIn";
import { hasHint, readHints } from "./readHints";

/** A box is left out only where all of it is empty: of an outlet's name without its article someone forgot the rest. */
const NO_ARTICLE =
  "There are no words and no link here to go with what is written below. Paste one of them, or empty those fields.";

/** Read so far that a list too long for one story can be told its length. */
const MOST_LINES = 500;

export type StartForm = {
  readonly versions: readonly NewVersion[];
  /** How many inputs were the same as another. */
  readonly merged: number;
  readonly problems: Readonly<Record<string, string>>;
};

/** Reads what was handed in: links, pasted versions in the fields `content-0` …, and files. Each twin is left out and counted. */
export async function readStartForm(form: FormData): Promise<StartForm> {
  const problems: Record<string, string> = {};
  const read = readLinks(String(form.get("links") ?? ""), MOST_LINES);
  if (read.unread.length > 0) problems.links = describeNotLinks(read.unread);
  const found = read.links.map((url) => linkVersion(url, {}));
  found.push(...readSlots(form, problems), ...(await readFiles(form, problems)));
  const { versions, merged } = mergeTwins(found);
  return { versions, merged: read.merged.length + merged, problems };
}

/** What stands against comparing these, as one sentence, or null. */
export function describeCount({ versions, merged }: Pick<StartForm, "versions" | "merged">): string | null {
  if (versions.length > MAX_VERSIONS) {
    return `These are ${versions.length} versions; one story takes ${MAX_VERSIONS} at most. Take some out.`;
  }
  if (versions.length >= 2) return null;
  if (versions.length === 0)
    return "There is nothing here to compare yet. Paste two links or more, or add texts or files.";
  return merged > 0
    ? "This is the same article twice. A comparison needs another outlet's version of the story."
    : "One version alone can't be compared. Add another outlet's version of the same story.";
}

function readSlots(form: FormData, problems: Record<string, string>): NewVersion[] {
  const slots = [...form.keys()].flatMap((name) => name.match(/^content(-\d{1,2})$/)?.[1] ?? []);
  return slots.flatMap((slot) => {
    const content = String(form.get(`content${slot}`) ?? "");
    if (content.trim() === "") {
      if (hasHint(form, slot)) problems[`content${slot}`] = NO_ARTICLE;
      return [];
    }
    const read = readHints(form, slot);
    Object.assign(problems, read.problems);
    const handed = readPasted(content, read.hints);
    if (handed.kind === "version") return [handed.version];
    problems[`content${slot}`] = handed.message;
    return [];
  });
}

async function readFiles(form: FormData, problems: Record<string, string>): Promise<NewVersion[]> {
  const files = form.getAll("files").filter((file) => file instanceof File && (file.size > 0 || file.name !== ""));
  const versions: NewVersion[] = [];
  const refusals: string[] = [];
  for (const file of files) {
    if (!(file instanceof File)) continue;
    const handed = readFile(file.name, new Uint8Array(await file.arrayBuffer()), {});
    if (handed.kind === "version") versions.push(handed.version);
    else refusals.push(handed.message);
  }
  if (refusals.length > 0) problems.files = refusals.join(" ");
  return versions;
}

function describeNotLinks(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`);
  const more = lines.length > 3 ? ` and ${lines.length - 3} more` : "";
  const verb = lines.length === 1 ? "is not a link" : "are not links";
  return `${shown.join(", ")}${more} ${verb}. An article's text goes into a box of its own, under “Add texts, pages or files”.`;
}
