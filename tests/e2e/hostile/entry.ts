import { expect, type Page } from "@playwright/test";
import type { HostileWorld } from "../../ingest/hostileServer";
import type { Siege, Tried } from "./openSiege";

/** A page of the owner's browser. */
export type OpenPage = () => Promise<Page>;

/** One hostile input out of the list of 112, or a few of a kind, and what the running server must make of it. */
export type Entry = {
  /** Its numbers in the list. */
  readonly of: readonly number[];
  readonly what: string;
  /** What names resolve to and servers answer; before the server starts. */
  readonly prepare?: (world: HostileWorld) => void;
  /** Addresses that are handed in, and what becomes of each: the kind of the refusal, or `captured` and its state. */
  readonly links?: readonly (readonly [address: string, expected: string | RegExp])[];
  /** Whatever else is to be tried. */
  readonly check?: (siege: Siege, openPage: OpenPage) => Promise<void>;
};

/** What no refusal may say: words of the far side, addresses, headers. */
const LEAKS = /secret of the far side|10\.0\.0\.1|93\.184|169\.254|set-cookie|x-fat|x-more/i;

export async function tryEntry({ links = [], check }: Entry, siege: Siege, openPage: OpenPage): Promise<void> {
  for (const [address, expected] of links) {
    const tried = await siege.outcomeOf(address);
    const shown = `${address.slice(0, 80)}: ${nameOutcome(tried)}`;
    expect(nameOutcome(tried), shown).toMatch(typeof expected === "string" ? new RegExp(`^${expected}$`) : expected);
    if (tried.kind === "refused") expect(tried.message, shown).toMatch(/^[A-Z].*\.$/);
    if (tried.kind === "refused") expect(tried.message, shown).not.toMatch(LEAKS);
  }
  await check?.(siege, openPage);
}

function nameOutcome(tried: Tried): string {
  return tried.kind === "refused" ? tried.why : `captured ${tried.article.capture.state}`;
}
