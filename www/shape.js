// What kind of thing a text is: a whole message, JSON, a table, or a server's words.

import { isAddress } from "../pkg/src/address.js";

/** UTF-16 units that are looked at. */
const HEAD = 65_536;
const HEADER = /^(?:Return-Path|Received|From|To|Delivered-To|Date|Subject|MIME-Version|Message-ID|Content-Type|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Auto-Submitted|Reply-To|Sender|List-[\w-]+):/i;

/** @typedef {"message" | "mbox" | "json" | "ndjson" | "table" | "form" | "text"} Shape */

/** @param {string} text its beginning at least @param {string} [name] the file's @returns {Shape} */
export function shapeOf(text, name = "") {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, "");
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(name)) return "table";
  if (/^From \S+.*\d{4}\s*\n/.test(head) && headers(head.slice(head.indexOf("\n") + 1)) > 1) return "mbox";
  if (headers(head) > 1) return "message";
  if (/^\s*[[{]/.test(head)) {
    const [first, second = ""] = head.trimStart().split(/\r?\n/, 2);
    if (isJson(first) && second.trimStart().startsWith("{")) return "ndjson";
    // A reply may begin with a bracket, too.
    if (/^\s*[[{]\s*(?:["{[\]}]|$)/.test(head)) return "json";
  }
  if (/^[\w%.[\]-]+=[^&\s]*(?:&[\w%.[\]-]+=[^&\s]*){2,}\s*$/.test(head)) return "form";
  return tabbed(head) ? "table" : "text";
}

/** How many headers of mail a text begins with. */
function headers(/** @type {string} */ text) {
  let found = 0;
  for (const line of text.trimStart().split(/\r?\n/, 40)) {
    if (HEADER.test(line)) found++;
    else if (!/^[ \t]+\S|^[\w-]+:/.test(line)) break;
  }
  return found;
}

export function isJson(/** @type {string} */ line) {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** Rows out of a spreadsheet: as many tabs in each. Commas and semicolons part columns where one of them holds addresses. */
function tabbed(/** @type {string} */ head) {
  return ["\t", ",", ";"].some((separator) => {
    const rows = rowsOf(head, separator);
    if (rows.length < 2 || rows[0].length < 2 || rows.some((row) => row.length !== rows[0].length)) return false;
    // The first row may be a header.
    return separator === "\t" || rows[0].some((_, at) => rows.slice(1).every((row) => isAddress(row[at])));
  });
}

/** Rows that are looked at. */
const SAMPLE = 20;

/** The first rows of a table, cells as they are written. What is quoted from a cell's beginning on may hold separators and line breaks (RFC 4180). */
function rowsOf(/** @type {string} */ head, /** @type {string} */ separator) {
  /** @type {string[][]} */
  const rows = [];
  let row = [""];
  let quoted = false;
  const end = () => {
    if (row.length > 1 || row[0].trim() !== "") rows.push(row);
    row = [""];
  };
  for (const sign of head) {
    const cell = row[row.length - 1];
    if (sign === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    // Quotes that are doubled inside of quotes open them again.
    else if (sign === '"' && cell.endsWith('"')) quoted = true;
    if (sign === separator && !quoted) row.push("");
    else if (sign === "\n" && !quoted) end();
    else row[row.length - 1] += sign;
    if (rows.length === SAMPLE) return rows;
  }
  // A last row that the head cuts in two is none.
  if (head.length < HEAD) end();
  return rows;
}
