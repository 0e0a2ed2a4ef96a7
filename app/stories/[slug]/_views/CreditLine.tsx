import { type Credit, SOURCE_TYPE_WORDS } from "./creditOf";

/** Who is credited with a telling: in few words, the outlet's reason for leaving a source unnamed within quotation marks. */
export function CreditLine({ credit }: { readonly credit: Credit }) {
  if (credit.kind === "own-voice") return <>own voice</>;
  const unnamed = credit.sourceType === "anonymous";
  return (
    <>
      {credit.speaker}, {SOURCE_TYPE_WORDS[credit.sourceType]}
      {credit.via ? `, through ${credit.via}` : ""}
      {unnamed ? (credit.reason ? `, “${credit.reason}”` : ", no reason given") : ""}
    </>
  );
}
