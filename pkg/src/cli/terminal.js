// @ts-check
// What a terminal gets that a file does not: colours, a bar of progress, and nothing that it would obey.

import { SingleBar } from "cli-progress";
import * as util from "node:util";

/**
 * @param {import("node:tty").WriteStream} stream
 * @returns {(style: any, text: string) => string} colours for it, by Node's names; none where it is no terminal or NO_COLOR is set
 */
export function styles(stream) {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  const wanted = !NO_COLOR && (forced || (stream.isTTY === true && TERM !== "dumb"));
  // Node has had styleText since 20.12.
  return wanted && "styleText" in util ? (style, text) => util.styleText(style, text, .../** @type {any} */ ([{ validateStream: false }])) : (_, text) => text;
}

/** @param {string} one character */
const escaped = (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * What strangers wrote, in a line for a person: control characters, which a terminal obeys, and marks that turn the direction of
 * what follows are shown as JSON writes them.
 * @param {string} text
 */
export const shown = (text) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, escaped);

/** The same of rows, whose line ends and tabs are ours. @param {string} text */
export const shownRows = (text) => text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, escaped);

/** Writes rows to standard output. @param {string} text */
export const print = (text) => process.stdout.write(process.stdout.isTTY ? shownRows(text) : text);

/** Writes a line to standard error. @param {string} text */
export const note = (text) => process.stderr.write(`${shown(text)}\n`);

/** Bytes of a file from which on its progress is shown. */
const LONG = 4 << 20;

/** How much of the files is done, on a terminal. */
export class Progress {
  /** @type {SingleBar | undefined} */
  #bar;
  #before = 0;
  rows = 0;

  /** @param {number} size of all files in bytes, 0 where nobody knows @param {boolean} visible */
  constructor(size, visible) {
    if (!visible || !process.stderr.isTTY || size < LONG) return;
    this.#bar = new SingleBar({ format: "{bar} {percentage} %  {rows} rows  {eta_formatted} left", barsize: 30, hideCursor: true, clearOnComplete: true, fps: 8, stream: process.stderr });
    this.#bar.start(size, 0, { rows: 0 });
  }

  /** @param {number} bytes of this file that have been read */
  read(bytes) {
    this.#bar?.update(this.#before + bytes, { rows: this.rows.toLocaleString("en") });
  }

  /** @param {number} bytes of the file that ends here */
  next(bytes) {
    this.#before += bytes;
  }

  /** Takes the bar away, so that a line can be written. */
  stop() {
    this.#bar?.stop();
    this.#bar = undefined;
  }
}
