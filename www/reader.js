// Files and texts that are too long to be read at once: read by the worker.

import { $ } from "./dom.js";
import { number, onLanguage, say } from "./language.js";
import { state } from "./state.js";
import { script } from "./trusted.js";

/** @type {Worker | null} */
let worker = null;
/** @type {string[]} messages about what could not be read */
let notes = [];

/** Whether all that is read is JSON, which has no columns. */
const areJson = (/** @type {(File | string)[]} */ inputs) => inputs.every((input) => (typeof input === "string" ? /^\s*[[{]/.test(input) : /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(input.name)));

export function offerReader() {
  $("cancel").addEventListener("click", () => worker?.postMessage({ stop: true }));
  onLanguage(showNotes);
}

function showNotes() {
  $("problem").hidden = notes.length === 0;
  $("problem").textContent = notes.map(say).join(" ");
  // That is what was asked for.
  $("problem").classList.toggle("mild", notes.join() === "page-cancelled");
}

/** @param {(File | string)[]} inputs @param {(table: import("./several.js").Several) => void} give who shows what was read */
export function read(inputs, give) {
  stopReading();
  const own = (worker = new Worker(script("bulk.js"), { type: "module" }));
  $("progress").hidden = false;
  $("progress-bar").removeAttribute("value");
  $("progress-rows").textContent = "";
  /** @type {Map<number, (rows: any[]) => void>} */
  const pages = new Map();
  /** @type {((blob: Blob) => void)[]} */
  const saving = [];
  let asked = 0;
  const source = {
    page: (/** @type {any} */ sorting, /** @type {number} */ from, /** @type {number} */ count) =>
      new Promise((resolve) => {
        pages.set(++asked, resolve);
        own.postMessage({ page: { id: asked, sorting, from, count } });
      }),
    save: (/** @type {string} */ kind, /** @type {unknown} */ only) => new Promise((resolve) => {
      saving.push(resolve);
      own.postMessage({ save: kind, only });
    }),
  };
  own.onmessage = ({ data }) => {
    if (data.progress !== undefined) {
      $("progress-bar").value = data.progress;
      $("progress-rows").textContent = `${say("page-reading-rows")} · ${number(data.rows)}`;
    } else if (data.page !== undefined) {
      pages.get(data.page)?.(data.rows);
      pages.delete(data.page);
    } else if (data.saved !== undefined) {
      saving.shift()?.(data.saved);
    } else if (data.done) {
      const focused = document.activeElement === $("cancel");
      $("progress").hidden = true;
      notes = data.notes.map((/** @type {string} */ note) => (note === "page-file-columns" && areJson(inputs) ? "page-file-values" : note));
      if (data.counts.total === 0 && notes.length === 0) notes = ["page-unknown-text"];
      if (data.counts.total > 0) give({ source, counts: data.counts, about: data.about ?? [], report: data.report, head: data.head });
      showNotes();
      if (focused) $(data.counts.total > 1 ? "several-title" : "open").focus();
    }
  };
  own.onerror = () => {
    $("progress").hidden = true;
    notes = ["page-file-failed"];
    showNotes();
  };
  own.postMessage({ inputs, scheme: state.scheme });
}

/** Leaves what is being read. */
export function stopReading() {
  worker?.terminate();
  worker = null;
  notes = [];
  showNotes();
  $("progress").hidden = true;
}

/** Whether something is being read, or could not be read. */
export const isReading = () => notes.length > 0 || !$("progress").hidden;
