// @ts-check
// What to do with an address, from its history. Contracts: slim.d.ts. The wasm takes numbers, so what a caller may
// pass is checked here.

import names from "#names";
import { named, optionsObject, place, unknown } from "./check.js";
import { begin, end, glue } from "./boot/instance.js";
import { ensureStack } from "./boot/stack.js";
import { isoTime } from "./iso.js";

const DAY = 86_400_000;
/** The last time that a Date can hold. */
const LAST = 8.64e15;
/** Numbers that are times of mail in seconds, since 2001: in milliseconds they would lie before 1973. */
const SECONDS = { from: 1e9, to: 1e11 };

/** In the order of src/wasm.rs. */
export const NEXT = /** @type {const} */ (["hard", "soft", "expiry", "unblock"]);
const EVENT_NUMBERS = 6;
/** Before the numbers of the lists. */
const DECISION_NUMBERS = 8;

/** @type {typeof import("./slim.js").decide} */
export function decide(history, options) {
  const call = prepare(options);
  if (!Array.isArray(history)) throw new TypeError(`history must be an array of events; got ${named(history)}`);
  const ids = new Ids();
  // A copy has no holes, which would count as no event, and stays as long as it is while the events' getters run.
  const events = Array.from(history).map((event, i) => eventNumbers(event, `history[${i}]`, ids));
  const numbers = new Float64Array(EVENT_NUMBERS * events.length);
  events.forEach((event, i) => numbers.set(event, EVENT_NUMBERS * i));
  const [decision] = call(numbers, Uint32Array.of(events.length), ids);
  return decision;
}

/** @type {typeof import("./slim.js").decideMany} */
export function decideMany(events, options) {
  const call = prepare(options);
  if (typeof (/** @type {any} */ (events)?.[Symbol.iterator]) !== "function") {
    throw new TypeError(`events must be an iterable of { address, at, outcome }; got ${named(events)}`);
  }
  /** @type {Map<string, { address: string, numbers: number[] }>} the numbers of each address's events, by the address in lower case */
  const histories = new Map();
  const ids = new Ids();
  let i = 0;
  for (const event of events) {
    const name = `events[${i++}]`;
    const numbers = eventNumbers(event, name, ids);
    const { address } = event;
    if (typeof address !== "string") throw new TypeError(`${name}.address must be a string; got ${named(address)}`);
    const key = address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const history = histories.get(key);
    if (history === undefined) histories.set(key, { address, numbers });
    else history.numbers.push(...numbers);
  }
  const numbers = new Float64Array(EVENT_NUMBERS * i);
  const counts = new Uint32Array(histories.size);
  let at = 0;
  const all = [...histories.values()];
  for (const [i, history] of all.entries()) {
    numbers.set(history.numbers, at);
    at += history.numbers.length;
    counts[i] = history.numbers.length / EVENT_NUMBERS;
  }
  const decisions = call(numbers, counts, ids);
  return new Map(all.map(({ address }, i) => [address, decisions[i]]));
}

/**
 * @param {import("./types.js").DecideOptions | null | undefined} options
 * @returns {(events: Float64Array, counts: Uint32Array, ids: Ids) => import("./types.js").Decision[]}
 */
function prepare(options) {
  const { policy, now } = optionsObject(options, '{ policy: "recommended" }', ["policy", "now"]);
  const rule = policyRule(policy);
  const at = now === undefined || now === null ? Date.now() : time(now, "now");
  return (events, counts, ids) => {
    const policy = policyNumbers(rule);
    begin();
    const numbers = glue.decide(events, counts, policy, at);
    end();
    const lists = [...ids.lists.keys()];
    let from = 0;
    return Array.from(counts, () => {
      const to = from + DECISION_NUMBERS + numbers[from + DECISION_NUMBERS - 1];
      const [made, names] = [numbers.subarray(from, to), numbers.subarray(from + DECISION_NUMBERS, to)];
      from = to;
      return decision(made, rule.id ?? "own", Array.from(names, (list) => lists[list]));
    });
  };
}

/**
 * @param {Float64Array} numbers
 * @param {string} policy
 * @param {string[]} lists that the recipient unsubscribed from
 * @returns {import("./types.js").Decision}
 */
