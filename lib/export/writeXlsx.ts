import ExcelJS from "exceljs";
import { sliceSpan } from "../model/span";
import { keepWritable } from "./escapeXml";
import type { ExportedStory } from "./exportedStory";
import { listTellings, TELLING_COLUMNS } from "./listTellings";
import { nameSource } from "./nameSource";
import { nameTie } from "./nameTie";

/** The most characters a cell of a spreadsheet holds. */
const MAX_CELL_CHARS = 32_767;

type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A spreadsheet with a sheet for each view. Every cell is text, so that nothing in it is a formula, a date or a number that a
 * program may round; words need no apostrophe here, and stand exactly as printed.
 */
export async function writeXlsx(story: ExportedStory): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "SameStory";
  for (const { name, columns, rows } of listSheets(story)) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    for (const row of [columns, ...rows]) {
      const added = sheet.addRow(row.map((cell) => keepWritable(cell).slice(0, MAX_CELL_CHARS)));
      added.eachCell((cell) => {
        cell.numFmt = "@";
      });
    }
    sheet.getRow(1).font = { bold: true };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function listSheets(story: ExportedStory): Sheet[] {
  const facts = listTellings(story).map((telling) => TELLING_COLUMNS.map((column) => telling[column]));
  return [
    { name: "Facts", columns: TELLING_COLUMNS, rows: facts },
    { name: "Framing", columns: ["referent", "outlet", "words", "voice", "start", "end"], rows: listLabels(story) },
    {
      name: "Loaded wording",
      columns: ["outlet", "words", "kind", "why", "start", "end"],
      rows: listLoaded(story),
    },
    {
      name: "Sourcing",
      columns: ["outlet", "source", "source_type", "quote", "words", "start", "end"],
      rows: listAttributions(story),
    },
    { name: "Who leans on whom", columns: ["outlet", "kind", "on", "words"], rows: listProvenance(story) },
    {
      name: "Articles",
      columns: ["outlet", "headline", "byline", "published_at", "captured_at", "url", "words_captured", "text"],
      rows: listArticles(story),
    },
  ];
}

function finder({ comparison }: ExportedStory) {
  const known = new Map(comparison.articles.map((article) => [article.id, article]));
  return (id: string) => {
    const article = known.get(id);
    if (!article) throw new RangeError(`article ${id} is not in the comparison`);
    return article;
  };
}

function listLabels(story: ExportedStory): string[][] {
  const find = finder(story);
  return story.comparison.labels.flatMap(({ referent, mentions }) =>
    mentions.map(({ article, voice, start, end }) => {
      const { outlet, text } = find(article);
      return [referent, outlet, sliceSpan(text, { start, end }), voice, String(start), String(end)];
    }),
  );
}

function listLoaded(story: ExportedStory): string[][] {
  const find = finder(story);
  return story.comparison.loaded.map(({ article, kind, why, start, end }) => {
    const { outlet, text } = find(article);
    return [outlet, sliceSpan(text, { start, end }), kind, why, String(start), String(end)];
  });
}

function listAttributions(story: ExportedStory): string[][] {
  const find = finder(story);
  return story.comparison.attributions.map((attribution) => {
    const { outlet, text } = find(attribution.article);
    const { content, sourceType, quote } = attribution;
    const source = nameSource(attribution, text);
    return [outlet, source, sourceType, quote, sliceSpan(text, content), String(content.start), String(content.end)];
  });
}

function listProvenance(story: ExportedStory): string[][] {
  const find = finder(story);
  return story.comparison.provenance.map((edge) => {
    const { from, to, evidence } = edge;
    // A reprint's evidence lies in both texts.
    const words = evidence.map((span) => sliceSpan(find(span.article).text, span));
    return [find(from).outlet, nameTie(edge), to, words.join(" … ")];
  });
}

function listArticles(story: ExportedStory): string[][] {
  return story.comparison.articles.map((article) => [
    article.outlet,
    article.title,
    article.byline ?? "",
    article.publishedAt ?? "",
    story.capturedAt.get(article.id) ?? "",
    article.url ?? "",
    String(article.capture.words),
    article.text,
  ]);
}
