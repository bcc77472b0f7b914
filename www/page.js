// The lookup page: what the reader enters, in the reader's language, and in the page's address. What a bounce means is
// the package's affair, and all words come from Fluent: the package's, and the page's own in locales/<tag>/page.ftl.

import { addLocale, describe, explain, init, lookup, negotiate, taxonomy, words } from "./pkg/init.js";

/** Sample replies: servers' usual words, with addresses that are nobody's. */
const EXAMPLES = [
  { text: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table" },
  { text: "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp\n452 4.2.2 - gsmtp" },
  { text: "450 4.2.0 <kari@example.no>: Recipient address rejected: Greylisted, try again in 5 minutes" },
  { text: "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.25" },
  { text: "550 5.7.26 The sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp" },
  { text: "5.2.1" },
  { text: "21", scheme: "greenarrow" },
];

/** UTF-16 units of a text that are shown as they are, and those around a find where a text is longer. */
const WHOLE = 4000;
const AROUND = 300;
/** Finds that are shown of such a text. */
const FINDS = 5;
/** Characters of an address that mail programs and messengers pass on whole. */
const LONGEST_ADDRESS = 8000;

const STANDARDS = "smtp";

/** Runs what it is given last, once so many milliseconds have passed without more. */
function pause(/** @type {number} */ milliseconds) {
  let timer = 0;
  return (/** @type {() => void} */ run) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
const writeSoon = pause(250);
const announceSoon = pause(700);
const showLinkLater = pause(2500);

const $ = (/** @type {string} */ id) => document.getElementById(id);
const state = { text: "", scheme: STANDARDS, locale: "en" };

// ── What the reader does ────────────────────────────────────────────────────────────────────────────────────────────

/** @param {Partial<typeof state>} what the reader did */
function enter(what) {
  Object.assign(state, what);
  showEntered();
  showAnswer();
  writeSoon(writeAddress);
}

/** The same, by a button that is far from the result, or gone with the last one. */
function pick(/** @type {Partial<typeof state>} */ what) {
  enter(what);
  $("title").focus();
}

function showEntered() {
  if ($("text").value !== state.text) $("text").value = state.text;
  $("scheme").value = state.scheme;
}

// ── The page's address ──────────────────────────────────────────────────────────────────────────────────────────────

/** The state as the part after the #, which browsers send to nobody. */
function address() {
  const parts = new URLSearchParams();
  if (state.text !== "") parts.set("text", state.text);
  if (state.scheme !== STANDARDS) parts.set("scheme", state.scheme);
  parts.set("lang", state.locale);
  return `#${parts}`;
}

function writeAddress() {
  const whole = address();
  const fits = whole.length <= LONGEST_ADDRESS;
  history.replaceState(null, "", fits ? whole : "#");
}

async function restore() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const scheme = taxonomy.schemes.find(({ id, aliases }) => [id, ...aliases].includes(parts.get("scheme")));
  state.text = parts.get("text") ?? "";
  state.scheme = scheme?.id ?? STANDARDS;
  showEntered();
  await speak(negotiate([parts.get("lang") ?? "", ...navigator.languages]));
}

async function copyLink() {
  writeAddress();
  await navigator.clipboard.writeText(location.href);
  $("link").textContent = say("page-link-copied");
  announce([say("page-link-copied")]);
  showLinkLater(showLink);
}

function showLink() {
  const fits = address().length <= LONGEST_ADDRESS;
  $("link").disabled = !fits;
  $("link").textContent = say(fits ? "page-link" : "page-link-long");
}

// ── Languages ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** @type {Map<string, Promise<void>>} tags, and when their words are here */
const loading = new Map();

/** @param {string} tag */
function load(tag) {
  if (!loading.has(tag)) {
    loading.set(tag, fetchWords(tag));
    loading.get(tag).catch(() => loading.delete(tag));
  }
  return loading.get(tag);
}

/** @param {string} tag */
async function fetchWords(tag) {
  const page = fetch(new URL(`locales/${tag}/page.ftl`, import.meta.url));
  const [{ default: ftl }, response] = await Promise.all([import(`./pkg/locales/${tag}.js`), page]);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const own = await response.text();
  addLocale(tag, ftl);
  addLocale(tag, own);
}

/** The language asked for last; an earlier one may still be on its way. */
let wanted = "";

/** @param {string} tag */
async function speak(tag) {
  wanted = tag;
  await load(tag);
  if (wanted !== tag) return;
  state.locale = tag;
  document.documentElement.lang = tag;
  document.title = say("page-tab");
  $("language").value = tag;
  $("language-failed").hidden = true;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const option of $("scheme").options) option.textContent = say(`scheme-${option.value}`);
  showExamples();
  showAnswer();
}

function languageFailed() {
  $("language").value = state.locale;
  $("language-failed").hidden = false;
}

