// @ts-check
// `bouncecode` without a command: one bounce from the arguments, or files of them.

import { existsSync } from "node:fs";
import { classify, classifyMany, describe, explain, lookup, taxonomy } from "../index.js";
import { FILES, MEANING, READING, STATUS, WRITING } from "./common.js";
import { readFiles, refuseFolders } from "./files.js";
import { recipientOf, saysNothing } from "./input/records.js";
import { printBounce } from "./one.js";
import { UsageError, nearest } from "./options.js";
import { keepApart, list, openOutput } from "./output.js";
import { BY, Summary, isFailure } from "./summary.js";
import { note, styles } from "./terminal.js";

/** What --only takes: the failures, or a value of what --by counts. */
const ONLY = () => ["failures", ...Object.keys(BY).map((name) => `${name}=`)];

/** @type {import("./options.js").Command} */
export const bounces = {
  name: "",
  about: "Tells what e-mail bounces mean: whether the address is dead, why, and what to do.",
  usage: ["bouncecode [options] <code> [text]", "bouncecode [options] <file>...", "bouncecode <command> [options]"],
  examples: [
    'bouncecode 550 "5.1.1 User unknown" --locale nb',
    'bouncecode "452 4.2.2 The email account that you tried to reach is over quota"',
    "bouncecode --scheme greenarrow 21",
    "bouncecode --summary /var/log/mail.log /var/log/mail.log.1.gz",
    "bouncecode /var/log/exim4/mainlog --only failures --output bounces.csv",
    "zcat mail.log.*.gz | bouncecode --by domain,category --top 20 --summary",
    "bouncecode mail.log | bouncecode decide",
  ],
  groups: {
    "One bounce": {
      code: { type: "string", value: "<code>", about: "the code, if it could be mistaken for something else" },
      text: { type: "string", value: "<text>", about: "the text, if it could be mistaken for something else" },
      json: { type: "boolean", default: false, about: "print the result as one line of JSON" },
    },
    Input: READING,
    Output: {
      ...WRITING,
      only: { type: "string", multiple: true, value: "<list>", choices: ONLY, about: "keep only these rows; several values of one name are alternatives, several names must all hold, as in provider=gmx,type=hard" },
      filter: { type: "boolean", default: false, about: "write one row for every line read, as programs that call a filter expect: lines that are not a bounce become {\"error\": …}; a csv or tsv has no header" },
      explain: { type: "boolean", default: false, about: "also print the evidence for the result" },
    },
    Summary: {
      summary: { type: "boolean", short: "s", default: false, about: "print the summary to standard output, and no rows. This is the default on a terminal" },
      by: { type: "string", multiple: true, value: "<list>", choices: () => Object.keys(BY), about: "tables of the summary" },
      top: { type: "string", value: "<n>", default: "10", about: "rows of each table" },
    },
    Meaning: MEANING,
    Other: { version: { type: "boolean", default: false, about: "print the version" } },
  },
  notes: `${FILES}

Output
  One row per recipient, with format, address, at, outcome, queueId, messageId, code and text where the
  input has them, and "bounce" with the result ("description" with --locale). "outcome" is delivered,
  bounced, delayed, or other. "refused": this server refused somebody else's message, which says
  nothing about an attempt to deliver. A row that was delivered has no bounce. The summary goes to
  standard error; its tables from the second on count failures, of which each share is.

${STATUS}`,
  files: true,
  run(values, positionals, commands) {
    const { code, text, input } = values;
    if (code !== undefined || text !== undefined) {
      if (positionals.length > 0) throw new UsageError(`--code and --text leave no place for ${JSON.stringify(positionals[0])}`);
      return printBounce([code ?? null, text ?? null], values);
    }
    const { files, bounce } = sort(positionals, input ?? [], values, commands);
    return files === undefined ? printBounce(bounce, values) : many(files, values);
  },
};

/**
 * Tells files from a code and its text.
 * @param {string[]} words of the command line
 * @param {string[]} input files that --input names
 * @param {{ scheme?: string, quiet?: boolean }} options
 * @param {import("./options.js").Command[]} commands that may have been meant
 * @returns {{ files: string[], bounce?: undefined } | { files?: undefined, bounce: [code: string | null, text: string | null] }}
 */
