// The page's language: fetching its words, and saying them.

import { addLocale, words } from "./pkg/init.js";
import { $ } from "./dom.js";
import { engine } from "./engine.js";

export const language = { tag: "en" };

/** @type {Map<string, Promise<void>>} tags, and when their words are here */
const loading = new Map();
/** The language asked for last; an earlier one may still be on its way. */
let wanted = "";
/** @type {(() => void)[]} */
const listeners = [];

/** Runs after each change of language, and after the first one. */
export function onLanguage(/** @type {() => void} */ listener) {
  listeners.push(listener);
}

/** @param {string} tag */
export async function speak(tag) {
  wanted = tag;
  await load(tag);
  if (wanted !== tag) return;
  // The page comes with its words in English.
  const isSaid = document.documentElement.lang === tag;
  language.tag = tag;
  document.documentElement.lang = tag;
  $("language").value = tag;
  $("language-failed").hidden = true;
  $("to-reference").href = `${tag}/`;
  if (!isSaid) for (const element of /** @type {any} */ (document.querySelectorAll("[data-say]"))) element.textContent = say(element.dataset.say);
  for (const listener of listeners) listener();
}

/** A language was chosen that could not be fetched. */
export function speechFailed() {
  $("language").value = language.tag;
  $("language-failed").hidden = false;
}

/** @param {string} tag */
function load(tag) {
  if (!loading.has(tag)) {
    const words = fetchWords(tag);
    loading.set(tag, words);
    words.catch(() => loading.delete(tag));
  }
  return loading.get(tag);
}

/** @param {string} tag */
async function fetchWords(tag) {
  const response = await fetch(new URL(`locales/${tag}.ftl`, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const ftl = await response.text();
  await engine;
  addLocale(tag, ftl);
}

/** @param {string} id of a message without variables */
export function say(id) {
  return words([id], { locale: language.tag })[0];
}

/** The message, or null where the package has none of that name. */
export function maybe(/** @type {string} */ id) {
  const said = say(id);
  return said === id ? null : said;
}

/** The page's English is British, as the package's dates are. */
const region = () => (language.tag === "en" ? "en-GB" : language.tag);

/** Below a thousand a number is its digits in all six languages, and the browser's formatter takes long to start. */
export const number = (/** @type {number} */ value) => (value < 1000 ? String(value) : new Intl.NumberFormat(region()).format(value));
export const date = (/** @type {number} */ time) => new Intl.DateTimeFormat(region(), { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format(time);
/** "A, B and C" */
export const joined = (/** @type {string[]} */ names) => new Intl.ListFormat(region(), { type: "conjunction" }).format(names);
