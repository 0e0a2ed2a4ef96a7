/**
 * How a verb takes what it credits.
 * - `say`: says it outright; credits a clause, a quotation, or what stands before it ("…, she noted").
 * - `tell`: the same, with an addressee first ("told reporters that").
 * - `show`: documents and studies say it; needs a clause ("shows that") or what stands before it.
 * - `judge`: an opinion of its object, with no clause needed ("criticized the plan", "called it a mistake").
 * - `urge`: wants something done ("urged X to", "called for", "demanded").
 * - `promise`: binds its subject ("vowed to", "refused to").
 * - `think`: a belief or a wish, which only the holder can know ("believes", "hopes to").
 */
export type CueClass = "say" | "tell" | "show" | "judge" | "urge" | "promise" | "think";

const byClass: Readonly<Record<CueClass, string>> = {
  say: `say add note announce report state declare claim argue explain insist maintain acknowledge admit concede contend assert allege
    remark observe reply respond retort comment write tweet post recall recount stress emphasize emphasise reiterate repeat reveal disclose
    confirm deny predict speculate joke quip testify wonder conclude continue complain lament caution boast brag clarify point muse
    mention declare shout yell chant read respond suggest imply hint signal affirm counter interject opine posit proclaim pronounce
    rejoin theorize vent bemoan vouch reckon elaborate email text blog retweet fret exclaim protest object gush volunteer
    summarize swear attest certify charge broadcast echo scoff cite learn answer`,
  tell: "tell inform remind assure advise notify warn brief persuade convince alert",
  show: "show find indicate estimate project detail determine demonstrate establish underscore note highlight reflect tout forecast list",
  judge: `call describe label brand dub characterize characterise denounce slam blast criticize criticise praise accuse blame condemn
    decry assail attack defend reject dismiss mock ridicule portray depict hail applaud endorse welcome question challenge dispute
    downplay liken compare chide rebuke deride lambaste lambast rip tout commend laud fault thank express voice raise scold
    castigate disparage lash chastise apologize tweak attribute credit cast identify refer champion bash skewer disavow repudiate contradict rebut refute`,
  urge: "urge demand ask press implore encourage recommend propose order request push invite instruct beg pressure",
  promise: "promise vow pledge swear threaten",
  think: `believe think hope fear want expect feel know worry doubt prefer wish suspect
    anticipate assume`,
};

export const CUE_VERBS: ReadonlyMap<string, CueClass> = new Map(
  (Object.entries(byClass) as [CueClass, string][]).flatMap(([cueClass, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((lemma): [string, CueClass] => [lemma, cueClass]),
  ),
);

/** Lemmas of verbs that are most often something else and need a clause or a quotation right after them, or to end what they credit. */
export const NEEDS_STATEMENT: ReadonlySet<string> = new Set(
  `add note report claim state observe maintain continue respond reply answer repeat reveal read post write suggest imply hint signal
  point learn hear relate protest object volunteer email text list recall counter conclude find show indicate reflect highlight underscore
  demonstrate determine estimate project detail announce confirm deny mention cite echo explain argue acknowledge admit concede comment
  stress emphasize emphasise declare disclose predict complain insist remind advise persuade convince brief inform warn assure swear
  broadcast elaborate vent clarify affirm posit reckon blog shout chant yell joke contend assert allege remark quip testify wonder
  speculate caution boast brag lament muse summarize charge alert establish certify attest`
    .trim()
    .split(/\s+/),
);

/** Of those, the ones whose bare object is itself a statement: "announced a ceasefire", "denied the charge". */
export const TAKES_OBJECT: ReadonlySet<string> = new Set(
  `announce deny confirm reveal disclose predict acknowledge reiterate stress emphasize emphasise claim propose propound recommend allege
  complain boast speculate admit suggest explain recount lament bemoan cite echo hint project estimate tweet detail concede`
    .trim()
    .split(/\s+/),
);

/**
 * Verbs of taking a side, which are acts as often as words ("endorsed the mayor", "rejected the bill"): statements only
 * where words of the speaker's are given or the object is called something.
 */
export const STANCES: ReadonlySet<string> = new Set(
  "challenge defend praise welcome endorse attack reject condemn identify applaud commend hail tout laud thank contradict repudiate disavow assail question cast champion credit attribute".split(
    " ",
  ),
);

/** With "is" or "are" before and a clause after, a belief: "is worried that". */
export const BELIEF_ADJECTIVES: ReadonlySet<string> = new Set(
  "worried concerned skeptical sceptical confident convinced afraid hopeful certain sure optimistic pessimistic doubtful adamant unsure wary fearful".split(
    " ",
  ),
);

/** Nouns that state something when a clause or "of" follows: "the claim that", "an announcement that". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `claim allegation statement announcement assertion accusation suggestion argument warning admission contention prediction belief fear hope
  complaint report rumor rumour promise pledge threat denial insistence`
    .trim()
    .split(/\s+/),
);

/** What cannot be the source of a statement although it is a verb's subject. */
export const NO_SOURCE: ReadonlySet<string> = new Set(
  "which that what this there nobody none nothing everything something anything move decision situation way fact case issue question".split(
    " ",
  ),
);
