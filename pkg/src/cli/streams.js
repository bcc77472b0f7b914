// @ts-check
// A file in, a file out, and what is said of it meanwhile. For the command line alone.

import { once } from "node:events";
import { createReadStream, createWriteStream, realpathSync, statSync } from "node:fs";
import { lines, reader, UsageError } from "./rows.js";

/** What every command that takes a file takes, for `parseArgs`. */
export const OPTIONS = /** @type {const} */ ({
  input: { type: "string", short: "i" },
  output: { type: "string", short: "o" },
  format: { type: "string" },
  "code-field": { type: "string", default: "code" },
  "text-field": { type: "string", default: "text" },
  scheme: { type: "string" },
  locale: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
});

/**
 * Reads a file's rows, in batches of about a thousand, and writes what becomes of them.
 * @param {import("./rows.js").Options & { output?: string }} options
 * @param {Summary} summary
 * @param {import("./rows.js").Shape} shape of the rows
 * @param {{ batch(write: Write): void | Promise<void>, end?(write: Write): void | Promise<void> }} work
 * @returns {Promise<number>} the exit status
 * @typedef {(lines: string[]) => Promise<void>} Write
 */
export async function stream({ output, ...options }, summary, shape, { batch, end }) {
  const { input } = options;
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

  /** @type {Write} */
  async function write(done) {
    if (failure === undefined && done.length > 0 && !out.write(done.join("\n") + "\n")) {
      await /** @type {Promise<void>} */ (new Promise((resolve) => out.once("drain", (wake = resolve))));
    }
    if (failure !== undefined) throw failure;
  }

  const bar = new Progress(piped ? 0 : statSync(input).size, process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY));
  const started = performance.now();
  let waiting = 0;
  const rows = reader(options, {
    ...shape,
    row(fields) {
      shape.row(fields);
      waiting++;
    },
    unreadable(line, reason) {
      summary.unreadable++;
      bar.clear();
      process.stderr.write(`line ${line}: ${reason}\n`);
    },
  });

  async function flush() {
    bar.rows += waiting;
    waiting = 0;
    await batch(write);
    bar.show();
  }

  let number = 0;
  for await (const { text, bytes } of lines(from)) {
    bar.bytes = bytes;
    for (const line of text) {
      rows.line(line, ++number);
      if (waiting === 1000) await flush();
    }
  }
  rows.end();
  await flush();
  await end?.(write);
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
  rows = 0;
  #shown = 0;

  /** @param {number} size in bytes, 0 where nobody knows @param {boolean} visible */
  constructor(size, visible) {
    this.size = size;
    this.visible = visible;
  }

  show() {
    const now = performance.now();
    if (!this.visible || now - this.#shown < 100) return;
    this.#shown = now;
    const done = this.size === 0 ? 0 : Math.min(1, this.bytes / this.size);
    const filled = Math.round(30 * done);
    const bar = this.size === 0 ? "" : `[${"#".repeat(filled)}${"-".repeat(30 - filled)}] ${Math.floor(100 * done)} %  `;
    process.stderr.write(`\r\x1b[K${bar}${this.rows.toLocaleString("en")} rows`);
  }

  clear() {
    if (this.visible) process.stderr.write("\r\x1b[K");
  }
}

/** What was counted. */
export class Summary {
  unreadable = 0;
  #counted = 0;
  /** @type {{ by: string, counts: Map<string, number> }[]} */
  #tables;

  /** @param {string} things that are counted @param {string[]} by what */
  constructor(things, ...by) {
    this.things = things;
    this.#tables = by.map((by) => ({ by, counts: new Map() }));
  }

  /** @param {string[]} values one a table */
  add(...values) {
    this.#counted++;
    this.#tables.forEach(({ counts }, i) => counts.set(values[i], (counts.get(values[i]) ?? 0) + 1));
  }

  /** @param {number} seconds */
  text(seconds) {
    const all = this.#counted;
    const table = (/** @type {Map<string, number>} */ counts) =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `  ${name.padEnd(24)}${String(count).padStart(10)}${((100 * count) / all).toFixed(1).padStart(7)} %\n`)
        .join("");
    return (
      `${all} ${this.things} in ${seconds.toFixed(1)} s` +
      `${this.unreadable === 0 ? "" : `; ${this.unreadable} could not be read`}\n` +
      (all === 0 ? "" : this.#tables.map(({ by, counts }) => `\nby ${by}\n${table(counts)}`).join(""))
    );
  }
}
