import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { foldPseudonym, tidyPseudonym } from "../lib/model/foldPseudonym";
import { type Db, database } from "./client";
import { classMembers } from "./tables/classes";

export type JoinResult = { readonly kind: "joined"; readonly memberToken: string } | { readonly kind: "taken" };
export type ClassMember = { readonly id: string; readonly pseudonym: string };

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Gives a student a place in a class under a pseudonym no one in it has; the token is theirs alone and stored as a hash. */
export async function joinClass(classId: string, pseudonym: string): Promise<JoinResult> {
  const memberToken = randomBytes(16).toString("base64url");
  return database().transaction((tx): JoinResult => {
    if (isTaken(tx, classId, pseudonym)) return { kind: "taken" };
    tx.insert(classMembers)
      .values({
        id: randomUUID(),
        classId,
        pseudonym: tidyPseudonym(pseudonym),
        tokenHash: hashOf(memberToken),
        joinedAt: new Date().toISOString(),
      })
      .run();
    return { kind: "joined", memberToken };
  });
}

/** Gives a student another pseudonym: the teacher's answer to a rude one. The student keeps place and marks. */
export async function renameMember(classId: string, memberId: string, pseudonym: string): Promise<"renamed" | "taken"> {
  return database().transaction((tx) => {
    if (isTaken(tx, classId, pseudonym, memberId)) return "taken";
    tx.update(classMembers)
      .set({ pseudonym: tidyPseudonym(pseudonym) })
      .where(and(eq(classMembers.classId, classId), eq(classMembers.id, memberId)))
      .run();
    return "renamed";
  });
}

/** Takes a student out of a class with all they marked. */
export async function removeMember(classId: string, memberId: string): Promise<void> {
  database()
    .delete(classMembers)
    .where(and(eq(classMembers.classId, classId), eq(classMembers.id, memberId)))
    .run();
}

function isTaken(tx: Pick<Db, "select">, classId: string, pseudonym: string, exceptId?: string): boolean {
  const rows = tx
    .select({ id: classMembers.id, pseudonym: classMembers.pseudonym })
    .from(classMembers)
    .where(eq(classMembers.classId, classId))
    .all();
  const folded = foldPseudonym(pseudonym);
  return rows.some((row) => row.id !== exceptId && foldPseudonym(row.pseudonym) === folded);
}

/** Who holds a member's token in a class; undefined where nobody does. */
export async function readMember(classId: string, memberToken: string): Promise<ClassMember | undefined> {
  return database()
    .select({ id: classMembers.id, pseudonym: classMembers.pseudonym })
    .from(classMembers)
    .where(and(eq(classMembers.classId, classId), eq(classMembers.tokenHash, hashOf(memberToken))))
    .get();
}

/** Who is in a class, in the order of joining. */
export async function listMembers(classId: string): Promise<readonly ClassMember[]> {
  return database()
    .select({ id: classMembers.id, pseudonym: classMembers.pseudonym })
    .from(classMembers)
    .where(eq(classMembers.classId, classId))
    .orderBy(classMembers.joinedAt)
    .all();
}
