// @ts-check
// `bouncecode decide`: a file of events, and a line for each address that it holds.

import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { eventNumbers } from "../decide.js";
import { classify, decide, decideMany, describeDecision, taxonomy } from "../index.js";
import { UsageError } from "./rows.js";
import { OPTIONS, Summary, stream } from "./streams.js";

const HELP = `Says what to do with each address of a list, from the history of its bounces and deliveries.

Usage
  bouncecode decide [options] --input <file> [--output <file>]

Examples
  bouncecode decide --input events.ndjson
  bouncecode decide --input events.csv --policy smtp2go --now 2026-03-01 --locale nb
  bouncecode decide --input events.ndjson --policy ours.json --output decisions.ndjson

The events
  -i, --input <file>     the file; - is standard input
  --format <format>      ndjson | csv; if left out, by the file's name
  --code-field <name>    where an event has its code (default: code)
  --text-field <name>    where an event has its text (default: text)
  --scheme <scheme>      whose codes these are:
                         {schemes}

  ndjson  an object a line
  csv     a header names the columns; separated by comma, semicolon or tab

  address         whose event it is
  at              when it was: ISO 8601 (UTC, unless it has an offset), or milliseconds since 1970
  outcome         delivered | bounced | complained | unsubscribed | suppressed-by-hand | unblocked |
                  rejected
  campaign        which campaign the message belonged to; may be left out
  what bounced events have, the first of these that is there:
  classification  what classify returns; also as "bounce", as bouncecode --input writes it
  type            hard | soft | other | none
  code, text      the reply, to be classified

The decision
  --policy <policy>      {policies},
                         or a JSON file with your own, such as {"softThreshold": 2, "hardFor": 30}
                         (default: recommended)
  --now <time>           the time to decide for (default: the clock's)

What comes out
  -o, --output <file>    where the decisions go; standard output if left out
  --json                 a line of JSON an address: address, status, since, until, reason, softCount,
                         rule, next (and description with --locale). So too where the output is
                         called .ndjson or .jsonl
  --locale <tag>         say it in words too: {locales}, or what comes close
  -h, --help             this text

  Without --json, an address is a line of fields with tabs between them: address, status, until when
  it is suppressed (empty: until someone lifts it, or not at all), rule (and the words).
  Addresses come in the order in which they first appear; the order of their events does not matter.
  Lines that cannot be read are reported with their number and left out. A summary follows on
  standard error. All events are held in memory, about 0.4 kB each.

Exit status: 0 all is well; 1 there were lines that cannot be read; 2 wrong usage, or a file that
cannot be opened, read or written.
`;

/** @param {string[]} args @returns {Promise<number>} the exit status */
export async function decideFile(args) {
  const { values } = parseArgs({
    args,
    options: {
      ...OPTIONS,
      policy: { type: "string", default: "recommended" },
      now: { type: "string" },
    },
  });
  if (values.help) {
    const { schemes, policies, locales } = taxonomy;
    process.stdout.write(
      HELP.replace("{schemes}", schemes.map((scheme) => scheme.id).join(", "))
        .replace("{policies}", policies.join(", "))
        .replace("{locales}", locales.join(", ")),
    );
    return 0;
  }
  const { input, locale } = values;
  const scheme = /** @type {any} */ (values.scheme);
  if (input === undefined) throw new UsageError("--input is missing; bouncecode decide --help says more");
  classify(null, null, { scheme }); // what is wrong in the options is found out before a file is opened
  const options = { policy: policyOf(values.policy), now: time(values.now ?? Date.now()) };
  try {
    decide([], options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message.startsWith("now") ? `--${error.message}` : `${values.policy}: ${error.message}`);
  }

  /** @type {any[]} */
  const events = [];
  const summary = new Summary("addresses", "status", "rule");
  const line = values.json || /\.(ndjson|jsonl)$/i.test(values.output ?? "") ? json : fields;
  return stream({ ...values, input }, summary, eventRows(values, (event) => events.push(event)), {
    batch() {},
    async end(write) {
      let done = [];
      for (const [address, decision] of decideMany(events, options)) {
        summary.add(decision.status, decision.rule);
        done.push(line(address, decision, locale));
        if (done.length < 1000) continue;
        await write(done);
        done = [];
      }
      await write(done);
    },
  });
}

/** @param {string} policy an id, or a file @returns {any} */
function policyOf(policy) {
  if (/** @type {readonly string[]} */ (taxonomy.policies).includes(policy)) return policy;
  if (!/[/\\]|\.json$/i.test(policy) && !existsSync(policy)) return policy; // decide says which are known
  try {
    return JSON.parse(readFileSync(policy, "utf8"));
  } catch (error) {
    throw error instanceof SyntaxError ? new UsageError(`${policy} is no JSON: ${error.message}`) : error;
  }
}

/** @param {unknown} at @returns {any} a number of milliseconds as one, also where it had to be written as text */
const time = (at) => (typeof at === "string" && /^\d{12,}$/.test(at) ? Number(at) : at);

/**
 * Rows that are events.
 * @param {{ scheme?: any, "code-field": string, "text-field": string }} options
 * @param {(event: object) => void} take
 * @returns {import("./rows.js").Shape}
 */
function eventRows({ scheme, "code-field": code, "text-field": text }, take) {
  /** @type {Map<string, object>} one object for each kind of bounce, however many there are */
  const kinds = new Map();
  const campaigns = new Map();
  /** @type {Map<string, string>} one string for each address and campaign */
  const strings = new Map();

  /** @param {import("../types.js").Classification} classification */
  function kind({ type, addressAction, category }) {
    const key = `${type} ${addressAction} ${category}`;
    const known = kinds.get(key) ?? { type, addressAction, category };
    kinds.set(key, known);
    return known;
  }

  /** @param {unknown} value */
  function once(value) {
    if (typeof value !== "string") return value;
    const known = strings.get(value) ?? value;
    strings.set(value, known);
    return known;
  }

  /** @param {any} row @returns {object} what says how it bounced */
  function bounce(row) {
    const classification = row.classification ?? row.bounce;
    if (typeof classification === "object" && classification !== null) return { classification: kind(classification) };
    if (isThere(classification)) return { classification };
    if (isThere(row.type)) return { type: row.type };
    if (isThere(row[code]) || isThere(row[text])) return { classification: kind(classify(row[code], row[text], { scheme })) };
    throw new TypeError(`it bounced, and has no classification, type, ${code} or ${text}`);
  }

  return {
    formats: ["ndjson", "csv"],
    header(names) {
      const missing = ["address", "at", "outcome"].filter((name) => !names.includes(name));
      if (missing.length > 0) throw new UsageError(`the header has no column ${missing.join(", ")}, but ${names.join(", ")}`);
    },
    row(row) {
      const { address, at, outcome, campaign } = row;
      // Control characters would break the lines that come out.
      if (typeof address !== "string" || !/^[^\p{Cc}]+$/u.test(address)) throw new TypeError("address must be a string in one line, and not empty");
      const event = { address: once(address), at: time(at), outcome, campaign: once(campaign), ...(outcome === "bounced" && bounce(row)) };
      [event.at] = eventNumbers(event, "event", campaigns); // what is wrong is found out while its line is known
      take(event);
    },
  };
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
