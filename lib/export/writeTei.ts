import type { ClaimGroup } from "../model/claim";
import type { ComparedArticle } from "../model/comparison";
import { describeExcerpt, hashText } from "./describeExcerpt";
import { escapeXml } from "./escapeXml";
import type { ExportedStory } from "./exportedStory";
import { DIFFERENCE_NAMES } from "./nameDifference";

/**
 * The rows as a critical apparatus in TEI P5, by the parallel segmentation method: an `app` per row, a `rdg` per telling,
 * the outlets as witnesses. There is no `lem`, because no outlet is the text that the others are read against.
 */
export function writeTei(story: ExportedStory): string {
  const { comparison } = story;
  const certain = comparison.groups.filter((group) => group.status !== "unsure");
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escapeXml(story.title)}</title></titleStmt>
      <publicationStmt><p>Made by SameStory, method ${escapeXml(comparison.method.version)}${story.madeAt === null ? "" : `, ${escapeXml(story.madeAt)}`}.${story.notice === null ? "" : ` ${escapeXml(story.notice)}`}</p></publicationStmt>
      <sourceDesc>
        <listWit>
${comparison.articles.map((article) => writeWitness(story, article)).join("\n")}
        </listWit>
      </sourceDesc>
    </fileDesc>
    <encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
  </teiHeader>
  <text>
    <body>
${certain.map((group) => writeApparatus(story, group)).join("\n")}
    </body>
  </text>
</TEI>
`;
}

function writeWitness(
  story: ExportedStory,
  { id, outlet, title, byline, publishedAt, url, text }: ComparedArticle,
): string {
  const capturedAt = story.capturedAt.get(id);
  const parts = [
    `<title level="a">${escapeXml(title)}</title>`,
    byline === null ? "" : `<author>${escapeXml(byline)}</author>`,
    `<publisher>${escapeXml(outlet)}</publisher>`,
    publishedAt === null ? "" : `<date type="published">${escapeXml(publishedAt)}</date>`,
    capturedAt === undefined ? "" : `<date type="captured">${escapeXml(capturedAt)}</date>`,
    url === null ? "" : `<ref target="${escapeXml(url)}">${escapeXml(url)}</ref>`,
    `<idno type="sha256">${hashText(text)}</idno>`,
  ];
  return `          <witness xml:id="${id}"><bibl>${parts.join("")}</bibl></witness>`;
}

function writeApparatus(story: ExportedStory, group: ClaimGroup): string {
  const readings = group.members.map((member) => {
    const { words, article, codePointStart, codePointEnd } = describeExcerpt(story, member);
    return `          <rdg wit="#${article.id}" n="${codePointStart}-${codePointEnd}">${escapeXml(words)}</rdg>`;
  });
  const notes = group.differences.map(
    ({ kind, because }) =>
      `          <note type="${kind}">${escapeXml(`${DIFFERENCE_NAMES[kind]}: ${because}`)}</note>`,
  );
  return `      <p xml:id="${group.id}">
        <app type="${group.status}">
${[...readings, ...notes].join("\n")}
        </app>
      </p>`;
}
