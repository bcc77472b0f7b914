// @ts-check
// `--phrases`: phrases and schemes of the user's, from a file of JSON.

import { objectOf } from "../check.js";
import { addPhrases, addScheme } from "../index.js";
import { UsageError } from "./options.js";
import { textOf } from "./output.js";

/**
 * Adds what a file holds: rows of phrases, or { phrases, schemes }.
 * @param {string} file
 */
export function addOwn(file) {
  const text = textOf(file);
  try {
    const value = JSON.parse(text);
    const { phrases = [], schemes = [] } = Array.isArray(value) ? { phrases: value } : objectOf(value, "the file", "{ phrases, schemes }", ["phrases", "schemes"]);
    addPhrases(phrases);
    for (const scheme of schemes) addScheme(scheme);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
