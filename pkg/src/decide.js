// @ts-check
// What to do with an address, from its history. Contracts: slim.d.ts. The wasm takes numbers, so what a caller may
// pass is checked here.

import names from "#names";
import { named, optionsObject, place } from "./check.js";
import { rich } from "./boot/instance.js";

const DAY = 86_400_000;
/** The last time that a Date can hold. */
const LAST = 8.64e15;

// The orders are those of src/wasm.rs.
const OUTCOMES = /** @type {const} */ (["delivered", "bounced", "complained", "unsubscribed", "suppressed-by-hand", "unblocked", "rejected"]);
export const NEXT = /** @type {const} */ (["hard", "soft", "expiry", "unblock"]);
const EVENT_NUMBERS = 4;
const DECISION_NUMBERS = 7;

/** @type {typeof import("./slim.js").decide} */
export function decide(history, options) {
  const call = prepare(options);
  if (!Array.isArray(history)) throw new TypeError(`history must be an array of events; got ${named(history)}`);
  const numbers = new Float64Array(EVENT_NUMBERS * history.length);
  const campaigns = new Map();
  history.forEach((event, i) => numbers.set(eventNumbers(event, `history[${i}]`, campaigns), EVENT_NUMBERS * i));
  const [decision] = call(numbers, Uint32Array.of(history.length));
  return decision;
}

/** @type {typeof import("./slim.js").decideMany} */
export function decideMany(events, options) {
  const call = prepare(options);
  if (typeof (/** @type {any} */ (events)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`events must be an iterable of { address, at, outcome }; got ${named(events)}`);
  }
  /** @type {Map<string, number[]>} the numbers of each address's events */
  const histories = new Map();
  const campaigns = new Map();
  let i = 0;
  for (const event of events) {
    const name = `events[${i++}]`;
    const numbers = eventNumbers(event, name, campaigns);
    if (typeof event.address !== "string") throw new TypeError(`${name}.address must be a string; got ${named(event.address)}`);
    const history = histories.get(event.address);
    if (history === undefined) histories.set(event.address, numbers);
    else history.push(...numbers);
  }
  const numbers = new Float64Array(EVENT_NUMBERS * i);
  const counts = new Uint32Array(histories.size);
  let at = 0;
  let address = 0;
  for (const history of histories.values()) {
    numbers.set(history, at);
    at += history.length;
    counts[address++] = history.length / EVENT_NUMBERS;
  }
  const decisions = call(numbers, counts);
  return new Map([...histories.keys()].map((address, i) => [address, decisions[i]]));
}

/**
 * @param {import("./types.js").DecideOptions | null | undefined} options
 * @returns {(events: Float64Array, counts: Uint32Array) => import("./types.js").Decision[]}
 */
function prepare(options) {
  const { policy, now } = optionsObject(options, '{ policy: "recommended" }');
  const rule = policyRule(policy);
  const at = now === undefined || now === null ? Date.now() : time(now, "now");
  return (events, counts) => {
    const { decide } = rich();
    const numbers = decide(events, counts, policyNumbers(rule), at);
    return Array.from(counts, (_, i) => decision(numbers.subarray(DECISION_NUMBERS * i), rule.id ?? "own"));
  };
}

/**
 * @param {Float64Array} numbers
 * @param {string} policy
 * @returns {import("./types.js").Decision}
 */
function decision([status, since, until, reason, softCount, next, number], policy) {
  const event = NEXT[next];
  return {
    status: names.statuses[status],
    since: Number.isNaN(since) ? null : since,
    until: Number.isNaN(until) ? null : until,
    reason: names.reasons[reason],
    softCount,
    rule: `${policy}.${names.reasons[reason]}`,
    next: event === "soft" ? { event, count: number } : event === "expiry" ? { event, at: number } : { event },
  };
}

/**
 * @param {any} event
 * @param {string} name of it, for an error message
 * @param {Map<string, number>} campaigns that were seen
 * @returns {number[]} the event as the wasm takes it; its time comes first
 */
export function eventNumbers(event, name, campaigns) {
  if (typeof event !== "object" || event === null) throw new TypeError(`${name} must be an event such as { at, outcome }; got ${named(event)}`);
  const outcome = place(event.outcome, OUTCOMES, `${name}.outcome`);
  return [
    time(event.at, `${name}.at`),
    outcome,
    event.outcome === "bounced" ? bounceNumber(event, name) : 0,
    campaignNumber(event.campaign, `${name}.campaign`, campaigns),
  ];
}

