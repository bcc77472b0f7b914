// @ts-check
// What a webhook's handler has in its hands, as records: an object, an array, or a string of JSON, NDJSON, CSV or form
// fields. No record is lost: one that cannot be read is one too, with the reason.

import { named } from "../check.js";
import { platforms } from "./data.js";

/** A record that could not be read. */
export class Unreadable {
  /** @param {string} detail */
  constructor(detail) {
    this.detail = detail;
  }
}

/**
 * @param {unknown} payload
 * @returns {unknown[]} the records, in their order
 * @throws {TypeError} it is of a wrong type, or a string that is none of these
 */
export function records(payload) {
  if (typeof payload === "string") return ofText(payload);
  if (Array.isArray(payload)) return payload;
  if (ArrayBuffer.isView(payload) || payload instanceof ArrayBuffer) return ofText(new TextDecoder().decode(payload));
  if (typeof payload === "object" && payload !== null) return [payload];
  throw new TypeError(`payload must be an object, an array, or a string (or its bytes) of JSON, NDJSON, CSV or form fields; got ${named(payload)}`);
}

/** @param {string} raw */
function ofText(raw) {
  const text = raw.replace(/^\ufeff/, "").trim();
  const whole = json(text);
  if (isRecord(whole)) return Array.isArray(whole) ? whole : [whole];
  const list = /^[[{]/.test(text) ? lines(text) : (csv(text) ?? form(text) ?? lines(text));
  if (list !== null) return list;
  throw new TypeError(`payload is a string, but no JSON, NDJSON, CSV with a known header or form fields: ${named(text)}`);
}

/** @param {unknown} value */
const isRecord = (value) => typeof value === "object" && value !== null && !(value instanceof Unreadable);

/** @param {string} text @returns {unknown} */
export function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return new Unreadable(`not JSON: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`);
  }
}

/** One JSON value per line; `null` if no line is a record. @param {string} text */
function lines(text) {
  const list = text.split(/\r?\n/).filter((line) => line.trim() !== "").map(json);
  return list.some(isRecord) ? list : null;
}

/** Form fields, each an array: it may come several times. @param {string} text */
function form(text) {
  if (!/^[^\s=&]+=[^\s]*$/.test(text)) return null;
  /** @type {Map<string, string[]>} */
  const fields = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const key = name.replace(/\[\]$/, "");
    const values = fields.get(key);
    if (values === undefined) fields.set(key, [value]);
    else values.push(value);
  }
  // A name such as __proto__ becomes a field like any other.
  return [Object.fromEntries(fields)];
}

/** CSV whose header has the columns of a platform that writes CSV. @param {string} text */
function csv(text) {
  const rows = csvRows(text);
  const header = (rows.next().value ?? []).map((/** @type {string} */ name) => name.trim());
  if (!platforms.some(({ csv }) => csv !== undefined && csv.every((name) => header.includes(name)))) return null;
  const list = [];
  for (const row of rows) {
    if (row.length === 1 && row[0] === "") continue;
    list.push(
      row.length > header.length
        ? new Unreadable(`${row.length} columns, and ${header.length} in the header`)
        : Object.fromEntries(header.map((/** @type {string} */ name, /** @type {number} */ at) => [name, row[at]])),
    );
  }
  return list;
}

/** RFC 4180. What follows a cell's closing quotation mark is left out. @param {string} text @returns {Generator<string[], undefined>} */
function* csvRows(text) {
  const end = /,|\r?\n|$/g;
  /** @type {string[]} */
  let row = [];
  for (let at = 0; ; at = end.lastIndex) {
    const close = text[at] === '"' ? closing(text, at + 1) : -1;
    end.lastIndex = close === -1 ? at : close;
    const [mark] = /** @type {RegExpExecArray} */ (end.exec(text));
    row.push(close === -1 ? text.slice(at, end.lastIndex - mark.length).split('"', 1)[0] : text.slice(at + 1, close).replaceAll('""', '"'));
    if (mark === ",") continue;
    yield row;
    if (end.lastIndex >= text.length) return undefined;
    row = [];
  }
}

/**
 * No regular expression finds it: one that does takes a place on the stack for each character, or looks from each mark again.
 * @param {string} text
 * @param {number} from
 * @returns {number} where the next quotation mark that is not doubled is; -1 for none
 */
function closing(text, from) {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
