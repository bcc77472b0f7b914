// @ts-check
// `classify` and its twins. Contracts: slim.d.ts.

import { bounce, optionsOf, rowBounce, schemeOf } from "./arguments.js";
import { named, replyText } from "./check.js";
import { begin, end, glue, reserve, wasm, words, write } from "./boot/instance.js";
import { explanation } from "./explanation.js";
import { RECORD_WORDS, record } from "./record.js";

/** @type {any} */
export function classify(/** @type {unknown} */ first, /** @type {unknown} */ second, /** @type {unknown} */ third) {
  const { code, text, scheme, recipient } = bounce(first, second, third);
  begin();
  reserve(3 * (code.length + text.length + recipient.length));
  const codeLength = write(code, 0);
  const textLength = write(text, codeLength);
  const recipientLength = write(recipient, codeLength + textLength);
  const at = wasm.classify(codeLength, textLength, recipientLength, scheme);
  reserve(0);
  const result = record(at >>> 2);
  end();
  return result;
}

/** @type {typeof import("./slim.js").classifyMany} */
export function classifyMany(rows, options) {
  if (typeof rows === "string" || typeof (/** @type {any} */ (rows)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`rows must be an iterable of [code, text]; got ${named(rows)}`);
  }
  const all = optionsOf(options);
  /** @type {import("./types.js").Classification[]} */
  const results = [];
  let batch = "";
  let waiting = 0;
  for (const row of rows) {
    batch += rowText(row, results.length + waiting, all);
    waiting++;
    if (batch.length > BATCH) {
      classifyBatch(batch, waiting, all.scheme, results);
      batch = "";
      waiting = 0;
    }
  }
  classifyBatch(batch, waiting, all.scheme, results);
  return results;
}

/** UTF-16 units that cross the boundary together: enough to make the crossing cheap, few enough to stay in the cache. */
const BATCH = 32768;

/**
 * @param {string} batch
 * @param {number} rows
 * @param {number} scheme
 * @param {import("./types.js").Classification[]} results
 */
function classifyBatch(batch, rows, scheme, results) {
  begin();
  reserve(3 * batch.length);
  const length = write(batch, 0);
  let at = wasm.classify_many(length, rows, scheme) >>> 2;
  reserve(0);
  for (let row = 0; row < rows; row++, at += RECORD_WORDS) results.push(record(at));
  end();
}

/**
 * @param {unknown} row
 * @param {number} index
 * @param {import("./arguments.js").Options} all those of all rows
 * @returns {string} the row's own scheme (nothing where it has none), recipient, code and text, each ended by NUL
 */
function rowText(row, index, all) {
  const { code, text, scheme, recipient } = rowBounce(row, `rows[${index}]`, all);
  return (scheme === all.scheme ? "\0" : `${scheme}\0`) + ended(recipient) + ended(code) + ended(text);
}

/** A NUL in it becomes another control character: to the wasm they are all alike. @param {string} part */
const ended = (part) => (part.includes("\0") ? part.replaceAll("\0", "\u0001") : part) + "\0";

/** @type {any} */
export function explain(/** @type {unknown} */ first, /** @type {unknown} */ second, /** @type {unknown} */ third) {
  const { code, text, scheme, recipient, units } = bounce(first, second, third);
  begin();
  const strings = glue.explain(code, text, recipient, scheme).split("\n");
  const at = wasm.records() >>> 2;
  reserve(0);
  const result = explanation(at, strings);
  end();
  // What is beyond the limit did not cross the boundary; it belongs to the last part.
  const last = result.parts.at(-1);
  if (last !== undefined && result.flags.includes("truncated")) last.end = units;
  return result;
}

/** @type {typeof import("./slim.js").classifyEach} */
export function classifyEach(text, options) {
  const string = replyText(text);
  const scheme = schemeOf(options);
  begin();
  const addresses = glue.classify_each(string, scheme).split("\n");
  const at = wasm.records() >>> 2;
  reserve(0);
  const results = Array.from({ length: words[at] }, (_, index) => {
    const entry = at + 1 + index * (RECORD_WORDS + 2);
    const place = entry + RECORD_WORDS;
    return { start: words[place], end: words[place + 1], address: addresses[index] || null, classification: record(entry) };
  });
  end();
  return results;
}
