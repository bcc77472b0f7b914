// The wasm, which is fetched while the page is shown.

import { init } from "./pkg/init.js";

/** When a reply can be read. */
export const engine = init(fetch(new URL("pkg/bouncecode.wasm", document.baseURI)));
engine.catch(() => {}); // page.js says so
