// @ts-check
// Where the wasm comes from: a module that the platform compiled, for workerd and edge-light, which refuse bytes.

import module from "#module";

export { default as makeGlue } from "#glue";
export const source = () => module;
