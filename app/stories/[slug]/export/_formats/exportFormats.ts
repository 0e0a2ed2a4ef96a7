import type { ExportedStory } from "@/lib/export/exportedStory";
import { writeAnnotations } from "@/lib/export/writeAnnotations";
import { writeBibtex } from "@/lib/export/writeBibtex";
import { writeCslJson } from "@/lib/export/writeCslJson";
import { writeCsv } from "@/lib/export/writeCsv";
import { writeGold } from "@/lib/export/writeGold";
import { writeStoryJson } from "@/lib/export/writeJson";
import { writeMarkdown } from "@/lib/export/writeMarkdown";
import { writeTei } from "@/lib/export/writeTei";
import { writeXlsx } from "@/lib/export/writeXlsx";

export type ExportFormat = {
  /** In the address. */
  readonly format: string;
  readonly name: string;
  readonly about: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (story: ExportedStory) => string | Promise<Uint8Array>;
};

/** Spreadsheet programs take a file without this mark for one in the machine's old encoding. */
const UTF8_MARK = "\uFEFF";

export const COMPARISON_FORMATS: readonly ExportFormat[] = [
  {
    format: "xlsx",
    name: "Spreadsheet (XLSX)",
    about: "a sheet for each view, every cell text",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeXlsx,
  },
  {
    format: "csv",
    name: "Table (CSV)",
    about: "a line for each outlet’s words on each claim",
    ending: "csv",
    type: "text/csv; charset=utf-8",
    write: (story) => UTF8_MARK + writeCsv(story),
  },
  {
    format: "markdown",
    name: "Text (Markdown)",
    about: "the comparison to be read or edited",
    ending: "md",
    type: "text/markdown; charset=utf-8",
    write: writeMarkdown,
  },
  {
    format: "json",
    name: "Data (JSON)",
    about: "everything, as programs read it",
    ending: "json",
    type: "application/json; charset=utf-8",
    write: writeStoryJson,
  },
  {
    format: "annotations",
    name: "Web annotations (JSON-LD)",
    about: "each mark by its words and its place in the text",
    ending: "jsonld",
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: writeAnnotations,
  },
  {
    format: "tei",
    name: "Edition (TEI)",
    about: "the claims as parallel readings",
    ending: "xml",
    type: "application/tei+xml; charset=utf-8",
    write: writeTei,
  },
];

export const REFERENCE_FORMATS: readonly ExportFormat[] = [
  {
    format: "bibtex",
    name: "BibTeX",
    about: "the sources and this comparison",
    ending: "bib",
    type: "application/x-bibtex; charset=utf-8",
    write: writeBibtex,
  },
  {
    format: "csl",
    name: "CSL-JSON",
    about: "the same, for Zotero and others",
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: writeCslJson,
  },
];

/** The texts, and what was found or corrected in them, as annotators and the scorer take them: two files that go together. */
export const GOLD_FORMATS: readonly ExportFormat[] = [
  {
    format: "gold-story",
    name: "Texts (story.json)",
    about: "each text with its sentences numbered",
    ending: "story.json",
    type: "application/json; charset=utf-8",
    write: (story) => writeData(goldOf(story).story),
  },
  {
    format: "gold",
    name: "Annotations (gold.json)",
    about: "rows, differences, sources and labels, your corrections in them",
    ending: "gold.json",
    type: "application/json; charset=utf-8",
    write: (story) => writeData(goldOf(story).gold),
  },
];

const goldOf = (story: ExportedStory) => writeGold(story.comparison, story.title);
const writeData = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

export const EXPORT_FORMATS: readonly ExportFormat[] = [...COMPARISON_FORMATS, ...REFERENCE_FORMATS, ...GOLD_FORMATS];
