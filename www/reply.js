// The reply itself: the words that decided, what else was read, and whose words the rest are.

import { $, element } from "./dom.js";
import { maybe, say } from "./language.js";

/** UTF-16 units of a text that are shown as they are, and those around a find where a text is longer. */
const WHOLE = 4000;
const AROUND = 300;
/** Finds that are shown of such a text. */
const FINDS = 5;

/** Roles of a part that are worth a word; a cause speaks for itself. */
const ROLES = ["frame", "quotation", "consequence", "earlier", "other-recipient", "noise"];

export function showReply(/** @type {any} */ bounce, /** @type {string} */ text) {
  const found = bounce.evidence.filter((/** @type {any} */ { start, end }) => end > start);
  const parts = (bounce.parts ?? []).filter((/** @type {any} */ { role }) => ROLES.includes(role));
  $("evidence").hidden = text === "" || (found.length === 0 && parts.length === 0);
  if ($("evidence").hidden) return;
  const decisive = found.filter((/** @type {any} */ { decided }) => decided);
  const look = looks(text, found, parts);
  const windows = around(decisive.length > 0 ? decisive : found, text.length);
  $("reply").replaceChildren(...windows.flatMap(([from, to]) => [
    ...(from > 0 ? [element("span", { className: "cut" }, "…")] : []),
    ...runs(look, from, to).map(({ start, end, value }) => shown(text.slice(start, end), value)),
    ...(to < text.length ? [element("span", { className: "cut" }, "…")] : []),
  ]));
  $("evidence-none").hidden = bounce.evidence.some((/** @type {any} */ { decided }) => decided);
  $("evidence-cut").hidden = text.length <= WHOLE;
  const seen = new Set(look);
  $("legend").replaceChildren(
    ...[DECIDED, FOUND].filter((value) => seen.has(value)).map((value) => shown(legend(value), value)),
    ...ROLES.filter((_, at) => seen.has(PART + at)).map((role) => shown(say(`page-part-${role}`), PART + ROLES.indexOf(role))),
  );
  const rules = [bounce.decidedBy, ...(bounce.limitedBy ?? [])].filter((rule) => rule).filter((rule) => !bounce.flags.includes(rule)).map((rule) => maybe(`rule-${rule}`));
  $("rules").replaceChildren(...rules.filter((rule) => rule !== null).map((rule) => element("li", {}, rule)));
}

const FOUND = 1;
const DECIDED = 2;
const PART = 3;

/** For each unit of the text what it looks like: the strongest of what speaks of it. */
function looks(/** @type {string} */ text, /** @type {any[]} */ found, /** @type {any[]} */ parts) {
  const look = new Uint8Array(text.length);
  for (const { start, end, role } of parts) look.fill(PART + ROLES.indexOf(role), start, end);
  for (const { start, end, decided } of found) if (!decided) look.fill(FOUND, start, end);
  for (const { start, end, decided } of found) if (decided) look.fill(DECIDED, start, end);
  return look;
}

const legend = (/** @type {number} */ value) => say(value === DECIDED ? "page-evidence-decided" : "page-evidence-other");

function shown(/** @type {string} */ text, /** @type {number} */ value) {
  // Marks of direction are seen, and turn nothing round.
  const seen = text.replace(/\p{Bidi_C}/gu, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`);
  // Signs alone are nobody's words.
  if (value === 0 || (value >= PART && !/[\p{L}\p{N}]/u.test(text))) return document.createTextNode(seen);
  if (value < PART) return element("mark", { className: value === DECIDED ? "decided" : "", data: { legend: legend(value) } }, seen);
  const role = ROLES[value - PART];
  return element("span", { className: `part part-${role}`, data: { legend: say(`page-part-${role}`) } }, seen);
}

/** Stretches of one look. */
function runs(/** @type {Uint8Array} */ look, /** @type {number} */ from, /** @type {number} */ to) {
  const runs = [];
  for (let start = from, end; start < to; start = end) {
    for (end = start + 1; end < to && look[end] === look[start]; ) end++;
    runs.push({ start, end, value: look[start] });
  }
  return runs;
}

/** The stretches of a text to show: all of it, or those around the first finds. */
function around(/** @type {any[]} */ found, /** @type {number} */ length) {
  if (length <= WHOLE) return [[0, length]];
  /** @type {[number, number][]} */
  const windows = [];
  for (const { start, end } of found.slice(0, FINDS)) {
    const last = windows.at(-1);
    const from = Math.max(0, start - AROUND);
    const to = Math.min(length, end + AROUND);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else windows.push([from, to]);
  }
  return windows.length > 0 ? windows : [[0, WHOLE]];
}
