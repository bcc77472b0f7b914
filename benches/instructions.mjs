// How many instructions `classify` of the built slim package runs for each text. Called by `cargo xtask instructions`:
//
//   node benches/instructions.mjs COUNTED.wasm TEXTS
//
// COUNTED.wasm is the package's own wasm, made to count (xtask/src/instructions.rs); TEXTS is JSON. Prints the counts.

import { readFileSync } from "node:fs";
import { watch } from "./watch.mjs";

const [, , file, texts] = process.argv;
const seen = watch({ bytes: readFileSync(file) });

/** @type {{ code: string, text: string, repeat: number, first: boolean }[]} */
const rows = JSON.parse(texts);
const counts = [];
for (const [at, { code, text, repeat, first }] of rows.entries()) {
  // An instance of its own, so that no count depends on the texts before it.
  const { classify } = await import(`../pkg/dist/slim.js?${at}`);
  const reply = text.repeat(repeat);
  if (!first) classify(code, reply); // makes the trie ready, compiles a pattern of waiting times, grows the buffers
  const before = first ? 0n : seen.exports.instructions.value;
  classify(code, reply);
  counts.push(Number(seen.exports.instructions.value - before));
}
console.log(JSON.stringify(counts));
