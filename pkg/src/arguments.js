// @ts-check
// The forms in which a bounce is handed over: a code and a text, one string, an object. Each is read once, into plain values,
// before the wasm is called.

import { codeText, isError, isFields, named, optionsObject, replyText, schemePlace } from "./check.js";

/**
 * A bounce as the wasm takes it.
 * @typedef {{ code: string, text: string, units: number } & Options} Bounce `units`: of the whole text, which may be longer
 */

/**
 * The options as the wasm takes them: the number of a scheme, and an address, empty for none.
 * @typedef {{ scheme: number, recipient: string }} Options
 */

const OPTIONS = '{ scheme: "greenarrow" }';
/** UTF-16 units of the longest address (RFC 5321 section 4.5.3.1) and more; a longer one is none. */
const LONGEST_ADDRESS = 512;

/**
 * @param {unknown} first a code, a text, or an object with either
 * @param {unknown} second the text, or the options where one argument says all
 * @param {unknown} third the options
 * @returns {Bounce}
 */
export function bounce(first, second, third) {
  if (typeof first === "object" && first !== null) {
    return fields(first, "the bounce", optionsOf(second));
  }
  if (third === undefined && isFields(second)) return plain(first, "", optionsOf(second));
  return plain(first, second, optionsOf(third));
}

/**
 * A row of many.
 * @param {unknown} row
 * @param {string} name of it, for an error message
 * @param {Options} options what the row names of them outranks these
 * @returns {Bounce}
 */
export function rowBounce(row, name, options) {
  try {
    if (typeof row === "string") return plain(row, "", options);
    if (Array.isArray(row)) return plain(row[0], row[1], options);
    if (typeof row === "object" && row !== null) return fields(row, "the row", options);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${name}: ${error.message}`);
    throw error instanceof TypeError ? new TypeError(`${name}: ${error.message}`) : error;
  }
  throw new TypeError(`${name} must be [code, text], a string or { code, text, scheme, recipient }; got ${named(row)}`);
}

/** @param {unknown} options @returns {number} the scheme that they name; 0, the standards, for none */
export function schemeOf(options) {
  return options === undefined ? 0 : schemePlace(optionsObject(options, OPTIONS, ["scheme"]).scheme);
}

/** @param {unknown} options @returns {Options} */
export function optionsOf(options) {
  if (options === undefined) return { scheme: 0, recipient: "" };
  const { scheme, recipient } = optionsObject(options, OPTIONS, ["scheme", "recipient"]);
  return { scheme: schemePlace(scheme), recipient: addressText(recipient) };
}

/** @param {unknown} recipient @returns {string} */
function addressText(recipient) {
  if (recipient === undefined || recipient === null) return "";
  if (typeof recipient !== "string") throw new TypeError(`recipient must be an address such as "ann@example.org"; got ${named(recipient)}`);
  return recipient.length > LONGEST_ADDRESS ? "" : recipient;
}

/**
 * @param {any} value
 * @param {string} name
 * @param {Options} otherwise
 * @returns {Bounce}
 */
function fields(value, name, otherwise) {
  if (!isBounce(value)) {
    const keys = isFields(value) ? ` with ${Object.keys(value).join(", ")}` : "";
    throw new TypeError(
      `${name} must be an object such as { code: 550, text: "…" }; of an error { code: error.responseCode, text: error.response ?? error.message }; got ${named(value)}${keys}`,
    );
  }
  const { code, text, scheme, recipient } = value;
  return plain(code, text, {
    scheme: scheme === undefined || scheme === null ? otherwise.scheme : schemePlace(scheme),
    recipient: addressText(recipient) || otherwise.recipient,
  });
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
 * @param {Options} options
 * @returns {Bounce}
 */
function plain(code, text, options) {
  const [codeString, textString] = [codeText(code), replyText(text)];
  // A code with words in it is the text, where there is no other.
  const whole = textString.trim() === "" && typeof code === "string" ? code : text;
  return { code: codeString, text: textString, ...options, units: typeof whole === "string" ? whole.length : 0 };
}
