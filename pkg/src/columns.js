// @ts-check
// Which columns of a table hold the address, the code and the reply: by their usual names (data/logs.toml), else by what is in
// them. For the command line, and for the page.

import usual from "#columns";
import { isAddress } from "./address.js";

/** @typedef {Record<string, string>} Named the best of the names, by what it stands for: "address", "code", "text" … */
/** @typedef {typeof import("./index.js").classifyMany} ClassifyMany */

/** Rows that are worth a look. */
export const SAMPLE = 200;

/** Cells that say something, from which on more of them say no more about their column. */
const ENOUGH = 5;

const CODE = /^\d{1,3}(?:[ .-]+\d{1,3}){0,4}$/;

/** @param {string} name */
const plain = (name) => name.normalize("NFD").toLowerCase().replace(/[_\-\s'’\p{M}]/gu, "");

const { sender, ...parts } = usual;
const senders = new Set(sender.map(plain));
/** @type {[string, Map<string, number>][]} rank by plain name, by part */
const ranks = Object.entries(parts).map(([part, list]) => [part, new Map(list.map((name, rank) => [plain(name), rank]))]);

/** @param {readonly string[]} names @returns {Named} */
export function usualNames(names) {
  /** @type {Named} */
  const found = {};
  for (const [part, rank] of ranks) {
    const rankOf = (/** @type {string} */ name) => rank.get(plain(name)) ?? Infinity;
    const [best] = names.filter((name) => rank.has(plain(name))).sort((a, b) => rankOf(a) - rankOf(b));
    if (best !== undefined) found[part] = best;
  }
  return found;
}

/** Whether a column is named for who sent the message: by a word of its name, or two. Elasticsearch has records in `_source`. @param {string} name */
function isSender(name) {
  const words = name.replace(/^_source[./]/, "").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\p{M}\d]+/u).map(plain);
  return words.some((word, at) => senders.has(word) || senders.has(word + words[at + 1]));
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
 * @returns {{ address: number, code: number, text: number }} their places; -1: there is none
 */
export function columnsOf(names, rows, classifyMany) {
  const found = { address: -1, code: -1, text: -1 };
  const best = { address: 0, code: 0, text: 0 };
  const known = usualNames(names);
  const width = Math.max(names.length, ...rows.map((row) => row.length));
  for (let at = 0; at < width; at++) {
    const name = names[at] ?? "";
    const cells = rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
    const says = classifyMany(cells.map((cell) => (CODE.test(cell) ? [cell, null] : [null, cell]))).map(({ category }) => category !== "unknown");
    const codes = cells.filter((cell, row) => says[row] && CODE.test(cell)).length;
    const texts = says.filter(Boolean).length - codes;
    const addresses = cells.filter(isAddress);
    const length = cells.reduce((sum, cell) => sum + Math.min(cell.length, 200), 0) / cells.length;
    // Recipients differ, where the sender is always one.
    const scores = {
      address: addresses.length >= cells.length / 2 && !isSender(name) ? new Set(addresses).size : 0,
      code: codes > cells.length / 2 ? codes : 0,
      // Of two columns of words the longer one is the reply, the other a label.
      text: texts >= 0.3 * cells.length && texts > 0 ? (texts / cells.length + length / 200) * Math.min(texts, ENOUGH) : 0,
    };
    for (const part of /** @type {const} */ (["address", "code", "text"])) {
      if (scores[part] === 0) continue;
      // A name that is known counts for more than all that is in other columns.
      const score = known[part] === name ? Infinity : scores[part];
      if (score > best[part]) found[part] = at;
      // Which of two is the recipient's nobody knows then, and the sender must not be taken for it.
      else if (part === "address" && score === best[part]) found[part] = -1;
      best[part] = Math.max(best[part], score);
    }
  }
  return found;
}
