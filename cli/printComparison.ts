import { wrapComparison } from "../lib/export/exportedStory";
import { writeCsv } from "../lib/export/writeCsv";
import { writeJson } from "../lib/export/writeJson";
import { writeMarkdown } from "../lib/export/writeMarkdown";
import type { Comparison } from "../lib/model/comparison";
import type { Format } from "./parseArguments";

export function printComparison(comparison: Comparison, format: Format): string {
  switch (format) {
    case "json":
      return writeJson(comparison);
    case "markdown":
      return writeMarkdown(wrapComparison(comparison));
    case "csv":
      return writeCsv(wrapComparison(comparison));
  }
}
