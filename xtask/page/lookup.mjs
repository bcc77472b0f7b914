// The lookup page as it comes from the server: www/index.html with its words in English, and with what an empty page shows.

import { readFileSync } from "node:fs";
import { classify, taxonomy, words } from "../../pkg/dist/index.js";
import { EXAMPLES } from "../../www/examples.js";
import { escape, html, raw } from "./html.mjs";
import { reference } from "./knowledge.mjs";
import { lookup } from "./policy.mjs";

const options = { locale: "en" };
const say = (/** @type {string} */ id) => words([id], options)[0];

/** @param {{ scripts: string[], early: string, origin: string | null, tongues: { tag: string, name: string }[] }} site */
export function lookupPage({ scripts, early, origin, tongues }) {
  const [first, ...more] = scripts;
  const parts = /** @type {Record<string, any>} */ ({
    policy: lookup(early),
    title: say("page-tab"),
    scripts: raw([`<script>${early}</script>`, `<script type="module" src="${first}"></script>`, ...more.map((script) => `<link rel="modulepreload" href="${script}">`)].join("\n")),
    head: html`${origin !== null && absolute(origin)}`,
    languages: tongues.map(({ tag, name }) => html`<option value="${tag}" lang="${tag}"${tag === "en" && raw(" selected")}>${name}</option>`),
    examples: EXAMPLES.map(example),
    shelves: shelves(),
  });
  return readFileSync(new URL("../../www/index.html", import.meta.url), "utf8")
    .replace(/\{\{(\w+)\}\}/g, (_, part) => html`${parts[part]}`.text)
    .replace(/data-say="([\w.-]+)"([^>]*)>(?=<\/)/g, (element, id) => element + escape(say(id)));
}

/** The page has one address for all languages: the reader's is chosen in the browser. */
function absolute(/** @type {string} */ origin) {
  return html`<link rel="canonical" href="${origin}/">
<meta property="og:title" content="${say("page-title")}">
<meta property="og:url" content="${origin}/">
<meta property="og:image" content="${origin}/icon-512.png">`;
}

/** As catalogue.js expects it. */
function example(/** @type {{ text: string, scheme?: string }} */ { text, scheme }, /** @type {number} */ at) {
  const code = scheme === undefined ? null : text;
  const said = code === null ? `category-${classify(null, text).category}` : `scheme-${scheme}-${code}`;
  return html`<li><button type="button" data-example="${at}">${code !== null && html`<code translate="no">${code}</code> `}<span data-say="${said}">${say(said)}</span></button></li>`;
}

/** As catalogue.js makes them: the causes are open, the others are filled there. */
function shelves() {
  const { statuses, replies, providers, blocklists } = reference();
  const causes = taxonomy.categories.filter(({ id }) => id !== "unknown");
  const groups = taxonomy.groups.filter((group) => causes.some((one) => one.group === group));
  const counts = { causes: causes.length, statuses, replies, providers, blocklists, systems: taxonomy.schemes.length - 1 };
  return Object.entries(counts).map(([kind, of]) => html`<details class="shelf" data-kind="page-${kind}"${kind === "causes" && raw(" open")}><summary>${say(`page-${kind}`)} <small>${typeof of === "number" ? of : Object.keys(of).length}</small></summary><div class="groups">${kind === "causes" && groups.map((group) => html`<div><h3>${say(`group-${group}`)}</h3><ul>${causes.filter((one) => one.group === group).map(({ id }) => html`<li><a href="en/cause/${id}/"><span>${say(`category-${id}`)}</span></a></li>`)}</ul></div>`)}</div></details>`);
}
