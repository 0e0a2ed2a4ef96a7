import { answerOwner } from "@/app/_server/answerOwner";
import { refuse } from "@/app/_server/refuse";
import { streamProgress } from "@/app/_server/streamProgress";
import { readProgress } from "@/db/readProgress";

/** How far a story has come: as a stream of events where they are asked for, else as it stands now. */
export const GET = answerOwner<RouteContext<"/api/stories/[slug]/progress">>(async (request, { params }) => {
  const { slug } = await params;
  const progress = await readProgress(slug);
  if (!progress) return refuse(404, "not-found", "There is no such story.");
  if (request.headers.get("accept")?.includes("text/event-stream")) return streamProgress(slug, request.signal);
  return Response.json(progress, { headers: { "Cache-Control": "no-store" } });
});
