/** English words for numbers below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 " +
    "fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 " +
    "sixty:60 seventy:70 eighty:80 ninety:90"
  )
    .split(" ")
    .map((entry) => readEntry(entry)),
);

/** Words and abbreviations that multiply the number before them, in the languages whose news we are likeliest to meet. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  (
    "dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 k:1e3 m:1e6 mn:1e6 mln:1e6 bn:1e9 mld:1e9 tn:1e12 " +
    "tausend:1e3 millionen:1e6 milliarde:1e9 milliarden:1e9 mio:1e6 mrd:1e9 " +
    "mille:1e3 millions:1e6 milliard:1e9 milliards:1e9 millon:1e6 millones:1e6 mil:1e3 " +
    "mila:1e3 milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9 milhao:1e6 milhoes:1e6 bilhao:1e9 bilhoes:1e9 " +
    "тысяча:1e3 тысячи:1e3 тысяч:1e3 миллион:1e6 миллиона:1e6 миллионов:1e6 миллиард:1e9 миллиарда:1e9 миллиардов:1e9 " +
    "ألف:1e3 آلاف:1e3 مليون:1e6 مليار:1e9 אלף:1e3 מיליון:1e6 מיליארד:1e9 千:1e3 천:1e3 万:1e4 萬:1e4 億:1e8 亿:1e8 만:1e4 억:1e8"
  )
    .split(" ")
    .map((entry) => readEntry(entry)),
);

/** Scales that stand for a number on their own or after "a": "a dozen", "a hundred", but not the letter "m". */
export const SPELLED_SCALES: ReadonlySet<string> = new Set([
  "dozen",
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
]);

/** Plurals that name an order of magnitude, not a figure: "dozens of arrests" is anything from two dozen to a hundred. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [24, 99]],
  ["scores", [40, 199]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 9999]],
  ["millions", [2e6, 999e6]],
  ["billions", [2e9, 999e9]],
]);

/** Parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["tenth", 10],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 twentieth:20"
    .split(" ")
    .map((entry) => readEntry(entry)),
);

export type Comparator = "exactly" | "about" | "at-least" | "at-most" | "more-than" | "less-than" | "nearly";

/** What may stand right before a figure and change what it claims; the longest that fits is taken. */
export const COMPARATORS: readonly (readonly [Comparator, RegExp])[] = [
  [
    "at-least",
    /\b(?:at least|no fewer than|no less than|not less than|a minimum of|mindestens|au moins|al menos|almeno|pelo menos)\s+$/iu,
  ],
  [
    "at-most",
    /\b(?:at most|no more than|not more than|up to|as many as|as much as|a maximum of|hochstens|höchstens|bis zu|au plus|hasta)\s+$/iu,
  ],
  [
    "more-than",
    /\b(?:more than|greater than|upwards? of|over|above|in excess of|exceeding|topping|mehr als|über|plus de|más de|più di|mais de)\s+$/iu,
  ],
  ["less-than", /\b(?:less than|fewer than|under|below|weniger als|unter|moins de|menos de|meno di)\s+$/iu],
  [
    "nearly",
    /\b(?:nearly|almost|close to|just (?:under|shy of)|fast|beinahe|knapp|presque|près de|casi|quasi|quase)\s+$/iu,
  ],
  [
    "about",
    /(?:\b(?:about|around|roughly|some|approximately|approx\.?|an estimated|estimated|circa|ca\.?|or so|etwa|rund|ungefähr|environ|quelque|unos|unas|alrededor de|cerca de|circa)\s+|~\s*)$/iu,
  ],
];

/** Units by the word after the figure; the unit a word means and how many of that unit it is. */
export const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  (
    "%:percent:1 percent:percent:1 per cent:percent:1 pct:percent:1 prozent:percent:1 pour cent:percent:1 por ciento:percent:1 " +
    "procent:percent:1 percentage point:point:1 percentage points:point:1 points:point:1 point:point:1 " +
    "dollar:dollar:1 dollars:dollar:1 cents:dollar:0.01 usd:dollar:1 euro:euro:1 euros:euro:1 eur:euro:1 yen:yen:1 " +
    "rupees:rupee:1 rubles:rouble:1 roubles:rouble:1 yuan:yuan:1 shekels:shekel:1 " +
    "second:second:1 seconds:second:1 minute:minute:1 minutes:minute:1 hour:hour:1 hours:hour:1 day:day:1 days:day:1 " +
    "week:week:1 weeks:week:1 month:month:1 months:month:1 year:year:1 years:year:1 yr:year:1 decade:decade:1 decades:decade:1 " +
    "km:metre:1000 kilometer:metre:1000 kilometers:metre:1000 kilometre:metre:1000 kilometres:metre:1000 m:metre:1 " +
    "meter:metre:1 meters:metre:1 metre:metre:1 metres:metre:1 mile:mile:1 miles:mile:1 foot:foot:1 feet:foot:1 ft:foot:1 " +
    "inch:inch:1 inches:inch:1 acre:acre:1 acres:acre:1 hectares:hectare:1 kg:kilogram:1 kilogram:kilogram:1 " +
    "kilograms:kilogram:1 kilos:kilogram:1 ton:ton:1 tons:ton:1 tonne:tonne:1 tonnes:tonne:1 barrels:barrel:1 gallons:gallon:1 " +
    "degrees:degree:1 mph:mile-per-hour:1 km/h:kilometre-per-hour:1 megawatts:megawatt:1"
  )
    .split(/ (?=[^ ]+(?: [^: ]+)?:[a-z-]+:[\d.]+)/)
    .map((entry): [string, readonly [string, number]] => {
      const [word = "", unit = "", per = "1"] = entry.split(":");
      return [word, [unit, Number(per)]];
    }),
);

/** Signs before a figure that say which money it is. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₪", "shekel"],
  ["₽", "rouble"],
  ["₩", "won"],
]);

/** Words whose number is a name or a place in a list: "Flight 370", "Chapter 11", "No. 2". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    "no nos number flight route highway interstate chapter article section title page room channel apollo boeing airbus act bill " +
    "amendment proposition prop resolution district precinct phase type model version level grade covid rule line gate pier block " +
    "unit ward squad pope king formula super bowl radio top"
  ).split(" "),
);

function readEntry(entry: string): [string, number] {
  const [word = "", value = "0"] = entry.split(":");
  return [word, Number(value)];
}
