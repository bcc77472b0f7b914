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
  const plain = text.normalize("NFKC").trim();
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

/** A code has no words in it. */
function bare(/** @type {string} */ plain) {
  return plain.length <= 24 && /^[\d\s.,:;#()x-]*\d[\d\s.,:;#()x-]*$/i.test(plain) ? plain : null;
}

/** The one code of a short text whose words say nothing. */
function beside(/** @type {string} */ plain, /** @type {string} */ scheme) {
  if (plain.length > SHORT || plain.includes("\n") || plain.includes("@")) return null;
  const codes = plain.match(/(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){0,2}(?![\d.]*\d|\p{L})/gu) ?? [];
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (codes.length !== 1 || words.length > WORDS) return null;
  // The words may well say something.
  const without = plain.replace(codes[0], " ");
  return nothing(explain(null, without, { scheme })) ? codes[0] : null;
}
