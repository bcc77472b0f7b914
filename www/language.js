// The page's language: fetching its words, and saying them.

import { addLocale, taxonomy, words } from "./pkg/init.js";
import { $, element } from "./dom.js";

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
  language.tag = tag;
  document.documentElement.lang = tag;
  $("language").value = tag;
  $("language-failed").hidden = true;
  $("to-reference").href = `${tag}/`;
  for (const element of /** @type {any} */ (document.querySelectorAll("[data-say]"))) element.textContent = say(element.dataset.say);
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

/** @type {Map<string, Promise<[string, string]>>} sources that are on their way */
const sources = new Map();

/** Asks for the words of the language that is most likely wanted, while the wasm is still on its way. */
export function prefetch(/** @type {readonly string[]} */ wishes) {
  const known = /** @type {readonly string[]} */ (taxonomy.locales);
  const bases = wishes.map((wish) => wish.toLowerCase().split("-")[0]).map((base) => (base === "no" || base === "nn" ? "nb" : base));
  const tag = bases.find((base) => known.includes(base)) ?? "en";
  const source = fetchSource(tag);
  source.catch(() => sources.delete(tag));
  sources.set(tag, source);
}

/** @param {string} tag @returns {Promise<[string, string]>} the package's words and the page's own */
async function fetchSource(tag) {
  const page = fetch(new URL(`locales/${tag}/page.ftl`, document.baseURI));
  const [{ default: ftl }, response] = await Promise.all([import(new URL(`pkg/locales/${tag}.js`, document.baseURI).href), page]);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return [ftl, await response.text()];
}

/** @param {string} tag */
async function fetchWords(tag) {
  for (const ftl of await (sources.get(tag) ?? fetchSource(tag))) addLocale(tag, ftl);
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

export const number = (/** @type {number} */ value) => new Intl.NumberFormat(language.tag).format(value);
export const date = (/** @type {number} */ time) => new Intl.DateTimeFormat(language.tag, { dateStyle: "long", timeStyle: "short" }).format(time);

/** A language's name in itself. */
function ownName(/** @type {string} */ tag) {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export function fillLanguages() {
  const languages = taxonomy.locales.map((/** @type {string} */ tag) => ({ tag, name: ownName(tag) }));
  languages.sort((a, b) => a.name.localeCompare(b.name, "en"));
  $("language").append(...languages.map(({ tag, name }) => element("option", { value: tag, lang: tag }, name)));
}
