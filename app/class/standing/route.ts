import { readClass } from "@/db/readClass";
import { answerAnyone } from "../../_server/answerAnyone";
import { nameStanding } from "../_parts/nameStanding";

export const dynamic = "force-dynamic";

/** How far a class is, for the pages of its students, which ask every few seconds: the link's token is the right to know it. */
export const GET = answerAnyone(async (request) => {
  const joined = await readClass({ token: request.nextUrl.searchParams.get("token") ?? "" });
  return new Response(joined ? nameStanding(joined) : "gone", { headers: { "Cache-Control": "no-store" } });
});
