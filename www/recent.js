// The last look-ups, in this browser, only if the person turns that on.

import { $, button, element, pause } from "./dom.js";
import { enter, onEnter, state } from "./state.js";

const KEY = "recent";
const KEPT = 10;
/** UTF-16 units of a text that are worth keeping. */
const LONGEST = 20_000;
const keepSoon = pause(1500);

/** @returns {{ text: string, scheme: string }[] | null} null: not turned on */
function stored() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return Array.isArray(list) ? list.filter((one) => typeof one?.text === "string" && typeof one.scheme === "string") : null;
  } catch {
    return null; // storage is forbidden, or somebody else's
  }
}

function store(/** @type {{ text: string, scheme: string }[] | null} */ list) {
  try {
    if (list === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Full or forbidden: nothing is kept.
  }
}

function keep() {
  const list = stored();
  if (list === null || state.text.trim() === "" || state.text.length > LONGEST) return;
  const { text, scheme } = state;
  store([{ text, scheme }, ...list.filter((one) => one.text !== text || one.scheme !== scheme)].slice(0, KEPT));
}

export function showRecent() {
  const list = stored();
  $("recent-on").checked = list !== null;
  $("recent-list").replaceChildren(...(list ?? []).map(({ text, scheme }) => {
    const short = text.replace(/\s+/g, " ").trim();
    const open = button("", async () => {
      await enter({ text, scheme }, "pick");
      scrollTo(0, 0);
      ($("several").hidden ? $("title") : $("several-title")).focus({ preventScroll: true });
    });
    open.append(element("bdi", { translate: false, dir: "auto" }, short.length > 90 ? `${short.slice(0, 90)}…` : short));
    return element("li", {}, open);
  }));
}

export function offerRecent() {
  $("recent-on").addEventListener("change", () => {
    store($("recent-on").checked ? [] : null);
    keep();
    showRecent();
  });
  onEnter((how) => {
    if (state.text.trim() === "") showRecent();
    else if (how === "pick") keep();
    else keepSoon(keep);
  });
}
