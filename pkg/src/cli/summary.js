// @ts-check
// What was counted, as tables in the reader's language: what became of the messages, what to do, the causes.

import commandWords from "#command-words";
import { describe, negotiate, taxonomy, words } from "../index.js";
import { wrapped } from "./options.js";
import { shown } from "./terminal.js";

/**
 * @typedef {import("../types.js").Classification} Classification
 * @typedef {{ address?: unknown, outcome?: string, refused?: true, format?: string, text: string, code: string, bounce?: Classification | null }} Counted
 */

/** What --by takes: how a row is filed. @type {Record<string, (row: Counted) => string | null | undefined>} */
export const BY = {
  outcome: (row) => (row.refused ? "refused" : row.outcome),
  addressAction: ({ bounce }) => bounce?.addressAction,
  category: ({ bounce }) => bounce?.category,
  domain: ({ address }) => (typeof address === "string" && address.includes("@") ? domainOf(address) : undefined),
  provider: ({ bounce }) => bounce?.provider,
  type: ({ bounce }) => bounce?.type,
  action: ({ bounce }) => bounce?.action,
  group: ({ bounce }) => bounce?.group,
  confidence: ({ bounce }) => bounce?.confidence,
  replyCode: ({ bounce }) => bounce?.replyCode?.toString(),
  status: ({ bounce }) => bounce?.status,
  blocklist: ({ bounce }) => bounce?.blocklist?.name,
  format: ({ format }) => format,
};

/** Tables that count all rows, and not failures alone. */
const ofAll = ["outcome", "format", "type"];

const DEFAULT = ["outcome", "addressAction", "category", "domain", "provider"];

/** Whether one's own delivery failed. @param {Counted} row */
export const isFailure = ({ bounce, refused }) => Boolean(bounce) && bounce?.type !== "none" && !refused;

/** Values of one table beyond which new ones are counted together: memory must stay bounded. */
const MOST_VALUES = 100_000;
const OTHERS = "…";

/** @param {string} address */
const domainOf = (address) => address.slice(address.lastIndexOf("@") + 1).replace(/>$/, "").toLowerCase();

/** A string of its own: a slice would keep the whole block of the file that it was cut from. @param {string} text */
const own = (text) => Buffer.from(text).toString();

export class Summary {
  rows = 0;
  failures = 0;
  unreadable = 0;
  noResult = 0;
  noLogLine = 0;
  noBounce = 0;
  /** @type {{ by: string, counts: Map<string, { count: number, example?: Counted }> }[]} */
  #tables;

  /** @param {{ by?: string[], top: number, locale: string | undefined }} options */
  constructor({ by, top, locale }) {
    this.#tables = (by ?? DEFAULT).map((name) => ({ by: name, counts: new Map() }));
    this.top = top;
    this.locale = negotiate(locale ?? systemLocale());
  }

  /** @param {Counted} row */
  add(row) {
    this.rows++;
    const failed = isFailure(row);
    if (failed) this.failures++;
    for (const { by, counts } of this.#tables) {
      // Only failures of one's own deliveries count in the other tables: they are what one can act on.
      if (!failed && !ofAll.includes(by)) continue;
      const value = BY[by](row);
      if (value === undefined || value === null) continue;
      let entry = counts.get(value);
      if (entry === undefined) {
        const key = counts.size < MOST_VALUES ? own(shown(value)) : OTHERS;
        entry = counts.get(key) ?? { count: 0, ...(by === "category" && { example: { text: own(row.text.slice(0, 300)), code: own(row.code), bounce: row.bounce } }) };
        counts.set(key, entry);
      }
      entry.count++;
    }
  }

