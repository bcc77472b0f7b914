// One answer: what to do with the address first, then what happened and what to do.

import { classify, describe, lookup, taxonomy } from "./pkg/init.js";
import reference from "#reference";
import { announce } from "./announce.js";
import { cite } from "./cite.js";
import { $, button, element, foreign, outward, put } from "./dom.js";
import { nothing } from "./entry.js";
import { language, maybe, say } from "./language.js";
import { showPolicies } from "./policies.js";
import { showReply } from "./reply.js";
import { isOwnType, repeats } from "./said.js";
import { slug } from "./slug.js";
import { enter, STANDARDS } from "./state.js";
import { nameOf, showSystems } from "./systems.js";

/**
 * @param {{ code: string | null, text: string | null, bounce: any, schemes: boolean }} reading
 * @param {{ scheme: string, chosen?: boolean, recipient?: string | null, told?: any, waiting?: boolean, choose?: (scheme: string) => unknown }} options `chosen`: whether
 * the reader chose the system; `recipient`: whom it is about; `told`: the words for a message that reports on nobody; `waiting`: the server is still trying; `choose`: what the choice of a system does
 */
export function showAnswer({ code, text, bounce, schemes }, { scheme, chosen = true, recipient = null, told = null, waiting = false, choose = (scheme) => enter({ scheme }, "pick") }) {
  const meanings = [...allMeanings(code === null ? [bounce.status, bounce.replyCode] : [code]), ...readers(text)];
  const said = describe(bounce, { locale: language.tag });
  const unknown = told === null && nothing(bounce);
  // Of a code alone its own page says the same.
  const meant = unknown || code === null ? said : (ofCode(bounce) ?? said);
  const { type, addressAction, confidence } = bounce;
  // Of several recipients that cannot be told apart, no verdict is true of each.
  const mixed = recipient === null && bounce.flags.includes("several-recipients");

  $("answer").dataset.type = unknown ? "unknown" : type;
  $("answer").dataset.address = mixed ? "mixed" : addressAction;
  $("answer").dataset.level = confidence;
  // A message that is no bounce says nothing of any address.
  $("verdict").hidden = unknown || (told !== null && bounce.category === "unknown");
  $("qualities").hidden = $("advised").hidden = mixed;
  $("address-icon").setAttribute("href", `#icon-${mixed ? "unknown" : addressAction}`);
  $("address").textContent = say(mixed ? "page-mixed" : `address-${addressAction}`);
  $("type-icon").setAttribute("href", `#icon-${type}`);
  // The type that a system prints is about its code; the verdict on the address is about the cause.
  const own = isOwnType(bounce);
  $("type").textContent = own ? `${say(`scheme-${bounce.scheme}`)} · ${said.typeLabel}` : said.typeLabel;
  $("confidence").textContent = say(`confidence-${confidence}`);

  put("recipient-address", recipient, $("recipient"));
  $("title").textContent = told?.label ?? (unknown && code !== null ? say(schemes ? "page-unknown-other" : "page-unknown") : unknown ? say("page-unknown-none") : meant.title);
  $("description").textContent = told?.text ?? (unknown ? why(code, schemes, meanings.length) : meant.description);
  offer(schemes && meanings.length === 1 ? meanings[0].scheme : null, choose);
  const elsewhere = !unknown && code !== null && scheme !== STANDARDS && meanings.every((meaning) => meaning.scheme !== scheme);
  put("unknown", waiting ? say("category-delayed.description") : elsewhere ? say("page-unknown-scheme") : own ? say("page-type-of-system") : null);
  put("action", told !== null || waiting || repeats(bounce.action, usual(bounce.category)) ? null : sentence(said.actionLabel));
  $("advice").textContent = told?.advice ?? (waiting ? say("category-delayed.advice") : said.advice);
  $("facts").replaceChildren(...facts(bounce, said, meant.title, recipient, waiting, meanings));
  $("facts").hidden = $("facts").childElementCount === 0;
  // A class that is not the code's usual one is why the two disagree.
  const flags = bounce.flags.filter((/** @type {string} */ flag) => flag !== "class-mismatch" || !bounce.flags.includes("unusual-class"));
  $("notes").hidden = unknown || flags.length === 0;
  $("notes-list").replaceChildren(...flags.map((/** @type {string} */ flag) => element("li", {}, say(`flag-${flag}`))));
  $("about-type").hidden = unknown || mixed;
  $("type-description").textContent = say(`type-${type}.description`);

  showReply(bounce, text ?? "");
  showSystems(meanings, scheme, chosen, $("title").textContent, choose);
  showPolicies(unknown || mixed ? null : bounce);

  const title = $("title").textContent;
  const verdict = $("verdict").hidden ? [] : [$("address").textContent];
  announce(unknown ? [title, $("description").textContent] : [...verdict, ...(mixed ? [] : [said.typeLabel]), title]);
  document.title = [...verdict, title].join(" · ");
}

/** The words of a code: of a system's, or of the one that decided. */
function ofCode(/** @type {any} */ { scheme, schemeCode, status, replyCode, evidence }) {
  const code = schemeCode ?? [status, replyCode].find((code) => evidence.some((/** @type {any} */ { rule, decided }) => decided && rule === String(code)));
  return code === undefined ? null : describe({ scheme: schemeCode === null ? STANDARDS : scheme, code }, { locale: language.tag });
}

/** The next step after a bounce of a category, unless its class changes that. */
const usual = (/** @type {string} */ category) => taxonomy.categories.find(({ id }) => id === category)?.action;

