import { formatCount } from "./formatWhen";
import type { ComparedOutlet } from "./listOutlets";
import { nameLanguage } from "./nameLanguage";

/** How far a search for one text's claims went: what was looked through, and what was not. */
export type Search = { readonly searched: readonly ComparedOutlet[]; readonly unsearched: readonly ComparedOutlet[] };

/** "Searched: AX (76 words), JP (80 words, cut short). Not compared by words: QU (in French)." */
export function listSearched({ searched, unsearched }: Search): string {
  const looked = `Searched: ${searched.map((outlet) => `${outlet.siglum} (${describeScope(outlet)})`).join(", ")}.`;
  if (unsearched.length === 0) return looked;
  return `${looked} Not compared by words: ${unsearched.map((outlet) => `${outlet.siglum} (${whyNot(outlet)})`).join(", ")}.`;
}

/** How much of a text could be searched: its words, and that they are not all of it where that is so. */
export function describeScope({ article: { capture } }: ComparedOutlet): string {
  return `${formatCount(capture.words)} words${capture.state === "cut" ? ", cut short" : ""}`;
}

/** Why nothing can be said to stand in this text only. */
export function describeNotSearched(outlet: ComparedOutlet): string {
  const { article } = outlet;
  if (article.comparedByWords)
    return "There is no other text it could be compared with by words, so nothing can be said to stand here only.";
  return `Not compared by words: this text is in ${nameLanguage(article.language)}. So nothing can be said to stand here only.`;
}

const whyNot = ({ article }: ComparedOutlet) =>
  article.comparedByWords ? "no article" : `in ${nameLanguage(article.language)}`;
