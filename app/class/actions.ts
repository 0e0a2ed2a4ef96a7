"use server";

import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { joinClass } from "@/db/joinClass";
import { readClass } from "@/db/readClass";
import { type NewMark, saveMarks } from "@/db/saveMarks";
import { isMarkingOpen, MAX_PSEUDONYM } from "@/lib/model/classroom";
import { tidyPseudonym } from "@/lib/model/foldPseudonym";
import type { StoryRecord } from "@/lib/model/story";
import { CLASS_CODES_PER_ADDRESS, CLASS_STEPS_PER_ADDRESS, limitRate, type RateLimit } from "../_server/limitRate";
import { classPath, memberCookie, openJoinedClass } from "../_server/openClass";
import { readClientAddress } from "../_server/readClientAddress";

/** Longest of what was typed that is put back into the field after a refusal. */
const MAX_TYPED = 60;
/** More than any story of twelve articles has sentences worth marking; a form that sends more was not made by our page. */
const MAX_MARKS = 500;

/** From a code read off the board to the class it stands for. */
export async function enterCodeAction(form: FormData): Promise<void> {
  await slowDown(CLASS_CODES_PER_ADDRESS);
  const code = readTyped(form, "code");
  const found = await readClass({ code });
  redirect(found ? classPath(found.token) : `/class?problem=code&code=${encodeURIComponent(code)}`);
}

/** Takes a place in the class under a pseudonym. */
export async function joinClassAction(token: string, form: FormData): Promise<void> {
  await slowDown(CLASS_STEPS_PER_ADDRESS);
  const typed = readTyped(form, "pseudonym");
  const pseudonym = tidyPseudonym(typed);
  const joined = await readClass({ token });
  if (!joined) redirect("/class?problem=gone");
  const refuse = (problem: string) =>
    `${classPath(token)}?problem=${problem}&name=${encodeURIComponent(typed)}` as const;
  if (pseudonym === "") redirect(refuse("name"));
  if (pseudonym.length > MAX_PSEUDONYM) redirect(refuse("long"));
  const result = await joinClass(joined.id, pseudonym);
  if (result.kind === "taken") redirect(refuse("taken"));
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
  if (!isMarkingOpen(joined)) redirect(classPath(token));
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

function readTyped(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed.slice(0, MAX_TYPED) : "";
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
