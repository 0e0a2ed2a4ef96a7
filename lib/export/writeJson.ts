import type { Comparison } from "../model/comparison";

/** The comparison as data, format `samestory/1`. */
export function writeJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}
