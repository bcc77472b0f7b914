// Files, opened or dropped.

import { $ } from "./dom.js";
import { readInBulk } from "./reader.js";

export function followFiles() {
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
