// What `cargo xtask bench` prints. Every part stands alone: one that cannot be measured is left out, with the reason.
//
//   node benches/bench.mjs [--against MODULE] [--texts FILE.jsonl] [--rounds N] [--write]
//
// NATIVE is the program of benches/native.rs, CHROMIUM a browser.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { close } from "../tests/matrix/chromium.mjs";
import { calls } from "./calls.mjs";
import { lengths } from "./lengths.mjs";
import { machine } from "./machine.mjs";
import { memory } from "./memory.mjs";
import { load } from "./peer.mjs";
import { fill } from "./report.mjs";
import { sizes } from "./sizes.mjs";
import { startInChromium, startInNode } from "./start.mjs";
import { replies, shapes } from "./texts.mjs";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const FILE = path("../BENCHMARKS.md");

/**
 * @typedef {object} Run what every part is given
 * @property {string} folder the packed package is installed here
 * @property {string} entry its main module
 * @property {import("./texts.mjs").Reply[]} replies
 * @property {Record<string, string>} shapes
 * @property {number} rounds
 * @property {(import("./peer.mjs").Peer & { name: string, file: string }) | undefined} peer
 */

/** @type {[title: string, part: (run: Run) => Promise<string>][]} */
const PARTS = [
  ["Calls", calls],
  ["Cost against length", lengths],
  ["Start in Node", startInNode],
  ["Start in Chromium", startInChromium],
  ["Memory", memory],
  ["Bytes", sizes],
];

const string = /** @type {const} */ ({ type: "string" });
const { values: options } = parseArgs({ options: { against: string, texts: string, rounds: string, write: { type: "boolean" } } });

try {
  const run = await prepare();
  const written = [`${machine(run, process.argv.slice(2))}\n`];
  console.log(written[0]);
  for (const [title, part] of PARTS) {
    const said = await part(run).catch((/** @type {Error} */ error) => `Left out: ${error.message}\n`);
    written.push(`## ${title}\n\n${said}`);
    console.log(written.at(-1));
  }
  if (options.write) writeFileSync(FILE, fill(readFileSync(FILE, "utf8"), written.join("\n")));
} catch (error) {
  console.error(`error: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
} finally {
  await close();
}

/** @returns {Promise<Run>} */
async function prepare() {
  const texts = replies(options.texts);
  const peer = options.against === undefined ? undefined : { ...(await load(options.against)), name: basename(options.against), file: options.against };
  const folder = path("../target/bench");
  install(folder);
  const entry = join(folder, "node_modules/bouncecode/dist/index.js");
  return { folder, entry, replies: texts, shapes: shapes(texts), rounds: Number(options.rounds ?? 15), peer };
}

/** The package as npm packs it, where Node finds it by its name and a server its files. @param {string} folder */
function install(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const npm = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
    execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename }] = JSON.parse(npm(path("../pkg"), "pack", "--json", "--pack-destination", folder));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(folder, filename));
}
