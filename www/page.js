// The lookup page: what the reader enters, and which view answers it. What a bounce means is the package's affair, and all
// words come from Fluent: the package's, and the page's own in locales/<tag>/page.ftl.

import { announce } from "./announce.js";
import { showAnswer } from "./answer.js";
import { offerCatalogue, prepareSearch, showCatalogue } from "./catalogue.js";
import { $ } from "./dom.js";
import { has, nothing, read } from "./entry.js";
import { followFiles, IN_FIELD } from "./files.js";
import { followKeys } from "./keys.js";
import { language, onLanguage, say, speak, speechFailed } from "./language.js";
import { keepOffline } from "./offline.js";
import { followPlace, isLost, leave, restore, rewrite } from "./place.js";
import { offerRecent, showRecent } from "./recent.js";
import { hideSeveral, isSeveral, readInBulk, recognise, showSeveral } from "./many.js";
import { offerShare, showShare } from "./share.js";
import { enter, onEnter, state, STANDARDS } from "./state.js";

/** UTF-16 units of what may be a word to look for in the index. */
const A_WORD = 40;

const { classList } = document.documentElement;

/** The last of several readings that may still be on their way. */
let turn = 0;
/** Whether the engine is prepared. What is entered before waits for it. */
let ready = false;

async function show(/** @type {"type" | "pick" | "restore"} */ how) {
  const now = ++turn;
  if ($("text").value !== state.text) $("text").value = state.text;
  $("clear").hidden = state.text === "" && $("several").hidden;
  $("problem").hidden = true;
  const entered = state.text.trim();
  if (entered === "") {
    showNothing();
    if (how === "restore" && isLost()) problem("page-not-kept");
    return;
  }
  if (!ready) return;
  const several = await recognise(state.text, state.scheme);
  if (now !== turn || several === undefined) return;
  if (several === null) await showOne(now);
  else showSeveral(several);
}

function problem(/** @type {string} */ id) {
  $("problem").textContent = say(id);
  $("problem").hidden = false;
}

function showNothing() {
  hideSeveral();
  classList.remove("answered", "answering");
  document.title = say("page-tab");
  $("result").hidden = true;
  $("catalogue").hidden = false;
  $("find").hidden = false;
  $("recent").hidden = false;
  showCatalogue($("search").value);
  showRecent();
  announce([]);
}

async function showOne(/** @type {number} */ now) {
  hideSeveral();
  const reading = read(state.text, state.scheme);
  // A word or two that no server writes may be one of the index.
  const query = reading.code === null && nothing(reading.bounce) && state.text.trim().length <= A_WORD ? state.text : "";
  if (query !== "") await prepareSearch();
  if (now !== turn) return;
  $("catalogue").hidden = query === "" || showCatalogue(query, { quiet: true }) === 0;
  $("recent").hidden = true;
  const found = !$("catalogue").hidden;
  $("result").hidden = found;
  $("find").hidden = found;
  classList.add("answered");
  if (found) {
    document.title = say("page-tab");
    return announce([`${say("page-reference")}: ${$("matches").childElementCount}`]);
  }
  showAnswer(reading, { scheme: state.scheme });
  if (nothing(reading.bounce)) {
    $("catalogue").hidden = false;
    showCatalogue("");
  }
  showShare(reading);
}

function clear() {
  $("search").value = "";
  turn++;
  hideSeveral();
  enter({ text: "", scheme: STANDARDS }, "pick");
  $("text").focus();
}

try {
  offerCatalogue();
  offerShare();
  offerRecent();
  onEnter(show);
  followPlace(speechFailed);
  const offline = new URLSearchParams(location.hash.slice(1)).has("offline");
  // Shows the page in the reader's language, with what was entered. Somebody may have typed before this script ran.
  await restore(() => $("text").value);
  onLanguage(() => isSeveral() || show("restore"));
  classList.remove("waiting");
  listen();
  await turnOver();
  // The first reading of all prepares the engine, which takes longer than the reading.
  read("550 5.1.1", STANDARDS);
  await turnOver();
  ready = true;
  await show("restore");
  // See sw.js. Once that is said, the address is an empty page's.
  if (offline) {
    problem("page-offline");
    rewrite();
  }
  classList.remove("answering");
  document.documentElement.dataset.ready = "";
} catch (error) {
  $("page").hidden = true;
  $("broken").hidden = false;
  throw error;
}

/** Lets the browser do what is waiting, so that what is done at the start is no one long task. */
function turnOver() {
  return new Promise((resolve) => setTimeout(resolve));
}

function listen() {
  $("text").addEventListener("input", () => {
    const text = $("text").value;
    if (text.length > IN_FIELD) {
      $("text").value = state.text;
      return readInBulk([text]);
    }
    const pasted = state.text !== "" && text.length > state.text.length + 1;
    // A system was chosen for a code; another reply, or a code that it does not have, is the standards' again.
    const scheme = !pasted && state.scheme !== STANDARDS && has(state.scheme, text) ? state.scheme : STANDARDS;
    enter({ text, scheme }, pasted ? "pick" : "type");
  });
  $("language").addEventListener("change", () => speak($("language").value).then(rewrite, speechFailed));
  $("clear").addEventListener("click", clear);
  followKeys(() => leave() || clear());
  followFiles();
  if (state.text === "" && matchMedia("(hover: hover)").matches) $("text").focus({ preventScroll: true });
  keepOffline().catch(() => {}); // a browser that forbids it has a page all the same
}
