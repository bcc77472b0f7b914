// Several answers: counts, a table, and the way from a row to its answer and back.

import { describeReport, explain, taxonomy } from "./pkg/init.js";
import { announce } from "./announce.js";
import { showAnswer } from "./answer.js";
import { $, button, element, foreign, icon, put } from "./dom.js";
import { read } from "./entry.js";
import { date, language, number, onLanguage, say } from "./language.js";
import { readMessage, readsMessages, withoutRecipient } from "./message.js";
import { setAside, leave, step } from "./place.js";
import { isReading, offerReader, read as readFiles, stopReading } from "./reader.js";
import { Rows } from "./rows.js";
import { shapeOf } from "./shape.js";
import { showShare } from "./share.js";
import { state } from "./state.js";
import { readsEvents } from "./webhook.js";

const PAGE = 100;
/** Names of files that are shown. */
const NAMES = 10;
/** Categories that the chart shows. */
const BARS = 8;

/**
 * @typedef {{ source: { page: Function, save: Function }, counts: import("./rows.js").Counts, about: [string, string | number][], report?: any, head?: string }} Several
 * `about`: labels (messages) and values of what was entered; `report`: of the message that it was; `head`: the beginning of a file
 */

/** @type {Several | null} */
let shown = null;
/** @type {any} the row that is open */
let opened = null;
/** Whether there is but one row: no table is worth that. */
let alone = false;
/** @type {import("./rows.js").Sorting} */
const sorting = { by: "order", descending: false, titles: {}, only: null };
let count = PAGE;

/**
 * What a text holds that is no plain text: a table to show, null where no reader of this build knows it, undefined for tables
 * and JSON: they are the worker's, which shows them when it is done.
 * @param {string} text @param {string} scheme @returns {Promise<Several | null | undefined>}
 */
export async function recognise(text, scheme) {
  const shape = shapeOf(text);
  if (shape === "table" || shape === "json" || shape === "ndjson" || (shape === "form" && readsEvents) || (shape === "mbox" && readsMessages)) {
    readInBulk([text]);
    return undefined;
  }
  if (shape !== "message" || !readsMessages) return null;
  const { rows, about, report } = await readMessage(text, scheme);
  return { ...local(Rows.of(rows.length > 0 ? rows : [withoutRecipient(report)]), about), report };
}

export const severalOf = (/** @type {import("./rows.js").Row[]} */ rows) => local(Rows.of(rows));

/** @returns {Several} */
function local(/** @type {Rows} */ rows, /** @type {[string, string | number][]} */ about = []) {
  return { source: { page: async (...all) => rows.page(.../** @type {[any, any, any]} */ (all)), save: async (/** @type {any} */ kind, /** @type {string | null} */ only) => rows.save(kind, only) }, counts: rows.counts(), about };
}

export function showSeveral(/** @type {Several} */ several) {
  shown = several;
  opened = null;
  alone = several.counts.total === 1;
  sorting.by = "order";
  sorting.descending = false;
  sorting.only = null;
  count = PAGE;
  if (alone) several.source.page({ ...sorting }, 0, 1).then(([{ row }]) => show(row));
  else draw();
  announce([say("page-several"), number(several.counts.total)]);
}

function show(/** @type {any} */ row) {
  opened = row;
  draw();
}

/** From an open row back to the list. */
function closeRow() {
  opened = null;
  draw();
  $("several-title").focus();
}

export function hideSeveral() {
  stopReading();
  shown = null;
  opened = null;
  $("several").hidden = true;
  $("back").hidden = true;
  $("about-input").hidden = true;
}

/** All of it again, in the language of now. */
function draw() {
  if (shown === null) return;
  document.documentElement.classList.add("answered");
  $("catalogue").hidden = true;
  $("recent").hidden = true;
  $("several").hidden = opened !== null;
  $("back").hidden = opened === null || alone;
  $("result").hidden = opened === null;
  $("clear").hidden = false;
  drawAbout(shown);
  if (opened !== null) return open(opened);
  document.title = $("several-title").textContent = `${say("page-several")} · ${number(shown.counts.total)}`;
  sorting.titles = Object.fromEntries(taxonomy.categories.map((/** @type {any} */ { id }) => [id, say(`category-${id}`)]));
  drawCharts(shown.counts);
  drawTable();
}

/** What was entered: of a message, whom it reports on, and when it was sent by whom. */
function drawAbout(/** @type {Several} */ { about, report }) {
  put("told", report === undefined ? null : sentences(describeReport(report, { locale: language.tag })));
  const list = about.map(([label, value]) => element("div", {}, element("dt", {}, say(label)), element("dd", {}, typeof value === "number" ? date(value) : foreign(value))));
  $("about-input").replaceChildren(...(list.length === 0 ? [] : [element("dl", {}, ...list)]));
  $("about-input").hidden = $("about-input").childElementCount === 0;
}

const sentences = (/** @type {any} */ { text, advice }) => `${text} ${advice}`;

function drawCharts(/** @type {import("./rows.js").Counts} */ { total, actions, types, categories }) {
  const chart = (/** @type {string} */ title, /** @type {[string, number][]} */ counts, /** @type {string} */ prefix) =>
    element("section", { className: "card" }, element("h3", {}, say(title)), element("ul", {}, ...counts.map(([id, value]) =>
      element("li", { data: prefix === "category" ? {} : { [prefix]: id } }, prefix === "address" ? filter(id) : element("span", {}, say(`${prefix}-${id}`)), element("strong", {}, number(value)), bar(value / total)))));
  $("charts").replaceChildren(chart("page-by-action", actions, "address"), chart("page-by-type", types, "type"), chart("page-by-cause", categories.slice(0, BARS), "category"));
}

