// @ts-check
// bouncecode: the classifier with its six languages, each parsed when it is first asked for.

import languages from "#languages";
import { requestedLocales } from "./check.js";
import * as core from "./core.js";

export { addPhrases, addScheme, classify, classifyEach, classifyMany, decide, decideMany, explain, lookup, negotiate, taxonomy } from "./core.js";

/** @type {Set<string>} tags whose words the wasm has */
const loaded = new Set();

/** @param {string} tag */
function load(tag) {
  if (loaded.has(tag) || !Object.hasOwn(languages, tag)) return;
  core.addLocale(tag, languages[tag]);
  loaded.add(tag);
}

/** @param {string[]} requested */
function loadFor(requested) {
  load("en"); // what a language does not say is said in English
  const best = core.negotiate(requested);
  load(best);
  // A language that the caller added may leave messages to the next one that is asked for.
  if (!Object.hasOwn(languages, best)) requested.forEach((tag) => load(core.negotiate(tag)));
}

/** @type {typeof import("./core.js").describe} */
export function describe(what, options) {
  const locale = requestedLocales(options);
  loadFor(locale);
  return core.describe(what, { locale });
}

/** @type {typeof import("./core.js").describeDecision} */
export function describeDecision(decision, options) {
  const locale = requestedLocales(options, ["locale", "timeZone"]);
  loadFor(locale);
  return core.describeDecision(decision, { locale, timeZone: options?.timeZone });
}

/** @type {typeof import("./core.js").describeReport} */
export function describeReport(report, options) {
  const locale = requestedLocales(options);
  loadFor(locale);
  return core.describeReport(report, { locale });
}

/** @type {typeof import("./core.js").words} */
export function words(ids, options) {
  const locale = requestedLocales(options);
  loadFor(locale);
  return core.words(ids, { locale });
}

/** @type {typeof import("./core.js").addLocale} */
export function addLocale(tag, ftl) {
  if (typeof tag === "string") loadFor([tag]); // the wording given goes over what is there
  core.addLocale(tag, ftl);
}
