// bouncecode/init: as bouncecode/core, with the wasm passed in.

export * from "./core.js";

/**
 * Takes the wasm, once, before the first call of any other function.
 *
 * With a module or with bytes all is done when the call returns; with a `Response` when the promise resolves.
 *
 * @param from The package's `bouncecode.wasm`: compiled, as bytes, or as the (promised) response that streams it.
 * @throws {Error} (as a rejection) The response is none of success, wasm is forbidden here, or the wasm is not of this build.
 * @throws {TypeError} (as a rejection) It is none of these.
 *
 * @example
 * import url from "bouncecode/bouncecode.wasm?url"; // Vite; other bundlers have other words for it
 * await init(fetch(url));
 */
export function init(from: Wasm | PromiseLike<Wasm>): Promise<void>;

/**
 * A `WebAssembly.Module`, an `ArrayBuffer` or a view of one, or a `Response`. No names of these, for
 * TypeScript knows them only where the DOM's types are loaded.
 */
export type Wasm = object;
