// @ts-check
// What to do with an address, from its history. Contracts: slim.d.ts.

import { named, optionsObject } from "./check.js";
import { rich } from "./instance.js";

/** @type {typeof import("./slim.js").decide} */
export function decide(history, options) {
  const { decide } = rich();
  const { policy, now } = decideOptions(options);
  if (!Array.isArray(history)) throw new TypeError(`history must be an array of events; got ${named(history)}`);
  return decide(history.map(plain), policy, now);
}

/** @type {typeof import("./slim.js").decideMany} */
export function decideMany(events, options) {
  const { decide_many } = rich();
  const { policy, now } = decideOptions(options);
  if (typeof (/** @type {any} */ (events)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`events must be an iterable of { address, at, outcome }; got ${named(events)}`);
  }
  /** @type {Map<string, unknown[]>} */
  const histories = new Map();
  for (const event of events) {
    const address = event?.address;
    if (typeof address !== "string") throw new TypeError(`an event's address must be a string; got ${named(address)}`);
    const history = histories.get(address);
    if (history === undefined) histories.set(address, [plain(event)]);
    else history.push(plain(event));
  }
  const decisions = decide_many([...histories.values()], policy, now);
  let i = 0;
  return new Map([...histories.keys()].map((address) => [address, decisions[i++]]));
}

/** @param {unknown} options */
function decideOptions(options) {
  const { policy = null, now } = optionsObject(options, '{ policy: "recommended" }');
  if (now === undefined || now === null) return { policy, now: Date.now() };
  const at = time(now);
  if (typeof at === "number" && Number.isFinite(at)) return { policy, now: at };
  throw new TypeError(`now must be a Date, an ISO 8601 string or milliseconds since 1970; got ${named(now)}`);
}

/**
 * What of an event counts, with its time as a number. What is wrong stays wrong, for the wasm says so best.
 * @param {any} event
 */
function plain(event) {
  if (typeof event !== "object" || event === null) return event;
  const { at, outcome, campaign, type, classification } = event;
  return { at: time(at), outcome, campaign, type, classification: bounce(classification) };
}

/** @param {any} classification */
function bounce(classification) {
  if (typeof classification !== "object" || classification === null) return classification;
  const { type, addressAction, category } = classification;
  return { type, addressAction, category };
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** @param {unknown} at @returns {unknown} milliseconds since 1970, where it is a time */
function time(at) {
  if (at instanceof Date) return at.getTime();
  if (typeof at !== "string") return at;
  const iso = at.match(ISO);
  if (iso === null) return at;
  // A time without an offset is UTC: the same history means the same on every machine.
  const milliseconds = Date.parse(at.length > 10 && iso[1] === undefined ? `${at}Z` : at);
  return Number.isNaN(milliseconds) ? at : milliseconds;
}
