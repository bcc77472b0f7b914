// @ts-check
// Lines of mail servers' logs, for the command line and the page. What is read how: data/logs.toml.

import names from "#names";
import { begin, end, reserve, wasm, words, write } from "./boot/instance.js";

/**
 * One line of a log that reports what became of a message. Missing values are `null`.
 * @typedef {{
 *   format: string, outcome: "delivered" | "bounced" | "delayed" | "refused", at: number | null,
 *   queueId: string | null, messageId: string | null, code: string | null, reply: string | null, recipients: string[],
 * }} LogResult `at` in milliseconds since 1970; `refused`: by the server that wrote the log, of somebody else's message
 */

/** A line of a log that reports no result. */
export const NO_RESULT = Symbol("a line of a log, but no result");

/** UTF-16 units that cross the boundary together. */
const BATCH = 1 << 17;
const time = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/**
 * @param {string[]} lines without line feeds
 * @param {number} now dates the times that have no year, in milliseconds since 1970
 * @returns {(LogResult | typeof NO_RESULT | null)[]} one for each line; `null`: it is no line of a log
 */
export function readLog(lines, now) {
  /** @type {(LogResult | typeof NO_RESULT | null)[]} */
  const results = [];
  for (let first = 0, last = 0, units = 0; first < lines.length; first = last, units = 0) {
    while (last < lines.length && (units === 0 || units + lines[last].length < BATCH)) units += lines[last++].length + 1;
    const batch = lines.slice(first, last);
    begin();
    reserve(3 * units);
    const length = write(batch.join("\n"), 0);
    let at = wasm.read_log(length, now) >>> 2;
    reserve(0);
    for (const line of batch) at = result(line, at, results);
    end();
  }
  return results;
}

/**
 * @param {string} line
 * @param {number} at the index of its first word
 * @param {(LogResult | typeof NO_RESULT | null)[]} results takes it
 * @returns {number} the index after its last word
 */
function result(line, at, results) {
  const head = words[at];
  const outcome = (head >>> 8) & 255;
  if (outcome === 0) {
    results.push(head === 0 ? null : NO_RESULT);
    return at + 1;
  }
  time.setUint32(0, words[at + 1], true);
  time.setUint32(4, words[at + 2], true);
  const written = time.getFloat64(0, true);
  const part = (/** @type {number} */ place) => (words[place + 1] === 0 ? null : line.slice(words[place], words[place + 1]));
  const recipients = [];
  const end = at + 11 + 2 * (head >>> 16);
  for (let place = at + 11; place < end; place += 2) recipients.push(line.slice(words[place], words[place + 1]));
  results.push(
    /** @type {LogResult} */ ({
      format: names.logFormats[(head & 255) - 1],
      outcome: names.logOutcomes[outcome - 1],
      at: Number.isNaN(written) ? null : written,
      queueId: part(at + 3),
      messageId: part(at + 5),
      code: part(at + 7),
      reply: part(at + 9),
      recipients,
    }),
  );
  return end;
}
