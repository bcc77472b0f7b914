// Which columns of a table hold the code, the reply and the address: by what is in them, for a header may be missing, or
// in any language.

import { classifyMany } from "./pkg/init.js";
import { isAddress } from "./shape.js";

/** Rows that are looked at. */
const SAMPLE = 200;
/** Names of columns that hold senders, where one has a name. */
const SENDER = /(?:^|[\s._/-])(?:from|frm|source|sender|return[ _-]?path|reply[ _-]?to|absender|von|avsender|fra|avsändare|från|afzender|expéditeur)(?:$|[\s._/-])/i;
const CODE = /^\s*\d{1,3}(?:[ .-]+\d{1,3}){0,4}\s*$/;

/**
 * @param {string[][]} rows @param {string[]} [names] of the columns, where they are known; else the first row may have them
 * @returns {{ address: number, code: number, text: number, header: boolean }} -1: there is none
 */
export function columnsOf(rows, names = rows[0] ?? []) {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(0, ...sample.map((row) => row.length));
  let address = { at: -1, score: 0 };
  let code = { at: -1, score: 0 };
  let text = { at: -1, score: 0 };
  for (let at = 0; at < width; at++) {
    const cells = sample.map((row) => (row[at] ?? "").trim());
    const said = classifyMany(cells.map((cell) => (CODE.test(cell) ? [cell, null] : [null, cell])));
    const known = said.map(({ category }) => category !== "unknown");
    // Recipients differ, where the sender is always one; between two that do not, the name decides.
    const addresses = new Set(cells.filter(isAddress)).size;
    address = better(address, at, SENDER.test(names[at] ?? "") ? addresses / SAMPLE / 2 : addresses);
    code = better(code, at, cells.filter((cell, row) => CODE.test(cell) && known[row]).length);
    // Of two columns of words the longer one is the reply, the other a label.
    text = better(text, at, cells.reduce((sum, cell, row) => sum + (known[row] && !CODE.test(cell) ? 1 + Math.min(cell.length, 200) / 200 : 0), 0));
  }
  const first = sample[0] ?? [];
  const header = [address.at, code.at].every((at) => at === -1 || !(isAddress(first[at] ?? "") || CODE.test(first[at] ?? ""))) && (address.at !== -1 || code.at !== -1);
  return { address: address.at, code: code.at, text: text.at, header };
}

const better = (/** @type {{ at: number, score: number }} */ best, /** @type {number} */ at, /** @type {number} */ score) => (score > best.score ? { at, score } : best);
