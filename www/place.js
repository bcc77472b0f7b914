// The page's address and the browser's history. Code, system and language stand in the address; a pasted text only in the
// history, which stays in this browser, until somebody asks for a link to it.

import { taxonomy } from "./pkg/init.js";
import { $, pause } from "./dom.js";
import { codeIn } from "./entry.js";
import { language, speak } from "./language.js";
import { enter, onEnter, state, STANDARDS } from "./state.js";
import { wished } from "./wish.js";

/** Characters of an address that mail programs and messengers pass on whole. */
const LONGEST_LINK = 8000;
/** UTF-16 units that browsers keep with an entry of the history. */
const LONGEST_KEPT = 500_000;
/** UTF-16 units of a list of codes that stands in the address without being asked for. */
const LONGEST_CODES = 200;

const writeSoon = pause(250);
let written = "";

/** @param {Record<string, string>} parts @returns {string} the part after the #, which browsers send to nobody */
const hash = (parts) => `#${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ""))}`;

const scheme = () => (state.scheme === STANDARDS ? "" : state.scheme);

/** The link to a text and a system, or null if it is too long to be passed on. */
export function link(/** @type {string} */ text, /** @type {string} */ system) {
  const code = codeOf(text);
  const whole = hash({ code, text: code === "" ? text : "", scheme: system === STANDARDS ? "" : system, lang: language.tag });
  return whole.length > LONGEST_LINK ? null : new URL(whole, location.href).href;
}

/** The code that a text is, without the words beside it, or nothing. */
const codeOf = (/** @type {string} */ text) => (text.length > LONGEST_CODES || !/\p{Nd}/u.test(text) ? "" : codeIn(text, state.scheme) ?? "");

export const isCode = (/** @type {string} */ text) => codeOf(text) !== "";

/** What Back does before it goes to what was entered earlier. @type {(() => unknown) | null} */
let back = null;
/** What Forward does after that. @type {(() => unknown) | null} */
let forward = null;

/** A step that Back takes back and Forward takes again by what they are given, as long as nothing else is entered. */
export function step(/** @type {() => unknown} */ taken, /** @type {() => unknown} */ again) {
  if (history.state === null) history.replaceState({ text: "" }, "");
  history.pushState({ ...history.state, step: true }, "");
  back = taken;
  forward = () => {
    again();
    back = taken;
  };
}

/** What Back does, without Back being pressed. @returns {boolean} whether there was such a step */
export function leave() {
  if (back === null) return false;
  back();
  back = () => {};
  history.back();
  return true;
}

/** Takes what was entered out of the field and the address: something else is what is shown. Back brings it again. */
export function setAside() {
  back = forward = null;
  write(false);
  state.text = "";
  $("text").value = "";
  write(true);
  history.replaceState({ text: "", lost: true }, "");
}

/** Whether what was shown here cannot be shown again: a file, or a text too long to be kept. */
export const isLost = () => state.text === "" && history.state?.lost === true;

function write(/** @type {boolean} */ step) {
  const { text } = state;
  const address = hash({ code: codeOf(text), scheme: scheme(), lang: language.tag });
  const kept = text.length > LONGEST_KEPT || (!step && isLost()) ? { text: "", lost: true } : { text };
  if (step && written !== "" && written !== address + text) history.pushState(kept, "", address);
  else history.replaceState(kept, "", address);
  written = address + text;
}

/**
 * Shows what the address and the history hold.
 * @param {() => string} [otherwise] what is in the field where they hold nothing, once the words are here
 */
export async function restore(otherwise = () => "") {
  const parts = new URLSearchParams(location.hash.slice(1));
  const known = taxonomy.schemes.find(({ id, aliases }) => [id, .../** @type {string[]} */ (aliases)].includes(parts.get("scheme") ?? ""));
  const entered = history.state?.text;
  const kept = (typeof entered === "string" && entered) || (parts.get("text") ?? parts.get("code"));
  await speak(wished(parts.get("lang")));
  // What nobody knows does not stay in the address.
  if (known === undefined) parts.delete("scheme");
  if (parts.has("lang")) parts.set("lang", language.tag);
  if (parts.size > 0 && location.hash !== `#${parts}`) history.replaceState(history.state, "", `#${parts}`);
  const text = kept || otherwise();
  const shown = enter({ text, scheme: known?.id ?? STANDARDS }, "restore");
  written = hash({ code: codeOf(text), scheme: scheme(), lang: language.tag }) + text;
  await shown;
}

export function followPlace(/** @type {(error: unknown) => void} */ failed) {
  onEnter((how) => {
    back = forward = null;
    if (how === "restore") return;
    if (how === "pick") write(true);
    else writeSoon(() => write(false));
  });
  addEventListener("popstate", () => {
    if (history.state?.step && forward !== null) return forward();
    if (back === null && location.hash + history.state?.text === written) return;
    // A link on the page was followed: what it leads to begins at the top.
    const top = history.state === null;
    if (back === null || top) return restore().then(() => top && scrollTo(0, 0)).catch(failed);
    back();
    back = null;
    write(false);
  });
}

/** After a change of language. */
export const rewrite = () => write(false);
