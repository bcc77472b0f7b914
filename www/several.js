// Several answers: counts, a table, and the way from a row to its answer and back.

import { describeReport, explain, taxonomy } from "./pkg/init.js";
import { announce } from "./announce.js";
import { showAnswer } from "./answer.js";
import { $, button, element, foreign, icon, put } from "./dom.js";
import { read } from "./entry.js";
import { date, language, number, onLanguage, say } from "./language.js";
import { mask } from "./mask.js";
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

/** Rows up to which the list says more than their counts do. */
const FEW = 10;

/**
 * @typedef {{ source: { page: Function, save: Function }, counts: import("./rows.js").Counts, about: [string, string | number][], report?: any, head?: string }} Several
 * `about`: labels (messages) and values of what was entered; `report`: of the message that it was; `head`: the beginning of a file
 */

/** @type {Several | null} */
let shown = null;
/** @type {any} the row that is open, and the one that was open last */
let opened = null;
/** @type {any} */
let closed = null;
/** UTF-16 units of a text that was pasted and is too long for the field. */
let pasted = 0;
/** The open row's place in the sorted list, and how far down the list was when it was opened. */
let place = 0;
let scrolled = 0;
/** Whether there is but one row: no table is worth that. */
let alone = false;
/** The language in which the list was drawn, or nothing. */
let drawn = "";
/** Whether the chart of causes shows all of them. */
let whole = false;
/** @type {import("./rows.js").Sorting} */
const sorting = { by: "action", descending: false, titles: {}, only: null };
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

/** @param {import("./rows.js").Row[]} rows @param {import("./rows.js").Kind | null} [kind] */
export const severalOf = (rows, kind) => local(Rows.of(rows, kind));

/** @returns {Several} */
function local(/** @type {Rows} */ rows, /** @type {[string, string | number][]} */ about = []) {
  return { source: { page: async (...all) => rows.page(.../** @type {[any, any, any]} */ (all)), save: async (/** @type {any} */ kind, /** @type {any} */ only) => rows.save(kind, only) }, counts: rows.counts(), about };
}

export function showSeveral(/** @type {Several} */ several) {
  shown = several;
  opened = null;
  alone = several.counts.total === 1 && several.counts.delivered === 0;
  Object.assign(sorting, { by: "action", descending: false, only: null });
  count = PAGE;
  drawn = "";
  whole = false;
  if (alone) several.source.page({ ...sorting }, 0, 1).then(([{ row }]) => show(row));
  else draw();
  announce([title()]);
}

function show(/** @type {any} */ row) {
  opened = row;
  draw();
}

/** @param {any} row @param {number} at its place in the sorted list */
function openRow(row, at) {
  place = at;
  show(row);
  $("title").focus();
}

/** From an open row to the one before it or after it. The button that was pressed can be pressed again. */
async function turn(/** @type {number} */ by) {
  const [next] = await /** @type {Several} */ (shown).source.page({ ...sorting }, place + by, 1);
  if (next === undefined) return;
  place += by;
  show(next.row);
  if (document.activeElement === document.body) $("title").focus();
}

/** From an open row back to the list, to where the row is. */
async function closeRow() {
  closed = opened;
  opened = null;
  if (place >= count) {
    count = place + PAGE;
    drawn = "";
  }
  await draw();
  scrollTo(0, scrolled);
  ($("sheet").querySelectorAll("tbody button")[place] ?? $("several-title")).focus();
}

export function hideSeveral() {
  stopReading();
  shown = null;
  opened = null;
  $("several").hidden = true;
  $("sheet").replaceChildren();
  $("back").hidden = true;
  $("about-input").hidden = true;
  $("names").hidden = true;
  $("more-rows").hidden = true;
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
  drawTitle();
  if (drawn === language.tag) return;
  drawn = language.tag;
  sorting.titles = Object.fromEntries(taxonomy.categories.map((/** @type {any} */ { id }) => [id, say(`category-${id}`)]));
  const { total } = shown.counts;
  if (total > FEW) drawCharts();
  else $("charts").replaceChildren();
  // What few rows need no sorting for is seen at once, on a phone as well.
  $("sort").hidden = total <= FEW;
  if (total > FEW) $("charts").after($("save"));
  else $("several").append($("save"));
  drawSort();
  return drawTable();
}

/** How many rows the list has now. */
function length() {
  const { counts } = /** @type {Several} */ (shown);
  const { only } = sorting;
  return only === null ? counts.total : (counts[only[0]].find(([id]) => id === only[1])?.[1] ?? 0);
}

