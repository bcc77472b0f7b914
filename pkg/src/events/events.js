// @ts-check
// `readEvents` and its twins. Contracts: events.d.ts.

import { named, optionsObject } from "../check.js";
import { platforms as all } from "./data.js";
import { detect } from "./detect.js";
import { records } from "./input.js";
import { fill, firstText, firstValues, holds, isObject, isPlain, readTest, values } from "./path.js";
import { rows, weigh } from "./outcome.js";
import { readTime } from "./time.js";
import { unwrap } from "./unwrap.js";
import { taxonomy } from "../slim.js";

/** @typedef {import("./data.js").Platform} Platform */
/** @typedef {import("./unwrap.js").Leaf} Leaf */
/** @typedef {import("../events.js").ReadResult} ReadResult */
/** @typedef {import("../events.js").ReadEvent} ReadEvent */
/** @typedef {import("../events.js").Skipped} Skipped */

/** @type {typeof import("../events.js").readEvents} */
export function readEvents(payload, options) {
  const { platform: id, receivedAt } = optionsObject(options, '{ platform: "postmark" }');
  const given = id === undefined || id === null ? null : platformOf(id);
  const received = receivedAt === undefined || receivedAt === null ? Date.now() : receivedTime(receivedAt);
  const list = records(payload);
  const platform = given ?? detect(list);
  if (platform === null) throw new RangeError(`no known platform wrote this payload; known are ${known()}`);
  /** @type {ReadResult} */
  const result = { platform: platform.id, events: [], skipped: [] };
  let index = 0;
  for (const record of list) {
    for (const leaf of unwrap(platform, record)) readRecord(platform, leaf, index++, received, result);
  }
  return result;
}

/** @type {typeof import("../events.js").detectPlatform} */
export function detectPlatform(payload) {
  return detect(records(payload))?.id ?? null;
}

/** @type {typeof import("../events.js").platforms} */
export const platforms = /* @__PURE__ */ Object.freeze(
  all.map(({ id, name, docs, signature }) =>
    Object.freeze({
      id,
      name,
      docs,
      signature,
      get codes() {
        return taxonomy.schemes.find((scheme) => scheme.id === id)?.codes ?? [];
      },
    }),
  ),
);

const known = () => all.map(({ id }) => id).join(", ");

/** @param {unknown} id @returns {Platform} */
function platformOf(id) {
  if (typeof id !== "string") throw new TypeError(`platform must be a string such as "postmark"; got ${named(id)}`);
  const platform = all.find((platform) => platform.id === id);
  if (platform === undefined) throw new RangeError(`unknown platform ${named(id)}; known are ${known()}`);
  return platform;
}

/** @param {unknown} value */
function receivedTime(value) {
  const time = value instanceof Date ? value.getTime() : typeof value === "number" ? value : readTime(value);
  if (time !== null && Math.abs(time) <= 8.64e15) return time;
  throw new TypeError(`receivedAt must be a time: a Date, an ISO 8601 string or milliseconds since 1970; got ${named(value)}`);
}

/**
 * Reads one record into the result; whatever is odd about it is its own affair.
 * @param {Platform} platform
 * @param {Leaf} leaf
 * @param {number} index
 * @param {number} received
 * @param {ReadResult} result
 */
function readRecord(platform, leaf, index, received, result) {
  const { record } = leaf;
  const skip = (/** @type {Skipped["reason"]} */ reason, /** @type {string | null} */ detail = null) => result.skipped.push({ index, reason, detail });
  if (record === undefined || record === null || record === "") return skip("empty");
  if (!isObject(record)) return skip("unreadable", `the record is ${named(record)}`);
  if (leaf.unreadable === undefined && Object.keys(record).length === 0) return skip("empty");
  try {
    for (const event of platform.event) {
      if (!event.when.every((test) => holds(leaf, test))) continue;
      if (event.skip !== undefined) return skip(event.skip);
      if (leaf.unreadable !== undefined) break;
      const places = recipients(event, leaf);
      if (places.length === 0) continue;
      for (const place of places) readOne(platform, { ...platform.fields, ...event }, place, index, received, result, skip);
      return undefined;
    }
  } catch (error) {
    // A getter of the caller's own threw.
    return skip("unreadable", String(error));
  }
  return leaf.unreadable !== undefined ? skip("unreadable", leaf.unreadable) : skip("unknown-event", kindOf(platform, leaf));
}

/**
 * The record once for each recipient inside it; none where there should be some.
 * @param {import("./data.js").EventRule} event
 * @param {Leaf} leaf
 * @returns {import("./path.js").Place[]}
 */
function recipients({ each, only = [] }, leaf) {
  if (each === undefined) return [leaf];
  const places = values(leaf, each).map((item) => ({ ...leaf, item }));
  return places.filter((place) => only.every((test) => holds(place, test)));
}

/** What the record calls itself, for an event that is not known yet. @param {Platform} platform @param {Leaf} leaf */
function kindOf(platform, leaf) {
  for (const { when } of platform.event) {
    for (const path of readTest(when[0]).paths) {
      const value = values(leaf, path).find(isPlain);
      if (value !== undefined) return `${path}: ${String(value).slice(0, 80)}`;
    }
  }
  return null;
}

/**
 * @param {Platform} platform
 * @param {import("./data.js").EventRule & import("./data.js").Fields} event
 * @param {import("./path.js").Place} place
 * @param {number} index
 * @param {number} received
 * @param {ReadResult} result
 * @param {(reason: Skipped["reason"], detail?: string | null) => void} skip
 */
