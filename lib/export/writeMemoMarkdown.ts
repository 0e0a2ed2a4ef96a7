import type { MemoItem } from "./buildMemo";
import { describeMemoItem } from "./describeMemoItem";
import { escapeMarkdown, linkMarkdown } from "./escapeMarkdown";
import type { ExportedStory } from "./exportedStory";

/** The discrepancy memo in Markdown: what each outlet prints, verbatim, and what to check. */
export function writeMemoMarkdown(story: ExportedStory, items: readonly MemoItem[]): string {
  const blocks = [
    `# Discrepancies: ${escapeMarkdown(story.title)}`,
    story.notice === null ? "" : escapeMarkdown(story.notice),
    `${items.length} differences between ${story.comparison.articles.length} versions. Method ${story.comparison.method.version}${story.madeAt === null ? "" : `, ${story.madeAt}`}.`,
    ...items.map(writeItem),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeItem(item: MemoItem): string {
  const { heading, because, tellings, lines } = describeMemoItem(item);
  const told = tellings.map(({ outlet, words, lines: about }) =>
    [
      `**${escapeMarkdown(outlet)}**`,
      `> ${escapeMarkdown(words)}`,
      about
        .map(({ label, value }) => `- ${label}: ${label === "Address" ? linkMarkdown(value) : escapeMarkdown(value)}`)
        .join("\n"),
    ].join("\n\n"),
  );
  const end = lines.map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`).join("\n");
  return [`## ${heading}`, escapeMarkdown(because), ...told, end].join("\n\n");
}
