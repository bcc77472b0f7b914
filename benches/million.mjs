// A million calls in a process of its own: node --expose-gc benches/million.mjs PACKAGE REPLIES.json

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { names } from "./tasks.mjs";
import { watch } from "./watch.mjs";

const CALLS = 1_000_000;
const [, , entry, file] = process.argv;
const replies = JSON.parse(readFileSync(file, "utf8"));
const seen = watch();
const { classify } = await import(pathToFileURL(entry).href);

let sink = 0;
let count = 0;
const call = (/** @type {number} */ calls) => {
  for (let i = 0; i < calls; i++) {
    const [code, text] = replies[i % replies.length];
    sink += classify(code, text + names(count++)).category.length;
  }
};
const memory = () => {
  for (let i = 0; i < 3; i++) /** @type {any} */ (globalThis).gc();
  return { heap: process.memoryUsage().heapUsed, wasm: seen.exports.memory.buffer.byteLength };
};

call(50_000);
const before = memory();
call(CALLS);
console.log(JSON.stringify({ calls: CALLS, before, after: memory(), sink }));
