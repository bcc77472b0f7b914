// @ts-check
// Options that several commands have in common.

import { taxonomy } from "../index.js";
import { FORMATS } from "./output.js";
import { formatNames } from "./input/detect.js";

/** @typedef {import("./options.js").Options} Options */

/** @type {Options} how files are read */
export const READING = {
  input: { type: "string", short: "i", multiple: true, value: "<file>", about: "the same as naming the file; - is standard input" },
  format: { type: "string", value: "<format>", choices: formatNames, about: "form of the input; by default, it is detected from the first lines" },
  "code-field": { type: "string", value: "<name>", about: "column or key that holds the code; nested keys with dots: event.smtp.code" },
  "text-field": { type: "string", value: "<name>", about: "column or key that holds the text" },
};

/** @type {Options} how rows are written */
export const WRITING = {
  output: { type: "string", short: "o", value: "<file>", about: "write the rows to a file; .csv and .tsv choose that form" },
  to: { type: "string", value: "<format>", choices: () => FORMATS, about: "form of the output" },
  fields: { type: "string", multiple: true, value: "<list>", about: "write only these fields: address,at,bounce.category" },
  spreadsheet: { type: "boolean", default: false, about: "write a csv or tsv for a spreadsheet: what it would take for a formula gets an apostrophe before it" },
  quiet: { type: "boolean", short: "q", default: false, about: "print no summary, no progress and no notes about single lines" },
};

/** @type {Options} */
export const MEANING = {
  scheme: { type: "string", value: "<scheme>", about: `system whose codes these are: ${taxonomy.schemes.map(({ id }) => id).join(", ")}` },
  phrases: { type: "string", value: "<file>", about: "phrases and schemes of your own: JSON as addPhrases takes it, or { phrases, schemes }" },
  locale: { type: "string", value: "<tag>", about: `language of the descriptions (${taxonomy.locales.join(", ")}); another tag uses the closest of these, or English` },
};

/** @param {string} [more] forms that only some commands read */
const files = (more = "") => `Input
  Compressed files (gzip, Zstandard) are decompressed. UTF-16 is recognised; a line that is not UTF-8
  is read as windows-1252. The form is detected from the first lines:

  logs       Postfix, Exim, Sendmail, OpenSMTPD, qmail, msmtp, Haraka. Lines that report no result are
             skipped and counted. Times without a year get the latest year that is not in the future;
             times without a zone are taken for UTC.
  records    PowerMTA and KumoMTA accounting, Exchange message tracking
  ndjson     one JSON object per line with a code, a text or both; its other fields are kept
  json       an array of such objects, or such objects over several lines each
  csv        separated by comma, semicolon, tab or |. The columns are found by the names in the header, in
             six languages, or by what is in them; without a header they are called 1, 2, 3
  txt        one reply per line
${more}
  No file that is read is written to.`;

/** How files may look, for the end of a command's help. */
export const RECORDS = files();

/** The same, and what is read as other commands do. */
export const FILES = files(`
  Whole messages and mbox files are read as by bouncecode message, payloads of sending platforms as by
  bouncecode events. With --format, or a field that is named, they are not.
`);

/** The same for every command. */
export const STATUS = `Exit status
  0  success
  1  there were rows that could not be read; the rest was processed
  2  wrong usage, or a file that cannot be opened, read or written`;
