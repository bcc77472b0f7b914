// @ts-check
// bouncecode: the classifier with its six languages, each parsed when it is first asked for.

import languages from "#languages";
import { requestedLocales } from "./check.js";
import * as core from "./core.js";

export { classify, classifyMany, decide, decideMany, explain, lookup, negotiate, taxonomy } from "./core.js";

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
  load(core.negotiate(requested));
}

/** @type {typeof import("./core.js").describe} */
export function describe(what, options) {
  loadFor(requestedLocales(options));
  return core.describe(what, options);
}

/** @type {typeof import("./core.js").describeDecision} */
export function describeDecision(decision, options) {
  loadFor(requestedLocales(options));
  return core.describeDecision(decision, options);
}

/** @type {typeof import("./core.js").addLocale} */
export function addLocale(tag, ftl) {
  if (typeof tag === "string") load(core.negotiate(tag)); // the wording given goes over what is there
  core.addLocale(tag, ftl);
}
