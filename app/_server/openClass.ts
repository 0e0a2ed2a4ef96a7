import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { type ClassMember, readMember } from "@/db/joinClass";
import { readClass } from "@/db/readClass";
import { readStory } from "@/db/readStory";
import { blindStory } from "@/lib/blind/blindStory";
import { letterStory } from "@/lib/blind/letterStory";
import type { ClassRecord } from "@/lib/model/classroom";
import type { StoryRecord } from "@/lib/model/story";
import { requireAccess } from "./requireAccess";

/** The cookie that keeps a student's place in one class. Sent to that class's pages alone. */
export const memberCookie = (classId: string): string => `samestory-class-${classId}`;
export const classPath = (token: string) => `/class/${token}` as const;

/** A class for its teacher: whoever may see the story may see its classes, no one else. */
export async function openTaughtClass(
  slug: string,
  id: string,
): Promise<{ readonly taught: ClassRecord; readonly story: StoryRecord }> {
  await requireAccess();
  const [taught, story] = await Promise.all([readClass({ id }), readStory(slug)]);
  if (!taught || !story || taught.slug !== slug) notFound();
  return { taught, story };
}

export type JoinedClass = {
  readonly joined: ClassRecord;
  /** The story as the class may see it: blind until it is revealed. */
  readonly story: StoryRecord;
  /** The story with its names: for placing marks, never for a page of the class. */
  readonly original: StoryRecord;
  readonly member: ClassMember | undefined;
};

/** A class for a student, by the link's token alone: it opens this class and nothing else of the house. */
export async function openJoinedClass(token: string): Promise<JoinedClass | undefined> {
  const joined = await readClass({ token });
  const original = joined ? await readStory(joined.slug) : undefined;
  if (!joined || !original) return undefined;
  const memberToken = (await cookies()).get(memberCookie(joined.id))?.value;
  const member = memberToken ? await readMember(joined.id, memberToken) : undefined;
  return { joined, story: showStory(original, joined), original, member };
}

/** A class's story as it may see it: its outlets by letter alone until they are revealed, by letter and name after. */
export const showStory = (story: StoryRecord, taught: ClassRecord): StoryRecord =>
  isBlind(taught) ? blindStory(story) : letterStory(story);

export const isBlind = ({ blind, namesShownAt }: ClassRecord): boolean => blind && namesShownAt === null;
