import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** JSON of more than this stays out of the program: as source text, the language model alone takes 0.27 s to compile. */
const MAX_INLINE_BYTES = 8_000;

/**
 * An esbuild plugin. Word data goes into files of its own beside the bundle, read and parsed when it is first needed;
 * `data` collects them by name. Behaviour stays that of the packages: only where the data lies changes. The bundle's own
 * address is the global `bundleUrl`, set by the banner of every chunk.
 */
export function keepDataApart(data) {
  const readLater = (name) =>
    `JSON.parse(process.getBuiltinModule("node:fs").readFileSync(new URL("./${name}", bundleUrl), "utf8"))`;
  return {
    name: "keep-data-apart",
    setup(build) {
      build.onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
        const text = JSON.stringify(JSON.parse(await readFile(file, "utf8")));
        if (text.length <= MAX_INLINE_BYTES) return { contents: text, loader: "json" };
        const name = `${path.basename(file, ".json")}.data.json`;
        data.set(name, text);
        return { contents: `module.exports = ${readLater(name)}`, loader: "js" };
      });

      // The package copies its model and decodes base64 by hand, 0.15 s on a slow core; read afresh, it needs no copy.
      build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path: file }) => {
        const source = await readFile(file, "utf8");
        const contents = source
          .replace("JSON.parse(JSON.stringify(originalModel))", "originalModel")
          .replace(
            /bufferFromBase64=function\(data\)\{.*?return bytes\.buffer\}/s,
            "bufferFromBase64=function(data){return Uint8Array.from(Buffer.from(data,'base64')).buffer}",
          );
        return { contents, loader: "js" };
      });

      // The detector loads its 1 MB at import, and a story in English never asks it.
      build.onLoad({ filter: /eld[\\/]src[\\/]entries[\\/]static\.(\w+)\.js$/ }, async ({ path: file }) => {
        const size = path.basename(file).split(".")[1];
        const ngrams = path.join(path.dirname(file), "..", "ngrams", `${size}.js`);
        const { ngramsData } = await import(pathToFileURL(ngrams).href);
        const name = `eld-${size}.data.json`;
        data.set(name, JSON.stringify(ngramsData));
        const contents = `
          import { createEld } from "../languageDetector.js";
          let built;
          function build() {
            const { instance, loadData } = createEld();
            loadData(${readLater(name)});
            return instance;
          }
          export const eld = new Proxy({}, { get: (_, key) => Reflect.get((built ??= build()), key) });
          export default eld;`;
        return { contents, loader: "js" };
      });
    },
  };
}
