import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

/** Bytes of a SHA-256 in hexadecimal. */
const KEY_LENGTH = 64;

/**
 * Runs a CommonJS bundle from what V8 compiled of it in an earlier run, which is kept beside it as `<file>.compiled`: all functions
 * that a comparison used, so that nothing of them is parsed again. What was compiled from another text, by another V8 or with other
 * flags is not used but made anew when the run ends; where it can't be written, the next run compiles for itself too.
 */
export function runBundle(file) {
  const source = readFileSync(file, "utf8");
  const key = createHash("sha256").update(source).digest("hex");
  const cachedData = readCompiled(`${file}.compiled`, key);
  const script = new Script(`(function(require,module,exports,__filename,__dirname){${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  if (script.cachedDataRejected !== false) process.once("exit", () => keepCompiled(`${file}.compiled`, key, script));
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports, file, path.dirname(file));
}

/** V8 itself looks at its version and flags, but of the text only at its length: so the text's hash stands before it. */
function readCompiled(file, key) {
  try {
    const kept = readFileSync(file);
    return kept.toString("latin1", 0, KEY_LENGTH) === key ? kept.subarray(KEY_LENGTH) : undefined;
  } catch {
    return undefined; // no earlier run
  }
}

function keepCompiled(file, key, script) {
  try {
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(key, "latin1"), script.createCachedData()]));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A folder that only its owner may write to: nothing is lost but a tenth of a second.
  }
}
