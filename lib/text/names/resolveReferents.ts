import type { SegmentedArticle } from "../../model/article";
import type { ArticleId, Span } from "../../model/span";
import type { NameKind } from "./classifyName";
import { findNames, isGeneration, type NameMention } from "./findNames";
import { findRoles } from "./findRoles";
import { FEMALE_NAMES, FIRST_NAMES } from "./firstNames";
import { outletNamed } from "./outletNamed";
import { nameKey, sameName } from "./sameName";

export type MentionForm = "name" | "short" | "role";

/** One place where a referent is called something: its name, a part of it, or a role ("the envoy"). */
export type ReferentMention = Span & {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly form: MentionForm;
};

/** One person, organisation, outlet or place, over all articles of the story. */
export type Referent = {
  /** The full name most articles have for it: the same whatever article is asked. */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: "female" | "male" | null;
  /** Head nouns of what it is said to be, folded: "envoy", "minister". */
  readonly roles: readonly string[];
  /** In order of article, then text. */
  readonly mentions: readonly ReferentMention[];
};

export type Referents = {
  readonly list: readonly Referent[];
  /** Who is meant where these words stand: the referent whose mention overlaps the span most, the later one on a tie. */
  readonly at: (article: ArticleId, span: Span) => Referent | undefined;
};

type Draft = {
  /** Its names, each once by key, for matching. */
  readonly names: NameMention[];
  readonly placed: Placed[];
  kind: NameKind;
  readonly roles: Set<string>;
  readonly roleMentions: ReferentMention[];
};
type Placed = { readonly article: SegmentedArticle; readonly mention: NameMention };

const known = new WeakMap<readonly SegmentedArticle[], Referents>();

/**
 * Takes the articles of one story; gives every name one referent, within and across them: full names by first and last
 * name (short forms and initials count as the first name), surnames by the only bearer in the article, else in the story,
 * acronyms by their letters, roles by apposition or title where only one person has them. Pronouns are left to the
 * attribute stage, which knows who speaks. Prefers two referents for one person to one for two.
 */
export function resolveReferents(articles: readonly SegmentedArticle[]): Referents {
  const before = known.get(articles);
  if (before) return before;
  const drafts = groupNames(articles);
  for (const draft of drafts) addRoles(draft);
  for (const draft of drafts) if (draft.kind === "unknown" && looksLikePerson(draft)) draft.kind = "person";
  for (const draft of drafts) if (draft.kind === "unknown" && looksLikeBody(draft, drafts)) draft.kind = "organization";
  addRoleMentions(articles, drafts);
  const list = drafts.map(finish).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const referents = { list, at: finderOf(list) };
  known.set(articles, referents);
  return referents;
}

function groupNames(articles: readonly SegmentedArticle[]): Draft[] {
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
    for (const call of callsOf(mention)) byCall.set(call, (byCall.get(call) ?? new Set()).add(draft));
    if (!isShort(placed)) byKey.set(nameKey(mention), draft);
  };
  // Longest names first, so that "Jane Doe" is there before "J. Doe" asks for her; then as they are spelled: no order of input.
  for (const placed of all.filter((p) => !isShort(p)).sort(byLengthThenName)) {
    const { mention } = placed;
    put(placed, byKey.get(nameKey(mention)) ?? drafts.find((d) => d.names.some((name) => sameName(name, mention))));
  }
  for (const placed of all.filter(isShort)) put(placed, bearerOf(placed, byCall));
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

const surnameOf = (words: readonly string[]) => words.filter((word) => !isGeneration(word)).at(-1);
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

function addRoles(draft: Draft): void {
  if (draft.kind === "place" || draft.kind === "outlet") return;
  for (const { article, mention } of draft.placed)
    for (const role of findRoles(article, mention)) draft.roles.add(role);
}

/** A name no list knows is a person's where it has a role or a title, or is called by its last word alone. */
function looksLikePerson(draft: Draft): boolean {
  if (draft.roles.size > 0) return true;
  const names = draft.placed.map((p) => p.mention);
  const full = names.find((mention) => mention.words.length > 1);
  return (
    full !== undefined &&
    names.some((mention) => mention.words.length === 1 && mention.words[0] === surnameOf(full.words))
  );
}

/** "Velmar Recycling", called "Velmar" elsewhere: a company goes by its first word, a person by the last. */
function looksLikeBody(draft: Draft, drafts: readonly Draft[]): boolean {
  const firsts = draft.names.filter((name) => name.words.length > 1).map((name) => name.words[0] ?? "");
  return drafts.some(
    (other) =>
      other.kind === "unknown" &&
      other.names.some(
        (name) => name.words.length === 1 && name.title.length === 0 && firsts.includes(name.words[0] ?? ""),
      ),
  );
}

