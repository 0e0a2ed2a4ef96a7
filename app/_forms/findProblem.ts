/** The sentence for a problem named in an address; null for a name we never gave: an address is typed by anybody, and its text is not ours to show. */
export function findProblem(problems: Readonly<Record<string, string>>, name: string | undefined): string | null {
  return name !== undefined && Object.hasOwn(problems, name) ? (problems[name] ?? null) : null;
}
