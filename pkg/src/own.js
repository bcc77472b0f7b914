// @ts-check
// Phrases and schemes of the caller's own. Contracts: slim.d.ts.
//
// The caller's values are read into plain arrays before the wasm is called, and no further than the limits go.

import names from "#names";
import { own } from "#additions";
import { begin, bytes, end, glue, keepOwn, reserve, words } from "./boot/instance.js";
import { codeText, isSchemeKnown, named, objectOf, place } from "./check.js";

/** As in src/classify/classifier.rs. */
const MOST_PHRASES = 10_000;
const MOST_UNITS = 1 << 20;
const MOST_SCHEMES = 128;
/** As in src/scheme/own.rs. */
const MOST_CODES = 1000;

/** @type {typeof import("./slim.js").addPhrases} */
export function addPhrases(rows) {
  /** @type {number[]} */
  const meanings = [];
  /** @type {string[]} */
  const texts = [];
  let units = 0;
  const isFull = () => texts.length > MOST_PHRASES || units > MOST_UNITS;
  for (const [i, row] of rowsOf(rows, "rows", '[{ category: "mailbox-full", text: ["box is full"] }]')) {
    const name = `rows[${i}]`;
    const { category, text, strength, type } = objectOf(row, name, '{ category: "mailbox-full", text: ["box is full"] }', ["category", "text", "strength", "type"]);
    const before = texts.length;
    for (const [j, phrase] of rowsOf(text, `${name}.text`, '["box is full"]')) {
      texts.push(stringOf(phrase, `${name}.text[${j}]`));
      units += texts[texts.length - 1].length;
      if (isFull()) break;
    }
    if (texts.length === before) throw new TypeError(`${name}.text must have at least one phrase`);
    meanings.push(
      place(category, names.categories, `${name}.category`),
      place(strength ?? "specific", names.strengths, `${name}.strength`),
      typeOf(type, `${name}.type`),
      texts.length - before,
    );
    if (isFull()) break;
  }
  const wrong = (/** @type {number} */ row, /** @type {number} */ text) => {
    const phrase = meanings.slice(0, 4 * row).reduce((sum, count, k) => (k % 4 === 3 ? sum + count : sum), text);
    return `rows[${row}].text[${text}] is ${named(texts[phrase])}, which`;
  };
  return add({ call: "add_phrases", args: [Uint32Array.from(meanings), joined(texts)] }, wrong);
}

/** @type {typeof import("./slim.js").addScheme} */
export function addScheme(scheme) {
  const { id, name, codes } = objectOf(scheme, "the scheme", '{ id: "acme", codes: [{ code: "E42", category: "mailbox-full" }] }', ["id", "name", "codes"]);
  const ownId = stringOf(id, "id");
  const texts = [name === undefined || name === null ? ownId : stringOf(name, "name")];
  /** @type {number[]} */
  const meanings = [];
  /** @type {string[]} */
  const printed = [];
  /** @type {boolean[]} */
  const titled = [];
  for (const [i, row] of rowsOf(codes, "codes", '[{ code: "E42", category: "mailbox-full" }]')) {
    const { code, category, type, title } = objectOf(row, `codes[${i}]`, '{ code: "E42", category: "mailbox-full" }', ["code", "category", "type", "title"]);
    if (typeof code !== "string" && typeof code !== "number") {
      throw new TypeError(`codes[${i}].code must be a string or a whole number; got ${named(code)}`);
    }
    const titles = titlesOf(title, `codes[${i}].title`);
    printed.push(codeText(code));
    titled.push(titles.length > 0);
    for (const text of [printed[i], ...titles]) texts.push(text);
    meanings.push(place(category, names.categories, `codes[${i}].category`), typeOf(type, `codes[${i}].type`), titles.length / 2);
    if (printed.length > MOST_CODES) break;
  }
  const text = joined(texts);
  if (text.length > MOST_UNITS) throw new RangeError("a scheme's codes and titles may have at most 1 MiB together");
  if (isSchemeKnown(ownId)) throw new RangeError(`id is ${named(ownId)}, which is the id of another scheme`);
  const free = own.schemes.indexOf(undefined);
  const at = free === -1 ? own.schemes.length : free;
  if (at >= MOST_SCHEMES) throw new RangeError("there may be at most 128 schemes");
  const wrong = (/** @type {number} */ row) => `codes[${row}].code is ${named(printed[row])}, which`;
  const args = [at, ownId, Uint32Array.from(meanings), text];
  return add({ call: "add_scheme", args }, wrong, `id is ${named(ownId)}, which`, at, { id: ownId, codes: printed, titled });
}

/**
 * Adds what was read, and keeps it for the other instances.
 * @param {import("./boot/additions.js").OwnAddition} addition
 * @param {(row: number, text: number) => string} where says which part is wrong
 * @param {string} [whole] the same where no part is
 * @param {number} [place] of a scheme
 * @param {import("./boot/additions.js").OwnScheme} [scheme]
 */
function add(addition, where, whole, place, scheme) {
  begin();
  const wrong = /** @type {any} */ (glue)[addition.call](...addition.args) >>> 2;
  if (wrong === 0) return keepOwn(addition, place, scheme);
  reserve(0);
  const [row, text, from, length, isLimit] = words.subarray(wrong, wrong + 5);
  const why = String.fromCharCode(...bytes.subarray(from, from + length));
  end();
  if (isLimit) throw new RangeError(why);
  throw new TypeError(`${row === 0 ? whole : where(row - 1, text)} ${why}`);
}

/**
 * The items of an array, one after the other: its length may be anything, and so may be what its getters do.
 * @param {unknown} value
 * @param {string} name
 * @param {string} example
 * @returns {Iterable<[number, unknown]>}
 */
function* rowsOf(value, name, example) {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array such as ${example}; got ${named(value)}`);
  for (let i = 0; i < value.length; i++) yield [i, value[i]];
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {string}
 */
function stringOf(value, name) {
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be a string; got ${named(value)}`);
}

/** @param {unknown} value @param {string} name @returns {number} the type's place + 1; 0 for none */
const typeOf = (value, name) => (value === undefined || value === null ? 0 : place(value, names.types, name) + 1);

/**
 * @param {unknown} title
 * @param {string} name
 * @returns {string[]} a language and the title in it, one pair after the other
 */
function titlesOf(title, name) {
  if (title === undefined || title === null) return [];
  if (typeof title === "string") return ["", title];
  return Object.entries(objectOf(title, name, '"Box full" or { en: "Box full", de: "Postfach voll" }')).flatMap(([tag, text]) => {
    if (!/^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(tag)) throw new TypeError(`${name} has ${named(tag)}, which is no language tag such as "de"`);
    return [tag, stringOf(text, `${name}.${tag}`)];
  });
}

/** @param {string[]} texts @returns {string} with NUL between */
const joined = (texts) => texts.map((text) => text.replaceAll("\0", " ")).join("\0");
