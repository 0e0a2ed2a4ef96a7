import type { ClaimGroup, GroupStatus, UnpairedClaim } from "../model/claim";
import type { ComparedArticle } from "../model/comparison";
import { sliceSpan } from "../model/span";
import { type Standing, standingOf } from "../model/standingOf";
import { describeExcerpt, hashText } from "./describeExcerpt";
import { escapeMarkdown, linkMarkdown } from "./escapeMarkdown";
import { explainAbsence } from "./explainAbsence";
import type { ExportedStory } from "./exportedStory";
import { DIFFERENCE_NAMES } from "./nameDifference";
import { nameSource } from "./nameSource";
import { nameTie } from "./nameTie";
import { quoteWords } from "./quoteWords";

const SECTIONS: readonly { readonly status: GroupStatus; readonly heading: string }[] = [
  { status: "differ", heading: "Claims that differ" },
  { status: "detail", heading: "Claims that differ in detail" },
  { status: "agree", heading: "Claims that agree" },
  { status: "unsure", heading: "Possibly the same" },
];

const STANDINGS: readonly { readonly standing: Standing; readonly heading: string }[] = [
  { standing: "alone", heading: "Found in one text only" },
  { standing: "possibly-elsewhere", heading: "Perhaps also elsewhere: not matched for certain" },
  { standing: "not-compared", heading: "Not compared with another text by words" },
];

/** The comparison to be read: outlets, rows by status, claims of one text only, who leans on whom, how each is called. */
export function writeMarkdown(story: ExportedStory): string {
  const { comparison } = story;
  const blocks = [
    `# ${escapeMarkdown(story.title)}`,
    story.notice === null ? "" : escapeMarkdown(story.notice),
    ...comparison.notes.map((note) => `**Note:** ${escapeMarkdown(note.message)}`),
    "## Outlets",
    comparison.articles.map((article) => writeOutlet(story, article)).join("\n"),
    ...writeRejected(story),
    ...SECTIONS.flatMap(({ status, heading }) => writeSection(story, status, heading)),
    ...writeUnique(story),
    ...writeProvenance(story),
    ...writeLabels(story),
    `Method ${comparison.method.version}${story.madeAt === null ? "" : `, exported ${story.madeAt}`}.`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeOutlet(story: ExportedStory, article: ComparedArticle): string {
  const { outlet, title, byline, publishedAt, url, capture, text, id } = article;
  const capturedAt = story.capturedAt.get(id);
  const facts = [
    byline === null ? "" : escapeMarkdown(byline),
    publishedAt === null ? "" : escapeMarkdown(publishedAt),
    url === null ? "" : linkMarkdown(url),
    `${capture.words} words captured${capturedAt === undefined ? "" : ` ${capturedAt}`}`,
    ...capture.warnings.map(escapeMarkdown),
    `SHA-256 ${hashText(text)}`,
  ];
  const about = facts.filter((fact) => fact !== "").join(" · ");
  return `- **${escapeMarkdown(outlet)}**: ${escapeMarkdown(title)}  \n  ${about}`;
}

function writeRejected({ comparison }: ExportedStory): string[] {
  if (comparison.rejected.length === 0) return [];
  const lines = comparison.rejected.map(
    ({ input, error }) => `- ${escapeMarkdown(input)}: ${escapeMarkdown(error.message)}`,
  );
  return ["## Not compared", lines.join("\n")];
}

function writeSection(story: ExportedStory, status: GroupStatus, heading: string): string[] {
  const groups = story.comparison.groups.filter((group) => group.status === status);
  return groups.length === 0 ? [] : [`## ${heading}`, ...groups.map((group) => writeGroup(story, group))];
}

function writeGroup(story: ExportedStory, group: ClaimGroup): string {
  const { articles } = story.comparison;
  const names = group.differences.map(
    ({ kind, confidence, compatible }) =>
      `${DIFFERENCE_NAMES[kind]}${confidence === "check" ? " (to be checked)" : compatible ? " (both may be right)" : ""}`,
  );
  const { independent, unknown } = group.origins;
  const origins = `${independent} independent ${independent === 1 ? "origin" : "origins"}, ${unknown} unknown`;
  const tellings = group.members.map((member) => `- ${writeTelling(story, member)}`);
  const absences = articles
    .filter((article) => !group.members.some((member) => member.article === article.id))
    .map((article) => `- ${escapeMarkdown(article.outlet)}: *${explainAbsence(article, group, story.comparison)}*`);
  const reasons = group.differences.map(({ because }) => `  - ${escapeMarkdown(because)}`);
  return [
    `### ${group.id}: ${names.join(", ") || "No difference found"} (${origins})`,
    "",
    ...tellings,
    ...absences,
    ...reasons,
  ].join("\n");
}

function writeTelling(story: ExportedStory, span: Parameters<typeof describeExcerpt>[1]): string {
  const { article, words, start, end, attribution } = describeExcerpt(story, span);
  const source = escapeMarkdown(nameSource(attribution, article.text));
  return `**${escapeMarkdown(article.outlet)}**: ${quoteWords(escapeMarkdown(words))} (${source}; ${start} to ${end})`;
}

/** What stands in no certain row, apart by what may be said of it. Empty groups are left out. */
function writeUnique(story: ExportedStory): string[] {
  return STANDINGS.flatMap(({ standing, heading }) => {
    const claims = story.comparison.unique.filter((claim) => standingOf(claim, story.comparison) === standing);
    return claims.length === 0 ? [] : [`## ${heading}`, claims.map((claim) => writeUnpaired(story, claim)).join("\n")];
  });
}

function writeUnpaired(story: ExportedStory, claim: UnpairedClaim): string {
  const rows = claim.possiblyIn.length > 0 ? `; possibly also in ${claim.possiblyIn.join(", ")}` : "";
  return `- ${writeTelling(story, claim)}${rows}`;
}

function writeProvenance(story: ExportedStory): string[] {
  const { comparison } = story;
  if (comparison.provenance.length === 0) return [];
  const lines = comparison.provenance.map((edge) => {
    const { from, to, evidence } = edge;
    const article = comparison.articles.find(({ id }) => id === from);
    // A reprint's evidence lies in both texts.
    const words = evidence.map((span) => quoteWords(escapeMarkdown(describeExcerpt(story, span).words))).join(" ");
    return `- ${escapeMarkdown(article?.outlet ?? from)} ${nameTie(edge)} ${escapeMarkdown(to)}: ${words}`;
  });
  return ["## Who leans on whom", lines.join("\n")];
}

function writeLabels({ comparison }: ExportedStory): string[] {
  const shown = comparison.labels.filter((label) => label.shown);
  if (shown.length === 0) return [];
  const lines = shown.map(({ referent, mentions }) => {
    const said = mentions.map(({ article, voice, ...span }) => {
      const found = comparison.articles.find(({ id }) => id === article);
      const words = escapeMarkdown(sliceSpan(found?.text ?? "", span));
      return `${escapeMarkdown(found?.outlet ?? article)} “${words}”${voice === "outlet" ? "" : ` (${voice})`}`;
    });
    return `- **${escapeMarkdown(referent)}**: ${[...new Set(said)].join(", ")}`;
  });
  return ["## Words for the same thing", lines.join("\n")];
}
