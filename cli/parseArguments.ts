import { parseArgs } from "node:util";

export const FORMATS = ["json", "markdown", "csv"] as const;
export type Format = (typeof FORMATS)[number];

export type Command =
  | { readonly kind: "compare"; readonly format: Format; readonly inputs: readonly string[] }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong-usage"; readonly message: string };

export const USAGE = `Usage: samestory compare [--format json|markdown|csv] INPUT...

Puts several outlets' versions of one story side by side and prints the comparison.

An INPUT is a link (http or https), an .html file, a .txt file whose first line is the headline, or
a .json story file: {"articles": [{"outlet": "…", "url": "…", "title": "…", "publishedAt": "2025-03-05", "text": "…"}]}

  --format   json (the default), markdown or csv
  --help     this text
  --version  the format's version and the method's

Progress and warnings go to standard error. Exit status: 0 compared; 1 an input could not be used, or fewer
than two could; 2 wrong usage.
`;

/** Reads the words after `samestory`. */
export function parseArguments(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "json" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
    if (values.version) return { kind: "version" };
    const [name, ...inputs] = positionals;
    if (values.help || name === "help") return { kind: "help" };
    if (name === undefined) return wrongUsage("Say what to do: samestory compare INPUT...");
    if (name !== "compare") return wrongUsage(`There is no command “${name}”.`);
    const format = FORMATS.find((known) => known === values.format);
    if (!format) return wrongUsage(`There is no format “${values.format}”; there are ${FORMATS.join(", ")}.`);
    if (inputs.length === 0) return wrongUsage("Name the articles to compare: links, .html, .txt or .json files.");
    return { kind: "compare", format, inputs };
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

const wrongUsage = (message: string): Command => ({ kind: "wrong-usage", message });
