// @ts-check
// `bouncecode decide`: what to do with each address that files of events hold.

import { existsSync } from "node:fs";
import { harmless } from "../cell.js";
import { named } from "../check.js";
import { Ids, eventNumbers } from "../decide.js";
import { classify, decide as decideOne, decideMany, describeDecision, taxonomy } from "../index.js";
import { readTime } from "../events/time.js";
import { FILES, MEANING, READING, STATUS, WRITING } from "./common.js";
import { RECEIVED_AT, checkTime } from "./events.js";
import { filesOf, readFiles } from "./files.js";
import { formatNames } from "./input/detect.js";
import { saysNothing } from "./input/records.js";
import { UsageError, counted } from "./options.js";
import { openOutput, textOf } from "./output.js";
import { tally } from "./summary.js";
import { note } from "./terminal.js";
import { Times } from "./times.js";

/** @type {import("./options.js").Command} */
export const decide = {
  name: "decide",
  about: "what to do with each address, from its history of bounces and deliveries",
  usage: ["bouncecode decide [options] <file>...", "... | bouncecode decide [options]"],
  examples: [
    "bouncecode decide events.ndjson",
    "bouncecode decide events.csv --policy smtp2go --now 2026-03-01 --locale nb",
    "bouncecode decide /var/log/mail.log --only suppressed",
    "bouncecode events payloads.ndjson | bouncecode decide",
    "bouncecode decide events.ndjson --policy ours.json --output decisions.ndjson",
  ],
  groups: {
    Input: {
      ...READING,
      format: { ...READING.format, choices: () => formatNames().filter((name) => name !== "txt") },
      "received-at": { ...RECEIVED_AT, about: "the time of events that have none (ISO 8601)" },
    },
    Decision: {
      policy: {
        type: "string",
        value: "<policy>",
        default: "recommended",
        about: `${taxonomy.policies.join(", ")}, or a JSON file with your own, such as {"softThreshold": 2, "hardFor": 30}`,
      },
      now: { type: "string", value: "<time>", about: "the time to decide for, by default now" },
    },
    Output: {
      output: WRITING.output,
      json: { type: "boolean", default: false, about: "one line of JSON per address. Also the default if the output file is named .ndjson or .jsonl" },
      spreadsheet: { ...WRITING.spreadsheet, about: "write the lines for a spreadsheet: an address that it would take for a formula gets an apostrophe before it" },
      only: { type: "string", value: "<status>", choices: () => taxonomy.statuses, about: "print only these addresses" },
      quiet: WRITING.quiet,
    },
    Meaning: MEANING,
  },
  notes: `Events
  address         whose event it is
  at              time of the event: ISO 8601 (UTC unless it has an offset), RFC 5322, or seconds or
                  milliseconds since 1970; also 23.11.2026 and 11/23/2026 if a date with a day above 12
                  shows whether the day or the month is first
  outcome         delivered, bounced, delayed, complained, unsubscribed, suppressed-by-hand, unblocked,
                  rejected, other. A row with a bounce and no outcome counts as bounced; a row without
                  either, such as a customer whose mail arrived, is skipped and counted
  campaign        the campaign of the message; optional
  list            the list that an unsubscription is about; optional. It stops that list only
  eventId         an id that is unique to the event; optional. Events that come twice count once
  A bounced event also has one of these; the first that is there counts:
  classification  what classify returns; or "bounce", as bouncecode writes it
  type            hard, soft, other or none
  code, text      the reply, which is then classified

  The log of a mail server is read as such events.

Without --json, the output is one tab-separated line per address: address, status, end of the
suppression (empty if it has none or the address is not suppressed), rule, and with --locale the
description. Addresses come in the order in which they first appear; the order of their events does
not matter. All events are held in memory, about 1.2 kB each.

${FILES}

${STATUS}`,
  files: true,
  async run(values, positionals) {
    const { locale, scheme, quiet, only } = values;
    const files = filesOf(positionals, values, "bouncecode decide");
    classify(null, null, { scheme }); // what is wrong in the options is found out before a file is opened
    /** @type {any} */
    const options = { policy: policyOf(values.policy), now: values.now === undefined ? Date.now() : (readTime(values.now) ?? values.now) };
    const receivedAt = values["received-at"];
    checkTime(receivedAt);
    try {
      decideOne([], options);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new UsageError(error.message.startsWith("now") ? `--${error.message}` : `${values.policy}: ${error.message}`);
    }
    const isJson = values.json || /\.(ndjson|jsonl)$/i.test(values.output ?? "");
    if (isJson && values.spreadsheet) throw new UsageError("--spreadsheet is for tab-separated lines, and this would be JSON");
    const out = await openOutput({ output: values.output }, files);
    const events = new Events(scheme, receivedAt);
    const started = performance.now();
    let unreadable = 0;
    await readFiles(
      files,
      { ...values, reports: true, receivedAt, progress: true },
      { row: (row) => events.take(row), skip() {}, unreadable: () => unreadable++ },
      () => {},
    );
    const undated = events.settle();
    unreadable += undated.length;
    if (undated.length > 0 && !quiet) note(`${counted(undated.length, "row")} with a date such as ${undated[0]}, whose day may be its month; write it as YYYY-MM-DD`);
    const line = isJson ? json : fields;
    /** @type {Map<string, number>} */
    const statuses = new Map();
    let written = "";
    for (const [address, decision] of decideMany(events.all, options)) {
      statuses.set(decision.status, (statuses.get(decision.status) ?? 0) + 1);
      if (only !== undefined && decision.status !== only) continue;
      written += `${line(values.spreadsheet ? harmless(address) : address, decision, locale)}\n`;
      if (written.length < 1 << 16) continue;
      await out.write(written);
      written = "";
    }
    await out.write(written);
    await out.close();
    const seconds = (performance.now() - started) / 1000;
    if (!quiet) process.stderr.write(tally(statuses, (all) => `${counted(all, "address")} from ${counted(events.all.length, "event")} in ${seconds.toFixed(1)} s${events.skipped === 0 ? "" : `; ${counted(events.skipped, "row")} without an event`}`, unreadable));
    return unreadable === 0 ? 0 : 1;
  },
};

