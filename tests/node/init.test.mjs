// The wasm as a caller hands it to bouncecode/init: as a response, whatever its server says of the type.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const bytes = readFileSync(new URL("../../pkg/dist/bouncecode.wasm", import.meta.url));

for (const type of ["application/wasm", "application/wasm; charset=utf-8", "Application/WASM", "application/octet-stream", undefined]) {
  test(`a response of type ${type}`, async () => {
    const { classify, init } = await import(`../../pkg/dist/init.js?${encodeURIComponent(String(type))}`);
    await init(Promise.resolve(new Response(bytes, { headers: type === undefined ? {} : { "content-type": type } })));
    assert.equal(classify(550, "5.1.1 user unknown").category, "user-unknown");
  });
}
