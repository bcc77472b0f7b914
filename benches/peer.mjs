// Another classifier, for `--against`: any module that exports classify(text) or classify(code, text).

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * @typedef {{ classify(code: string, text: string): unknown, called: string }} Peer `called`: how it is called, to be told
 */

/**
 * @param {string} module a file, or a package that can be found from the working directory
 * @returns {Promise<Peer>}
 */
export async function load(module) {
  let file;
  try {
    file = createRequire(pathToFileURL(join(process.cwd(), "_"))).resolve(module);
  } catch (cause) {
    throw new Error(`there is no file ${module}, and no package of that name in ${process.cwd()}`, { cause });
  }
  return pick(await import(pathToFileURL(file).href), module);
}

/**
 * @param {any} exports a module's namespace; a CommonJS module is its default
 * @param {string} name of the module, for the message
 * @returns {Promise<Peer>}
 * @throws {TypeError} where nothing in it classifies
 */
export async function pick(exports, name) {
  const from = exports.default;
  const owner = [exports, from].find((owner) => typeof owner?.classify === "function");
  const classify = owner?.classify ?? (typeof from === "function" ? from : undefined);
  if (classify === undefined) {
    const names = Object.keys({ ...(typeof from === "object" ? from : {}), ...exports }).filter((name) => name !== "default");
    throw new TypeError(
      `${name} exports no classify(text) and no classify(code, text), neither by that name nor as its default` +
        ` (its exports: ${names.join(", ") || "none"}); write a module of a few lines that exports one and calls it`,
    );
  }
  const init = exports.init ?? from?.init;
  if (typeof init === "function") await init.call(owner);
  if (takesCode(classify)) return { classify: (code, text) => classify.call(owner, code, text), called: "classify(code, text)" };
  return { classify: (code, text) => classify.call(owner, reply(code, text)), called: "classify(text)" };
}

/**
 * Whether the code comes first: a function of two arguments may well mean (text, options).
 * @param {Function} classify
 */
export function takesCode(classify) {
  const first = String(classify).replace(/\/\*.*?\*\//gs, "").match(/\(\s*([\w$]+)/)?.[1] ?? "text";
  return classify.length >= 2 && !/text|reply|response|message|diagnostic|str|input/i.test(first);
}

/** The reply as the server wrote it: the code before the text, unless the text begins with it. @type {(code: string, text: string) => string} */
export const reply = (code, text) => (code === "" || text.startsWith(code) ? text : `${code} ${text}`);

/**
 * @param {Peer} peer
 * @param {() => [code: string, text: string][]} next the replies of the next pass
 * @returns {import("./rounds.mjs").Contender} waits for each answer where they are promises
 */
export function contender({ classify }, next) {
  let sink;
  return {
    async run(passes) {
      const start = performance.now();
      for (let i = 0; i < passes; i++) {
        for (const [code, text] of next()) {
          sink = classify(code, text);
          if (typeof (/** @type {any} */ (sink)?.then) === "function") await sink;
        }
      }
      return performance.now() - start;
    },
  };
}
