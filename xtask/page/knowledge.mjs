// What the pages need of data/ that the package does not carry: sources, links, and the words that a provider is found by.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { parse } = createRequire(fileURLToPath(new URL("../../tests/package.json", import.meta.url)))("smol-toml");
const data = (/** @type {string} */ path) => parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));

/** @type {Record<string, any>[]} */
export const statuses = data("status.toml").status;
/** @type {Record<string, any>[]} */
export const replies = data("replies.toml").reply;
/** @type {Record<string, any>[]} */
export const vendors = data("vendors.toml").vendor;
/** @type {Record<string, any>[]} */
export const blocklists = data("blocklists.toml").blocklist;
/** @type {Record<string, string>} what each system's readings are taken from */
export const systemSources = Object.fromEntries(
  readdirSync(new URL("../../data/schemes/", import.meta.url)).map((file) => data(`schemes/${file}`)).map(({ id, source }) => [id, source]),
);

const REGISTRY = "https://www.iana.org/assignments/smtp-enhanced-status-codes/";

/** @param {string} source as data/ names it @returns {string} where it can be read, "" if it names no place */
export function place(source) {
  const rfc = /RFC\s?(\d+)(?:[ ,]+section (\d[\d.]*\d|\d))?/i.exec(source);
  if (rfc !== null) return `https://www.rfc-editor.org/rfc/rfc${rfc[1]}${rfc[2] === undefined ? "" : `#section-${rfc[2]}`}`;
  if (/IANA|registry/i.test(source)) return REGISTRY;
  const address = source.split(/[;,\s]+/).find((word) => /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(word));
  return address === undefined ? "" : `https://${address}`;
}

/** The page on which a list says whether it has an address, or its operator's; none where the list is closed, for the name may be anybody's. */
export const lookupOf = (/** @type {any} */ { lookup, source, closed }) => (closed === undefined ? (lookup ?? place(source)) : "");

/** What the lookup page carries; see www/answer.js, catalogue.js and systems.js. */
export function reference() {
  return {
    statuses: Object.fromEntries(statuses.map(({ detail, source }) => [detail, { source, url: place(source) }])),
    replies: Object.fromEntries(replies.map(({ code, source }) => [code, { source: place(source) === "" ? "" : source, url: place(source) }])),
    providers: Object.fromEntries(vendors.map(({ id, postmaster, source }) => [id, postmaster ?? place(source)])),
    blocklists: Object.fromEntries(blocklists.map((row) => [row.id, { name: row.name, url: lookupOf(row) }])),
    schemes: systemSources,
  };
}

/** What the page fetches with the first search: the words that providers and lists are known by, and how else people ask. */
export function signs() {
  const of = (/** @type {any} */ { text = [], url = [] }) => [...new Set([...text, ...url].map((sign) => sign.toLowerCase()))].slice(0, 12).join(" ");
  const aliases = parse(readFileSync(new URL("../../www/aliases.toml", import.meta.url), "utf8"));
  return { signs: Object.fromEntries([...vendors, ...blocklists].map((row) => [row.id, of(row)])), aliases };
}
