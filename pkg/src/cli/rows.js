// @ts-check
// Reads bounces out of files, a line at a time: ndjson, csv, txt. For the command line alone.

import { codeText, replyText } from "../check.js";

/** A mistake of the user's: its message is all that is printed. */
export class UsageError extends Error {}

/**
 * @typedef {Record<string, unknown>} Row its fields by their names
 * @typedef {{ formats: readonly string[], header(names: string[]): void, row(row: Row): void }} Shape what rows may look
 *   like: the formats that can hold them, the columns that a csv must have (or a UsageError), what is done with a row
 *   (or a TypeError, where it cannot be read)
 * @typedef {Shape & { unreadable(line: number, reason: string): void }} Sink
 * @typedef {{ line(line: string, number: number): void, end(): void }} Reader takes lines without their ends
 * @typedef {{ input: string, format?: string, "code-field": string, "text-field": string }} Options
 */

/** UTF-16 units. No line is kept beyond it, for memory is to stay constant whatever the file holds. */
const LONGEST_LINE = 1 << 24;
const TOO_LONG = "longer than 16 MiB";

/**
 * @param {AsyncIterable<Uint8Array>} chunks
 * @returns {AsyncGenerator<{ text: string[], bytes: number }>} the lines of each chunk, and the bytes read so far
 */
export async function* lines(chunks) {
  const decoder = new TextDecoder();
  let bytes = 0;
  let rest = "";
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const text = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = /** @type {string} */ (text.pop()).slice(0, LONGEST_LINE);
    yield { text: text.map(withoutReturn), bytes };
  }
  rest += decoder.decode();
  if (rest !== "") yield { text: [withoutReturn(rest)], bytes };
}

/** @param {string} line */
const withoutReturn = (line) => (line.endsWith("\r") ? line.slice(0, -1) : line);

/**
 * @param {Options} options
 * @param {Sink} sink
 * @returns {Reader}
 */
export function reader({ format, input, "text-field": text }, sink) {
  const { formats } = sink;
  if (format !== undefined && !formats.includes(format)) {
    throw new UsageError(`unknown format ${JSON.stringify(format)}; known are ${formats.join(", ")}`);
  }
  const extension = input.match(/\.(\w+)$/)?.[1].toLowerCase() ?? "";
  const known = /** @type {Record<string, string>} */ ({ jsonl: "ndjson", ndjson: "ndjson", csv: "csv", tsv: "csv", txt: "txt", log: "txt" });
  const chosen = format ?? known[extension];
  return chosen !== undefined && formats.includes(chosen) ? READERS[chosen](sink, text) : guess(sink, text);
}

/** @type {Record<string, (sink: Sink, text: string) => Reader>} */
const READERS = { ndjson, csv, txt };

/**
 * Nobody says what it is: JSON, if the first line starts so, or else the last of the formats.
 * @type {(sink: Sink, text: string) => Reader}
 */
