// @ts-check
// Where the wasm comes from: bytes inside the package. The default, for it runs wherever wasm may be compiled.

import packed from "#bytes";
import { compile, unpack } from "./loader.js";

export * as glue from "#glue";
export const source = () => compile(unpack(packed));