/** @param {string} policy an id, or a file @returns {any} */
function policyOf(policy) {
  if (/** @type {readonly string[]} */ (taxonomy.policies).includes(policy)) return policy;
  if (!/[/\\]|\.json$/i.test(policy) && !existsSync(policy)) return policy; // decide says which are known
  try {
    return JSON.parse(textOf(policy));
  } catch (error) {
    throw error instanceof SyntaxError ? new UsageError(`${policy} is no JSON: ${error.message}`) : error;
  }
}

/** The events of all files, in as little memory as they need. */
class Events {
  /** @type {any[]} */
  all = [];
  /** @type {Map<string, object>} one object for each kind of bounce, however many there are */
  #kinds = new Map();
  #ids = new Ids();
  /** @type {Map<string, string>} one string for each address and campaign */
  #strings = new Map();
  #times = new Times();
  /** @type {{ event: any, at: unknown }[]} whose times only other rows show */
  #undated = [];
  /** Rows that report no event. */
  skipped = 0;

  /** @param {string | undefined} scheme @param {string | undefined} receivedAt */
  constructor(scheme, receivedAt) {
    this.scheme = /** @type {any} */ (scheme);
    this.receivedAt = receivedAt;
  }

  /** @param {import("./input/records.js").Row} all */
  take(all) {
    const { fields, address, at = this.receivedAt, code, text, format, bounce: verdict } = all;
    let { outcome } = all;
    /** @type {import("./input/names.js").Fields} */
    const row = verdict ? { ...fields, classification: verdict } : (fields ?? {});
    const log = format !== undefined || (isThere(row.format) && typeof row.bounce === "object");
    // A log line that names nobody, or has no time, is the event of no address.
    if (log && (!isThere(address) || !isThere(at))) return;
    // What this server refused from somebody else is no event of its address.
    if (log && outcome === "other") return;
    // A message that `bouncecode message` read, and that is no event: an auto-reply, a delay, an address that nobody names.
    if (isThere(row.kindConfidence) && !isThere(outcome)) return;
    const bounce = row.classification ?? row.bounce;
    if (!isThere(outcome)) {
      if (isThere(bounce) || (isThere(row.type) && isThere(address)) || !saysNothing(all)) outcome = "bounced";
      else return void this.skipped++;
    }
    // Control characters would break the lines that come out.
    if (typeof address !== "string" || !/^[^\p{Cc}]+$/u.test(address)) throw new TypeError("address must be a string in one line, and not empty");
    if (!isThere(at)) throw new TypeError("no time; --received-at gives one to the rows that have none");
    const time = this.#times.read(at);
    if (time === null) throw new TypeError(`at must be a time: ISO 8601, RFC 5322, or seconds or milliseconds since 1970; got ${named(at)}`);
    const event = {
      address: this.#once(address),
      at: time ?? 0,
      outcome,
      campaign: this.#once(row.campaign),
      list: this.#once(row.list),
      eventId: row.eventId,
      platform: this.#once(row.platform),
      // A cell of a csv holds the flags with blanks between them.
      flags: typeof row.flags === "string" ? row.flags.split(" ") : row.flags,
      ...(outcome === "bounced" && this.#bounce(format === undefined ? row : {}, code, text, address)),
    };
    try {
      eventNumbers(/** @type {any} */ (event), "event", this.#ids); // what is wrong is found out while its line is known
    } catch (error) {
      throw new TypeError(/** @type {Error} */ (error).message.replace(/^event\./, "")); // an unknown id, too, is the line's fault alone
    }
    this.all.push(event);
    if (time === undefined) this.#undated.push({ event, at });
  }

  /** Dates the events whose times only other rows show. @returns {unknown[]} the times that none does */
  settle() {
    const left = new Map();
    for (const { event, at } of this.#undated) {
      const time = this.#times.read(at);
      if (typeof time === "number") event.at = time;
      else left.set(event, at);
    }
    if (left.size > 0) this.all = this.all.filter((event) => !left.has(event));
    return [...left.values()];
  }

  /** @param {any} row @param {string} code @param {string} text @param {string} recipient @returns {object} what says how it bounced */
  #bounce(row, code, text, recipient) {
    const classification = row.classification ?? row.bounce;
    if (typeof classification === "object" && classification !== null) return { classification: this.#kind(classification) };
    if (isThere(classification)) return { classification };
    if (isThere(row.type)) return { type: row.type };
    if (code !== "" || text !== "") return { classification: this.#kind(classify(code, text, { scheme: this.scheme, recipient })) };
    throw new TypeError("it bounced, and has no classification, type, code or text");
  }

  /** @param {import("../types.js").Classification} classification */
  #kind({ type, addressAction, category, scheme, schemeCode, confidence }) {
    const key = `${type} ${addressAction} ${category} ${scheme} ${schemeCode} ${confidence}`;
    const known = this.#kinds.get(key) ?? { type, addressAction, category, scheme, schemeCode, confidence };
    this.#kinds.set(key, known);
    return known;
  }

  /** @param {unknown} value */
  #once(value) {
    if (typeof value !== "string") return value;
    const known = this.#strings.get(value);
    if (known !== undefined) return known;
    // A string of its own: a slice would keep the whole block of the file that it was cut from.
    const own = Buffer.from(value).toString();
    this.#strings.set(own, own);
    return own;
  }
}

/** @param {unknown} value @returns {boolean} whether a field holds something: in a csv, none is "" */
const isThere = (value) => value !== undefined && value !== null && value !== "";

/** @param {string} address @param {import("../types.js").Decision} decision @param {string | undefined} locale */
function json(address, decision, locale) {
  return JSON.stringify({ address, ...decision, ...(locale !== undefined && { description: describeDecision(decision, { locale }) }) });
}

/** @param {string} address @param {import("../types.js").Decision} decision @param {string | undefined} locale */
function fields(address, decision, locale) {
  const { status, until, rule } = decision;
  const all = [address, status, until === null ? "" : new Date(until).toISOString(), rule];
  if (locale !== undefined) {
    const { label, reason, outlook } = describeDecision(decision, { locale });
    all.push(`${label}: ${reason} ${outlook}`.trim());
  }
  return all.join("\t");
}
