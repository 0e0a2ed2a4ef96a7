/** Names of months as news sites print them, folded (no diacritics, lower case); each list runs January to December. */
const LANGUAGES: readonly string[] = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januar februar marz april mai juni juli august september oktober november dezember",
  "jan feb mrz apr mai jun jul aug sept okt nov dez",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "janv fevr mars avr mai juin juil aout sept oct nov dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "ene feb mar abr may jun jul ago sep oct nov dic",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
  "jan fev mar abr mai jun jul ago set out nov dez",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janner feber maerz april mai juni juli august september oktober november dezember",
];

/** Number of a month, 1 to 12, by its folded name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((names) => names.split(" ").map((name, i): [string, number] => [name, i + 1])),
);
