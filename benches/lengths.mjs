// Cost per byte of texts from 10 bytes to beyond what is read, ordinary and hostile.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rounds } from "./rounds.mjs";
import { digits, median, ratio, table } from "./stats.mjs";
import { timed } from "./tasks.mjs";
import { ofLength } from "./texts.mjs";

const LENGTHS = { "10 B": 10, "100 B": 100, "1 KB": 1000, "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "4 MB": 4_000_000 };
const BASE = Object.keys(LENGTHS).indexOf("1 KB");
/** Milliseconds. */
const SLOT = 10;

/** Bytes of a text that are read. */
const READ = maxText(readFileSync(new URL("../src/classify/input.rs", import.meta.url), "utf8"));

/** @param {import("./bench.mjs").Run} run */
export async function lengths(run) {
  const { classify } = await import(pathToFileURL(run.entry).href);
  /** @type {string[][]} */
  const rows = [];
  for (const [shape, unit] of Object.entries(run.shapes)) {
    const contenders = Object.values(LENGTHS).map((length) => {
      const texts = ofLength(unit, length);
      const bytes = texts.reduce((sum, text) => sum + Math.min(READ, new TextEncoder().encode(text).length), 0);
      const pass = timed(() => {
        for (const text of texts) classify("", text);
      });
      // Nanoseconds a byte where the others give milliseconds a pass.
      return { run: pass, bytes };
    });
    const taken = await rounds(contenders, { rounds: Math.min(9, run.rounds), slot: SLOT });
    const cost = taken.map((one, at) => one.map((ms) => (ms * 1e6) / contenders[at].bytes));
    rows.push([shape, ...cost.map((one, at) => (at === BASE ? digits(median(one)) : `${digits(median(one))} (${ratio(one, cost[BASE]).toFixed(2)})`))]);
  }
  const note = `Nanoseconds of \`classify\` in Node for each byte that is read, and in brackets the ratio to the figure at 1 KB. What is beyond \
${READ.toLocaleString("en-GB")} bytes is not read (MAX_TEXT): at 4 MB the cost is that of the first quarter, and of finding where to cut.\n`;
  return `${table(["ns/byte", ...Object.keys(LENGTHS)], rows)}\n${note}`;
}

/** @param {string} source of src/classify/input.rs */
function maxText(source) {
  const [, shift] = source.match(/MAX_TEXT: usize = 1 << (\d+);/) ?? [];
  if (shift === undefined) throw new Error("src/classify/input.rs says MAX_TEXT in another way than benches/lengths.mjs reads it");
  return 2 ** Number(shift);
}
