import { listReferences, type Reference } from "./describeReference";
import type { ExportedStory } from "./exportedStory";

/** The sources and the comparison in BibTeX; braces keep titles as the outlet prints them. */
export function writeBibtex(story: ExportedStory): string {
  return listReferences(story).map(writeEntry).join("\n");
}

function writeEntry({ key, kind, title, author, publisher, url, published, accessed, note }: Reference): string {
  const [year, month, day] = published ?? [];
  const notes = [note, accessed === null ? "" : `captured ${writeDate(accessed)}`].filter((part) => part !== "");
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${escapeBibtex(title)}}`],
    ["author", author === null ? null : `{${escapeBibtex(author)}}`],
    [kind === "article" ? "journal" : "publisher", escapeBibtex(publisher)],
    ["year", year === undefined ? null : String(year)],
    ["month", month === undefined ? null : String(month)],
    ["day", day === undefined ? null : String(day)],
    ["url", url === null ? null : escapeUrl(url)],
    ["note", escapeBibtex(notes.join("; "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@${kind === "article" ? "article" : "misc"}{${key},\n${lines.join("\n")}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Foreign words as a field's value: no brace ends the entry, no command runs, no comment hides the rest. */
function escapeBibtex(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.replace(/[\\{}~^]|[#$%&_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`);
}

/** An address stays as it is but for what would end the field. */
const escapeUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

const writeDate = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, "0")).join("-");
