import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Allowance, Failure } from "./sendOnce";

/** 254 bytes of gzip in gzip become 50 MB: one layer is what servers send, two are tolerated. */
const MAX_LAYERS = 2;

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * A body with its content-encodings undone, every layer held to a size while it streams: what is over the limit is never
 * held in memory. An encoding we don't know, or one that is declared and not sent, fails by name.
 */
export async function decodeContent(
  body: Readable,
  encodings: string | null,
  allowance: Allowance,
): Promise<{ readonly kind: "decoded"; readonly bytes: Uint8Array } | Failure> {
  const layers = (encodings ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity")
    .reverse();
  const decoders = layers.flatMap((name) => DECODERS[name]?.() ?? []);
  if (layers.length > MAX_LAYERS || decoders.length < layers.length) {
    body.on("error", () => undefined).destroy();
    return { kind: "failure", why: "bad-encoding" };
  }
  const chunks: Uint8Array[] = [];
  try {
    let stream = Readable.from(capBytes(body, allowance.maxWireBytes));
    for (const decoder of decoders) {
      // An error of one stage reaches the last one, where it is thrown; the callback has nothing to add.
      const decoded = pipeline(stream, decoder, () => undefined);
      stream = Readable.from(capBytes(decoded, allowance.maxDecodedBytes));
    }
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    if (error instanceof TooLargeError) return { kind: "failure", why: "too-large" };
    if (isCodingError(error)) return { kind: "failure", why: "bad-encoding" };
    throw error;
  }
  return { kind: "decoded", bytes: Buffer.concat(chunks) };
}

/** zlib's own faults (`Z_DATA_ERROR`) and brotli's (`ERR__ERROR_FORMAT_…`). */
function isCodingError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_UNKNOWN)/.test(code);
}

async function* capBytes(source: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > max) throw new TooLargeError(`more than ${max} bytes`);
    yield chunk;
  }
}
