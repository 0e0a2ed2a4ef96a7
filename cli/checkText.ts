/** Longer than any article, 30,000 words: past it, lining up sentences takes minutes, not moments. */
const MAX_CHARS = 200_000;

/** Why a text can't be compared, or null where it can. */
export function checkText(text: string): { readonly kind: string; readonly message: string } | null {
  if (text.includes("\u0000")) return { kind: "unsupported-type", message: "This is no text: it holds binary data." };
  if (text.trim() === "") return { kind: "empty", message: "There is no text in it." };
  if (!/\p{L}/u.test(text)) return { kind: "no-sentence", message: "There is no sentence in it." };
  if (text.length > MAX_CHARS) {
    const most = MAX_CHARS.toLocaleString("en");
    return {
      kind: "too-large",
      message: `It has ${text.length.toLocaleString("en")} characters; ${most} can be compared.`,
    };
  }
  return null;
}
