/** Words that may stand for one thing; `words` has each with how much it says beyond that: 0 plain, 1 colours, 2 judges. */
export type WordClass = {
  readonly what: string;
  readonly why: string;
  readonly words: ReadonlyMap<string, number>;
};

/** A table of classes, one a line: what | reason | plain words | colouring words | judging words. */
export function readClasses(table: string): readonly WordClass[] {
  const lines = table.split("\n").filter((line) => line.includes("|"));
  return lines.map((line) => {
    const [what = "", why = "", ...columns] = line.split("|").map((cell) => cell.trim());
    const words = columns.flatMap((cell, tint) =>
      cell
        .split(" ")
        .filter(Boolean)
        .map((word) => [word, tint] as const),
    );
    return { what, why, words: new Map(words) };
  });
}
