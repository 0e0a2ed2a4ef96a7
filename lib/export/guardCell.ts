/**
 * What a spreadsheet may take for a formula when it opens a cell: `=`, `+`, `-`, `@`, their full-width forms, a tab or a
 * line break before them, behind any blank or invisible character. Rather too many cells are guarded than too few: "- he said"
 * gets its apostrophe too. See OWASP, "CSV Injection".
 */
const MAY_START_FORMULA = /^[\s\p{Cc}\p{Cf}"']*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** A cell's text without what would be carried out: control characters go, a start that may be a formula gets `'`. */
export function guardCell(text: string): string {
  const printable = text.replace(/(?![\t\r\n])\p{Cc}/gu, "");
  return MAY_START_FORMULA.test(printable) ? `'${printable}` : printable;
}
