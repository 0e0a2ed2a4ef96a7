import { readMarks } from "@/db/saveMarks";
import { nameDownload } from "@/lib/export/nameDownload";
import { writeMarksCsv } from "@/lib/export/writeMarksCsv";
import { answerOwner } from "../../../../_server/answerOwner";
import { openTaughtClass, showStory } from "../../../../_server/openClass";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ slug: string; id: string }> };

export const GET = answerOwner(async (_request, { params }: Context) => {
  const { slug, id } = await params;
  const { taught, story } = await openTaughtClass(slug, id);
  return new Response(
    writeMarksCsv(taught, { original: story, shown: showStory(story, taught) }, await readMarks(id)),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": nameDownload(`${taught.title} marks ${taught.createdAt.slice(0, 10)}`, "csv"),
        "Cache-Control": "private, no-store",
      },
    },
  );
});
