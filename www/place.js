// The page's address and the browser's history. Code, system and language stand in the address; a pasted text only in the
// history, which stays in this browser, until somebody asks for a link to it.

import { taxonomy } from "./pkg/init.js";
import { pause } from "./dom.js";
import { language, speak } from "./language.js";
import { enter, onEnter, state, STANDARDS } from "./state.js";
import { wished } from "./wish.js";

/** Characters of an address that mail programs and messengers pass on whole. */
const LONGEST_LINK = 8000;
/** UTF-16 units that browsers keep with an entry of the history. */
const LONGEST_KEPT = 500_000;
/** What may stand in the address without being asked for: a code, and a word beside it. */
const CODE = /^[\p{L}\d\s.,:;#()-]{1,40}$/u;

const writeSoon = pause(250);
let written = "";

/** @param {Record<string, string>} parts @returns {string} the part after the #, which browsers send to nobody */
const hash = (parts) => `#${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ""))}`;

const scheme = () => (state.scheme === STANDARDS ? "" : state.scheme);

/** The link to what is shown, with another text if one is given, or null if it is too long to be passed on. */
export function link(text = state.text) {
  const code = isCode(text);
  const whole = hash({ code: code ? text.trim() : "", text: code ? "" : text, scheme: scheme(), lang: language.tag });
  return whole.length > LONGEST_LINK ? null : new URL(whole, location.href).href;
}

export const isCode = (/** @type {string} */ text) => /\d/.test(text) && CODE.test(text.trim());

function write(/** @type {boolean} */ step) {
  const { text } = state;
  const address = hash({ code: isCode(text) ? text.trim() : "", scheme: scheme(), lang: language.tag });
  const kept = { text: text.length > LONGEST_KEPT ? "" : text };
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
  const kept = parts.get("text") ?? parts.get("code") ?? history.state?.text;
  await speak(wished(parts.get("lang")));
  const text = kept || otherwise();
  const shown = enter({ text, scheme: known?.id ?? STANDARDS }, "restore");
  written = hash({ code: isCode(text) ? text.trim() : "", scheme: scheme(), lang: language.tag }) + text;
  await shown;
}

export function followPlace(/** @type {(error: unknown) => void} */ failed) {
  onEnter((how) => {
    if (how === "restore") return;
    if (how === "pick") write(true);
    else writeSoon(() => write(false));
  });
  addEventListener("popstate", () => restore().catch(failed));
}

/** After a change of language. */
export const rewrite = () => write(false);
