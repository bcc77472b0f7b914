// @ts-check
// Rows out: ndjson, csv or tsv, to a file or to standard output.

import { once } from "node:events";
import { createWriteStream, fstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { resolve as absolute } from "node:path";
import { isatty } from "node:tty";
import { harmless, quoted } from "../cell.js";
import { valueAt } from "./input/names.js";
import { UsageError, reasonOf } from "./options.js";
import { note, shownRows } from "./terminal.js";

export const FORMATS = /** @type {const} */ (["ndjson", "csv", "tsv"]);

/** Columns of a csv beside those of the input. */
const COLUMNS = [
  "format", "address", "at", "outcome", "queueId", "messageId", "code", "text", "bounce.type", "bounce.category", "bounce.addressAction", "bounce.action",
  "bounce.retry", "bounce.retryAfter", "bounce.permanent", "bounce.confidence", "bounce.replyCode", "bounce.status", "bounce.scheme",
  "bounce.schemeCode", "bounce.provider", "bounce.blocklist", "bounce.flags",
];

/** Columns of what --locale says about a bounce. */
const DESCRIPTION = ["title", "description", "advice", "typeLabel", "actionLabel", "schemeTitle", "retryAfter"].map((name) => `description.${name}`);

/**
 * @param {{ output?: string, to?: string, fields?: string[], filter?: boolean, spreadsheet?: boolean, quiet?: boolean, locale?: string }} options
 *   `filter`: without a header; `locale`: rows have a description
 * @param {string[]} inputs that must not be written over; `-` is standard input
 */
export async function openOutput({ output, to, fields, filter = false, spreadsheet = false, quiet = false, locale }, inputs) {
  keepApart(inputs, output);
  const [odd] = output?.match(/\.(?:xlsx?|ods|parquet)$/i) ?? [];
  if (odd !== undefined && to === undefined) throw new UsageError(`--output cannot write ${odd}; a spreadsheet opens .csv and .tsv`);
  const format = to ?? formatOf(output);
  if (spreadsheet && format === "ndjson") throw new UsageError("--spreadsheet is for csv and tsv, and this would be ndjson");
  const out = output === undefined ? process.stdout : createWriteStream(output);
  /** @type {Error | undefined} */
  let failure;
  let wake = () => {};
  if (output !== undefined) {
    await once(out, "open");
    out.on("error", (error) => {
      failure = error;
      wake();
    });
  }
  const isShown = isatty(/** @type {any} */ (out).fd);
  const named = new Named(list(fields));
  const line = writer(format, named.fields, { header: !filter, spreadsheet, isDescribed: locale !== undefined });

  /** @param {string} text */
  async function write(text) {
    if (text !== "" && failure === undefined && !out.write(isShown ? shownRows(text) : text)) {
      await /** @type {Promise<void>} */ (new Promise((resolve) => {
        wake = resolve;
        out.once("drain", resolve);
      }));
    }
    if (failure !== undefined) throw unwritable();
  }

  const unwritable = () => new UsageError(`${output} cannot be written: ${reasonOf(/** @type {Error} */ (failure))}`);

  return {
    /** @param {Record<string, unknown>} row */
    row(row) {
      named.look(row);
      return line(row);
    },
    write,
    async close() {
      if (!quiet) for (const name of named.missing) note(`bouncecode: no row has the field ${JSON.stringify(name)}`);
      if (output === undefined) return;
      out.end();
      if (failure === undefined) await once(out, "close").catch(() => {});
      if (failure !== undefined) throw unwritable();
    },
  };
}

/** The fields that --fields names, and whether there are such. */
class Named {
  /** Fields that were in no row yet, and that one lacked. @type {Set<string>} */
  missing = new Set();
  /** @type {string[]} */
  #unseen;

  /** @param {string[] | undefined} fields */
  constructor(fields) {
    this.fields = fields;
    // A field of ours may be in no row: nobody's address is in some logs.
    this.#unseen = (fields ?? []).filter((path) => !COLUMNS.includes(path) && path !== "refused");
  }

  /** @param {Record<string, unknown>} row */
  look(row) {
    if (this.#unseen.length === 0) return;
    this.#unseen = this.#unseen.filter((path) => {
      const isThere = valueAt(row, path) !== undefined;
      if (isThere) this.missing.delete(path);
      // The bounce of a row that was delivered is null, and most have no blocklist.
      else if (!path.split(".").some((_, at, keys) => valueAt(row, keys.slice(0, at).join(".")) === null)) this.missing.add(path);
      return !isThere;
    });
  }
}

