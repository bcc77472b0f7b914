// What each system says of a code, side by side; a system is chosen here.

import { classify, describe, taxonomy } from "./pkg/init.js";
import reference from "#reference";
import { cite } from "./cite.js";
import { $, button, element, icon } from "./dom.js";
import { language, say } from "./language.js";
import { STANDARDS } from "./state.js";

/** A mail provider's name. @param {string} provider @returns {string} */
export const nameOf = (provider) => taxonomy.providers.find(({ id }) => id === provider)?.name ?? provider;

/**
 * @param {any[]} meanings of the code, in all systems @param {string} shown the system whose reading is shown
 * @param {boolean} chosen whether the reader chose it @param {string} said the reading's title
 * @param {(scheme: string) => unknown} choose what a choice does
 */
export function showSystems(meanings, shown, chosen, said, choose) {
  const [first] = meanings;
  // A mail provider's reading counts where its reply is recognised; it cannot be chosen.
  $("systems").hidden = first === undefined || (meanings.length === 1 && Boolean(first.provider));
  if ($("systems").hidden) return;
  const one = (/** @type {"type" | "category"} */ field) => meanings.every((meaning) => meaning[field] === first[field]);
  const now = meanings.find((meaning) => meaning.scheme === shown && !meaning.provider);
  const hint = meanings.length === 1 ? "hint" : !one("type") ? "differ" : one("category") ? "agree" : "meanings";
  $("systems-title").textContent = say("page-table");
  $("systems-hint").textContent = say(`page-table-${hint}`);
  // Where all agree, the one sentence is enough, unless a system is to be chosen.
  $("systems-all").open = hint !== "agree" || first.scheme !== STANDARDS;
  // A meaning is told where it is not the one above all.
  const above = titleOf(first);
  $("meanings").replaceChildren(...meanings.map((meaning) => {
    const title = titleOf(meaning);
    return row(meaning, meaning === now, chosen, meaning.type !== (now ?? first).type, title === (meaning === first ? said : above) ? "" : title, choose);
  }));
}

const titleOf = (/** @type {any} */ { scheme, code, category, provider }) => (code === null || provider ? say(`category-${category}`) : describe({ scheme, code }, { locale: language.tag }).title);

function row(/** @type {any} */ { scheme, code, type, provider: ofProvider }, /** @type {boolean} */ current, /** @type {boolean} */ chosen, /** @type {boolean} */ differs, /** @type {string} */ title, /** @type {(scheme: string) => unknown} */ choice) {
  const common = scheme === STANDARDS && code !== null && classify(code).flags.includes("nonstandard-code");
  const name = ofProvider ? nameOf(ofProvider) : say(common ? "page-table-common" : `scheme-${scheme}`);
  const choose = () => {
    choice(scheme);
    $("title").focus();
  };
  const system = element("th", { scope: "row" }, current || ofProvider ? name : button(name, choose), ...(code === null ? [] : [" ", element("code", { translate: false }, code)]));
  if (current && chosen) system.append(" ", element("span", { className: "current" }, say("page-table-current")));
  const kind = element("span", { className: "type" }, icon(type), element("span", {}, say(`type-${type}`)));
  const typeCell = element("td", {}, kind);
  if (differs) typeCell.append(" ", element("span", { className: "differs" }, say("page-table-different")));
  const source = ofProvider ? undefined : reference.schemes[scheme];
  if (source) system.append(element("small", { translate: false }, cite(source, language.tag)));
  const row = element("tr", { data: { type, scheme } }, system, typeCell, element("td", {}, title));
  if (current) row.ariaCurrent = "true";
  // Laid out as a grid, a row is one for screen readers only where it says so.
  row.setAttribute("role", "row");
  system.setAttribute("role", "rowheader");
  for (const cell of row.querySelectorAll("td")) cell.setAttribute("role", "cell");
  return row;
}
