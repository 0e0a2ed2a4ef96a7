const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address and offices that stand before a person's name and are no part of it, folded. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend pastor rabbi imam cardinal archbishop bishop pope father sister
  sen sens senator senators rep reps representative representatives congressman congresswoman gov govs governor governors president
  vice-president chancellor premier prime minister ministers secretary undersecretary deputy assistant attorney general mayor
  councilman councilwoman alderman assemblyman assemblywoman speaker leader whip chairman chairwoman chair chief justice judge
  sheriff detective officer sgt sergeant cpl corporal lt lieutenant capt captain maj major col colonel cmdr commander adm admiral gen
  brig marshal king queen prince princess emperor sultan emir sheikh ayatollah ambassador envoy consul commissioner spokesman
  spokeswoman spokesperson director coach counsel prosecutor strategist adviser advisor aide candidate nominee host correspondent
  columnist analyst economist historian author actor actress singer hon ex former acting vice press foreign state defense
  defence interior finance treasury solicitor executive democrat republican
`);

/** Words before "of" or "for" in one name: "Department of Justice", "Bank of England", "Center for Policy". */
export const JOINING_HEADS = words(`
  department dept ministry bank house university college school institute institution office bureau board council committee court
  chamber center centre association federation league society academy church bishop city state republic kingdom union
  commission agency corps daughters sons knights sea gulf bay cape strait isle isles order guild union army party movement front
  brigade foundation fund museum library hall statue declaration bill treaty war days secretary speaker director duke prince
  conference alliance coalition organization organisation international americans citizens people friends international
`);

/** Words that make a name an organisation's. */
export const ORGANIZATION_WORDS = words(`
  department dept ministry bank university college school institute institution office bureau board council committee court
  chamber center centre association federation league society academy church commission agency corps party union movement front
  brigade brigades foundation fund museum inc corp co company ltd llc plc gmbh group holdings industries systems partners
  associates airlines airways railway railways transit motors technologies service services authority administration police senate congress parliament
  assembly house cabinet army navy force forces guard organization organisation alliance coalition network project
  caucus conference campaign government embassy consulate hospital clinic ministry treasury patrol club team fc workers
  teamsters journal times press news media magazine radio television tv
`);

/** Organisations called by a name that no such word gives away. */
export const ORGANIZATION_NAMES = words(`
  pentagon kremlin hamas hezbollah fatah taliban idf un eu nato who fbi cia nsa dhs irs epa fda cdc doj dod nra aclu naacp opec imf
  gop dnc rnc google apple microsoft amazon facebook twitter meta tesla boeing airbus toyota uber netflix walmart interpol
  unicef unesco unhcr knesset duma bundestag politburo houthis hizbollah mossad cogat icrc
`);

/** "the White House": names of two words that are organisations although their words are not. */
export const ORGANIZATION_PHRASES = words(
  "white-house downing-street capitol-hill wall-street supreme-court secret-service red-cross al-qassam islamic-state al-qaeda planned-parenthood",
);

/** Days, months and peoples: capitalised words that are no names of their own. */
export const NOT_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec i i'm i've i'll i'd christmas
  easter thanksgiving ramadan tv am pm est edt pst gmt et ap- ok updated update breaking read watch photo
`);

/** Adjectives of peoples and parties: "an Israeli official" names nobody. */
export const PEOPLES = words(`
  american americans british briton britons english scottish welsh irish french german germans italian spanish russian russians chinese
  japanese korean koreans indian indians pakistani iranian iranians iraqi iraqis israeli israelis palestinian palestinians syrian
  syrians turkish turks egyptian egyptians saudi saudis ukrainian ukrainians polish dutch belgian swiss swedish norwegian danish finnish
  greek canadian canadians mexican mexicans cuban brazilian australian african africans asian asians european europeans arab arabs
  hispanic hispanics latino latinos black white jewish jews muslim muslims christian christians catholic catholics islamic islamist
  islamists democratic democrat democrats republican republicans conservative conservatives liberal liberals labour tory tories
  texan texans californian afghan afghans yemeni lebanese jordanian qatari libyan venezuelan colombian western
  southern northern eastern midwestern soviet communist socialist federal
`);
