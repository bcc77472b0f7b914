// From nothing to the first answer: fresh Node processes beside an empty one, fresh pages in Chromium.

import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launched, serve } from "../tests/matrix/chromium.mjs";
import { ISOLATED } from "./calls.mjs";
import { digits, median, table } from "./stats.mjs";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const PAIRS = 21;
const PAGES = 11;
const FIRST = "550, '5.1.1 <jo@example.org>: Recipient address rejected: User unknown'";

/** @param {import("./bench.mjs").Run} run */
export async function startInNode({ folder, peer }) {
  /** @type {Record<string, string>} */
  const programs = {
    "an empty process": "",
    "`bouncecode/slim`": `const { classify } = await import("bouncecode/slim"); classify(${FIRST});`,
    "`bouncecode`": `const { classify } = await import("bouncecode"); classify(${FIRST});`,
  };
  if (peer !== undefined) {
    const from = JSON.stringify(new URL("peer.mjs", import.meta.url).href);
    programs[peer.name] = `const { load } = await import(${from}); const { classify } = await load(${JSON.stringify(peer.file)}); await classify(${FIRST.replace("550", "'550'")});`;
  }
  const files = Object.values(programs).map((program, at) => {
    const file = join(folder, `start-${at}.mjs`);
    writeFileSync(file, `const start = performance.now(); ${program}\nconsole.log(performance.now() - start);`);
    return file;
  });
  /** @type {number[][]} */
  const taken = files.map(() => []);
  /** @type {number[][]} */
  const inside = files.map(() => []);
  for (let round = -1; round < PAIRS; round++) {
    for (const [at, file] of files.entries()) {
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      const ms = performance.now() - start;
      if (status !== 0) throw new Error(stderr);
      if (round < 0) continue; // fills the disk's cache
      taken[at].push(ms);
      inside[at].push(Number(stdout));
    }
  }
  const rows = Object.keys(programs).map((name, at) => {
    const above = taken[at].map((ms, round) => ms - taken[0][round]);
    return [name, digits(median(taken[at])), ...(at === 0 ? ["", ""] : [digits(median(above)), digits(median(inside[at]))])];
  });
  return `${table(["import and first classify", "ms", "above the empty one", "by its own clock"], rows)}\nMedians of ${PAIRS} processes each, in turns; the differences are within a turn.\n`;
}

/** @param {import("./bench.mjs").Run} run */
export async function startInChromium({ folder }) {
  const browser = await launched();
  copyFileSync(path("watch.mjs"), join(folder, "watch.mjs"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>bouncecode</title>");
  const server = await serve(folder, ISOLATED);
  const entries = ["slim", "index"];
  /** @type {number[][][]} */
  const taken = entries.map(() => []);
  try {
    for (let round = -1; round < PAGES; round++) {
      for (const [at, entry] of entries.entries()) {
        const context = await browser.newContext(); // nothing is cached
        const page = await context.newPage();
        await page.goto(server.url);
        const times = await page.evaluate(inPage, entry);
        await context.close();
        if (round >= 0) taken[at].push(times);
      }
    }
  } finally {
    server.close();
  }
  const steps = ["import", "compile", "instantiate", "first call, all told", "second call"];
  const rows = steps.map((step, column) => [step, ...taken.map((pages) => digits(median(pages.map((times) => times[column]))))]);
  return `${table(["ms", "`bouncecode/slim`", "`bouncecode`"], rows)}\nMedians of ${PAGES} fresh pages each, from a server on the same machine. The first call compiles, instantiates, reads the phrases and classifies.\n`;
}

/** @param {string} entry */
async function inPage(entry) {
  const at = (/** @type {string} */ path) => import(path);
  const seen = (await at("/watch.mjs")).watch();
  const start = performance.now();
  const { classify } = await at(`/node_modules/bouncecode/dist/${entry}.js`);
  const imported = performance.now();
  classify(550, "5.1.1 <jo@example.org>: Recipient address rejected: User unknown");
  const first = performance.now();
  classify(550, "5.1.1 <jo@example.org>: Recipient address rejected: User unknown");
  return [imported - start, seen.compiled, seen.linked, first - imported, performance.now() - first];
}