/** @param {any} event @param {string} name */
function bounceNumber({ classification, type }, name) {
  if (classification === undefined || classification === null) {
    if (type === undefined || type === null) throw new TypeError(`${name} must have a classification or a type, for it bounced`);
    return place(type, names.types, `${name}.type`);
  }
  if (typeof classification !== "object") throw new TypeError(`${name}.classification must be what classify returns; got ${named(classification)}`);
  const { type: kind, addressAction, category } = classification;
  const optional = (/** @type {unknown} */ value, /** @type {readonly string[]} */ known, /** @type {string} */ field) =>
    value === undefined || value === null ? 0 : place(value, known, `${name}.classification.${field}`) + 1;
  return (
    place(kind, names.types, `${name}.classification.type`) +
    (optional(addressAction, names.addressActions, "addressAction") << 8) +
    (optional(category, names.categories, "category") << 16)
  );
}

/** @param {unknown} campaign @param {string} name @param {Map<string, number>} campaigns */
function campaignNumber(campaign, name, campaigns) {
  if (campaign === undefined || campaign === null || campaign === "") return -1;
  if (typeof campaign !== "string" && typeof campaign !== "number") throw new TypeError(`${name} must be a string or a number; got ${named(campaign)}`);
  const id = String(campaign);
  const known = campaigns.get(id) ?? campaigns.size;
  campaigns.set(id, known);
  return known;
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** @param {unknown} at @param {string} name @returns {number} milliseconds since 1970 */
function time(at, name) {
  let milliseconds = NaN;
  if (typeof at === "number") milliseconds = at;
  else if (at instanceof Date) milliseconds = at.getTime();
  else if (typeof at === "string") {
    const iso = at.match(ISO);
    // A time without an offset is UTC: the same history means the same on every machine.
    if (iso) milliseconds = Date.parse(at.length > 10 && iso[1] === undefined ? `${at}Z` : at);
  }
  if (Math.abs(milliseconds) <= LAST) return Math.trunc(milliseconds);
  throw new TypeError(`${name} must be a time: a Date, an ISO 8601 string or milliseconds since 1970; got ${named(at)}`);
}

/** @typedef {Omit<typeof names.policies[number], "id"> & { id: string | null }} Rule */

/** @param {unknown} policy @returns {Rule} */
function policyRule(policy) {
  if (policy === undefined || policy === null) return shipped("recommended");
  if (typeof policy === "string") return shipped(policy);
  if (typeof policy !== "object" || Array.isArray(policy)) {
    throw new TypeError(`policy must be the id of a policy, or one of your own such as { base, softThreshold }; got ${named(policy)}`);
  }
  const { base = "recommended", ...fields } = /** @type {Record<string, unknown>} */ (policy);
  if (typeof base !== "string") throw new TypeError(`policy.base must be the id of a policy; got ${named(base)}`);
  /** @type {Record<string, unknown>} */
  const own = {};
  for (const [field, value] of Object.entries(fields)) {
    const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (read === undefined) throw new TypeError(`policy.${field} is unknown; there are base, ${Object.keys(FIELDS).join(", ")}`);
    if (value !== undefined && value !== null) own[field] = read(value, `policy.${field}`);
  }
  return { ...shipped(base), ...own, id: null };
}

/** @param {string} id @returns {Rule} */
function shipped(id) {
  const policy = names.policies.find((policy) => policy.id === id);
  if (policy === undefined) throw new RangeError(`unknown policy ${named(id)}; known are ${names.policies.map(({ id }) => id).join(", ")}`);
  return policy;
}

/** @param {unknown} value @param {string} name */
function days(value, name) {
  if (value === "ever") return null;
  // A hundred years: more is surely a mistake, such as milliseconds.
  if (typeof value === "number" && value > 0 && value <= 36_525) return Math.round(value * DAY);
  throw new TypeError(`${name} must be a number of days above 0, at most 36525, or "ever"; got ${named(value)}`);
}

/** @param {unknown} value @param {string} name */
function threshold(value, name) {
  if (value === "never") return null;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1e6) return value;
  throw new TypeError(`${name} must be a whole number from 1, or "never"; got ${named(value)}`);
}

/** @param {unknown} value @param {string} name */
function flag(value, name) {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${name} must be true or false; got ${named(value)}`);
}

/** @type {Record<string, (value: unknown, name: string) => unknown>} */
const FIELDS = {
  hardBy: (value, name) => names.hardBy[place(value, names.hardBy, name)],
  hardFor: days,
  softThreshold: threshold,
  softFor: days,
  separateSends: flag,
  deliveryLifts: flag,
};

/** @param {Rule} rule as the wasm takes it */
function policyNumbers({ hardBy, hardFor, softThreshold, softFor, separateSends, deliveryLifts }) {
  return Float64Array.of(
    names.hardBy.indexOf(hardBy),
    hardFor ?? -1,
    softThreshold ?? -1,
    softFor ?? -1,
    Number(separateSends),
    Number(deliveryLifts),
  );
}
