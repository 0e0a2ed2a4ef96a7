import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { AlignedGroup, Origins } from "../../model/claim";
import type { ProvenanceEdge } from "../../model/sourcing";
import { type ArticleId, type ArticleSpan, overlapOf } from "../../model/span";
import { sharedAgency } from "./findReprints";
import { articleOf, isSameOutlet, usualOutletName } from "./outletIdentity";

/** Where one article of a row has the claim from, as far as its text tells. */
type From =
  | { readonly kind: "outlet"; readonly name: string }
  | { readonly kind: "speaker"; readonly name: string }
  | { readonly kind: "own"; readonly name: string }
  | { readonly kind: "unknown" };

/**
 * Independent origins of each row. Outlets that cite one outlet, print one agency or quote one speaker share an origin; an
 * unnamed source of an outlet's own is an origin of its own; a sentence in an outlet's own voice is unknown, and counted
 * as that: no origin is guessed from who published first.
 */
export function countOrigins(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly AlignedGroup[],
  provenance: readonly ProvenanceEdge[],
): Origins[] {
  return groups.map((group) => originsOf(group, articles, attributions, provenance));
}

function originsOf(
  group: AlignedGroup,
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  provenance: readonly ProvenanceEdge[],
): Origins {
  const inRow = articles.filter((article) => group.members.some((member) => member.article === article.id));
  const from = new Map<ArticleId, From>();
  for (const article of inRow) {
    const members = group.members.filter((member) => member.article === article.id);
    from.set(article.id, firstKnown(members, article, articles, attributions, provenance));
  }
  const shared = provenance.filter(
    (edge) => edge.kind === "reprints" && edge.toArticle !== null && coversRow(edge, group),
  );
  const keys = new Map<string, SegmentedArticle[]>();
  const unknown: SegmentedArticle[] = [];
  for (const article of inRow) {
    const key = keyOf(article, from, articles, shared);
    if (key === null) unknown.push(article);
    else keys.set(key, [...(keys.get(key) ?? []), article]);
  }
  const because = [...keys].map(([key, users]) => explain(key, users, from));
  if (unknown.length > 0)
    because.push(`${listed(unknown)} ${unknown.length > 1 ? "do" : "does"} not say where this is from.`);
  return { independent: keys.size, unknown: unknown.length, because };
}

function firstKnown(
  members: readonly ArticleSpan[],
  article: SegmentedArticle,
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  provenance: readonly ProvenanceEdge[],
): From {
  const own = attributions.filter((one) => one.article === article.id);
  for (const member of members) {
    const covering = own.filter((one) =>
      [one.content, ...(one.cue ? [one.cue] : [])].some((span) => overlapOf(span, member) > 0),
    );
    const outlet = covering.map((one) => outletOf(one, article)).find((name) => name !== null);
    if (outlet) return { kind: "outlet", name: usualOutletName(outlet, articles) };
    const said = covering.find((one) => one.speaker !== null);
    if (said?.speaker)
      return said.sourceType === "anonymous" || said.sourceType === "unnamed-group"
        ? { kind: "own", name: said.speaker }
        : { kind: "speaker", name: said.speaker };
    const edge = provenance.find(
      (e) =>
        e.from === article.id &&
        e.kind !== "confirms" &&
        e.evidence.some((span) => span.article === article.id && overlapOf(span, member) > 0),
    );
    if (edge) return { kind: "outlet", name: edge.to };
  }
  const wire = provenance.find(
    (edge) => edge.from === article.id && edge.kind === "reprints" && edge.toArticle === null,
  );
  return wire ? { kind: "outlet", name: wire.to } : { kind: "unknown" };
}

/** The other outlet that a statement is credited to or came through. */
function outletOf(one: Attribution, article: SegmentedArticle): string | null {
  if (
    one.sourceType === "outlet" &&
    one.speaker !== null &&
    one.source !== null &&
    !isSameOutlet(one.speaker, article.outlet)
  )
    return one.speaker;
  return one.via !== null && !isSameOutlet(one.via, article.outlet) ? one.via : null;
}

