// @ts-check
// `bouncecode message`: what whole messages are, one row per recipient that they report on. Files are only read.

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { KINDS } from "../describe-report.js";
import { describeReport } from "../index.js";
import { STATUS, WRITING } from "./common.js";
import { bytesOf, peeked } from "./input/lines.js";
import { UsageError, counted } from "./options.js";
import { openOutput } from "./output.js";
import { systemLocale, tally } from "./summary.js";

/** @typedef {import("../types.js").MessageReport} MessageReport */
/** @typedef {typeof import("../message.js")} Library is loaded when the command runs: the other commands start without it */

const FORMATS = ["table", "ndjson", "csv"];

/** @type {import("./options.js").Command} */
export const message = {
  name: "message",
  about: "what whole messages are (bounces, auto-replies, …), and which recipients they report on",
  usage: ["bouncecode message [options] <file>...", "... | bouncecode message [options] -"],
  examples: [
    "bouncecode message bounce.eml",
    "bouncecode message --only bounce bounces.mbox ~/Maildir",
    "bouncecode message --format ndjson Maildir | bouncecode decide",
  ],
  groups: {
    Input: {
      only: { type: "string", multiple: true, value: "<kinds>", about: `leave out messages of other kinds: ${KINDS.join(", ")}` },
      "return-path": { type: "string", multiple: true, value: "<pattern>", about: "form of your return paths, with {local}, {domain} and {token}" },
      "no-infer": { type: "boolean", default: false, about: "infer no address from the original or from the return path" },
      scheme: { type: "string", value: "<scheme>", about: "system whose codes the replies have" },
    },
    Output: {
      format: { type: "string", value: "<format>", choices: () => FORMATS, about: "a table on a terminal; ndjson has one event per recipient, for bouncecode decide" },
      explain: { type: "boolean", default: false, about: "also say each message in words, with the reply and where the address was found" },
      header: { type: "string", multiple: true, value: "<name>", about: "also write this field of the original, such as X-Campaign-ID" },
      locale: { type: "string", value: "<tag>", about: "language of --explain" },
      output: WRITING.output,
      spreadsheet: WRITING.spreadsheet,
      quiet: WRITING.quiet,
    },
  },
  notes: `Input
  A message (.eml), an mbox, a Maildir or a folder of messages, - for standard input. Nothing is
  changed, moved or deleted.

${STATUS}
  It is 0 too where nothing is a bounce.`,
  files: true,
  async run(values, positionals) {
    const named = positionals.length > 0 ? positionals : process.stdin.isTTY ? [] : ["-"];
    if (named.length === 0) throw new UsageError("a file is missing; bouncecode message --help says more");
    const library = await import("../message.js");
    const { explain, locale = systemLocale(), quiet, header = [] } = values;
    const only = kinds(values.only);
    const extension = values.output?.match(/\.(csv|tsv)$/i)?.[1].toLowerCase();
    const format = values.format ?? extension ?? (values.output === undefined && process.stdout.isTTY ? "table" : "ndjson");
    const options = { scheme: values.scheme, returnPath: values["return-path"], infer: !values["no-infer"] };
    try {
      library.readReport("", options); // what is wrong in the options is found out before a file is opened
    } catch (error) {
      throw new UsageError(/** @type {Error} */ (error).message.replace("returnPath", "--return-path"));
    }
    const files = [];
    for (const path of named) for await (const file of filesIn(path)) files.push(file);
    const out = await openOutput({ output: values.output, to: format === "table" ? "tsv" : format, spreadsheet: values.spreadsheet }, files);
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const file of files) {
      for await (const { name, bytes } of messagesOf(file, bytesOf(file, () => {}, () => {}), library)) {
        const report = library.readReport(bytes, options);
        counts.set(report.kind, (counts.get(report.kind) ?? 0) + 1);
        if (only !== undefined && !only.includes(report.kind)) continue;
        const said = explain ? describeReport(report, { locale }) : undefined;
        await out.write(format === "table" ? table(name, report, said) : rows(name, report, said, header, library).map(out.row).join(""));
      }
    }
    await out.close();
    if (!quiet) process.stderr.write(tally(counts, (all) => counted(all, "message")));
    return 0;
  },
};

/** @param {string[] | undefined} values */
function kinds(values) {
  const list = values?.flatMap((value) => value.split(",")).map((value) => value.trim());
  const unknown = list?.find((kind) => !KINDS.includes(kind));
  if (unknown !== undefined) throw new UsageError(`unknown kind ${JSON.stringify(unknown)}; known are ${KINDS.join(", ")}`);
  return list;
}

