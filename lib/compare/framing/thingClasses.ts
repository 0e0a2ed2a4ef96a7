/**
 * Nouns that news puts in the same place, with what the choice among them tells a reader: 0 plain, 1 colours, 2 judges or
 * raises the stakes. A class only says that two words MAY name one thing; the story has to show that they do. Written for
 * this program; `why` is the reason for the group, most often the rule that style guides of agencies and broadcasters give.
 */
export type WordClass = {
  readonly what: string;
  readonly words: Readonly<Record<string, number>>;
  readonly why: string;
};

const of = (what: string, why: string, plain: string, colours: string, judges = ""): WordClass => ({
  what,
  why,
  words: Object.fromEntries(
    [plain, colours, judges].flatMap((words, weight) =>
      words
        .split(" ")
        .filter(Boolean)
        .map((word) => [word, weight] as const),
    ),
  ),
});

export const THING_CLASSES: readonly WordClass[] = [
  // People held, moving, fighting: agency guides ask for the plain word because the others decide a legal or moral status.
  of(
    "people held",
    "hostage, prisoner and detainee each decide by what right somebody is held",
    "detainee abductee",
    "captive prisoner inmate internee",
    "hostage",
  ),
  of(
    "people on the move",
    "guides part migrant, refugee and asylum seeker by law, and avoid a person called illegal",
    "migrant immigrant newcomer arrival",
    "refugee asylum-seeker dreamer",
    "alien illegal invader",
  ),
  of(
    "armed people",
    "militant and fighter describe, terrorist judges: broadcasters' guides ask to attribute it",
    "fighter gunman militant soldier combatant",
    "rebel insurgent guerrilla operative",
    "terrorist jihadist extremist thug mercenary",
  ),
  of(
    "people protesting",
    "protester says what they do, rioter or mob what to think of it",
    "protester demonstrator marcher crowd",
    "activist agitator picketer",
    "rioter mob looter thug vandal",
  ),
  of(
    "the dead and hurt",
    "victim takes a side on whose fault it was, casualty none",
    "casualty death toll",
    "victim",
    "martyr",
  ),
  of(
    "a ruler",
    "leader is plain; strongman, dictator and tyrant judge the rule",
    "leader president ruler head chief premier",
    "strongman supremo",
    "dictator tyrant despot autocrat",
  ),
  of(
    "a government",
    "agency guides ask for government, and hear regime as a judgement",
    "government administration authority leadership cabinet",
    "",
    "regime dictatorship junta",
  ),
  of(
    "rich people",
    "wealthy states a fact, elite and fat cat judge it",
    "wealthy rich earner millionaire billionaire",
    "elite heir",
    "oligarch fatcat tycoon",
  ),
  of(
    "a politician's helper",
    "an aide by rank, or by a word that plays it up or down",
    "aide staffer adviser advisor assistant staff spokesman spokeswoman director",
    "operative strategist confidant loyalist",
    "crony henchman lackey",
  ),
  of(
    "a source of dissent",
    "a critic differs; an opponent or foe fights",
    "critic skeptic dissenter opponent",
    "detractor rival adversary",
    "foe enemy",
  ),
  of(
    "a supporter",
    "a supporter agrees; apologist and loyalist are judged for it",
    "supporter backer advocate proponent ally",
    "loyalist campaigner champion",
    "apologist zealot",
  ),
  // Acts of state
  of(
    "rules made",
    "bill, law and act say how far it has come; measure is vague",
    "law bill act legislation measure statute amendment resolution rule regulation provision",
    "mandate crackdown edict",
    "",
  ),
  of(
    "an agreement",
    "deal sounds like trade, concession like loss, bailout like rescue",
    "deal agreement accord pact treaty compromise settlement framework",
    "bargain concession",
    "surrender sellout capitulation giveaway",
  ),
  of(
    "talks",
    "talks and negotiation are plain; overture and back channel add intent",
    "talk negotiation discussion dialogue meeting conversation consultation",
    "summit overture engagement parley",
    "backchannel appeasement",
  ),
  of(
    "an inquiry",
    "inquiry and probe are plain variants; hunt and crackdown judge",
    "investigation inquiry probe review examination",
    "crackdown scrutiny",
    "witch-hunt hunt crusade inquisition",
  ),
  of(
    "a limit on coming in",
    "ban says more than restriction, and moratorium less",
    "restriction limit moratorium suspension pause freeze halt",
    "ban prohibition embargo boycott blockade",
    "",
  ),
  of(
    "money of the public",
    "public money by its sober name, or as taken from the reader",
    "fund funding money spending grant budget payment",
    "taxpayer subsidy stimulus handout",
    "bailout giveaway pork slush",
  ),
  of(
    "cuts",
    "a cut is plain, saving approves, slash disapproves",
    "cut reduction decrease",
    "saving rollback",
    "slash gutting",
  ),
  // Force
  of(
    "a use of force",
    "attack is plain; massacre, strike and retaliation each give it a meaning",
    "attack strike assault raid operation shooting bombing blast explosion",
    "offensive retaliation incursion response",
    "massacre slaughter bloodbath atrocity carnage terrorism onslaught",
  ),
  of(
    "a killing",
    "killing states; murder and assassination find a crime",
    "killing death shooting",
    "slaying execution",
    "murder assassination massacre homicide",
  ),
  of(
    "a war",
    "war, conflict and crisis differ in who is fighting whom",
    "conflict war fighting hostility violence",
    "crisis campaign crackdown",
    "genocide bloodbath",
  ),
  of(
    "unrest",
    "guides part protest, unrest and riot, because riot makes a crime of it",
    "protest demonstration march rally gathering",
    "unrest upheaval uprising revolt disturbance turmoil disorder",
    "riot mayhem chaos insurrection rampage",
  ),
  of(
    "a change of power",
    "coup says that it was not lawful, revolution that it was right",
    "takeover transition",
    "ouster upheaval uprising",
    "coup putsch revolution insurrection",
  ),
  of(
    "a scuffle",
    "how hard it was and who began it",
    "incident encounter altercation confrontation exchange",
    "scuffle tussle clash dispute brawl fracas",
    "assault attack",
  ),
  of(
    "people entering",
    "entry states, invasion makes an enemy of those who come",
    "crossing entry arrival influx",
    "surge wave flow",
    "invasion flood onslaught",
  ),
  of("a barrier", "fence, wall and barrier are different things to those for and against", "barrier fence", "wall", ""),
  // Words against somebody
  of(
    "words against",
    "criticism is plain; backlash and outrage say how many and how hot",
    "criticism objection disapproval complaint opposition concern skepticism",
    "backlash outcry rebuke condemnation protest uproar furor furore firestorm blowback rebuff scolding reprimand",
    "outrage fury tirade rant fire venom hysteria diatribe",
  ),
  of(
    "what somebody said",
    "remark and comment are plain; gaffe, slur and rant judge",
    "remark comment statement word message post speech address tweet",
    "jab swipe dig quip outburst warning threat claim",
    "gaffe slur rant tirade insult smear attack sniping",
  ),
  of(
    "what was claimed",
    "an allegation is unproven, a revelation proven, a smear false",
    "allegation accusation claim charge report story account",
    "rumor suggestion insinuation",
    "revelation smear slander lie hoax bombshell garbage",
  ),
  of(
    "a quarrel",
    "a dispute is plain; feud and war heat it",
    "dispute disagreement debate row spat argument difference",
    "feud clash fight standoff showdown",
    "war battle brawl",
  ),
  of(
    "a setback",
    "a loss by its size",
    "setback loss defeat rejection reversal",
    "blow rebuke rebuff embarrassment",
    "humiliation rout debacle disaster fiasco",
  ),
  of(
    "a mistake",
    "error is plain; scandal and lie judge",
    "mistake error misstatement lapse omission",
    "gaffe blunder misstep stumble controversy",
    "scandal lie deception fraud cover-up",
  ),
  of(
    "trouble",
    "matter is plain; scandal and crisis judge",
    "matter issue affair case question episode problem",
    "controversy flap trouble storm",
    "scandal crisis debacle disaster fiasco",
  ),
  of(
    "wrongdoing towards somebody",
    "harassment and assault are different offences; misconduct hides which",
    "misconduct behavior behaviour conduct impropriety",
    "harassment mistreatment discrimination",
    "abuse assault rape",
  ),
  of(
    "meddling",
    "activity is plain; interference and attack blame",
    "activity involvement effort role",
    "interference meddling influence",
    "attack sabotage subversion hacking",
  ),
  of(
    "a plot",
    "a plan, or one judged",
    "plan proposal initiative program agenda strategy policy idea",
    "push bid gambit maneuver scheme overhaul",
    "plot conspiracy ploy stunt power-grab",
  ),
  of(
    "a warning",
    "threat is hostile, warning is not",
    "warning notice caution statement vow pledge promise",
    "ultimatum threat",
    "blackmail bluff extortion",
  ),
  of(
    "a leaving",
    "resignation is chosen, ouster is not",
    "departure exit resignation retirement",
    "dismissal removal firing ouster",
    "purge sacking",
  ),
  // Contested things of public life
  of(
    "ending a pregnancy",
    "guides ask for anti-abortion and abortion-rights, not either side's own name",
    "foetus fetus pregnancy embryo",
    "unborn",
    "baby",
  ),
  of(
    "a doctrine on marriage",
    "gay and same-sex are plain, homosexual is avoided in guides, traditional takes a side",
    "marriage union",
    "",
    "",
  ),
  of(
    "a way of seeing climate",
    "guides part change, warming and crisis",
    "change warming",
    "emergency",
    "crisis catastrophe",
  ),
  of(
    "a group",
    "group is plain; movement approves, gang and cult judge",
    "group organization organisation committee nonprofit association network party pac",
    "movement faction outfit lobby militia",
    "gang cult cartel mob",
  ),
  of(
    "a settlement on land",
    "village, settlement and colony decide whose the land is",
    "neighborhood neighbourhood community town village",
    "settlement outpost",
    "colony",
  ),
  of("land", "whose it is, in a word", "territory area region strip land", "enclave", "homeland"),
  of("a vehicle crash", "guides avoid accident until it is known to be one", "crash collision wreck", "accident", ""),
  of(
    "a disaster at work",
    "accident excuses, failure blames",
    "incident accident spill leak",
    "failure breach",
    "disaster catastrophe",
  ),
  of(
    "an official's standing",
    "front-runner and favourite lift, embattled lowers",
    "candidate contender nominee hopeful challenger",
    "front-runner frontrunner favorite finalist underdog",
    "",
  ),
  of(
    "a person in the news",
    "what somebody is called first: by trade, by side or by deed",
    "man woman student reporter journalist teenager youth",
    "blogger activist interviewer publisher",
    "suspect provocateur",
  ),
];
