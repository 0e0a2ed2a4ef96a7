import { answerOwner } from "@/app/_server/answerOwner";
import { openMemo } from "@/app/_server/openMemo";
import { refuse } from "@/app/_server/refuse";
import { writeMemoDocx } from "@/lib/export/writeMemoDocx";
import { writeMemoMarkdown } from "@/lib/export/writeMemoMarkdown";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ slug: string; format: string }> };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const GET = answerOwner(async (_request, { params }: Context) => {
  const { slug, format } = await params;
  const { exported, entries } = await openMemo(slug);
  if (!exported) return refuse(409, "not-compared", "The story's texts are not compared yet.");
  const items = entries.filter((entry) => entry.isIncluded).map((entry) => entry.item);
  if (format === "markdown")
    return answerFile(writeMemoMarkdown(exported, items), "text/markdown; charset=utf-8", `${slug}-memo.md`);
  if (format === "docx") return answerFile(await writeMemoDocx(exported, items), DOCX, `${slug}-memo.docx`);
  return refuse(404, "no-such-format", "A memo comes as markdown or docx.");
});

/** Slugs are of our own making, small letters, digits and hyphens: safe in a header as they stand. */
function answerFile(body: string | Uint8Array, type: string, name: string): Response {
  const content = typeof body === "string" ? body : new Uint8Array(body);
  return new Response(content, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
