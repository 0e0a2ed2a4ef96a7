import { and, eq, isNull, ne } from "drizzle-orm";
import type { NewVersion } from "./addVersions";
import { database } from "./client";
import { findVersion } from "./findVersion";
import { queueJob } from "./queueJob";
import { versionInputs, versions } from "./tables/stories";

export type ReplacedInput = "replaced" | "same-as-other" | "not-found";

/** Reads a version from something else handed in: the text in place of a link that could not be fetched. The address stays. */
export async function replaceInput(slug: string, versionId: string, input: NewVersion): Promise<ReplacedInput> {
  return database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version || version.removedAt) return "not-found";
    const sameInput = and(
      eq(versions.storyId, version.storyId),
      eq(versions.inputKey, input.inputKey),
      ne(versions.id, versionId),
      isNull(versions.removedAt),
    );
    if (tx.select({ id: versions.id }).from(versions).where(sameInput).get()) return "same-as-other";
    const { sourceKind, inputKey, fileName } = input;
    const address = input.url ? { inputUrl: input.url } : {};
    tx.update(versions)
      .set({
        sourceKind,
        inputKey,
        fileName,
        ...address,
        state: "waiting",
        error: null,
        updatedAt: new Date().toISOString(),
      })
      .where(eq(versions.id, versionId))
      .run();
    tx.delete(versionInputs).where(eq(versionInputs.versionId, versionId)).run();
    if (input.body)
      tx.insert(versionInputs)
        .values({ versionId, body: Buffer.from(input.body) })
        .run();
    const kind = sourceKind === "link" ? "fetch" : "extract";
    queueJob(tx, { kind, storyId: version.storyId, versionId });
    return "replaced";
  });
}
