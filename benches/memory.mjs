// Memory before and after a million calls.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "./stats.mjs";

/** @param {import("./bench.mjs").Run} run */
export async function memory({ folder, entry, replies }) {
  const file = join(folder, "replies.json");
  writeFileSync(file, JSON.stringify(replies));
  const script = fileURLToPath(new URL("million.mjs", import.meta.url));
  const { calls, before, after } = JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, entry, file], { encoding: "utf8" }));
  const bytes = (/** @type {number} */ number) => number.toLocaleString("en-GB");
  const row = (/** @type {string} */ name, /** @type {"heap" | "wasm"} */ of) => [name, bytes(before[of]), bytes(after[of]), bytes(after[of] - before[of])];
  const rows = [row("the wasm's memory", "wasm"), row("JavaScript's heap", "heap")];
  return `${table(["bytes", "before", "after", "growth"], rows)}\nBefore and after ${bytes(calls)} calls of \`classify\`, each of a new reply, warmed up with 50,000, after garbage collection.\n`;
}