/** Shows the rows with this to do alone, or all of them again. */
function filter(/** @type {string} */ action) {
  const choice = button(say(`address-${action}`), () => {
    sorting.only = sorting.only === action ? null : action;
    count = PAGE;
    for (const other of /** @type {any} */ ($("charts").querySelectorAll("[aria-pressed]"))) other.ariaPressed = String(other === choice && sorting.only !== null);
    drawTable();
  });
  choice.ariaPressed = String(sorting.only === action);
  choice.prepend(icon(action));
  return choice;
}

function bar(/** @type {number} */ share) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "bar");
  svg.setAttribute("viewBox", "0 0 100 4");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (const width of [100, Math.max(0.5, 100 * share)]) {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    rect.setAttribute("width", String(width));
    rect.setAttribute("height", "4");
    svg.append(rect);
  }
  return svg;
}

let drawing = 0;

async function drawTable() {
  const now = ++drawing;
  const several = /** @type {Several} */ (shown);
  const page = await several.source.page({ ...sorting }, 0, count);
  if (now !== drawing) return;
  const columns = /** @type {const} */ ([["order", "page-column-row"], ["address", "page-column-address"], ["happened", "page-column-happened"], ["action", "page-column-action"]]);
  const head = columns.map(([by, label]) => {
    const cell = element("th", { scope: "col" }, button(say(label), () => sortBy(by)));
    if (sorting.by === by) cell.ariaSort = sorting.descending ? "descending" : "ascending";
    return cell;
  });
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...page.map(tableRow)));
  table.setAttribute("aria-labelledby", "several-title");
  $("sheet").replaceChildren(table);
  const { total, actions } = several.counts;
  $("more-rows").hidden = (sorting.only === null ? total : (actions.find(([id]) => id === sorting.only)?.[1] ?? 0)) <= count;
}

function sortBy(/** @type {import("./rows.js").Sorting["by"]} */ by) {
  sorting.descending = sorting.by === by && !sorting.descending;
  sorting.by = by;
  drawTable().then(() => /** @type {HTMLElement} */ ($("sheet").querySelector("[aria-sort] button")).focus());
}

function tableRow({ row, number: at }) {
  const { address, text, code, bounce } = row;
  const choose = button("", () => {
    const open = () => {
      show(row);
      $("title").focus();
    };
    open();
    step(closeRow, open);
  });
  choose.append(foreign(address ?? ((text || code) ?? "").replace(/\s+/g, " ").slice(0, 80) ?? say("page-no-address")));
  return element("tr", { data: { type: bounce.type, address: bounce.addressAction } },
    element("td", { className: "number" }, number(at)),
    element("th", { scope: "row" }, choose),
    element("td", {}, sorting.titles[bounce.category]),
    element("td", {}, element("span", { className: "verdict-cell" }, icon(bounce.addressAction), element("span", {}, say(`address-${bounce.addressAction}`)))));
}

function open(/** @type {any} */ row) {
  const { address, text, code, bounce, scheme = state.scheme, chosen = false, waiting = false } = row;
  const whole = text !== "" || code !== null ? explain(code, text === "" ? null : text, { scheme }) : { evidence: [] };
  // What the report says of it counts; its words alone may say less.
  const told = shown?.report !== undefined && alone && address === null && text === "" && code === null ? describeReport(shown.report, { locale: language.tag }) : null;
  const reading = { code: text === "" ? code : null, text: text === "" ? null : text, bounce: { ...whole, ...bounce, evidence: whole.evidence }, schemes: false };
  // Nobody chose the system whose code it is.
  if (!chosen && scheme !== state.scheme) reading.bounce.decidedBy = null;
  // A choice of a system is for this row alone: the table stays.
  showAnswer(reading, { scheme, chosen: chosen || scheme === state.scheme, recipient: address, told, waiting, choose: (scheme) => show({ ...row, scheme, chosen: true, bounce: {} }) });
  // The row's own words may say less than what it was taken from, and that is but of one row.
  const own = reading.text ?? reading.code ?? "";
  const again = own === "" || waiting ? null : read(own, scheme).bounce;
  const same = again !== null && ["type", "category", "addressAction", "schemeCode"].every((key) => again[key] === reading.bounce[key]);
  showShare({ ...reading, ...(same ? { source: own, scheme } : { source: alone && !chosen ? state.text : "", scheme: state.scheme, masked: false }), head: alone ? shown?.head : "" });
}

async function save(/** @type {"csv" | "json"} */ kind) {
  const blob = await /** @type {Several} */ (shown).source.save(kind, sorting.only);
  const link = element("a", { href: URL.createObjectURL(blob), download: `bounces.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function offerSeveral() {
  offerReader();
  $("more-rows").addEventListener("click", () => {
    count += 10 * PAGE;
    drawTable();
  });
  $("save-csv").addEventListener("click", () => save("csv"));
  $("save-json").addEventListener("click", () => save("json"));
  $("back-button").addEventListener("click", leave);
  onLanguage(draw);
}

/**
 * Reads files or one long text. What was answered before is no longer shown; what was entered stays in the field until there is
 * something to show in its place.
 */
export function readInBulk(/** @type {(File | string)[]} */ inputs) {
  hideSeveral();
  $("result").hidden = true;
  $("clear").hidden = false;
  document.documentElement.classList.add("answered");
  document.title = say("page-tab");
  const files = inputs.filter((input) => typeof input !== "string").slice(0, NAMES);
  const names = files.map(({ name }) => /** @type {[string, string]} */ (["page-file-name", name]));
  readFiles(inputs, (several) => {
    if (inputs[0] !== state.text) setAside();
    showSeveral({ ...several, about: [...names, ...several.about] });
  });
}

/** Whether a table, a row of one, or what became of a file is what is shown. */
export const isSeveral = () => shown !== null || isReading();
