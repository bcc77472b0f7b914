// @ts-check
// The one live wasm instance and its memory: booted on first use, written to and read from without copies.

import { glue, source } from "#source";
import { link } from "./loader.js";

const encoder = /* @__PURE__ */ new TextEncoder();

/** @type {any} the wasm's own exports: numbers in, numbers out */
export let wasm;
/** The whole memory, in bytes. */
export let bytes = /* @__PURE__ */ new Uint8Array(0);
/** @type {Uint32Array} the same, in words */
export let words;
/** Where the input buffer begins, in bytes. */
export let input = 0;
let capacity = 0;
/** @type {Uint8Array[]} views of the input buffer from its nth byte on, for `encodeInto` has no offset */
let tails = [];

/** @returns {any} the functions that wasm-bindgen generated: strings and objects in and out */
export function rich() {
  if (wasm === undefined) start();
  return glue;
}

export function start() {
  wasm = link(source(), glue);
  reserve(16384);
}

/**
 * Makes sure that the input buffer holds `size` bytes. To be called before each write and after each
 * call that may have grown the memory.
 * @param {number} size
 */
export function reserve(size) {
  if (size > capacity) {
    input = wasm.input(size) >>> 0;
    capacity = size;
  } else if (bytes.length !== 0) {
    return;
  }
  // Growing the memory detaches every view of it.
  bytes = new Uint8Array(wasm.memory.buffer);
  words = new Uint32Array(wasm.memory.buffer);
  tails = [];
}

/**
 * Writes a string into the input buffer as UTF-8. The caller has reserved three bytes for each UTF-16 unit.
 * @param {string} string
 * @param {number} at the offset in the buffer
 * @returns {number} the bytes written
 */
export function write(string, at) {
  const { length } = string;
  if (length <= 16) {
    // A code, mostly. A call of `encodeInto` costs more than that.
    let i = 0;
    for (const to = input + at; i < length; i++) {
      const unit = string.charCodeAt(i);
      if (unit > 127) break;
      bytes[to + i] = unit;
    }
    if (i === length) return length;
  }
  return encoder.encodeInto(string, tail(at)).written;
}

/** @param {number} at */
function tail(at) {
  if (at >= 64) return bytes.subarray(input + at, input + capacity);
  return (tails[at] ??= bytes.subarray(input + at, input + capacity));
}
