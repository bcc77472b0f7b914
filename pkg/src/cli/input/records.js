// @ts-check
// Readers: lines in, rows out. One for each form of file but csv (csv.js); which one it is, detect.js finds out.

import { JSONParser } from "@streamparser/json";
import { NO_RESULT, readLog } from "../../log.js";
import { codeText, replyText } from "../../check.js";
import { codeOfCells } from "../../columns.js";
import { isoTime } from "../../iso.js";
import { LONGEST_LINE } from "./lines.js";
import { HeaderError, namedFields, namesOf, partOf, valueAt } from "./names.js";
import { Payloads } from "./payloads.js";

/**
 * @typedef {import("./names.js").Fields} Fields
 * @typedef {{
 *   fields: Fields | null, text: string, code: string, address?: unknown, at?: unknown, outcome?: string, refused?: true,
 *   queueId?: unknown, messageId?: unknown, format?: string, bounce?: import("../../types.js").Classification | null,
 * }} Row what one row says; `fields` as the file has them, `null` for a line of a log or a bare reply; `bounce`: once it is classified
 * @typedef {{
 *   row(row: Row, line: number): void, unreadable(line: number, reason: string): void, skip(why: Skipped): void,
 * }} Sink
 * @typedef {"no result" | "no log line" | "no bounce" | "blank line"} Skipped
 * @typedef {{ lines(lines: import("./lines.js").Lines, first: number): void, end(): void }} Reader `first`: the number of the first line
 * @typedef {import("./names.js").NameOptions & { now: number, reports?: boolean, receivedAt?: string }} ReaderOptions
 */

export const TOO_LONG = "longer than 16 MiB";

/**
 * Lines of a log, or bare replies among them.
 * @param {Sink} sink @param {ReaderOptions} options
 * @param {boolean} bare whether a line that is none of a log is a reply
 * @returns {Reader}
 */
export function logs(sink, { now }, bare) {
  return {
    lines(lines, first) {
      const found = readLog(lines, now);
      for (let i = 0; i < lines.length; i++) {
        const line = found[i];
        if (line === NO_RESULT) sink.skip("no result");
        else if (line !== null) logRows(line, (row) => sink.row(row, first + i));
        else if (lines[i].trim() === "") sink.skip("blank line");
        else if (lines[i].length >= LONGEST_LINE) sink.unreadable(first + i, TOO_LONG);
        else if (bare) sink.row({ fields: null, text: lines[i], code: "" }, first + i);
        else sink.skip("no log line");
      }
    },
    end() {},
  };
}

/** Whose row it is, as the option `recipient` takes it. @param {{ address?: unknown }} row */
export const recipientOf = ({ address }) => (typeof address === "string" ? address : null);

/** What `decide` calls the outcome; a refusal of somebody else's message says nothing of an address. */
const OUTCOMES = { delivered: "delivered", bounced: "bounced", delayed: "delayed", refused: "other" };

/**
 * One row for each recipient.
 * @param {import("../../log.js").LogResult} line
 * @param {(row: Row) => void} take
 */
export function logRows({ format, outcome, at, queueId, messageId, code, reply, recipients }, take) {
  for (const address of recipients.length === 0 ? [undefined] : recipients) {
    take({
      fields: null,
      format,
      address,
      at: at === null ? undefined : new Date(at).toISOString(),
      outcome: OUTCOMES[outcome],
      ...(outcome === "refused" && { refused: true }),
      queueId: queueId ?? undefined,
      messageId: messageId ?? undefined,
      code: code ?? "",
      text: reply ?? "",
    });
  }
}

/** The start of a reply, which is none of a log's line: asking for the format costs as much as reading the row. */
const REPLY = /^(?:smtp;\s?)?(?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}\s)/i;

/**
 * @param {Fields} fields
 * @param {import("./names.js").Names} names
 * @param {ReaderOptions} options
 * @param {(row: Row) => void} take
 */
export function objectRows(fields, names, options, take) {
  if (names.code === undefined && names.text === undefined && names.outcome === undefined) {
    throw new TypeError(`no key that could hold a code or a text; name it with --code-field or --text-field (keys: ${Object.keys(fields).slice(0, 12).join(", ")})`);
  }
  const text = replyText(partOf(fields, names.text));
  // A collector of logs wraps the line: {"MESSAGE": "… postfix/smtp[99]: …"}.
  const [line] = text === "" || REPLY.test(text) ? [] : readLog([text], options.now);
  if (line && line !== NO_RESULT) return logRows(line, (row) => take({ ...row, fields }));
  const printed = names.outcome === undefined ? undefined : partOf(fields, names.outcome);
  const outcome = names.outcomes === undefined ? printed : (names.outcomes[String(printed)] ?? "other");
  const refused = outcome === "refused";
  const addresses = partOf(fields, names.address);
  const split = names.outcomes !== undefined && typeof addresses === "string" && addresses.includes(";") ? addresses.split(";") : addresses;
  for (const address of Array.isArray(split) && split.length > 0 ? split : [split]) {
    take({
      fields,
      address,
      at: timeOf(partOf(fields, names.at), names.outcomes !== undefined),
      ...(typeof outcome === "string" && { outcome: refused ? "other" : outcome }),
      ...(refused && { refused: true }),
      queueId: partOf(fields, names.queueId),
      messageId: partOf(fields, names.messageId),
      code: names.outcomes === undefined ? codesOf(fields, names.code) : codeOf(partOf(fields, names.code)),
      text,
    });
  }
}

/**
 * A customer of an export whose mail never came back has no code and no text.
 * @param {Row} row
 */
