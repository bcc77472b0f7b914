// How what was entered is read: as a code, as a text, or as something for the other readers.

import { explain, lookup, taxonomy } from "./pkg/init.js";
import { STANDARDS } from "./state.js";

/** UTF-16 units within which a text is a code with a word beside it ("Fehler 550", "kode 21"). */
const SHORT = 40;
/** Words that may stand beside a code. */
const WORDS = 3;

/**
 * @param {string} text as entered
 * @param {string} scheme
 * @returns {{ code: string | null, text: string | null, bounce: any, schemes: boolean }} `schemes`: a number that only
 * systems have
 */
export function read(text, scheme) {
  const plain = plainly(text);
  const code = bare(plain) ?? beside(plain, scheme);
  const bounce = explain(code, code === null ? text : null, { scheme });
  const schemes = code !== null && scheme === STANDARDS && nothing(bounce) && lookup(code).length > 0;
  return { code, text: code === null ? text : null, bounce, schemes };
}

/** Whether a system has something to say of what was entered: a row for its code, or words of its own. */
export function has(/** @type {string} */ scheme, /** @type {string} */ text) {
  return read(text, scheme).bounce.schemeCode !== null || taxonomy.schemes.some(({ id, codes }) => id === scheme && codes.length === 0);
}

/** Whether a reading says nothing at all. */
export const nothing = (/** @type {any} */ { category, evidence }) => category === "unknown" && evidence.length === 0;

/** Signs that are not seen, and those that stand for them (U+2400), come along when a code is copied. */
const UNSEEN = /[\p{Cf}\u2400-\u2421]|(?![\t\n\r])\p{Cc}/gu;
const plainly = (/** @type {string} */ text) => text.replace(UNSEEN, "").normalize("NFKC").trim();

/** A code has no words in it. */
function bare(/** @type {string} */ plain) {
  return plain.length <= 24 && /^[\d\s.,:;#()x-]*\d[\d\s.,:;#()x-]*$/i.test(plain) ? plain.replace(/^(\d{3})\.(?=\d\.\d)/, "$1 ") : null;
}

/** A reply code, an enhanced status code, both, or a number of a system's. */
const CODE = /^#?\(?(?:\d{3}|(?:(\d{3})[ -])?\d(?:[. ][\dx]{1,3}){1,2}|\d{2})\)?[.:]?$/i;

/** What may stand between the codes of a list; a short word, or but a space, only between such as are no numbers of anything else. */
const BETWEEN = /[\n,;]|(?<=\d{3}|\d\.\d{1,3})\s+(?:\p{L}{1,4}|[/|&+])\s+(?=\d{3}(?!\d)|\d\.\d)|(?<=\d\.\d{1,3}\.\d{1,3})\s+(?=(?:[245]\d\d[ -])?\d\.\d)|(?<=(?<![\d.])[245]\d\d)\s+(?=[245]\d\d(?![\d.]))/u;

/**
 * The codes of a list, parted by line breaks, commas, semicolons or a short word; none where a text is no list. A reply code and the enhanced
 * code after it are one code, and so are the parts of one that is written with commas.
 * @param {string} text as entered
 */
export function codesOf(text) {
  /** @type {string[]} */
  const codes = [];
  for (const part of plainly(text).split(BETWEEN)) {
    const code = part.trim().replace(/[?!]+$/, "");
    if (code === "") continue;
    const last = codes.at(-1);
    // A reply of several lines marks them (RFC 5321 section 4.2.1).
    if (!CODE.test(code) || last?.startsWith(`${code.slice(0, 3)}-`)) return [];
    if (last !== undefined && /^\d{3}$/.test(last) && /^\d\./.test(code) && last[0] === code[0]) codes[codes.length - 1] = `${last} ${code}`;
    else codes.push(code);
  }
  return codes.length > 1 ? codes : [];
}

/** The one code of a short text whose words say nothing; letters may touch it. */
function beside(/** @type {string} */ plain, /** @type {string} */ scheme) {
  if (plain.length > SHORT || plain.includes("\n") || plain.includes("@")) return null;
  const [number, another] = plain.match(/(?<!\d)\d{3}[ -]\d(?:\.\d{1,3}){2}(?![\d.])|\d+(?:\.\d+)*/g) ?? [];
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (number === undefined || another !== undefined || !/^(?:\d{3}[ -])?\d{1,3}(?:\.\d{1,3}){0,2}$/.test(number) || words.length > WORDS) return null;
  // A digit beside words counts something, and a number may belong to a name: “office365”.
  if (number.length === 1 || (/\p{L}\d|\d\p{L}/u.test(plain) && lookup(number).length === 0)) return null;
  // No code has a zero before other digits (“OU-002”).
  if (/^0\d/.test(number)) return null;
  // The words may well say something.
  const without = plain.replace(number, " ");
  return nothing(explain(null, without, { scheme })) ? number : null;
}

/**
 * What of a text is known for a code, and may stand in the page's address: the code without the words beside it, or a list of codes.
 * @param {string} text @param {string} scheme @returns {string | null}
 */
export function codeIn(text, scheme) {
  const plain = plainly(text);
  return bare(plain) ?? beside(plain, scheme) ?? (codesOf(plain).length > 0 ? plain : null);
}
