#!/usr/bin/env node
// The command as npm links it: makes sure that there is a bundle of these sources, then runs it.

import { setFlagsFromString } from "node:v8";
import { buildCommand, commandFile, isCommandFresh } from "../scripts/buildCli.mjs";
import { checkNode } from "../scripts/checkNode.mjs";
import { runBundle } from "./runBundle.mjs";

/**
 * When V8 optimises a function: ten times later than it would. One comparison is over before what was optimised early has paid for
 * itself (eight articles of 500 words take 1.5 s in place of 1.1 in Node 22); loops over long texts still get there. V8 counts bytes of
 * bytecode in Node 20 and calls since.
 */
const BY_CALLS = ["--invocation-count-for-maglev=4000", "--invocation-count-for-turbofan=30000"];
const OPTIMISE_LATER = { 20: ["--interrupt-budget=1000000"], 22: BY_CALLS, 24: BY_CALLS };
/** A pattern runs a few times only: compiling it to what is interpreted, and then again, costs more than it saves. */
const COMPILE_PATTERNS_ONCE = "--no-regexp-tier-up";

checkNode();
// No other release: of a flag that it does not know, V8 complains aloud.
const later = OPTIMISE_LATER[process.versions.node.split(".")[0]];
if (later) for (const flag of [...later, COMPILE_PATTERNS_ONCE]) setFlagsFromString(flag);
if (!isCommandFresh()) {
  console.error("Building the samestory command from its sources …");
  try {
    await buildCommand();
  } catch (error) {
    console.error(`It could not be built: ${error instanceof Error ? error.message : error}`);
    console.error("Run `npm ci` in the project's folder first.");
    process.exit(1);
  }
}
runBundle(commandFile);
