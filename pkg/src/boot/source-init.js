// @ts-check
// Where the wasm comes from: whatever the caller passes to `init`.

import { compile } from "./loader.js";

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
  given = isResponse(what) ? await stream(what) : toModule(what);
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
    return WebAssembly.compileStreaming(response);
  }
  return compile(await response.arrayBuffer());
}

/** @param {any} what @returns {what is PromiseLike<object>} */
const isPromise = (what) => typeof what?.then === "function";

/** @param {any} what @returns {what is Response} */
const isResponse = (what) => typeof what?.arrayBuffer === "function" && typeof what.ok === "boolean";
