// @ts-check
// Reads the eight words that the wasm writes for a classification (see DESIGN.md, "The boundary to JavaScript").

import names from "#names";
import { own } from "#additions";
import { words } from "./boot/instance.js";

export const RECORD_WORDS = 8;
/** Stands for no number where 0 is one. */
export const NONE = 0xffffffff;

/**
 * @param {number} at the index of the record's first word
 * @returns {import("./types.js").Classification}
 */
export function record(at) {
  const kind = words[at];
  const advice = words[at + 1];
  const permanent = (advice >>> 16) & 255;
  const reading = words[at + 4];
  const scheme = reading & 255;
  // A place below 0 would be looked up by its name: V8 takes a tenth of a microsecond not to find it.
  const added = scheme < names.schemes.length ? undefined : own.schemes[scheme - names.schemes.length];
  const schemeCode = words[at + 5];
  const retryAfter = words[at + 6];
  const provider = (reading >>> 8) & 255;
  const command = (reading >>> 16) & 255;
  return /** @type {any} */ ({
    type: names.types[kind & 255],
    category: names.categories[(kind >>> 8) & 255],
    group: names.groups[(kind >>> 16) & 255],
    action: names.actions[kind >>> 24],
    addressAction: names.addressActions[advice & 255],
    retry: names.retries[(advice >>> 8) & 255],
    permanent: permanent === 0 ? null : permanent === 2,
    replyCode: words[at + 2] || null,
    status: status(words[at + 3]),
    command: command === 0 ? null : names.commands[command - 1],
    scheme: added === undefined ? names.schemes[scheme] : added.id,
    schemeCode: schemeCode === 0 ? null : (added?.codes ?? names.schemeCodes)[schemeCode - 1],
    provider: provider === 0 ? null : names.providers[provider - 1],
    retryAfter: retryAfter === NONE ? null : retryAfter,
    blocklist: blocklist(words[at + 7]),
    confidence: names.confidences[advice >>> 24],
    flags: flags(reading >>> 24),
  });
}

/** @type {Map<number, string>} statuses already written out: real mail knows a few dozen */
const statuses = /* @__PURE__ */ new Map();

/** @param {number} packed class × 1 000 000 + subject × 1000 + detail @returns {string | null} */
export function status(packed) {
  if (packed === 0) return null;
  let text = statuses.get(packed);
  if (text === undefined) {
    text = `${Math.floor(packed / 1e6)}.${Math.floor(packed / 1e3) % 1e3}.${packed % 1e3}`;
    if (statuses.size < 1000) statuses.set(packed, text);
  }
  return text;
}

/** @param {string | null | undefined} text @returns {number} what {@link status} writes out; 0 for none */
export function packed(text) {
  const [first, subject, detail, more] = text?.split(".") ?? [];
  if (!["2", "4", "5"].includes(first) || more !== undefined || !isNumber(subject) || !isNumber(detail)) return 0;
  return Number(first) * 1e6 + Number(subject) * 1e3 + Number(detail);
}

/** @param {string | undefined} part @returns {boolean} whether it is one to three digits */
function isNumber(part) {
  return part !== undefined && part.length > 0 && part.length < 4 && [...part].every((digit) => digit >= "0" && digit <= "9");
}

/** @param {number} number @returns {import("./types.js").Blocklist | null} */
function blocklist(number) {
  if (number === 0) return null;
  const [id, name, kind = "ip"] = names.blocklists[number - 1];
  return { id, name, kind };
}

/** @param {number} bits @returns {import("./types.js").Flag[]} */
function flags(bits) {
  /** @type {import("./types.js").Flag[]} */
  const list = [];
  for (let i = 0; bits !== 0; i++, bits >>>= 1) {
    if (bits & 1) list.push(names.flags[i]);
  }
  return list;
}
