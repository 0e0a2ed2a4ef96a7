import { answerOwner } from "@/app/_server/answerOwner";
import { prepareExport } from "@/app/_server/prepareExport";
import { refuse } from "@/app/_server/refuse";
import { readStory } from "@/db/readStory";
import { nameDownload } from "@/lib/export/nameDownload";
import { EXPORT_FORMATS } from "../_formats/exportFormats";

/** A story as a file to keep. */
export const GET = answerOwner<RouteContext<"/stories/[slug]/export/[format]">>(async (_request, { params }) => {
  const { slug, format: wanted } = await params;
  const format = EXPORT_FORMATS.find((known) => known.format === wanted);
  if (!format) return refuse(404, "not-found", "There is no such format.");
  const story = await readStory(slug);
  if (!story) return refuse(404, "not-found", "There is no such story.");
  if (!story.comparison) return refuse(409, "not-compared", "This story has not been compared yet.");
  const written = await format.write(await prepareExport(story, story.comparison));
  const body = typeof written === "string" ? written : new Uint8Array(written);
  return new Response(body, {
    headers: {
      "Content-Type": format.type,
      "Content-Disposition": nameDownload(story.title, format.ending),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
