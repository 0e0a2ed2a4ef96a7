import type { Attribution } from "../../model/attribution";
import type { Difference } from "../../model/claim";
import { overlapOf, sliceSpan } from "../../model/span";
import { compareUtterances, readSpoken } from "../../text/compareUtterances";
import { foldText } from "../../text/foldText";
import { outletNamed } from "../../text/names/outletNamed";
import { inTextOrder, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Titles and function words that two sources share by chance. */
const FILLER = new Set(
  "the a an of in and for to mr mrs ms sen rep gov president former senior official officials".split(" "),
);

/** An unnamed source the reporter relies on, or an office without a name; not an unnamed person in the scene ("the man"). */
const UNNAMED_SOURCE =
  /\b(?:sources?|person|people|someone|somebody|officials?|aides?|insiders?|advis[eo]rs?|familiar|briefed|knowledge|close|police|prosecutors?|investigators?|authorities|attorneys?|lawyers?|doctors|witness(?:es)?)\b/i;

/**
 * One claim credited to different sources. Only where each telling has one source for it and the two share no word of
 * their names: of several sources in a row it cannot be told which stands behind the claim. A telling that credits
 * nobody does not differ from one that does. Whom a claim is credited to leaves it as it is: the row stays a detail.
 */
export function findAttributionDifferences(tellings: readonly Telling[]): Difference[] {
  const governing = new Map(tellings.map((telling) => [telling, governingOf(telling)]));
  const found = pairsOf(tellings).flatMap(([a, b]) => {
    const [x, y] = [governing.get(a), governing.get(b)];
    return x && y && areOthers(a, x, b, y) ? [{ a, b, x, y }] : [];
  });
  if (found.length === 0) return [];
  const values = new Map(
    found.flatMap(({ a, b, x, y }) =>
      [[a, x] as const, [b, y] as const].map(([telling, { source, speaker }]) => {
        const span = placeIn(
          telling,
          source ?? telling.members[0] ?? telling.article.sentences[0] ?? { start: 0, end: 0 },
        );
        return [telling, { ...span, value: speaker ?? telling.article.text.slice(span.start, span.end) }] as const;
      }),
    ),
  );
  return [
    {
      kind: "attribution",
      confidence: "sure",
      compatible: true,
      values: inTextOrder([...values.values()]),
      because: "The same claim is credited to different sources.",
    },
  ];
}

/** The one source of a telling's body sentences; undefined where there is none, several, or none that is named there. */
function governingOf(telling: Telling): Attribution | undefined {
  const found = telling.members.flatMap((member) => {
    const sentence = telling.sentences.find((s) => overlapOf(s, member) > 0);
    if (!sentence || sentence.role === "headline") return [];
    const here = telling.attributions.filter((a) => overlapOf(a.content, member) > 0 && a.source);
    const [first] = here;
    // "Aides said he had not spoken; the Herald reported that …": two sayers side by side, each of another thing.
    return first && here.every((a) => overlapOf(a.content, first.content) > 0) ? [first] : here;
  });
  const [first] = found;
  return first && found.every((a) => shareName(wordsOf(telling, a), wordsOf(telling, first))) ? first : undefined;
}

/**
 * Two named sources mostly stand for two sayings; one outlet's report against another's, an unnamed source or a paper is
 * what a reader would call another source. A source reached through the other outlet is that outlet's own.
 */
function areOthers(a: Telling, x: Attribution, b: Telling, y: Attribution): boolean {
  if (shareName(wordsOf(a, x), wordsOf(b, y)) || isNobody(a, x) || isNobody(b, y)) return false;
  if (x.sourceType === "anonymous" && y.sourceType === "anonymous" && areOneUtterance(a, x, b, y)) return true;
  const kinds = [kindOf(a, x), kindOf(b, y)];
  if (kinds.includes("scene")) return false;
  // That two unnamed sources are two, nothing shows.
  const isTold = kinds.includes("outlet") || (kinds.includes("unnamed") && kinds[0] !== kinds[1]);
  return isTold && !leadsTo(x, a, b) && !leadsTo(y, b, a) && !isNamedIn(a, x, b) && !isNamedIn(b, y, a);
}

/** "another asks": a word in place of a source. */
const isNobody = ({ article }: Telling, source: Attribution): boolean =>
  /^(?:another|others?|one|some|many|they|he|she|it)(?:\s+of\b.*)?$/i.test(sliceSource(article.text, source));

/** Said, not done by saying: who urges or announces is told of, and only sometimes the source. */
const isSaid = ({ article }: Telling, { cue }: Attribution) =>
  cue !== null && /\bsa(?:ys?|id|ying)$/i.test(sliceSpan(article.text, cue));

/** The same words in quotation marks from two mouths: whoever they are, the two outlets name them differently. */
function areOneUtterance(a: Telling, x: Attribution, b: Telling, y: Attribution): boolean {
  const spoken = (telling: Telling, { content }: Attribution) =>
    telling.quotes.filter((q) => overlapOf(q, content) > 0).map((q) => readSpoken(telling.article.text, q));
  return spoken(a, x).some((words) => spoken(b, y).some((others) => compareUtterances(words, others) !== undefined));
}

type SourceKind = "named" | "unnamed" | "paper" | "outlet" | "scene";

/** `unnamed`: somebody the reporter relies on, `paper`: a document or an office that stands behind it, `scene`: neither. */
function kindOf(telling: Telling, source: Attribution): SourceKind {
  if (source.sourceType === "outlet") return "outlet";
  const said = sliceSource(telling.article.text, source);
  if (/^(?:anonymous|unnamed-group)$/.test(source.sourceType)) return UNNAMED_SOURCE.test(said) ? "unnamed" : "scene";
  if (source.sourceType === "document") return "paper";
  if (source.sourceType === "named-person" && !isSaid(telling, source)) return "scene";
  return isByName(telling, source) ? "named" : "scene";
}

/** Whether a source is the other article's outlet, or was reached through it: its words are the outlet's own report. */
function leadsTo(source: Attribution, { article }: Telling, other: Telling): boolean {
  const outlet = outletOf(other.article.outlet);
  const named = source.sourceType === "outlet" ? [source.speaker ?? sliceSource(article.text, source)] : [];
  return [...named, ...(source.via ? [source.via] : [])].some((name) => outletOf(name) === outlet);
}

function outletOf(name: string): string {
  // "The Lantern (online)" is the Lantern.
  const folded = foldText(name).replace(/\s*\([^)]*\)$|^the /g, "");
  return outletNamed(folded) ?? folded;
}

