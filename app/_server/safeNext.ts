/** Where to go after signing in: an address of ours, else the home page. Never `//evil`, `/\evil` or a whole address. */
export function safeNext(next: string | null | undefined): string {
  if (!next?.startsWith("/") || /[\\\s\p{Cc}]/u.test(next)) return "/";
  const base = "http://samestory.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  if (url?.origin !== base || next.startsWith("//")) return "/";
  return url.pathname.startsWith("//") ? "/" : url.pathname + url.search + url.hash;
}
