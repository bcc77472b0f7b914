// @ts-check
// One bounce for a person, or as one line of JSON.

import delisting from "#delisting";
import { classify, describe, explain, words } from "../index.js";
import { wrapped } from "./options.js";
import { systemLocale } from "./summary.js";
import { print, shown, styles } from "./terminal.js";

/**
 * @param {[code: string | null, text: string | null]} bounce
 * @param {any} options
 * @returns {number} the exit status
 */
export function printBounce([code, text], { scheme, locale, json, explain: why }) {
  /** @type {import("../types.js").Classification & Partial<import("../types.js").Explanation>} */
  const bounce = (why ? explain : classify)(code, text, { scheme });
  if (json) {
    const description = locale === undefined ? {} : { description: describe(bounce, { locale }) };
    print(`${JSON.stringify({ ...bounce, ...description })}\n`);
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
    ["blocklist", bounce.blocklist && bounce.blocklist.name, bounce.blocklist && delisting[bounce.blocklist.id]],
    ["flags", bounce.flags.join(", ") || null],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value, label]) => `  ${style("dim", name.padEnd(15))}${shown(String(value))}${label ? `  (${label})` : ""}`);
  // Only a terminal needs line breaks.
  const { columns } = process.stdout;
  const paragraph = (/** @type {string} */ words) => (columns === undefined ? words : wrapped(words, Math.min(columns, 96)).join("\n"));
  process.stdout.write(`${style("bold", said.title)}\n\n${lines.join("\n")}\n\n${paragraph(said.description)}\n\n${paragraph(said.advice)}\n`);
  if (why) process.stdout.write(explained(/** @type {import("../types.js").Explanation} */ (bounce), text ?? code ?? "", said.locale, style));
  return 0;
}

/**
 * What an answer rests on: the rules, the evidence, the parts of the text, and what it names.
 * @param {import("../types.js").Explanation} explanation
 * @param {string} text
 * @param {string} locale
 * @param {ReturnType<typeof styles>} style
 */
function explained({ decidedBy, limitedBy, evidence, parts, facts }, text, locale, style) {
  const rules = [decidedBy, ...limitedBy];
  const why = words(rules.map((rule) => `rule-${rule}`), { locale });
  /** @type {[name: string, lines: string[]][]} */
  const sections = [
    ["Rules", rules.map((rule, i) => `${i === 0 ? "→" : "↓"} ${rule.padEnd(20)}  ${why[i]}`)],
    ["Evidence", evidence.map((piece) => evidenceLine(piece, text))],
    ["Parts", parts.filter(({ start, end }) => text.slice(start, end).trim() !== "").map((part) => partLine(part, text))],
    ["Facts", facts.map(({ kind, value }) => `  ${kind.padEnd(12)}${shown(value)}`)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `\n${style("bold", name)}\n${lines.join("\n")}\n`)
    .join("");
}

/**
 * @param {import("../types.js").Part} part
 * @param {string} text
 */
function partLine({ start, end, role, frame, recipient, replyCode, status, command }, text) {
  const said = [frame, command && `answers ${command}`, replyCode, status, recipient].filter((value) => value !== null && value !== "");
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  const quote = shown(JSON.stringify(words.length > 72 ? `${words.slice(0, 71)}…` : words));
  return `  ${role.padEnd(17)}${quote}${said.length > 0 ? `  (${shown(said.join(", "))})` : ""}`;
}

/**
 * @param {import("../types.js").Evidence} evidence
 * @param {string} text
 */
function evidenceLine({ source, rule, start, end, decided }, text) {
  const quote = end > start ? `  ${shown(JSON.stringify(text.slice(start, end)))}` : "";
  return `${decided ? "→" : " "} ${source.padEnd(12)}${rule}${quote}`;
}
