// @ts-check
// One bounce for a person, or as one line of JSON.

import { classify, describe, explain } from "../index.js";
import { wrapped } from "./options.js";
import { systemLocale } from "./summary.js";
import { styles } from "./terminal.js";

/**
 * @param {[code: string | null, text: string | null]} bounce
 * @param {any} options
 * @returns {number} the exit status
 */
export function printBounce([code, text], { scheme, locale, json, explain: why }) {
  /** @type {import("../types.js").Classification & { evidence?: import("../types.js").Evidence[] }} */
  const bounce = (why ? explain : classify)(code, text, { scheme });
  if (json) {
    const description = locale === undefined ? {} : { description: describe(bounce, { locale }) };
    process.stdout.write(`${JSON.stringify({ ...bounce, ...description })}\n`);
    return 0;
  }
  const style = styles(process.stdout);
  const said = describe(bounce, { locale: locale ?? systemLocale() });
  /** @type {[name: string, value: string | number | null, label?: string | null][]} */
  const fields = [
    ["type", bounce.type, said.typeLabel],
    ["category", bounce.category],
    ["action", bounce.action, said.actionLabel],
    ["addressAction", bounce.addressAction],
    ["retry", bounce.retry, said.retryAfter],
    ["confidence", bounce.confidence],
    ["command", /** @type {any} */ (bounce).command ?? null],
    ["replyCode", bounce.replyCode, bounce.status === null && bounce.schemeCode === null ? said.schemeTitle : null],
    ["status", bounce.status, bounce.schemeCode === null ? said.schemeTitle : null],
    ["schemeCode", bounce.schemeCode, said.schemeTitle],
    ["provider", bounce.provider],
    ["blocklist", bounce.blocklist && bounce.blocklist.name],
    ["flags", bounce.flags.join(", ") || null],
  ];
  const shown = fields
    .filter(([, value]) => value !== null)
    .map(([name, value, label]) => `  ${style("dim", name.padEnd(15))}${value}${label ? `  (${label})` : ""}`);
  // Only a terminal needs line breaks.
  const { columns } = process.stdout;
  const paragraph = (/** @type {string} */ words) => (columns === undefined ? words : wrapped(words, Math.min(columns, 96)).join("\n"));
  process.stdout.write(`${style("bold", said.title)}\n\n${shown.join("\n")}\n\n${paragraph(said.description)}\n\n${paragraph(said.advice)}\n`);
  if (bounce.evidence !== undefined && bounce.evidence.length > 0) {
    process.stdout.write(`\n${bounce.evidence.map((piece) => evidenceLine(piece, text ?? code ?? "")).join("\n")}\n`);
  }
  return 0;
}

/**
 * @param {import("../types.js").Evidence} evidence
 * @param {string} text
 */
function evidenceLine({ source, rule, start, end, decided }, text) {
  const quote = end > start ? `  ${JSON.stringify(text.slice(start, end))}` : "";
  return `${decided ? "→" : " "} ${source.padEnd(12)}${rule}${quote}`;
}
