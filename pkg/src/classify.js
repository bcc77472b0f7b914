// @ts-check
// `classify` and its twins. Contracts: slim.d.ts.

import names from "#names";
import { codeText, named, replyText, schemeNumber } from "./check.js";
import { begin, bytes, end, input, reserve, wasm, words, write } from "./boot/instance.js";
import { RECORD_WORDS, record, status } from "./record.js";
import { schemeOf } from "./schemes.js";

/** @type {typeof import("./slim.js").classify} */
export function classify(code, text, options) {
  const scheme = schemeNumber(options);
  const codeString = codeText(code);
  const textString = replyText(text);
  begin();
  reserve(3 * (codeString.length + textString.length));
  const codeLength = write(codeString, 0);
  const textLength = write(textString, codeLength);
  const at = wasm.classify(codeLength, textLength, scheme);
  reserve(0);
  const result = record(at >>> 2);
  end();
  return result;
}

/** @type {typeof import("./slim.js").classifyMany} */
export function classifyMany(rows, options) {
  const scheme = schemeNumber(options);
  if (typeof (/** @type {any} */ (rows)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`rows must be an iterable of [code, text]; got ${named(rows)}`);
  }
  /** @type {import("./types.js").Classification[]} */
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
 * @returns {string} code and text, each ended by NUL
 */
function rowText(row, index) {
  if (!Array.isArray(row)) throw new TypeError(`rows[${index}] must be an array [code, text]; got ${named(row)}`);
  try {
    return ended(codeText(row[0])) + ended(replyText(row[1]));
  } catch (error) {
    throw new TypeError(`rows[${index}]: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {string} part */
const ended = (part) => (part.includes("\0") ? part.replaceAll("\0", " ") : part) + "\0";

/** Words of a finding: source and whether it decided, what the next one is, that, first byte, byte after. */
const FINDING_WORDS = 5;

/** @type {typeof import("./slim.js").explain} */
export function explain(code, text, options) {
  const scheme = schemeNumber(options);
  const codeString = codeText(code);
  const textString = replyText(text);
  begin();
  reserve(3 * (codeString.length + textString.length));
  const codeLength = write(codeString, 0);
  const textLength = write(textString, codeLength);
  const at = wasm.explain(codeLength, textLength, scheme) >>> 2;
  reserve(0);
  const first = at + RECORD_WORDS + 1;
  const last = first + FINDING_WORDS * words[first - 1];
  /** @type {import("./types.js").Evidence[]} */
  const evidence = [];
  for (let i = first; i < last; i += FINDING_WORDS) {
    evidence.push({
      source: names.sources[words[i] >>> 1],
      rule: rule(words[i + 1], words[i + 2]),
      start: words[i + 3],
      end: words[i + 4],
      decided: (words[i] & 1) === 1,
    });
  }
  if (textLength !== textString.length) toUnits(evidence, input + codeLength);
  const result = { ...record(at), evidence };
  end();
  return result;
}

/** @param {number} kind @param {number} number @returns {string} */
function rule(kind, number) {
  switch (kind) {
    case 0:
      return "nothing";
    case 1:
      return names.categories[number];
    case 2:
      return String(number);
    case 3:
      return /** @type {string} */ (status(number));
    case 4:
      return `${schemeOf(number)} ${names.schemeCodes[number]}`;
    case 5:
      return names.providers[number];
    case 6:
      return names.blocklists[number][0];
    default:
      return "retry-after";
  }
}

/**
 * Turns offsets in UTF-8 into offsets in UTF-16, in one pass over the text that the input buffer still holds.
 * @param {import("./types.js").Evidence[]} evidence
 * @param {number} text the address of its first byte
 */
function toUnits(evidence, text) {
  const offsets = new Set(evidence.flatMap(({ start, end }) => [start, end]));
  /** @type {Map<number, number>} */
  const units = new Map();
  let at = 0;
  let count = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; at++) {
      const byte = bytes[text + at];
      // A character counts by its first byte; beyond the basic plane it takes two units.
      if ((byte & 0xc0) !== 0x80) count += byte < 0xf0 ? 1 : 2;
    }
    units.set(offset, count);
  }
  for (const piece of evidence) {
    piece.start = /** @type {number} */ (units.get(piece.start));
    piece.end = /** @type {number} */ (units.get(piece.end));
  }
}