const sentence = (/** @type {string} */ text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Why there is no answer, and what would help. */
function why(/** @type {string | null} */ code, /** @type {boolean} */ schemes, /** @type {number} */ count) {
  if (code === null) return say("page-unknown-text");
  return say(!schemes ? "page-unknown-code" : count > 1 ? "page-unknown-standards" : "page-unknown-one");
}

/** The answer of the one system that has a code. */
function offer(/** @type {string | null} */ scheme, /** @type {(scheme: string) => unknown} */ choose) {
  $("offer").hidden = scheme === null;
  if (scheme !== null) $("offer").replaceChildren(button(say(`scheme-${scheme}`), () => {
    choose(scheme);
    $("title").focus();
  }));
}

/** What all systems say of the first of these codes that any of them knows. */
function allMeanings(/** @type {(string | number | null)[]} */ codes) {
  for (const code of codes) {
    const meanings = code === null ? [] : lookup(code);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

/** Systems that have no codes, but read the text in their own way. */
function readers(/** @type {string | null} */ text) {
  if (text === null) return [];
  const own = taxonomy.schemes.filter(({ id, codes }) => id !== STANDARDS && codes.length === 0);
  return own.map(({ id }) => ({ scheme: id, code: null, ...classify(null, text, { scheme: id }) })).filter(({ category }) => category !== "unknown");
}

function facts(/** @type {any} */ bounce, /** @type {any} */ said, /** @type {string} */ title, /** @type {string | null} */ recipient, /** @type {boolean} */ waiting, /** @type {any[]} */ meanings) {
  const { category, command, permanent, retryAfter, provider, blocklist } = bounce;
  return [
    ...codes(bounce, title, meanings),
    fact("page-cause", title === said.title || category === "unknown" ? [] : [element("a", { href: `${language.tag}/cause/${category}/` }, say(`category-${category}`))]),
    fact("page-message", waiting ? [say("category-delayed")] : permanent === null ? [] : [say(permanent ? "page-permanent" : "page-temporary")]),
    fact("page-command", [command === null || command === undefined ? null : maybe(`command-${command}`)].filter((said) => said !== null)),
    fact("page-retry-after", retryAfter === null ? [] : [said.retryAfter]),
    fact("page-provider", provider === null ? [] : named({ name: nameOf(provider), url: reference.providers[provider] }, `provider/${provider}`)),
    fact("page-blocklist", blocklist === null ? [] : named(reference.blocklists[blocklist.id] ?? blocklist, `blocklist/${blocklist.id}`)),
    ...found((bounce.facts ?? []).filter((/** @type {any} */ { value }) => value !== recipient)),
  ].filter((fact) => fact !== null);
}

function fact(/** @type {string} */ label, /** @type {(string | Node)[]} */ content) {
  if (content.length === 0) return null;
  return element("div", { data: { fact: label } }, element("dt", {}, say(label)), element("dd", {}, ...content));
}

/** Each code with its official meaning, where that is not the title, and where it is defined; a mail provider's own code leads to the provider. */
function codes(/** @type {any} */ { scheme, schemeCode, replyCode, status }, /** @type {string} */ title, /** @type {any[]} */ meanings) {
  if (schemeCode !== null) {
    const meaning = describe({ scheme, code: schemeCode }, { locale: language.tag }).title;
    return [fact("page-codes", [codeLink(`system/${scheme}/${slug(schemeCode)}`, schemeCode), small(meaning === title ? null : meaning), small(say(`scheme-${scheme}`))].flat())];
  }
  const rows = [];
  for (const code of [status, replyCode]) {
    if (code === null) continue;
    const known = typeof code === "string" ? reference.statuses[code.slice(2)] : reference.replies[code];
    const own = known === undefined ? meanings.find((one) => one.provider && one.code === code) : undefined;
    const meaning = known !== undefined ? describe({ code }, { locale: language.tag }).title : own ? say(`category-${own.category}`) : null;
    const path = own ? `provider/${own.provider}` : typeof code === "string" ? `code/${code}` : `reply/${code}`;
    const page = own || known !== undefined ? codeLink(path, String(code)) : element("code", { translate: false }, String(code));
    rows.push(fact(typeof code === "string" ? "page-status" : "page-reply", [page, ...small(meaning === title ? null : meaning), ...(known?.url ? [element("small", {}, outward(known.url, cite(known.source, language.tag)))] : [])]));
  }
  return rows;
}

const codeLink = (/** @type {string} */ path, /** @type {string} */ text) =>
  element("a", { href: `${language.tag}/${path}/` }, element("code", { translate: false }, text));

const small = (/** @type {string | null} */ text) => (text === null ? [] : [element("small", {}, text)]);

/** @param {{ name: string, url?: string }} what that has a page, unless its `url` is unknown @param {string} path */
function named({ name, url }, path) {
  if (url === undefined) return [foreign(name)];
  const page = element("a", { href: `${language.tag}/${path}/`, translate: false }, name);
  return url === "" ? [page] : [page, element("small", {}, outward(url, new URL(url).host))];
}

/** Whether a page of the web is where its address seems to lead: the host stands first, and as it is written. */
function isHonest(/** @type {string} */ address) {
  if (!URL.canParse(address)) return false;
  const { protocol, username, host } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && address.toLowerCase().startsWith(`${protocol}//${host}`);
}

/** Addresses, hosts and pages that the reply holds, a list for each kind. */
function found(/** @type {{ kind: string, value: string }[]} */ all) {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const values = [...new Set(all.filter((one) => one.kind === kind).map(({ value }) => value))].slice(0, 6);
    return fact(`page-fact-${kind}`, values.map((value) => element("small", {}, kind === "url" && isHonest(value) ? outward(value, value) : foreign(value))));
  });
}
