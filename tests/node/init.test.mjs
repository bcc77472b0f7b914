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

test("a wasm of another build is refused", async () => {
  const { init } = await import("../../pkg/dist/init.js?builds");
  const at = bytes.lastIndexOf("bouncecode");
  const other = Buffer.from(bytes);
  other.write("9.9.9", at + "bouncecode".length);
  const slim = readFileSync(new URL("../../pkg/dist/slim.wasm", import.meta.url));
  const empty = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const of = (name) => new RegExp(`^the wasm that init was given is ${name}, and this JavaScript is of build [^ ]+: take bouncecode\\.wasm from the same copy`);
  for (const [wasm, message] of [[other, of("of build 9\\.9\\.9\\+[0-9a-f]{16}")], [slim, of("of build .*")], [empty, of("none of bouncecode/init")]]) {
    for (const given of [wasm, new WebAssembly.Module(wasm), new Response(wasm, { headers: { "content-type": "application/wasm" } })]) {
      await assert.rejects(init(given), { name: "Error", message });
    }
  }
  const page = "<!doctype html>";
  for (const given of [Buffer.from(page), new Response(page, { headers: { "content-type": "application/wasm" } })]) {
    await assert.rejects(init(given), { name: "Error", message: /could not compile its WebAssembly/ });
  }
});
