// @ts-check
// Turns wasm into a live instance, synchronously. Knows nothing of bounces.

/**
 * @param {BufferSource} bytes
 * @returns {WebAssembly.Module}
 */
export function compile(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    return refused(cause);
  }
}

/** @param {unknown} cause @returns {never} */
export function refused(cause) {
  throw new Error(
    "bouncecode could not compile its WebAssembly. A Content-Security-Policy has to allow 'wasm-unsafe-eval' in " +
      "script-src; an edge runtime needs the module itself (pass bouncecode/bouncecode.wasm to bouncecode/init). " +
      `The engine says: ${cause instanceof Error ? cause.message : cause}`,
    { cause },
  );
}

/**
 * @param {WebAssembly.Module} module
 * @param {ReturnType<typeof import("#glue").default>} glue
 * @returns {any} the wasm's exports
 */
export function link(module, glue) {
  const { exports } = new WebAssembly.Instance(module, { "./bouncecode_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  /** @type {any} */ (exports).__wbindgen_start();
  return exports;
}

/**
 * The inlined wasm: a code for each of the 256 bytes, then the bytes in these codes. A code is a character, or } or ~ and
 * another. The bytes that are frequent have the short ones, and letters stand for themselves where they can, so that brotli
 * sees nearly what it would see in the file: 3 % more, where hexadecimal takes 8 % and base64 28 %. A character a byte
 * would break in a script that is served without its charset. build.mjs writes it.
 * @param {string} packed
 */
export function unpack(packed) {
  // In place, and without a call for each byte: this runs once, before the engine has compiled it.
  const units = new TextEncoder().encode(packed);
  const meanings = new Uint8Array(384);
  let [at, length] = [0, 0];
  for (let byte = 0; byte < 256; byte++) {
    const unit = units[at++];
    meanings[unit < 125 ? unit : (unit - 124) * 128 + units[at++]] = byte;
  }
  while (at < units.length) {
    const unit = units[at++];
    units[length++] = meanings[unit < 125 ? unit : (unit - 124) * 128 + units[at++]];
  }
  return units.subarray(0, length);
}
