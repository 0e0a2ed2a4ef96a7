import type { SegmentedArticle, Sentence, Token } from "../../model/article";
import type { ClaimGroup } from "../../model/claim";
import type { VoiceContrast } from "../../model/framing";
import { type ArticleId, type ArticleSpan, overlapOf, type Span } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import { ACT_CLASSES } from "./actClasses";
import type { Place } from "./gatherMentions";

type Telling = VoiceContrast["tellings"][number];
type Act = Telling & { readonly verb: string };

/**
 * The same act told with and without who did it: "were killed" beside "the army killed". Compared within a certain row,
 * for one verb or for verbs of one class; a row in which all tell it alike is left out. The span is the verb with its helpers.
 */
export function contrastVoices(
  articles: readonly SegmentedArticle[],
  groups: readonly ClaimGroup[],
  places: readonly Place[],
): VoiceContrast[] {
  return groups
    .filter(({ status }) => status !== "unsure")
    .flatMap((group) => {
      const acts = articles.flatMap((article) => actsOf(article.id, group, places));
      const byVerb = [...groupInto(acts, ({ verb }) => verb).values()];
      const contrast = byVerb.map(firstOfEach).find(tellsBoth);
      return contrast ? [{ group: group.id, tellings: contrast.map(({ verb: _verb, ...telling }) => telling) }] : [];
    });
}

const tellsBoth = (acts: readonly Act[]): boolean => new Set(acts.map(({ voice }) => voice)).size > 1;

/** One telling an outlet, its first. */
function firstOfEach(acts: readonly Act[]): Act[] {
  return [...groupInto(acts, ({ article }) => article).values()].flatMap((own) => own[0] ?? []);
}

function actsOf(article: ArticleId, group: ClaimGroup, places: readonly Place[]): Act[] {
  const members = group.members.filter((member) => member.article === article);
  return members.flatMap((member) =>
    places
      .filter((place) => place.article.id === article && overlapOf(place.sentence, member) > 0)
      .flatMap((place) => actsIn(place, member)),
  );
}

function actsIn(place: Place, member: ArticleSpan): Act[] {
  const { tokens } = place.sentence;
  return tokens.flatMap((token, i) => {
    if (token.pos !== "VERB" || overlapOf(token, member) === 0 || place.voiceOf(token) === "quoted") return [];
    const verb = verbClass(token.lemma);
    if (SPEECH.has(token.lemma) || verb === undefined) return [];
    const helper = helperBefore(tokens, i);
    const isPassive = helper !== undefined && !token.lower.endsWith("ing");
    const agent = isPassive ? agentAfter(place, i) : subjectBefore(place, i);
    // without its object it may be a participle: "elephants killed in two countries"
    if (!isPassive && (agent === null || !place.phrases.some(({ from }) => from === i + 1))) return [];
    const start = (isPassive ? helper : token).start;
    return [
      {
        article: member.article,
        start,
        end: token.end,
        verb,
        voice: isPassive ? ("passive" as const) : ("active" as const),
        agent,
      },
    ];
  });
}

const SPEECH = new Set(
  "say tell add report note write announce have do be get make go take expect believe think suspect".split(" "),
);

/** "slay" and "kill" are one act; a verb of no class is its own. */
const verbClass = (lemma: string): string | undefined =>
  ACT_CLASSES.find(({ words }) => words.has(lemma))?.what ?? (lemma.length > 2 ? lemma : undefined);

/** The form of "be" that makes a passive, with nothing but adverbs between: "was", "has been", "were reportedly". */
function helperBefore(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1;
  while (tokens[i]?.pos === "ADV" || tokens[i]?.pos === "PART") i--;
  const token = tokens[i];
  return token?.lemma === "be" && token.lower !== "being" ? token : undefined;
}

const AGENT_REACH = 8;

function agentAfter(place: Place, at: number): Span | null {
  const { tokens } = place.sentence;
  const by = tokens.slice(at + 1, at + 1 + AGENT_REACH).findIndex((token) => token.lower === "by");
  const phrase = by < 0 ? undefined : place.phrases.find(({ from }) => from === at + 1 + by + 1);
  // "by Friday", "by the river": a time or a place is no agent; only the plainest case, times, can be told here
  return phrase && !isTime(place.sentence, phrase.head) ? { start: phrase.start, end: phrase.end } : null;
}

const isTime = (sentence: Sentence, head: number): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(morning|evening|night|noon|midnight|end|time|year|month|week)$/.test(
    sentence.tokens[head]?.lower ?? "",
  );

function subjectBefore(place: Place, at: number): Span | null {
  const { tokens } = place.sentence;
  let i = at - 1;
  while (tokens[i]?.pos === "AUX" || tokens[i]?.pos === "ADV") i--;
  const phrase = place.phrases.find(({ head }) => head === i);
  if (phrase) return { start: phrase.start, end: phrase.end };
  const pronoun = tokens[i];
  return pronoun?.pos === "PRON" && /^(he|she|they|we|i|who)$/.test(pronoun.lower)
    ? { start: pronoun.start, end: pronoun.end }
    : null;
}
