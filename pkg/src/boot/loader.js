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
    throw new Error(
      "bouncecode could not compile its WebAssembly. A Content-Security-Policy has to allow 'wasm-unsafe-eval' in " +
        "script-src; an edge runtime needs the module itself (pass bouncecode/bouncecode.wasm to bouncecode/init). " +
        `The engine says: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
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
 * The inlined wasm: lines of hexadecimal and of plain text by turns. The phrases are text, and stay readable for the
 * compression of the server; hexadecimal of the rest is twice the bytes on disk, yet fewer than base64 once it is
 * compressed, for a byte stays a byte. A character a byte would be smaller still, and break in a script that is served
 * without its charset. build.mjs writes it.
 * @param {string} packed
 */
export function unpack(packed) {
  const bytes = new Uint8Array(packed.length);
  let length = 0;
  packed.split("\n").forEach((line, index) => {
    const part = index % 2 === 0 ? unhex(line) : new TextEncoder().encode(line);
    bytes.set(part, length);
    length += part.length;
  });
  return bytes.subarray(0, length);
}

/**
 * @param {string} hex
 * @returns {Uint8Array<ArrayBuffer>}
 */
function unhex(hex) {
  const { Uint8Array, Buffer } = /** @type {any} */ (globalThis);
  if (Uint8Array.fromHex) return Uint8Array.fromHex(hex);
  if (Buffer?.from) return Buffer.from(hex, "hex");
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0, at = 0; at < bytes.length; i += 2) {
    bytes[at++] = (nibble(hex.charCodeAt(i)) << 4) | nibble(hex.charCodeAt(i + 1));
  }
  return bytes;
}

/** @param {number} unit of 0-9 or a-f */
const nibble = (unit) => (unit & 15) + (unit >> 6) * 9;
