// The index: all codes, causes, providers and lists, with a search as one types. It is what an empty page shows.

import reference from "#reference";
import { $, element } from "./dom.js";
import { EXAMPLES } from "./examples.js";
import { isTypo, wordsOf } from "./fold.js";
import { language, number, say } from "./language.js";
import { describe, taxonomy, words } from "./pkg/init.js";
import { enter, STANDARDS } from "./state.js";

const MATCHES = 30;

/** Letters of a word from which on one may be wrong. */
const LONG = 5;
/** How much farther an entry is for each word that it lacks. */
const MISSING = 10;

/**
 * @typedef {{ kind: string, id?: string, code: string, title: string, href: string, text: string, group?: string, shelf?: boolean }} Row
 * `kind`: the message that names it; `id`: what it is in the data; `text`: what is searched; `shelf`: also in the list without a search
 * @typedef {Row & { spelt: string, heading: string, aliases: string[] }} Entry `spelt`, `heading`: the code and the title as they are searched; `aliases`: how else people ask for it
 */
/** @type {{ tag: string, kinds: Map<string, Entry[]> }} what was made in this language */
let made = { tag: "", kinds: new Map() };

/** A text as it is searched: its words alone. */
const plain = (/** @type {string} */ text) => wordsOf(text).join(" ");
const codeHref = (/** @type {string} */ code, scheme = "") => `#${new URLSearchParams({ code, ...(scheme && { scheme }), lang: language.tag })}`;
const title = (/** @type {any} */ what) => describe(what, { locale: language.tag }).title;
const pageHref = (/** @type {string} */ path) => `${language.tag}/${path}/`;

/** The entries of each kind, made in the reader's language when they are first asked for. */
const KINDS = /** @type {Record<string, { count: number, make: () => Row[] }>} */ ({
  "page-causes": { count: taxonomy.categories.length - 1, make: causes },
  "page-statuses": { count: Object.keys(reference.statuses).length, make: statuses },
  "page-replies": { count: Object.keys(reference.replies).length, make: () => Object.keys(reference.replies).map((code) => coded("page-replies", code, true)) },
  "page-providers": { count: taxonomy.providers.length, make: () => named("page-providers", "provider", taxonomy.providers) },
  "page-blocklists": { count: Object.keys(reference.blocklists).length, make: () => named("page-blocklists", "blocklist", Object.entries(reference.blocklists).map(([id, { name }]) => ({ id, name }))) },
  "page-systems": { count: taxonomy.schemes.length - 1, make: systems },
});

function causes() {
  const categories = taxonomy.categories.filter(({ id }) => id !== "unknown");
  const said = words(categories.flatMap(({ id }) => [`category-${id}`, `category-${id}.description`]), { locale: language.tag });
  return categories.map(({ id, group }, at) => ({
    kind: "page-causes", id, code: "", title: said[2 * at], href: pageHref(`cause/${id}`), text: `${id} ${said[2 * at]} ${said[2 * at + 1]}`, group: say(`group-${group}`), shelf: true,
  }));
}

function statuses() {
  return Object.keys(reference.statuses).flatMap((detail) => [coded("page-statuses", `5.${detail}`, true), coded("page-statuses", `4.${detail}`, false)]);
}

function coded(/** @type {string} */ kind, /** @type {string} */ code, /** @type {boolean} */ shelf) {
  const name = title({ code });
  return { kind, code, title: name, href: codeHref(code), text: `${code} ${name}`, shelf };
}

function named(/** @type {string} */ kind, /** @type {string} */ path, /** @type {readonly { id: string, name: string }[]} */ known) {
  return known.map(({ id, name }) => ({ kind, id, code: "", title: name, href: pageHref(`${path}/${id}`), text: `${id} ${name} ${signs[id] ?? ""}`, shelf: true }));
}

