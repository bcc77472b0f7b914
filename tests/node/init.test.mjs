// The wasm as a caller hands it to bouncecode/init: as a response, whatever its server says of the type.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";

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

test("without the wasm every call says so, also after a refused one", async () => {
  const { classify, init } = await import("../../pkg/dist/init.js?none");
  assert.throws(() => classify(550), { name: "Error", message: /has no wasm yet: call init\(\) first/ });
  const other = Buffer.from(bytes);
  other.write("9.9.9", bytes.lastIndexOf("bouncecode") + "bouncecode".length);
  await assert.rejects(init(other), /of build 9\.9\.9/);
  assert.throws(() => classify(550), /has no wasm yet/);
});

test("what init takes, and what it does not", async () => {
  const { classify, init } = await import("../../pkg/dist/init.js?given");
  for (const given of [undefined, null, 5, "bouncecode.wasm", {}, [], () => {}]) {
    await assert.rejects(async () => init(given), { name: "TypeError", message: /init takes a WebAssembly\.Module/ }, String(given));
  }
  await assert.rejects(init(new Response("gone", { status: 404 })), { name: "Error", message: /could not fetch its wasm: 404/ });
  // An ArrayBuffer of another realm, as a frame or a worker's tests have it.
  const foreign = vm.runInNewContext("new ArrayBuffer(size)", { size: bytes.length });
  new Uint8Array(foreign).set(bytes);
  await init(foreign);
  assert.equal(classify(550, "5.1.1 user unknown").category, "user-unknown");
});
