import { readClasses } from "./readClasses";

/**
 * Nouns that news puts in the same place, with what the choice among them tells a reader. A class only says that two words
 * MAY name one thing; the story has to show that they do. Written for this program; the reason for each group is most often
 * the rule that style guides of agencies and broadcasters give. Columns: what | reason | plain | colours | judges.
 */
export const THING_CLASSES = readClasses(`
  = people held | hostage, prisoner and detainee each decide by what right somebody is held | detainee abductee | captive prisoner inmate internee | hostage
  = people on the move | guides part migrant, refugee and asylum seeker by law, and avoid a person called illegal | migrant immigrant newcomer arrival | refugee asylum-seeker dreamer | alien illegal invader
  armed people | militant and fighter describe, terrorist judges: broadcasters' guides ask to attribute it | fighter gunman militant soldier combatant | rebel insurgent guerrilla operative | terrorist jihadist extremist thug mercenary
  people protesting | protester says what they do, rioter or mob what to think of it | protester demonstrator marcher crowd | activist agitator picketer | rioter mob looter thug vandal
  ~ the dead and hurt | victim takes a side on whose fault it was, casualty none | casualty death toll | victim | martyr
  ~ a ruler | leader is plain; strongman, dictator and tyrant judge the rule | leader president ruler head chief premier | strongman supremo | dictator tyrant despot autocrat
  = a government | agency guides ask for government, and hear regime as a judgement | government administration authority leadership cabinet |  | regime dictatorship junta
  ~ rich people | wealthy states a fact, elite and fat cat judge it | wealthy rich earner millionaire billionaire | elite heir | oligarch fatcat tycoon
  ~ a politician's helper | an aide by rank, or by a word that plays it up or down | aide staffer adviser advisor assistant staff spokesman spokeswoman director | operative strategist confidant loyalist | crony henchman lackey
  ~ a source of dissent | a critic differs; an opponent or foe fights | critic skeptic dissenter opponent | detractor rival adversary | foe enemy
  ~ a supporter | a supporter agrees; apologist and loyalist are judged for it | supporter backer advocate proponent ally | loyalist campaigner champion | apologist zealot
  = rules made | bill, law and act say how far it has come; measure is vague | law bill act legislation measure statute amendment resolution rule regulation provision | mandate crackdown edict | 
  = an agreement | deal sounds like trade, compromise like both giving, concession like loss | deal agreement accord pact treaty settlement framework | bargain compromise concession | surrender sellout capitulation giveaway
  = talks | talks and negotiation are plain; overture and back channel add intent | talk negotiation discussion dialogue meeting conversation consultation summit | overture engagement parley | backchannel appeasement
  = an inquiry | inquiry and probe are plain variants; hunt and crackdown judge | investigation inquiry probe review examination | crackdown scrutiny | witch-hunt hunt crusade inquisition
  a limit on coming in | ban says more than restriction, and moratorium less | restriction limit moratorium suspension pause freeze halt | ban prohibition embargo boycott blockade | 
  money of the public | public money by its sober name, or as taken from the reader | fund funding money spending grant budget payment | taxpayer subsidy stimulus handout | bailout giveaway pork slush
  cuts | a cut is plain, saving approves, slash disapproves | cut reduction decrease | saving rollback | slash gutting
  = a use of force | attack is plain; massacre, strike and retaliation each give it a meaning | attack strike assault raid operation shooting bombing blast explosion | offensive retaliation incursion | massacre slaughter bloodbath atrocity carnage terrorism onslaught
  a killing | killing states; murder and assassination find a crime | killing death shooting slaying | execution | murder assassination massacre homicide
  a war | war, conflict and crisis differ in who is fighting whom | conflict war fighting hostility violence | crisis crackdown | genocide bloodbath
  unrest | guides part protest, unrest and riot, because riot makes a crime of it | protest demonstration march rally gathering | unrest upheaval uprising revolt disturbance turmoil disorder | riot mayhem chaos insurrection rampage
  a change of power | coup says that it was not lawful, revolution that it was right | takeover transition | ouster upheaval uprising | coup putsch revolution insurrection
  = a scuffle | how hard it was and who began it | incident encounter altercation confrontation exchange | scuffle tussle clash dispute brawl fracas | assault
  people entering | entry states, invasion makes an enemy of those who come | crossing entry arrival influx | surge wave flow | invasion flood onslaught
  a barrier | fence, wall and barrier are different things to those for and against | barrier fence | wall | 
  words against | criticism is plain; backlash and outrage say how many and how hot | criticism objection disapproval complaint opposition concern skepticism | backlash outcry rebuke condemnation protest uproar furor furore firestorm blowback rebuff scolding reprimand | outrage fury tirade rant fire venom hysteria diatribe
  ~ what somebody said | remark and comment are plain; gaffe, slur and rant judge | remark comment statement word message post speech address tweet | jab swipe dig quip outburst warning threat claim | gaffe slur rant tirade insult smear sniping
  what was claimed | an allegation is unproven, a revelation proven, a smear false | allegation accusation claim charge report story account | rumor suggestion insinuation | revelation smear slander lie hoax bombshell garbage
  a quarrel | a dispute is plain; feud and war heat it | dispute disagreement debate row spat argument difference | feud clash fight standoff showdown | war battle brawl
  ~ a setback | a loss by its size | setback loss defeat rejection reversal | blow rebuke rebuff embarrassment | humiliation rout debacle disaster fiasco
  ~ a mistake | error is plain; scandal and lie judge | mistake error misstatement lapse omission | gaffe blunder misstep stumble controversy | scandal lie deception fraud cover-up
  ~ trouble | matter is plain; scandal and crisis judge | matter issue affair case question episode problem | controversy flap trouble storm | scandal crisis debacle disaster fiasco
  wrongdoing towards somebody | harassment and assault are different offences; misconduct hides which | misconduct behavior behaviour conduct impropriety | harassment mistreatment discrimination | abuse assault rape
  meddling | activity is plain; interference and attack blame | activity involvement | interference meddling influence | attack sabotage subversion hacking
  a plot | a plan, or one judged | plan proposal initiative program agenda strategy policy idea | push gambit maneuver scheme overhaul | plot conspiracy ploy stunt power-grab
  a warning | threat is hostile, warning is not | warning notice caution statement vow pledge promise | ultimatum threat | blackmail bluff extortion
  a leaving | resignation is chosen, ouster is not | departure exit resignation retirement | dismissal removal firing ouster | purge sacking
  ending a pregnancy | guides ask for anti-abortion and abortion-rights, not either side's own name | foetus fetus pregnancy embryo | unborn | baby
  a doctrine on marriage | gay and same-sex are plain, homosexual is avoided in guides, traditional takes a side | marriage union |  | 
  a way of seeing climate | guides part change, warming and crisis | change warming | emergency | crisis catastrophe
  ~ a group | group is plain; movement approves, gang and cult judge | group organization organisation committee nonprofit association network party pac | movement faction outfit lobby militia | gang cult cartel mob
  a settlement on land | village, settlement and colony decide whose the land is | neighborhood neighbourhood community town village | settlement outpost | colony
  ~ land | whose it is, in a word | territory area region strip land | enclave | homeland
  = a vehicle crash | guides avoid accident until it is known to be one | crash collision wreck | accident | 
  a disaster at work | accident excuses, failure blames | incident accident spill leak | failure breach | disaster catastrophe
  ~ an official's standing | front-runner and favourite lift, embattled lowers | candidate contender nominee hopeful challenger | front-runner frontrunner favorite finalist underdog | 
  ~ a person in the news | what somebody is called first: by trade, by side or by deed | man woman student reporter journalist teenager youth | blogger activist interviewer publisher | suspect provocateur
  = a journey | trip and visit are plain, a mission has a purpose | trip visit journey tour travel | mission pilgrimage | junket
  = an advertisement | ad and spot are plain | ad advertisement commercial spot video |  | 
  = a survey | poll and survey are plain | poll survey study |  | 
  ~ a message | the form of a message | voicemail email e-mail letter message memo note text tweet post | missive | screed
  a place to live or stay | how grand it sounds | home house property apartment residence | estate resort compound club | mansion palace
  ~ a place of work | site and facility are plain | site facility plant base ground complex | stronghold | lair
  an illness | a condition by its name, or by a word that keeps it vague | illness condition disorder disease problem issue | ailment depression | addiction
  a standpoint | position and stance are plain; flip-flop and silence judge | position stance view stand opinion | opposition | silence
  ~ an effort | how hard and how honest | effort attempt move step bid work | push drive campaign offensive | gambit ploy stunt crusade
  ~ a choice of person | candidate and pick are plain | choice pick candidate selection | contender favorite | 
  a vote | what a vote did, by the word for it | vote ballot election | override rejection defeat | rout
  a story in the press | report is plain; revelation and hit piece judge | report story article account piece | revelation expose | hit smear rumor
  ~ an officer | agent, officer and operative differ in how secret they sound | officer official agent authority | operative spy | 
  a way of governing | policy and rule are plain | policy rule practice approach system | regime doctrine | 
  a payment | settlement and payment are plain | settlement payment payout sum | award compensation | bribe hush
  a drug | the drug's name in law, medicine or the street | marijuana cannabis drug | pot weed | dope
  a weapon | rifle, gun and assault weapon | gun rifle firearm weapon |  | assault-weapon
  an order of a court or ruler | order and ruling are plain | order ruling decision decree verdict judgment | edict reversal | fiat
  people at a gathering | how many and how orderly | crowd audience gathering attendee | throng | mob horde
  a search for evidence | how a search is done | search visit | seizure | raid
  an act of insult | remark by its colour | joke remark comment quip | jab insult taunt dig | slur mockery ridicule
  a promise | promise is plain | promise pledge vow commitment | guarantee | threat
  a way of being known | reputation and record are plain | reputation record tenure history | blemish baggage | disgrace
  ~ a mood | how hot feeling runs | concern worry reaction feeling | anxiety discontent unease | fear panic fury hysteria disdain contempt
`);
