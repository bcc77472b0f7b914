// How many instructions `classify` of the built slim package runs for each text. Called by `cargo xtask instructions`:
//
//   node benches/instructions.mjs COUNTED.wasm TEXTS
//
// COUNTED.wasm is the package's own wasm, made to count (xtask/src/instructions.rs); TEXTS is JSON. Prints the counts.

import { readFileSync } from "node:fs";
import { watch } from "./watch.mjs";

const [, , file, texts] = process.argv;
const seen = watch({ bytes: readFileSync(file) });
const { classify } = await import("../pkg/dist/slim.js");

const counts = JSON.parse(texts).map((/** @type {{ code: string, text: string, repeat: number }} */ { code, text, repeat }) => {
  const reply = text.repeat(repeat);
  classify(code, reply); // tables are unfolded and buffers grown once, not with each call
  const { instructions } = seen.exports;
  const before = instructions.value;
  classify(code, reply);
  return Number(instructions.value - before);
});
console.log(JSON.stringify(counts));