function sort(words, input, { scheme, quiet }, commands) {
  // A file may be called 20261121; one that is called 550 is read as ./550.
  const isUsual = (/** @type {string} */ word) => /^[2-5]\d\d\b|^[245]\.\d{1,3}\.\d{1,3}$/.test(word) || scheme !== undefined || lookup(word).length > 0;
  const isFile = (/** @type {string} */ word) => word === "-" || (existsSync(word) && !(isCode(word) && !/[/\\]/.test(word) && isUsual(word)));
  if (input.length > 0) {
    const odd = words.find((word) => !isFile(word));
    if (odd !== undefined) throw new UsageError(`--input leaves no place for ${JSON.stringify(odd)}, which is no file`);
    return { files: [...input, ...words] };
  }
  if (words.length === 0) {
    if (process.stdin.isTTY) throw new UsageError("a code, a text or a file is missing; bouncecode --help says more");
    return { files: ["-"] };
  }
  const [first, ...rest] = words;
  if (words.every((word) => word.trim() === "")) throw new UsageError("the code is empty");
  if (isCode(first) && !isFile(first)) {
    if (!quiet && rest.length === 0 && existsSync(first)) note(`bouncecode: ${first} is read as a code; to read the file of that name, write ./${first}`);
    return { bounce: [first, rest.join(" ") || null] };
  }
  const files = words.filter(isFile);
  if (files.length === words.length) return { files: words };
  const command = first.includes(" ") || isFile(first) ? undefined : nearest(first, commands.map(({ name }) => name).filter((name) => name !== ""));
  if (command !== undefined && scheme === undefined && (words.length <= 2 || files.length > 0)) {
    throw new UsageError(`unknown command ${JSON.stringify(first)}; did you mean bouncecode ${command}?`);
  }
  const [odd] = words.filter((word) => !isFile(word));
  if (files.length > 0 && !odd.includes(" ")) throw new UsageError(`there is no file ${JSON.stringify(odd)}`);
  if (words.length > 1 || odd.includes(" ")) return { bounce: [null, words.join(" ")] };
  // A code of the scheme may be a word.
  if (scheme !== undefined) return { bounce: [odd, null] };
  if (/[/\\]|\.\w{1,8}$/.test(odd)) throw new UsageError(`there is no file ${JSON.stringify(odd)}`);
  throw new UsageError(`${JSON.stringify(odd)} is no code, no command and no file; to read it as a text, write --text ${odd}`);
}

/** @param {string} word @returns {boolean} whether it is written as codes are: no three letters in a row */
const isCode = (word) => !/\p{L}{3}/u.test(word.replace(/^smtp;/i, "")) && /[\p{Nd}]/u.test(word) && !/\s\p{L}/u.test(word);

/**
 * @param {string[]} files
 * @param {any} options
 * @returns {Promise<number>} the exit status
 */
