// The index: all codes, causes, providers and lists, with a search as one types. It is what an empty page shows.

import reference from "#reference";
import { $, element } from "./dom.js";
import { EXAMPLES } from "./examples.js";
import { language, number, say } from "./language.js";
import { describe, taxonomy, words } from "./pkg/init.js";
import { enter, STANDARDS } from "./state.js";

const MATCHES = 30;

/**
 * @typedef {{ kind: string, code: string, title: string, href: string, text: string, group?: string, shelf?: boolean }} Entry
 * `kind`: the message that names it; `text`: what is searched; `shelf`: also in the list without a search
 */
/** @type {{ tag: string, kinds: Map<string, Entry[]> }} what was made in this language */
let made = { tag: "", kinds: new Map() };

const plain = (/** @type {string} */ text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const codeHref = (/** @type {string} */ code, scheme = "") => `#${new URLSearchParams({ code, ...(scheme && { scheme }), lang: language.tag })}`;
const title = (/** @type {any} */ what) => describe(what, { locale: language.tag }).title;
const pageHref = (/** @type {string} */ path) => `${language.tag}/${path}/`;

/** The entries of each kind, made in the reader's language when they are first asked for. */
const KINDS = /** @type {Record<string, { count: number, make: () => Entry[] }>} */ ({
  "page-causes": { count: taxonomy.categories.length - 1, make: causes },
  "page-statuses": { count: Object.keys(reference.statuses).length, make: statuses },
  "page-replies": { count: Object.keys(reference.replies).length, make: () => Object.keys(reference.replies).map((code) => coded("page-replies", code, true)) },
  "page-providers": { count: Object.keys(reference.providers).length, make: () => named("page-providers", "provider", reference.providers) },
  "page-blocklists": { count: Object.keys(reference.blocklists).length, make: () => named("page-blocklists", "blocklist", reference.blocklists) },
  "page-systems": { count: taxonomy.schemes.length - 1, make: systems },
});

function causes() {
  const categories = taxonomy.categories.filter(({ id }) => id !== "unknown");
  const said = words(categories.flatMap(({ id }) => [`category-${id}`, `category-${id}.description`]), { locale: language.tag });
  return categories.map(({ id, group }, at) => ({
    kind: "page-causes", code: "", title: said[2 * at], href: pageHref(`cause/${id}`), text: `${id} ${said[2 * at]} ${said[2 * at + 1]}`, group: say(`group-${group}`), shelf: true,
  }));
}

function statuses() {
  return Object.keys(reference.statuses).flatMap((detail) => [coded("page-statuses", `5.${detail}`, true), coded("page-statuses", `4.${detail}`, false)]);
}

function coded(/** @type {string} */ kind, /** @type {string} */ code, /** @type {boolean} */ shelf) {
  const name = title({ code });
  return { kind, code, title: name, href: codeHref(code), text: `${code} ${name}`, shelf };
}

function named(/** @type {string} */ kind, /** @type {string} */ path, /** @type {Record<string, any>} */ known) {
  return Object.entries(known).map(([id, { name }]) => ({ kind, code: "", title: name, href: pageHref(`${path}/${id}`), text: `${id} ${name} ${signs[id] ?? ""}`, shelf: true }));
}

function systems() {
  return taxonomy.schemes.filter(({ id }) => id !== STANDARDS).flatMap(({ id, codes }) => {
    const system = say(`scheme-${id}`);
    const rows = codes.map((/** @type {string} */ code) => {
      const name = title({ scheme: id, code });
      return { kind: `scheme-${id}`, code, title: name, href: codeHref(code, id), text: `${code} ${name} ${system}` };
    });
    return [{ kind: "page-systems", code: "", title: system, href: pageHref(`system/${id}`), text: system, shelf: true }, ...rows];
  });
}

/** @returns {Entry[]} */
function entries(/** @type {string} */ kind) {
  if (made.tag !== language.tag) made = { tag: language.tag, kinds: new Map() };
  const known = made.kinds.get(kind);
  if (known !== undefined) return known;
  const all = KINDS[kind].make().map((entry) => ({ ...entry, text: plain(entry.text) }));
  made.kinds.set(kind, all);
  return all;
}

/** The entries that a query finds, the closest first. */
function find(/** @type {string} */ query) {
  const wanted = plain(query).match(/[\p{L}\p{N}.]+/gu) ?? [];
  if (wanted.length === 0) return [];
  const scored = [];
  for (const entry of Object.keys(KINDS).flatMap(entries)) {
    const score = rank(entry, wanted);
    if (score < Infinity) scored.push({ entry, score });
  }
  scored.sort((a, b) => a.score - b.score);
  return scored.slice(0, MATCHES).map(({ entry }) => entry);
}

/** How far an entry is from the words: 0 is the code itself, Infinity lacks a word. */
function rank({ code, title, text, kind }, /** @type {string[]} */ wanted) {
  if (code === wanted[0] && wanted.length === 1) return 0;
  const heading = plain(title);
  let score = kind.startsWith("scheme-") ? 0.5 : 0;
  for (const word of wanted) {
    if (code !== "" && code.startsWith(word)) score += 1;
    else if (heading.startsWith(word)) score += 2;
    else if (heading.includes(` ${word}`)) score += 3;
    else if (text.includes(` ${word}`) || text.startsWith(word)) score += 5;
    else if (word.length > 2 && text.includes(word)) score += 8;
    else return Infinity;
  }
  return score;
}

function match(/** @type {Entry} */ { kind, code, title, href }) {
  return element("li", {}, element("a", { href }, element("span", {}, ...(code === "" ? [] : [element("code", { translate: false }, code), " "]), title), element("span", { className: "kind" }, say(kind))));
}

/** @type {Record<string, string>} the words that providers and lists are found by, fetched with the first search */
let signs = {};

/** Fetches them, and searches again with them. */
async function fetchSigns() {
  ({ default: signs } = await import("#signs"));
  made.kinds.clear();
}
/** @type {Promise<void> | undefined} */
let fetching;

/** The words to search by, before a search. Without a network it goes without them. */
export const prepareSearch = () => (fetching ??= fetchSigns().catch(() => (fetching = undefined)));

/** The index of what matches, or all of it. `quiet`: nothing is said where nothing matches. */
export function showCatalogue(/** @type {string} */ query, { quiet = false } = {}) {
  const asked = query.trim() !== "";
  const found = asked ? find(query) : [];
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
