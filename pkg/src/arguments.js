// @ts-check
// The forms in which a bounce is handed over: a code and a text, one string, an object. Each is read once, into plain values,
// before the wasm is called.

import { codeText, named, optionsObject, replyText, schemePlace } from "./check.js";

/**
 * A bounce as the wasm takes it.
 * @typedef {{ code: string, text: string, scheme: number }} Bounce
 */

const OPTIONS = '{ scheme: "greenarrow" }';

/**
 * @param {unknown} first a code, a text, or an object with either
 * @param {unknown} second the text, or the options where one argument says all
 * @param {unknown} third the options
 * @returns {Bounce}
 */
export function bounce(first, second, third) {
  if (typeof first === "object" && first !== null) {
    return fields(first, "the bounce", schemeOf(second));
  }
  if (typeof second === "object" && second !== null && third === undefined) {
    return { code: codeText(first), text: "", scheme: schemeOf(second) };
  }
  return { scheme: schemeOf(third), code: codeText(first), text: replyText(second) };
}

/**
 * A row of many.
 * @param {unknown} row
 * @param {string} name of it, for an error message
 * @param {number} scheme where the row names none
 * @returns {Bounce}
 */
export function rowBounce(row, name, scheme) {
  try {
    if (typeof row === "string") return { code: codeText(row), text: "", scheme };
    if (Array.isArray(row)) return { code: codeText(row[0]), text: replyText(row[1]), scheme };
    if (typeof row === "object" && row !== null) return fields(row, "the row", scheme);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${name}: ${error.message}`);
    throw error instanceof TypeError ? new TypeError(`${name}: ${error.message}`) : error;
  }
  throw new TypeError(`${name} must be [code, text], a string or { code, text, scheme }; got ${named(row)}`);
}

/** @param {unknown} options @returns {number} the scheme that they name; 0, the standards, for none */
export function schemeOf(options) {
  return options === undefined ? 0 : schemePlace(optionsObject(options, OPTIONS).scheme);
}

/**
 * @param {any} value
 * @param {string} name
 * @param {number} otherwise
 * @returns {Bounce}
 */
function fields(value, name, otherwise) {
  if (Array.isArray(value)) throw new TypeError(`${name} must be an object such as { code: 550, text: "…" }; got an array`);
  const { code, text, scheme } = value;
  return { code: codeText(code), text: replyText(text), scheme: scheme === undefined || scheme === null ? otherwise : schemePlace(scheme) };
}
