import { readClasses } from "./readClasses";

/**
 * Verbs that news uses for one act, with what the choice tells. As with the nouns, a class only allows a comparison; the
 * same actor in the same row or at the top of both articles makes it. Columns: what | reason | plain | colours | judges.
 */
export const ACT_CLASSES = readClasses(`
  speaking against | criticize reports an act; slam, mock and berate report its heat or scorn | criticize criticise question object oppose fault | rebuke condemn denounce chide scold warn lecture tweak challenge dismiss chastise admonish tease needle | slam blast rip bash mock call-out lash-out tear rail taunt ridicule berate attack assail trash lambaste lash deride belittle skewer excoriate savage pummel hammer scorn
  saying | say is the agencies' default; claim doubts, admit and insist presume | say tell state note add announce declare explain | argue contend maintain suggest assert insist stress vow pledge | claim admit concede confess boast brag
  leaving a post | resign is chosen, be fired is not; quit and flee judge | resign leave depart retire withdraw quit | exit bow-out drop-out step-down step-aside call-quits | flee abandon desert
  removing somebody | remove is plain; fire, oust and purge say how | remove replace dismiss | fire oust sack force-out push-out | purge dump boot axe topple
  refusing | decline is polite, refuse stubborn, defy rebellious | decline reject oppose | refuse deny rebuff spurn resist balk | defy snub stonewall flout
  ending a life | kill states; murder finds a crime | die perish kill shoot slay |  | murder slaughter massacre execute assassinate butcher
  changing course | change is plain; cave and flip-flop judge | change reverse revise reconsider suspend | halt drop abandon retreat relent backtrack | cave capitulate surrender buckle fold flip-flop
  giving way in part | agree is plain, concede and cave lose | agree accept | concede yield compromise | cave capitulate surrender bow
  misstating | misstate leaves room for error; lie does not | misstate | mislead misrepresent exaggerate embellish overstate | lie deceive fabricate
  calling for | ask is plain; demand presses | ask request seek urge encourage | press demand push pressure | bully threaten blackmail
  making law | pass is plain; ram and impose judge | pass approve adopt enact | push muscle | ram impose foist
  undoing law | repeal is plain; gut and kill judge | repeal end cancel rescind lift | scrap block scuttle | gut kill dismantle destroy shred
  moving across | cross is plain; pour and storm alarm | cross enter arrive reach | stream surge flow | pour flood storm invade swarm sneak
  moving goods | transport is plain; traffic and smuggle are crimes | transport move flow carry | pipe | traffic smuggle
  protesting | march and rally are plain; riot is a crime | march rally protest demonstrate gather | clash chant | riot rampage loot storm
  starting a fight | grab and touch are plain; attack blames | confront approach touch grab hold | shove push scuffle tussle wrestle | attack assault accost manhandle rough
  meeting | meet is plain; court and bypass read an intent | meet talk negotiate consult engage | bypass sidestep | court collude conspire
  looking into | investigate is plain; hound judges | investigate examine review probe | scrutinize target | hound persecute hunt
  giving help | support is plain; prop up judges | support back endorse aid | embrace champion | abet coddle enable
  holding somebody | detain is plain; seize and kidnap blame | detain hold arrest | seize capture imprison jail | kidnap abduct snatch
  making known | disclose is plain; leak and expose judge | disclose release publish report | reveal unveil | expose leak
  avoiding a question | decline is plain; dodge judges | decline | avoid sidestep | dodge duck evade stonewall
  spending | spend is plain; squander judges | spend use pay dip tap |  | squander waste siphon lavish
  treating unequally | refuse service says what is done, discriminate judges it | refuse deny decline exclude |  | discriminate
`);
