// @ts-check
// `readEvents` and its twins. Contracts: events.d.ts.

import { ensureStack } from "../boot/stack.js";
import { named, optionsObject, unknown } from "../check.js";
import { compiled } from "./compile.js";
import { platforms as all } from "./data.js";
import { detect } from "./detect.js";
import { records } from "./input.js";
import { firstList, firstPlain, firstText, isObject, list, plain } from "./path.js";
import { rows, spares, weigh } from "./outcome.js";
import { readTime } from "./time.js";
import { unwrap } from "./unwrap.js";
import { taxonomy } from "../slim.js";

/** @typedef {import("./data.js").Platform} Platform */
/** @typedef {import("./compile.js").Compiled} Compiled */
/** @typedef {import("./compile.js").Kind} Kind */
/** @typedef {import("./unwrap.js").Leaf} Leaf */
/** @typedef {import("../events.js").ReadResult} ReadResult */
/** @typedef {import("../events.js").ReadEvent} ReadEvent */
/** @typedef {import("../events.js").Skipped} Skipped */

/** @type {typeof import("../events.js").readEvents} */
export function readEvents(payload, options) {
  ensureStack();
  const { platform: id, receivedAt } = optionsObject(options, '{ platform: "postmark" }', ["platform", "receivedAt"]);
  const given = id === undefined || id === null ? null : platformOf(id);
  const received = receivedAt === undefined || receivedAt === null ? Date.now() : receivedTime(receivedAt);
  const payloads = records(payload);
  const platform = given ?? detect(payloads);
  // An empty batch is nobody's.
  if (platform === null && payloads.length === 0) return { platform: null, events: [], skipped: [] };
  if (platform === null) throw new RangeError(`no known platform wrote this payload; known are ${known().join(", ")}`);
  /** @type {ReadResult} */
  const result = { platform: platform.id, events: [], skipped: [] };
  const rules = compiled(platform);
  let index = 0;
  for (const record of payloads) {
    for (const leaf of unwrap(rules.envelopes, record)) readRecord(rules, leaf, index++, received, result);
  }
  return result;
}

