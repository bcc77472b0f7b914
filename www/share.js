// What can be taken along: the answer as text, as JSON, as a link; and a report of a wrong answer. Nothing is sent.

import { taxonomy } from "./pkg/init.js";
import { announce } from "./announce.js";
import { $, pause } from "./dom.js";
import { language, say } from "./language.js";
import { mask } from "./mask.js";
import { isCode, link } from "./place.js";
import { state } from "./state.js";

const labelsLater = pause(2500);
/** @type {{ code: string | null, text: string | null, bounce: any }} */
let shown;

export function showShare(/** @type {any} */ reading) {
  shown = reading;
  label();
}

function label() {
  const text = shown.text ?? shown.code ?? "";
  const fits = link(text) !== null;
  for (const id of ["copy-text", "copy-json"]) $(id).textContent = say(`page-${id}`);
  $("link").disabled = !fits;
  $("link").textContent = say(fits ? "page-link" : "page-link-long");
  $("link-masked").hidden = isCode(text) || mask(text) === text || link(mask(text)) === null;
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
  const lines = [$("recipient-address").textContent, `${$("address").textContent} · ${$("type").textContent} · ${$("confidence").textContent}`,
    $("title").textContent, $("description").textContent, `${$("action").textContent} ${$("advice").textContent}`.trim()];
  const facts = [...$("facts").children].map((row) => [...row.children].map((cell) => cell.innerText.replace(/\s*\n\s*/g, ", ")).join(": "));
  return [...lines, ...facts, "", shown.text ?? shown.code].filter((line, at, all) => line !== "" || at === all.length - 2).join("\n");
}

/** The answer as the package gives it. */
function asJson() {
  const { code, text, bounce } = shown;
  return JSON.stringify({ code, text, scheme: state.scheme, ...bounce }, null, 2);
}

function report() {
  const { code, text, bounce } = shown;
  const { evidence, parts, facts, ...answer } = bounce;
  const found = text === null ? [] : evidence.map((/** @type {any} */ { rule, start, end, decided }) => ({ rule, words: mask(text.slice(start, end)), decided }));
  const masked = { code, text: text === null ? null : mask(text), scheme: state.scheme, language: language.tag, answer, found, schemes: taxonomy.schemes.length };
  $("report-text").value = `${say("page-wrong-right")}\n\n\n${JSON.stringify(masked, null, 2)}\n`;
  $("report").showModal();
  // Its beginning, where the reader is to write.
  const start = say("page-wrong-right").length + 1;
  $("report-text").focus();
  $("report-text").setSelectionRange(start, start);
  $("report-text").scrollTop = 0;
}

export function offerShare() {
  for (const id of ["copy-text", "copy-json", "link", "link-masked", "report-copy"]) if (navigator.clipboard === undefined) $(id).hidden = true;
  $("copy-text").addEventListener("click", () => copy("copy-text", asText()));
  $("copy-json").addEventListener("click", () => copy("copy-json", asJson()));
  $("link").addEventListener("click", () => copy("link", /** @type {string} */ (link(shown.text ?? shown.code ?? "")), "page-link-copied"));
  $("link-masked").addEventListener("click", () => copy("link-masked", /** @type {string} */ (link(mask(shown.text ?? ""))), "page-link-copied"));
  $("wrong").addEventListener("click", report);
  $("report-copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText($("report-text").value);
    $("report-copy").textContent = say("page-copied");
    labelsLater(() => ($("report-copy").textContent = say("page-wrong-copy")));
  });
  $("report-close").addEventListener("click", () => $("report").close());
}
