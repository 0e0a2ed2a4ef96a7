import type { Candidate } from "./findCores";
import { tellOneRow } from "./gatherMentions";
import type { Likeness } from "./linkMentions";

/**
 * What speaks for two outlets' phrases naming one thing, beside their noun: the noun alone is right for half of the sets it
 * makes. Weighed by reading the sets of real stories; a row alone is enough for one noun, never for two nouns of a class.
 */
const SIGNS = {
  sameRow: 1.5,
  likeSentences: 0.75,
  sharedName: 1.25,
  sharedTopic: 1,
  sharedTail: 1,
  sameSlot: 1,
  bothAtTop: 0.75,
  bothSalient: 0.5,
  topicsApart: -1.5,
  wholeClass: -1,
  newlyTold: -0.75,
} as const;

/** Less than nothing where something excludes that they are one thing. */
export function countSigns(a: Candidate, b: Candidate, isLike: Likeness): number {
  if (arePointedApart(a, b)) return -1;
  const [x, y] = [a.profile, b.profile];
  let sum = 0;
  const isSameRow = tellOneRow(a.mention.place, b.mention.place);
  if (isSameRow) sum += SIGNS.sameRow;
  else if (isLike(a.mention.place, b.mention.place)) sum += SIGNS.likeSentences;
  if (!isSameRow && (isNew(a.mention) || isNew(b.mention))) sum += SIGNS.newlyTold;
  if (meet(x.names, y.names)) sum += SIGNS.sharedName;
  if (meet(x.topics, y.topics)) sum += SIGNS.sharedTopic;
  else if (x.topics.size > 0 && y.topics.size > 0 && !(x.isTop && y.isTop)) sum += SIGNS.topicsApart;
  if (meet(x.tail, y.tail) || meet(x.tail, y.topics) || meet(x.topics, y.tail)) sum += SIGNS.sharedTail;
  if (a.mention.slot !== null && a.mention.slot === b.mention.slot) sum += SIGNS.sameSlot;
  if (x.isTop && y.isTop) sum += SIGNS.bothAtTop;
  if (a.isSalient && b.isSalient) sum += SIGNS.bothSalient;
  if (x.isWholeClass || y.isWholeClass) sum += SIGNS.wholeClass;
  return sum;
}

/** "an accident" outside the row that tells of this one is any accident. */
const isNew = ({ phrase, place }: Candidate["mention"]): boolean =>
  phrase.determiner === "indefinite" && place.prominence !== "headline" && place.prominence !== "lead";

/**
 * What two phrases for one thing can't differ in: whose and with whom, how many, which level, which day. And one sentence
 * seldom tells the same thing twice at length: "likened the ransomware attacks to the terrorist attacks".
 */
export function arePointedApart(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.profile, b.profile];
  if (a.mention.place === b.mention.place && !x.isBare && !y.isBare) return true;
  if (x.isPlural !== y.isPlural || x.scope !== y.scope || differ(x.figure, y.figure) || differ(x.day, y.day))
    return true;
  return areApart(x.owners, y.owners) || areApart(x.partners, y.partners) || areApart(x.bearers, y.bearers);
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** Neither's names are all among the other's: "Kim and Moon" beside "Kim and Trump", but not "Kim" beside "Kim and Trump". */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !isWithin(a, b) && !isWithin(b, a);

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (!b.has(word)) return false;
  return true;
}
