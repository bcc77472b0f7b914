// @ts-check
// What sending platforms report, among the objects of a file: read as `bouncecode events` does, if the first object is a platform's.

import { detectPlatform, readEvents } from "../../events/events.js";

/** Reasons for skipping a record that the user should see. */
export const ODD = ["unreadable", "unknown-event", "no-address"];

export class Payloads {
  /** @type {boolean | undefined} */
  #are;

  /** @param {import("./records.js").Sink} sink @param {import("./records.js").ReaderOptions} options */
  constructor(sink, { reports, receivedAt }) {
    this.sink = sink;
    this.receivedAt = receivedAt;
    if (!reports) this.#are = false;
  }

  /**
   * @param {any} value an object, an array, or a line of form fields
   * @param {number} line
   * @returns {boolean} whether it was taken
   */
  take(value, line) {
    this.#are ??= !hasVerdict(value) && detectPlatform(value) !== null;
    if (!this.#are) return false;
    const { events, skipped } = readEvents(value, { receivedAt: this.receivedAt });
    for (const { classification, ...fields } of events) {
      const { address, at, outcome, code, text } = fields;
      this.sink.row({ fields, address, at, outcome, code: code ?? "", text: text ?? "", bounce: classification }, line);
    }
    for (const { reason, detail } of skipped) {
      if (ODD.includes(reason)) this.sink.unreadable(line, `${reason}${detail === null ? "" : ` (${detail})`}`);
      else this.sink.skip("no bounce");
    }
    return true;
  }
}

/** Whether a row was classified: what wrote it kept the payload's fields. @param {any} value */
const hasVerdict = (value) => [value?.bounce, value?.classification].some((verdict) => typeof verdict?.addressAction === "string");