function systems() {
  return taxonomy.schemes.filter(({ id }) => id !== STANDARDS).flatMap(({ id, codes }) => {
    const system = say(`scheme-${id}`);
    const rows = codes.map((/** @type {string} */ code) => {
      const name = title({ scheme: id, code });
      return { kind: `scheme-${id}`, code, title: name, href: codeHref(code, id), text: `${code} ${name} ${system} ${known.everywhere?.[id] ?? ""}` };
    });
    return [{ kind: "page-systems", id, code: "", title: system, href: pageHref(`system/${id}`), text: system, shelf: true }, ...rows];
  });
}

/** How else people ask for something, in the reader's language and in English. */
const aliases = (id = "") => ["everywhere", "en", language.tag].flatMap((table) => known[table]?.[id]?.split(", ") ?? []).map(plain);

/** @returns {Entry[]} */
function entries(/** @type {string} */ kind) {
  if (made.tag !== language.tag) made = { tag: language.tag, kinds: new Map() };
  const kept = made.kinds.get(kind);
  if (kept !== undefined) return kept;
  const all = KINDS[kind].make().map((entry) => ({ ...entry, text: ` ${plain(entry.text)}`, spelt: plain(entry.code), heading: plain(entry.title), aliases: aliases(entry.id) }));
  made.kinds.set(kind, all);
  return all;
}

/** The entries that a query finds, the closest first. Only where none has all of its words, one letter of a long word may be wrong; and then some of the words do, unless `whole`. */
function find(/** @type {string} */ query, whole = false) {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const all = Object.keys(KINDS).flatMap(entries);
  const scores = ranked(all, wanted);
  if (scores.length > 0) return scores;
  const meant = wanted.map((word) => (all.some((entry) => has(entry, word) < Infinity) ? word : (nearest(all, word) ?? word)));
  const mended = ranked(all, meant);
  return mended.length > 0 || meant.length === 1 || whole ? mended : ranked(all, meant, true);
}

/** @returns {Entry[]} the closest first; `some`: those that have but some of the words, too */
function ranked(/** @type {Entry[]} */ all, /** @type {string[]} */ wanted, some = false) {
  const scored = all.map((entry) => ({ entry, score: rank(entry, wanted, some) })).filter(({ score }) => score < Infinity);
  return scored.sort((a, b) => a.score - b.score).slice(0, MATCHES).map(({ entry }) => entry);
}

/** How far an entry is from the words: 0 is the code itself, Infinity lacks a word. */
function rank(/** @type {Entry} */ entry, /** @type {string[]} */ wanted, some = false) {
  const { spelt, heading, aliases, kind } = entry;
  const whole = wanted.join(" ");
  // Who asks in words asks for a cause; a platform's own words for it come after.
  const far = !kind.startsWith("scheme-") ? 0 : /\d/.test(whole) ? 0.5 : 4;
  if (spelt === whole) return far;
  if (heading === whole || aliases.includes(whole)) return far + 0.25;
  const scores = wanted.map((word) => has(entry, word));
  const found = scores.filter((score) => score < Infinity);
  if (found.length === 0 || (!some && found.length < scores.length)) return Infinity;
  const begun = !some && wanted.length > 1 && [heading, ...aliases].some((one) => one.startsWith(whole));
  return far + (begun ? 1 : found.reduce((sum, score) => sum + score, MISSING * (scores.length - found.length)));
}

/** How far an entry is from a word. */
function has(/** @type {Entry} */ { code, heading, aliases, text }, /** @type {string} */ word) {
  const begins = (/** @type {string} */ one) => ` ${one}`.includes(` ${word}`);
  if (code === word || heading === word || aliases.includes(word)) return 0.5;
  if (code !== "" && code.startsWith(word)) return 1;
  if (heading.startsWith(word)) return 2;
  if (begins(heading)) return 3;
  if (aliases.some(begins)) return 4;
  if (text.includes(` ${word}`)) return 5;
  return word.length > 2 && text.includes(word) ? 8 : Infinity;
}

