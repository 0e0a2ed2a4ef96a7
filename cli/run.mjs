#!/usr/bin/env node
// The command as npm links it: makes sure that there is a bundle of these sources, then runs it.

import * as nodeModule from "node:module";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { buildCommand, commandFile, isCommandFresh } from "../scripts/buildCli.mjs";
import { checkNode } from "../scripts/checkNode.mjs";

/**
 * How much a function runs before V8 optimises it, in bytes of bytecode; V8's own is some 68 thousand in Node 20. One comparison
 * is over before what was optimised early has paid for itself: eight articles take 1.3 s of one core in place of 2.0.
 * Loops over long texts still get there. Newer Nodes compile in cheaper steps and know no such flag.
 */
const INTERRUPT_BUDGET = 1_000_000;

checkNode();
if (process.versions.node.startsWith("20.")) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
// Newer Nodes keep compiled code from one start to the next; 20 has no such cache.
nodeModule.enableCompileCache?.();
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
await import(pathToFileURL(commandFile).href);
