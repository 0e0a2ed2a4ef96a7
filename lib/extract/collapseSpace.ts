/** Text with every run of white space made one space, none at the ends; soft hyphens go, as no reader sees them. */
export function collapseSpace(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .trim();
}
