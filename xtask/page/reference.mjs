// The pages of the reference, in one language: what stands on each.

import { classify, describe, lookup, taxonomy, words } from "../../pkg/dist/index.js";
import { cite } from "../../www/cite.js";
import { isOwnType, repeats } from "../../www/said.js";
import { slug } from "../../www/slug.js";
import { example } from "./examples.mjs";
import { bars, html, icon } from "./html.mjs";
import { blocklists, lookupOf, ownCodes, place, replies, statuses, systemDocs, systemSources, vendors } from "./knowledge.mjs";

const STANDARDS = "smtp";
/** Neighbours that a page links to. */
const NEAR = 8;

/** Signs that a page lists. */
const SIGNS = 16;

/** @template T @param {T[]} all @param {number} at @returns {T[]} those around one, without it */
function around(all, at) {
  const from = Math.max(0, Math.min(at - NEAR / 2, all.length - NEAR - 1));
  return all.slice(from, from + NEAR + 1).filter((_, place) => from + place !== at);
}

/** @param {string} tag @returns {{ tag: string, path: string, title: string, start: string, about: string[], crumbs: [string, string][], body: any, data: any[], say: (id: string) => string }[]} */
export function pages(tag) {
  const options = { locale: tag };
  const say = (/** @type {string} */ id) => words([id], options)[0];
  /** What stands between a name and what is said of it. */
  const colon = tag === "fr" ? "\u00a0: " : ": ";
  const cause = (/** @type {string} */ id) => ({ href: `cause/${id}/`, words: say(`category-${id}`) });
  /** Of a code of the standards, or one that only a system of its own prints, 605. @param {string | number} code */
  const titleOf = (code) => (String(code).includes(".") ? describe({ code: String(code) }, options).title : say(`reply-${code}`));
  const coded = (/** @type {string} */ kind, /** @type {string | number} */ code) => ({ href: `${kind}/${code}/`, code: String(code), words: titleOf(code) });
  const codes = statuses.flatMap(({ detail }) => [`5.${detail}`, `4.${detail}`]);
  const categories = taxonomy.categories.filter(({ id }) => id !== "unknown");
  const systems = taxonomy.schemes.filter(({ id }) => id !== STANDARDS);

  /** Links below the language, with a code before the words where there is one. */
  const list = (/** @type {any[]} */ links, /** @type {string} */ root) => html`<ul>${links.map(({ href, code, words }) => html`<li><a href="${root}${href}">${code && html`<span class="code" translate="no">${code}</span> `}<span>${words}</span></a></li>`)}</ul>`;
  const card = (/** @type {string} */ title, /** @type {any} */ content) => html`<section class="card"><h2>${title}</h2>${content}</section>`;
  /** @param {any[]} links @param {string} root @param {string} [title] @param {string} [category] of a code, which may have the code's title */
  const related = (links, root, title = say("page-neighbours"), category = "unknown") => links.length > 0 && html`<section class="card related"><h2>${title}</h2>${category !== "unknown" && html`<p>${say("page-cause")}${colon}<a href="${root}${cause(category).href}">${cause(category).words}</a></p>`}<div class="groups">${list(links, root)}</div></section>`;
  /** What is read at a place, as a link where it is known. */
  const linked = (/** @type {string} */ one) => (place(one) === "" ? html`<span translate="no">${cite(one, tag)}</span>` : html`<a href="${place(one)}" rel="noreferrer" translate="no">${cite(one.replace(/^https:\/\//, ""), tag)}</a>`);
  /** Where something is from, with semicolons between the places that are named. */
  const source = (/** @type {string[]} */ named) => html`<p class="hint">${say("page-source")}${colon}${named.map((one, at) => html`${at > 0 && "; "}${linked(one)}`)}</p>`;

  function verdict(/** @type {any} */ bounce) {
    const { scheme, type, addressAction, confidence } = bounce;
    const own = isOwnType(bounce);
    return html`<p class="verdict" data-type="${type}" data-address="${addressAction}" data-level="${confidence}">${icon(addressAction, ' class="chip"')}<strong>${say(`address-${addressAction}`)}</strong><span class="qualities"><span class="type">${icon(type)} ${own && `${say(`scheme-${scheme}`)} · `}${say(`type-${type}`)}</span><span class="confidence">${bars} ${say(`confidence-${confidence}`)}</span></span></p>${own && html`<p class="note">${say("page-type-of-system")}</p>`}`;
  }

  /** What all systems say of a code, without what is the title of its page already. @param {string} code @param {string} title @param {string} root @param {string} [of] the system or provider whose page it is */
  function readings(code, title, root, of = STANDARDS) {
    const all = lookup(code);
    if (all.length === 0) return null;
    const shown = all.find(({ scheme, provider }) => (provider ?? scheme) === of) ?? all[0];
    const differs = (/** @type {any} */ { type, category }) => (type !== shown.type ? "type" : category !== shown.category && "meaning");
    const mark = html` <span class="differs">${say("page-table-different")}</span>`;
    const row = (/** @type {any} */ reading) => {
      const { scheme, code, type, category, provider } = reading;
      const name = provider ? vendors.find(({ id }) => id === provider)?.name ?? provider : say(`scheme-${scheme}`);
      const href = provider ? `provider/${provider}/${code}/` : scheme !== STANDARDS && `system/${scheme}/${slug(code)}/`;
      const said = provider ? say(`category-${category}`) : describe({ scheme, code }, options).title;
      return html`<tr data-type="${type}"><th scope="row">${href && reading !== shown ? html`<a href="${root}${href}">${name}</a>` : name} <code translate="no">${code}</code>${!provider && systemSources[scheme] && html`<small translate="no">${cite(systemSources[scheme], tag)}</small>`}</th><td><span class="type">${icon(type)} ${say(`type-${type}`)}</span>${differs(reading) === "type" && mark}</td><td>${said !== title && said}${differs(reading) === "meaning" && mark}</td></tr>`;
    };
    return card(say("page-table"), html`${all.length > 1 && html`<p class="hint">${say(all.some(differs) ? "page-table-differ" : "page-table-agree")}</p>`}<table class="readings">${all.map(row)}</table>`);
  }

  /** @param {any} found @param {string} root */
  function sample(found, root) {
    if (found === undefined) return null;
    const { text, bounce } = found;
    const decided = bounce.evidence.filter((/** @type {any} */ one) => one.decided && one.end > one.start).sort((/** @type {any} */ a, /** @type {any} */ b) => a.start - b.start);
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

  /** What to do. The usual step of a category is what its advice is about. */
  function advice(/** @type {any} */ { action, category }, /** @type {any} */ what) {
    const usual = taxonomy.categories.find(({ id }) => id === category)?.action;
    return card(say("page-advice"), html`<p>${action !== usual && !repeats(action, usual) && html`<strong>${what.actionLabel}.</strong> `}${what.advice}</p>`);
  }

  /** The verdict on a category, whatever the code. @param {string} id @returns {any} */
  const usually = (id) => ({ ...classify("5.0.0"), ...taxonomy.categories.find((one) => one.id === id), category: id, status: null, replyCode: null, confidence: "high" });

  /** A link to somebody else's page, behind what it is for. */
  const outward = (/** @type {string} */ label, /** @type {string} */ url) => url !== "" && html`<p>${say(label)}${colon}<a href="${url}" rel="noreferrer" translate="no">${new URL(url).host}</a></p>`;

  /** The words and names by which replies are known. */
  const known = (/** @type {string[]} */ text, /** @type {string[]} */ names) => card(say("page-signs"), html`<p class="signs" translate="no">${[...text, ...names.map((name) => name.toLowerCase())].slice(0, SIGNS).map((sign) => html`<code>${sign}</code> `)}</p>`);

  const term = (/** @type {string} */ name, /** @type {string} */ description, /** @type {string} */ set) => ({ "@type": "DefinedTerm", name, description, inLanguage: tag, inDefinedTermSet: { "@type": "DefinedTermSet", name: set } });
  const index = /** @type {[string, string]} */ ([say("page-reference"), ""]);
  const crumbs = (/** @type {string} */ kind) => [index, /** @type {[string, string]} */ ([say(`page-${kind}`), `#${kind}`])];
  /** Under the verdict, in two columns. On narrow screens what is related comes last. */
  const spread = (/** @type {any} */ left, /** @type {any} */ right) => html`<div class="spread"><div class="column">${left}</div><div class="column">${right}</div></div>`;
  const page = (/** @type {any} */ what) => ({ tag, say, data: [], start: `${what.title}. `, ...what });
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
      path: `code/${code}/`, title: `${code}${colon}${title}`, kind: say("page-kind-status"), about: about(description, bounce, said), crumbs: crumbs("statuses"),
      data: [term(code, description, say("page-statuses"))],
      body: html`<div><h1><code translate="no">${code}</code> ${title}</h1><p class="lead">${description}</p></div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(example(`code ${code}`, bounce, `${reply} ${code}`, official), root)}${card(say("page-registry"), html`<p lang="en" translate="no">${official}</p>${source(named.split("; "))}`)}${related([coded("code", other), ...near.map((one) => coded("code", one))], root, undefined, bounce.category)}`, readings(code, title, root))}${turn(ofClass(digit), ofClass(digit).findIndex((link) => link.code === code), root)}`,
    });
  }

  function replyPage(/** @type {any} */ { code, title: official, source: named, category }, /** @type {number} */ at) {
    // The codes that no server gives mean something in their own system alone.
    const standard = lookup(String(code)).some(({ scheme, provider }) => scheme === STANDARDS && !provider);
    const title = titleOf(code);
    const description = standard ? describe({ code }, options).description : say(`category-${category}.description`);
    const bounce = standard ? classify(code) : usually(category);
    const said = describe(bounce, options);
    const root = "../../";
    return page({
      path: `reply/${code}/`, title: `${code}${colon}${title}`, kind: say("page-kind-reply"), about: about(description, bounce, said), crumbs: crumbs("replies"),
      data: [term(String(code), description || title, say("page-replies"))],
      body: html`<div><h1><code translate="no">${code}</code> ${title}</h1>${description && html`<p class="lead">${description}</p>`}</div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(example(`reply ${code}`, bounce, String(code), official), root)}${card(say("page-registry"), html`<p lang="en" translate="no">${official}</p>${source(named.split("; "))}`)}${related(nextTo(code, bounce.category), root, undefined, bounce.category)}`, readings(String(code), title, root))}${turn(replies.map((row) => coded("reply", row.code)), at, root)}`,
    });
  }

  /** What results say of a page: what it means, then the verdict and the advice. @returns {string[]} */
  const about = (/** @type {string | null} */ description, /** @type {any} */ { addressAction }, /** @type {any} */ { advice }) => [description, `${say(`address-${addressAction}`)}.`, advice].filter(Boolean);

  /** Links to the codes of a category. */
  const codesOfCause = (/** @type {string} */ id) => [...codes.filter((code) => classify(code).category === id).map((code) => coded("code", code)), ...replies.filter(({ code }) => classify(code).category === id).map(({ code }) => coded("reply", code))];

  /** What a reply code is looked up beside: the enhanced code that the registry has it for first, codes that mean the same, and the nearest numbers. */
  function nextTo(/** @type {number} */ code, /** @type {string} */ category) {
    const digit = String(code)[0];
    const far = (/** @type {any} */ link) => Math.abs(Number(link.code) - code);
    const others = replies.map((row) => coded("reply", row.code)).filter((link) => far(link) > 0).sort((a, b) => far(a) - far(b));
    const same = category === "unknown" ? [] : codesOfCause(category).map((link) => link.code);
    const paired = statuses.filter(({ replies = [] }) => replies.includes(String(code))).map(({ detail }) => `${digit}.${detail}`).filter((one) => codes.includes(one)).slice(0, 1);
    const enhanced = [...new Set([...paired, ...same.filter((one) => one.startsWith(`${digit}.`)).slice(0, 2)])].map((one) => coded("code", one));
    const alike = others.filter((link) => same.includes(link.code)).slice(0, 2);
    return [...enhanced, ...alike, ...others.filter((link) => !alike.includes(link))].slice(0, NEAR);
  }

  function causePage(/** @type {any} */ { id, group }) {
    const title = say(`category-${id}`);
    const description = say(`category-${id}.description`);
    const bounce = usually(id);
    const said = describe(bounce, options);
    const root = "../../";
    const near = categories.filter((one) => one.group === group && one.id !== id).map((one) => cause(one.id));
    return page({
      path: `cause/${id}/`, title, kind: say("page-kind-cause"), about: about(description, bounce, said), crumbs: crumbs("causes"),
      data: [term(title, description, say("page-causes"))],
      body: html`<div><h1>${title}</h1><p class="lead">${description}</p></div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(example(`cause ${id}`, bounce), root)}`, html`${related(codesOfCause(id), root, say("page-codes-of-cause"))}${related(near, root, say(`group-${group}`))}`)}`,
    });
  }

  /** Links to the codes that a provider gives a meaning of its own. */
  const codesOfProvider = (/** @type {string} */ id) => ownCodes[id].map(({ code, category }) => ({ href: `provider/${id}/${slug(code)}/`, code, words: say(`category-${category}`) }));

  function providerPage(/** @type {any} */ vendor, /** @type {number} */ at) {
    const { id, name, source: named, postmaster, text = [], url: signs = [] } = vendor;
    const root = "../../";
    const description = say("page-provider-about");
    const near = around(vendors, at).map((row) => ({ href: `provider/${row.id}/`, words: row.name }));
    return page({
      path: `provider/${id}/`, title: name, start: `${name}${colon}`, kind: say("page-kind-provider"), about: [description], crumbs: crumbs("providers"),
      data: [term(name, description, say("page-providers"))],
      body: html`<div><h1 translate="no">${name}</h1><p class="lead">${description}</p>${outward("page-provider-link", postmaster ?? place(named))}</div>${spread(html`${sample(example(`provider ${id}`, null), root)}${known(text, signs)}`, related(near, root, say("page-providers")))}${ownCodes[id].length > 0 && card(say("page-own-codes"), html`<div class="groups">${list(codesOfProvider(id), root)}</div>`)}${source(named.split("; "))}`,
    });
  }

  /** A provider's own reading of a code, or of a range of them. @param {any} vendor @param {any} row @param {number} at */
  function providerCodePage(vendor, { code, first, category, bounce }, at) {
    const { id, source: named } = vendor;
    const name = vendor.name.replace(/ \(.*/, "");
    const title = say(`category-${category}`);
    const description = say(`category-${category}.description`);
    const said = describe(bounce, options);
    const root = "../../../";
    const all = codesOfProvider(id);
    return page({
      path: all[at].href, title: `${name} ${code}${colon}${title}`, kind: say("page-kind-provider"), about: about(description, bounce, said), crumbs: [...crumbs("providers"), [name, `provider/${id}/`]],
      data: [term(`${name} ${code}`, description, name)],
      body: html`<div><h1>${name} <code translate="no">${code}</code> ${title}</h1><p class="lead">${description}</p></div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${sample(example(`provider ${id} ${first}`, bounce), root)}${source(named.split("; "))}`, html`${lookup(first).length > 1 && readings(first, title, root, id)}${related(around(all, at), root, undefined, category)}`)}${turn(all, at, root)}`,
    });
  }

  function blocklistPage(/** @type {any} */ row, /** @type {number} */ at) {
    const { id, name, kind, closed, text = [], url = [] } = row;
    const root = "../../";
    const description = say(`page-blocklist-${kind}`);
    const { id: category, action } = /** @type {any} */ (taxonomy.categories.find((one) => one.id === `${kind}-blocklisted`));
    const zone = url.map((/** @type {string} */ sign) => sign.toLowerCase()).find((/** @type {string} */ sign) => sign.includes(".") && !sign.includes("/"));
    const refused = `5.7.1 Service unavailable; ${kind === "ip" ? "Client host [192.0.2.25]" : "Sender address [news@example.com]"} blocked using ${zone}`;
    const near = around(blocklists, at).map((row) => ({ href: `blocklist/${row.id}/`, words: row.name }));
    const bounce = { .../** @type {any} */ (classify(null, "554 5.7.1 blocked using zen.spamhaus.org")), category, action };
    const said = describe(bounce, options);
    return page({
      path: `blocklist/${id}/`, title: name, start: `${name}${colon}`, kind: say("page-kind-blocklist"), about: closed === undefined ? about(description, bounce, said) : [say("page-blocklist-closed")], crumbs: crumbs("blocklists"),
      data: [term(name, description, say("page-blocklists"))],
      body: html`<div><h1 translate="no">${name}</h1><p class="lead">${description}</p>${outward("page-blocklist-link", lookupOf(row))}</div>${verdict(bounce)}${spread(html`${closed === undefined ? advice(bounce, said) : card(say("page-advice"), html`<p>${say("page-blocklist-closed")}</p>`)}${sample(example(`blocklist ${id}`, bounce, zone === undefined ? null : "554", refused), root)}${known(text, url)}`, related([cause(category), ...near], root))}`,
    });
  }

  const sourcesOf = (/** @type {string} */ id) => [...(systemSources[id] === undefined ? [] : [systemSources[id]]), ...(systemDocs[id] ?? [])];

  function systemPage(/** @type {any} */ { id, codes }) {
    const root = "../../";
    const name = say(`scheme-${id}`);
    const description = say("page-system-about");
    const links = codes.map((/** @type {string} */ code) => ({ href: `system/${id}/${slug(code)}/`, code, words: describe({ scheme: id, code }, options).title }));
    return page({
      path: `system/${id}/`, title: name, start: `${name}${colon}`, kind: say("page-kind-system"), about: [description], crumbs: crumbs("systems"),
      data: [{ "@type": "DefinedTermSet", name, description, inLanguage: tag }],
      body: html`<div><h1>${name}</h1><p class="lead">${description}</p></div>${related(links, root, say("page-codes"))}${source(sourcesOf(id))}`,
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
      path: `system/${scheme}/${slug(code)}/`, title: `${name} ${code}${colon}${title}`, kind: say("page-kind-system"), about: about(description, bounce, said),
      crumbs: [...crumbs("systems"), [name, `system/${scheme}/`]],
      data: [term(`${name} ${code}`, description || title, name)],
      body: html`<div><h1>${name} <code translate="no">${code}</code> ${title}</h1>${description && html`<p class="lead">${description}</p>`}</div>${verdict(bounce)}${spread(html`${advice(bounce, said)}${source(sourcesOf(scheme))}${related(near, root, undefined, bounce.category)}`, readings(code, title, root, scheme))}${turn(all.map((one) => ({ href: `system/${scheme}/${slug(one)}/`, code: one, words: describe({ scheme, code: one }, options).title })), at, root)}`,
    });
  }

  function indexPage() {
    const root = "";
    const shelf = (/** @type {string} */ kind, /** @type {any} */ content) => html`<section class="shelf" id="${kind}"><h2>${say(`page-${kind}`)}</h2><div class="groups">${content}</div></section>`;
    const groups = taxonomy.groups.filter((group) => categories.some((one) => one.group === group));
    const description = say("page-reference-about");
    return page({
      path: "", title: say("page-reference-title"), start: "", about: [description], crumbs: [],
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
    ...vendors.flatMap((vendor, at) => [providerPage(vendor, at), ...ownCodes[vendor.id].map((row, place) => providerCodePage(vendor, row, place))]),
    ...blocklists.map(blocklistPage),
    ...systems.flatMap((system) => [systemPage(system), ...system.codes.map((code) => systemCodePage(system.id, code, [...system.codes]))]),
  ];
}
