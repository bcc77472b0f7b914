// @ts-check
// The forms in which a bounce is handed over: a code and a text, one string, an object. Each is read once, into plain values,
// before the wasm is called.

import { codeText, isError, isFields, named, optionsObject, replyText, schemePlace } from "./check.js";

/**
 * A bounce as the wasm takes it.
 * @typedef {{ code: string, text: string, scheme: number, units: number }} Bounce `units`: of the whole text, which may be longer
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
  if (third === undefined && isFields(second)) return plain(first, "", schemeOf(second));
  return plain(first, second, schemeOf(third));
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
    if (typeof row === "string") return plain(row, "", scheme);
    if (Array.isArray(row)) return plain(row[0], row[1], scheme);
    if (typeof row === "object" && row !== null) return fields(row, "the row", scheme);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${name}: ${error.message}`);
    throw error instanceof TypeError ? new TypeError(`${name}: ${error.message}`) : error;
  }
  throw new TypeError(`${name} must be [code, text], a string or { code, text, scheme }; got ${named(row)}`);
}

/** @param {unknown} options @returns {number} the scheme that they name; 0, the standards, for none */
export function schemeOf(options) {
  return options === undefined ? 0 : schemePlace(optionsObject(options, OPTIONS, ["scheme"]).scheme);
}

/**
 * @param {any} value
 * @param {string} name
 * @param {number} otherwise
 * @returns {Bounce}
 */
function fields(value, name, otherwise) {
  if (!isBounce(value)) {
    const keys = isFields(value) ? ` with ${Object.keys(value).join(", ")}` : "";
    throw new TypeError(
      `${name} must be an object such as { code: 550, text: "…" }; of an error { code: error.responseCode, text: error.response ?? error.message }; got ${named(value)}${keys}`,
    );
  }
  const { code, text, scheme } = value;
  return plain(code, text, scheme === undefined || scheme === null ? otherwise : schemePlace(scheme));
}

/**
 * Whether an object says something of a bounce, or is a row whose fields were all undefined. A mail library's error has its reply
 * elsewhere, and its `code` is no code of the server ("EENVELOPE").
 * @param {any} value
 */
function isBounce(value) {
  if (isError(value)) return false;
  if ("text" in value || "code" in value || "scheme" in value) return "text" in value || !("response" in value);
  return isFields(value) && Object.keys(value).length === 0;
}

/**
 * @param {unknown} code
 * @param {unknown} text
 * @param {number} scheme
 * @returns {Bounce}
 */
function plain(code, text, scheme) {
  const [codeString, textString] = [codeText(code), replyText(text)];
  // A code with words in it is the text, where there is no other.
  const whole = textString.trim() === "" && typeof code === "string" ? code : text;
  return { code: codeString, text: textString, scheme, units: typeof whole === "string" ? whole.length : 0 };
}