/** One string for one origin; null where it is unknown. An outlet of the row that is cited stands for its own origin. */
function keyOf(
  article: SegmentedArticle,
  from: ReadonlyMap<ArticleId, From>,
  articles: readonly SegmentedArticle[],
  shared: readonly ProvenanceEdge[],
  seen: ReadonlySet<ArticleId> = new Set(),
): string | null {
  const origin = from.get(article.id);
  if (!origin) return null;
  const next = new Set([...seen, article.id]);
  const twin = shared.find((edge) => edge.from === article.id || edge.toArticle === article.id);
  // Whoever speaks in a text that two outlets have from one agency spoke to the agency.
  const agency = twin ? agencyOf(twin, articles) : null;
  if (agency !== null) return `outlet:${agency}`;
  if (origin.kind === "outlet") {
    const cited = articleOf(origin.name, articles);
    const through =
      cited && from.has(cited.id) && !next.has(cited.id) ? keyOf(cited, from, articles, shared, next) : null;
    return through ?? `outlet:${origin.name}`;
  }
  if (origin.kind === "own") return `own:${article.id}:${origin.name}`;
  if (origin.kind === "speaker") return `speaker:${origin.name}`;
  if (twin) return `text:${[twin.from, twin.toArticle].join("+")}`;
  // Cited by another outlet of the row: whatever it had, that is the origin both share.
  const isCited = [...from.values()].some(
    (other) => other.kind === "outlet" && isSameOutlet(other.name, article.outlet),
  );
  return isCited ? `outlet:${article.outlet}` : null;
}

function agencyOf(twin: ProvenanceEdge, articles: readonly SegmentedArticle[]): string | null {
  const [one, other] = [twin.from, twin.toArticle].map((id) => articles.find((article) => article.id === id));
  return one && other ? sharedAgency(one, other) : null;
}

const coversRow = (edge: ProvenanceEdge, group: AlignedGroup) =>
  edge.evidence.some((span) =>
    group.members.some((member) => member.article === span.article && overlapOf(member, span) > 0),
  );

const listed = (articles: readonly SegmentedArticle[]) => {
  const names = articles.map((article) => article.outlet);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

function explain(key: string, users: readonly SegmentedArticle[], from: ReadonlyMap<ArticleId, From>): string {
  const name = key.slice(key.indexOf(":") + 1);
  if (key.startsWith("outlet:")) {
    const citing = users.filter((article) => !isSameOutlet(article.outlet, name));
    return `${listed(citing)} ${citing.length > 1 ? "have" : "has"} this from ${name}.`;
  }
  if (key.startsWith("text:")) return `${listed(users)} share the text of this.`;
  const direct = users.filter((article) => from.get(article.id)?.kind !== "outlet");
  const through = users.filter((article) => from.get(article.id)?.kind === "outlet");
  const own = from.get(direct[0]?.id ?? "");
  const source = own && own.kind !== "unknown" ? own.name : name;
  const isItself = direct.length > 0 && direct.every((article) => isSameOutlet(article.outlet, source));
  const first = isItself
    ? `${listed(direct)} names itself as the source of this.`
    : key.startsWith("own:")
      ? `${listed(direct)} has an unnamed source for this: ${source}.`
      : `${listed(direct)} ${direct.length > 1 ? "have" : "has"} this from ${source}.`;
  return [first, ...citations(through, from)].join(" ");
}

/** "The Ledger and the Post cite the Courier.": each citing outlet with the one it names itself. */
function citations(through: readonly SegmentedArticle[], from: ReadonlyMap<ArticleId, From>): string[] {
  const cited = new Map<string, SegmentedArticle[]>();
  for (const article of through) {
    const origin = from.get(article.id);
    if (origin?.kind === "outlet") cited.set(origin.name, [...(cited.get(origin.name) ?? []), article]);
  }
  return [...cited].map(([name, citing]) => `${listed(citing)} ${citing.length > 1 ? "cite" : "cites"} ${name}.`);
}
