// @ts-check
// Which form a file has: by --format, its name, or its first lines.

import { formats } from "#formats";
import { detectPlatform } from "../../events/events.js";
import { NO_RESULT, readLog } from "../../log.js";
import { DELIMITERS, csv } from "./csv.js";
import { namesOf } from "./names.js";
import { form, json, logs, ndjson } from "./records.js";

/** @type {Record<string, (sink: import("./records.js").Sink, options: import("./records.js").ReaderOptions) => import("./records.js").Reader>} */
const READERS = {
  log: (sink, options) => logs(sink, options, false),
  txt: (sink, options) => logs(sink, options, true),
  ndjson,
  json,
  csv,
};

/** Fields of a form as a webhook posts them, on one line. */
const FORM = /^[\w%.[\]-]+=[^&\s]*(?:&[\w%.[\]-]+=[^&\s]*)*$/;

/** The reader of each named format: the servers' logs by their ids. */
const FORMATS = new Map([
  ...Object.keys(READERS).map((name) => /** @type {const} */ ([name, name])),
  ...formats.map(({ id, fields }) => /** @type {const} */ ([id, fields === undefined ? "log" : ""])),
]);

/** What --format takes. */
export const formatNames = () => [...FORMATS.keys()];

/** The start of a JSON array of objects. */
const ARRAY = /^\ufeff?\s*\[\s*([[{"\]]|$)/;

const EXTENSIONS = /** @type {Record<string, string>} */ ({ ndjson: "ndjson", jsonl: "ndjson", csv: "csv", tsv: "csv" });

/** The headers that the servers and programs on a message's way write. */
const HEADER = /^(?:Return-Path|Received|From|To|Delivered-To|Date|Subject|MIME-Version|Message-ID|Content-Type|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Auto-Submitted|Reply-To|Sender|List-[\w-]+):/i;

/**
 * @param {string} head the beginning of a file
 * @returns {boolean} whether it is a whole message, or an mbox
 */
export function isMessage(head) {
  let found = 0;
  for (const line of head.replace(/^From \S.*\r?\n/, "").split(/\r?\n/, 40)) {
    if (HEADER.test(line)) found++;
    else if (!/^[ \t]+\S|^[\w-]+:/.test(line)) break;
  }
  return found > 1;
}

/**
 * A reader that looks at the first lines before it chooses.
 * @param {string} file
 * @param {string | undefined} format
 * @param {import("./records.js").Sink} sink
 * @param {import("./records.js").ReaderOptions} options
 * @returns {import("./records.js").Reader & { pieces: import("./lines.js").Pieces }}
 */
export function reader(file, format, sink, options) {
  const named = format === undefined ? undefined : FORMATS.get(format);
  /** @type {import("./records.js").Reader | undefined} */
  let chosen = named === undefined || named === "" ? undefined : READERS[named](sink, options);
  return {
    // A JSON array may be one line of any length; only it can be read in pieces.
    pieces: (start) => (named === "json" || (named === undefined && chosen === undefined)) && ARRAY.test(start),
    lines(lines, first) {
      if (chosen === undefined && lines.open) chosen = READERS.json(sink, options);
      if (chosen === undefined) {
        const sample = lines.filter((line) => line.trim() !== "").slice(0, 50);
        if (sample.length === 0) return;
        chosen = options.reports && FORM.test(sample[0]) && detectPlatform(sample[0]) !== null ? form(sink, options) : READERS[detect(file, sample, options)](sink, options);
      }
      chosen.lines(lines, first);
    },
    end: () => chosen?.end(),
  };
}

/**
 * @param {string} file
 * @param {string[]} sample lines that are not blank
 * @param {import("./records.js").ReaderOptions} options
 * @returns {string} a key of `READERS`
 */
function detect(file, sample, options) {
  const [head] = sample;
  const start = head.trimStart();
  const extension = file.replace(/\.(gz|zst)$/i, "").match(/\.(\w+)$/)?.[1].toLowerCase() ?? "";
  const read = readLog(sample, options.now);
  const logs = read.filter((line) => line !== null).length;
  if (/^[{[]/.test(start)) {
    // Haraka's lines begin with a bracket or a brace too.
    const id = read[0] !== null && read[0] !== NO_RESULT ? read[0].format : undefined;
    if (logs > sample.length / 2 && (id === "haraka" || (!isJson(head) && logs === sample.length))) return "log";
    if (start.startsWith("{")) return isJson(head) || sample.length === 1 || areObjects(sample.slice(1)) || !/^\{\s*("[^"]*"\s*:.*)?$/.test(start) ? "ndjson" : "json";
    // A batch of a webhook's payloads per line.
    if (sample.length > 1 && sample.slice(0, 2).every((line) => line.trimStart().startsWith("[") && isJson(line))) return "ndjson";
    if (ARRAY.test(start)) return "json";
  }
  if (EXTENSIONS[extension] !== undefined) return EXTENSIONS[extension];
  if (areObjects(sample)) return "ndjson";
  if (hasHeader(head, options) || start.startsWith("#Software: Microsoft Exchange")) return "csv";
  return logs * 2 >= sample.length && logs > 0 ? "log" : "txt";
}

/** Whether most lines are objects by themselves: then the others are damaged, and no parts of larger ones. @param {string[]} lines */
const areObjects = (lines) => lines.filter((line) => line.trimStart().startsWith("{") && isJson(line)).length * 2 > lines.length;

/** @param {string} line */
function isJson(line) {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} line @param {import("./records.js").ReaderOptions} options @returns {boolean} whether it names columns that are known */
function hasHeader(line, options) {
  const separator = DELIMITERS.reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best));
  const names = line.replace(/^#Fields: /, "").split(separator).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  if (names.some((name) => name === "" || name.length > 60 || /[:<>@]/.test(name))) return false;
  const { code, text, address } = namesOf(names, options);
  const found = [code, text, address].filter((part) => part !== undefined && names.includes(part[0])).length;
  return names.length === 1 ? /^"?(code|text|reply)"?$/i.test(line.trim()) : found >= 2 || (found >= 1 && names.every((name) => /^[\w .-]+$/.test(name)) && names.length <= 40 && !/\s\S+\s\S+\s/.test(line));
}
