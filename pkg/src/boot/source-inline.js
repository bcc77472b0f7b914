// @ts-check
// Where the wasm comes from: bytes inside the package. The default, for it runs wherever wasm may be compiled.

import packed from "#bytes";
import { compile, unpack } from "./loader.js";

export { default as makeGlue } from "#glue";

/** @type {WebAssembly.Module | undefined} */
let module;
export const source = () => (module ??= compile(unpack(packed)));
