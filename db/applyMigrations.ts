import path from "node:path";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Db } from "./client";

/**
 * Brings a database to this program's schema. Refuses one that a newer program has already taken further, and one that runs
 * statements of its own: SameStory makes no triggers or views, so a backup that has one was changed by somebody else.
 */
export function applyMigrations(db: Db): void {
  const [foreign] = db.all<{ type: string; name: string }>(
    sql`select type, name from sqlite_master where type in ('trigger', 'view') limit 1`,
  );
  if (foreign) {
    throw new Error(
      `This database holds a ${foreign.type} named “${foreign.name}”, which SameStory did not make. Restore another backup.`,
    );
  }
  const migrationsFolder = path.join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations");
  const known = new Set(readMigrationFiles({ migrationsFolder }).map((migration) => migration.hash));
  const unknown = appliedHashes(db).filter((hash) => !known.has(hash));
  if (unknown.length > 0) {
    throw new Error(
      "This database was written by a newer SameStory. Start that version, or restore a backup made by this one.",
    );
  }
  migrate(db, { migrationsFolder });
}

function appliedHashes(db: Db): string[] {
  const table = db.get(sql`select name from sqlite_master where name = '__drizzle_migrations'`);
  if (!table) return [];
  return db.all<{ hash: string }>(sql`select hash from __drizzle_migrations`).map((row) => row.hash);
}
