#!/usr/bin/env node
// @ts-check
// The command line: one bounce from the arguments, or a file of them. The only file that knows Node.

import { once } from "node:events";
import { createReadStream, createWriteStream, readFileSync, realpathSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { classify, classifyMany, describe, explain, taxonomy } from "./index.js";
import { UsageError, lines, reader } from "./rows.js";

const HELP = `Says what an e-mail bounce means: whether the address is dead, why, and what to do.

Usage
  bouncecode [options] <code> [text]
  bouncecode [options] --input <file> [--output <file>]

Examples
  bouncecode 550 "5.1.1 User unknown" --locale nb
  bouncecode "452 4.2.2 The email account that you tried to reach is over quota"
  bouncecode --scheme greenarrow 21
  bouncecode --input log.ndjson --output out.ndjson

One bounce
  --json                 print the result as one line of JSON
  --explain              with what in the text and the codes spoke for it

A file of bounces
  -i, --input <file>     the file; - is standard input
  -o, --output <file>    where the results go; standard output if left out
  --format <format>      ndjson | csv | txt; if left out, by the file's name
  --code-field <name>    where a row has its code (default: code)
  --text-field <name>    where a row has its text (default: text)

  ndjson  an object a line with code, text or both; its other fields are kept
  csv     a header names the columns; separated by comma, semicolon or tab
  txt     a reply a line, as the server wrote it

  Each row comes out as a line of JSON: its fields, and "bounce" with the result (and "description"
  with --locale), in the order of the input. Rows that cannot be read are reported with their line
  and left out. A summary follows on standard error.

Both
  --scheme <scheme>      whose codes these are:
                         {schemes}
  --locale <tag>         the language of the descriptions: {locales}, or what comes close
  -h, --help             this text
  --version              the package's version

Exit status: 0 all is well; 1 there were rows that cannot be read; 2 wrong usage, or a file that
cannot be opened, read or written.
`;

/** @param {string[]} args @returns {Promise<number>} the exit status */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      input: { type: "string", short: "i" },
      output: { type: "string", short: "o" },
      format: { type: "string" },
      "code-field": { type: "string", default: "code" },
      "text-field": { type: "string", default: "text" },
      scheme: { type: "string" },
      locale: { type: "string" },
      json: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      version: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(
      HELP.replace("{schemes}", taxonomy.schemes.map((scheme) => scheme.id).join(", ")).replace("{locales}", taxonomy.locales.join(", ")),
    );
    return 0;
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (values.input !== undefined) {
    if (positionals.length > 0) throw new UsageError(`--input takes the place of ${JSON.stringify(positionals[0])}: give one of them`);
    return many(values);
  }
  if (positionals.length === 0) {
    throw new UsageError("a code, a text or --input is missing; bouncecode --help says more");
  }
  one(positionals, values);
  return 0;
}

/**
 * @param {string[]} words of the command line: code and text, or either
 * @param {any} options
 */
function one(words, { scheme, locale, json, explain: why }) {
  const [first, ...rest] = words;
  // A code has no words in it. What is left unquoted is one text.
  const [code, text] = /\p{L}{3}/u.test(first) ? [null, words.join(" ")] : [first, rest.join(" ")];
  /** @type {import("./types.js").Classification & { evidence?: import("./types.js").Evidence[] }} */
  const bounce = (why ? explain : classify)(code, text, { scheme });
  if (json) {
    const description = locale === undefined ? {} : { description: describe(bounce, { locale }) };
    process.stdout.write(`${JSON.stringify({ ...bounce, ...description })}\n`);
    return;
  }
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const said = describe(bounce, { locale: locale ?? (LC_ALL || LC_MESSAGES || LANG || "en") });
  /** @type {[name: string, value: string | number | null, label?: string | null][]} */
  const fields = [
    ["type", bounce.type, said.typeLabel],
    ["category", bounce.category],
    ["action", bounce.action, said.actionLabel],
    ["addressAction", bounce.addressAction],
    ["retry", bounce.retry, said.retryAfter],
    ["confidence", bounce.confidence],
    ["replyCode", bounce.replyCode, bounce.status === null && bounce.schemeCode === null ? said.schemeTitle : null],
    ["status", bounce.status, bounce.schemeCode === null ? said.schemeTitle : null],
    ["schemeCode", bounce.schemeCode, said.schemeTitle],
    ["provider", bounce.provider],
    ["blocklist", bounce.blocklist && bounce.blocklist.name],
    ["flags", bounce.flags.join(", ") || null],
  ];
  const shown = fields
    .filter(([, value]) => value !== null)
    .map(([name, value, label]) => `  ${name.padEnd(15)}${value}${label ? `  (${label})` : ""}`);
  process.stdout.write(`${said.title}\n\n${shown.join("\n")}\n\n${said.description}\n\n${said.advice}\n`);
  if (bounce.evidence) process.stdout.write(`\n${bounce.evidence.map((piece) => evidenceLine(piece, text)).join("\n")}\n`);
}

/**
 * @param {import("./types.js").Evidence} evidence
 * @param {string} text
 */
function evidenceLine({ source, rule, start, end, decided }, text) {
  const quote = end > start ? `  ${JSON.stringify(text.slice(start, end))}` : "";
  return `${decided ? "→" : " "} ${source.padEnd(12)}${rule}${quote}`;
}

