// Files, opened or dropped.

import { $ } from "./dom.js";
import { readInBulk } from "./many.js";

/** UTF-16 units that a field shows without trouble; more is read as a file is. */
export const IN_FIELD = 1 << 20;

export function followFiles() {
  $("text").addEventListener("paste", (/** @type {ClipboardEvent} */ event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= IN_FIELD) return;
    event.preventDefault();
    readInBulk([text]);
  });
  $("open").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", () => {
    if ($("file").files.length > 0) readInBulk([...$("file").files]);
    $("file").value = "";
  });
  let over = 0;
  const mark = () => $("box").classList.toggle("over", over > 0);
  addEventListener("dragenter", () => (over++, mark()));
  addEventListener("dragleave", () => (over--, mark()));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    over = 0;
    mark();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return; // dropped text is the field's affair
    event.preventDefault();
    readInBulk(files);
  });
}
