// Many answers: kept, counted, sorted, saved. On the page and in the worker alike.

import { harmless, quoted } from "../pkg/src/cell.js";
import { taxonomy } from "./pkg/init.js";
import { outcomeOfLine, timeOfLine } from "./when.js";

/**
 * @typedef {{ address: string | null, text: string, code: string | null, bounce: any, scheme?: string, waiting?: boolean, at?: number | string | null, outcome?: string, names?: string[], cells?: string[] }} Row
 * `code`, `text`: what was read; `bounce`: the classification; `scheme`: whose code it is, where the reader has not chosen;
 * `waiting`: the server is still trying; `at`: when it happened, in milliseconds since 1970, or as it was written; absent where
 * the text may say it; `outcome`: as `decide` calls it, where a report says it; `names`, `cells`: of the columns of a table
 * @typedef {"addressAction" | "type" | "category"} Field of a classification, by which rows are counted
 * @typedef {{ by: "order" | "address" | "happened" | "action", descending: boolean, titles: Record<string, string>, only: [Field, string] | null }} Sorting
 * `titles`: of the categories, in the reader's language; `only`: rows whose field has this value
 * @typedef {"codes" | "events" | "failures" | "recipients" | "replies"} Kind what the rows are
 * @typedef {Record<Field, [string, number][]> & { total: number, delivered: number, kind: Kind, named: boolean }} Counts
 * `total`: of the rows that are listed; `delivered`: deliveries beside failures, which are not; `named`: whether any row has an address
 */

/**
 * A classification of what is no bounce, such as a complaint that a platform reports.
 * @param {string} category @param {(code: string) => any} classify
 */
export function eventBounce(category, classify) {
  const known = taxonomy.categories.find(({ id }) => id === category) ?? taxonomy.categories.find(({ id }) => id === "unknown");
  const { type, group, action, addressAction, retry } = /** @type {any} */ (known);
  return { ...classify("2.0.0"), category, type, group, action, addressAction, retry, permanent: null, replyCode: null, status: null, confidence: "high", flags: [], evidence: [] };
}

/** Rows that are kept. More than that no table is read for. */
export const MOST = 1_000_000;
const ACTIONS = ["suppress", "correct", "watch", "keep"];

export class Rows {
  /** @type {Row[]} */
  rows = [];
  cut = false;
  /** @type {Kind | null} what the rows are, where their reader knows it */
  kind = null;
  /** @type {{ key: string, order: Uint32Array } | null} the last sorting, for the next page of it */
  sorted = null;
  /** @type {Uint32Array | null} */
  list = null;

  /** @param {Row[]} all @param {Kind | null} [kind] */
  static of(all, kind = null) {
    const rows = new Rows();
    rows.kind = kind;
    for (const row of all) rows.add(row);
    return rows;
  }

  add(/** @type {Row} */ row) {
    if (this.rows.length >= MOST) {
      this.cut = true;
      return;
    }
    this.rows.push(row);
    this.sorted = this.list = null;
  }

  /** The places of the rows that are listed: without deliveries, unless there is nothing else, or codes were asked for. */
  listed() {
    if (this.list !== null) return this.list;
    const every = Uint32Array.from(this.rows, (_, at) => at);
    const failed = this.kind === "codes" ? every : every.filter((at) => this.rows[at].bounce.category !== "delivered");
    return (this.list = failed.length === 0 ? every : failed);
  }

