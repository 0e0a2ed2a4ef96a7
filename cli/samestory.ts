import { METHOD_VERSION } from "../lib/model/comparison";
import { compareInputs } from "./compareInputs";
import { type Format, parseArguments, USAGE } from "./parseArguments";
import { printComparison } from "./printComparison";

// A reader that closes early (`| head`) ends the command; it is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const command = parseArguments(process.argv.slice(2));
switch (command.kind) {
  case "help":
    process.stdout.write(USAGE);
    break;
  case "version":
    process.stdout.write(`samestory/1, method ${METHOD_VERSION}\n`);
    break;
  case "wrong-usage":
    process.stderr.write(`${command.message}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case "compare":
    void runCompare(command.inputs, command.format);
}

async function runCompare(inputs: readonly string[], format: Format): Promise<void> {
  const { comparison, warnings, exitCode } = await compareInputs(inputs);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  // Ended by hand once all is written: tearing down what the comparison built takes longer than printing it.
  process.stdout.write(printComparison(comparison, format), () => process.exit(exitCode));
}
