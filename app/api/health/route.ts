import { answerAnyone } from "@/app/_server/answerAnyone";
import { countStories } from "@/db/listStories";

/** Whether the server answers and its database with it; says nothing of what is in it. */
export const GET = answerAnyone(async () => {
  await countStories();
  return Response.json({ ok: true }, { headers: { "Cache-Control": "no-store" } });
});
