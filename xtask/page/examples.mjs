// Sample replies for the pages of the reference: of tests/corpus, whose texts are put together from servers' usual words, with
// addresses that are nobody's. A code without one gets the words of its registry, as servers print them. A sample is shown only
// where it gets the verdict and the category of its page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { explain } from "../../pkg/dist/index.js";

const { parse } = createRequire(fileURLToPath(new URL("../../tests/package.json", import.meta.url)))("smol-toml");
const CORPUS = new URL("../../tests/corpus/", import.meta.url);
/** UTF-16 units that a page shows. */
const LONGEST = 320;

/** @typedef {{ text: string, bounce: any, rank: number }} Sample */
/** @type {Map<string, Sample[]>} by what samples are of: "code 5.1.1", "reply 550", "cause user-unknown", "provider google", "provider google 5.7.27" … */
const samples = new Map();

/** What servers say, alone and in English, and what is no delivery failure. The free mail servers' replies come before others of the same rank. */
const FILES = ["postfix-exim-sendmail", "exchange", "google-yahoo", "isps", "gateways", "platforms", "providers-2026", "older-servers", "posted-in-english", "events", "submission"];

/** How far a text is from what a server says, alone: the least is the best sample. `begun`: it begins with the code, or the reply */
const rank = (/** @type {string} */ text, /** @type {boolean} */ begun) => (begun ? 0 : 4) + (/^\d/.test(text) && !/\n(?!\d{3}[ -])/.test(text) ? 0 : 2) + (text.length > 200 ? 1 : 0);

for (const file of FILES) {
  for (const { code, text, category } of parse(readFileSync(new URL(`${file}.toml`, CORPUS), "utf8")).reply) {
    const whole = code === "" || text.startsWith(code) ? text : `${code} ${text}`;
    if (whole.length > LONGEST || whole.length < 20 || /[^ -~\n]/.test(whole)) continue;
    const bounce = explain(null, whole);
    if (bounce.category !== category) continue;
    const { status, replyCode, provider, blocklist } = bounce;
    const keep = (/** @type {string} */ key, begun = /^[245]\d\d[ -]/.test(whole)) => samples.set(key, [...(samples.get(key) ?? []), { text: whole, bounce, rank: rank(whole, begun) }]);
    keep(`cause ${category}`);
    if (status !== null) keep(`code ${status}`, whole.startsWith(status, 4));
    if (replyCode !== null) keep(`reply ${replyCode}`, whole.startsWith(String(replyCode)));
    if (provider !== null && bounce.type !== "none") keep(`provider ${provider}`);
    if (provider !== null && status !== null) keep(`provider ${provider} ${status}`);
    if (blocklist !== null) keep(`blocklist ${blocklist.id}`);
  }
}

/**
 * The sample of a page: the one that says most like what the registry says, as servers say it.
 * @param {string} key
 * @param {any} verdict of the page; null where it says nothing of an address
 * @param {string | null} [start] the codes, where the registry's words are a sample
 * @param {string} [title] those words
 * @returns {Sample | undefined} none where none gets the page's verdict
 */
export function example(key, verdict, start = null, title = "") {
  const { category, addressAction, type, confidence } = verdict ?? {};
  const agrees = (/** @type {Sample} */ { bounce }) =>
    (verdict === null || (bounce.category === category && bounce.addressAction === addressAction)) && (bounce.confidence !== "low" || confidence === "low");
  const far = (/** @type {Sample} */ { text, bounce, rank }) =>
    rank + (verdict === null || bounce.type === type ? 0 : 4) - (key.startsWith("reply") && text.toLowerCase().includes(title.toLowerCase()) ? 1 : 0);
  const official = `${start} ${title}`;
  const registry = start === null ? [] : [{ text: official, bounce: explain(null, official), rank: 3.5 }];
  return [...(samples.get(key) ?? []), ...registry].filter(agrees).sort((a, b) => far(a) - far(b))[0];
}
