/** First bytes of files that are no text, whatever their sender calls them. */
const MAGIC: readonly (readonly [at: number, bytes: string])[] = [
  [0, "%PDF"],
  [0, "\x89PNG"],
  [0, "GIF8"],
  [0, "\xff\xd8\xff"],
  [0, "PK\x03\x04"],
  [0, "\x1f\x8b"],
  [0, "RIFF"],
  [0, "OggS"],
  [0, "ID3"],
  [0, "\xd0\xcf\x11\xe0"],
  [0, "\x7fELF"],
  [0, "MZ\x90"],
  [0, "7z\xbc\xaf"],
  [0, "Rar!"],
  [0, "wOF"],
  [4, "ftyp"],
];

const HEAD_BYTES = 1_024;

/** Whether bytes are plainly no text: a known file's mark, or control characters that no text has. UTF-16 is text. */
export function sniffBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString("latin1");
  if (MAGIC.some(([at, mark]) => head.startsWith(mark, at))) return true;
  if (/^(\xff\xfe|\xfe\xff)/.test(head)) return false;
  const zeros = [0, 0];
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  // UTF-16 without a mark has zeros in a fifth of its bytes or more, in odd places or in even ones.
  const isUtf16 = even + odd > head.length / 5 && Math.min(even, odd) < Math.max(even, odd) / 20;
  return !isUtf16 && controls + even + odd > head.length / 20;
}

/** Whether bytes of no known kind begin as a page does. */
export function looksLikePage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString("latin1");
  return /^(\xef\xbb\xbf)?\s*(<!--[\s\S]{0,800}?-->\s*)?<(!doctype\s+html|html|head|body|\?xml|article|div|p|h1)\b/i.test(
    head.replaceAll("\0", ""),
  );
}
