// @ts-check
// Where the wasm comes from in Node: the file itself. To scan and to unpack the string that browsers get takes five
// milliseconds more.

import read from "#file";
import { compile, unpack } from "./loader.js";

export { default as makeGlue } from "#glue";

/** @type {WebAssembly.Module | undefined} */
let module;
export const source = () => (module ??= compile(bytes(read())));

/** @param {string | Uint8Array<ArrayBuffer>} wasm the file, or the string where there is none */
const bytes = (wasm) => (typeof wasm === "string" ? unpack(wasm) : wasm);
