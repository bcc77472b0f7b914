// @ts-check
// Where the wasm comes from: bytes inside the package. The default, for it runs wherever wasm may be compiled.

import hex from "#bytes";
import { compile, unhex } from "./loader.js";

export * as glue from "#glue";
export const source = () => compile(unhex(hex));
