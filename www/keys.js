// The keyboard: / goes to what is entered, Esc empties it, arrows move in lists and from one open row to the next.

import { $ } from "./dom.js";

/** Lists in which arrows move, and what is moved between in each. */
const LISTS = [["#matches", "a"], ["#meanings", "button"], ["#sheet tbody", "th button"], ["#examples", "button"], ["#recent-list", "button"]];

export function followKeys(/** @type {() => void} */ clear) {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || $("report").open) return;
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    const typing = focused.matches("input:not([type=checkbox]), textarea, select");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      $("text").focus();
      $("text").select();
    } else if (event.key === "Escape" && !focused.matches("select")) {
      if (focused === $("search") && $("search").value !== "") return; // a search field empties itself
      event.preventDefault();
      if (focused.closest("#matches") === null || $("search").value === "") return clear();
      $("search").value = "";
      $("search").dispatchEvent(new Event("input"));
      $("search").focus();
    } else if (event.key === "ArrowDown" && (focused === $("search") || (focused === $("text") && atEnd()))) {
      const first = /** @type {HTMLElement | null} */ (document.querySelector("#matches:not([hidden]) a"));
      if (first === null) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === "Enter" && focused === $("search")) {
      /** @type {HTMLElement | null} */ (document.querySelector("#matches:not([hidden]) a"))?.click();
    } else if (!$("back").hidden && !typing && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
      $(event.key === "ArrowLeft" ? "row-before" : "row-after").click();
    } else if (["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key) && !typing) {
      move(event, focused);
    }
  });
}

const atEnd = () => $("text").selectionEnd === $("text").value.length;

function move(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ focused) {
  for (const [list, items] of LISTS) {
    const root = focused.closest(list);
    if (root === null) continue;
    const all = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(items))];
    const at = all.indexOf(focused);
    if (at === -1) return;
    const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : at + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    if (next < 0 && list === "#matches") ($("search").value === "" ? $("text") : $("search")).focus();
    else all[Math.max(0, Math.min(all.length - 1, next))].focus();
    return;
  }
}
