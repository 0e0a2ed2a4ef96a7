/** A language by its English name; its tag where that is unknown. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch (error) {
    // A tag from a page may be anything; only a malformed one is expected here.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv", "iw"]);

/** The direction of a language's script, set on each cell: a page may hold several. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}