/** The word of titles and aliases that a typed one is but for one letter. */
function nearest(/** @type {Entry[]} */ all, /** @type {string} */ typed) {
  if (typed.length < LONG || /\d/.test(typed)) return undefined;
  const near = new Set();
  for (const { heading, aliases } of all) for (const one of [heading, ...aliases]) for (const word of one.split(" ")) if (isTypo(typed, word)) near.add(word);
  return [...near].sort((a, b) => Math.abs(a.length - typed.length) - Math.abs(b.length - typed.length))[0];
}

function match(/** @type {Entry} */ { kind, code, title, href }) {
  return element("li", {}, element("a", { href }, element("span", {}, ...(code === "" ? [] : [element("code", { translate: false }, code), " "]), title), element("span", { className: "kind" }, say(kind))));
}

/** @type {Record<string, string>} the words that providers and lists are found by, fetched with the first search */
let signs = {};
/** @type {Record<string, Record<string, string>>} how else people ask: by languages, and by what they ask for */
let known = {};

/** Fetches them, and searches again with them. */
async function fetchSigns() {
  ({ default: { signs, aliases: known } } = await import("#signs"));
  made.kinds.clear();
}
/** @type {Promise<void> | undefined} */
let fetching;

/** The words to search by, before a search. Without a network it goes without them. */
export const prepareSearch = () => (fetching ??= fetchSigns().catch(() => (fetching = undefined)));

/** The index of what matches, or all of it. `quiet`: what was entered is no question to the index, so that nothing is said where not all of it matches. */
export function showCatalogue(/** @type {string} */ query, { quiet = false } = {}) {
  const asked = query.trim() !== "";
  const found = asked ? find(query, quiet) : [];
  $("matches").replaceChildren(...found.map(match));
  $("matches").hidden = found.length === 0;
  $("search-none").hidden = !asked || found.length > 0 || quiet;
  const all = !asked || (quiet && found.length === 0);
  $("shelves").hidden = !all;
  if (all && $("shelves").dataset.tag !== language.tag) fillShelves();
  return found.length;
}

/** All of it, a shelf for each kind; the causes are open. A shelf is filled when it is opened. In English they stand in the page. */
function fillShelves() {
  $("shelves").dataset.tag = language.tag;
  $("shelves").replaceChildren(...Object.entries(KINDS).map(([kind, { count }], at) =>
    element("details", { className: "shelf", open: at === 0, data: { kind } }, element("summary", {}, say(kind), " ", element("small", {}, number(count))), element("div", { className: "groups" }))));
  fillShelf($("shelves").firstElementChild);
}

function fillShelf(/** @type {any} */ shelf) {
  const groups = shelf.querySelector(".groups");
  if (!shelf.open || groups.childElementCount > 0) return;
  groups.append(...grouped(entries(shelf.dataset.kind).filter((entry) => entry.shelf)));
}

function grouped(/** @type {Entry[]} */ shelf) {
  const line = (/** @type {Entry} */ { code, title, href }) =>
    element("li", {}, element("a", { href }, ...(code === "" ? [] : [element("span", { className: "code", translate: false }, code)]), element("span", {}, title)));
  const groups = [...new Set(shelf.map(({ group }) => group))];
  if (groups.length === 1) return [element("ul", {}, ...shelf.map(line))];
  return groups.map((group) => element("div", {}, element("h3", {}, group), element("ul", {}, ...shelf.filter((entry) => entry.group === group).map(line))));
}

/** The examples stand in the page already. */
function offerExamples() {
  for (const example of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#examples button"))) {
    const { text, scheme = STANDARDS } = EXAMPLES[Number(example.dataset.example)];
    example.addEventListener("click", async () => {
      await enter({ text, scheme }, "pick");
      $("title").focus();
    });
  }
}

export function offerCatalogue() {
  offerExamples();
  $("shelves").addEventListener("toggle", (/** @type {Event} */ event) => fillShelf(event.target), true);
  $("search").addEventListener("focus", prepareSearch);
  $("search").addEventListener("input", async () => {
    await prepareSearch();
    showCatalogue($("search").value);
  });
}
