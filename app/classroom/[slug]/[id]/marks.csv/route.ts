import { readMarks } from "@/db/saveMarks";
import { writeMarksCsv } from "@/lib/classroom/writeMarksCsv";
import { openTaughtClass } from "../../../../_server/openClass";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { taught, story } = await openTaughtClass(slug, id);
  return new Response(writeMarksCsv(taught, story, await readMarks(id)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="class-marks.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
