// @ts-check
// Rows out: ndjson, csv or tsv, to a file or to standard output.

import { once } from "node:events";
import { createWriteStream, realpathSync, statSync } from "node:fs";
import { valueAt } from "./input/names.js";
import { UsageError, reasonOf } from "./options.js";

export const FORMATS = /** @type {const} */ (["ndjson", "csv", "tsv"]);

/** Columns of a csv beside those of the input. */
const COLUMNS = [
  "format", "address", "at", "outcome", "queueId", "messageId", "code", "text", "bounce.type", "bounce.category", "bounce.addressAction", "bounce.action",
  "bounce.retry", "bounce.retryAfter", "bounce.permanent", "bounce.confidence", "bounce.replyCode", "bounce.status", "bounce.scheme",
  "bounce.schemeCode", "bounce.provider", "bounce.blocklist", "bounce.flags",
];

/**
 * @param {{ output?: string, to?: string, fields?: string[], filter?: boolean }} options `filter`: without a header
 * @param {string[]} inputs that must not be written over
 */
export async function openOutput({ output, to, fields, filter = false }, inputs) {
  if (output !== undefined && inputs.some((input) => isSame(input, output))) throw new UsageError(`--output would overwrite ${output}, which is being read`);
  const [odd] = output?.match(/\.(?:xlsx?|ods|parquet)$/i) ?? [];
  if (odd !== undefined && to === undefined) throw new UsageError(`--output cannot write ${odd}; a spreadsheet opens .csv and .tsv`);
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
  const row = writer(to ?? formatOf(output), list(fields), !filter);

  /** @param {string} text */
  async function write(text) {
    if (text !== "" && failure === undefined && !out.write(text)) {
      await /** @type {Promise<void>} */ (new Promise((resolve) => {
        wake = resolve;
        out.once("drain", resolve);
      }));
    }
    if (failure !== undefined) throw unwritable();
  }

  const unwritable = () => new UsageError(`${output} cannot be written: ${reasonOf(/** @type {Error} */ (failure))}`);

  return {
    row,
    write,
    async close() {
      if (output === undefined) return;
      out.end();
      if (failure === undefined) await once(out, "close").catch(() => {});
      if (failure !== undefined) throw unwritable();
    },
  };
}

/** @param {string | undefined} output @returns {string} */
const formatOf = (output) => output?.match(/\.(csv|tsv)$/i)?.[1].toLowerCase() ?? "ndjson";

/** @param {string[] | undefined} values repeated, or with commas between them */
export const list = (values) => values?.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");

/**
 * @param {string} format
 * @param {string[] | undefined} fields
 * @param {boolean} header whether a csv has one
 * @returns {(row: Record<string, unknown>) => string} a row as its line, the first one of a csv with the header before it
 */
function writer(format, fields, header) {
  if (format === "ndjson") {
    if (fields === undefined) return (row) => `${JSON.stringify(row)}\n`;
    return (row) => `${JSON.stringify(Object.fromEntries(fields.map((path) => [path, valueAt(row, path) ?? null])))}\n`;
  }
  const separator = format === "csv" ? "," : "\t";
  /** @type {string[] | undefined} */
  let columns = fields;
  let started = false;
  return (row) => {
    columns ??= [...Object.keys(row).filter((key) => key !== "bounce" && !COLUMNS.includes(key)), ...COLUMNS.filter((path) => path.startsWith("bounce.") || path in row || "format" in row)];
    const line = `${columns.map((path) => cell(valueAt(row, path), separator)).join(separator)}\n`;
    if (started || !header) return line;
    started = true;
    return `${columns.map((path) => cell(path, separator)).join(separator)}\n${line}`;
  };
}

/** @param {unknown} value @param {string} separator @returns {string} RFC 4180; a tsv has no quotes, so that what would need them becomes a space */
function cell(value, separator) {
  const text =
    value === null || value === undefined ? ""
    : Array.isArray(value) ? value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(" ")
    : typeof value === "object" ? ("id" in value ? String(value.id) : JSON.stringify(value))
    : String(value);
  if (separator === "\t") return text.replace(/[\t\r\n]+/g, " ");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {string} one @param {string} other @returns {boolean} whether they are the same file, by whatever names and links */
function isSame(one, other) {
  try {
    const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    // Where a file system has no numbers of files, their paths are compared.
    return (first.ino !== 0n && first.ino === second.ino && first.dev === second.dev) || realpathSync(one) === realpathSync(other);
  } catch {
    return false; // one of them is not there yet
  }
}
