import actGroups from "./actGroups.json";
import { stemWord } from "./stemWord";

/** Stem to the group's first word; a word in two groups belongs to the first. */
export const GROUP_OF: ReadonlyMap<string, string> = new Map(
  [...actGroups]
    .reverse()
    .flatMap((group) =>
      group.map((word): [string, string] => [word.includes("_") ? word : stemWord(word), `=${group[0] ?? word}`]),
    ),
);

/** The act a word names under any wording ("quit" as "resign"); its stem where no group has it. */
export function actOf(word: string): string {
  const stem = stemWord(word);
  return GROUP_OF.get(stem) ?? stem;
}
