import type { SegmentedArticle } from "../../model/article";
import type { NameKind } from "./classifyName";
import { findNames, isGeneration, type NameMention } from "./findNames";
import { FEMALE_NAMES, FIRST_NAMES } from "./firstNames";
import { outletNamed } from "./outletNamed";
import type { ReferentMention } from "./referent";
import { nameKey, sameName } from "./sameName";

/** A referent being put together: its names, and what is said of it. */
export type Draft = {
  /** Its names, each once by key, for matching. */
  readonly names: NameMention[];
  readonly placed: Placed[];
  kind: NameKind;
  readonly roles: Set<string>;
  readonly roleMentions: ReferentMention[];
};
export type Placed = { readonly article: SegmentedArticle; readonly mention: NameMention };

/** Every name of the articles with whom it names: full names first, then the lone words that may be part of one. */
export function groupNames(articles: readonly SegmentedArticle[]): Draft[] {
  const all = articles.flatMap((article) => findNames(article).map((mention): Placed => ({ article, mention })));
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const byCall = new Map<string, Set<Draft>>();
  const put = (placed: Placed, into: Draft | undefined) => {
    const { mention } = placed;
    const draft = into ?? { names: [], placed: [], kind: mention.kind, roles: new Set<string>(), roleMentions: [] };
    if (!into) drafts.push(draft);
    draft.placed.push(placed);
    if (draft.kind === "unknown") draft.kind = mention.kind;
    if (draft.names.some((name) => nameKey(name) === nameKey(mention))) return;
    draft.names.push(mention);
    for (const call of [...callsOf(mention), ...bodyCallOf(mention)])
      byCall.set(call, (byCall.get(call) ?? new Set()).add(draft));
    if (!isShort(placed)) byKey.set(nameKey(mention), draft);
  };
  // Longest names first, so that "Jane Doe" is there before "J. Doe" asks for her; then as they are spelled: no order of input.
  for (const placed of all.filter((p) => !isShort(p)).sort(byLengthThenName)) {
    const { mention } = placed;
    put(placed, byKey.get(nameKey(mention)) ?? drafts.find((d) => d.names.some((name) => sameName(name, mention))));
  }
  const places = new Set(
    all.flatMap((placed) => (isShort(placed) && standsAsPlace(placed) ? nameKey(placed.mention) : [])),
  );
  for (const placed of all.filter(isShort)) put(placed, bearerOf(placed, byCall) ?? bodyOf(placed, byCall, places));
  return drafts;
}

/** A lone word that may be part of somebody's longer name. */
const isShort = ({ mention }: Placed) =>
  mention.words.filter((word) => !isGeneration(word)).length === 1 &&
  (mention.kind === "unknown" ||
    mention.kind === "person" ||
    mention.kind === "organization" ||
    (mention.kind === "outlet" && outletNamed(mention.words.join(" ")) === null));

const byLengthThenName = (a: Placed, b: Placed) => {
  const [x, y] = [nameKey(a.mention), nameKey(b.mention)];
  return b.mention.words.length - a.mention.words.length || (x < y ? -1 : x > y ? 1 : 0);
};

/** Whose name a lone word is part of: a bearer in the article before one of another article; nobody where two bear it. */
function bearerOf(placed: Placed, byCall: ReadonlyMap<string, ReadonlySet<Draft>>): Draft | undefined {
  const word = nameKey(placed.mention);
  const bearers = [...new Set([...(byCall.get(word) ?? []), ...(byCall.get(lettersKey(word)) ?? [])])];
  const here = bearers.filter((draft) => draft.placed.some((p) => p.article === placed.article));
  const pool = here.length > 0 ? here : bearers;
  if (pool.length <= 1) return pool[0];
  const byTitle = pool.filter((draft) => fitsTitle(placed.mention, draft));
  if (byTitle.length === 1) return byTitle[0];
  return mostRecent(placed, byTitle.length > 0 ? byTitle : pool);
}

