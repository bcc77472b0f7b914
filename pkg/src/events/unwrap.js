// @ts-check
// Takes records out of what platforms wrap them in: notifications of a queue, batches, fields that hold JSON.

import { Unreadable, json } from "./input.js";
import { getter, list } from "./path.js";

/** Envelopes in envelopes that are opened: SQS, SNS and the record are three. */
const DEPTH = 6;

/**
 * A record and what it was wrapped in. `proven`: only this platform wraps so. `unreadable`: the record held JSON that
 * could not be read.
 * @typedef {import("./path.js").Place & { proven: boolean, unreadable?: string }} Leaf
 */

/**
 * @param {readonly import("./compile.js").Envelope[]} envelopes
 * @param {unknown} record
 * @param {unknown} [outer]
 * @param {boolean} [proven]
 * @param {number} [depth]
 * @returns {Generator<Leaf, void>}
 */
export function* unwrap(envelopes, record, outer, proven = false, depth = 0) {
  const place = { record, outer, proven };
  const envelope = depth < DEPTH ? envelopes.find(({ when }) => when.every((test) => test.holds(place))) : undefined;
  if (envelope === undefined) {
    yield record instanceof Unreadable ? { ...place, unreadable: record.detail } : place;
    return;
  }
  const sure = proven || envelope.proves;
  for (const [inner, wrapper] of contents(record, envelope.each)) {
    const read = envelope.json && typeof inner === "string" ? json(inner) : inner;
    if (read instanceof Unreadable) yield { record: wrapper, outer, proven: sure, unreadable: read.detail };
    else if (Array.isArray(read) && read.length > 0) for (const one of read) yield* unwrap(envelopes, one, wrapper, sure, depth + 1);
    else yield* unwrap(envelopes, read, wrapper, sure, depth + 1);
  }
}

/**
 * What an envelope holds, and the part of it that each content came in: the element of a list, or all of it. An element
 * without the content gives `undefined`, so that it can be reported.
 * @param {unknown} record
 * @param {string} each
 * @returns {Generator<[unknown, unknown], void>}
 */
function* contents(record, each) {
  const [before, ...rest] = each.split("[].");
  const whole = rest.length === 0 && !each.endsWith("[]");
  const held = whole ? list(getter(each)({ record })) : raw(record, before.replace(/\[\]$/, ""));
  if (held.length === 0) yield [undefined, record];
  for (const element of held) {
    if (rest.length === 0) {
      yield [element, record];
      continue;
    }
    const inner = list(getter(rest.join("[]."))({ record: element }));
    if (inner.length === 0) yield [undefined, element];
    for (const one of inner) yield [one, element];
  }
}

/** The elements of a list, also those that are nothing. @param {unknown} record @param {string} key @returns {unknown[]} */
function raw(record, key) {
  const value = getter(key)({ record });
  return Array.isArray(value) ? value : [value];
}
