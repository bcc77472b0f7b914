// HTML of the reference: what every page of it has.

import { readFileSync } from "node:fs";
import { REFERENCE } from "./policy.mjs";

const index = readFileSync(new URL("../../www/index.html", import.meta.url), "utf8");
const symbols = new Map(
  [...index.matchAll(/<symbol id="icon-(\w+)" [^>]*>(.*?)<\/symbol>/g)].map(([, id, inner]) => [id, inner]),
);

/** UTF-16 units of a description that search engines show. */
const LONGEST = 155;

const ESCAPES = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
/** @param {unknown} text */
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** A template whose values are escaped, except those that `html` itself or `raw` made, and lists of them. */
export function html(/** @type {TemplateStringsArray} */ strings, /** @type {any[]} */ ...values) {
  return new Html(strings.reduce((whole, string, at) => whole + string + (at < values.length ? shown(values[at]) : ""), ""));
}
export const raw = (/** @type {string} */ text) => new Html(text);

class Html {
  constructor(/** @type {string} */ text) {
    this.text = text;
  }
}

function shown(/** @type {any} */ value) {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  return Array.isArray(value) ? value.map(shown).join("") : escape(value);
}

export const icon = (/** @type {string} */ name, attributes = "") => raw(`<svg viewBox="0 0 24 24" aria-hidden="true"${attributes}>${symbols.get(name)}</svg>`);

/** How sure an answer is: filled by the style sheet. */
export const bars = raw(/** @type {RegExpExecArray} */ (/<svg class="bars".*?<\/svg>/.exec(index))[0]);

/** What stands in a line of results: what the page is of, and of each text as many whole sentences as fit, up to the first that is cut. */
function brief(/** @type {string} */ start, /** @type {string[]} */ about, /** @type {string} */ tag) {
  let whole = start;
  for (const text of about) {
    let fits = "";
    for (const { segment } of new Intl.Segmenter(tag, { granularity: "sentence" }).segment(text)) {
      if ((whole + fits + segment).trimEnd().length > LONGEST) break;
      fits += segment;
    }
    if (fits !== "") whole += `${fits.trimEnd()} `;
    if (fits !== "" && fits !== text) break;
  }
  return whole.trimEnd();
}

/**
 * @param {{ tag: string, path: string, title: string, kind?: string, start: string, about: string[], crumbs: [string, string][], body: any, data: any[], say: (id: string) => string }} page
 * `path`: below the language, "" for its index; `kind`: what the title is of, for who finds it in a list of results; `start`, `about`: how the description begins, and texts for it, the first that fit; `crumbs`: words and paths; `data`: structured data
 * @param {{ origin: string | null, tongues: { tag: string, name: string }[] }} site
 */
export function document({ tag, path, title, kind = "bouncecode", start, about, crumbs, body, data, say }, { origin, tongues }) {
  const root = "../".repeat(1 + path.split("/").filter((part) => part !== "").length);
  const absolute = (/** @type {string} */ tag) => `${origin}/${tag}/${path}`;
  const short = brief(start, about, tag);
  const { language, region } = new Intl.Locale(tag === "en" ? "en-GB" : tag).maximize();
  // Where the page stands, as results show it under its title.
  const steps = [...crumbs.map(([name, to]) => ({ name, item: `${origin}/${tag}/${to}` })), { name: title }];
  const trail = origin === null || crumbs.length === 0 ? [] : [{ "@type": "BreadcrumbList", itemListElement: steps.map((step, at) => ({ "@type": "ListItem", position: at + 1, ...step })) }];
  const head = origin === null ? null : html`
<link rel="canonical" href="${absolute(tag)}">
${tongues.map((one) => html`<link rel="alternate" hreflang="${one.tag}" href="${absolute(one.tag)}">
`)}<link rel="alternate" hreflang="x-default" href="${absolute("en")}">
<meta property="og:url" content="${absolute(tag)}">
<meta property="og:image" content="${origin}/icon-512.png">`;
  return html`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REFERENCE}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${short}">
<title>${title} – ${kind}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="stylesheet" href="${root}reference.css">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${short}">
<meta property="og:locale" content="${language}_${region}">
<meta property="og:site_name" content="bouncecode">${head}
${[...data, ...trail].map((one) => raw(`<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...one }).replaceAll("<", "\\u003c")}</script>\n`))}</head>
<body>
<header class="top">
<a class="brand" href="${root}"><img src="${root}icon.svg" alt="" width="28" height="28"><span translate="no">bouncecode</span></a>
<nav class="tongues" aria-label="${say("page-language")}">${tongues.map((one) => html`<a href="${root}${one.tag}/${path}" lang="${one.tag}" hreflang="${one.tag}"${one.tag === tag && raw(' aria-current="page"')}>${one.name}</a> `)}</nav>
</header>
<main>
<article class="article">
${crumbs.length > 0 && html`<nav class="crumbs" aria-label="${say("page-reference")}"><ol>${crumbs.map(([words, to]) => html`<li><a href="${root}${tag}/${to}">${words}</a></li>`)}</ol></nav>`}
${body}
<p><a class="go" href="${root}#lang=${tag}">${say("page-try")}</a></p>
</article>
</main>
</body>
</html>
`.text;
}
