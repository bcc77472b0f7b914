// @ts-check
// Which columns of a table hold the address, the code and the reply: by their usual names (data/logs.toml), else by what is in
// them. For the command line, and for the page.

import usual from "#columns";
import { isAddress } from "./address.js";

/** @typedef {Record<string, string[]>} Named names, the best first, by what they stand for: "address", "code", "text" … */
/** @typedef {typeof import("./index.js").classifyMany} ClassifyMany */

/** Rows that are worth a look. */
export const SAMPLE = 200;

/** Cells that say something, from which on more of them say no more about their column. */
const ENOUGH = 5;

const CODE = /^\d{1,3}(?:[ .-]+\d{1,3}){0,4}$/;
const REPLY = /^[2-5]\d\d$/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** Without the number of a second column of the same name. @param {string} name */
const plain = (name) => name.normalize("NFD").toLowerCase().replace(/ \(\d+\)$|[_\-\s'’\p{M}]/gu, "");

const { sender, id, ...parts } = usual;
const others = new Set([...sender, ...id].map(plain));
/** @type {[string, Map<string, number>][]} rank by plain name, by part */
const ranks = Object.entries(parts).map(([part, list]) => [part, new Map(list.map((name, rank) => [plain(name), rank]))]);

/** @param {readonly string[]} names @returns {Named} */
export function usualNames(names) {
  /** @type {Named} */
  const found = {};
  for (const [part, rank] of ranks) {
    const rankOf = (/** @type {string} */ name) => rank.get(plain(name)) ?? Infinity;
    const known = names.filter((name) => rank.has(plain(name))).sort((a, b) => rankOf(a) - rankOf(b));
    if (known.length > 0) found[part] = known;
  }
  return found;
}

/**
 * The code of several columns: a reply code and the status beside it count both, unless one contradicts the other.
 * @param {string[]} cells of columns for codes, the best first
 */
export function codeOfCells([own, ...more]) {
  const other = more.find((cell) => (REPLY.test(own) ? STATUS.test(cell) : STATUS.test(own) && REPLY.test(cell)) && cell[0] === own[0]);
  if (own === "") return more.find((cell) => REPLY.test(cell) || STATUS.test(cell)) ?? "";
  return other === undefined ? own : STATUS.test(own) ? `${other} ${own}` : `${own} ${other}`;
}

/** Whether a column is named for who sent the message, or for an id: by a word of its name, or two. Elasticsearch has records in `_source`. @param {string} name */
function isOther(name) {
  const words = name.replace(/^_source[./]/, "").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\p{M}\d]+/u).map(plain);
  return words.some((word, at) => others.has(word) || others.has(word + words[at + 1]));
}

/** @param {string[]} row the first one @param {ClassifyMany} classifyMany @returns {boolean} whether it names the columns */
export function isHeader(row, classifyMany) {
  if (!row.every((cell) => cell.length <= 60 && !isAddress(cell) && !CODE.test(cell.trim()))) return false;
  if (Object.keys(usualNames(row)).length > 0) return true;
  // Several words that say something are a reply; one word may be the name of anything.
  return classifyMany(row.map((cell) => [null, cell])).every(({ category }, at) => category === "unknown" || !/\S\s+\S/.test(row[at]));
}

/**
 * @param {readonly string[]} names of the columns; none, if they have none
 * @param {string[][]} rows
 * @param {ClassifyMany} classifyMany
 * @returns {{ address: number, code: number, status: number, text: number }} their places; `status`: of a second column for codes; -1: there is none
 */
export function columnsOf(names, rows, classifyMany) {
  const found = { code: -1, text: -1 };
  const best = { code: 0, text: 0 };
  const known = usualNames(names);
  const width = Math.max(names.length, ...rows.map((row) => row.length));
  /** @type {number[]} places of columns with addresses */
  const addressed = [];
  /** @type {number[]} and with codes */
  const coded = [];
  for (let at = 0; at < width; at++) {
    const name = names[at] ?? "";
    const cells = cellsOf(rows, at);
    const says = classifyMany(cells.map((cell) => (CODE.test(cell) ? [cell, null] : [null, cell]))).map(({ category }) => category !== "unknown");
    const codes = cells.filter((cell, row) => says[row] && CODE.test(cell)).length;
    const texts = says.filter(Boolean).length - codes;
    const length = cells.reduce((sum, cell) => sum + Math.min(cell.length, 200), 0) / cells.length;
    const scores = {
      code: codes > cells.length / 2 ? codes : 0,
      // Of two columns of words the longer one is the reply, the other a label.
      text: texts >= 0.3 * cells.length && texts > 0 ? (texts / cells.length + length / 200) * Math.min(texts, ENOUGH) : 0,
    };
    const addresses = cells.filter(isAddress);
    if (addresses.length > 0 && addresses.length >= cells.length / 2 && !isOther(name) && (known.address?.includes(name) || !addresses.every(isId))) addressed.push(at);
    if (scores.code > 0) coded.push(at);
    for (const part of /** @type {const} */ (["code", "text"])) {
      // A name that is known counts for more than all that is in other columns.
      const score = scores[part] > 0 && known[part]?.[0] === name ? Infinity : scores[part];
      if (score > best[part]) found[part] = at;
      best[part] = Math.max(best[part], score);
    }
  }
  const has = (/** @type {number} */ at, /** @type {RegExp} */ form) => cellsOf(rows, at).some((cell) => form.test(cell));
  const other = [[REPLY, STATUS], [STATUS, REPLY]].find(([form]) => has(found.code, form))?.[1];
  const status = other === undefined ? -1 : (coded.find((at) => at !== found.code && has(at, other)) ?? -1);
  const named = addressed.find((at) => at < names.length && known.address?.[0] === names[at]);
  return { ...found, status, address: named ?? recipientOf(rows, addressed) };
}

/** @param {string[][]} rows @param {number} at @returns {string[]} what is in a column */
const cellsOf = (rows, at) => rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");

/**
 * Which of several columns is the recipient's: the one whose addresses stand in the replies, else the one that changes, at several
 * providers, where the other does not. Otherwise nobody knows, and the sender must not be taken for it.
 * @param {string[][]} rows @param {number[]} places
 */
function recipientOf(rows, places) {
  const all = places.map((at) => {
    const addresses = cellsOf(rows, at).map((cell) => cell.toLowerCase());
    const told = rows.filter((row) => row[at]?.trim() && row.some((cell, other) => !places.includes(other) && cell?.toLowerCase().includes(bare(row[at])))).length;
    return { at, told, distinct: new Set(addresses).size, domains: new Set(addresses.map((address) => bare(address).replace(/^.*@/, ""))).size };
  });
  const beats = (/** @type {typeof all[0]} */ a, /** @type {typeof all[0]} */ b) =>
    a.told === b.told ? (a.distinct > 1 && b.distinct === 1) || (a.domains > 1 && b.domains === 1) : a.told > b.told;
  return all.find((one) => all.every((other) => other === one || beats(one, other)))?.at ?? -1;
}

/** Whether it is no recipient, but a message's id: long and with many digits. @param {string} cell */
function isId(cell) {
  const [local] = bare(cell).split("@");
  return local.replace(/\D/g, "").length >= 4 && local.length >= (cell.startsWith("<") ? 10 : 20);
}

/** An address without a name beside it. @param {string} cell */
const bare = (cell) => cell.trim().toLowerCase().replace(/^[^<>]*<([^<>]*)>$/, "$1");
