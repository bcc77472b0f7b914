// @ts-check
// Whose payload it is. Each platform has rows of tests; the row that asks most of the record wins.

import { compiled } from "./compile.js";
import { platforms } from "./data.js";
import { unwrap } from "./unwrap.js";

/** @typedef {import("./data.js").Platform} Platform */

/** Records of a batch that are looked at. */
const LOOKED_AT = 16;
/** What an envelope that only one platform uses is worth. */
const PROOF = 3;

/**
 * @param {readonly unknown[]} records
 * @returns {Platform | null}
 */
export function detect(records) {
  for (const record of records.slice(0, LOOKED_AT)) {
    let found = null;
    let most = 0;
    for (const platform of platforms) {
      const score = recognises(platform, record, most);
      if (score > most) [found, most] = [platform, score];
    }
    if (found !== null) return found;
  }
  return null;
}

/**
 * @param {Platform} platform
 * @param {unknown} record
 * @param {number} most that another platform scores
 * @returns {number} at most that: it is not this platform's
 */
function recognises(platform, record, most) {
  const { envelopes, any } = compiled(platform);
  const place = { record, proven: false };
  // Most records are in no envelope.
  if (!envelopes.some(({ when }) => when.every((test) => test.holds(place)))) return best(any, place, most);
  let leaves = 0;
  for (const leaf of unwrap(envelopes, record)) {
    most = best(any, leaf, leaf.proven ? Math.max(most, PROOF) : most);
    if (++leaves === LOOKED_AT) break;
  }
  return most;
}

/**
 * @param {import("./compile.js").Compiled["any"]} rows
 * @param {import("./unwrap.js").Leaf} leaf
 * @param {number} most
 */
function best(rows, leaf, most) {
  const proof = leaf.proven ? PROOF : 0;
  for (const { tests, weight } of rows) {
    if (weight + proof > most && tests.every((test) => test.holds(leaf))) most = weight + proof;
  }
  return most;
}
