import type { PartOfSpeech } from "../../model/article";
import type { LoadedKind } from "../../model/framing";

/**
 * Words that judge where an outlet speaks for itself. Written for this program, group by group, each with the reason that
 * agencies' and broadcasters' style guides give for keeping such words out of a reporter's own mouth. A word is left out
 * where its plain sense is as frequent in news as its judging one ("attack", "radical", "sharp").
 */
export type LoadedGroup = {
  readonly kind: LoadedKind;
  readonly why: string;
  readonly tags: ReadonlySet<PartOfSpeech>;
  readonly words: ReadonlySet<string>;
};

const group = (kind: LoadedKind, why: string, tags: readonly PartOfSpeech[], words: string): LoadedGroup => ({
  kind,
  why,
  tags: new Set(tags),
  words: new Set(words.split(" ")),
});

export const LOADED_GROUPS: readonly LoadedGroup[] = [
  group("accusing-verb", "presumes guilt or fault: said would leave it open", ["VERB"], "admit confess concede"),
  group("accusing-verb", "doubts what it reports: said would not", ["VERB"], "claim profess"),
  group(
    "accusing-verb",
    "says how it was said, and not kindly: said would leave that to the reader",
    ["VERB"],
    "boast brag gloat crow whine moan gripe grumble carp rant rail rave fume seethe bluster bellow huff scoff sneer snipe snarl preach pontificate pander demagogue fearmonger backpedal stonewall dodge duck weasel parrot trumpet tout peddle hawk",
  ),
  group(
    "heated-verb",
    "turns disagreement into a blow: criticised would say as much",
    ["VERB"],
    "slam blast bash trash assail lambaste lambast excoriate eviscerate savage skewer torch pummel clobber thrash maul shred berate castigate lash-out rip tear-into pillory",
  ),
  group(
    "heated-verb",
    "scorns: the act is criticism or a joke, the word says how it felt",
    ["VERB"],
    "mock taunt ridicule deride belittle lampoon jeer goad needle smear vilify demonize malign disparage",
  ),
  group(
    "heated-verb",
    "paints an act as violent, sly or weak where a plain verb tells the act",
    ["VERB"],
    "scuttle torpedo gut decimate demolish dismantle ram foist cram storm barge pounce lurch flail stumble fumble bungle botch squander balk cave capitulate grovel cower slink scurry trounce rout steamroll bulldoze muzzle strong-arm bully badger hound ambush sandbag hijack flout trample snub spurn stoke inflame foment roil rattle rankle infuriate enrage cling wallow flout thumb usurp",
  ),
  group(
    "judging-adjective",
    "judges a person or an act: what was done would let readers judge",
    ["ADJ"],
    "disgraced embattled notorious infamous brash bombastic fiery firebrand combative belligerent pugnacious defiant brazen shameless cynical reckless ruthless callous craven cowardly hapless feckless clueless inept bumbling incompetent arrogant haughty smug pompous petulant thin-skinned erratic unhinged mercurial polarizing divisive outspoken gaffe-prone scandal-plagued scandal-ridden beleaguered flamboyant swashbuckling hard-charging die-hard rabid zealous strident shrill vitriolic hawkish unabashed unapologetic self-titled self-proclaimed self-styled",
  ),
  group(
    "judging-adjective",
    "says what to feel about it",
    ["ADJ"],
    "outrageous shocking stunning astonishing astounding jaw-dropping appalling disgraceful shameful scandalous disgusting despicable deplorable reprehensible abhorrent heinous horrific horrifying gruesome ghastly grisly sickening heartbreaking heartwarming dire alarming disturbing troubling chilling terrifying bizarre absurd ridiculous ludicrous laughable preposterous farcical bogus phony sham spurious baseless incendiary inflammatory toxic venomous vile nasty ugly odious bigoted cruel draconian barbaric inhumane merciless",
  ),
  group(
    "judging-adjective",
    "measures an event by its drama and not by a figure",
    ["ADJ"],
    "stinging scathing blistering withering searing bruising devastating crippling crushing humiliating embarrassing damning sensational spectacular epic monumental colossal ferocious rancorous acrimonious frosty icy testy disastrous catastrophic calamitous botched bungled ill-fated doomed desperate last-ditch half-hearted tepid sumptuous cozy cushy massive audacious daring gutsy heroic courageous valiant triumphant masterful dazzling glowing gushing fawning effusive impassioned rousing frantic feverish frenzied unrelenting blatant flagrant glaring egregious far-fetched convoluted shadowy shady ",
  ),
  group(
    "intensifier",
    "presses a point in the outlet's own voice",
    ["ADV"],
    "clearly obviously undoubtedly unquestionably undeniably indisputably blatantly flagrantly brazenly shamelessly flatly bluntly angrily furiously fiercely bitterly savagely brutally ruthlessly viciously wildly grossly woefully utterly wholly shockingly stunningly astonishingly remarkably surprisingly strikingly incredibly unbelievably bizarrely absurdly ridiculously laughably predictably notoriously famously infamously aggressively vigorously stridently defiantly gleefully smugly stubbornly doggedly desperately frantically hastily grudgingly begrudgingly reluctantly sheepishly meekly passionately fervently soundly resoundingly conspicuously pointedly mercilessly relentlessly profanely scathingly ominously tellingly ironically sadly tragically mercifully thankfully curiously oddly",
  ),
  group(
    "insinuating-hedge",
    "casts doubt without saying who doubts it",
    ["ADJ", "ADV", "VERB"],
    "supposedly purportedly ostensibly so-called purported ostensible supposed would-be conveniently suspiciously",
  ),
  group(
    "judging-noun",
    "names a deed, a person or a feeling by a verdict on it",
    ["NOUN"],
    "debacle fiasco farce charade sham travesty boondoggle ploy gambit stunt gimmick cabal clique crony henchman lackey mouthpiece apologist zealot ideologue demagogue blowhard firebrand thug stooge goon hothead bigwig fat-cat tirade rant diatribe screed broadside outburst meltdown hissy tantrum vitriol venom rancor fury wrath uproar furor furore firestorm maelstrom frenzy hysteria spectacle circus bombshell blockbuster brinkmanship onslaught crusade witch-hunt witchhunt smear slur jab swipe dig drubbing thrashing shellacking rout humiliation scorn hypocrisy cowardice gaffe blunder misstep giveaway handout windfall powder-keg bloodbath carnage mantra fervor darling ringleader poster-child juggernaut",
  ),
];

