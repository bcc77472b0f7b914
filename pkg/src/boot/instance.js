// @ts-check
// The one live wasm instance and its memory: booted on first use, written to and read from without copies.
//
// A call can be cut short anywhere in the wasm: by a stack overflow, by the time limit of `node:vm`, by memory that the
// system refuses. The instance is in an unknown state then. So every use of the wasm stands between `begin` and `end`,
// and a `begin` that finds no `end` before it boots a fresh instance. What runs between them is this package's code
// alone: arguments are read before, so that a caller's getter cannot call in again.

import { locales, own } from "#additions";
import { makeGlue, source } from "#source";
import { link } from "./loader.js";

const encoder = /* @__PURE__ */ new TextEncoder();

/** @type {any} the wasm's own exports: numbers in, numbers out */
export let wasm;
/** @type {ReturnType<typeof makeGlue>} the functions that wasm-bindgen generated: strings and objects in and out */
export let glue;
/** The whole memory, in bytes. */
export let bytes = /* @__PURE__ */ new Uint8Array(0);
/** @type {Uint32Array} the same, in words */
export let words;
/** Where the input buffer begins, in bytes. */
export let input = 0;
let capacity = 0;
/** @type {Uint8Array[]} views of the input buffer from its nth byte on, because `encodeInto` has no offset */
let tails = [];

/** Whether a call is under way; at the start of a call: whether the last one was cut short. */
let busy = false;
/** Whether `wasm` is ready, with its input buffer. */
let ready = false;
/** How many of the languages that were added this instance has. */
let replayed = 0;
/** Which version of the phrases and schemes that were added it has. */
let version = 0;

/** Bytes of memory that calls may take of an instance for good: the texts of usual calls take 2 MB. */
const KEPT = 1 << 24;
/** Bytes of memory that this instance may have: what it began with, all that was added in it, and those. */
let most = 0;

/** Makes the instance ready for a call. Nothing that a caller wrote may run from here to {@link end}. */
export function begin() {
  if (busy || !ready || replayed !== locales.length || version !== own.version) prepare();
  busy = true;
}

/** The call has its results out of the wasm. */
export function end() {
  busy = false;
  // A memory never shrinks. One that a long text has made this large goes with its instance.
  if (bytes.length > most) ready = false;
}

/** Boots where that is due, and replays what was added since. Cut short itself, it begins again at the next call. */
function prepare() {
  if (busy) ready = false;
  busy = true;
  const fresh = !ready;
  if (fresh) boot();
  for (; replayed < locales.length; replayed++) {
    // The build without words has no use for languages.
    /** @type {Partial<typeof glue>} */ (glue).add_locale?.(locales[replayed].tag, locales[replayed].ftl);
  }
  if (version !== own.version) {
    wasm.forget();
    for (const { call, args } of own.list) /** @type {any} */ (glue)[call](...args);
    version = own.version;
  }
  if (fresh) most = wasm.memory.buffer.byteLength + KEPT;
}

function boot() {
  replayed = version = capacity = 0;
  bytes = new Uint8Array(0);
  // The glue keeps views of the memory, so each instance has a glue of its own.
  glue = makeGlue();
  wasm = link(source(), glue);
  reserve(16384);
  ready = true;
}

/**
 * Keeps a language that this instance has accepted, for the other instances and for those to come, and ends the call.
 * @param {import("./additions.js").AddedLocale} locale
 */
export function keep(locale) {
  locales.push(locale);
  // As in keepOwn, nothing is called from here on.
  replayed = locales.length;
  busy = false;
}

/**
 * Keeps phrases or a scheme that this instance has accepted, and ends the call.
 * @param {import("./additions.js").OwnAddition} addition
 * @param {number} [place] of a scheme
 * @param {import("./additions.js").OwnScheme} [scheme]
 * @returns {() => void} takes it out, once
 */
export function keepOwn(addition, place = 0, scheme) {
  const remove = () => {
    const at = own.list.indexOf(addition);
    if (at === -1) return;
    own.list.splice(at, 1);
    if (scheme !== undefined) own.schemes[place] = undefined;
    own.version++;
  };
  if (scheme !== undefined) own.schemes[place] = scheme;
  own.list.push(addition);
  // Nothing is called from here on, for an overflow of the stack to find all of it done or none.
  version = ++own.version;
  busy = false;
  return remove;
}

/** UTF-16 units of the languages that were added. */
export const addedUnits = () => locales.reduce((sum, { ftl }) => sum + ftl.length, 0);

/**
 * @param {string} tag
 * @param {string} ftl
 * @returns {boolean} whether this is what was added last for the language: once more would change nothing
 */
export function isLatest(tag, ftl) {
  for (let i = locales.length - 1; i >= 0; i--) {
    if (locales[i].tag === tag) return locales[i].ftl === ftl;
  }
  return false;
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
