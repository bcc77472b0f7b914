// @ts-check
// A platform with its paths and tests as functions: made once, when a payload of it is first read.

import { getter, test } from "./path.js";

/** @typedef {import("./path.js").Getter} Getter */
/** @typedef {import("./path.js").Test} Test */
/** @typedef {import("./data.js").Platform} Platform */
/** @typedef {import("./data.js").EventRule} EventRule */

/** @typedef {Record<"address" | "at" | "envelopeAt" | "messageId" | "eventId" | "campaign" | "list" | "text" | "reply" | "status" | "own", Getter[]>} Getters */

/**
 * @typedef {Pick<EventRule, "outcome" | "skip" | "code" | "says" | "rejectedFor"> & { when: Test[], only: Test[], each: Getter | null, get: Getters }} Kind
 *   of events
 * @typedef {{ when: Test[], each: string, json: boolean, proves: boolean }} Envelope
 * @typedef {{
 *   id: Platform["id"], envelopes: Envelope[], any: { tests: Test[], weight: number }[], kinds: Kind[], boilerplate: string[],
 *   rules: Platform["rules"],
 * }} Compiled
 */

const FIELDS = /** @type {const} */ (["address", "at", "envelopeAt", "messageId", "eventId", "campaign", "list", "text", "reply", "status", "own"]);

/** @type {Map<string, Compiled>} */
const known = /* @__PURE__ */ new Map();

/** @param {Platform} platform @returns {Compiled} */
export function compiled(platform) {
  let made = known.get(platform.id);
  if (made === undefined) known.set(platform.id, (made = compile(platform)));
  return made;
}

/** @param {Platform} platform @returns {Compiled} */
function compile({ id, envelope = [], any, fields, event, rules }) {
  /** @type {Map<string, Getter>} paths come in several kinds of events */
  const getters = new Map();
  const shared = (/** @type {string} */ path) => {
    let get = getters.get(path);
    if (get === undefined) getters.set(path, (get = getter(path)));
    return get;
  };
  return {
    id,
    envelopes: envelope.map(({ when, each, json = false, proves = false }) => ({ when: when.map(test), each, json, proves })),
    any: any.map((row) => {
      const tests = row.map(test);
      return { tests, weight: tests.reduce((sum, { weight }) => sum + weight, 0) };
    }),
    kinds: event.map((kind) => {
      const all = { ...fields, ...kind };
      return {
        outcome: kind.outcome,
        skip: kind.skip,
        code: kind.code?.toLowerCase(),
        says: kind.says,
        rejectedFor: kind.rejectedFor,
        when: kind.when.map(test),
        only: (kind.only ?? []).map(test),
        each: kind.each === undefined ? null : shared(kind.each),
        get: /** @type {Getters} */ (Object.fromEntries(FIELDS.map((field) => [field, (all[field] ?? []).map(shared)]))),
      };
    }),
    boilerplate: fields.boilerplate ?? [],
    rules,
  };
}