  /** @param {(style: any, text: string) => string} style */
  text(style) {
    const { locale } = this;
    const say = (/** @type {string} */ id) => commandWords[locale]?.[id] ?? commandWords.en[id] ?? words([id], { locale })[0];
    const number = (/** @type {number} */ value) => value.toLocaleString(locale);
    const share = (/** @type {number} */ value, /** @type {number} */ all) =>
      (value / all).toLocaleString(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

    /** @type {[string, number][]} */
    const totals = [["cli-rows", this.rows], ["cli-failures", this.failures], ["cli-no-result", this.noResult], ["cli-no-log-line", this.noLogLine], ["cli-no-bounce", this.noBounce], ["cli-unreadable", this.unreadable]];
    const shown = totals.filter(([id, count]) => count > 0 || id === "cli-rows");
    const wide = Math.max(...shown.map(([id]) => say(id).length)) + 2;
    let text = shown.map(([id, count]) => `${say(id).padEnd(wide)}${number(count).padStart(10)}\n`).join("");
    for (const { by, counts } of this.#tables) {
      if (counts.size === 0) continue;
      // Some failures have no domain, and no known provider.
      const all = ofAll.includes(by) ? [...counts.values()].reduce((sum, { count }) => sum + count, 0) : this.failures;
      const rows = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, this.top);
      const label = (/** @type {string} */ value) => labelOf(by, value, say);
      const width = Math.min(56, Math.max(...rows.map(([value]) => label(value).length)) + 2);
      text += `\n${style("bold", say(`cli-by-${by.toLowerCase()}`))}\n`;
      for (const [value, { count, example }] of rows) {
        text += `  ${paint(style, by, value, label(value).padEnd(width))}${number(count).padStart(9)}${share(count, all).padStart(10)}\n`;
        if (example?.bounce) text += cause(example, locale, style);
      }
      if (counts.size > rows.length) text += `  ${OTHERS} +${number(counts.size - rows.length)}\n`;
    }
    return text;
  }
}

/** @param {Counted} example @param {string} locale @param {(style: any, text: string) => string} style */
function cause({ text, code, bounce }, locale, style) {
  const { advice } = describe(/** @type {Classification} */ (bounce), { locale });
  const quoted = shown((text || code).replace(/\s+/g, " "));
  const sample = quoted === "" ? [] : [style("dim", quotedIn(locale, quoted.length > 120 ? `${quoted.slice(0, 120)}…` : quoted))];
  return [...sample, ...wrapped(advice, 90)].map((line) => `      ${line}\n`).join("");
}

/** The marks of quotation that differ from the English ones. */
const QUOTES = /** @type {Record<string, [string, string]>} */ ({ de: ["„", "“"], fr: ["« ", " »"], nb: ["«", "»"], sv: ["”", "”"] });

/** @param {string} locale @param {string} text */
function quotedIn(locale, text) {
  const [before, after] = QUOTES[locale] ?? ["“", "”"];
  return before + text + after;
}

/** @param {string} by @param {string} value @param {(id: string) => string} say */
function labelOf(by, value, say) {
  switch (by) {
    case "addressAction":
      return `${value}: ${say(`address-${value}`)}`;
    case "category":
      return `${say(`category-${value}`)} (${value})`;
    case "outcome": {
      const id = `cli-${value}`;
      const label = say(id);
      return label === id ? value : label;
    }
    case "provider":
      return taxonomy.providers.find(({ id }) => id === value)?.name ?? value;
    case "type":
    case "action":
    case "group":
    case "confidence":
      return `${value}: ${say(`${by}-${value}`)}`;
    default:
      return value;
  }
}

/** @param {(style: any, text: string) => string} style @param {string} by @param {string} value @param {string} text */
function paint(style, by, value, text) {
  if (by !== "addressAction") return text;
  return value === "suppress" ? style("red", text) : value === "keep" ? style("green", text) : style("yellow", text);
}

/**
 * What a command says at its end: how many there were, and how often each value came, the most frequent first.
 * @param {Map<string, number>} counts by value
 * @param {(all: number) => string} head
 * @param {number} [unreadable]
 */
export function tally(counts, head, unreadable = 0) {
  const rows = [...counts].map(([value, count]) => /** @type {const} */ ([shown(value), count])).sort(([, a], [, b]) => b - a);
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  const wide = rows.reduce((most, [value]) => Math.max(most, value.length + 2), 20);
  const lines = rows.map(([value, count]) => `  ${value.padEnd(wide)}${String(count).padStart(10)}${`${((100 * count) / all).toFixed(1)}%`.padStart(10)}\n`);
  return `${head(all)}${unreadable === 0 ? "" : `; ${unreadable} could not be read`}\n${lines.join("")}`;
}

/** The language of the environment, as a tag: de_AT.UTF-8 is German, C English. */
export function systemLocale() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "en").replace(/\..*$/, "").replace("_", "-");
}