/** Phrases of more than one word, folded, with the kind and the reason. */
export const LOADED_PHRASES: readonly {
  readonly words: readonly string[];
  readonly kind: LoadedKind;
  readonly why: string;
}[] = [
  ["double down", "heated-verb", "a gambler's word for repeating a position"],
  ["doubled down", "heated-verb", "a gambler's word for repeating a position"],
  ["doubling down", "heated-verb", "a gambler's word for repeating a position"],
  ["went so far as", "heated-verb", "says that it was too far"],
  ["go so far as", "heated-verb", "says that it was too far"],
  ["took a shot at", "heated-verb", "turns criticism into a blow"],
  ["took aim at", "heated-verb", "turns criticism into a shot"],
  ["takes aim at", "heated-verb", "turns criticism into a shot"],
  ["lashed out", "heated-verb", "says that the speaker had lost hold of himself"],
  ["lashing out", "heated-verb", "says that the speaker had lost hold of himself"],
  ["lashes out", "heated-verb", "says that the speaker had lost hold of himself"],
  ["fired back", "heated-verb", "turns an answer into a shot"],
  ["hit back", "heated-verb", "turns an answer into a blow"],
  ["tore into", "heated-verb", "turns criticism into a blow"],
  ["tear into", "heated-verb", "turns criticism into a blow"],
  ["piled on", "heated-verb", "turns agreement into a brawl"],
  ["threw down the gauntlet", "heated-verb", "turns a demand into a duel"],
  ["throwing down the gauntlet", "heated-verb", "turns a demand into a duel"],
  ["war on", "judging-noun", "calls a policy a war"],
  ["of all people", "intensifier", "an aside of the writer's own"],
  ["not shy", "judging-adjective", "an aside of the writer's own"],
  ["in name only", "insinuating-hedge", "says that the name is false"],
  ["to say the least", "intensifier", "an aside of the writer's own"],
  ["needless to say", "intensifier", "presses a point in the outlet's own voice"],
].map(([words, kind, why]) => ({ words: (words ?? "").split(" "), kind: kind as LoadedKind, why: why ?? "" }));
