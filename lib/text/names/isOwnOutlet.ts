import type { SegmentedArticle } from "../../model/article";
import { foldText } from "../foldText";
import { outletNamed } from "./outletNamed";

const FILLER = new Set(["the", "news", "newspaper", "online", "com"]);
/** Last labels of a host that say where it is registered, not whose it is. */
const REGISTRY = /^(?:com|org|net|co|uk|gov|info|news|[a-z]{2})$/;

const wordsOf = (name: string) =>
  foldText(name.replace(/\s*\([^)]*\)\s*$/, ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !FILLER.has(word));

/**
 * Whether a name means the outlet that prints it: its name in full or by its last word ("the Courier" in the Halden
 * Courier), or that of its host ("BBC News" in bbc.co.uk). A last word alone is another outlet's as often elsewhere, so
 * this is asked of an article's own text only.
 */
export function isOwnOutlet(name: string, { outlet, url }: Pick<SegmentedArticle, "outlet" | "url">): boolean {
  const said = wordsOf(name);
  const own = wordsOf(outlet);
  if (said.length === 0) return false;
  if (said.join(" ") === own.join(" ")) return true;
  if (said.length === 1 && own.length > 1 && said[0] === own.at(-1) && outletNamed(foldText(name)) === null)
    return true;
  return [outlet, hostOf(url)].some((host) => isHostOf(host, said));
}

const hostOf = (url: string | null): string => /^https?:\/\/([^/:?#]+)/i.exec(url ?? "")?.[1] ?? "";

/** "bbc.co.uk": its last label that is no registry's, beside the name's letters or initials. */
function isHostOf(host: string, words: readonly string[]): boolean {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host)) return false;
  const core = host
    .toLowerCase()
    .split(".")
    .findLast((label) => !REGISTRY.test(label));
  const initials = words.map((word) => word.charAt(0)).join("");
  return core === words.join("") || (initials.length > 2 && core === initials);
}
