import type { NewVersion } from "@/db/addVersions";

/** Each input once, the first of its twins as it was given, and how many were left out. */
export function mergeTwins(found: readonly NewVersion[]): {
  readonly versions: readonly NewVersion[];
  readonly merged: number;
} {
  const first = new Map<string, NewVersion>();
  for (const version of found) if (!first.has(version.inputKey)) first.set(version.inputKey, version);
  return { versions: [...first.values()], merged: found.length - first.size };
}
