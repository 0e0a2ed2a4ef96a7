import { type SegmentedArticle, type Sentence, sentenceAt } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { AlignedGroup } from "../../model/claim";
import type { Drift } from "../../model/sourcing";
import { overlapOf, type Span } from "../../model/span";
import { MODALITY_WORDS } from "../../text/modalityWords";
import { readFigures } from "../../text/readFigures";
import { stemWord } from "../../text/stemWord";
import { articleOf, isSameOutlet } from "./outletIdentity";

/** Share of stems (of the shorter sentence) a citing sentence must have in common with what it cites. */
const SHARED_STEMS = 0.5;
/** Fewer shared content words than this and two sentences only speak of the same matter. */
const FEWEST_SHARED = 4;

/** Words that leave a thing open although no grammar of theirs says so: "discussed the possibility", "considering". */
const OPENING_WORDS =
  /^(possib\w*|potential\w*|consider\w*|discuss\w*|weigh\w*|mull\w*|explor\w*|propos\w*|tentativ\w*|about|roughly|nearly|almost|some|partly|unclear)$/;

type Move = Drift["moves"][number];

/**
 * Where a citing outlet's sentence tells what another article of the story said, both side by side with what moved.
 * Only where the sentence credits that outlet and a sentence of it matches: by a row of the comparison, else by the words
 * they share. Prefers to show nothing: a drift that is none accuses an outlet of changing its source.
 */
export function findDrift(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly AlignedGroup[],
): Drift[] {
  const drift: Drift[] = [];
  const seen = new Set<string>();
  for (const one of attributions) {
    const citing = articles.find((article) => article.id === one.article);
    const origin = citing ? originOf(one, citing, articles) : undefined;
    const to = citing ? sentenceAt(citing, one.content) : undefined;
    if (!citing || !origin || !to || to.role === "headline") continue;
    const from = matchIn(origin, citing, to, groups);
    const key = `${citing.id}:${to.index}:${origin.id}`;
    if (!from || seen.has(key)) continue;
    seen.add(key);
    const moves = movesBetween(origin, from, citing, to, attributions);
    if (moves.length > 0)
      drift.push({
        from: { article: origin.id, start: from.start, end: from.end },
        to: { article: citing.id, start: to.start, end: to.end },
        moves,
      });
  }
  return drift;
}

/** The article of the story that a statement is credited to, or came through. */
function originOf(
  one: Attribution,
  citing: SegmentedArticle,
  articles: readonly SegmentedArticle[],
): SegmentedArticle | undefined {
  const name = one.sourceType === "outlet" ? one.speaker : one.via;
  if (name === null || isSameOutlet(name, citing.outlet)) return undefined;
  return articleOf(name, articles);
}

function matchIn(
  origin: SegmentedArticle,
  citing: SegmentedArticle,
  to: Sentence,
  groups: readonly AlignedGroup[],
): Sentence | undefined {
  const mates = groups
    .filter(
      (group) =>
        group.certainty === "certain" && group.members.some((m) => m.article === citing.id && overlapOf(m, to) > 0),
    )
    .flatMap((group) => group.members.filter((m) => m.article === origin.id))
    .map((member) => sentenceAt(origin, member));
  const candidates = [...mates.filter((sentence) => sentence !== undefined), ...origin.sentences].filter(
    (s) => s.role === "body",
  );
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of candidates) {
    const share = sharedStems(sentence, to);
    if (share > most) {
      most = share;
      best = sentence;
    }
  }
  return most >= SHARED_STEMS ? best : undefined;
}

const stemsOf = (sentence: Sentence) =>
  new Set(
    sentence.tokens.filter((t) => t.isWord && /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(t.pos)).map((t) => stemWord(t.lower)),
  );

function sharedStems(a: Sentence, b: Sentence): number {
  const [x, y] = [stemsOf(a), stemsOf(b)];
  const both = [...x].filter((stem) => y.has(stem)).length;
  return both < FEWEST_SHARED ? 0 : both / Math.max(1, Math.min(x.size, y.size));
}

function movesBetween(
  origin: SegmentedArticle,
  from: Sentence,
  citing: SegmentedArticle,
  to: Sentence,
  attributions: readonly Attribution[],
): Move[] {
  return [
    ...movedHedges(from, to),
    ...movedFigures(origin, from, citing, to),
    ...movedSource(origin, from, citing, to, attributions),
    ...movedNouns(from, to),
  ];
}

