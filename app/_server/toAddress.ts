/** One http(s) address in its plain form out of a piece of text; a host without a scheme is taken as https. */
export function toAddress(piece: string): string | undefined {
  const typed = piece.trim();
  const hasScheme = /^https?:\/\//i.test(typed);
  const isHost = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#:]|$)/i.test(typed);
  if (/\s/.test(typed) || !(hasScheme || isHost)) return undefined;
  const address = hasScheme ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).href : undefined;
}
