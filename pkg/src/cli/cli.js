#!/usr/bin/env node
// @ts-check
// The command line: one bounce from the arguments, a file of them, or (cli-decide.js) a file of histories.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { decideFile } from "./decide.js";
import { classify, classifyMany, describe, explain, taxonomy } from "../index.js";
import { UsageError, replyRows } from "./rows.js";
import { OPTIONS, Summary, stream } from "./streams.js";

const HELP = `Says what an e-mail bounce means: whether the address is dead, why, and what to do.

Usage
  bouncecode [options] <code> [text]
  bouncecode [options] --input <file> [--output <file>]
  bouncecode decide [options] --input <file>
                         what to do with each address, from its history: see bouncecode decide --help

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
  if (args[0] === "decide") return decideFile(args.slice(1));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...OPTIONS,
      explain: { type: "boolean", default: false },
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
  /** @type {import("../types.js").Classification & { evidence?: import("../types.js").Evidence[] }} */
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
 * @param {import("../types.js").Evidence} evidence
 * @param {string} text
 */
function evidenceLine({ source, rule, start, end, decided }, text) {
  const quote = end > start ? `  ${JSON.stringify(text.slice(start, end))}` : "";
  return `${decided ? "→" : " "} ${source.padEnd(12)}${rule}${quote}`;
}

/** @param {any} options @returns {Promise<number>} the exit status */
async function many(options) {
  const { scheme, locale } = options;
  classify(null, null, { scheme }); // an unknown scheme is found out before a file is opened
  const summary = new Summary("rows", "type", "category");
  /** @type {import("./rows.js").Reply[]} */
  let replies = [];
  return stream(options, summary, replyRows(options, (reply) => replies.push(reply)), {
    async batch(write) {
      const bounces = options.explain
        ? replies.map(({ code, text }) => explain(code, text, { scheme }))
        : classifyMany(replies.map(({ code, text }) => [code, text]), { scheme });
      const done = bounces.map((bounce, i) => {
        summary.add(bounce.type, bounce.category);
        return JSON.stringify({ ...replies[i].fields, bounce, ...(locale !== undefined && { description: describe(bounce, { locale }) }) });
      });
      replies = [];
      await write(done);
    },
  });
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
