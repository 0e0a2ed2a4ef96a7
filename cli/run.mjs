#!/usr/bin/env node
import { pathToFileURL } from "node:url";
// The command as npm links it: makes sure that there is a bundle of these sources, then runs it.
import { buildCommand, commandFile, isCommandFresh } from "../scripts/buildCli.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`samestory needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
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