export const saysNothing = ({ fields, code, text, outcome, bounce }) => fields !== null && bounce === undefined && outcome === undefined && code === "" && text.trim() === "";

/** @param {Fields} fields @param {string[]} [paths] the best first; only that one's mistakes count @returns {string} */
function codesOf(fields, paths) {
  if (paths === undefined) return "";
  const [own, ...more] = paths;
  return codeOfCells([codeText(partOf(fields, [own])), ...more.map((path) => String(partOf(fields, [path]) ?? ""))].map((code) => code.trim()));
}

/** @param {unknown} value of a format that is known: PowerMTA writes words after its code @returns {string} */
function codeOf(value) {
  if (typeof value === "object" && value !== null && "class" in value) {
    const { class: first, subject, detail } = /** @type {any} */ (value); // KumoMTA's enhanced code
    return `${first}.${subject}.${detail}`;
  }
  return codeText(value).split(" ")[0];
}

/** @param {unknown} value @param {boolean} known whether numbers are seconds, as KumoMTA writes them @returns {unknown} */
function timeOf(value, known) {
  if (!known) return value;
  if (typeof value === "number") return new Date(value * 1000).toISOString();
  const at = isoTime(String(value)); // PowerMTA: 2025-11-02 09:00:01+0100
  return Number.isNaN(at) ? value : new Date(at).toISOString();
}

/** Takes objects one by one; the names of keys are found once for each set of keys. */
class Objects {
  /** @type {Map<string, import("./names.js").Names>} */
  #names = new Map();

  /** @param {Sink} sink @param {ReaderOptions} options */
  constructor(sink, options) {
    this.sink = sink;
    this.options = options;
    this.payloads = new Payloads(sink, options);
    this.missing = namedFields(options);
  }

  /** What the caller names must be in an object at least. */
  end() {
    if (this.missing.length > 0 && this.#names.size > 0) throw new HeaderError([...this.#names.keys()][0].split("\0"), this.missing[0]);
  }

  /** @param {unknown} value @param {number} line */
  take(value, line) {
    try {
      if (typeof value === "string") return this.sink.row({ fields: null, text: value, code: "" }, line);
      if (typeof value !== "object" || value === null) throw new TypeError("not a JSON object");
      const keys = Object.keys(value);
      const set = keys.join("\0");
      let names = this.#names.get(set);
      if (names === undefined) {
        names = namesOf(keys, this.options);
        if (this.#names.size < 1000) this.#names.set(set, names);
      }
      if (names.outcomes === undefined && this.payloads.take(value, line)) return;
      if (Array.isArray(value)) throw new TypeError("not a JSON object");
      if (this.missing.length > 0) this.missing = this.missing.filter((path) => valueAt(/** @type {Fields} */ (value), path) === undefined);
      objectRows(/** @type {Fields} */ (value), names, this.options, (row) => this.sink.row(row, line));
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      this.sink.unreadable(line, error.message);
    }
  }
}

/** Form fields, a payload a line. @type {(sink: Sink, options: ReaderOptions) => Reader} */
export function form(sink, options) {
  const payloads = new Payloads(sink, options);
  return {
    lines(lines, first) {
      for (const [at, line] of lines.entries()) {
        if (line.trim() === "") continue;
        try {
          payloads.take(line, first + at);
        } catch (error) {
          if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
          sink.unreadable(first + at, error.message);
        }
      }
    },
    end() {},
  };
}

/** @type {(sink: Sink, options: ReaderOptions) => Reader} */
export function ndjson(sink, options) {
  const objects = new Objects(sink, options);
  return {
    lines(lines, first) {
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (line.length >= LONGEST_LINE) sink.unreadable(first + i, TOO_LONG);
        else if (line.trim() === "") sink.skip("blank line");
        else {
          let value;
          try {
            value = JSON.parse(line);
          } catch (error) {
            sink.unreadable(first + i, /** @type {Error} */ (error).message);
            continue;
          }
          objects.take(value, first + i);
        }
      }
    },
    end: () => objects.end(),
  };
}

/**
 * One array of objects, or objects that each take several lines.
 * @type {(sink: Sink, options: ReaderOptions) => Reader}
 */
export function json(sink, options) {
  const objects = new Objects(sink, options);
  let number = 1;
  /** @type {Error | undefined} */
  let failure;
  /** @type {JSONParser | undefined} */
  let parser;
  /** @param {string} start */
  const begin = (start) => {
    const isArray = start.trimStart().startsWith("[");
    parser = new JSONParser(isArray ? { paths: ["$.*"], keepStack: false } : { paths: ["$"], separator: "" });
    parser.onValue = ({ value }) => objects.take(value, number);
    parser.onError = (error) => {
      failure ??= error;
    };
  };
  return {
    lines(lines, first) {
      for (let i = 0; i < lines.length; i++) {
        if (failure !== undefined) return;
        number = first + i;
        if (parser === undefined) {
          if (lines[i].trim() === "") continue;
          begin(lines[i]);
        }
        try {
          /** @type {JSONParser} */ (parser).write(lines.open ? lines[i] : `${lines[i]}\n`);
        } catch (error) {
          failure ??= /** @type {Error} */ (error);
        }
        if (failure !== undefined) sink.unreadable(number, `no JSON from here on: ${failure.message}`);
      }
    },
    end() {
      if (failure === undefined && parser !== undefined && !parser.isEnded) {
        try {
          parser.end();
        } catch {
          failure = new Error();
        }
        if (failure !== undefined) sink.unreadable(number, "the JSON ends in the middle");
      }
      objects.end();
    },
  };
}
