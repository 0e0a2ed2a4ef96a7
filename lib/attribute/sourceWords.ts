const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads of sources that are writings or records: the text speaks, not its author. */
export const DOCUMENTS = words(`
  statement letter memo memorandum filing lawsuit suit complaint indictment affidavit document documents paper papers report reports study
  studies survey poll polls analysis review transcript record records tweet email emails e-mail e-mails message messages text texts
  announcement release order ruling decision opinion brief data figures statistics census audit video recording tape ad advertisement
  post posts commentary rant remarks book manifesto resolution bill law statute clause amendment constitution treaty communique charter guidelines guide petition website
  webpage page testimony findings investigation inquiry probe evidence note notes subpoena warrant dossier essay caption sign banner
  placard headline spot commercial logs log minutes voice-over announcer schedule agenda platform draft motion declaration proposal results
  copy excerpt excerpts statements letters filings documents lawsuits memos bulletin notice agreement contract
`);

/** Heads that, unnamed, are people the reporter relies on. */
export const SOURCE_PEOPLE = words(
  "source sources person people insider insiders informant informants somebody someone",
);

/** Words that make a source one the reporter keeps unnamed: "a person familiar with", "briefed on". */
export const FAMILIARITY = words(
  "familiar briefed knowledge close direct involved condition anonymity speaking spoke requested",
);

/** Heads of bodies that speak as one although no name of theirs is printed. */
export const BODIES = words(`
  campaign administration government office department agency committee group organization organisation company party ministry commission
  bureau court council board panel union association service police authorities firm institute university school church bank
  embassy military army congress parliament senate house cabinet jury coalition network center centre foundation project movement
  spokesperson's hospital union regulator brigade corporation team arm caucus intelligence leadership side
`);

/** Heads that speak for a body or a person and are seldom named. */
export const SPOKES = words(
  "spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives attorney lawyer aide",
);

/** Numbers and quantities that make a plural a few people the reporter has spoken to. */
export const FEW = words(
  "one two three four five six seven eight nine ten several multiple another both couple handful half-dozen",
);

/** Crowds: nobody in particular, whatever number stands before them. */
export const CROWDS = words(`
  critics supporters opponents observers experts analysts advocates activists democrats republicans conservatives liberals lawmakers
  legislators scholars some others many most voters protesters residents members prosecutors allies economists
  historians strategists investigators scientists researchers doctors democrats' aides officials fans people
`);

/** Heads that, alone and unnamed, are one person, though nothing in their ending says so. */
export const ONES = words(
  "one official resident relative ally colleague friend neighbour neighbor member survivor doctor",
);

/** Offices and standings that "the" makes one person's in a story ("the CIA chief", "the lawmaker"): named, though not here. */
export const OFFICES = words(`
  chairman chairwoman chair chief lawmaker representative congressman congresswoman senator governor mayor president minister premier
  secretary director commissioner speaker chancellor ambassador envoy sheriff candidate nominee billionaire mogul frontrunner
  incumbent treasurer superintendent leader
`);

/** Offices by other words of them: whoever is called by one may be called by the other. */
export const OFFICE_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["lawmaker", ["senator", "congressman", "congresswoman", "representative"]],
  ["representative", ["congressman", "congresswoman"]],
  ["congresswoman", ["congressman"]],
  ["leader", ["president", "premier", "chancellor", "dictator"]],
]);

/** Heads that are news outlets without a name. */
export const OUTLET_HEADS = words(
  "newspaper paper magazine network outlet outlets broadcaster tabloid newswire website media press reports site",
);
