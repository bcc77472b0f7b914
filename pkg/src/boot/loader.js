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
 * The inlined wasm: lines of bytes and of plain text by turns. The phrases are text, and stay readable for the compression
 * of the server. A byte is a character for its low six bits, from # on, with ! for the backslash, and after it x, y or z for
 * its high two, if they are not 0. That takes fewer bytes than hexadecimal, compressed or not, and far fewer than base64
 * once it is compressed. A character a byte would be smaller still, and break in a script that is served without its
 * charset. build.mjs writes it.
 * @param {string} packed
 */
export function unpack(packed) {
  const bytes = new Uint8Array(packed.length);
  let length = 0;
  let text = false;
  for (let i = 0; i < packed.length; i++) {
    const unit = packed.charCodeAt(i);
    if (unit === 10) text = !text;
    else if (text) bytes[length++] = unit;
    else if (unit >= 120) bytes[length - 1] |= (unit - 119) << 6;
    else bytes[length++] = unit === 33 ? 57 : unit - 35;
  }
  return bytes.subarray(0, length);
}
