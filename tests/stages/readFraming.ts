import type { Comparison } from "../../lib/model/comparison";
import type { ArticleSpan, Span } from "../../lib/model/span";
import { compareArticles } from "../../lib/pipeline";

export type Told = { readonly outlet: string; readonly text: string };

export const compareTold = (told: readonly Told[]): Comparison =>
  compareArticles(
    told.map(({ outlet, text }) => ({
      key: null,
      outlet,
      title: null,
      byline: null,
      url: null,
      publishedAt: null,
      language: "en",
      text,
    })),
  );

/** Every framing judgement with words in place of offsets, outlets in place of ids: what a person reads in a golden. */
export function wordFraming(comparison: Comparison) {
  const articleOf = (id: string) => comparison.articles.find((article) => article.id === id);
  const outletOf = (id: string) => articleOf(id)?.outlet ?? id;
  const wordsAt = (id: string, span: Span | null) =>
    span ? (articleOf(id)?.text.slice(span.start, span.end) ?? null) : null;
  const worded = (span: ArticleSpan) => `${outletOf(span.article)}: ${wordsAt(span.article, span)}`;
  const claimOf = (group: string) => {
    const member = comparison.groups.find(({ id }) => id === group)?.members[0];
    return member ? worded(member) : group;
  };
  const { headlines, orders, orderContrasts, voices, ladders } = comparison.framing;
  return {
    labels: comparison.labels.map(({ referent, kind, shown, mentions, wordings, evidence }) => ({
      referent,
      kind,
      shown,
      because: evidence.map(({ signal, detail }) => `${signal}: ${detail}`),
      wordings: wordings.map(({ article, mentions: at }) => {
        const first = mentions[at[0] ?? 0];
        const voicesHere = at.map((i) => mentions[i]?.voice).join(" ");
        return first ? `${outletOf(article)}: ${wordsAt(article, first)} ×${at.length} (${voicesHere})` : "";
      }),
    })),
    loaded: comparison.loaded.map(({ kind, why, elsewhere, ...span }) => ({
      words: worded(span),
      kind,
      why,
      elsewhere: elsewhere.map(worded),
    })),
    headlines: headlines.map(({ article, headline, actor, verb, actedOn, hedge, puts, leaves }) => ({
      headline: `${outletOf(article)}: ${wordsAt(article, headline)}`,
      actor: wordsAt(article, actor),
      verb: wordsAt(article, verb),
      actedOn: wordsAt(article, actedOn),
      hedge: wordsAt(article, hedge),
      puts: puts.length,
      leaves: leaves.map(claimOf),
    })),
    orders: orders.map(({ article, tellings, firstQuoted }) => ({
      outlet: outletOf(article),
      tellings: tellings.map(
        (telling) => `${telling.prominence} ${telling.position.toFixed(2)} ${wordsAt(article, telling)}`,
      ),
      firstQuoted: firstQuoted?.speaker ?? null,
    })),
    orderContrasts: orderContrasts.map(({ group, leadsWith, endsWith }) => ({
      claim: claimOf(group),
      leadsWith: leadsWith.map(outletOf),
      endsWith: endsWith.map(outletOf),
    })),
    voices: voices.map(({ tellings }) =>
      tellings.map((t) => `${worded(t)} (${t.voice}, by ${wordsAt(t.article, t.agent) ?? "nobody named"})`),
    ),
    ladders: ladders.map(({ tellings }) =>
      tellings.map((t) => `${t.rung} ${wordsAt(t.article, t.cue) ?? ""} | ${worded(t)}`),
    ),
  };
}