  /** @returns {Counts} most first; what to do in the order of ACTIONS */
  counts() {
    const listed = this.listed();
    const tally = (/** @type {Field} */ field) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      for (const at of listed) counts.set(this.rows[at].bounce[field], (counts.get(this.rows[at].bounce[field]) ?? 0) + 1);
      return [...counts].sort((a, b) => b[1] - a[1]);
    };
    const delivered = this.rows.length - listed.length;
    // Two rows may be about one recipient.
    const recipients = new Set(Array.from(listed, (at) => this.rows[at].address)).size;
    const named = listed.some((at) => this.rows[at].address !== null);
    const own = this.rows.some(({ address }) => address === null) || recipients < listed.length ? "replies" : "recipients";
    const addressAction = tally("addressAction").sort((a, b) => ACTIONS.indexOf(a[0]) - ACTIONS.indexOf(b[0]));
    return { total: listed.length, delivered, kind: this.kind ?? (delivered > 0 ? "failures" : own), named, addressAction, type: tally("type"), category: tally("category") };
  }

  /** @returns {{ row: Row, number: number }[]} so many rows of the sorted table; `number` counts from 1 as entered */
  page(/** @type {Sorting} */ sorting, /** @type {number} */ from, /** @type {number} */ count) {
    return [...this.order(sorting).subarray(from, from + count)].map((at) => ({ row: this.rows[at], number: at + 1 }));
  }

  /** @returns {Uint32Array} */
  order(/** @type {Sorting} */ { by, descending, titles, only }) {
    const key = `${by} ${descending} ${titles.unknown} ${only}`;
    if (this.sorted?.key === key) return this.sorted.order;
    const { rows } = this;
    const order = this.listed().filter((at) => only === null || rows[at].bounce[only[0]] === only[1]);
    if (by !== "order") {
      const key = { address: addressKey, happened: (/** @type {Row} */ row) => rank(row.bounce.category), action: (/** @type {Row} */ row) => ACTIONS.indexOf(row.bounce.addressAction) }[by];
      const ranks = new Map(Object.entries(titles).sort((a, b) => a[1].localeCompare(b[1])).map(([id], at) => [id, at]));
      const rank = (/** @type {string} */ id) => ranks.get(id) ?? -1;
      const keys = rows.map(key);
      order.sort((a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b));
    }
    if (descending) order.reverse();
    this.sorted = { key, order };
    return order;
  }

  /** @param {"csv" | "json"} kind @param {Sorting["only"]} [only] as for a sorting */
  save(kind, only = null) {
    const saved = only === null ? this.rows : this.rows.filter(({ bounce }) => bounce[only[0]] === only[1]);
    /** @type {Set<string>} columns of the tables that were read, without those that are written anew */
    const given = new Set();
    for (const names of new Set(saved.map(({ names = [] }) => names))) for (const name of names) if (!OWN.includes(name) && !name.startsWith("bounce.")) given.add(name);
    const columns = [...given];
    /** @type {string[]} */
    const parts = kind === "csv" ? [`\ufeff${line([...columns, ...OWN, ...BOUNCE.map((field) => `bounce.${field}`)])}`] : ["[\n"]; // with a mark by which spreadsheets know UTF-8
    saved.forEach((row, place) => {
      const { address, text, code, bounce, names = [], cells = [] } = row;
      const fields = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
      const { at = timeOfLine(text), outcome = outcomeOf(row) } = row;
      const own = [address, typeof at === "number" ? new Date(at).toISOString() : at, outcome, code, text === "" ? null : text];
      const told = BOUNCE.map((field) => bounce[field] ?? null);
      if (kind === "csv") parts.push(line([...columns.map((name) => fields[name] ?? null), ...own, ...told]));
      else parts.push(JSON.stringify({ ...Object.fromEntries(columns.filter((name) => name in fields).map((name) => [name, fields[name]])), ...Object.fromEntries(OWN.map((name, i) => [name, own[i]])), bounce: Object.fromEntries(BOUNCE.map((name, i) => [name, told[i]])) }), place + 1 < saved.length ? ",\n" : "\n");
    });
    if (kind === "json") parts.push("]\n");
    return new Blob(parts, { type: kind === "csv" ? "text/csv" : "application/json" });
  }
}

/** What is saved of each row, as `bouncecode decide` reads it, and of its classification. */
const OWN = ["address", "at", "outcome", "code", "text"];
const BOUNCE = ["type", "category", "addressAction", "action", "retry", "permanent", "confidence", "replyCode", "status", "provider"];

/** Outcomes by category. Of all others the message bounced, unless it is still being tried. */
const OUTCOMES = /** @type {Record<string, string>} */ ({
  delivered: "delivered", delayed: "delayed", "spam-complaint": "complained", unsubscribe: "unsubscribed", suppressed: "rejected", withheld: "rejected", "auto-reply": "other", "challenge-response": "other",
});
const outcomeOf = (/** @type {Row} */ { bounce, waiting, text }) => OUTCOMES[bounce.category] ?? (waiting ? "delayed" : (outcomeOfLine(text) ?? "bounced"));

const addressKey = (/** @type {Row} */ { address }) => (address ?? "\uffff").toLowerCase();

const line = (/** @type {unknown[]} */ cells) => `${cells.map(cell).join(",")}\r\n`;

/** A cell of CSV for a spreadsheet. */
function cell(/** @type {unknown} */ value) {
  if (value === null) return "";
  return quoted(typeof value === "string" ? harmless(value) : String(value));
}
