import type { StoryVersion } from "../model/story";
import { listAgencies, listWriters } from "./readByline";
import type { Alias } from "./scrubText";

/** What the last word of a newspaper's name is when the text calls it by that word alone: "the Times", "the Post". */
const PAPER_WORDS = new Set(
  "times post journal herald tribune monitor guardian globe telegraph independent mirror sun star chronicle gazette courier observer record ledger mail express examiner inquirer dispatch register bulletin beacon argus echo wire".split(
    " ",
  ),
);
/** Stands for every agency alike: that a text rests on one may be seen, but not which one, since its client would be known by it. */
const AGENCY = "a news agency";
/** Too common to stand for an outlet on their own. */
const COMMON = new Set("the news daily online today live world local national press".split(" "));

/** The letter that stands for the version at a position: A to Z, then AA, AB, … */
export function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : `${letterOf(Math.floor(position / 26) - 1)}${last}`;
}

/**
 * Every name by which a text may give a version's outlet away: the name itself, with and without "The" and what stands in
 * brackets, its initials, the name of its site, "the Post", its writers' names and the agency its byline names.
 */
export function listAliases(version: StoryVersion, letter: string): readonly Alias[] {
  const outlet = `Outlet ${letter}`;
  const names = new Set<string>();
  for (const name of spellings(version.outlet)) names.add(name);
  for (const host of hostNames(version.url)) names.add(host);
  const outletAliases = [...names]
    .filter((name) => name.length > 1 && !COMMON.has(name.toLowerCase()))
    .map((name) => ({ name, replacement: outlet }));
  const writers = listWriters(version.byline).map((name) => ({ name, replacement: `a writer of ${letter}` }));
  const agencies = listAgencies(version.byline).flatMap((name) =>
    [name, `the ${name}`].map((spelled) => ({ name: spelled, replacement: AGENCY })),
  );
  return [...outletAliases, ...writers, ...agencies];
}

function spellings(outlet: string): readonly string[] {
  // A name taken from a file or an address has other marks for its spaces than the text: "Valley_Post", "valley-post".
  const spaced = outlet.replace(/[_.-]+/g, " ").trim();
  return spaced === outlet || spaced === "" ? spellingsOf(outlet) : [...spellingsOf(outlet), ...spellingsOf(spaced)];
}

function spellingsOf(outlet: string): readonly string[] {
  const bracketed = [...outlet.matchAll(/[([]([^)\]]+)[)\]]/g)]
    .map((match) => match[1] ?? "")
    .filter((inner) => /^\p{Lu}/u.test(inner));
  const bare = outlet.replace(/\s*[([][^)\]]*[)\]]/g, "").trim();
  const withoutThe = bare.replace(/^the\s+/i, "");
  const words = withoutThe.split(/\s+/);
  const last = words.at(-1) ?? "";
  const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join("") : "";
  return [
    outlet,
    bare,
    withoutThe,
    ...bracketed,
    ...(initials.length > 2 && initials === initials.toUpperCase() ? [initials] : []),
    ...(words.length > 1 && PAPER_WORDS.has(last.toLowerCase()) ? [`the ${last}`] : []),
    ...(words.length > 1 && words.at(-1)?.toLowerCase() === "news" ? [words.slice(0, -1).join(" ")] : []),
    ...(words.length > 1 ? [words.join("")] : []),
  ];
}

function hostNames(url: string | null): readonly string[] {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  const label = host.split(".").at(-2) ?? "";
  return host ? [host, ...(label.length > 3 ? [label] : [])] : [];
}
