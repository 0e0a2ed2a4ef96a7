"use server";

import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { joinClass } from "@/db/joinClass";
import { readClass } from "@/db/readClass";
import { type NewMark, saveMarks } from "@/db/saveMarks";
import type { StoryRecord } from "@/lib/model/story";
import { CLASS_CODES_PER_ADDRESS, CLASS_STEPS_PER_ADDRESS, limitRate, type RateLimit } from "../_server/limitRate";
import { classPath, memberCookie, openJoinedClass } from "../_server/openClass";
import { readClientAddress } from "../_server/readClientAddress";

const MAX_PSEUDONYM = 24;
/** More than any story of twelve articles has sentences worth marking; a form that sends more was not made by our page. */
const MAX_MARKS = 500;

/** From a code read off the board to the class it stands for. */
export async function enterCodeAction(form: FormData): Promise<void> {
  await slowDown(CLASS_CODES_PER_ADDRESS);
  const code = z.string().max(20).safeParse(form.get("code"));
  const found = code.success ? await readClass({ code: code.data }) : undefined;
  redirect(found ? classPath(found.token) : "/class?problem=code");
}

/** Takes a place in the class under a pseudonym. */
export async function joinClassAction(token: string, form: FormData): Promise<void> {
  await slowDown(CLASS_STEPS_PER_ADDRESS);
  const pseudonym = z.string().trim().min(1).max(MAX_PSEUDONYM).safeParse(form.get("pseudonym"));
  const joined = await readClass({ token });
  if (!joined) redirect("/class?problem=gone");
  if (!pseudonym.success) redirect(`${classPath(token)}?problem=name`);
  const result = await joinClass(joined.id, pseudonym.data);
  if (result.kind === "taken") redirect(`${classPath(token)}?problem=taken`);
  (await cookies()).set(memberCookie(joined.id), result.memberToken, {
    httpOnly: true,
    sameSite: "lax",
    path: classPath(token),
    expires: new Date(joined.expiresAt),
  });
  redirect(classPath(token));
}

/** Keeps what a student has marked under one question. Marks come as `version:sentence`, both checked against the story. */
export async function saveMarksAction(token: string, questionId: string, form: FormData): Promise<void> {
  await slowDown(CLASS_STEPS_PER_ADDRESS);
  const opened = await openJoinedClass(token);
  if (!opened?.member) redirect(classPath(token));
  const { joined, original, member } = opened;
  const question = joined.questions.find((candidate) => candidate.id === questionId);
  const chosen = z.array(z.string().max(80)).max(MAX_MARKS).safeParse(form.getAll("mark"));
  if (!question || !chosen.success) redirect(classPath(token));
  await saveMarks(
    member.id,
    question.id,
    chosen.data.flatMap((value) => readMark(original, value) ?? []),
  );
  revalidatePath(classPath(token));
}

function readMark(story: StoryRecord, value: string): NewMark | undefined {
  const [versionId = "", index = ""] = value.split(":");
  const version = story.versions.find((candidate) => candidate.id === versionId);
  const sentence = story.comparison?.articles.find((article) => article.key === versionId)?.sentences[Number(index)];
  if (!sentence || version?.state.kind !== "captured") return undefined;
  return { versionId, textHash: version.state.textHash, start: sentence.start, end: sentence.end };
}

/** These steps ask for no owner, so they are counted per address instead. */
async function slowDown(limit: RateLimit): Promise<void> {
  if (!limitRate(limit, readClientAddress(await headers())).allowed) redirect("/class?problem=busy");
}
