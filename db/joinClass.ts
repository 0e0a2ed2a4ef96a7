import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { database } from "./client";
import { classMembers } from "./schema";

export type JoinResult = { readonly kind: "joined"; readonly memberToken: string } | { readonly kind: "taken" };
export type ClassMember = { readonly id: string; readonly pseudonym: string };

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Gives a student a place in a class under a pseudonym no one in it has; the token is theirs alone and stored as a hash. */
export async function joinClass(classId: string, pseudonym: string): Promise<JoinResult> {
  const memberToken = randomBytes(16).toString("base64url");
  const inserted = database()
    .insert(classMembers)
    .values({
      id: randomUUID(),
      classId,
      pseudonym,
      tokenHash: hashOf(memberToken),
      joinedAt: new Date().toISOString(),
    })
    .onConflictDoNothing()
    .run();
  return inserted.changes === 1 ? { kind: "joined", memberToken } : { kind: "taken" };
}

/** Who holds a member's token in a class; undefined where nobody does. */
export async function readMember(classId: string, memberToken: string): Promise<ClassMember | undefined> {
  return database()
    .select({ id: classMembers.id, pseudonym: classMembers.pseudonym })
    .from(classMembers)
    .where(and(eq(classMembers.classId, classId), eq(classMembers.tokenHash, hashOf(memberToken))))
    .get();
}

/** The pseudonyms in a class, in the order of joining. */
export async function listMembers(classId: string): Promise<readonly string[]> {
  const rows = database()
    .select({ pseudonym: classMembers.pseudonym })
    .from(classMembers)
    .where(eq(classMembers.classId, classId))
    .orderBy(classMembers.joinedAt)
    .all();
  return rows.map((row) => row.pseudonym);
}