/** @param {string | undefined} output @returns {string} */
const formatOf = (output) => output?.match(/\.(csv|tsv)$/i)?.[1].toLowerCase() ?? "ndjson";

/** @param {string[] | undefined} values repeated, or with commas between them */
export const list = (values) => values?.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");

/**
 * @param {string} format
 * @param {string[] | undefined} fields
 * @param {{ header: boolean, spreadsheet: boolean, isDescribed: boolean }} options whether a csv has a header, a spreadsheet will open it, and rows have a description
 * @returns {(row: Record<string, unknown>) => string} a row as its line, the first one of a csv with the header before it
 */
function writer(format, fields, { header, spreadsheet, isDescribed }) {
  if (format === "ndjson") {
    if (fields === undefined) return (row) => `${JSON.stringify(row)}\n`;
    return (row) => `${JSON.stringify(Object.fromEntries(fields.map((path) => [path, valueAt(row, path) ?? null])))}\n`;
  }
  const separator = format === "csv" ? "," : "\t";
  const line = (/** @type {unknown[]} */ values) => `${values.map((value) => cell(value, separator, spreadsheet)).join(separator)}\n`;
  // By this mark spreadsheets know UTF-8.
  const mark = spreadsheet ? "\ufeff" : "";
  /** @type {string[] | undefined} */
  let columns = fields;
  let started = false;
  return (row) => {
    columns ??= [
      ...Object.keys(row).filter((key) => key !== "bounce" && key !== "classification" && !(key === "description" && isDescribed) && !COLUMNS.includes(key)),
      ...COLUMNS.filter((path) => path.startsWith("bounce.") || path in row || "format" in row),
      ...(isDescribed ? DESCRIPTION : []),
    ];
    // What an event calls its classification has the columns of a bounce.
    if (fields === undefined && row.bounce === undefined) row = { ...row, bounce: row.classification };
    const cells = line(columns.map((path) => valueAt(row, path)));
    if (started || !header) return cells;
    started = true;
    return `${mark}${line(columns)}${cells}`;
  };
}

/**
 * @param {unknown} value
 * @param {string} separator
 * @param {boolean} spreadsheet
 * @returns {string} a tsv has no quotes, so that what would need them becomes a space
 */
function cell(value, separator, spreadsheet) {
  const text =
    value === null || value === undefined ? ""
    : Array.isArray(value) ? value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(" ")
    : typeof value === "object" ? ("id" in value ? String(value.id) : JSON.stringify(value))
    : String(value);
  const safe = spreadsheet && typeof value !== "number" ? harmless(text) : text;
  return separator === "\t" ? safe.replace(/[\t\r\n]+/g, " ") : quoted(safe);
}

/** Files that options name and that were read. @type {string[]} */
const read = [];

/** @param {string} file that an option names @returns {string} all that is in it */
export function textOf(file) {
  read.push(absolute(file));
  return readFileSync(file, "utf8");
}

/**
 * What is read must not be written to: it would be lost, or be read without end while it grows.
 * @param {string[]} inputs `-` is standard input
 * @param {string} [output]
 */
export function keepApart(inputs, output) {
  const outputs = [output, 1, 2].map(placeOf);
  if (outputs.every((place) => place === undefined)) return;
  for (const input of [...inputs, ...read]) {
    const place = placeOf(input === "-" ? 0 : input);
    if (place === undefined || !outputs.includes(place)) continue;
    if (place === outputs[0]) throw new UsageError(`--output would overwrite ${output}, which is being read`);
    throw new UsageError(`${input === "-" ? "standard input" : input}: input file is output file: standard ${place === outputs[1] ? "output" : "error"} is written to it`);
  }
}

/**
 * What tells a file from every other, by whatever names and links it is called.
 * @param {string | number | undefined} file its name or descriptor
 * @returns {string | undefined} none of a pipe or a terminal, and where it is not there yet
 */
function placeOf(file) {
  if (file === undefined) return undefined;
  try {
    const stat = typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    if (!stat.isFile()) return undefined;
    if (stat.ino !== 0n) return `${stat.dev} ${stat.ino}`;
    // Where a file system has no numbers of files, their paths are compared.
    return typeof file === "number" ? undefined : realpathSync(file);
  } catch {
    return undefined;
  }
}
