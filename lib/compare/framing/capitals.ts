/**
 * Capitals and seats that news uses for a government, with the country's own words. `contested` where the choice of city
 * says something of its own: whose capital it is. Written for this program from the map; a country stands here when its
 * government is named by its seat often enough in English news to matter.
 */
export type Seat = {
  readonly country: string;
  readonly names: readonly string[];
  readonly seats: readonly string[];
  readonly contested: readonly string[];
};

const seat = (country: string, names: string, seats: string, contested = ""): Seat => ({
  country,
  names: names.split("|"),
  seats: seats.split("|").filter(Boolean),
  contested: contested.split("|").filter(Boolean),
});

export const SEATS: readonly Seat[] = [
  seat("Israel", "israel|the jewish state|the zionist entity", "jerusalem", "tel aviv"),
  seat("the United States", "the united states|the us|us|u.s.|united states|america", "washington|the white house"),
  seat("Russia", "russia", "moscow|the kremlin"),
  seat("China", "china", "beijing", "peking"),
  seat("North Korea", "north korea|the north|dprk", "pyongyang"),
  seat("South Korea", "south korea|the south", "seoul"),
  seat("Iran", "iran|the islamic republic", "tehran|teheran"),
  seat("Ukraine", "ukraine|the ukraine", "kyiv", "kiev"),
  seat("the United Kingdom", "britain|the uk|uk|the united kingdom", "london|westminster|downing street|whitehall"),
  seat("France", "france", "paris|the elysee"),
  seat("Germany", "germany", "berlin"),
  seat("the European Union", "the european union|the eu|eu|europe", "brussels"),
  seat("Turkey", "turkey|turkiye", "ankara"),
  seat("Syria", "syria", "damascus"),
  seat("Iraq", "iraq", "baghdad"),
  seat("Saudi Arabia", "saudi arabia|the kingdom", "riyadh"),
  seat("Egypt", "egypt", "cairo"),
  seat("Qatar", "qatar", "doha"),
  seat("India", "india", "new delhi|delhi"),
  seat("Pakistan", "pakistan", "islamabad"),
  seat("Japan", "japan", "tokyo"),
  seat("Taiwan", "taiwan|chinese taipei", "taipei"),
  seat("Cuba", "cuba", "havana"),
  seat("Venezuela", "venezuela", "caracas"),
  seat("Mexico", "mexico", "mexico city"),
  seat("Canada", "canada", "ottawa"),
  seat("Myanmar", "myanmar", "naypyidaw", "burma"),
];
