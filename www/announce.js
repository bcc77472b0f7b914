// What screen readers hear, once typing pauses.

import { $, element, pause } from "./dom.js";

const soon = pause(700);
let said = "";

/** Sentence by sentence, unless it is what they were told last. */
export function announce(/** @type {string[]} */ sentences) {
  soon(() => {
    if (said === sentences.join()) return;
    said = sentences.join();
    $("status").replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
  });
}
