import { expect, test } from "@playwright/test";
import { ADDRESS_ENTRIES } from "./hostile/addressEntries";
import { DOOR_ENTRIES } from "./hostile/doorEntries";
import { type Entry, tryEntry } from "./hostile/entry";
import { NETWORK_ENTRIES } from "./hostile/networkEntries";
import { LISTED, openSiege, type Siege } from "./hostile/openSiege";
import { PAGE_ENTRIES } from "./hostile/pageEntries";
import { READER_ENTRIES } from "./hostile/readerEntries";
import { RESTORE_ENTRIES } from "./hostile/restoreEntries";

const port = Number(process.env.E2E_PORT ?? 3210) + 10;
const LIST_LENGTH = 112;

/** The whole list of hostile inputs, each with what is tried for it. */
const ENTRIES: readonly Entry[] = [
  ...ADDRESS_ENTRIES,
  ...NETWORK_ENTRIES,
  ...PAGE_ENTRIES,
  ...READER_ENTRIES,
  ...DOOR_ENTRIES,
  ...RESTORE_ENTRIES,
];
const ADDRESSES = ENTRIES.flatMap(({ links = [] }) => links.map(([address]) => address));

// One server for all of them, in one worker: while one is looked at, the others are fetched.
test.describe.configure({ mode: "default" });

let siege: Siege;
test.beforeAll(async () => {
  siege = await openSiege(port, (world) => {
    for (const entry of ENTRIES) entry.prepare?.(world);
  });
  await siege.tryAll([...ADDRESSES, `http://${LISTED}/`]);
});
test.afterAll(async () => siege.close());

test("every entry of the list is tried", () => {
  const tried = new Set(ENTRIES.flatMap(({ of }) => of));
  expect([...tried].sort((a, b) => a - b)).toEqual(Array.from({ length: LIST_LENGTH }, (_, i) => i + 1));
  for (const { of, links, check } of ENTRIES) expect([of, Boolean(links?.length || check)]).toEqual([of, true]);
});

for (const entry of ENTRIES) {
  test(`${entry.of.join(", ")}: ${entry.what}`, async ({ browser }) => {
    await tryEntry(entry, siege, async () => {
      const storageState = await siege.owner.storageState();
      return (await browser.newContext({ baseURL: siege.house.address, storageState })).newPage();
    });
  });
}

test("the canary heard the one inside host that is listed, and nothing else", async () => {
  for (const address of ADDRESSES) await siege.outcomeOf(address);
  expect((await siege.outcomeOf(`http://${LISTED}/`)).kind).toBe("refused");
  expect(siege.listed.heard).toBeGreaterThan(0);
  expect(siege.house.output().match(/The canary hears of .*/g)).toBe(null);
  expect(siege.world.canary.connections).toBe(0);
});
