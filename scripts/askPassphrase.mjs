import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks the owner on the terminal, without showing what is typed. */
export async function askPassphrase() {
  process.stdout.write(
    "Other computers will reach this SameStory. Choose a passphrase for its owner (12 characters or more): ",
  );
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Ctrl+C at the question ends the program as it would anywhere else.
  lines.on("SIGINT", () => process.exit(130));
  const answer = await lines.question("");
  lines.close();
  process.stdout.write("\n");
  return answer.trim();
}
