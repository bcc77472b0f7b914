// What each system says of a code, side by side; a system is chosen here.

import { describe, taxonomy } from "./pkg/init.js";
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
  $("systems").hidden = meanings.length === 0;
  if (meanings.length === 0) return;
  const [first] = meanings;
  const agree = meanings.every(({ type }) => type === first.type) && meanings.length > 1;
  $("systems-title").textContent = say("page-table");
  $("systems-hint").textContent = agree ? say("page-table-agree") : meanings.length > 1 ? say("page-table-differ") : say("page-table-hint");
  // Where all agree, the one sentence is enough, unless a system is to be chosen.
  $("systems-all").open = !agree || first.scheme !== STANDARDS;
  $("meanings").replaceChildren(...meanings.map((meaning) => row(meaning, meaning.scheme === shown && !meaning.provider, chosen, meaning.type !== first.type, said, choose)));
}

function row(/** @type {any} */ { scheme, code, type, category, provider }, /** @type {boolean} */ current, /** @type {boolean} */ chosen, /** @type {boolean} */ differs, /** @type {string} */ said, /** @type {(scheme: string) => unknown} */ choice) {
  // What a mail provider means by a code of the standards counts where its reply is recognised; it cannot be chosen.
  const ofProvider = provider !== null && provider !== undefined;
  const title = code === null || ofProvider ? say(`category-${category}`) : describe({ scheme, code }, { locale: language.tag }).title;
  const name = ofProvider ? nameOf(provider) : say(`scheme-${scheme}`);
  const choose = () => {
    choice(scheme);
    $("title").focus();
  };
  const system = element("th", { scope: "row" }, current || ofProvider ? name : button(name, choose), ...(code === null ? [] : [" ", element("code", { translate: false }, code)]));
  if (current && chosen) system.append(" ", element("span", { className: "current" }, say("page-table-current")));
  const kind = element("span", { className: "type" }, icon(type), element("span", {}, say(`type-${type}`)));
  const typeCell = element("td", {}, kind);
  if (differs) typeCell.append(" ", element("span", { className: "differs" }, say("page-table-different")));
  const source = reference.schemes[scheme];
  const row = element("tr", { data: { type, scheme } }, system, typeCell, element("td", {}, title === said ? "" : title));
  if (source) row.title = cite(source, language.tag);
  if (current) row.ariaCurrent = "true";
  // Laid out as a grid, a row is one for screen readers only where it says so.
  row.setAttribute("role", "row");
  system.setAttribute("role", "rowheader");
  for (const cell of row.querySelectorAll("td")) cell.setAttribute("role", "cell");
  return row;
}