/** "the envoy": a definite role that only one person of the article, else of the story, is said to have. */
function addRoleMentions(articles: readonly SegmentedArticle[], drafts: readonly Draft[]): void {
  const bearers = new Map<string, Draft[]>();
  for (const draft of drafts)
    if (draft.kind === "person" || draft.kind === "unknown")
      for (const role of draft.roles) bearers.set(role, [...(bearers.get(role) ?? []), draft]);
  for (const article of articles)
    for (const sentence of article.sentences)
      for (const [i, token] of sentence.tokens.entries()) {
        const holders = bearers.get(token.lower);
        const before = sentence.tokens[i - 1];
        if (!holders || !before || !opensRole(sentence.tokens, i)) continue;
        const here = holders.filter((draft) => draft.placed.some((p) => p.article === article));
        const pool = here.length > 0 ? here : holders;
        const [only] = pool;
        if (!only || pool.length > 1) continue;
        const start = sentence.tokens[i - (before.lower === "the" ? 1 : 2)]?.start ?? token.start;
        const taken = only.placed.some((p) => p.article === article && Math.abs(p.mention.from - token.end) < 3);
        if (!taken)
          only.roleMentions.push({
            article: article.id,
            sentence: sentence.index,
            start,
            end: token.end,
            form: "role",
          });
      }
}

/** "the envoy", "the former envoy", but not "the envoy's", "the envoy to Lagos" or "the envoy Adam …", who are named or others. */
function opensRole(tokens: SegmentedArticle["sentences"][number]["tokens"], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const isDefinite =
    before?.lower === "the" ||
    (tokens[i]?.lower === "general" && before?.lower === "attorney" && tokens[i - 2]?.lower === "the") ||
    (tokens[i - 2]?.lower === "the" && /^(former|ex|veteran|embattled)$/.test(before?.lower ?? ""));
  if (!isDefinite) return false;
  return (
    after === undefined ||
    !(after.lower === "of" || after.lower === "general" || after.pos === "PROPN" || after.pos === "NOUN")
  );
}

const genderByTitle = (title: readonly string[]) =>
  title.some((t) => /^(mrs|ms|miss|lady|dame|queen|congresswoman|chairwoman|councilwoman|spokeswoman)$/.test(t))
    ? "female"
    : title.some((t) => /^(mr|sir|lord|king|congressman|chairman|councilman|spokesman)$/.test(t))
      ? "male"
      : null;

function genderOf(draft: Draft): "female" | "male" | null {
  if (draft.kind !== "person" && draft.kind !== "unknown") return null;
  for (const { mention } of draft.placed) {
    const byTitle = genderByTitle(mention.title);
    if (byTitle) return byTitle;
  }
  const first = draft.placed.map(({ mention }) => mention.words[0] ?? "").find((word) => FIRST_NAMES.has(word));
  if (first === undefined) return null;
  return FEMALE_NAMES.has(first) ? "female" : "male";
}

function finish(draft: Draft): Referent {
  const mentions: ReferentMention[] = draft.placed.map(({ article, mention }) => ({
    article: article.id,
    sentence: mention.sentence,
    start: mention.start,
    end: mention.end,
    form: mention.words.length > 1 || draft.kind !== "person" ? "name" : "short",
  }));
  const inOrder = [...mentions, ...draft.roleMentions].sort((a, b) =>
    a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1,
  );
  return {
    name: usualName(draft),
    kind: draft.kind,
    gender: genderOf(draft),
    roles: [...draft.roles].sort(),
    mentions: inOrder,
  };
}

/**
 * The full name most articles print, then the one printed most often, then the first by spelling: one outlet's middle
 * initials do not name a person for all.
 */
function usualName(draft: Draft): string {
  const printed = new Map<string, { readonly articles: Set<SegmentedArticle>; count: number }>();
  for (const { article, mention } of draft.placed) {
    const name = article.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
    const entry = printed.get(name) ?? { articles: new Set(), count: 0 };
    entry.articles.add(article);
    entry.count++;
    printed.set(name, entry);
  }
  const isFull = (name: string) => (name.includes(" ") ? 1 : 0);
  const [best] = [...printed].sort(
    ([a, x], [b, y]) =>
      isFull(b) - isFull(a) || y.articles.size - x.articles.size || y.count - x.count || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}

function finderOf(list: readonly Referent[]): Referents["at"] {
  const byArticle = new Map<ArticleId, { readonly mention: ReferentMention; readonly referent: Referent }[]>();
  for (const referent of list)
    for (const mention of referent.mentions) {
      const entries = byArticle.get(mention.article) ?? [];
      entries.push({ mention, referent });
      byArticle.set(mention.article, entries);
    }
  return (article, span) => {
    let best: Referent | undefined;
    let most = 0;
    for (const { mention, referent } of byArticle.get(article) ?? []) {
      const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (shared > most || (shared > 0 && shared === most)) {
        most = shared;
        best = referent;
      }
    }
    return best;
  };
}
