// A table of bounces in the reader's language. Only that language is loaded.

import { addLocale, describe, explain, negotiate, words } from "bouncecode/core";
import { example, read } from "./bounces.js";
import { WORDS } from "./words.js";

/** @type {Record<string, () => Promise<{ default: string }>>} */
const LANGUAGES = {
  de: () => import("bouncecode/locales/de"),
  en: () => import("bouncecode/locales/en"),
  fr: () => import("bouncecode/locales/fr"),
  nb: () => import("bouncecode/locales/nb"),
  nl: () => import("bouncecode/locales/nl"),
  sv: () => import("bouncecode/locales/sv"),
};
const TYPES = /** @type {const} */ (["hard", "soft", "other", "none"]);

const at = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
let bounces = example();
/** @type {number[]} */
let unread = [];
let locale = "";
/** @type {string | undefined} the type that is shown alone */
let only;

for (const tag of Object.keys(LANGUAGES)) {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  at("language").append(new Option(name, tag));
}
at("language").addEventListener("change", () => speak(at("language").value));
at("file").addEventListener("change", async () => {
  const [file] = at("file").files;
  if (file === undefined) return;
  ({ bounces, unread } = read(await file.text()));
  only = undefined;
  show();
});
await speak(negotiate(navigator.languages));

/** @param {string} tag */
async function speak(tag) {
  const { default: ftl } = await LANGUAGES[tag]();
  addLocale(tag, ftl);
  locale = document.documentElement.lang = at("language").value = tag;
  show();
}

function show() {
  const own = WORDS[locale];
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-say]"))) {
    element.textContent = own[/** @type {keyof typeof own} */ (element.dataset.say)];
  }
  document.title = own.title;
  at("unread").textContent = unread.length === 0 ? "" : `${own.unread} ${new Intl.ListFormat(locale).format(unread.map(String))}`;

  const labels = words(TYPES.map((type) => `type-${type}`), { locale });
  const buttons = [[own.all, undefined, bounces.length], ...TYPES.map((type, i) => [labels[i], type, bounces.filter(({ bounce }) => bounce.type === type).length])];
  at("types").replaceChildren(
    ...buttons.map(([label, type, count]) => {
      const button = element("button", `${label} (${count})`);
      button.setAttribute("aria-pressed", String(type === only));
      button.addEventListener("click", () => {
        only = /** @type {string | undefined} */ (type);
        show();
        at("types").querySelector("[aria-pressed=true]").focus();
      });
      return button;
    }),
  );
  at("rows").replaceChildren(...bounces.filter(({ bounce }) => only === undefined || bounce.type === only).map(row));
}

/** @param {import("./bounces.js").Bounce} bounce */
function row({ address, at, code, text, bounce }) {
  const { title, description, advice, actionLabel } = describe(bounce, { locale });
  const details = element("details", element("summary", title), element("p", description), element("p", advice), element("pre", ...marked(code, text)));
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  return element("tr", element("td", address), element("td", when), element("td", details), element("td", actionLabel));
}

/**
 * The server's reply, with what decided marked.
 * @param {string | number | undefined} code
 * @param {string} [text]
 */
function marked(code, text = "") {
  const decided = explain(code, text).evidence.find((piece) => piece.decided && piece.end > piece.start);
  const before = code === undefined ? "" : `${code} `;
  if (decided === undefined) return [before + text];
  const { start, end } = decided;
  return [before + text.slice(0, start), element("mark", text.slice(start, end)), text.slice(end)];
}

/** @param {string} name @param {(Node | string)[]} children */
function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