async function many(files, options) {
  const { scheme, locale, explain: why, filter, quiet } = options;
  refuseFolders(files);
  classify(null, null, { scheme }); // an unknown scheme is found out before a file is opened
  const top = Number(options.top);
  if (!Number.isInteger(top) || top < 1) throw new UsageError(`--top needs a whole number from 1 on; got ${options.top}`);
  const by = list(options.by);
  const unknown = by?.find((name) => !Object.hasOwn(BY, name));
  if (unknown !== undefined) throw new UsageError(`unknown --by ${JSON.stringify(unknown)}; known are ${Object.keys(BY).join(", ")}`);
  const only = keeps(list(options.only) ?? []);
  if (filter && options.only !== undefined) throw new UsageError("--filter writes a row for every line, and --only would leave rows out");

  const rowsOut = !options.summary && (options.output !== undefined || options.to !== undefined || options.fields !== undefined || filter || !process.stdout.isTTY);
  const wanted = new Set(list(options.fields));
  const out = rowsOut || options.output !== undefined ? await openOutput(options, files) : undefined;
  if (out === undefined) keepApart(files);
  const summary = new Summary({ by, top, locale });
  /** @type {(import("./input/records.js").Row | { error: string })[]} */
  let waiting = [];
  let answered = 0;

  /** @param {import("./input/records.js").Skipped} why */
  const skip = (why) => {
    if (why === "no result") summary.noResult++;
    else if (why === "no log line") summary.noLogLine++;
    else if (why === "no bounce") summary.noBounce++;
    if (filter) waiting.push({ error: why });
  };

  await readFiles(
    files,
    { ...options, reports: !filter, progress: out === undefined || options.output !== undefined || !process.stdout.isTTY },
    {
      row(row, line) {
        if (saysNothing(row)) return skip("no bounce");
        // A filter answers a line that names several recipients once.
        if (filter && line === answered) return;
        answered = line;
        waiting.push(row);
      },
      skip,
      unreadable(line, reason) {
        summary.unreadable++;
        if (filter) waiting.push({ error: reason });
      },
    },
    async () => {
      if (waiting.length === 0) return;
      const batch = waiting;
      waiting = [];
      const failed = batch.filter((row) => !("error" in row) && row.bounce === undefined && row.outcome !== "delivered");
      const rows = /** @type {import("./input/records.js").Row[]} */ (failed).map((row) => ({ code: row.code, text: row.text, recipient: recipientOf(row) }));
      const results = why ? rows.map((row) => explain({ ...row, scheme })) : classifyMany(rows, { scheme });
      let next = 0;
      let written = "";
      for (const row of batch) {
        if ("error" in row) {
          if (out !== undefined) written += out.row(row);
          continue;
        }
        const bounce = row.bounce !== undefined ? row.bounce : row.outcome === "delivered" ? null : results[next++];
        row.bounce = bounce;
        if (!only(row)) {
          summary.rows++;
          continue;
        }
        summary.add(row);
        if (out !== undefined) written += out.row(rowOut(row, bounce, locale, wanted));
      }
      await out?.write(written);
    },
  );
  await out?.close();
  if (!quiet) {
    const stream = rowsOut ? process.stderr : process.stdout;
    stream.write(summary.text(styles(stream)));
  }
  return summary.unreadable === 0 ? 0 : 1;
}

/**
 * @param {string[]} conditions of --only
 * @returns {(row: import("./input/records.js").Row) => boolean}
 */
function keeps(conditions) {
  const onlyFailures = conditions.includes("failures");
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const condition of conditions.filter((condition) => condition !== "failures")) {
    const [, name, value] = condition.match(/^(\w+)=(.+)$/) ?? [];
    if (name === undefined || !Object.hasOwn(BY, name)) throw new UsageError(`unknown --only ${JSON.stringify(condition)}; known are ${ONLY().join(", ")}`);
    const known = KNOWN[name];
    if (known !== undefined && !known.includes(value)) throw new UsageError(`unknown ${name} ${JSON.stringify(value)}; known are ${known.join(", ")}`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return (row) => (!onlyFailures || isFailure(row)) && [...values].every(([name, wanted]) => wanted.includes(BY[name](row) ?? ""));
}

/** The values of names that have a list of them. @type {Record<string, readonly string[]>} */
const KNOWN = {
  addressAction: taxonomy.addressActions,
  category: taxonomy.categories.map(({ id }) => id),
  provider: taxonomy.providers.map(({ id }) => id),
  type: taxonomy.types,
  action: taxonomy.actions,
  group: taxonomy.groups,
  confidence: taxonomy.confidences,
};

/**
 * @param {import("./input/records.js").Row} row
 * @param {import("../types.js").Classification | null} bounce
 * @param {string | undefined} locale
 * @param {Set<string>} wanted the fields that are named: "code" and "text" are what was read as such, whatever the input calls it
 * @returns {Record<string, unknown>}
 */
function rowOut({ fields, ...row }, bounce, locale, wanted) {
  /** @type {Record<string, unknown>} */
  const found = { format: row.format, address: row.address, at: row.at, outcome: row.outcome, refused: row.refused, queueId: row.queueId, messageId: row.messageId };
  /** @type {Record<string, unknown>} */
  const out = { ...fields };
  for (const [name, value] of Object.entries(found)) {
    if (value !== undefined && !(fields !== null && Object.hasOwn(fields, name) && typeof fields[name] === "string" && row.format === undefined && name !== "outcome")) out[name] = value;
  }
  if (fields === null) {
    if (row.code !== "") out.code = row.code;
    if (row.text !== "" || row.format === undefined) out.text = row.text;
  } else {
    for (const name of /** @type {const} */ (["code", "text"])) if (wanted.has(name) && !Object.hasOwn(out, name)) out[name] = row[name];
  }
  out.bounce = bounce;
  if (locale !== undefined && bounce !== null) out.description = describe(bounce, { locale });
  return out;
}
