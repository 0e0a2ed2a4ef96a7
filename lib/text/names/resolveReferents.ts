import type { SegmentedArticle } from "../../model/article";
import type { ArticleId } from "../../model/span";
import { findRoles } from "./findRoles";
import { type Draft, genderOf, groupNames, surnameOf } from "./groupNames";
import type { Referent, ReferentMention, Referents } from "./referent";

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