function guess(sink, text) {
  /** @type {Reader | undefined} */
  let found;
  return {
    line(line, number) {
      if (found === undefined && line.trim() === "") return;
      const { formats } = sink;
      found ??= READERS[/^\s*[[{]/.test(line) ? "ndjson" : formats[formats.length - 1]](sink, text);
      found.line(line, number);
    },
    end: () => found?.end(),
  };
}

/** @type {(sink: Sink, text: string) => Reader} */
function txt(sink, text) {
  return {
    line(line) {
      if (line.trim() !== "") sink.row({ [text]: line });
    },
    end() {},
  };
}

/** @type {(sink: Sink) => Reader} */
function ndjson(sink) {
  return {
    line(line, number) {
      if (line.trim() === "") return;
      if (line.length >= LONGEST_LINE) return sink.unreadable(number, TOO_LONG);
      try {
        const value = JSON.parse(line);
        if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not a JSON object");
        sink.row(value);
      } catch (error) {
        sink.unreadable(number, /** @type {Error} */ (error).message);
      }
    },
    end() {},
  };
}

/**
 * RFC 4180, with semicolons and tabs as well, for spreadsheets write those. A quoted field may run over lines.
 * @type {(sink: Sink) => Reader}
 */
function csv(sink) {
  /** @type {string[] | undefined} */
  let header;
  let separator = ",";
  /** @type {string[]} lines of a record whose quote is still open */
  let open = [];
  let first = 0;
  let units = 0;

  /** @param {string} record @param {number} number of its first line */
  function take(record, number) {
    if (header === undefined) {
      separator = [",", ";", "\t"].reduce((best, one) => (record.split(one).length > record.split(best).length ? one : best));
      header = csvFields(record, separator) ?? [];
      sink.header(header);
      return;
    }
    const fields = csvFields(record, separator);
    if (fields === undefined) return sink.unreadable(number, "a quote in the middle of a field");
    if (fields.length !== header.length) return sink.unreadable(number, `${fields.length} fields, where the header has ${header.length}`);
    try {
      sink.row(Object.fromEntries(header.map((name, i) => [name, fields[i]])));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      sink.unreadable(number, error.message);
    }
  }

  /** The quote was never closed: its line is wrong, and those after it are read anew. */
  function giveUp() {
    const [, ...rest] = open;
    const number = first;
    open = [];
    sink.unreadable(number, "a quote that is never closed");
    rest.forEach((line, i) => self.line(line, number + 1 + i));
  }

  const self = {
    /** @param {string} line @param {number} number */
    line(line, number) {
      if (open.length === 0) {
        if (line.trim() === "") return;
        if (line.length >= LONGEST_LINE) return sink.unreadable(number, TOO_LONG);
        if (!isOpen(line)) return take(line, number);
        first = number;
        units = 0;
      }
      open.push(line);
      units += line.length;
      if (open.length > 1 && isOpen(line)) {
        const record = open.join("\n");
        open = [];
        take(record, first);
      } else if (open.length > 1000 || units > LONGEST_LINE) {
        giveUp();
      }
    },
    end() {
      while (open.length > 0) giveUp();
    },
  };
  return self;
}

/** @param {string} line @returns {boolean} whether it opens a quote that it does not close, or closes one */
function isOpen(line) {
  let quotes = 0;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

/**
 * @param {string} record
 * @param {string} separator
 * @returns {string[] | undefined} none where a quote is out of place
 */
function csvFields(record, separator) {
  if (!record.includes('"')) return record.split(separator);
  const fields = [];
  let at = 0;
  for (;;) {
    let end;
    if (record[at] === '"') {
      let field = "";
      for (;;) {
        end = record.indexOf('"', at + 1);
        field += record.slice(at + 1, end);
        at = end + 1;
        if (record[at] !== '"') break;
        field += '"';
      }
      if (at < record.length && record[at] !== separator) return undefined;
      fields.push(field);
      end = at;
    } else {
      end = record.indexOf(separator, at);
      if (end === -1) end = record.length;
      const field = record.slice(at, end);
      if (field.includes('"')) return undefined;
      fields.push(field);
    }
    if (end >= record.length) return fields;
    at = end + 1;
  }
}

/**
 * Rows that are replies of mail servers.
 * @param {Options} options
 * @param {(reply: Reply) => void} take
 * @returns {Shape}
 * @typedef {{ fields: Row, code: string, text: string }} Reply what was read, and what of it is classified
 */
export function replyRows({ "code-field": code, "text-field": text }, take) {
  return {
    formats: ["ndjson", "csv", "txt"],
    header(names) {
      if (names.includes(code) || names.includes(text)) return;
      throw new UsageError(
        `the header has neither a column ${JSON.stringify(code)} nor ${JSON.stringify(text)}, but ${names.join(", ")}; ` +
          "name the columns with --code-field and --text-field",
      );
    },
    row(fields) {
      if (!Object.hasOwn(fields, code) && !Object.hasOwn(fields, text)) throw new TypeError(`neither ${JSON.stringify(code)} nor ${JSON.stringify(text)}`);
      take({ fields, code: codeText(fields[code]), text: replyText(fields[text]) });
    },
  };
}
