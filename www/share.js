// What can be taken along: the answer as text, as JSON, as a link; and a report of a wrong answer. Nothing is sent.

import { taxonomy } from "./pkg/init.js";
import { announce } from "./announce.js";
import { $, pause } from "./dom.js";
import { language, say } from "./language.js";
import { mask } from "./mask.js";
import { isCode, link } from "./place.js";
import { state } from "./state.js";

const labelsLater = pause(2500);
/** UTF-16 units of what was pasted that a report takes along. */
const LONGEST = 20_000;
/** @type {{ code: string | null, text: any, bounce: any, source: string, scheme: string, masked: boolean, head?: string }} */
let shown;

/** `source`: what gives this answer again when it is entered, "" where nothing short does; `masked`: also without addresses; `head`: the beginning of a file that gave it */
export function showShare(/** @type {any} */ reading) {
  shown = { source: reading.text ?? reading.code ?? "", scheme: state.scheme, masked: true, ...reading };
  label();
}

function label() {
  const { source, scheme, masked } = shown;
  const fits = link(source, scheme) !== null;
  // Of a text that says nothing there is nothing to pass on but that.
  const empty = navigator.clipboard === undefined || (shown.code === null && $("answer").dataset.type === "unknown");
  for (const id of ["copy-text", "copy-json"]) {
    $(id).hidden = empty;
    $(id).textContent = say(`page-${id}`);
  }
  $("link").hidden = source === "" || empty;
  $("link").disabled = !fits;
  $("link").textContent = say(fits ? "page-link" : "page-link-long");
  $("link-masked").hidden = empty || !masked || isCode(source) || mask(source) === source || link(mask(source), scheme) === null;
  $("link-masked").textContent = say("page-link-masked");
}

/** @param {string} id of the button @param {string} text @param {string} done */
async function copy(id, text, done = "page-copied") {
  await navigator.clipboard.writeText(text);
  $(id).textContent = say(done);
  announce([say(done)]);
  labelsLater(label);
}

/** The answer as a person would pass it on. */
function asText() {
  const verdict = $("verdict").hidden ? [] : $("qualities").hidden ? ["address"] : ["address", "type", "confidence"];
  const lines = [$("recipient-address").textContent, verdict.map((id) => $(id).textContent).join(" · "),
    $("title").textContent, $("description").textContent, $("advised").hidden ? "" : `${$("action").textContent} ${$("advice").textContent}`.trim()];
  const facts = [...$("facts").children].map((row) => [...row.children].map((cell) => cell.innerText.replace(/\s*\n\s*/g, ", ")).join(": "));
  return [...lines, ...facts, "", shown.text ?? shown.code].filter((line, at, all) => line !== "" || at === all.length - 2).join("\n");
}

/** The answer as the package gives it. */
function asJson() {
  const { code, text, bounce } = shown;
  return JSON.stringify({ code, text, scheme: state.scheme, ...bounce }, null, 2);
}

function report() {
  const { code, bounce, source, scheme } = shown;
  // What gave an answer without a reply is what was pasted.
  const read = source === code || source === "" ? (shown.head ?? "") : source;
  const text = shown.text ?? (read === "" ? null : read.slice(0, LONGEST));
  const { evidence, parts, facts, ...answer } = bounce;
  const found = shown.text === null ? [] : evidence.map((/** @type {any} */ { rule, start, end, decided }) => ({ rule, words: mask(shown.text.slice(start, end)), decided }));
  const masked = { code, text: text === null ? null : mask(text), scheme, language: language.tag, answer, found, schemes: taxonomy.schemes.length };
  $("report-text").value = `${say("page-wrong-right")}\n\n\n${JSON.stringify(masked, null, 2)}\n`;
  $("report").showModal();
  // Its beginning, where the reader is to write.
  const start = say("page-wrong-right").length + 1;
  $("report-text").focus();
  $("report-text").setSelectionRange(start, start);
  $("report-text").scrollTop = 0;
}

export function offerShare() {
  $("report-copy").hidden = navigator.clipboard === undefined;
  $("copy-text").addEventListener("click", () => copy("copy-text", asText()));
  $("copy-json").addEventListener("click", () => copy("copy-json", asJson()));
  $("link").addEventListener("click", () => copy("link", /** @type {string} */ (link(shown.source, shown.scheme)), "page-link-copied"));
  $("link-masked").addEventListener("click", () => copy("link-masked", /** @type {string} */ (link(mask(shown.source), shown.scheme)), "page-link-copied"));
  $("wrong").addEventListener("click", report);
  $("report-copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText($("report-text").value);
    $("report-copy").textContent = say("page-copied");
    labelsLater(() => ($("report-copy").textContent = say("page-wrong-copy")));
  });
  $("report-close").addEventListener("click", () => $("report").close());
}
