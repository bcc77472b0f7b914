// @ts-check
// Where the wasm comes from: whatever the caller passes to `init`.

import build from "#build";
import { compile, refused } from "./loader.js";

export { default as makeGlue } from "#glue";

/** @type {WebAssembly.Module | undefined} */
let given;

export function source() {
  if (given === undefined) {
    throw new Error('bouncecode/init has no wasm yet: call init() first, or use "bouncecode", which brings its own');
  }
  return given;
}

/** @type {typeof import("../init.js").init} */
export async function init(from) {
  // A module or bytes are taken before the first await: the caller need not wait for them.
  const what = isPromise(from) ? await from : from;
  given = ofThisBuild(isResponse(what) ? await stream(what) : toModule(what));
}

/**
 * Numbers are all that crosses between the two, so those of another build would be taken for something else.
 * @param {WebAssembly.Module} module
 */
function ofThisBuild(module) {
  const [section] = WebAssembly.Module.customSections(module, "bouncecode");
  const other = section === undefined ? undefined : new TextDecoder().decode(section);
  if (other === build) return module;
  throw new Error(
    `the wasm that init was given is ${other === undefined ? "none of bouncecode/init" : `of build ${other}`}, and this JavaScript is of build ${build}: ` +
      "take bouncecode.wasm from the same copy of the package",
  );
}

/** @param {object} what */
function toModule(what) {
  if (what instanceof WebAssembly.Module) return what;
  if (ArrayBuffer.isView(what) || Object.prototype.toString.call(what) === "[object ArrayBuffer]") {
    return compile(/** @type {BufferSource} */ (what));
  }
  throw new TypeError("init takes a WebAssembly.Module, the wasm's bytes, or the Response that holds them");
}

/** @param {Response} response */
async function stream(response) {
  if (!response.ok) throw new Error(`bouncecode could not fetch its wasm: ${response.status} ${response.url}`);
  // Engines refuse to stream what has parameters (`application/wasm; charset=utf-8`), as some servers send it.
  if (response.headers.get("content-type") === "application/wasm" && WebAssembly.compileStreaming !== undefined) {
    return WebAssembly.compileStreaming(response).catch(refused);
  }
  return compile(await response.arrayBuffer());
}

/** @param {any} what @returns {what is PromiseLike<object>} */
const isPromise = (what) => typeof what?.then === "function";

/** @param {any} what @returns {what is Response} */
const isResponse = (what) => typeof what?.arrayBuffer === "function" && typeof what.ok === "boolean";
