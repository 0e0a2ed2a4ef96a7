/** Words that may stand for one thing; `words` has each with how much it says beyond that: 0 plain, 1 colours, 2 judges. */
export type WordClass = {
  readonly what: string;
  readonly why: string;
  /** Words of it often stand for different things in one story (two aides), so that sharing the class says nothing. */
  readonly isLoose: boolean;
  /** Any word of it can take up another told just before it ("a bill … the measure"). */
  readonly isTight: boolean;
  readonly words: ReadonlyMap<string, number>;
};

/** A table of classes, one a line: what | reason | plain words | colouring words | judging words. A class begins with ~ where it is loose, with = where it is tight. */
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
    return {
      what: what.replace(/^[~=]\s*/, ""),
      why,
      isLoose: what.startsWith("~"),
      isTight: what.startsWith("="),
      words: new Map(words),
    };
  });
}
