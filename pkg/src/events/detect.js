// @ts-check
// Whose payload it is. Each platform has rows of tests; the row that asks most of the record wins.

import { platforms } from "./data.js";
import { holds } from "./path.js";
import { unwrap } from "./unwrap.js";

/** @typedef {import("./data.js").Platform} Platform */

/** Records of a batch that are looked at, and as many beyond as could not be read. */
const LOOKED_AT = 16;

/** A value that fits says more than a field that is there. @param {string} test */
const weight = (test) => (test.includes("=") ? 2 : 1);

/**
 * @param {readonly unknown[]} records
 * @returns {Platform | null}
 */
export function detect(records) {
  for (const record of records.slice(0, LOOKED_AT)) {
    let best = null;
    let most = 0;
    for (const platform of platforms) {
      const score = recognises(platform, record);
      if (score > most) [best, most] = [platform, score];
    }
    if (best !== null) return best;
  }
  return null;
}

/** @param {Platform} platform @param {unknown} record @returns {number} 0: it is not this platform's */
function recognises(platform, record) {
  let most = 0;
  let leaves = 0;
  for (const leaf of unwrap(platform, record)) {
    if (leaf.proven) most = Math.max(most, 3);
    for (const row of platform.any) {
      const score = row.reduce((sum, test) => sum + weight(test), leaf.proven ? 3 : 0);
      if (score > most && row.every((test) => holds(leaf, test))) most = score;
    }
    if (++leaves === LOOKED_AT) break;
  }
  return most;
}