/** What the rows are, and how many. */
function title() {
  const { kind, total } = /** @type {Several} */ (shown).counts;
  return `${say(`page-several-${kind}`)} · ${sorting.only === null ? "" : `${number(length())} / `}${number(total)}`;
}

const drawTitle = () => ($("several-title").textContent = document.title = title());

/** What was entered: of a message, whom it reports on, and when it was sent by whom. */
function drawAbout(/** @type {Several} */ { about, report, counts }) {
  put("told", report === undefined ? null : sentences(describeReport(report, { locale: language.tag })));
  if (pasted > 0) $("names").textContent = `${say("page-pasted")} · ${new Intl.NumberFormat(language.tag, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(pasted / 1e6)}`;
  const line = opened === null ? about.filter(([label]) => LINE.includes(label)) : [];
  const list = about.filter((one) => !line.includes(one)).map(([label, value]) => element("div", {}, element("dt", {}, say(label)), element("dd", {}, typeof value === "number" ? date(value) : foreign(value))));
  $("about-input").replaceChildren(...(list.length === 0 ? [] : [element("dl", {}, ...list)]));
  $("about-input").hidden = $("about-input").childElementCount === 0;
  $(opened === null ? "several" : "answer").after($("about-input"));
  if (counts.delivered > 0) line.splice(1, 0, ["page-several-delivered", number(counts.delivered)]);
  $("delivered").replaceChildren(...line.map(([label, value]) => element("span", {}, `${say(label)} · `, foreign(String(value)))));
  $("delivered").hidden = line.length === 0;
}

/** What stands in one line below a list's heading. */
const LINE = ["page-report-platform", "page-report-skipped", "page-report-others"];

const sentences = (/** @type {any} */ { text, advice }) => `${text} ${advice}`;

/** Fields by which rows are counted, the headings, and what the names of their values begin with. */
const CHARTS = /** @type {const} */ ([["addressAction", "page-by-action", "address"], ["type", "page-by-type", "type"], ["category", "page-by-cause", "category"]]);
const small = matchMedia("(max-width: 40rem)");

function drawCharts() {
  const { counts } = /** @type {Several} */ (shown);
  $("charts").replaceChildren(...CHARTS.map(([field, heading, prefix]) => {
    const all = counts[field];
    // One more takes no more room than the button.
    const bars = field === "category" && !whole && all.length > BARS + 1 ? all.slice(0, BARS) : all;
    const list = element("ul", {}, ...bars.map(([id, value]) =>
      element("li", { data: prefix === "category" ? {} : { [prefix]: id } }, filter(field, id, say(`${prefix}-${id}`)), element("strong", {}, number(value)), bar(value / counts.total))));
    const more = bars.length < all.length && button(say("page-all-causes"), () => {
      whole = true;
      drawCharts();
      $("charts").querySelectorAll("[data-field=category]")[BARS].focus();
    });
    const parts = [element("h3", {}, say(heading)), list, ...(more ? [more] : [])];
    if (!small.matches || field === "addressAction") return element("section", { className: "card" }, ...parts);
    const [title, ...rest] = parts;
    return element("details", { className: "card", open: sorting.only?.[0] === field || (field === "category" && whole) }, element("summary", {}, title), ...rest);
  }));
}

/** Shows the rows with this value alone, or all of them again. @param {import("./rows.js").Field} field @param {string} id @param {string} name */
function filter(field, id, name) {
  const { only } = sorting;
  const choice = button(name, () => choose(choice.ariaPressed === "true" ? null : [field, id]));
  choice.dataset.field = field;
  choice.ariaPressed = String(only?.[0] === field && only[1] === id);
  if (field === "addressAction") choice.prepend(icon(id));
  return choice;
}

/** @param {import("./rows.js").Sorting["only"]} only */
async function choose(only) {
  sorting.only = only;
  count = PAGE;
  for (const [at, [field]] of CHARTS.entries()) {
    const counts = /** @type {Several} */ (shown).counts[field];
    $("charts").children[at].querySelectorAll("[aria-pressed]").forEach((/** @type {any} */ choice, /** @type {number} */ i) => (choice.ariaPressed = String(only?.[0] === field && counts[i][0] === only[1])));
  }
  drawTitle();
  await drawTable();
  // Where the list is out of sight, what was chosen seems to change nothing.
  if (only !== null && $("sheet").getBoundingClientRect().top > innerHeight / 2) $("several").scrollIntoView();
  announce([title()]);
}

