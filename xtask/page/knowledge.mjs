// What the pages need of data/ that the package does not carry: sources, links, and the words that a provider is found by.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { classify } from "../../pkg/dist/index.js";

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
/** @type {Record<string, string[]>} where each platform documents its events */
export const systemDocs = Object.fromEntries(
  readdirSync(new URL("../../data/platforms/", import.meta.url)).map((file) => data(`platforms/${file}`)).map(({ id, docs }) => [id, docs]),
);
/** @type {Record<string, string>} what each system's readings are taken from */
export const systemSources = Object.fromEntries(
  readdirSync(new URL("../../data/schemes/", import.meta.url)).map((file) => data(`schemes/${file}`)).map(({ id, source }) => [id, source]),
);

const REGISTRY = "https://www.iana.org/assignments/smtp-enhanced-status-codes/";

/** The statuses of a row: of X.7.27, 5.7.27 and 4.7.27. */
const both = (/** @type {string} */ status) => (status.startsWith("X") ? ["5", "4"].map((digit) => digit + status.slice(1)) : [status]);
const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * The codes, or ranges of them, that providers give a meaning of their own, in order, those for good first. `first`: of the range;
 * `bounce`: how it is read in a reply of the provider's
 * @type {Record<string, { code: string, first: string, category: string, bounce: any }[]>}
 */
export const ownCodes = Object.fromEntries(vendors.map(({ id, text = [], url = [], code: rows = [] }) => [id, rows.flatMap((/** @type {any} */ { status, category }) => both(status).map((code) => {
  const first = code.replace(/-.*/, "");
  const read = [...text, ...url].map((sign) => classify(null, `${code[0]}50 ${first} (${sign})`)).filter((bounce) => bounce.provider === id && bounce.category === category);
  const bounce = read.find(({ confidence }) => confidence !== "low") ?? read[0];
  if (bounce === undefined) throw new Error(`${id}: no sign with which ${first} is read as ${category}`);
  return { code: code.replace("-", "–"), first, category, bounce };
})).sort((/** @type {any} */ a, /** @type {any} */ b) => Number(b.code[0]) - Number(a.code[0]) || byNumber.compare(a.code, b.code))]));

/** @param {string} source as data/ names it @returns {string} where it can be read, "" if it names no place */
export function place(source) {
  const rfc = /RFC\s?(\d+)(?:[ ,]+section (\d[\d.]*\d|\d))?/i.exec(source);
  if (rfc !== null) return `https://www.rfc-editor.org/rfc/rfc${rfc[1]}${rfc[2] === undefined ? "" : `#section-${rfc[2]}`}`;
  if (/IANA|registry/i.test(source)) return REGISTRY;
  if (source.startsWith("https://")) return source;
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

/** All codes of a row: of 5.7.133-136, four. */
function each(/** @type {any} */ { status }) {
  const [, subject, first, last = first] = /** @type {RegExpExecArray} */ (/^(.*\.)(\d+)(?:-(\d+))?$/.exec(status));
  const details = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${subject}${Number(first) + at}`);
  return details.flatMap(both);
}

/** What the page fetches with the first search: the words that providers and lists are known by, and how else people ask. */
export function signs() {
  const of = (/** @type {any} */ { text = [], url = [], code = [] }) => [...[...new Set([...text, ...url].map((sign) => sign.toLowerCase()))].slice(0, 12), ...code.flatMap(each)].join(" ");
  const aliases = parse(readFileSync(new URL("../../www/aliases.toml", import.meta.url), "utf8"));
  return { signs: Object.fromEntries([...vendors, ...blocklists].map((row) => [row.id, of(row)])), aliases };
}
