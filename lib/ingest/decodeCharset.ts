import { detect } from "chardet";

export type DecodedText = {
  readonly text: string;
  /** The WHATWG name of the encoding used, lower case. */
  readonly charset: string;
  /** Share of characters that could not be decoded (U+FFFD), 0 to 1. */
  readonly damaged: number;
};

/** The HTML standard has browsers look this far for a charset; some pages declare it later, so a second look goes further. */
const META_BYTES = 1_024;
const LATE_META_BYTES = 16_384;

/** The detector needs no more than this, and its cost grows with it. */
const DETECT_BYTES = 65_536;

/** Where more than this share of the letters beyond ASCII can't be decoded, the declaration was wrong; below, bytes are broken. */
const WRONG_CODE_SHARE = 0.2;

/**
 * Bytes to text, as browsers have it: byte order mark, HTTP, `<meta>`, then a detector, then windows-1252. A declaration
 * that does not fit (UTF-8 that is none) is overruled by the detector. UTF-7 is no encoding here: honouring it would turn
 * `+ADw-script+AD4-` into a tag.
 */
export function decodeCharset(bytes: Uint8Array, httpCharset: string | null): DecodedText {
  const mark = charsetOfMark(bytes) ?? charsetOfZeros(bytes);
  if (mark) return decodeAs(bytes, mark);
  const declared =
    decoderName(httpCharset) ??
    decoderName(charsetOfMeta(bytes, META_BYTES)) ??
    decoderName(charsetOfMeta(bytes, LATE_META_BYTES));
  const sample = bytes.subarray(0, DETECT_BYTES);
  if (declared === null) {
    const asUtf8 = decodeAs(bytes, "utf-8");
    if (asUtf8.damaged === 0 && !sample.includes(0)) return asUtf8;
  }
  const first = declared === null ? null : decodeAs(bytes, declared);
  // UTF-8 is hard to be by chance: text that is valid UTF-8 with multi-byte characters, declared as a one-byte code, is UTF-8.
  if (first && declared !== "utf-8" && isOneByte(first.charset) && isMultibyteUtf8(bytes))
    return decodeAs(bytes, "utf-8");
  if (first && !isWrongCode(first)) return first;
  const detected = decoderName(detect(sample));
  const second = decodeAs(bytes, detected ?? "windows-1252");
  return first && first.damaged <= second.damaged ? first : second;
}

/** The charset a content-type header or a `<meta>` names (`text/html; charset="koi8-r"` → `koi8-r`). */
export function charsetOfContentType(contentType: string | null): string | null {
  return contentType?.match(/charset\s*=\s*["']?\s*([\w:.-]{1,40})/i)?.[1] ?? null;
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

/** UTF-16 without a mark: text of a Western script has a zero in every second byte, and no one-byte code has any. */
function charsetOfZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, META_BYTES);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < odd / 20) return "utf-16le";
  return even > head.length / 5 && odd < even / 20 ? "utf-16be" : null;
}

function charsetOfMeta(bytes: Uint8Array, within: number): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).toString("latin1");
  for (const [tag] of head.matchAll(/<meta\b[^>]{0,500}>|<\?xml\b[^>]{0,200}\?>/gi)) {
    const name = charsetOfContentType(tag) ?? tag.match(/^<\?xml.*encoding\s*=\s*["']([\w:.-]{1,40})/i)?.[1] ?? null;
    // A <meta> that could be read byte by byte can't be in UTF-16: the standard reads it as UTF-8.
    if (name) return /^utf-?16/i.test(name) ? "utf-8" : name;
  }
  return null;
}

/** The name TextDecoder knows a label by, or null: what it does not know (UTF-7 among it) is not honoured. */
function decoderName(label: string | null): string | null {
  if (!label) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name === "replacement" ? null : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  const text = new TextDecoder(charset).decode(bytes);
  let damage = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) damage++;
  return { text, charset, damaged: text.length === 0 ? 0 : damage / text.length };
}

function isWrongCode({ text, damaged }: DecodedText): boolean {
  if (damaged === 0) return false;
  const beyondAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return damaged * text.length > beyondAscii * WRONG_CODE_SHARE;
}

function isOneByte(charset: string): boolean {
  return /^(windows-|iso-8859-|koi8-|macintosh|x-mac|ibm866)/.test(charset);
}

function isMultibyteUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
