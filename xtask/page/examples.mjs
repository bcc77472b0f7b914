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

/** @type {Map<string, string>} by what a sample is of: "code 5.1.1", "reply 550", "cause user-unknown", "provider google" … */
const samples = new Map();

for (const file of readdirSync(CORPUS).filter((file) => file.endsWith(".toml") && file !== "known-misses.toml").sort()) {
  for (const { code, text, category } of parse(readFileSync(new URL(file, CORPUS), "utf8")).reply) {
    const whole = code === "" || text.startsWith(code) ? text : `${code} ${text}`;
    if (whole.length > LONGEST || whole.length < 20) continue;
    const bounce = explain(null, whole);
    if (bounce.category !== category || bounce.confidence === "low") continue;
    const { status, replyCode, provider, blocklist } = bounce;
    keep(`cause ${category}`, whole);
    // A sample of a code is one whose words say what the code says.
    if (status !== null && explain(status).category === category) keep(`code ${status}`, whole);
    if (replyCode !== null && explain(replyCode).category === category) keep(`reply ${replyCode}`, whole);
    if (provider !== null && bounce.type !== "none") keep(`provider ${provider}`, whole);
    if (blocklist !== null) keep(`blocklist ${blocklist.id}`, whole);
  }
}

function keep(/** @type {string} */ key, /** @type {string} */ text) {
  if (!samples.has(key)) samples.set(key, text);
}

/** @param {string} key @param {string | null} [otherwise] @returns {{ text: string, evidence: any[] } | null} */
export function example(key, otherwise = null) {
  const text = samples.get(key) ?? otherwise;
  return text === null ? null : { text, evidence: explain(null, text).evidence };
}
