const MAX_NAME_CHARS = 80;

/**
 * The `Content-Disposition` that has a browser save an answer under a story's title. What a title may hold (slashes, line
 * breaks, quotation marks, characters that turn the text's direction) can end neither the header nor the folder; the plain
 * form is for browsers that know no other.
 */
export function nameDownload(title: string, ending: string): string {
  const name = cleanName(title);
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return `attachment; filename="${ascii || "story"}.${ending}"; filename*=UTF-8''${encodeName(name || "story")}.${ending}`;
}

function cleanName(title: string): string {
  const visible = title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, " ").replace(/[/\\:*?"<>|%]/g, " ");
  return [...visible.replace(/\s+/g, " ")]
    .slice(0, MAX_NAME_CHARS)
    .join("")
    .replace(/^[\s.]+|[\s.]+$/g, "");
}

/** As RFC 8187 writes it: `encodeURIComponent` leaves a few marks that it does not allow. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
