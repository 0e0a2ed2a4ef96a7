/**
 * Foreign words as one line of Markdown that shows them as they are: nothing in them becomes a link, a heading, a list,
 * markup or a table cell. Line breaks become spaces; control and text-direction characters go. Marks that mean something
 * only at a line's start, or only before one of the escaped ones, stay as they are: 2025-03-05 is to stay legible.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim()
    .replace(/[\\`*_[\]<>|~&$^]/g, "\\$&")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:");
}

/** An address as a link, if it is one of the web; else as plain words. */
export function linkMarkdown(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  return isWeb ? `<${url.href.replace(/[<>\s]/g, encodeURIComponent)}>` : escapeMarkdown(address);
}