/** What narrow screens have in place of the table's head. */
function drawSort() {
  const list = element("select", { id: "sort-by" }, ...columns().map(([by, label]) => element("option", { value: by }, say(label))));
  list.addEventListener("change", () => sortBy(list.value));
  $("sort").replaceChildren(element("label", { htmlFor: "sort-by" }, say("page-sort")), " ", list);
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
  const head = columns().map(([by, label]) => {
    const cell = element("th", { scope: "col" }, button(say(label), () => sortBy(by).then(() => /** @type {HTMLElement} */ ($("sheet").querySelector("[aria-sort] button")).focus())));
    if (sorting.by === by) cell.ariaSort = sorting.descending ? "descending" : "ascending";
    return cell;
  });
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...page.map(tableRow)));
  table.setAttribute("aria-labelledby", "several-title");
  $("sheet").replaceChildren(table);
  $("sort-by").value = sorting.by;
  const { only } = sorting;
  $("chosen").hidden = only === null;
  if (only !== null) $("chosen").replaceChildren(say(`${CHARTS.find(([field]) => field === only[0])?.[2]}-${only[1]}`), " ", button(say("page-show-all"), () => choose(null).then(() => $("several-title").focus())));
  $("more-rows").hidden = length() <= count;
}

/** The table's columns: by what they sort, and their headings. */
function columns() {
  const { named, kind } = /** @type {Several} */ (shown).counts;
  const [whom, what] = named ? ["page-column-address", "page-column-action"] : [kind === "codes" ? "page-column-code" : "page-column-reply", "page-advice"];
  return /** @type {const} */ ([["order", "page-column-row"], ["address", whom], ["happened", "page-column-happened"], ["action", what]]);
}

function sortBy(/** @type {import("./rows.js").Sorting["by"]} */ by) {
  sorting.descending = sorting.by === by && !sorting.descending;
  sorting.by = by;
  return drawTable();
}

/** @param {{ row: any, number: number }} numbered @param {number} at its place in the list */
function tableRow({ row, number: entered }, at) {
  const { address, text, code, bounce } = row;
  const choose = button("", () => {
    scrolled = scrollY;
    // Before the list is left: the browser keeps how far down it was, too.
    step(closeRow, () => openRow(closed, place));
    openRow(row, at);
  });
  choose.append(foreign(address ?? ((text || code) ?? "").replace(/\s+/g, " ").slice(0, 80) ?? say("page-no-address")));
  return element("tr", { data: { type: bounce.type, address: bounce.addressAction } },
    element("td", { className: "number" }, number(entered)),
    element("th", { scope: "row" }, choose),
    element("td", {}, sorting.titles[bounce.category]),
    element("td", {}, element("span", { className: "verdict-cell" }, icon(bounce.addressAction), element("span", {}, say(`address-${bounce.addressAction}`)))));
}

function open(/** @type {any} */ row) {
  $("row-before").disabled = place === 0;
  $("row-after").disabled = place + 1 >= length();
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
  if (again !== null && alike(again, reading.bounce)) return showShare({ ...reading, source: own, scheme });
  const shared = { ...reading, source: alone && !chosen ? state.text : "", scheme: state.scheme, masked: false, head: alone ? shown?.head : "" };
  showShare(shared);
  if (shared.source !== "" && shown?.report !== undefined) offerMasked(row, shared);
}

const alike = (/** @type {any} */ one, /** @type {any} */ other) => ["type", "category", "addressAction", "schemeCode"].every((key) => one[key] === other[key]);

/** A message without the people in it may say less. Where it gives the same answer, a link to it is offered. */
async function offerMasked(/** @type {any} */ row, /** @type {any} */ shared) {
  const { rows } = await readMessage(mask(shared.source), shared.scheme);
  if (opened === row && rows.length === 1 && alike(rows[0].bounce, row.bounce)) showShare({ ...shared, masked: true });
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
  for (const [id, by] of /** @type {const} */ ([["row-before", -1], ["row-after", 1]])) $(id).addEventListener("click", () => turn(by));
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
  $("names").replaceChildren(...files.flatMap(({ name }, at) => [at === 0 ? "" : ", ", foreign(name)]));
  $("names").hidden = files.length === 0;
  pasted = typeof inputs[0] === "string" && inputs[0] !== state.text ? inputs[0].length : 0;
  readFiles(inputs, (several) => {
    if (pasted > 0) $("names").hidden = false;
    if (inputs[0] !== state.text) setAside();
    showSeveral(several);
  });
}

/** Whether a table, a row of one, or what became of a file is what is shown. */
export const isSeveral = () => shown !== null || isReading();
