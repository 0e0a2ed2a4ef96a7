import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packModel, packPairs } from "./packModel.mjs";

/** JSON of more than this stays out of the program: as source text, the language model alone takes 0.27 s to compile. */
const MAX_INLINE_BYTES = 8_000;

const CORE_MODEL = "languages/cur/models/eng-core-web-model.json";
const packModelFile = fileURLToPath(new URL("./packModel.mjs", import.meta.url));

/** An automaton of the tagger's that recognises nothing: version, last state, and tables of transitions and states. */
const EMPTY_AUTOMATON = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/**
 * An esbuild plugin. Word data goes into files of its own beside the bundle, read and parsed when it is first needed;
 * `data` collects them by name. Behaviour stays that of the packages: only where the data lies changes. The bundle's own
 * address is the global `bundleUrl`, set by the banner of every chunk.
 */
export function keepDataApart(data) {
  const readBytes = (name) => `process.getBuiltinModule("node:fs").readFileSync(new URL("./${name}", bundleUrl))`;
  const readText = (name) => `${readBytes(name)}.toString("utf8")`;
  const readJson = (name) => `JSON.parse(${readText(name)})`;
  // Not copied: a buffer begins where a number of eight bytes may, its file's own or in the pool.
  const readNumbers = (name) =>
    `(({ buffer, byteOffset, length }) => new Uint32Array(buffer, byteOffset, length / 4))(${readBytes(name)})`;
  return {
    name: "keep-data-apart",
    setup(build) {
      // Models of the tagger's that nothing here asks for; its loader wants automata, which may be empty.
      build.onLoad({ filter: /wink-eng-lite-web-model[\\/].*eng-(ner|sa|negation)-model\.json$/ }, () => ({
        contents: `module.exports = [${JSON.stringify(EMPTY_AUTOMATON)}]`,
        loader: "js",
      }));

      build.onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
        const text = JSON.stringify(JSON.parse(await readFile(file, "utf8")));
        if (text.length <= MAX_INLINE_BYTES) return { contents: text, loader: "json" };
        const name = `${path.basename(file, ".json")}.data.json`;
        data.set(name, text);
        return { contents: `module.exports = ${readJson(name)}`, loader: "js" };
      });

      // Irregular forms: in the package thousands of assignments, one after another.
      build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]wn-\w+-exceptions\.js$/ }, ({ path: file }) => {
        const name = `${path.basename(file, ".js")}.data.txt`;
        data.set(name, packPairs(createRequire(import.meta.url)(file)));
        const contents = `
          const { openPairs } = require(${JSON.stringify(packModelFile)});
          module.exports = openPairs(${readText(name)});`;
        return { contents, loader: "js" };
      });

      build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path: file }) => {
        const json = await readFile(path.join(path.dirname(file), CORE_MODEL), "utf8");
        const { model, words, numbers } = packModel(JSON.parse(json));
        data.set("english.data.json", JSON.stringify(model));
        // In the form in which strings lie in memory: nothing to decode.
        data.set("english-words.data.bin", Buffer.from(words, "utf16le"));
        const names = Object.keys(numbers);
        for (const name of names) data.set(`english-${name}.data.bin`, new Uint8Array(numbers[name].buffer));
        const numbersRead = names.map((name) => `${name}: ${readNumbers(`english-${name}.data.bin`)}`);
        const contents = `
          const { openModel } = require(${JSON.stringify(packModelFile)});
          module.exports = () => openModel({
            model: ${readJson("english.data.json")},
            words: ${readBytes("english-words.data.bin")}.toString("utf16le"),
            numbers: { ${numbersRead} },
          });`;
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
            loadData(${readJson(name)});
            return instance;
          }
          export const eld = new Proxy({}, { get: (_, key) => Reflect.get((built ??= build()), key) });
          export default eld;`;
        return { contents, loader: "js" };
      });
    },
  };
}
