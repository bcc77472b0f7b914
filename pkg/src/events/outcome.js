// @ts-check
// What a record says together: the outcome comes from the platform, the reason from the server's words. The platform's
// own code decides only where its row says so, or where the words say nothing.

import { classify, taxonomy } from "../slim.js";

/**
 * A code of a platform: how it is printed, what its row says beyond the scheme's, and what the scheme says.
 * @typedef {{ code: string, rule: import("./data.js").Rule, readonly reading: Classification }} Row
 */

/** @typedef {import("../types.js").Classification} Classification */

/** @type {Map<string, Map<string, Row>>} */
const known = /* @__PURE__ */ new Map();

/**
 * The codes of a platform, by their lower-case form.
 * @param {import("./compile.js").Compiled} platform
 * @returns {Map<string, Row>}
 */
export function rows(platform) {
  let table = known.get(platform.id);
  if (table === undefined) {
    const codes = taxonomy.schemes.find(({ id }) => id === platform.id)?.codes ?? [];
    table = new Map(codes.map((code) => [code.toLowerCase(), row(platform, code)]));
    known.set(platform.id, table);
  }
  return table;
}

/** @param {import("./compile.js").Compiled} platform @param {string} code @returns {Row} */
function row(platform, code) {
  /** @type {Classification | undefined} */
  let reading;
  return {
    code,
    rule: platform.rules[code] ?? {},
    get reading() {
      return (reading ??= classify(code, null, { scheme: platform.id }));
    },
  };
}

/**
 * What a bounce, a delay or a rejection means.
 * @param {string | null} code reply and status, as the payload states them
 * @param {string | null} text the server's words
 * @param {Row | undefined} row
 * @param {boolean} decides whether the row counts more than the words
 * @param {string} recipient the address of the event
 * @param {{ final: boolean, contradicts: boolean }} platform whether it has given up, and whether it says that the failure
 *   is temporary or that it was the message that was refused
 * @returns {{ classification: Classification, byRow: boolean }}
 */
export function weigh(code, text, row, decides, recipient, { final, contradicts }) {
  const words = code === null && text === null && row !== undefined ? null : classify({ code, text, recipient });
  const byRow = row !== undefined && (words === null || decides || isBetter(row.reading, words));
  const classification = byRow ? beside(row.reading, words) : /** @type {Classification} */ (words);
  const acts = stops(classification);
  // The platform goes on trying: the final event decides about the address.
  if (acts && !final) return { classification: { ...classification, addressAction: "watch", action: "retry-later", retry: "later" }, byRow };
  // Words of a dead address beside a platform that says otherwise, or the platform's code beside words of another dead address or cause.
  const ofAnother = () => words !== null && !stops(words) && (stops(classify(code, text)) || spares(classify(null, text)));
  if (acts && (contradicts || ofAnother())) return { classification: { ...classification, addressAction: "watch", action: "review", confidence: "low" }, byRow };
  return { classification, byRow };
}

/** @param {Classification} says */
const stops = ({ addressAction }) => addressAction === "suppress" || addressAction === "correct";

/** Whether it is known that the address is not to blame. @param {Classification} says */
export const spares = ({ category, addressAction }) => category !== "unknown" && addressAction === "keep";

/** Whether a platform's code tells more than the words do. @param {Classification} row @param {Classification} words */
function isBetter(row, words) {
  if (row.category === "unknown") return words.category === "unknown" && words.permanent === null;
  if (words.category === "unknown") return true;
  // A refusal suppresses nobody, whatever the platform makes of it.
  return words.confidence === "low" && words.addressAction !== "keep";
}

/**
 * The reading of a platform's code, with the facts that the words hold. Class 4 beside a platform's "hard" is soft.
 * @param {Classification} row
 * @param {Classification | null} words
 * @returns {Classification}
 */
function beside(row, words) {
  if (words === null) return { ...row, flags: [...row.flags] };
  const { replyCode, status, permanent, provider, retryAfter, blocklist, flags } = words;
  const facts = { ...row, replyCode, status, permanent, provider, retryAfter, blocklist, flags };
  if (permanent !== false || row.type !== "hard") return facts;
  return { ...facts, type: "soft", addressAction: "watch", action: "retry-later", retry: "later" };
}
