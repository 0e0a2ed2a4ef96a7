import { createHash } from "node:crypto";
import { z } from "zod";
import { answerOwner } from "@/app/_server/answerOwner";
import { limitRate, STORIES_PER_ADDRESS } from "@/app/_server/limitRate";
import { parseStoryFile } from "@/app/_server/parseStoryFile";
import { readClientAddress } from "@/app/_server/readClientAddress";
import { describeCount } from "@/app/_server/readStartForm";
import { readStoryVersions } from "@/app/_server/readStoryVersions";
import { refuse } from "@/app/_server/refuse";
import { nameNewStory } from "@/app/_server/storyAddress";
import { wakeRunner } from "@/app/_server/wakeRunner";
import { createStory } from "@/db/createStory";

const MAX_BODY_CHARS = 10_000_000;
const urlsSchema = z.object({
  urls: z.array(z.string().max(2000)).min(1).max(100),
  title: z.string().max(300).optional(),
});

/** Begins a story from a story file or `{"urls": […]}`; answers 201 with where it is, while its versions still arrive. */
export const POST = answerOwner(async (request) => {
  const rate = limitRate(STORIES_PER_ADDRESS, readClientAddress(request.headers));
  if (!rate.allowed) {
    const headers = { "Retry-After": String(rate.retryAfterSeconds) };
    return refuse(429, "too-many-requests", "Many stories were begun just now. Try again a little later.", headers);
  }
  const body = await request.text();
  if (body.length > MAX_BODY_CHARS) return refuse(413, "too-large", "A request may have 10 MB at most.");
  const data = parseJson(body);
  if (data === undefined) return refuse(400, "invalid", "The request's body is no JSON.");
  const urls = urlsSchema.safeParse(data);
  const file = urls.success
    ? parseStoryFile({ title: urls.data.title, articles: urls.data.urls.map((url) => ({ url })) })
    : parseStoryFile(data);
  if (file.kind === "invalid") return refuse(400, "invalid", file.message);
  const read = readStoryVersions(file.story);
  const problem = read.problems[0] ?? describeCount(read);
  if (problem) return refuse(422, "unusable", problem);
  const title = file.story.title ?? "";
  const created = await createStory({
    ...nameNewStory(title, read.versions),
    titleGiven: title !== "",
    kind: "own",
    notice: file.story.notice ?? null,
    requestKey: keyOf(request.headers.get("idempotency-key")),
    versions: read.versions,
  });
  wakeRunner();
  const url = `/api/v1/stories/${created.slug}`;
  const answer = {
    slug: created.slug,
    url,
    page: `/stories/${created.slug}/facts`,
    merged: read.merged + created.merged,
  };
  return Response.json(answer, { status: 201, headers: { Location: url, "Cache-Control": "no-store" } });
});

/** Keys of tools live apart from those of our own forms. */
function keyOf(idempotencyKey: string | null): string | null {
  return idempotencyKey ? `api:${createHash("sha256").update(idempotencyKey).digest("hex")}` : null;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
