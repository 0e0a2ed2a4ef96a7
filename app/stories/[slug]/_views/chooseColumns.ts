import type { ComparedOutlet } from "./listOutlets";
import type { ViewQuery } from "./viewQuery";

/** The outlets to show, in the reader's order, the one read against first. An unknown choice is no choice. */
export function chooseColumns(compared: readonly ComparedOutlet[], query: ViewQuery): readonly ComparedOutlet[] {
  const wanted = compared.filter((outlet) => query.outlets.includes(outlet.id));
  const shown = wanted.length > 0 ? wanted : compared;
  const first = shown.filter((outlet) => outlet.id === query.against);
  return [...first, ...shown.filter((outlet) => outlet.id !== query.against)];
}
