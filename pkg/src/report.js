// @ts-check
// Reads a whole message, and turns what it says into events for `decideMany`. Contracts: message.d.ts.

import { begin, end, glue, reserve, wasm } from "./boot/instance.js";
import { ensureStack } from "./boot/stack.js";
import { named, optionsObject, schemePlace } from "./check.js";
import { time } from "./decide.js";
import { RECORD_WORDS, record } from "./record.js";

const encoder = /* @__PURE__ */ new TextEncoder();

/** @type {typeof import("./message.js").readReport} */
export function readReport(message, options) {
  const { scheme, returnPath, infer } = optionsObject(options, '{ returnPath: "bounce+{local}={domain}@example.com" }', ["scheme", "returnPath", "infer"]);
  if (infer !== undefined && infer !== null && typeof infer !== "boolean") throw new TypeError(`infer must be true or false; got ${named(infer)}`);
  const bytes = bytesOf(message);
  const place = schemePlace(scheme);
  const list = patterns(returnPath);
  begin();
  const lines = glue.read_report(bytes, place, infer ?? true, list).split("\n");
  const at = wasm.records() >>> 2;
  reserve(0);
  const report = reportOf(lines, at);
  end();
  return report;
}

/**
 * Reads the lines that src/wasm/message.rs writes, in their order.
 *
 * @param {string[]} lines
 * @param {number} at where the recipients' classifications are, in words
 * @returns {any}
 */
function reportOf(lines, at) {
  let next = 0;
  const value = () => lines[next++].slice(1) || (lines[next - 1] === "" ? null : "");
  const number = () => (lines[next++] === "" ? null : Number(lines[next - 1].slice(1)));
  /** @template T @param {() => T} read @returns {T[]} */
  const list = (read) => Array.from({ length: Number(number()) }, read);
  let recipient = 0;
  return {
    kind: value(),
    recipients: list(() => ({
      address: value(),
      originalAddress: value(),
      addressFrom: value(),
      action: value(),
      status: value(),
      diagnosticCode: value(),
      remoteMta: value(),
      lastAttemptDate: number(),
      willRetryUntil: number(),
      classification: record(at + recipient++ * RECORD_WORDS),
    })),
    original:
      list(() => ({
        messageId: value(),
        subject: value(),
        from: value(),
        to: list(value),
        date: number(),
        returnPath: value(),
        headers: grouped(list(() => [value(), value()])),
      }))[0] ?? null,
    reportingMta: value(),
    originalEnvelopeId: value(),
    arrivalDate: number(),
    feedbackType: value(),
    sentTo: list(value),
    verp: list(() => ({ address: value(), token: value() }))[0] ?? null,
    confidence: value(),
    flags: list(value),
  };
}

/** The values of each name. @param {any[][]} pairs @returns {Map<string, string[]>} */
function grouped(pairs) {
  const values = new Map();
  for (const [name, value] of pairs) values.get(name)?.push(value) ?? values.set(name, [value]);
  return values;
}

/** @param {unknown} message @returns {Uint8Array} */
function bytesOf(message) {
  if (typeof message === "string") return encoder.encode(message);
  // A buffer of another realm is none by `instanceof`.
  const kind = Object.prototype.toString.call(message);
  try {
    if (kind === "[object ArrayBuffer]" || kind === "[object SharedArrayBuffer]") return new Uint8Array(/** @type {ArrayBuffer} */ (message));
    if (ArrayBuffer.isView(message)) return new Uint8Array(message.buffer, message.byteOffset, message.byteLength);
  } catch {
    throw new TypeError("message is a buffer that was transferred elsewhere");
  }
  throw new TypeError(`message must be a Uint8Array, an ArrayBuffer or a string; got ${named(message)}`);
}

/** @param {unknown} value @returns {string[]} */
function patterns(value) {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? Array.from(value) : [value];
  ensureStack();
  list.forEach((pattern, i) => {
    const name = Array.isArray(value) ? `returnPath[${i}]` : "returnPath";
    if (typeof pattern !== "string") throw new TypeError(`${name} must be a string such as "bounce+{local}={domain}@example.com"; got ${named(pattern)}`);
    const [unknown] = pattern.replace(/\{(local|domain|token)\}/g, "").match(/\{[^}]*\}?|\}/) ?? [];
    if (unknown !== undefined) throw new TypeError(`${name} has ${unknown}; the placeholders are {local}, {domain} and {token}`);
    if (!/\{/.test(pattern)) throw new TypeError(`${name} has no placeholder; there are {local}, {domain} and {token}`);
  });
  return list;
}

/** What a report's action is to `decide`. */
const OUTCOMES = /** @type {const} */ ({ failed: "bounced", delayed: null, delivered: "delivered", relayed: null, expanded: null });

/** No mail was sent before 1973: a clock that was never set says so. */
const EARLIEST = 1e11;

/** @type {typeof import("./message.js").reportEvents} */
export function reportEvents(report, options) {
  if (typeof report !== "object" || report === null || !Array.isArray(report.recipients)) {
    throw new TypeError(`reportEvents takes what readReport returns; got ${named(report)}`);
  }
  const { at: given } = optionsObject(options, "{ at: Date.now() }", ["at"]);
  if (given !== undefined && given !== null) time(given, "at");
  const campaign = report.original?.messageId ?? undefined;
  /** @type {ReturnType<typeof import("./message.js").reportEvents>} */
  const events = [];
  for (const recipient of report.recipients) {
    const { address, addressFrom } = recipient;
    // Nobody named an inferred address: it may be another person's.
    if (address === null || addressFrom === "original-message" || addressFrom === "return-path") continue;
    const outcome = outcomeOf(report, recipient);
    if (outcome === null) continue;
    const at = given ?? [recipient.lastAttemptDate, report.arrivalDate].find((date) => date !== null && date >= EARLIEST) ?? Date.now();
    const event = { address, at, ...(campaign !== undefined && { campaign }) };
    events.push(outcome === "bounced" ? { ...event, outcome, classification: recipient.classification } : { ...event, outcome });
  }
  return events;
}

/**
 * @param {import("./message.js").MessageReport} report
 * @param {import("./message.js").ReportedRecipient} recipient
 * @returns {"bounced" | "delivered" | "complained" | "unsubscribed" | null}
 */
function outcomeOf({ kind, flags }, { action }) {
  if (flags.includes("forwarded")) return null;
  if (kind === "complaint") return "complained";
  if (kind === "unsubscribe") return "unsubscribed";
  if (kind !== "bounce" && kind !== "delayed" && kind !== "delivered") return null;
  return action === null ? null : OUTCOMES[action];
}
