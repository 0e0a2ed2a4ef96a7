import type { SegmentedArticle } from "../../model/article";
import type { Attribution, SourceType } from "../../model/attribution";
import type { LedgerEntry, Speaker, VoiceShare } from "../../model/sourcing";
import type { ArticleId } from "../../model/span";
import { compareCode } from "../../text/compareCode";
import { groupInto } from "../../text/groupInto";

const NAMED: ReadonlySet<SourceType> = new Set(["named-person", "named-organization", "document", "outlet"]);

/** For each attribution, how many words of the article are its: each word counts once, for the governing attribution. */
function wordsByAttribution(
  article: SegmentedArticle,
  own: readonly Indexed[],
): { readonly mine: Map<number, number>; readonly rest: number } {
  const mine = new Map<number, number>();
  let rest = 0;
  for (const sentence of article.sentences) {
    if (sentence.role === "headline") continue;
    for (const token of sentence.tokens) {
      if (!token.isWord) continue;
      const owner = own.find(({ attribution }) =>
        attribution.contentParts.some((part) => part.start <= token.start && token.end <= part.end),
      );
      if (owner) mine.set(owner.index, (mine.get(owner.index) ?? 0) + 1);
      else rest++;
    }
  }
  return { mine, rest };
}

type Indexed = { readonly attribution: Attribution; readonly index: number };

export type Ledger = {
  readonly ledger: readonly LedgerEntry[];
  readonly voices: readonly VoiceShare[];
  readonly speakers: readonly Speaker[];
};

/** Who speaks in each article and how much of it is theirs; `onlyHere` is said of sources with a name, others can't be told apart. */
export function buildLedger(articles: readonly SegmentedArticle[], attributions: readonly Attribution[]): Ledger {
  const indexed = attributions.map((attribution, index): Indexed => ({ attribution, index }));
  const heardIn = groupInto(
    attributions.filter((attribution) => attribution.speaker !== null),
    (attribution) => attribution.speaker ?? "",
  );
  const ledger: LedgerEntry[] = [];
  const voices: VoiceShare[] = [];
  for (const article of articles) {
    const own = indexed.filter(({ attribution }) => attribution.article === article.id);
    const { mine, rest } = wordsByAttribution(article, own);
    const wordsOf = (entries: readonly Indexed[]) =>
      entries.reduce((sum, { index }) => sum + (mine.get(index) ?? 0), 0);
    const named = own.filter(({ attribution }) => attribution.speaker !== null);
    for (const [speaker, entries] of groupInto(named, ({ attribution }) => attribution.speaker ?? "")) {
      const sourceType = entries[0]?.attribution.sourceType ?? "anonymous";
      const elsewhere = heardIn.get(speaker)?.some((attribution) => attribution.article !== article.id) ?? false;
      ledger.push({
        article: article.id,
        speaker,
        sourceType,
        attributions: entries.map(({ index }) => index),
        words: wordsOf(entries),
        onlyHere: NAMED.has(sourceType) && !elsewhere,
      });
    }
    const byType = [...groupInto(own, ({ attribution }) => attribution.sourceType)]
      .map(([sourceType, entries]) => ({ sourceType, words: wordsOf(entries) }))
      .sort((a, b) => b.words - a.words || compareCode(a.sourceType, b.sourceType));
    voices.push({
      article: article.id,
      ownWords: rest,
      byType,
      firstSpeaker: named[0]?.attribution.speaker ?? null,
      lastSpeaker: named.at(-1)?.attribution.speaker ?? null,
    });
  }
  return { ledger, voices, speakers: listSpeakers(heardIn) };
}

function listSpeakers(heardIn: ReadonlyMap<string, readonly Attribution[]>): Speaker[] {
  const distinct = (ids: readonly ArticleId[]) => [...new Set(ids)];
  return [...heardIn]
    .map(
      ([speaker, said]): Speaker => ({
        speaker,
        sourceType: said[0]?.sourceType ?? "anonymous",
        articles: distinct(said.map((one) => one.article)),
        quotedIn: distinct(said.filter((one) => one.quote !== "indirect").map((one) => one.article)),
      }),
    )
    .sort((a, b) => b.articles.length - a.articles.length || compareCode(a.speaker, b.speaker));
}
