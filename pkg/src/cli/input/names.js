// @ts-check
// Which column or key of a file holds what: the caller's names, a known format's, or the usual ones (data/logs.toml).

import { formats } from "#formats";
import { usualNames } from "../../columns.js";
import { UsageError } from "../options.js";

/**
 * @typedef {Record<string, unknown>} Fields what a row holds, by its own names
 * @typedef {"address" | "at" | "outcome" | "code" | "text" | "queueId" | "messageId"} Part
 * @typedef {Partial<Record<Part, string[]>> & { outcomes?: Record<string, string> }} Names the paths of each part
 * @typedef {{ "code-field"?: string, "text-field"?: string }} NameOptions
 */

/**
 * @param {readonly string[]} keys of the row, or of the header
 * @param {NameOptions} options
 * @returns {Names}
 */
export function namesOf(keys, options) {
  const known = formats.find(({ fields }) => fields !== undefined && has(keys, fields.outcome) && has(keys, fields.address) && has(keys, fields.reply));
  /** @type {Names} */
  const found = {};
  if (known?.fields !== undefined) {
    const { reply, outcome, ...fields } = known.fields;
    for (const [part, path] of Object.entries({ ...fields, text: reply, outcome })) found[/** @type {Part} */ (part)] = /** @type {string[]} */ ([]).concat(path);
    found.outcomes = known.outcomes;
  } else {
    // A code may have two columns: the reply code's, and the status's.
    for (const [part, names] of Object.entries(usualNames(keys))) found[/** @type {Part} */ (part)] = part === "code" ? names : names.slice(0, 1);
    if (keys.includes("outcome")) found.outcome = ["outcome"];
  }
  if (options["code-field"] !== undefined) found.code = [options["code-field"]];
  if (options["text-field"] !== undefined) found.text = [options["text-field"]];
  // A caller who names one of the two means that the other is not there, unless it has the plain name.
  if (options["code-field"] !== undefined && options["text-field"] === undefined && !keys.includes("text")) delete found.text;
  if (options["text-field"] !== undefined && options["code-field"] === undefined && !keys.includes("code")) delete found.code;
  return found;
}

/** The columns or keys that the caller names. @param {NameOptions} options */
export const namedFields = ({ "code-field": code, "text-field": text }) => [code, text].filter((name) => name !== undefined);

/** A file without the columns or keys that are needed: a mistake in calling, and none in a row. */
export class HeaderError extends UsageError {
  /** @param {readonly string[]} there @param {string} [missing] what the caller names; else nothing that could hold a code or a text is there */
  constructor(there, missing) {
    const list = there.slice(0, 20).join(", ");
    super(
      missing === undefined ? `the header has no column that could hold a code or a text, but ${list}; name the columns with --code-field and --text-field`
      : `no column or key is called ${JSON.stringify(missing)}; there are ${list}`,
    );
  }
}

/** @param {readonly string[]} keys @param {string | string[] | undefined} path */
const has = (keys, path) => typeof path === "string" && keys.includes(path.split(".")[0]);

/**
 * @param {Fields} fields
 * @param {string} path keys with dots between them; a key that has dots itself comes first
 * @returns {unknown}
 */
export function valueAt(fields, path) {
  if (Object.hasOwn(fields, path)) return fields[path];
  /** @type {any} */
  let value = fields;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/**
 * @param {Fields} fields
 * @param {string[] | undefined} paths
 * @returns {unknown} the first that is there and not empty
 */
export function partOf(fields, paths) {
  for (const path of paths ?? []) {
    const value = valueAt(fields, path);
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}