function readOne(platform, event, place, index, received, result, skip) {
  const found = firstValues(place, event.address);
  const addresses = found.map(addressOf).filter((address) => address !== null);
  if (addresses.length === 0) return skip("no-address", found.length === 0 ? null : named(found[0]));
  const time = timeOf(event, place, received);
  if (typeof time === "string") return skip("unreadable", time);
  const says = meaning(platform, event, place);
  const messageId = firstText(place, event.messageId);
  const eventId = firstText(place, event.eventId);
  const list = number(firstText(place, event.list));
  const campaign = number(firstText(place, event.campaign)) ?? messageId;
  for (const address of addresses) {
    result.events.push({ platform: platform.id, address, ...time, ...says, list, campaign, messageId, eventId, index });
  }
}

/** An id; platforms write 0 for none. @param {string | null} id */
const number = (id) => (id === "0" ? null : id);

/** @param {import("./data.js").Fields} event @param {import("./path.js").Place} place @param {number} received */
function timeOf({ at, envelopeAt }, place, received) {
  for (const [paths, atFrom] of /** @type {const} */ ([[at, "event"], [envelopeAt, "envelope"]])) {
    const value = firstValues(place, paths).find(isPlain);
    if (value === undefined) continue;
    const time = readTime(value);
    if (time === null) return `no time: ${named(value)}`;
    return { at: new Date(time).toISOString(), atFrom };
  }
  return { at: new Date(received).toISOString(), atFrom: /** @type {const} */ ("received") };
}

/** Without display name and brackets. @param {unknown} value @returns {string | null} */
function addressOf(value) {
  if (typeof value !== "string") return null;
  const inside = value.lastIndexOf("<");
  const address = (inside === -1 ? value : value.slice(inside + 1, (value.indexOf(">", inside) + 1 || value.length + 1) - 1)).trim();
  return /^[^\s]+@[^\s@]+$/.test(address) ? address : null;
}

const UNSAID = /** @type {const} */ ({ type: null, category: null, addressAction: null });

/** What outcomes without a classification stand for. */
const PLAIN = /** @type {const} */ ({
  delivered: { type: "none", category: "delivered", addressAction: "keep" },
  complained: { type: "none", category: "spam-complaint", addressAction: "suppress" },
  unsubscribed: { type: "none", category: "unsubscribe", addressAction: "suppress" },
  "suppressed-by-hand": UNSAID,
  unblocked: UNSAID,
  other: { type: "none", category: "unknown", addressAction: "keep" },
});

/** Whether a code does more than file the event as not classified. @param {import("./outcome.js").Row} row */
const saysSomething = ({ reading }) => reading.category !== "unknown" || reading.type !== "other";

/**
 * @param {Platform} platform
 * @param {import("./data.js").EventRule & import("./data.js").Fields} event
 * @param {import("./path.js").Place} place
 * @returns {Pick<ReadEvent, "outcome" | "text" | "code" | "own" | "classification" | "type" | "category" | "addressAction" | "rejectedFor" | "flags">}
 */
function meaning(platform, event, place) {
  const table = rows(platform);
  const reply = firstText(place, event.reply)?.match(/^[2-5]\d\d$/)?.[0];
  /** @type {string[]} */
  const printed = [];
  for (const template of event.own ?? []) {
    const code = fill(place, template);
    // Mailgun puts its own codes where the reply code is.
    if (code !== null && code !== "" && (code !== reply || table.has(code))) printed.push(code);
  }
  const matching = printed.map((code) => table.get(code.toLowerCase())).filter((row) => row !== undefined);
  const stated = matching.find(saysSomething) ?? matching[0];
  const kind = event.code === undefined ? undefined : table.get(event.code.toLowerCase());
  const own = stated?.code ?? printed[0] ?? event.code ?? null;
  const row = stated === undefined || (kind !== undefined && !saysSomething(stated) && saysSomething(kind)) ? kind : stated;
  const { outcome = /** @type {import("../events.js").ReadOutcome} */ (event.outcome), decides = false } = (stated ?? kind)?.rule ?? {};

  const words = firstText(place, event.text);
  const text = words !== null && event.boilerplate?.some((part) => words.includes(part)) ? null : words;
  const status = firstText(place, event.status)?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0];
  const code = [reply === own ? undefined : reply, status].filter((part) => part !== undefined).join(" ") || null;
  const said = { outcome, text, code, own, rejectedFor: outcome === "rejected" ? (event.rejectedFor ?? row?.rule.rejectedFor ?? null) : null };

  if (outcome !== "bounced" && outcome !== "delayed" && outcome !== "rejected") {
    const plain = outcome === "other" && row !== undefined ? { ...PLAIN.other, type: row.reading.type, category: row.reading.category } : PLAIN[outcome];
    return { ...said, classification: null, ...plain, flags: [] };
  }
  const blocks = (stated?.rule.says ?? kind?.rule.says) === "block" || kind?.rule.says === "block";
  const { classification, byRow } = weigh(code, text, row, decides || outcome === "rejected", { final: outcome !== "delayed", blocks });
  const { type, category, addressAction } = classification;
  /** @type {ReadEvent["flags"]} */
  const flags = [];
  const says = stated?.rule.says ?? kind?.rule.says;
  if (outcome === "bounced" && says === "hard" && type !== "hard") flags.push("platform-says-hard");
  if (outcome === "bounced" && says === "soft" && type === "hard") flags.push("platform-says-soft");
  if (byRow && stated?.rule.vague) flags.push("platform-vague");
  return { ...said, classification, type, category, addressAction, flags };
}
