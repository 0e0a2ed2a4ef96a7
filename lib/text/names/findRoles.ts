import type { SegmentedArticle, Token } from "../../model/article";
import type { NameMention } from "./findNames";

/** Longest apposition read, in tokens: "the presidential envoy for hostage affairs" has six. */
const APPOSITION_TOKENS = 8;

/** Titles as the nouns a text calls their bearers by. */
const TITLE_NOUNS: Readonly<Record<string, string>> = {
  sen: "senator",
  sens: "senator",
  senators: "senator",
  rep: "congressman",
  reps: "congressman",
  representative: "congressman",
  gov: "governor",
  gen: "general",
  col: "colonel",
  sgt: "sergeant",
  lt: "lieutenant",
  capt: "captain",
  prof: "professor",
  dr: "doctor",
};
const NO_ROLE =
  /^(mr|mrs|ms|miss|sir|dame|former|ex|vice|acting|deputy|prime|foreign|state|house|senate|white|democrat|republican)$/;

/**
 * Head nouns of the roles a name is given where it stands: its title ("President"), words right before it ("the hostage
 * envoy Adam Pell"), an apposition after it (", the envoy for hostages,"). Prefers to miss one: a wrong role lends its
 * bearer somebody else's words.
 */
export function findRoles(article: SegmentedArticle, mention: NameMention): string[] {
  // "Prime Minister": its last word; "Fed Chair Ms. Doe": the last that names an office.
  const title = mention.title.filter((word) => !NO_ROLE.test(word)).at(-1);
  const roles = title === undefined ? [] : [TITLE_NOUNS[title] ?? title];
  const tokens = article.sentences[mention.sentence]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.start >= mention.from);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  const before = tokens[first - 1];
  const earlier = tokens[first - 2];
  if (before?.pos === "NOUN" && isPersonNoun(before.lower)) roles.push(before.lower);
  // "the envoy, Adam Pell,"
  if (before?.lower === "," && earlier?.pos === "NOUN" && isPersonNoun(earlier.lower) && closes(tokens[after]))
    roles.push(earlier.lower);
  if (after > 0 && tokens[after]?.lower === ",") {
    const head = headOfApposition(tokens, after + 1);
    if (head !== undefined) roles.push(head);
  }
  return roles;
}

const closes = (token: Token | undefined) => token === undefined || /^[,.;)-]$/.test(token.lower);

/** The noun an apposition is about: the last noun before "of", "for", "who" or a mark. */
function headOfApposition(tokens: readonly Token[], from: number): string | undefined {
  const opener = tokens[from];
  if (!opener) return undefined;
  const isBare = opener.pos === "NOUN" || opener.pos === "ADJ";
  if (!isBare && !/^(a|an|the|his|her|its|their)$/.test(opener.lower)) return undefined;
  let head: string | undefined;
  for (let i = isBare ? from : from + 1; i < Math.min(tokens.length, from + APPOSITION_TOKENS); i++) {
    const token = tokens[i];
    if (!token || token.pos === "ADP" || token.pos === "PRON" || token.pos === "VERB" || /^[,.;()]$/.test(token.lower))
      break;
    if (token.isWord && (token.pos === "NOUN" || token.pos === "PROPN")) head = token.lower;
  }
  if (head === "attorney" && tokens.slice(from, from + APPOSITION_TOKENS).some((token) => token.lower === "general"))
    return "general";
  return head !== undefined && isPersonNoun(head) ? head : undefined;
}

/** Endings of nouns that name a person by what he or she does, and the commonest without one. */
const PERSON_ENDING = /(er|or|ist|ian|man|woman|person|ant|ent|ee|eur|ive|ary)$/;
const PERSON_NOUNS = new Set(
  "man woman boy girl envoy president chief judge mayor aide spokesman spokeswoman chair head coach pilot guard king queen nurse suspect victim witness host tycoon guru cleric monk priest rabbi imam diplomat candidate attorney advocate delegate magnate general widow wife husband son daughter mother father brother sister".split(
    " ",
  ),
);
const NO_PERSON = new Set(
  "year member number order letter paper center matter other member power weather water winter summer september october november december quarter offer parliament government statement department document moment event percent agreement movement settlement treatment investment payment amendment argument content incident accident president's committee employee area library january february territory factor error sector color minor major floor door labor former latter never over under after river border murder disorder answer leader's newspaper magazine representative's initiative alternative objective executive's archive narrative incentive drive".split(
    " ",
  ),
);

/** Whether a noun names a person by what he or she does. */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || (PERSON_ENDING.test(lower) && !NO_PERSON.has(lower) && lower.length > 3);
}
