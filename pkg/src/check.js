// @ts-check
// What callers may pass. Everything that the library throws at a caller's mistake is worded here.

import names from "#names";
import { own } from "#additions";

/** Bytes that the wasm reads of a text (MAX_TEXT in src/classify/input.rs). More than that need not cross the boundary. */
const MAX_TEXT = 1 << 20;

/** @param {string} text @returns {string} at least one byte too long still, for the wasm to see that it was cut */
const cut = (text) => (text.length > MAX_TEXT ? text.slice(0, MAX_TEXT + 1) : text);

/**
 * @param {unknown} code
 * @returns {string} the code as text; none is ""
 */
export function codeText(code) {
  if (typeof code === "string") return cut(code);
  if (code === undefined || code === null) return "";
  if (typeof code !== "number") {
    throw new TypeError(`code must be a string, a whole number, null or undefined; got ${named(code)}`);
  }
  if (!Number.isSafeInteger(code) || code < 0) {
    throw new TypeError(
      `code must be a whole number such as 550, or a string; got ${code} (pass an enhanced status code as a string: "5.1.1")`,
    );
  }
  return String(code);
}

/**
 * @param {unknown} text
 * @returns {string} the reply's text; none is ""
 */
export function replyText(text) {
  if (typeof text === "string") return cut(text);
  if (text === undefined || text === null) return "";
  throw new TypeError(`text must be a string, null or undefined; got ${named(text)}`);
}

/** @param {unknown} value @returns {boolean} whether it is an error, of another realm too */
export const isError = (value) => tag(value) === "[object Error]" || value instanceof Error;

/** @param {unknown} value @returns {boolean} whether it is an object of fields: no array, buffer, Map, Date or error */
export const isFields = (value) => tag(value) === "[object Object]" && !isError(value);

/** @param {unknown} value @returns {string} */
const tag = (value) => Object.prototype.toString.call(value);

/**
 * @param {unknown} options
 * @param {string} example what a right one looks like
 * @param {readonly string[]} known the names that there are
 * @returns {any} the options, {} for none
 */
export function optionsObject(options, example, known) {
  if (options === undefined || options === null) return {};
  return objectOf(options, "options", example, known);
}

/**
 * @param {unknown} value
 * @param {string} name
 * @param {string} example what a right one looks like
 * @param {readonly string[]} [known] the names of its fields; any, if left out
 * @returns {any} the object
 */
export function objectOf(value, name, example, known) {
  if (!isFields(value)) throw new TypeError(`${name} must be an object such as ${example}; got ${named(value)}`);
  for (const key of known === undefined ? [] : Object.keys(/** @type {object} */ (value))) {
    if (!known?.includes(key)) throw new TypeError(`unknown field ${named(key)} in ${name}; known are ${known?.join(", ")}`);
  }
  return value;
}

/** @type {Map<string, number>} ids and aliases of all schemes, and their places; those that were added come last */
let schemes;
/** Which version of the added ones it has. */
let version = -1;

/** Their ids and aliases, and their places. */
function schemePlaces() {
  if (version !== own.version) {
    schemes = new Map(names.schemes.flatMap((id, at) => [id, ...names.aliases[at]].map((name) => [name, at])));
    own.schemes.forEach((scheme, at) => scheme && schemes.set(scheme.id, names.schemes.length + at));
    version = own.version;
  }
  return schemes;
}

/** @param {string} id @returns {boolean} whether there is a scheme of this id or alias */
export const isSchemeKnown = (id) => schemePlaces().has(id);

/**
 * @param {unknown} scheme
 * @returns {number}
 */
export function schemePlace(scheme) {
  if (scheme === undefined || scheme === null) return 0;
  if (typeof scheme !== "string") throw new TypeError(`scheme must be a string such as "greenarrow"; got ${named(scheme)}`);
  const place = schemePlaces().get(scheme);
  if (place === undefined) throw unknown(`unknown scheme ${named(scheme)}`, scheme, [...schemes.keys()]);
  return place;
}

/** What people call a platform that has another id. */
const COMMON = { mailchimp: "mandrill" };

/**
 * @param {string} what is wrong
 * @param {string} id
 * @param {readonly string[]} known
 * @returns {RangeError} that names the known ones
 */
export function unknown(what, id, known) {
  const lower = id.toLowerCase();
  const near = known.find((one) => one === lower || one === /** @type {Record<string, string>} */ (COMMON)[lower]);
  return new RangeError(`${what}${near === undefined ? "" : ` (did you mean "${near}"?)`}; known are ${known.join(", ")}`);
}

/**
 * @param {unknown} value an id
 * @param {readonly string[]} known
 * @param {string} name of the value
 * @returns {number} its place among those that are known
 */
export function place(value, known, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be one of ${known.join(", ")}; got ${named(value)}`);
  const at = known.indexOf(value);
  if (at === -1) throw unknown(`${name} is ${named(value)}, which is unknown`, value, known);
  return at;
}

/**
 * @param {unknown} locales
 * @param {string} name of the argument
 * @returns {string[]}
 */
export function localeList(locales, name) {
  if (typeof locales === "string") return [locales];
  if (Array.isArray(locales)) {
    const list = Array.from(locales);
    const at = list.findIndex((locale) => typeof locale !== "string");
    if (at === -1) return list;
    throw new TypeError(`${name}[${at}] must be a string such as "nb"; got ${named(list[at])}`);
  }
  throw new TypeError(`${name} must be a language tag such as "nb", or an array of them; got ${named(locales)}`);
}

/**
 * @param {unknown} options
 * @param {readonly string[]} [known] the names that there are
 * @returns {string[]} the languages that the caller would like, best first
 */
export function requestedLocales(options, known = ["locale"]) {
  const { locale } = optionsObject(options, '{ locale: "nb" }', known);
  return locale === undefined || locale === null ? [] : localeList(locale, "locale");
}

/** @param {unknown} value @returns {string} what it is, for an error message */
export function named(value) {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? value.slice(0, 40) + "…" : value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  // Of the prototype: a field of the value may be called so, too.
  const name = typeof value === "object" ? Object.getPrototypeOf(value)?.constructor?.name : typeof value;
  return typeof name !== "string" || name === "" || name === "Object" ? "an object" : `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name}`;
}
