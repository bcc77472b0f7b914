// The pages of the reference, in one language: what stands on each.

import { classify, describe, lookup, taxonomy, words } from "../../pkg/dist/index.js";
import { cite } from "../../www/cite.js";
import { isOwnType, repeats } from "../../www/said.js";
import { slug } from "../../www/slug.js";
import { example } from "./examples.mjs";
import { bars, html, icon } from "./html.mjs";
import { blocklists, lookupOf, place, replies, statuses, systemSources, vendors } from "./knowledge.mjs";

const STANDARDS = "smtp";
/** Neighbours that a page links to. */
const NEAR = 8;

/** Signs that a page lists. */
const SIGNS = 16;

/** A code of both classes, X.7.27, as both. */
const both = (/** @type {string} */ status) => (status.startsWith("X") ? ["4", "5"].map((digit) => digit + status.slice(1)) : [status]).map((code) => code.replace("-", "–"));

/** @template T @param {T[]} all @param {number} at @returns {T[]} those around one, without it */
function around(all, at) {
  const from = Math.max(0, Math.min(at - NEAR / 2, all.length - NEAR - 1));
  return all.slice(from, from + NEAR + 1).filter((_, place) => from + place !== at);
}

/** @param {string} tag @returns {{ tag: string, path: string, title: string, description: string, crumbs: [string, string][], body: any, data: any[], say: (id: string) => string }[]} */
export function pages(tag) {
  const options = { locale: tag };
  const say = (/** @type {string} */ id) => words([id], options)[0];
  /** What stands between a name and what is said of it. */
  const colon = tag === "fr" ? "\u00a0: " : ": ";
  const cause = (/** @type {string} */ id) => ({ href: `cause/${id}/`, words: say(`category-${id}`) });
  const coded = (/** @type {string} */ kind, /** @type {string | number} */ code) => ({ href: `${kind}/${code}/`, code: String(code), words: describe({ code: String(code) }, options).title });
  const codes = statuses.flatMap(({ detail }) => [`5.${detail}`, `4.${detail}`]);
  const categories = taxonomy.categories.filter(({ id }) => id !== "unknown");
  const systems = taxonomy.schemes.filter(({ id }) => id !== STANDARDS);

  /** Links below the language, with a code before the words where there is one. */
  const list = (/** @type {any[]} */ links, /** @type {string} */ root) => html`<ul>${links.map(({ href, code, words }) => html`<li><a href="${root}${href}">${code && html`<span class="code" translate="no">${code}</span> `}<span>${words}</span></a></li>`)}</ul>`;
  const card = (/** @type {string} */ title, /** @type {any} */ content) => html`<section class="card"><h2>${title}</h2>${content}</section>`;
  /** @param {any[]} links @param {string} root @param {string} [title] @param {string} [category] of a code, which may have the code's title */
  const related = (links, root, title = say("page-neighbours"), category = "unknown") => links.length > 0 && html`<section class="card related"><h2>${title}</h2>${category !== "unknown" && html`<p>${say("page-cause")}${colon}<a href="${root}${cause(category).href}">${cause(category).words}</a></p>`}<div class="groups">${list(links, root)}</div></section>`;
  /** Where something is from: a link for each of the places that are named, with semicolons between them. */
  const source = (/** @type {string} */ named) => html`<p class="hint">${say("page-source")}${colon}${named.split("; ").map((one, at) => html`${at > 0 && "; "}${place(one) === "" ? html`<span translate="no">${cite(one, tag)}</span>` : html`<a href="${place(one)}" rel="noreferrer" translate="no">${cite(one, tag)}</a>`}`)}</p>`;

  function verdict(/** @type {any} */ bounce) {
    const { scheme, type, addressAction, confidence } = bounce;
    const own = isOwnType(bounce);
    return html`<p class="verdict" data-type="${type}" data-address="${addressAction}" data-level="${confidence}">${icon(addressAction, ' class="chip"')}<strong>${say(`address-${addressAction}`)}</strong><span class="qualities"><span class="type">${icon(type)} ${own && `${say(`scheme-${scheme}`)} · `}${say(`type-${type}`)}</span><span class="confidence">${bars} ${say(`confidence-${confidence}`)}</span></span></p>${own && html`<p class="note">${say("page-type-of-system")}</p>`}`;
  }

  /** What all systems say of a code, without what is the title of its page already. @param {string} code @param {string} title */
  function readings(code, title) {
    const all = lookup(code);
    if (all.length === 0) return null;
    const agree = all.every(({ type }) => type === all[0].type);
    const other = (/** @type {string | null} */ words) => words !== title && words;
    return card(say("page-table"), html`${all.length > 1 && html`<p class="hint">${say(agree ? "page-table-agree" : "page-table-differ")}</p>`}<table class="readings">${all.map(({ scheme, code, type, category, provider }) => html`<tr data-type="${type}"><th scope="row">${provider ? vendors.find(({ id }) => id === provider)?.name ?? provider : say(`scheme-${scheme}`)} <code translate="no">${code}</code>${!provider && systemSources[scheme] && html`<small translate="no">${cite(systemSources[scheme], tag)}</small>`}</th><td><span class="type">${icon(type)} ${say(`type-${type}`)}</span></td><td>${other(provider ? say(`category-${category}`) : describe({ scheme, code }, options).title)}</td></tr>`)}</table>`);
  }

  function sample(/** @type {string} */ key, /** @type {string | null} */ otherwise, /** @type {string} */ root) {
    const found = example(key, otherwise);
    if (found === null) return null;
    const { text, evidence } = found;
    const decided = evidence.filter((one) => one.decided && one.end > one.start).sort((a, b) => a.start - b.start);
    const parts = [];
    let at = 0;
    for (const { start, end } of decided) {
      if (start < at) continue;
      parts.push(text.slice(at, start), html`<mark class="decided">${text.slice(start, end)}</mark>`);
      at = end;
    }
    parts.push(text.slice(at));
    return card(say("page-example"), html`<pre translate="no" dir="auto">${parts}</pre><p><a href="${root}../#${new URLSearchParams({ text, lang: tag })}">${say("page-example-open")}</a></p>`);
  }

  function advice(/** @type {any} */ { action, category }, /** @type {any} */ what) {
    const usual = taxonomy.categories.find(({ id }) => id === category)?.action;
    return card(say("page-advice"), html`<p>${!repeats(action, usual) && html`<strong>${what.actionLabel}.</strong> `}${what.advice}</p>`);
  }

  /** A link to somebody else's page, behind what it is for. */
  const outward = (/** @type {string} */ label, /** @type {string} */ url) => url !== "" && html`<p>${say(label)}${colon}<a href="${url}" rel="noreferrer" translate="no">${new URL(url).host}</a></p>`;

  /** The words and names by which replies are known. */
  const known = (/** @type {string[]} */ text, /** @type {string[]} */ names) => card(say("page-signs"), html`<p class="signs" translate="no">${[...text, ...names.map((name) => name.toLowerCase())].slice(0, SIGNS).map((sign) => html`<code>${sign}</code> `)}</p>`);

  const term = (/** @type {string} */ name, /** @type {string} */ description, /** @type {string} */ set) => ({ "@type": "DefinedTerm", name, description, inLanguage: tag, inDefinedTermSet: { "@type": "DefinedTermSet", name: set } });
  const index = /** @type {[string, string]} */ ([say("page-reference"), ""]);
  const crumbs = (/** @type {string} */ kind) => [index, /** @type {[string, string]} */ ([say(`page-${kind}`), `#${kind}`])];
  /** Under the verdict, in two columns. On narrow screens what is related comes last. */
  const spread = (/** @type {any} */ left, /** @type {any} */ right) => html`<div class="spread"><div class="column">${left}</div><div class="column">${right}</div></div>`;
  const page = (/** @type {any} */ what) => ({ tag, say, data: [], ...what });
  /** The page before and the page after. */
  const turn = (/** @type {any[]} */ all, /** @type {number} */ at, /** @type {string} */ root) => html`<nav class="turn" aria-label="${say("page-neighbours")}">${[["prev", "← ", "", all[at - 1]], ["next", "", " →", all[at + 1]]].map(([rel, before, after, link]) => link !== undefined && html`<a rel="${rel}" href="${root}${link.href}" title="${link.words}">${before}<span translate="no">${link.code}</span>${after}</a> `)}</nav>`;

  const ofClass = (/** @type {string} */ digit) => codes.filter((code) => code.startsWith(digit)).map((code) => coded("code", code));

  function codePage(/** @type {string} */ code, /** @type {any} */ { title: official, source: named, replies = [] }) {
    const { title, description } = describe({ code }, options);
    const bounce = classify(code);
    const said = describe(bounce, options);
    const [digit, subject] = code.split(".");
    const other = `${digit === "5" ? "4" : "5"}${code.slice(1)}`;
    const own = codes.filter((one) => one.startsWith(`${digit}.${subject}.`));
    const near = around(own, own.indexOf(code));
    const root = "../../";
    const reply = replies.find((/** @type {string} */ one) => one.startsWith(digit) && /^\d+$/.test(one)) ?? `${digit}50`;
    return page({
      path: `code/${code}/`, title: `${code}${colon}${title}`, kind: say("page-kind-status"), description: `${description} ${said.advice}`, crumbs: crumbs("statuses"),
      data: [term(code, description, say("page-statuses"))],
      body: html`<div><h1><code translate="no">${code}</code> ${title}</h1><p class="lead">${description}</p></div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(`code ${code}`, `${reply} ${code} ${official}`, root)}${card(say("page-registry"), html`<p lang="en" translate="no">${official}</p>${source(named)}`)}${related([coded("code", other), ...near.map((one) => coded("code", one))], root, undefined, bounce.category)}`, readings(code, title))}${turn(ofClass(digit), ofClass(digit).findIndex((link) => link.code === code), root)}`,
    });
  }

  function replyPage(/** @type {any} */ { code, title: official, source: named }, /** @type {number} */ at) {
    const { title, description } = describe({ code }, options);
    const bounce = classify(code);
    const said = describe(bounce, options);
    const root = "../../";
    const near = around(replies, at);
    return page({
      path: `reply/${code}/`, title: `${code}${colon}${title}`, kind: say("page-kind-reply"), description: `${description ?? ""} ${said.advice}`.trim(), crumbs: crumbs("replies"),
      data: [term(String(code), description || title, say("page-replies"))],
      body: html`<div><h1><code translate="no">${code}</code> ${title}</h1>${description && html`<p class="lead">${description}</p>`}</div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(`reply ${code}`, `${code} ${official}`, root)}${card(say("page-registry"), html`<p lang="en" translate="no">${official}</p>${source(named)}`)}${related(near.map((row) => coded("reply", row.code)), root, undefined, bounce.category)}`, readings(String(code), title))}${turn(replies.map((row) => coded("reply", row.code)), at, root)}`,
    });
  }

  function causePage(/** @type {any} */ { id, group, type, addressAction }) {
    const title = say(`category-${id}`);
    const description = say(`category-${id}.description`);
    const bounce = { ...classify("5.0.0"), ...taxonomy.categories.find((one) => one.id === id), category: id, type, addressAction, status: null, replyCode: null, confidence: /** @type {const} */ ("high") };
    const said = describe(bounce, options);
    const root = "../../";
    const own = [...codes.filter((code) => classify(code).category === id).map((code) => coded("code", code)), ...replies.filter(({ code }) => classify(code).category === id).map(({ code }) => coded("reply", code))];
    const near = categories.filter((one) => one.group === group && one.id !== id).map((one) => cause(one.id));
    return page({
      path: `cause/${id}/`, title, kind: say("page-kind-cause"), description: `${description} ${said.advice}`, crumbs: crumbs("causes"),
      data: [term(title, description, say("page-causes"))],
      body: html`<div><h1>${title}</h1><p class="lead">${description}</p></div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(`cause ${id}`, null, root)}`, html`${related(own, root, say("page-codes-of-cause"))}${related(near, root, say(`group-${group}`))}`)}`,
    });
  }

  function providerPage(/** @type {any} */ { id, name, source: named, postmaster, text = [], url: signs = [], code = [] }, /** @type {number} */ at) {
    const root = "../../";
    const url = postmaster ?? place(named);
    const description = say("page-provider-about");
    const near = around(vendors, at).map((row) => ({ href: `provider/${row.id}/`, words: row.name }));
    return page({
      path: `provider/${id}/`, title: name, kind: say("page-kind-provider"), description: `${name}${colon}${description}`, crumbs: crumbs("providers"),
      data: [term(name, description, say("page-providers"))],
      body: html`<div><h1 translate="no">${name}</h1><p class="lead">${description}</p>${outward("page-provider-link", url)}</div>${spread(html`${sample(`provider ${id}`, null, root)}${known(text, signs)}${code.length > 0 && card(say("page-own-codes"), html`<table class="readings">${code.map((/** @type {any} */ row) => html`<tr><th scope="row">${both(row.status).map((one) => html`<code translate="no">${one}</code> `)}</th><td class="wide"><a href="${root}${cause(row.category).href}">${cause(row.category).words}</a></td></tr>`)}</table>`)}${source(named)}`, related(near, root, say("page-providers")))}`,
    });
  }

  function blocklistPage(/** @type {any} */ row, /** @type {number} */ at) {
    const { id, name, kind, closed, text = [], url = [] } = row;
    const root = "../../";
    const description = say(`page-blocklist-${kind}`);
    const { id: category, action } = /** @type {any} */ (taxonomy.categories.find((one) => one.id === `${kind}-blocklisted`));
    const zone = url.map((/** @type {string} */ sign) => sign.toLowerCase()).find((/** @type {string} */ sign) => sign.includes(".") && !sign.includes("/"));
    const otherwise = zone === undefined ? null : kind === "ip" ? `554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using ${zone}` : `554 5.7.1 Service unavailable; Sender address [news@example.com] blocked using ${zone}`;
    const near = around(blocklists, at).map((row) => ({ href: `blocklist/${row.id}/`, words: row.name }));
    const bounce = { .../** @type {any} */ (classify(null, otherwise ?? "blocked using zen.spamhaus.org")), category, action };
    const said = describe(bounce, options);
    return page({
      path: `blocklist/${id}/`, title: name, kind: say("page-kind-blocklist"), description: `${name}${colon}${closed === undefined ? description : say("page-blocklist-closed")}`, crumbs: crumbs("blocklists"),
      data: [term(name, description, say("page-blocklists"))],
      body: html`<div><h1 translate="no">${name}</h1><p class="lead">${description}</p>${outward("page-blocklist-link", lookupOf(row))}</div>${verdict(classify(null, "554 5.7.1 blocked using zen.spamhaus.org"))}${spread(html`${closed === undefined ? advice(bounce, said) : card(say("page-advice"), html`<p>${say("page-blocklist-closed")}</p>`)}${sample(`blocklist ${id}`, otherwise, root)}${known(text, url)}`, related([cause(category), ...near], root))}`,
    });
  }

  function systemPage(/** @type {any} */ { id, codes }) {
    const root = "../../";
    const name = say(`scheme-${id}`);
    const description = say("page-system-about");
    const links = codes.map((/** @type {string} */ code) => ({ href: `system/${id}/${slug(code)}/`, code, words: describe({ scheme: id, code }, options).title }));
    return page({
      path: `system/${id}/`, title: name, kind: say("page-kind-system"), description: `${name}${colon}${description}`, crumbs: crumbs("systems"),
      data: [{ "@type": "DefinedTermSet", name, description, inLanguage: tag }],
      body: html`<div><h1>${name}</h1><p class="lead">${description}</p></div>${related(links, root, say("page-codes"))}${systemSources[id] && source(systemSources[id])}`,
    });
  }

  function systemCodePage(/** @type {string} */ scheme, /** @type {string} */ code, /** @type {string[]} */ all) {
    const root = "../../../";
    const name = say(`scheme-${scheme}`);
    const { title, description } = describe({ scheme, code }, options);
    const bounce = classify(code, null, { scheme });
    const said = describe(bounce, options);
    const at = all.indexOf(code);
    const near = around(all, at).map((one) => ({ href: `system/${scheme}/${slug(one)}/`, code: one, words: describe({ scheme, code: one }, options).title }));
    return page({
      path: `system/${scheme}/${slug(code)}/`, title: `${name} ${code}${colon}${title}`, kind: say("page-kind-system"), description: `${description ?? ""} ${said.advice}`.trim(),
      crumbs: [...crumbs("systems"), [name, `system/${scheme}/`]],
      data: [term(`${name} ${code}`, description || title, name)],
      body: html`<div><h1>${name} <code translate="no">${code}</code> ${title}</h1>${description && html`<p class="lead">${description}</p>`}</div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${systemSources[scheme] && source(systemSources[scheme])}${related(near, root, undefined, bounce.category)}`, readings(code, title))}${turn(all.map((one) => ({ href: `system/${scheme}/${slug(one)}/`, code: one, words: describe({ scheme, code: one }, options).title })), at, root)}`,
    });
  }

  function indexPage() {
    const root = "";
    const shelf = (/** @type {string} */ kind, /** @type {any} */ content) => html`<section class="shelf" id="${kind}"><h2>${say(`page-${kind}`)}</h2><div class="groups">${content}</div></section>`;
    const groups = taxonomy.groups.filter((group) => categories.some((one) => one.group === group));
    const description = say("page-reference-about");
    return page({
      path: "", title: say("page-reference-title"), description, crumbs: [],
      data: [{ "@type": "DefinedTermSet", name: say("page-reference-title"), description, inLanguage: tag }],
      body: html`<div><h1>${say("page-reference-title")}</h1><p class="lead">${description}</p></div>
<nav class="jump" aria-label="${say("page-reference")}">${["causes", "statuses", "replies", "providers", "blocklists", "systems"].map((kind) => html`<a href="#${kind}">${say(`page-${kind}`)}</a> `)}</nav>
${shelf("causes", groups.map((group) => html`<div><h3>${say(`group-${group}`)}</h3>${list(categories.filter((one) => one.group === group).map(({ id }) => cause(id)), root)}</div>`))}
${shelf("statuses", list(codes.map((code) => coded("code", code)), root))}
${shelf("replies", list(replies.map(({ code }) => coded("reply", code)), root))}
${shelf("providers", list(vendors.map(({ id, name }) => ({ href: `provider/${id}/`, words: name })), root))}
${shelf("blocklists", list(blocklists.map(({ id, name }) => ({ href: `blocklist/${id}/`, words: name })), root))}
${shelf("systems", list(systems.map(({ id }) => ({ href: `system/${id}/`, words: say(`scheme-${id}`) })), root))}`,
    });
  }

  return [
    indexPage(),
    ...statuses.flatMap((row) => ["5", "4"].map((digit) => codePage(`${digit}.${row.detail}`, row))),
    ...replies.map(replyPage),
    ...categories.map(causePage),
    ...vendors.map(providerPage),
    ...blocklists.map(blocklistPage),
    ...systems.flatMap((system) => [systemPage(system), ...system.codes.map((code) => systemCodePage(system.id, code, [...system.codes]))]),
  ];
}
