// Calls a second: the package in Node and in Chromium, the core natively, and another classifier, in turns.

import { spawn } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launched, serve } from "../tests/matrix/chromium.mjs";
import { contender } from "./peer.mjs";
import { rounds } from "./rounds.mjs";
import { digits, median, ratio, table, times } from "./stats.mjs";
import { renewed, rotating, tasks, timed } from "./tasks.mjs";
import { watch } from "./watch.mjs";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
/** Milliseconds. */
const SLOT = 40;
const WHAT = ["classify", "classifyMany", "explain", "describe"];
const AGAIN = "classify, the same replies again";

/**
 * @typedef {import("./rounds.mjs").Contender & { what: string, where: string }} Entrant
 * @typedef {{ entrants: Entrant[], close?(): unknown }} Team
 */

/** @param {import("./bench.mjs").Run} run */
export async function calls(run) {
  const { replies, peer } = run;
  /** @type {string[]} */
  const missing = [];
  /** @type {Team[]} */
  const teams = [];
  for (const [where, team] of /** @type {const} */ ([["Node", node], ["the wasm alone", wasmAlone], ["Chromium", chromium], ["native code", native]])) {
    try {
      teams.push(await team(run));
    } catch (error) {
      missing.push(`Left out, ${where}: ${/** @type {Error} */ (error).message}\n`);
    }
  }
  if (peer !== undefined) teams.push({ entrants: [{ what: peer.name, where: "Node", ...contender(peer, rotating(replies)) }] });
  try {
    const entrants = teams.flatMap(({ entrants }) => entrants);
    const taken = await rounds(entrants, { rounds: run.rounds, slot: SLOT });
    const against = peer === undefined ? [] : [`\`classify\` is ${times(ratio(taken[entrants.length - 1], taken[0]))} as fast as ${peer.name}, which is called as ${peer.called}.\n`];
    return [table(...report(entrants, taken, replies.length)), ...against, ...notes(run), ...missing].join("\n");
  } finally {
    for (const team of teams) await team.close?.();
  }
}

/**
 * @param {Entrant[]} entrants
 * @param {number[][]} taken
 * @param {number} count of the replies
 * @returns {[head: string[], rows: string[][]]}
 */
function report(entrants, taken, count) {
  const of = (/** @type {string} */ what, /** @type {string} */ where) => taken[entrants.findIndex((one) => one.what === what && one.where === where)];
  const usual = of("classify", "Node");
  const rows = entrants.map(({ what, where }, at) => {
    const native = where === "native" ? undefined : of(what === "classifyMany" || what === AGAIN ? "classify" : what, "native");
    const call = (median(taken[at]) * 1000) / count;
    return [`${what}, ${where}`, digits(1e6 / call), digits(call), times(ratio(usual, taken[at])), native ? times(ratio(native, taken[at])) : ""];
  });
  return [["", "calls/s", "µs a call", "as fast as classify, Node", "as fast as native"], rows];
}

/** @param {import("./bench.mjs").Run} run */
function* notes({ replies, rounds }) {
  const bytes = new TextEncoder().encode(renewed(replies, 0).map(([code, text]) => code + text).join("")).length / replies.length;
  yield `${rounds} rounds over ${replies.length.toLocaleString("en-GB")} replies, ${digits(bytes)} bytes each on average. Ratios are medians of the ratios within a round.\n`;
  yield `Each pass reads new replies: an address, hosts and a queue id that no other reply has follow each text. In “${AGAIN}” every pass reads the same ones.\n`;
  yield "“The wasm alone” is one crossing for all replies: it writes no strings and makes no objects. `describe` is in English.\n";
}

/** @type {(run: import("./bench.mjs").Run) => Promise<Team>} */
async function node({ entry, replies }) {
  const all = tasks(await import(pathToFileURL(entry).href), replies);
  return { entrants: [WHAT[0], AGAIN, ...WHAT.slice(1)].map((what) => ({ what, where: "Node", run: all[what] })) };
}

/** An instance of its own, for its input buffer is taken from the package. @type {(run: import("./bench.mjs").Run) => Promise<Team>} */
async function wasmAlone({ entry, replies }) {
  const seen = watch();
  const { classify } = await import(`${pathToFileURL(join(entry, "../core.js")).href}?alone`);
  classify("550", "");
  const { input, classify_many, memory } = seen.exports;
  // A row of the wasm's begins with its scheme, which is that of all here.
  const bytes = new TextEncoder().encode(packed(renewed(replies, 0).map(([code, text]) => ["", code, text])));
  const at = input(bytes.length) >>> 0;
  new Uint8Array(memory.buffer).set(bytes, at);
  return { entrants: [{ what: "classify", where: "the wasm alone", run: timed(() => classify_many(bytes.length, replies.length, 0)) }] };
}

/** @type {(run: import("./bench.mjs").Run) => Promise<Team>} */
async function chromium({ folder, replies }) {
  const browser = await launched();
  copyFileSync(path("tasks.mjs"), join(folder, "tasks.mjs"));
  writeFileSync(join(folder, "replies.json"), JSON.stringify(replies));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>bouncecode</title>");
  const server = await serve(folder, ISOLATED);
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(async () => {
    const at = (/** @type {string} */ path) => import(path);
    const [bouncecode, { tasks }] = await Promise.all([at("/node_modules/bouncecode/dist/index.js"), at("/tasks.mjs")]);
    /** @type {any} */ (globalThis).tasks = tasks(bouncecode, await (await fetch("/replies.json")).json());
  });
  const run = (/** @type {string} */ what) => (/** @type {number} */ passes) =>
    page.evaluate(([what, passes]) => /** @type {any} */ (globalThis).tasks[what](passes), /** @type {const} */ ([what, passes]));
  return {
    entrants: WHAT.map((what) => ({ what, where: "Chromium", run: run(what) })),
    close: async () => {
      await page.close();
      server.close();
    },
  };
}

/** Chromium's clock has steps of a tenth of a millisecond on a page that is not isolated from others. */
export const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** @type {(run: import("./bench.mjs").Run) => Promise<Team>} */
async function native({ folder, replies }) {
  if (process.env.NATIVE === undefined) throw new Error("NATIVE names no program");
  const file = join(folder, "replies.bin");
  writeFileSync(file, packed(renewed(replies, 0)));
  const child = spawn(process.env.NATIVE, [file], { stdio: ["pipe", "pipe", "inherit"] });
  await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const run = (/** @type {string} */ task) => async (/** @type {number} */ passes) => {
    child.stdin.write(`${task} ${passes}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("the native program ended");
    return Number(value) / 1e6;
  };
  return { entrants: ["classify", "explain", "describe"].map((what) => ({ what, where: "native", run: run(what) })), close: () => child.stdin.end() };
}

/** @param {string[][]} replies */
const packed = (replies) => replies.flat().map((part) => `${part.replaceAll("\0", " ")}\0`).join("");