/** Where one telling names the other's source too, it tells whose words came through whom, and credits nobody else. */
function isNamedIn(telling: Telling, source: Attribution, other: Telling): boolean {
  if (kindOf(telling, source) === "unnamed") return false;
  const words = wordsOf(telling, source);
  const names = [...words].filter((w) => w.length > 2);
  const said = new Set(other.tokens.map((token) => foldText(token.lower)));
  if (source.sourceType !== "named-person") return names.length > 0 && names.every((name) => said.has(name));
  // One part of a person's name will do, but for what one says of oneself and the other's source says of one.
  if (!names.some((name) => said.has(name))) return false;
  return other.attributions.some((a) => shareName(wordsOf(other, a), words));
}

/** "The Harbour Times", not "media reports". */
const isByName = ({ article }: Telling, attribution: Attribution) =>
  /\p{Lu}/u.test((attribution.speaker ?? sliceSource(article.text, attribution)).replace(/^The /, ""));

const sliceSource = (text: string, { source }: Attribution) => (source ? sliceSpan(text, source) : "");

const wordsOf = ({ article }: Telling, attribution: Attribution): Set<string> =>
  namesOf(`${attribution.speaker ?? ""} ${sliceSource(article.text, attribution)}`);

function namesOf(said: string): Set<string> {
  const words = foldText(said).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLER.has(word)));
}

const shareName = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((word) => b.has(word));
