import { answerOwner } from "@/app/_server/answerOwner";
import { refuse } from "@/app/_server/refuse";
import { readProgress } from "@/db/readProgress";
import { readStory } from "@/db/readStory";

/** A story's comparison in the format `samestory/1`; 202 with how far it has come while there is none yet. */
export const GET = answerOwner<RouteContext<"/api/v1/stories/[slug]">>(async (_request, { params }) => {
  const { slug } = await params;
  const story = await readStory(slug);
  if (!story) return refuse(404, "not-found", "There is no such story.");
  const progress = await readProgress(slug);
  const headers = { "Cache-Control": "private, no-store" };
  if (!story.comparison) return Response.json({ status: "comparing", progress }, { status: 202, headers });
  const isPartial = progress !== undefined && (progress.waiting > 0 || progress.comparing);
  return Response.json(story.comparison, { headers: { ...headers, "X-Samestory-Partial": String(isPartial) } });
});