function decision([status, since, until, reason, softCount, next, number], policy, lists) {
  const event = NEXT[next];
  return {
    status: names.statuses[status],
    since: Number.isNaN(since) ? null : since,
    until: Number.isNaN(until) ? null : until,
    reason: names.reasons[reason],
    softCount,
    rule: `${policy}.${names.reasons[reason]}`,
    next: event === "soft" ? { event, count: number } : event === "expiry" ? { event, at: number } : { event },
    lists,
  };
}

/** Campaigns, lists and ids of events as numbers, in the order in which they first appear. */
export class Ids {
  campaigns = /** @type {Map<string, number>} */ (new Map());
  lists = /** @type {Map<string, number>} */ (new Map());
  events = /** @type {Map<string, number>} */ (new Map());
}

/**
 * @param {any} event
 * @param {string} name of it, for an error message
 * @param {Ids} ids that were seen
 * @returns {number[]} the event as the wasm takes it; its time comes first
 */
export function eventNumbers(event, name, ids) {
  if (typeof event !== "object" || event === null) throw new TypeError(`${name} must be an event such as { at, outcome }; got ${named(event)}`);
  const outcome = place(event.outcome, names.outcomes, `${name}.outcome`);
  return [
    time(event.at, `${name}.at`),
    isVague(event) ? names.outcomes.indexOf("other") : outcome,
    event.outcome === "bounced" ? bounceNumber(event, name) : 0,
    idNumber(event.campaign, `${name}.campaign`, ids.campaigns),
    idNumber(event.list, `${name}.list`, ids.lists),
    idNumber(event.eventId, `${name}.eventId`, ids.events),
  ];
}

/**
 * Whether a bounce of readEvents may as well be an automatic reply: three of them from an absent colleague must not add up.
 * @param {any} event
 */
const isVague = ({ outcome, flags }) => outcome === "bounced" && Array.isArray(flags) && flags.includes("platform-vague");

/** @param {any} event @param {string} name */
function bounceNumber({ classification, type, platform }, name) {
  if (classification === undefined || classification === null) {
    if (type === undefined || type === null) throw new TypeError(`${name} must have a classification, such as classify(code, text), or a type, because it bounced`);
    return place(type, names.types, `${name}.type`);
  }
  if (typeof classification !== "object") throw new TypeError(`${name}.classification must be what classify returns; got ${named(classification)}`);
  const { type: kind, addressAction, category, scheme, schemeCode, confidence } = classification;
  // readEvents names the platform's scheme itself: that is not the caller's wish to count as the platform does.
  const printed = typeof scheme === "string" && scheme !== "smtp" && typeof schemeCode === "string" && confidence !== "low" && typeof platform !== "string";
  const optional = (/** @type {unknown} */ value, /** @type {readonly string[]} */ known, /** @type {string} */ field) =>
    value === undefined || value === null ? 0 : place(value, known, `${name}.classification.${field}`) + 1;
  return (
    place(kind, names.types, `${name}.classification.type`) +
    (optional(addressAction, names.addressActions, "addressAction") << 8) +
    (optional(category, names.categories, "category") << 16) +
    (Number(printed) << 24)
  );
}

/** @param {unknown} id @param {string} name @param {Map<string, number>} known */
function idNumber(id, name, known) {
  if (id === undefined || id === null || id === "") return -1;
  if (typeof id !== "string" && typeof id !== "number") throw new TypeError(`${name} must be a string or a number; got ${named(id)}`);
  const text = String(id);
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number;
}

/**
 * The time of a Date, of another realm too.
 * @param {any} date
 */
function dateTime(date) {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return NaN; // it only calls itself one
  }
}

/** @param {unknown} at @param {string} name @returns {number} milliseconds since 1970 */
export function time(at, name) {
  let milliseconds = NaN;
  if (typeof at === "number") milliseconds = at;
  else if (Object.prototype.toString.call(at) === "[object Date]") milliseconds = dateTime(at);
  else if (typeof at === "string") {
    ensureStack();
    // A time without an offset is UTC: the same history means the same on every machine.
    milliseconds = isoTime(at);
  }
  if (typeof at === "number" && at >= SECONDS.from && at < SECONDS.to) {
    throw new TypeError(`${name} must be in milliseconds since 1970; ${at} is a time in seconds: multiply it by 1000`);
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
  if (policy === undefined) throw unknown(`unknown policy ${named(id)}`, id, names.policies.map(({ id }) => id));
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