/**
 * The company or body whose name begins with a lone word ("Norvane", of Norvane Recycling): where the story has one such
 * body and no more, and nobody is in or near the word, as one is in or near a town.
 */
function bodyOf(
  { mention }: Placed,
  byCall: ReadonlyMap<string, ReadonlySet<Draft>>,
  places: ReadonlySet<string>,
): Draft | undefined {
  const word = nameKey(mention);
  const bodies = [...(byCall.get(bodyKey(word)) ?? [])];
  return bodies.length === 1 && mention.title.length === 0 && !places.has(word) ? bodies[0] : undefined;
}

function bodyCallOf({ words, kind, title }: NameMention): readonly string[] {
  const [first = "", ...rest] = words;
  const isBody = kind === "organization" || kind === "outlet" || (kind === "unknown" && title.length === 0);
  return isBody && rest.length > 0 && !FIRST_NAMES.has(first) && !TOWN_BODIES.test(rest.at(-1) ?? "")
    ? [bodyKey(first)]
    : [];
}

/** What towns have: "the Norvik Police" are not Norvik. */
const TOWN_BODIES =
  /^(?:police|council|university|college|school|hospital|department|authority|court|port|airport|county|city|fire|service|station|street|road|bridge|church|museum)$/;
const bodyKey = (word: string) => `body ${word}`;

const standsAsPlace = ({ article, mention }: Placed): boolean =>
  /\b(?:in|near|outside|around)\s$/i.test(article.text.slice(Math.max(0, mention.from - 10), mention.from));

/** The lone words that may stand for a name: itself, a person's surname or first name, an outlet's last word, initials. */
function callsOf(mention: NameMention): readonly string[] {
  const { words, kind } = mention;
  if (words.length === 1) return [nameKey(mention)];
  if (kind === "outlet") return [words.at(-1) ?? "", initialsOf(words)];
  if (kind !== "person" && kind !== "unknown") return [lettersKey(initialsOf(words))];
  const first = words[0] ?? "";
  return FIRST_NAMES.has(first) ? [surnameOf(words) ?? "", first] : [surnameOf(words) ?? ""];
}

/** "U.N." and "UN" are the same letters; marked, so that they never stand for a surname that is spelled like them. */
const lettersKey = (letters: string) => `letters ${letters.replace(/\./g, "")}`;

export const surnameOf = (words: readonly string[]) => words.filter((word) => !isGeneration(word)).at(-1);
const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => word !== "of" && word !== "the" && word !== "for")
    .map((word) => word.charAt(0))
    .join("");

function fitsTitle(mention: NameMention, draft: Draft): boolean {
  const gender = genderByTitle(mention.title);
  return gender !== null && genderOf(draft) === gender;
}

/** Of several bearers, the one named last before this place in the article: two Smiths are told apart by who is spoken of. */
function mostRecent(placed: Placed, pool: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined;
  let latest = -1;
  for (const draft of pool)
    for (const { article, mention } of draft.placed)
      if (article === placed.article && mention.start < placed.mention.start && mention.start > latest) {
        latest = mention.start;
        best = draft;
      }
  return best;
}

const genderByTitle = (title: readonly string[]) =>
  title.some((t) => /^(mrs|ms|miss|lady|dame|queen|congresswoman|chairwoman|councilwoman|spokeswoman)$/.test(t))
    ? "female"
    : title.some((t) => /^(mr|sir|lord|king|congressman|chairman|councilman|spokesman)$/.test(t))
      ? "male"
      : null;

export function genderOf(draft: Draft): "female" | "male" | null {
  if (draft.kind !== "person" && draft.kind !== "unknown") return null;
  for (const { mention } of draft.placed) {
    const byTitle = genderByTitle(mention.title);
    if (byTitle) return byTitle;
  }
  const first = draft.placed.map(({ mention }) => mention.words[0] ?? "").find((word) => FIRST_NAMES.has(word));
  if (first === undefined) return null;
  return FEMALE_NAMES.has(first) ? "female" : "male";
}