/**
 * A file, or the files of a folder.
 * @param {string} path
 * @returns {AsyncGenerator<string>}
 */
async function* filesIn(path) {
  if (path === "-" || !(await stat(path)).isDirectory()) return yield path;
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isMaildir = entries.some((entry) => entry.isDirectory() && entry.name === "cur");
  for (const entry of entries) {
    const inside = join(path, entry.name);
    // Messages that are still being written are in tmp.
    if (entry.isDirectory() && isMaildir && (entry.name === "cur" || entry.name === "new")) yield* filesIn(inside);
    if (entry.isFile() && !entry.name.startsWith(".") && !isMaildir) yield inside;
  }
}

/**
 * The messages of a file, one at a time.
 * @param {string} path
 * @param {AsyncGenerator<Buffer>} file its bytes
 * @param {Library} library
 * @returns {AsyncGenerator<{ name: string, bytes: Uint8Array }>}
 */
async function* messagesOf(path, file, library) {
  const [head, all] = await peeked(file);
  if (head.length === 0) return;
  if (head.toString("latin1", 0, 5) === "From ") {
    let number = 0;
    for await (const bytes of library.splitMbox(all)) yield { name: `${path}:${++number}`, bytes };
    return;
  }
  const chunks = [];
  for await (const chunk of all) chunks.push(chunk);
  yield { name: path, bytes: Buffer.concat(chunks) };
}

/**
 * What the messages of a file report, for the commands that read rows.
 * @param {string} path
 * @param {AsyncGenerator<Buffer>} file its bytes
 * @param {{ scheme?: any }} options
 * @returns {AsyncGenerator<import("./input/records.js").Row>}
 */
export async function* messageRows(path, file, { scheme }) {
  const library = await import("../message.js");
  for await (const { name, bytes } of messagesOf(path, file, library)) {
    const report = library.readReport(bytes, { scheme });
    for (const [at, { classification, ...fields }] of rows(name, report, undefined, [], library).entries()) {
      const text = report.recipients[at]?.diagnosticCode ?? null;
      yield /** @type {any} */ ({ fields: { ...fields, text }, address: fields.address, at: fields.at, outcome: fields.outcome, code: "", text: text ?? "", bounce: classification });
    }
  }
}

/**
 * One row for each recipient, or one for the message where it has none. Rows without an outcome are no events.
 * @param {string} file
 * @param {MessageReport} report
 * @param {import("../types.js").ReportDescription | undefined} said
 * @param {string[]} header
 * @param {Library} library
 * @returns {Record<string, unknown>[]}
 */
function rows(file, report, said, header, library) {
  const { kind, recipients, original, flags, confidence } = report;
  const fields = Object.fromEntries(header.map((name) => [name, original?.headers.get(name.toLowerCase())?.[0] ?? null]));
  const message = { file, kind, kindConfidence: confidence, messageFlags: flags, ...fields, ...(said !== undefined && { description: `${said.label}: ${said.text} ${said.advice}` }) };
  // Every row has every key: the first one gives a csv its columns.
  const nobody = { address: null, action: null, status: null, diagnosticCode: null, addressFrom: null, classification: null };
  return (recipients.length === 0 ? [nobody] : recipients).map((recipient) => {
    const { address, action, status, diagnosticCode, addressFrom, classification } = recipient;
    // Alone, because a report may name an address twice.
    const [event] = address === null ? [] : library.reportEvents({ ...report, recipients: [recipient] });
    const at = event === undefined ? null : new Date(/** @type {number} */ (event.at)).toISOString();
    const detail = said === undefined ? {} : { addressFrom, diagnosticCode };
    return { ...message, address, action, status, at, outcome: event?.outcome ?? null, campaign: event?.campaign ?? null, ...detail, classification };
  });
}

/** @param {string} file @param {MessageReport} report @param {import("../types.js").ReportDescription | undefined} said */
function table(file, { kind, recipients }, said) {
  const lines = recipients.map(({ address, action, classification: { category, addressAction } }) => `  ${(address ?? "-").padEnd(36)} ${(action ?? "-").padEnd(10)} ${category.padEnd(24)} ${addressAction}`);
  if (said !== undefined) lines.push(`  ${said.text} ${said.advice}`, ...recipients.filter(({ diagnosticCode }) => diagnosticCode !== null).map(({ diagnosticCode }) => `  > ${diagnosticCode}`));
  return `${file}  ${kind}\n${lines.map((line) => `${line}\n`).join("")}`;
}
