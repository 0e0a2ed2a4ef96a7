import type { Alias } from "./scrubText";

/**
 * The surnames by which texts go on to speak of writers they have named in full ("Whitlock wrote"). A surname that stands
 * after any other name or title in some text stays everywhere: it is a person of the news too, and hiding that one would spoil
 * the text. Prefers the slip of leaving a writer's bare surname where both bear it.
 */
export function listSurnames(writers: readonly Alias[], texts: readonly string[]): readonly Alias[] {
  return writers.flatMap(({ name, replacement }) => {
    const surname = name.split(/\s+/).at(-1) ?? "";
    if (surname === name || surname.length < 3) return [];
    const given = name.slice(0, -surname.length).trim();
    const isNamed = texts.some((text) => text.includes(name));
    const isAnother = texts.some((text) => bearsAnother(text, surname, given));
    return isNamed && !isAnother ? [{ name: surname, replacement }] : [];
  });
}

function bearsAnother(text: string, surname: string, given: string): boolean {
  const escaped = surname.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = new RegExp(`(\\p{Lu}[\\p{L}.'’-]*)\\s+${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return [...text.matchAll(before)].some((match) => !given.split(/\s+/).includes(match[1] ?? ""));
}
