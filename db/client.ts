import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { applyMigrations } from "./applyMigrations";

export type Db = BetterSQLite3Database & { readonly $client: Database.Database };

/** How long a writer waits for another process (a backup, the command line) before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

// On globalThis because a bundler may load this module more than once in one process, and two connections would be two caches.
const holder = globalThis as typeof globalThis & { samestoryDatabase?: Db | undefined };

/** The one connection of this process, opened and migrated at its first use, so that a build never touches the disk. */
export function database(): Db {
  holder.samestoryDatabase ??= openDatabase(databaseFile());
  return holder.samestoryDatabase;
}

export function closeDatabase(): void {
  holder.samestoryDatabase?.$client.close();
  holder.samestoryDatabase = undefined;
}

/** Where the stories live: `SAMESTORY_DATA` (a folder, or `:memory:`), else `data/` where the program was started. */
export function databaseFile(): string {
  const folder = process.env.SAMESTORY_DATA;
  if (folder === ":memory:") return folder;
  // The comment keeps the bundler's file tracer from taking a user's stories for part of the program.
  return path.join(folder || path.join(/* turbopackIgnore: true */ process.cwd(), "data"), "samestory.db");
}

/** Opens and migrates a database. Throws where a setting that its safety rests on did not take. */
export function openDatabase(file: string): Db {
  if (file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true });
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // What is deleted is written over: a class's pupils were promised that nothing of them outlives it.
  client.pragma("secure_delete = ON");
  const db = drizzle({ client });
  applyMigrations(db);
  // After the first write, because the driver is built to fall back to NORMAL once a WAL exists.
  client.pragma("synchronous = FULL");
  assertSettings(client, file);
  return db;
}

function assertSettings(client: Database.Database, file: string): void {
  const wanted: Readonly<Record<string, string | number>> = {
    journal_mode: file === ":memory:" ? "memory" : "wal",
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    busy_timeout: BUSY_TIMEOUT_MS,
  };
  for (const [name, value] of Object.entries(wanted)) {
    const found = client.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite setting ${name} is ${String(found)} instead of ${value} in ${file}`);
  }
}
