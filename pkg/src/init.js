// @ts-check
// bouncecode/init: as bouncecode/core, with the wasm passed in by the caller instead of inlined.

export * from "./core.js";
export { init } from "./boot/source-init.js";
