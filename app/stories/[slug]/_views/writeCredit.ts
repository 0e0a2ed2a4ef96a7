import { type Credit, SOURCE_TYPE_WORDS } from "./creditOf";

/** Who is credited with a telling: in few words, the outlet's reason for leaving a source unnamed within quotation marks. */
export function writeCredit(credit: Credit): string {
  if (credit.kind === "own-voice") return "own voice";
  const via = credit.via ? `, through ${credit.via}` : "";
  const reason = credit.reason ? `, “${credit.reason}”` : ", no reason given";
  return `${credit.speaker}, ${SOURCE_TYPE_WORDS[credit.sourceType]}${via}${credit.sourceType === "anonymous" ? reason : ""}`;
}
