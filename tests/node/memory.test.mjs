// What calls leave in the wasm's memory, counted in bytes: a wasm's memory never shrinks.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

/** The memories of all instances, the youngest last. */
const memories = [];
const { Instance } = WebAssembly;
before(() => {
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      memories.push(this.exports.memory);
    }
  };
});
after(() => {
  WebAssembly.Instance = Instance;
});

const size = () => memories.at(-1).buffer.byteLength;
const MIB = 1 << 20;

/** Replies that are each new: words, addresses, hosts and numbers that no other has. */
function* replies(count, from = 0) {
  const random = (n) => (Math.imul(n, 2654435761) >>> 0).toString(36);
  for (let n = from; n < from + count; n++) {
    const [a, b, c] = [random(n), random(n + 7), random(n + 77)];
    const line = `550-5.1.${n % 9} <${a}@${b}.example>: ${c} Recipient ${a} rejected by mx${n}.${b}.example[192.0.2.${n % 256}], queue id ${c.toUpperCase()}; user unknown ${b}\r\n`;
    yield line.repeat(n % 1000 === 0 ? 60 : 1);
  }
}

test("a million new replies need 2 MB and no more", async () => {
  const { classify } = await import("../../pkg/dist/slim.js");
  for (const text of replies(50_000)) classify(null, text);
  const warm = size();
  assert.ok(warm <= 2 * MIB, `${warm} bytes after 50,000 replies`);
  for (const text of replies(950_000, 50_000)) classify(null, text);
  assert.equal(size(), warm);
});

test("phrases and schemes that come and go leave nothing", async () => {
  const { addPhrases, addScheme, classify } = await import("../../pkg/dist/slim.js");
  const rows = [{ category: "mailbox-full", text: Array.from({ length: 500 }, (_, i) => `zorblax number ${i} of the quorum`) }];
  const once = () => {
    addPhrases(rows)();
    const removers = [addPhrases(rows), addScheme({ id: "acme", codes: [{ code: "1", category: "mailbox-full" }] })];
    assert.equal(classify(null, "550 zorblax number 7 of the quorum").category, "mailbox-full");
    removers.forEach((remove) => remove());
  };
  for (let i = 0; i < 20; i++) once();
  const warm = size();
  for (let i = 0; i < 200; i++) once();
  assert.equal(size(), warm);
});

test("a long text leaves no memory behind", async () => {
  const { classify, explain } = await import("../../pkg/dist/slim.js");
  const long = "550 5.1.1 <jo@example.org>: Recipient address rejected, mailbox not known here; å ".repeat(600_000);
  for (const call of [classify, explain]) {
    call(null, long);
    assert.equal(classify(null, "552 5.2.2 mailbox full").category, "mailbox-full");
    assert.ok(size() <= 16 * MIB, `${size()} bytes after a text of ${long.length} characters`);
  }
});

test("nor does a long message", async () => {
  const { classify, readReport } = await import("../../pkg/dist/message.js");
  const message = new Uint8Array(50 * MIB).fill(0x61);
  readReport(message);
  assert.equal(classify(null, "552 5.2.2 mailbox full").category, "mailbox-full");
  assert.ok(size() <= 16 * MIB, `${size()} bytes after a message of 50 MiB`);
});

test("a large language is read when an instance boots, and not with each call", async () => {
  const { addLocale, addPhrases, classify } = await import("../../pkg/dist/index.js");
  classify(null, "552 5.2.2 mailbox full");
  addLocale("fy", Array.from({ length: 60_000 }, (_, i) => `-t${i} = x`).join("\n"));
  const rows = [{ category: "mailbox-full", text: Array.from({ length: 9_000 }, (_, i) => `zorblax number ${i} of the quorum`) }];
  const remove = addPhrases(rows);
  // What the additions took may cost an instance, once.
  for (let i = 0; i < 3; i++) classify(null, "552 5.2.2 mailbox full");
  const [count, warm] = [memories.length, size()];
  assert.ok(warm > 16 * MIB, `${warm} bytes with all that was added`);
  for (const text of replies(50)) classify(null, text);
  assert.equal(memories.length, count);
  assert.ok(size() <= warm + 16 * MIB, `${size()} bytes after ${warm}`);
  remove();
});

test("languages and wordings have a limit together", async () => {
  const { addLocale, words } = await import("../../pkg/dist/index.js");
  const add = (i) => addLocale("fo", `category-mailbox-full = ${i}${"x".repeat(900_000)}`);
  assert.throws(() => [0, 1, 2, 3, 4].forEach(add), { name: "RangeError", message: "languages and wordings may have at most 4 MiB together" });
  assert.match(words(["category-mailbox-full"], { locale: "fo" })[0], /^[23]x/);
});
