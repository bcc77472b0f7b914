// @ts-check
// The classifier's functions, as every entry of the package exports them. Contracts: types.d.ts, slim.d.ts.

import locales from "#locales";
import { codeText, named, optionsObject, replyText } from "./check.js";
import { names, reserve, rich, start, wasm, words, write } from "./instance.js";
import { RECORD_WORDS, record } from "./record.js";

/** @typedef {import("./types.js").Classification} Classification */

/** @type {typeof import("./slim.js").classify} */
export function classify(code, text, options) {
  if (wasm === undefined) start();
  const scheme = options === undefined ? STANDARDS : schemeNumber(options);
  const codeString = codeText(code);
  const textString = replyText(text);
  reserve(3 * (codeString.length + textString.length));
  const codeLength = write(codeString, 0);
  const textLength = write(textString, codeLength);
  const at = wasm.classify(codeLength, textLength, scheme);
  reserve(0);
  return record(at >>> 2);
}

/** @type {typeof import("./slim.js").classifyMany} */
export function classifyMany(rows, options) {
  if (wasm === undefined) start();
  const scheme = schemeNumber(options);
  if (typeof (/** @type {any} */ (rows)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`rows must be an iterable of [code, text]; got ${named(rows)}`);
  }
  /** @type {Classification[]} */
  const results = [];
  let batch = "";
  let waiting = 0;
  for (const row of rows) {
    batch += rowText(row, results.length + waiting);
    waiting++;
    if (batch.length > BATCH) {
      classifyBatch(batch, waiting, scheme, results);
      batch = "";
      waiting = 0;
    }
  }
  classifyBatch(batch, waiting, scheme, results);
  return results;
}

/** UTF-16 units that cross the boundary together: enough to make the crossing cheap, few enough to stay in the cache. */
const BATCH = 32768;

/**
 * @param {string} batch
 * @param {number} rows
 * @param {number} scheme
 * @param {Classification[]} results
 */
function classifyBatch(batch, rows, scheme, results) {
  reserve(3 * batch.length);
  const bytes = write(batch, 0);
  let at = wasm.classify_many(bytes, rows, scheme) >>> 2;
  reserve(0);
  for (let row = 0; row < rows; row++, at += RECORD_WORDS) results.push(record(at));
}

/**
 * @param {unknown} row
 * @param {number} index
 * @returns {string} code and text, each ended by NUL
 */
function rowText(row, index) {
  if (!Array.isArray(row)) throw new TypeError(`rows[${index}] must be an array [code, text]; got ${named(row)}`);
  try {
    return `${ended(codeText(row[0]))}${ended(replyText(row[1]))}`;
  } catch (error) {
    throw new TypeError(`rows[${index}]: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {string} part */
const ended = (part) => (part.includes("\0") ? part.replaceAll("\0", " ") : part) + "\0";

/** @type {typeof import("./slim.js").explain} */
export function explain(code, text, options) {
  const { explain } = rich();
  return explain(codeText(code), replyText(text), schemeNumber(options));
}

/** @type {typeof import("./slim.js").lookup} */
export function lookup(code) {
  const { lookup } = rich();
  return lookup(codeText(code));
}

/** @type {import("./types.js").Taxonomy | undefined} */
let plain;

function table() {
  return (plain ??= deepFreeze(rich().taxonomy()));
}

/** @type {import("./types.js").Taxonomy} */
export const taxonomy = /* @__PURE__ */ Object.freeze({
  get categories() {
    return table().categories;
  },
  get groups() {
    return table().groups;
  },
  get actions() {
    return table().actions;
  },
  get schemes() {
    return table().schemes;
  },
  get policies() {
    return table().policies;
  },
  locales: /* @__PURE__ */ Object.freeze(locales),
});

/** @template T @param {T} value @returns {T} */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** The place of `smtp` in `names.schemes`. */
const STANDARDS = 0;

/** @type {Map<string, number> | undefined} ids and aliases, and their places in `names.schemes` */
let schemes;

/**
 * @param {import("./types.js").ClassifyOptions | null | undefined} options
 * @returns {number} the scheme's place in `names.schemes`
 */
function schemeNumber(options) {
  const { scheme } = optionsObject(options, '{ scheme: "greenarrow" }');
  if (scheme === undefined || scheme === null) return STANDARDS;
  if (typeof scheme !== "string") throw new TypeError(`scheme must be a string such as "greenarrow"; got ${named(scheme)}`);
  schemes ??= new Map(names.schemes.flatMap((id, at) => [id, ...names.aliases[at]].map((name) => [name, at])));
  const number = schemes.get(scheme);
  if (number === undefined) {
    throw new RangeError(`unknown scheme ${named(scheme)}; known are ${[...schemes.keys()].join(", ")}`);
  }
  return number;
}
