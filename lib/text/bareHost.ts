const WITH_MARK =
  /^(?:(?:https?:)?\/\/(?:www\.)?|www\.)((?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+)(?::\d+)?(?:[/?#]\S*)?$/iu;
/** In small letters alone: "Example.com" and "U.S.News" are how somebody writes their name. */
const BARE = /^((?:[\p{Ll}\p{Lo}\p{N}-]+\.)+[\p{Ll}\p{Lo}]{2,})\/?$/u;

/** The host in a name that is only an address, as a reader says it: without scheme, `www.`, port and path. Null for any other name. */
export function bareHost(name: string): string | null {
  const said = name.trim();
  return (WITH_MARK.exec(said) ?? BARE.exec(said))?.[1]?.toLowerCase() ?? null;
}
