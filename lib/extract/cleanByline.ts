import { collapseSpace } from "./collapseSpace";

/** Words that introduce a writer, at the start of a line. */
const INTRODUCTION =
  /^(?:(?:written|posted|published|submitted|reported|story|words|text|article|a post|publi[ée]|[ée]crit|publicado|ver[öo]ffentlicht|geschrieben|scritto|geplaatst|blog)\s+)?(?:by|von|par|por|di|door)\s*:?\s+|^(?:authors?|autor(?:in|en)?|auteurs?|autore|text|redakteur|verfasser|reporter)\s*:\s*/iu;

/** What follows a name on its line: a day, an office, an address, a bar. */
const AFTERWARDS =
  /\s*(?:[|•·–—([/]|\s-\s|,?\s+(?:am|on|le|el|il|um|at|updated|published|posted|for|auf|vom)\s|,\s+(?:\p{Ll}|\d|special to|staff|projekt|chief|senior|correspondent|editor)|\s+(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[,.]?\s+\d)/iu;

/** What stands where a name should and is none. */
const NO_NAME =
  /^(?:no author|unknown|admin|administrator|anonymous|authors?|autor(?:en)?|webmaster|editor|by|von|par|home|contact|about|follow|share|(?:published|posted|written) (?:by|on)|publiziert am|updated|read more|profile|(?:view|more|alle?|all)\b.*|comments?|login|subscribe|news|blog|impressum|kontakt)$/i;

const MAX_BYLINE_CHARS = 120;
const MAX_NAME_WORDS = 6;

/** "By Ana Novak, Staff Writer | 3 May" → "Ana Novak"; null where no name is left, an address or a sentence stands there. */
export function cleanByline(text: string | null): string | null {
  const line = collapseSpace(text ?? "");
  if (/^(https?:|www\.)/i.test(line) || line.length > 2 * MAX_BYLINE_CHARS) return null;
  const dated = line.match(/^\d.{0,40}\|\s*([^|\d]+)$/u)?.[1];
  const introduced = line.match(/(?:^|[\d|•·–—,.]\s*|\s)(?:by|von|par|por|door)\s+(\p{Lu}.*)$/u)?.[1];
  const named = (dated ?? introduced ?? line).replace(INTRODUCTION, "");
  const name = (named.split(AFTERWARDS)[0] ?? "")
    .replace(/\s*\S+@\S+\s*/g, " ")
    .replace(/[\s,;:/]+\d.*$/, "")
    .replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, "");
  if (name.length < 2 || name.length > MAX_BYLINE_CHARS || NO_NAME.test(name) || !/\p{L}/u.test(name)) return null;
  const isList = /[,;&]|\s(?:and|und|et|y|e)\s/.test(name);
  return name.split(/\s+/).length > MAX_NAME_WORDS * (isList ? 3 : 1) ? null : name;
}
