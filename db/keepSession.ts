import { and, eq, gt, lte } from "drizzle-orm";
import { database } from "./client";
import { sessions } from "./tables/house";

/** Remembers a signed-in browser by the hash of its cookie, so that a read of the database opens no door. */
export async function startSession(tokenHash: string, expiresAt: string): Promise<void> {
  const now = new Date().toISOString();
  database().transaction((tx) => {
    tx.delete(sessions).where(lte(sessions.expiresAt, now)).run();
    tx.insert(sessions).values({ tokenHash, createdAt: now, expiresAt }).run();
  });
}

export async function isLiveSession(tokenHash: string): Promise<boolean> {
  const now = new Date().toISOString();
  return !!database()
    .select({ tokenHash: sessions.tokenHash })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)))
    .get();
}

export async function endSession(tokenHash: string): Promise<void> {
  database().delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
}

export async function endAllSessions(): Promise<void> {
  database().delete(sessions).run();
}