/** @param {any} options @returns {Promise<number>} the exit status */
async function many(options) {
  const { input, output, scheme, locale } = options;
  classify(null, null, { scheme }); // an unknown scheme is found out before a file is opened
  const piped = input === "-";
  if (!piped && output !== undefined && isSame(input, output)) throw new UsageError("--output would overwrite --input");

  const from = piped ? process.stdin : createReadStream(input, { highWaterMark: 1 << 18 });
  if (!piped) await once(from, "open");
  const out = output === undefined ? process.stdout : createWriteStream(output);
  if (output !== undefined) await once(out, "open");
  /** @type {Error | undefined} */
  let failure;
  let wake = () => {};
  out.on("error", (error) => {
    failure = error;
    wake();
  });

  const bar = new Progress(piped ? 0 : statSync(input).size, process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY));
  const summary = new Summary();
  const started = performance.now();
  /** @type {import("./rows.js").Row[]} */
  let batch = [];
  const rows = reader(options, {
    row: (row) => batch.push(row),
    unreadable(line, reason) {
      summary.unreadable++;
      bar.clear();
      process.stderr.write(`line ${line}: ${reason}\n`);
    },
  });

  async function flush() {
    const bounces = options.explain
      ? batch.map(({ code, text }) => explain(code, text, { scheme }))
      : classifyMany(batch.map(({ code, text }) => [code, text]), { scheme });
    const done = bounces.map((bounce, i) => {
      summary.add(bounce);
      return JSON.stringify({ ...batch[i].fields, bounce, ...(locale !== undefined && { description: describe(bounce, { locale }) }) });
    });
    batch = [];
    if (failure === undefined && done.length > 0 && !out.write(done.join("\n") + "\n")) {
      await /** @type {Promise<void>} */ (new Promise((resolve) => out.once("drain", (wake = resolve))));
    }
    if (failure !== undefined) throw failure;
    bar.show(summary.rows);
  }

  let number = 0;
  for await (const { text, bytes } of lines(from)) {
    bar.bytes = bytes;
    for (const line of text) {
      rows.line(line, ++number);
      if (batch.length === 1000) await flush();
    }
  }
  rows.end();
  await flush();
  if (output !== undefined) {
    out.end();
    await once(out, "close");
    if (failure !== undefined) throw failure;
  }
  bar.clear();
  process.stderr.write(summary.text((performance.now() - started) / 1000));
  return summary.unreadable === 0 ? 0 : 1;
}

/** @param {string} one @param {string} other @returns {boolean} whether they are the same file */
function isSame(one, other) {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false; // one of them is not there yet
  }
}

/** How much is done, on a terminal; nothing elsewhere. */
class Progress {
  bytes = 0;
  #shown = 0;

  /** @param {number} size in bytes, 0 where nobody knows @param {boolean} visible */
  constructor(size, visible) {
    this.size = size;
    this.visible = visible;
  }

  /** @param {number} rows */
  show(rows) {
    const now = performance.now();
    if (!this.visible || now - this.#shown < 100) return;
    this.#shown = now;
    const done = this.size === 0 ? 0 : Math.min(1, this.bytes / this.size);
    const filled = Math.round(30 * done);
    const bar = this.size === 0 ? "" : `[${"#".repeat(filled)}${"-".repeat(30 - filled)}] ${Math.floor(100 * done)} %  `;
    process.stderr.write(`\r\x1b[K${bar}${rows.toLocaleString("en")} rows`);
  }

  clear() {
    if (this.visible) process.stderr.write("\r\x1b[K");
  }
}

/** What was counted. */
class Summary {
  rows = 0;
  unreadable = 0;
  /** @type {Map<string, number>} */
  types = new Map();
  /** @type {Map<string, number>} */
  categories = new Map();

  /** @param {import("./types.js").Classification} bounce */
  add({ type, category }) {
    this.rows++;
    this.types.set(type, (this.types.get(type) ?? 0) + 1);
    this.categories.set(category, (this.categories.get(category) ?? 0) + 1);
  }

  /** @param {number} seconds */
  text(seconds) {
    const table = (/** @type {Map<string, number>} */ counts) =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `  ${name.padEnd(24)}${String(count).padStart(10)}${((100 * count) / this.rows).toFixed(1).padStart(7)} %\n`)
        .join("");
    return (
      `${this.rows} rows in ${seconds.toFixed(1)} s` +
      `${this.unreadable === 0 ? "" : `; ${this.unreadable} could not be read`}\n` +
      (this.rows === 0 ? "" : `\nby type\n${table(this.types)}\nby category\n${table(this.categories)}`)
    );
  }
}

/**
 * @param {unknown} error
 * @returns {error is Error} whether its message is for the user, and not a fault of ours
 */
function isForUser(error) {
  if (error instanceof UsageError || error instanceof RangeError) return true;
  const { code } = /** @type {{ code?: unknown }} */ (error);
  return typeof code === "string" && /^(E[A-Z]+|ERR_PARSE_ARGS_\w+)$/.test(code);
}

process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit(); // whoever reads has had enough, as `head` has
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isForUser(error)) throw error;
  process.stderr.write(`bouncecode: ${error.message}\n`);
  process.exitCode = 2;
}
