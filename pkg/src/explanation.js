// @ts-check
// Reads the words that the wasm writes after a classification: what it rests on (src/wasm/explain.rs has their order).

import names from "#names";
import { words } from "./boot/instance.js";
import { record, RECORD_WORDS, status } from "./record.js";

/** @param {number} word the frame, the command or another thing that may be missing @param {readonly string[]} ids */
const optional = (word, ids) => (word === 0 ? null : ids[word - 1]);

/** What the rule of a piece of evidence is, by its kind. @type {((number: number, answer: import("./types.js").Classification) => string | null)[]} */
const RULES = [
  (number) => names.categories[number],
  () => "nothing",
  String,
  status,
  (_, { scheme, schemeCode }) => `${scheme} ${schemeCode}`,
  (number) => names.providers[number],
  (number) => names.blocklists[number][0],
  () => "retry-after",
];

/**
 * @param {number} at the index of the first word
 * @param {string[]} strings the facts' values, then the parts' recipients
 * @returns {import("./types.js").Explanation}
 */
export function explanation(at, strings) {
  const classification = record(at);
  at += RECORD_WORDS;
  const [evidence, parts, limits, facts, decidedBy] = words.subarray(at, at + 5);
  at += 5;
  /** @param {number} count @param {number} length words of each @param {(at: number, index: number) => any} read */
  const list = (count, length, read) => Array.from({ length: count }, (_, index) => read((at += length) - length, index));
  return /** @type {any} */ ({
    ...classification,
    evidence: list(evidence, 4, (at) => ({
      source: names.sources[words[at] & 255],
      rule: RULES[(words[at] >>> 8) & 255](words[at + 1], classification),
      start: words[at + 2],
      end: words[at + 3],
      decided: words[at] >>> 16 === 1,
    })),
    parts: list(parts, 5, (at, index) => ({
      start: words[at + 3],
      end: words[at + 4],
      role: names.partRoles[words[at] & 255],
      frame: optional((words[at] >>> 8) & 255, names.frames),
      recipient: strings[facts + index] || null,
      replyCode: words[at + 1] || null,
      status: status(words[at + 2]),
      command: optional(words[at] >>> 16, names.commands),
    })),
    decidedBy: names.rules[decidedBy],
    limitedBy: list(limits, 1, (at) => names.rules[words[at]]),
    facts: list(facts, 3, (at, index) => ({ kind: names.factKinds[words[at]], value: strings[index], start: words[at + 1], end: words[at + 2] })),
  });
}
