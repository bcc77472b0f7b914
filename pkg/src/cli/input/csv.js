// @ts-check
// csv in, rows out: by csv-parse, with columns found by their names, or by what is in them.

import { CsvError, parse } from "csv-parse/sync";
import { classifyMany } from "../../index.js";
import { SAMPLE, columnsOf, isHeader } from "../../columns.js";
import { LONGEST_LINE } from "./lines.js";
import { HeaderError, namedFields, namesOf } from "./names.js";
import { Payloads } from "./payloads.js";
import { TOO_LONG, objectRows } from "./records.js";

/**
 * @typedef {import("./names.js").Fields} Fields
 * @typedef {import("./records.js").Sink} Sink
 * @typedef {import("./records.js").Reader} Reader
 * @typedef {import("./records.js").ReaderOptions} ReaderOptions
 */

export const DELIMITERS = [",", ";", "\t", "|"];

/** Lines and characters of a record whose quote is never closed, until it is given up. */
const LONGEST_RECORD = { lines: 1000, units: 1 << 22 };

/**
 * A header names the columns; without one they are called 1, 2, 3. Exchange's comments before it are left out.
 * @type {(sink: Sink, options: ReaderOptions) => Reader}
 */
export function csv(sink, options) {
  /** @type {string[] | undefined} */
  let header;
  /** @type {import("./names.js").Names} */
  let names = {};
  let delimiter = "";
  /** @type {string[]} lines of which no record has been made yet */
  let open = [];
  /** The number of the first of them. */
  let first = 1;
  /** @type {{ record: string[], line: number }[] | undefined} rows that wait until it is known which columns hold what */
  let held;
  const payloads = new Payloads(sink, options);

  /** @param {string[]} record @param {number} line */
  function take(record, line) {
    if (record.length === 1 && record[0].trim() === "") return sink.skip("blank line");
    if (header === undefined) return begin(record, line);
    if (names.outcomes === undefined && payloads.take(fieldsOf(record), line)) return;
    if (held === undefined) return row(record, line);
    held.push({ record, line });
    if (held.length >= SAMPLE) release();
  }

  /** @param {string[]} record the first one @param {number} line */
  function begin(record, line) {
    const hasNames = isHeader(record, classifyMany);
    header = hasNames ? unlike(record.map((name) => name.trim())) : record.map((_, place) => `${place + 1}`);
    names = namesOf(header, options);
    const missing = namedFields(options).find((name) => !header?.includes(name));
    if (missing !== undefined) throw new HeaderError(header, missing);
    const known = names.code !== undefined || names.text !== undefined || names.outcome !== undefined;
    if (!known) held = hasNames ? [] : [{ record, line }];
    else if (!hasNames) row(record, line);
  }

  /** Finds the columns by what is in the rows that wait, and takes these. */
  function release() {
    const rows = held ?? [];
    held = undefined;
    const columns = header ?? [];
    const { code, status, ...parts } = columnsOf(columns, rows.map(({ record }) => record), classifyMany);
    const found = Object.entries({ ...parts, code: [code, status] }).map(([part, places]) => [part, [places].flat().filter((place) => place !== -1).map((place) => columns[place])]);
    names = { ...Object.fromEntries(found.filter(([, columns]) => columns.length > 0)), ...names };
    if (names.code === undefined && names.text === undefined) throw new HeaderError(columns);
    for (const { record, line } of rows) row(record, line);
  }

  /** @param {string[]} record @param {number} line */
  function row(record, line) {
    const columns = header ?? [];
    if (record.length !== columns.length && !(record.length > columns.length && record.slice(columns.length).every((field) => field === ""))) {
      return sink.unreadable(line, `${record.length} fields, where the header has ${columns.length}`);
    }
    try {
      objectRows(fieldsOf(record), names, options, (row) => sink.row(row, line));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      sink.unreadable(line, error.message);
    }
  }

  /** @param {string[]} record */
  const fieldsOf = (record) => Object.fromEntries((header ?? []).map((name, place) => [name, record[place]]));

  /** Takes the records that are whole, and keeps the lines of one that is not. */
  function read() {
    const records = recordsOf(open, delimiter);
    let done = 0;
    for (const record of records) {
      const line = first + done;
      done++;
      for (const field of record) for (let at = -1; (at = field.indexOf("\n", at + 1)) !== -1; ) done++;
      take(record, line);
    }
    open = done === open.length ? [] : open.slice(done);
    first += done;
  }

  /** The quote in the first open line is never closed: that line is wrong, and those after it are read anew. */
  function giveUp() {
    sink.unreadable(first++, "a quote that is never closed");
    open.shift();
    read();
  }

  const finish = () => {
    while (open.length > 0) giveUp();
  };

  return {
    /** @param {string[]} lines @param {number} number */
    lines(lines, number) {
      let start = 0;
      if (delimiter === "") {
        // Exchange writes comments first, and the names in one of them.
        while (start < lines.length && (lines[start].trim() === "" || (/^#\w/.test(lines[start]) && !lines[start].startsWith("#Fields: ")))) start++;
        if (start === lines.length) return;
        const head = lines[start].replace(/^#Fields: /, "");
        delimiter = DELIMITERS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
        lines = [head, ...lines.slice(start + 1)];
        number += start;
        first = number;
      }
      // A line without a quote ends no record that is open.
      let quoted = open.length === 0;
      for (const [place, line] of lines.entries()) {
        if (line.length >= LONGEST_LINE) {
          read();
          finish();
          sink.unreadable(number + place, TOO_LONG);
          first = number + place + 1;
          continue;
        }
        quoted ||= line.includes('"');
        open.push(line);
      }
      if (quoted) read();
      while (open.length > LONGEST_RECORD.lines || (open.length > 1 && open.reduce((sum, line) => sum + line.length, 0) > LONGEST_RECORD.units)) giveUp();
    },
    end() {
      read();
      finish();
      if (held !== undefined) release();
    },
  };
}

/** A second column of the same name gets a number. @param {string[]} names */
const unlike = (names) => names.map((name, place) => {
  const before = name === "" ? 0 : names.slice(0, place).filter((other) => other === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
});

/**
 * @param {string[]} lines
 * @param {string} delimiter
 * @returns {string[][]} the records, without one whose quote is not closed yet
 */
function recordsOf(lines, delimiter) {
  /** @type {string[][]} */
  const records = [];
  const plain = FIELDS[delimiter];
  for (let fields; records.length < lines.length && (fields = plainFields(lines[records.length], delimiter, plain)) !== undefined; ) records.push(fields);
  if (records.length === lines.length) return records;
  const block = lines.slice(records.length).join("\n");
  // A quote in the middle of a field is part of it: RFC 4180 forbids that, and programs write so.
  const options = { delimiter, record_delimiter: "\n", relax_column_count: true, relax_quotes: true };
  try {
    return records.concat(parse(block, options));
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== "CSV_QUOTE_NOT_CLOSED") throw error;
    const whole = Number(error.records);
    return whole === 0 ? records : records.concat(parse(block, { ...options, to: whole }));
  }
}

/** A delimiter, and a field without a quote or with quotes around it alone. @type {Record<string, RegExp>} */
const FIELDS = Object.fromEntries(DELIMITERS.map((one) => [one, new RegExp(`[${one}](?:"[^"]*"|[^"${one}]*)`, "g")]));

/**
 * The fields of a line that holds no quotes but those around whole fields: most do, and csv-parse takes nine times as long.
 * @param {string} line
 * @param {string} delimiter
 * @param {RegExp} field
 * @returns {string[] | undefined}
 */
function plainFields(line, delimiter, field) {
  if (!line.includes('"')) return line.split(delimiter);
  const found = /** @type {string[]} */ ((delimiter + line).match(field));
  let length = 0;
  for (const [place, text] of found.entries()) {
    length += text.length;
    found[place] = text[1] === '"' ? text.slice(2, -1) : text.slice(1);
  }
  return length === line.length + 1 ? found : undefined;
}
