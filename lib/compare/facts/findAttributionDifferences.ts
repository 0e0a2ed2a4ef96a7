import type { Attribution } from "../../model/attribution";
import type { Difference } from "../../model/claim";
import { overlapOf, sliceSpan } from "../../model/span";
import { foldText } from "../../text/foldText";
import { outletNamed } from "../../text/names/outletNamed";
import { inTextOrder, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Titles and function words that two sources share by chance. */
const FILLER = new Set(
  "the a an of in and for to mr mrs ms sen rep gov president former senior official officials".split(" "),
);

/** An unnamed source the reporter relies on, not an unnamed person in the scene ("the man said"). */
const UNNAMED_SOURCE =
  /\b(?:sources?|person|people|officials?|aides?|insiders?|advis[eo]rs?|familiar|briefed|knowledge|close)\b/i;

/**
 * One claim credited to different sources. Only where each telling has one source for it and the two share no word of
 * their names: of several sources in a row it cannot be told which stands behind the claim. A telling that credits
 * nobody does not differ from one that does.
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
  const isSure = found.some(({ a, b, x, y }) => isPlainlyOther(a, x, b, y));
  return [
    {
      kind: "attribution",
      confidence: isSure ? "sure" : "check",
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
    return telling.attributions.filter((a) => overlapOf(a.content, member) > 0 && a.source).slice(0, 1);
  });
  const [first] = found;
  return first && found.every((a) => shareName(wordsOf(telling, a), wordsOf(telling, first))) ? first : undefined;
}

/**
 * Two named sources mostly stand for two sayings; one outlet's report against another's, or an unnamed source, is what
 * a reader would call another source. That two unnamed sources are two, nothing shows; and a source reached through the
 * other outlet is that outlet's own.
 */
function areOthers(a: Telling, x: Attribution, b: Telling, y: Attribution): boolean {
  const isTold = isUnnamed(a, x) !== isUnnamed(b, y) || x.sourceType === "outlet" || y.sourceType === "outlet";
  const isGeneric = x.sourceType === "unnamed-group" || y.sourceType === "unnamed-group";
  const areNameless = [[a, x] as const, [b, y] as const].every(
    ([telling, z]) => z.sourceType !== "outlet" && (isUnnamed(telling, z) || !isByName(telling, z)),
  );
  if (!isTold || isGeneric || areNameless || shareName(wordsOf(a, x), wordsOf(b, y))) return false;
  return !leadsTo(x, a, b) && !leadsTo(y, b, a) && !isNamedIn(a, x, b) && !isNamedIn(b, y, a);
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
  if (isUnnamed(telling, source)) return false;
  const names = [...namesOf(source.speaker ?? sliceSource(telling.article.text, source))].filter((w) => w.length > 2);
  const said = new Set(other.tokens.map((token) => foldText(token.lower)));
  // One part of a person's name will do; "agency" and "times" stand in many.
  if (source.sourceType === "named-person") return names.some((name) => said.has(name));
  return names.length > 0 && names.every((name) => said.has(name));
}

/** Sure takes two that can be told apart: two outlets by name, or an unnamed source and a person or organisation by name. */
function isPlainlyOther(a: Telling, x: Attribution, b: Telling, y: Attribution): boolean {
  if (x.sourceType === "outlet" && y.sourceType === "outlet") return isByName(a, x) && isByName(b, y);
  return (isUnnamed(a, x) && isPersonOrBody(b, y)) || (isUnnamed(b, y) && isPersonOrBody(a, x));
}

const isPersonOrBody = (telling: Telling, attribution: Attribution) =>
  /^named-/.test(attribution.sourceType) &&
  isByName(telling, attribution) &&
  !UNNAMED_SOURCE.test(sliceSource(telling.article.text, attribution));

/** "The Harbour Times", not "media reports". */
const isByName = ({ article }: Telling, attribution: Attribution) =>
  /\p{Lu}/u.test((attribution.speaker ?? sliceSource(article.text, attribution)).replace(/^The /, ""));

const sliceSource = (text: string, { source }: Attribution) => (source ? sliceSpan(text, source) : "");

const isUnnamed = ({ article }: Telling, { sourceType, source }: Attribution) =>
  sourceType === "anonymous" && source !== null && UNNAMED_SOURCE.test(article.text.slice(source.start, source.end));

const wordsOf = ({ article }: Telling, attribution: Attribution): Set<string> =>
  namesOf(`${attribution.speaker ?? ""} ${sliceSource(article.text, attribution)}`);

function namesOf(said: string): Set<string> {
  const words = foldText(said).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLER.has(word)));
}

const shareName = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((word) => b.has(word));