const hedgesOf = (sentence: Sentence) =>
  sentence.tokens.filter((token, i) => {
    if (/^(about|roughly|nearly|almost|some)$/.test(token.lower) && sentence.tokens[i + 1]?.pos === "NUM") return false; // the figure's
    const modality = MODALITY_WORDS.get(token.lower);
    return (
      (modality !== undefined && modality !== "confirmed" && modality !== "will") || OPENING_WORDS.test(token.lower)
    );
  });

/** A word that leaves the matter open, in the origin, where the citing sentence has no other in its place. */
function movedHedges(from: Sentence, to: Sentence): Move[] {
  const [before, after] = [hedgesOf(from), hedgesOf(to)];
  const [gone] = before.filter((hedge) => !after.some((other) => other.lower === hedge.lower));
  const [come] = after.filter((hedge) => !before.some((other) => other.lower === hedge.lower));
  if (gone && !come) return [{ kind: "hedge", from: spanOf(gone), to: null, because: `“${gone.lower}” is gone.` }];
  if (come && !gone && !/^(reportedly|about|some)$/.test(come.lower))
    return [{ kind: "hedge", from: null, to: spanOf(come), because: `“${come.lower}” was not there.` }];
  return [];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A figure of the same thing, rounded or otherwise. */
function movedFigures(origin: SegmentedArticle, from: Sentence, citing: SegmentedArticle, to: Sentence): Move[] {
  const a = readFigures(origin, from).quantities;
  const b = readFigures(citing, to).quantities;
  return b.flatMap((figure): Move[] => {
    const same = a.filter(
      (other) =>
        other.kind === figure.kind && other.unit === figure.unit && other.counted.at(-1) === figure.counted.at(-1),
    );
    const [only] = same;
    if (!only || same.length > 1 || only.value === figure.value) return [];
    const isRounded = isRounding(only.value, figure.value);
    return [
      {
        kind: "figure",
        from: spanOf(only),
        to: spanOf(figure),
        because: isRounded ? "The figure is rounded." : "The figure differs.",
      },
    ];
  });
}

/** Most that rounding moves a figure, as a share of it: 48 to 50, 940 to 1,000; 48 to 60 is another figure. */
const ROUNDING_SHARE = 0.1;

/** Whether the second figure is the first with fewer digits that count. */
const isRounding = (from: number, to: number) =>
  digitsThatCount(to) < digitsThatCount(from) && Math.abs(to - from) <= ROUNDING_SHARE * Math.abs(from);

const digitsThatCount = (value: number) =>
  String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

/** The origin names or describes a source for it; the citing sentence credits the outlet alone. */
function movedSource(
  origin: SegmentedArticle,
  from: Sentence,
  citing: SegmentedArticle,
  to: Sentence,
  attributions: readonly Attribution[],
): Move[] {
  const covers = (article: SegmentedArticle, sentence: Sentence) =>
    attributions.filter(
      (one) => one.article === article.id && overlapOf(one.content, sentence) > 0.3 * (sentence.end - sentence.start),
    );
  const source = covers(origin, from).find((one) => one.source !== null && one.sourceType === "anonymous");
  if (!source?.source) return [];
  const kept = covers(citing, to).some((one) => one.sourceType !== "outlet");
  return kept
    ? []
    : [
        {
          kind: "source",
          from: spanOf(source.source),
          to: null,
          because: `That ${origin.outlet} has this from an unnamed source is gone.`,
        },
      ];
}

/** One noun for another between the same neighbours: "talks" for "contacts". */
function movedNouns(from: Sentence, to: Sentence): Move[] {
  const a = from.tokens.filter((token) => token.isWord);
  const b = to.tokens.filter((token) => token.isWord);
  const moves: Move[] = [];
  for (let i = 1; i + 1 < a.length; i++)
    for (let j = 1; j + 1 < b.length; j++) {
      const [x, y] = [a[i], b[j]];
      if (!x || !y || x.pos !== "NOUN" || y.pos !== "NOUN" || stemWord(x.lower) === stemWord(y.lower)) continue;
      if (a[i - 1]?.lower !== b[j - 1]?.lower || a[i + 1]?.lower !== b[j + 1]?.lower) continue;
      moves.push({ kind: "wording", from: spanOf(x), to: spanOf(y), because: `“${x.lower}” became “${y.lower}”.` });
    }
  return moves;
}