/** @type {typeof import("../events.js").detectPlatform} */
export function detectPlatform(payload) {
  ensureStack();
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

const known = () => all.map(({ id }) => id);

/** @param {unknown} id @returns {Platform} */
function platformOf(id) {
  if (typeof id !== "string") throw new TypeError(`platform must be a string such as "postmark"; got ${named(id)}`);
  const platform = all.find((platform) => platform.id === id);
  if (platform === undefined) throw unknown(`unknown platform ${named(id)}`, id, known());
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
 * @param {Compiled} platform
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
    for (const kind of platform.kinds) {
      if (!kind.when.every((test) => test.holds(leaf))) continue;
      if (kind.skip !== undefined) return skip(kind.skip);
      if (leaf.unreadable !== undefined) break;
      const places = recipients(kind, leaf);
      if (places.length === 0) continue;
      for (const place of places) readOne(platform, kind, place, index, received, result, skip);
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
 * @param {Kind} kind
 * @param {Leaf} leaf
 * @returns {import("./path.js").Place[]}
 */
function recipients({ each, only }, leaf) {
  if (each === null) return [leaf];
  const places = list(each(leaf)).map((item) => ({ ...leaf, item }));
  return only.length === 0 ? places : places.filter((place) => only.every((test) => test.holds(place)));
}

/** What the record calls itself, for an event that is not known yet. @param {Compiled} platform @param {Leaf} leaf */
function kindOf(platform, leaf) {
  for (const { when } of platform.kinds) {
    const [{ getters, paths }] = when;
    for (const [at, get] of getters.entries()) {
      const value = plain(get(leaf));
      if (value !== undefined) return `${paths[at]}: ${String(value).slice(0, 80)}`;
    }
  }
  return null;
}

/**
 * @param {Compiled} platform
 * @param {Kind} kind
 * @param {import("./path.js").Place} place
 * @param {number} index
 * @param {number} received
 * @param {ReadResult} result
 * @param {(reason: Skipped["reason"], detail?: string | null) => void} skip
 */
function readOne(platform, kind, place, index, received, result, skip) {
  const { get } = kind;
  const found = firstList(place, get.address);
  const addresses = found.map(addressOf).filter((address) => address !== null);
  if (addresses.length === 0) return skip("no-address", found.length === 0 ? null : named(found[0]));
  const time = timeOf(get, place, received);
  if (typeof time === "string") return skip("unreadable", time);
  const messageId = firstText(place, get.messageId);
  const eventId = firstText(place, get.eventId);
  const topic = number(firstText(place, get.list));
  const campaign = number(firstText(place, get.campaign)) ?? messageId;
  for (const address of addresses) {
    const says = meaning(platform, kind, place, address, addresses.length > 1);
    const event = { platform: platform.id, address, ...time, ...says, list: topic, campaign, messageId, eventId, index };
    result.events.push(/** @type {ReadEvent} */ (event));
  }
}

/** An id; platforms write 0 for none. @param {string | null} id */
const number = (id) => (id === "0" ? null : id);

/** @param {import("./compile.js").Getters} get @param {import("./path.js").Place} place @param {number} received */
function timeOf({ at, envelopeAt }, place, received) {
  for (const [getters, atFrom] of /** @type {const} */ ([[at, "event"], [envelopeAt, "envelope"]])) {
    const value = firstPlain(place, getters);
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

/** The categories of outcomes without a classification. */
const CATEGORIES = /** @type {Partial<Record<import("../events.js").ReadOutcome, string>>} */ ({
  delivered: "delivered",
  complained: "spam-complaint",
  unsubscribed: "unsubscribe",
});

/** @param {import("../events.js").ReadOutcome} outcome without a classification @param {import("./outcome.js").Row | undefined} row */
function unclassified(outcome, row) {
  if (outcome === "other") return { type: row?.reading.type ?? "none", category: row?.reading.category ?? "unknown", addressAction: "keep" };
  const category = taxonomy.categories.find(({ id }) => id === CATEGORIES[outcome]);
  return category === undefined ? UNSAID : { type: category.type, category: category.id, addressAction: category.addressAction };
}

/** Whether a code does more than file the event as not classified. @param {import("./outcome.js").Row} row */
const saysSomething = ({ reading }) => reading.category !== "unknown" || reading.type !== "other";

/**
 * @param {Compiled} platform
 * @param {Kind} event
 * @param {import("./path.js").Place} place
 * @param {string} address
 * @param {boolean} shared whether the record has other addresses, too
 * @returns {Pick<ReadEvent, "outcome" | "text" | "code" | "own" | "classification" | "type" | "category" | "addressAction" | "rejectedFor" | "flags">}
 */
function meaning(platform, event, place, address, shared) {
  const table = rows(platform);
  const { get } = event;
  const reply = firstText(place, get.reply)?.match(/^[2-5]\d\d$/)?.[0];
  /** @type {string[]} */
  const printed = [];
  for (const own of get.own) {
    const code = plain(own(place));
    // Mailgun puts its own codes where the reply code is.
    if (code !== undefined && (code !== reply || table.has(code))) printed.push(String(code));
  }
  const matching = printed.map((code) => table.get(code.toLowerCase())).filter((row) => row !== undefined);
  const stated = matching.find(saysSomething) ?? matching[0];
  const kind = event.code === undefined ? undefined : table.get(event.code);
  const own = stated?.code ?? printed[0] ?? kind?.code ?? null;
  const row = stated === undefined || (kind !== undefined && !saysSomething(stated) && saysSomething(kind)) ? kind : stated;
  const { outcome = /** @type {import("../events.js").ReadOutcome} */ (event.outcome), decides = false } = (stated ?? kind)?.rule ?? {};

  const words = firstText(place, get.text);
  const text = words !== null && platform.boilerplate.some((part) => words.includes(part)) ? null : words;
  const status = firstText(place, get.status)?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0];
  const code = [reply === own ? undefined : reply, status].filter((part) => part !== undefined).join(" ") || null;
  const said = { outcome, text, code, own, rejectedFor: outcome === "rejected" ? (event.rejectedFor ?? row?.rule.rejectedFor ?? null) : null };

  if (outcome !== "bounced" && outcome !== "delayed" && outcome !== "rejected") {
    return /** @type {any} */ ({ ...said, classification: null, ...unclassified(outcome, row), flags: [] });
  }
  const says = event.says ?? stated?.rule.says ?? kind?.rule.says;
  // Of several addresses that a message went to, the reply is about one.
  const ofAnother = shared && !text?.toLowerCase().includes(address.toLowerCase());
  // The platform's own class names another cause: spam, a policy, the sender.
  const denies = stated !== undefined && spares(stated.reading);
  const contradicts = says === "soft" || says === "block" || kind?.rule.says === "block" || denies || ofAnother;
  const { classification, byRow } = weigh(code, text, row, decides || outcome === "rejected", address, { final: outcome !== "delayed", contradicts });
  const { type, category, addressAction } = classification;
  /** @type {ReadEvent["flags"]} */
  const flags = [];
  if (outcome === "bounced" && says === "hard" && type !== "hard") flags.push("platform-says-hard");
  if (outcome === "bounced" && says === "soft" && type === "hard") flags.push("platform-says-soft");
  if (byRow && stated?.rule.vague) flags.push("platform-vague");
  return { ...said, classification, type, category, addressAction, flags };
}
