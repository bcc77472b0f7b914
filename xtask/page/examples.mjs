// Sample replies for the pages of the reference: of tests/corpus, whose texts are put together from servers' usual words, with
// addresses that are nobody's. A code without one gets the words of its registry, as servers print them.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { explain } from "../../pkg/dist/index.js";

const { parse } = createRequire(fileURLToPath(new URL("../../tests/package.json", import.meta.url)))("smol-toml");
const CORPUS = new URL("../../tests/corpus/", import.meta.url);
/** UTF-16 units that a page shows. */
const LONGEST = 320;

/** @type {Map<string, { text: string, rank: number }>} by what a sample is of: "code 5.1.1", "reply 550", "cause user-unknown", "provider google" … */
const samples = new Map();

/** From here on the words of a registry are the better sample. */
const POOR = 8;

/** How far a text of a file is from what a server says, alone: the least is the best sample. */
const rank = (/** @type {string} */ file, /** @type {string} */ text) => POOR * last(file) + (/^[245]\d\d[ -]/.test(text) ? 0 : 4) + (/^[ -~\n]*$/.test(text) ? 0 : 2) + (text.length > 200 ? 1 : 0);

/** What the free mail servers say comes before other samples of the same rank; texts that are made to be misread, or pasted with words around them, come last. */
const last = (/** @type {string} */ file) => Number(/^(?:look-alikes|client|numbers|own-|pasted)/.test(file));
const order = (/** @type {string} */ file) => last(file) - Number(file.startsWith("postfix-"));

for (const file of readdirSync(CORPUS).filter((file) => file.endsWith(".toml") && file !== "known-misses.toml").sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))) {
  for (const { code, text, category, lang } of parse(readFileSync(new URL(file, CORPUS), "utf8")).reply) {
    // Rows in other languages than English name theirs; samples are English, as most servers write.
    if (lang !== undefined) continue;
    const whole = code === "" || text.startsWith(code) ? text : `${code} ${text}`;
    if (whole.length > LONGEST || whole.length < 20) continue;
    const bounce = explain(null, whole);
    if (bounce.category !== category || bounce.confidence === "low") continue;
    const { status, replyCode, provider, blocklist } = bounce;
    const keep = (/** @type {string} */ key) => offer(key, whole, rank(file, whole));
    keep(`cause ${category}`);
    // A sample of a code is one whose words say what the code says.
    if (status !== null && explain(status).category === category) keep(`code ${status}`);
    if (replyCode !== null && explain(replyCode).category === category) keep(`reply ${replyCode}`);
    if (provider !== null && bounce.type !== "none") keep(`provider ${provider}`);
    if (blocklist !== null) keep(`blocklist ${blocklist.id}`);
  }
}

function offer(/** @type {string} */ key, /** @type {string} */ text, /** @type {number} */ rank) {
  const known = samples.get(key);
  if (known === undefined || rank < known.rank) samples.set(key, { text, rank });
}

/** @param {string} key @param {string | null} [otherwise] @returns {{ text: string, evidence: any[] } | null} */
export function example(key, otherwise = null) {
  const known = samples.get(key);
  const text = known === undefined || (known.rank >= POOR && otherwise !== null) ? otherwise : known.text;
  return text === null ? null : { text, evidence: explain(null, text).evidence };
}
