import type { IngestSource } from "../lib/model/capture";
import { type ReadInput, reject } from "./readInputResult";

/** A page, fetched or from a file. */
export async function readPage(input: string, _source: IngestSource, _name: string): Promise<ReadInput> {
  return reject(input, "unsupported-type", "Pages can't be read yet; save the text in a .txt file.");
}
