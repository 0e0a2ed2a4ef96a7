import { copyFileSync, mkdtempSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import Database from "better-sqlite3";
import { startHouse, stopHouse } from "../startHouse";
import type { Entry } from "./entry";
import type { Siege } from "./openSiege";

/** A copy of the running server's database in a folder of its own, all of it in one file. */
function copyDatabase({ data }: Siege): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "samestory-restored-"));
  const file = path.join(folder, "samestory.db");
  const source = new Database(path.join(data, "samestory.db"), { readonly: true });
  writeFileSync(file, source.serialize());
  source.close();
  return { folder, file };
}

/** What a server says that is started on a database which was put in its place. */
async function startOn(
  { house }: Siege,
  folder: string,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const other = await startHouse(Number(new URL(house.address).port) + 1, {
    SAMESTORY_DATA: folder,
    SAMESTORY_PASSPHRASE: "",
  });
  const code = other.server.exitCode;
  await stopHouse(other);
  return { code, said: other.output() };
}

const change = (file: string, sql: string) => new Database(file).exec(sql).close();

const DAMAGES: readonly (readonly [name: string, damage: (file: string) => void, said: RegExp])[] = [
  [
    "a newer program's",
    (file) => change(file, "insert into __drizzle_migrations (hash, created_at) values ('from-the-future', 9e12)"),
    /written by a newer SameStory/,
  ],
  ["one cut short", (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)), /damaged/],
  [
    "no database",
    (file) => writeFileSync(file, "<!doctype html><title>backup</title>".repeat(100)),
    /damaged|no database/,
  ],
  [
    "one with a trigger",
    (file) => change(file, "create trigger spy after insert on stories begin delete from stories; end"),
    /trigger.*spy/,
  ],
  ["one with a view", (file) => change(file, "create view spy as select * from stories"), /view.*spy/],
];

/** A backup put back: 112. There is no door for archives; a backup is the database file, put in its place by hand. */
export const RESTORE_ENTRIES: readonly Entry[] = [
  ...DAMAGES.map(
    ([name, damage, said]): Entry => ({
      of: [112],
      what: `a database put back that is ${name} is refused in words, and left as it is`,
      check: async (siege) => {
        const { folder, file } = copyDatabase(siege);
        damage(file);
        const before = readFileSync(file);
        const started = await startOn(siege, folder);
        expect(started.said).toMatch(said);
        expect(started.said).toContain("SameStory did not start.");
        expect(started.code).toBe(1);
        expect(readFileSync(file).equals(before)).toBe(true);
      },
    }),
  ),
  {
    of: [112],
    what: "a sound copy is taken, by its own path and through a link to its folder",
    check: async (siege) => {
      const { folder, file } = copyDatabase(siege);
      const linked = path.join(mkdtempSync(path.join(tmpdir(), "samestory-linked-")), "data");
      symlinkSync(folder, linked, "junction");
      const started = await startOn(siege, linked);
      expect(started.code).toBe(null);
      copyFileSync(file, `${file}.copy`);
    },
  },
  {
    of: [112],
    what: "an archive with paths that lead outside is no file to read, whatever it is called",
    check: async (_, openPage) => {
      const page = await openPage();
      // A zip of one entry, `../../../tmp/escaped`, as its first bytes say.
      const zip = Buffer.from("504b03041400000000000000000000000000000000000000000014000000", "hex");
      const slip = Buffer.concat([zip, Buffer.from("../../../tmp/escaped")]);
      await page.goto("/stories/new");
      await page.getByLabel("Files").setInputFiles([
        { name: "backup.zip", mimeType: "application/zip", buffer: slip },
        { name: "../../backup.html", mimeType: "text/html", buffer: slip },
      ]);
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await expect(
        page
          .getByText("backup.zip: this kind of file can’t be read")
          .or(page.getByText("backup.zip: this kind of file can't be read")),
      ).toBeVisible();
      await expect(page.getByText("this is no text or page, whatever its name says")).toBeVisible();
    },
  },
];
