/**
 * What a word before a noun does for it. Words not listed here say which one or what about ("infrastructure spending").
 * Neutral words order, count and date: a difference in them alone is folded away.
 */
export type ModifierKind = "neutral" | "other" | "side" | "legality" | "doubt" | "judging" | "topic";

const NEUTRAL =
  "major significant massive huge enormous deadly sweeping harsh broad left right new old own former current recent latest last next first second third same several many few more most such various own " +
  "possible potential future past present earlier later previous initial final main general annual daily weekly monthly " +
  "top senior junior key whole entire full total overall official additional further upcoming ongoing ex longtime young older " +
  "younger big large small long short u.s. us american national federal state local international public private two three " +
  "four five six seven eight nine ten one dozen hundred thousand million billion much only very mr. mrs. ms. dr. president " +
  "sen. rep. gov. senator representative governor secretary minister prime vice republican democratic gop house senate " +
  "congressional presidential white tuesday monday wednesday thursday friday saturday sunday january february march april may " +
  "june july august september october november december proposed planned pending formal original";

/** Words that say it is another one: two phrases parted by such a word do not name one thing. */
const OTHER =
  "other another similar different separate previous earlier second third next last former past future own any no such every each";

const SIDE =
  "conservative liberal progressive moderate centrist leftist rightist far-left far-right left-wing right-wing hard-line hardline " +
  "radical extremist extreme militant islamist jihadist nationalist populist socialist communist marxist fascist neoconservative " +
  "libertarian evangelical partisan pro-life pro-choice anti-abortion pro-gay anti-gay antigay pro-gun anti-immigrant " +
  "anti-immigration ultranationalist ultraconservative white-nationalist hawkish dovish maverick rogue";

const LEGALITY =
  "illegal undocumented unlawful unauthorized unauthorised terrorist irregular occupied disputed annexed unconstitutional";

const DOUBT =
  "alleged so-called supposed purported self-styled self-described self-identified claimed reported ostensible unproven disputed unverified debunked suspected";

const JUDGING =
  "controversial embattled disgraced divisive polarizing notorious infamous scandal-plagued gaffe-prone outspoken fiery firebrand " +
  "bombastic brash combative defiant reclusive brutal ruthless bloody violent savage heinous horrific gruesome shocking stunning " +
  "startling drastic draconian historic landmark unprecedented secret secretive " +
  "top-secret clandestine landmark dangerous reckless risky bold brazen cynical desperate failed flawed baseless misleading bogus " +
  "fake phony sham dubious questionable shady corrupt crooked greedy lavish extravagant wasteful bloated reasonable " +
  "common-sense sensible responsible innocent peaceful heroic brave stinging scathing withering blistering fierce furious bitter angry heated nasty vicious " +
  "ugly toxic bizarre strange odd outrageous offensive racist sexist xenophobic homophobic hateful inflammatory incendiary discriminatory oppressive " +
  "repressive authoritarian tyrannical cruel inhumane barbaric do-nothing frivolous silly absurd ridiculous unhinged crazy " +
  "surprise abrupt hasty rushed last-ditch sensational humiliating embarrassing damaging devastating crippling crushing " +
  "coveted prestigious unpopular beloved hated feared frosty contentious explosive terrible disastrous " +
  "catastrophic shameful fabricated mysterious murky hostile aggressive sweeping ambitious generous " +
  "deep-pocketed expletive-laden expletive-filled expletive-ridden profane vulgar obscene racially-charged chaotic botched " +
  "ill-fated ill-advised doomed troubled beleaguered besieged celebrated legendary feisty " +
  "rambling unfounded groundless exaggerated dire grim tragic senseless cowardly long-promised long-awaited tense";

const kinds = new Map<string, ModifierKind>();
// Later entries win: "own law" is another law before it is a neutral word
for (const [kind, words] of [
  ["neutral", NEUTRAL],
  ["judging", JUDGING],
  ["doubt", DOUBT],
  ["legality", LEGALITY],
  ["side", SIDE],
] as const)
  for (const word of words.split(" ")) kinds.set(word, kind);
const other = new Set(OTHER.split(" "));

/** "anti-war" protests and "union-backed" candidates are put on a side, whatever the side. */
const SIDED = /^(anti|pro)-(\p{L}{3,})|\p{L}-(backed|aligned|allied|friendly|leaning)$/u;
/** What hardly anybody stands for: "anti-piracy" says what a patrol does, not where it stands. */
const NOBODYS_SIDE = new Set(
  (
    "piracy pirate riot terror terrorism terrorist drug drugs crime corruption fraud doping tank aircraft missile ship virus viral " +
    "trust poverty bullying smoking theft gang narcotics discrimination harassment cancer poaching smuggling trafficking " +
    "aging inflammatory depressant bacterial rollback active rata con motion ject"
  ).split(" "),
);

const isSided = (word: string): boolean => {
  const sided = word.match(SIDED);
  return sided !== null && !NOBODYS_SIDE.has(sided[2] ?? "");
};

export const modifierKind = (word: string): ModifierKind => kinds.get(word) ?? (isSided(word) ? "side" : "topic");

const SCOPES = new Set("federal state local city county foreign domestic national international".split(" "));

/** Whose matter it is: a federal law and a state law are two. */
export const isScope = (word: string): boolean => SCOPES.has(word);

/** Whether the word says that this is not the one spoken of before. */
export const namesAnother = (word: string): boolean => other.has(word);

const CHARGED: ReadonlySet<ModifierKind> = new Set(["side", "legality", "doubt", "judging"]);

/** Whether a word before a noun judges, takes sides or doubts: what two readers could quarrel over. */
export const isCharged = (word: string): boolean => CHARGED.has(modifierKind(word));
