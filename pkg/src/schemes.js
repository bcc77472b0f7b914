// @ts-check
// The published systems and their codes, as numbers: `lookup`, and where a scheme's codes stand among those of all.

import names from "#names";
import { own } from "#additions";
import { codeText, optionsObject, schemePlace } from "./check.js";
import { begin, end, reserve, wasm, words, write } from "./boot/instance.js";
import { status } from "./record.js";

/** The place of `smtp` in `names.schemes`. */
const STANDARDS = 0;

/** Words of a reading: scheme, type, category, code. */
const READING_WORDS = 4;

/** @type {typeof import("./slim.js").lookup} */
export function lookup(code, options) {
  const named = schemeOption(options);
  const codeString = codeText(code);
  begin();
  reserve(3 * codeString.length);
  const first = (wasm.lookup(write(codeString, 0)) >>> 2) + 1;
  reserve(0);
  const last = first + READING_WORDS * words[first - 1];
  /** @type {import("./types.js").Meaning[]} */
  const meanings = [];
  for (let i = first; i < last; i += READING_WORDS) {
    const scheme = words[i] & 255;
    const provider = words[i] >>> 8;
    if (named !== null && (scheme !== named || provider !== 0)) continue;
    const category = names.categories[words[i + 2]];
    meanings.push({
      scheme: names.schemes[scheme] ?? ownScheme(scheme)?.id,
      provider: provider === 0 ? null : names.providers[provider - 1],
      type: names.types[words[i + 1]],
      category,
      ...(provider !== 0 ? { code: /** @type {string} */ (status(words[i + 3])), message: `category-${category}` }
      : scheme === STANDARDS ? standard(words[i + 3])
      : scheme >= names.schemes.length ? ownRow(/** @type {any} */ (ownScheme(scheme)), words[i + 3], category)
      : row(words[i + 3], category)),
    });
  }
  end();
  return meanings;
}

/** @param {number} number a reply code, or a status code as a number */
function standard(number) {
  const code = number < 1000 ? String(number) : /** @type {string} */ (status(number));
  const message = number < 1000 ? `reply-${code}` : `status-${code.slice(2).replace(".", "-")}`;
  return { code, message };
}

/** @param {number} place of a scheme that was added @returns {import("./boot/additions.js").OwnScheme | undefined} */
const ownScheme = (place) => own.schemes[place - names.schemes.length];

/** @param {import("./boot/additions.js").OwnScheme} scheme @param {number} place @param {string} category */
function ownRow({ id, codes, titled }, place, category) {
  const code = codes[place];
  return { code, message: titled[place] ? `scheme-${id}-${code.replaceAll(".", "-")}` : `category-${category}` };
}

/** @param {unknown} options @returns {number | null} the place of the scheme that is named, if one is */
function schemeOption(options) {
  const { scheme } = optionsObject(options, '{ scheme: "postmark" }', ["scheme"]);
  return scheme === undefined || scheme === null ? null : schemePlace(scheme);
}

/** @param {number} place among the codes of all schemes @param {import("./types.js").Category} category */
function row(place, category) {
  const code = names.schemeCodes[place];
  const title = names.schemeTitles[place];
  if (title <= "Z") return { code, message: names.platformTitles[title.charCodeAt(0) - 65] };
  if (title === "c") return { code, message: `category-${category}` };
  if (title === "o") return { code, message: `scheme-${schemeOf(place)}-${code.replaceAll(".", "-")}` };
  if (title === "r") return { code, message: `reply-${code}` };
  // Martech Zone leaves the dots out.
  return { code, message: `status-${code.includes(".") ? code.slice(2).replace(".", "-") : `${code[1]}-${code.slice(2)}`}` };
}

/** @param {number} place among the codes of all schemes @returns {import("./types.js").SchemeId} */
function schemeOf(place) {
  let last = 0;
  return names.schemes[names.schemeSizes.findIndex((size) => place < (last += size))];
}

/**
 * @param {number} scheme its place, as schemePlace gives it
 * @param {string} code as it prints it
 * @returns {number} the code's place among those of all published schemes, or of a scheme that was added; -1 if it has none such
 */
export function codePlace(scheme, code) {
  const added = ownScheme(scheme);
  if (added !== undefined) return added.codes.indexOf(code);
  const from = names.schemeSizes.slice(0, scheme).reduce((sum, size) => sum + size, 0);
  const place = names.schemeCodes.slice(from, from + names.schemeSizes[scheme]).indexOf(code);
  return place === -1 ? -1 : from + place;
}