/** @param {string} id of a message without variables */
function say(id) {
  return words([id], { locale: state.locale })[0];
}

/** A language's name in itself. */
function ownName(/** @type {string} */ tag) {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function fillPickers() {
  const languages = taxonomy.locales.map((tag) => ({ tag, name: ownName(tag) }));
  languages.sort((a, b) => a.name.localeCompare(b.name, "en"));
  $("language").append(...languages.map(({ tag, name }) => element("option", { value: tag, lang: tag }, name)));
  $("scheme").append(...taxonomy.schemes.map(({ id }) => element("option", { value: id })));
  $("link").hidden = navigator.clipboard === undefined;
}

// ── The result ──────────────────────────────────────────────────────────────────────────────────────────────────────

function showAnswer() {
  const entered = state.text.trim();
  // A code has no words in it.
  const code = entered.length <= 24 && /^[\d\s.,:;#()x-]*\d[\d\s.,:;#()x-]*$/i.test(entered) ? entered : null;
  $("result").hidden = entered === "";
  $("waiting").hidden = entered !== "";
  $("buttons").hidden = state.text === "";
  showLink();
  if (entered === "") {
    announceSoon(() => announce([]));
    return;
  }
  const bounce = explain(code, code === null ? state.text : null, { scheme: state.scheme });
  const meanings = allMeanings(code === null ? [bounce.status, bounce.replyCode] : [code]);
  showBounce(bounce, code, meanings);
  showEvidence(bounce.evidence, code === null ? state.text : "");
  showMeanings(meanings);
}

/** What all systems say of the first of these codes that any of them knows. */
function allMeanings(/** @type {(string | number | null)[]} */ codes) {
  for (const code of codes) {
    const meanings = code === null ? [] : lookup(code);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function showBounce(bounce, code, meanings) {
  const { type, addressAction, confidence, group, permanent, schemeCode } = bounce;
  const said = describe(bounce, { locale: state.locale });
  const nothing = bounce.category === "unknown" && bounce.evidence.length === 0;
  $("answer").dataset.type = nothing ? "unknown" : type;
  $("about-type").hidden = nothing;

  $("type-icon").setAttribute("href", `#icon-${type}`);
  $("type").textContent = said.typeLabel;
  $("type-description").textContent = say(`type-${type}.description`);
  $("confidence").textContent = say(`confidence-${confidence}`);
  $("confidence").parentElement.dataset.level = confidence;

  put("group", group === "unknown" ? null : say(`group-${group}`)); // the title says it already
  $("title").textContent = nothing && code !== null ? say("page-unknown") : said.title;
  $("description").textContent = nothing ? unknown(code, meanings) : said.description;
  const elsewhere = !nothing && code !== null && state.scheme !== STANDARDS && schemeCode === null;
  put("unknown", elsewhere ? say("page-unknown-scheme") : null);
  $("action").textContent = said.actionLabel;
  $("advice").textContent = said.advice;

  $("address-icon").setAttribute("href", `#icon-${addressAction}`);
  $("address").textContent = say(`address-${addressAction}`);
  putFact("message", permanent === null ? null : say(permanent ? "page-permanent" : "page-temporary"));
  putFact("retry-after", said.retryAfter);
  putFact("code", schemeCode ?? [bounce.replyCode, bounce.status].filter((one) => one !== null).join(" "));
  $("code-title").textContent = said.schemeTitle;
  put("code-scheme", schemeCode === null ? null : say(`scheme-${bounce.scheme}`));
  putFact("provider", providerName(bounce.provider));
  putFact("blocklist", bounce.blocklist?.name);
  $("notes").hidden = nothing || bounce.flags.length === 0;
  $("notes-list").replaceChildren(...bounce.flags.map((flag) => element("li", {}, say(`flag-${flag}`))));

  const title = $("title").textContent;
  announceSoon(() => announce(nothing ? [title, $("description").textContent] : [said.typeLabel, title, $("address").textContent]));
}

/** @param {string | null} id */
function providerName(id) {
  return taxonomy.providers?.find((provider) => provider.id === id)?.name ?? id;
}

/** Why there is no answer, and what would help. */
function unknown(code, meanings) {
  if (code === null) return say("page-unknown-text");
  return say(meanings.length > 0 ? "page-unknown-standards" : "page-unknown-code");
}

/** Marks in the text what decided, and fainter what else was found. */
function showEvidence(evidence, text) {
  const found = evidence.filter(({ start, end }) => end > start);
  $("evidence").hidden = text === "" || found.length === 0;
  if ($("evidence").hidden) return;
  const weights = new Uint8Array(text.length);
  for (const { start, end, decided } of found) if (!decided) weights.fill(1, start, end);
  for (const { start, end, decided } of found) if (decided) weights.fill(2, start, end);
  const decisive = found.filter(({ decided }) => decided);
  const windows = around(decisive.length > 0 ? decisive : found, text.length);
  const legends = [undefined, say("page-evidence-other"), say("page-evidence-decided")];
  $("reply").replaceChildren(...windows.flatMap(([from, to]) => [
    ...(from > 0 ? [element("span", { className: "cut" }, "…")] : []),
    ...runs(weights, from, to).map(({ start, end, weight }) => {
      const part = text.slice(start, end);
      return weight === 0 ? document.createTextNode(part) : mark(part, weight === 2, legends[weight]);
    }),
    ...(to < text.length ? [element("span", { className: "cut" }, "…")] : []),
  ]));
  $("evidence-none").hidden = decisive.length > 0;
  $("legend-decided").hidden = decisive.length === 0;
  $("legend-other").hidden = !weights.includes(1);
  $("evidence-cut").hidden = text.length <= WHOLE;
}

function mark(text, decided, legend) {
  const mark = element("mark", { className: decided ? "decided" : "" }, text);
  mark.dataset.legend = legend; // for screen readers, by page.css
  return mark;
}

/** Stretches of equal weight. */
function runs(weights, from, to) {
  const runs = [];
  for (let start = from, end; start < to; start = end) {
    for (end = start + 1; end < to && weights[end] === weights[start]; ) end++;
    runs.push({ start, end, weight: weights[start] });
  }
  return runs;
}

/** The parts of a text to show: all of it, or those around the first finds. */
function around(found, length) {
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
  return windows;
}

function showMeanings(meanings) {
  $("systems").hidden = meanings.length === 0;
  if (meanings.length === 0) return;
  $("systems-title").textContent = say("page-table", { code: meanings[0].code });
  $("meanings").replaceChildren(...meanings.map(({ scheme, code, type }) => {
    const { title } = describe({ scheme, code }, { locale: state.locale });
    const current = scheme === state.scheme;
    const name = say(`scheme-${scheme}`);
    const system = element("th", { scope: "row", role: "rowheader" });
    system.append(current ? name : button(name, () => pick({ scheme })), " ", element("code", { translate: false }, code));
    if (current) system.append(" ", element("span", { className: "current" }, say("page-table-current")));
    const icon = $("type-icon").parentElement.cloneNode(true);
    icon.firstElementChild.removeAttribute("id");
    icon.firstElementChild.setAttribute("href", `#icon-${type}`);
    const kind = element("span", { className: "type" });
    kind.append(icon, " ", element("span", {}, say(`type-${type}`)));
    const typeCell = element("td", { role: "cell" });
    typeCell.append(kind);
    const row = element("tr", { role: "row" });
    row.dataset.type = type;
    row.dataset.scheme = scheme;
    if (current) row.ariaCurrent = "true";
    row.append(system, typeCell, element("td", { role: "cell" }, title));
    return row;
  }));
}

function showExamples() {
  $("examples").replaceChildren(...EXAMPLES.map(({ text, scheme = STANDARDS }) => {
    const code = /\s/.test(text) ? null : text;
    const { title } = describe(explain(code, text, { scheme }), { locale: state.locale });
    const item = element("li", {});
    item.append(button(code === null ? title : `${code}: ${title}`, () => pick({ text, scheme })));
    return item;
  }));
}

// ── Small things ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Shows a text, or hides its place where there is none. */
function put(/** @type {string} */ id, /** @type {string | null | undefined} */ text, place = $(id)) {
  $(id).textContent = text ?? "";
  place.hidden = !text;
}

/** The same for a row of the list of facts. */
function putFact(/** @type {string} */ id, /** @type {string | null | undefined} */ text) {
  put(id, text, $(id).closest("dl > div"));
}

let announced = "";

/** Tells screen readers, sentence by sentence, unless it is what they were told last. */
function announce(/** @type {string[]} */ sentences) {
  if (announced === sentences.join()) return;
  announced = sentences.join();
  $("status").replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
}

function element(name, properties, text = "") {
  const made = Object.assign(document.createElement(name), properties);
  made.textContent = text;
  return made;
}

function button(text, run) {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", run);
  return made;
}

// ── Start ───────────────────────────────────────────────────────────────────────────────────────────────────────────

try {
  await init(fetch(new URL("pkg/bouncecode.wasm", import.meta.url)));
  fillPickers();
  await restore();
} catch (error) {
  $("broken").hidden = false;
  throw error;
}

$("text").addEventListener("input", () => enter({ text: $("text").value }));
$("scheme").addEventListener("change", () => enter({ scheme: $("scheme").value }));
$("language").addEventListener("change", () => speak($("language").value).then(writeAddress, languageFailed));
$("clear").addEventListener("click", () => {
  enter({ text: "" });
  $("text").focus();
});
$("link").addEventListener("click", copyLink);
addEventListener("hashchange", () => restore().catch(languageFailed));

$("page").hidden = false;
if (state.text === "") $("text").focus({ preventScroll: true });
