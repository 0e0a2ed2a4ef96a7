import type { Span } from "../model/span";

/** A name to hide and what stands in its place. */
export type Alias = { readonly name: string; readonly replacement: string };

export type Scrubbed = {
  readonly text: string;
  /** A span of the old text as a span of the new one; a span that cuts into a hidden name covers all of its replacement. */
  readonly mapSpan: (span: Span) => Span;
};

type Cut = { readonly from: Span; readonly to: Span };

/**
 * Replaces every alias in a text and keeps account of where everything went. Longer names go first, so that no part of one
 * is left standing. Prefers to hide too much: a stray word replaced is odd, a name left standing ends the exercise.
 */
export function scrubText(text: string, aliases: readonly Alias[]): Scrubbed {
  const pattern = buildPattern(aliases);
  if (!pattern) return { text, mapSpan: (span) => span };
  const replacements = new Map(aliases.map((alias) => [foldName(alias.name), alias.replacement]));
  const cuts: Cut[] = [];
  let scrubbed = "";
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const replacement = replacements.get(foldName(match[0])) ?? "▮";
    scrubbed += text.slice(at, match.index);
    cuts.push({
      from: { start: match.index, end: match.index + match[0].length },
      to: { start: scrubbed.length, end: scrubbed.length + replacement.length },
    });
    scrubbed += replacement;
    at = match.index + match[0].length;
  }
  scrubbed += text.slice(at);
  return {
    text: scrubbed,
    mapSpan: ({ start, end }) => ({ start: mapOffset(cuts, start, "start"), end: mapOffset(cuts, end, "end") }),
  };
}

/** Names are matched whatever their case and white space: a headline prints them in capitals, a page breaks them over lines. */
const foldName = (name: string): string => name.replace(/\s+/g, " ").replace(/[’‘]/g, "'").toLowerCase();

function buildPattern(aliases: readonly Alias[]): RegExp | undefined {
  const names = [...new Set(aliases.map((alias) => alias.name.trim()).filter(Boolean))].sort(
    (a, b) => b.length - a.length,
  );
  if (names.length === 0) return undefined;
  const escaped = names.map((name) =>
    name
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+")
      .replace(/['’‘]/g, "['’‘]"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function mapOffset(cuts: readonly Cut[], offset: number, side: "start" | "end"): number {
  let shift = 0;
  for (const { from, to } of cuts) {
    if (offset <= from.start) break;
    if (offset < from.end) return to[side];
    shift = to.end - from.end;
  }
  return offset + shift;
}
