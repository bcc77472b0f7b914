// @ts-check
// Turns wasm into a live instance, synchronously. Knows nothing of bounces.

/**
 * What wasm-bindgen generates beside the wasm: the functions that it imports, and the setter that
 * hands the wasm's exports to them.
 * @typedef {WebAssembly.ModuleImports & { __wbg_set_wasm(exports: WebAssembly.Exports): void }} Glue
 */

/**
 * @param {BufferSource} bytes
 * @returns {WebAssembly.Module}
 */
export function compile(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw new Error(
      "bouncecode could not compile its WebAssembly. A page with a Content-Security-Policy has to allow " +
        "'wasm-unsafe-eval' in script-src; an edge runtime that takes no bytes needs the module itself " +
        "(import it from bouncecode/bouncecode.wasm and pass it to init of bouncecode/init). " +
        "A bundle has to be served as UTF-8, as it was written. " +
        `The engine says: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}

/**
 * @param {WebAssembly.Module} module
 * @param {Glue} glue
 * @returns {any} the wasm's exports
 */
export function link(module, glue) {
  const { exports } = new WebAssembly.Instance(module, { "./bouncecode_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  /** @type {any} */ (exports).__wbindgen_start();
  return exports;
}

/**
 * The inlined wasm: each character's low byte (see `inlined` in build.mjs).
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function unpack(text) {
  const { Buffer } = /** @type {any} */ (globalThis);
  if (Buffer?.from) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
