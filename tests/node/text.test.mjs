// Texts as they come: any script, broken, huge. Offsets are UTF-16 units.

import assert from "node:assert/strict";
import test from "node:test";
import { classify, classifyMany, explain, taxonomy } from "../../pkg/dist/index.js";

/** What decided, cut out of the text by its offsets. */
function decided(text) {
  const { start, end } = explain(null, text).evidence.find((piece) => piece.decided);
  return text.slice(start, end);
}

test("offsets cut out the words that decided", () => {
  const before = ["", "plain ", "äöü ", "é", "邮箱 ", "😀😀 ", "👩‍👩‍👧‍👦 ", "\ud800 ", "\udc00\ud800 ", "\0 ", "\r\n\t", "ﬁ ß İ "];
  for (const prefix of before) {
    for (const suffix of ["", " 😀", " \udfff", " ä"]) {
      const text = `${prefix} user unknown${suffix}`;
      assert.equal(decided(text).toLowerCase(), "user unknown", JSON.stringify(text));
    }
  }
});

test("all evidence lies inside the text, in its order", () => {
  const text = "😀 550-5.1.1 <ä@example.com>: user unknown; mailbox full 邮箱 (#4.4.1)";
  const { evidence } = explain(550, text);
  assert.ok(evidence.length > 2);
  for (const { start, end } of evidence) assert.ok(0 <= start && start <= end && end <= text.length);
  assert.equal(evidence.filter((piece) => piece.decided).length, 1);
  const status = evidence.find((piece) => piece.source === "status");
  assert.equal(text.slice(status.start, status.end), "5.1.1");
});

test("lone surrogates and control characters harm nothing", () => {
  for (let unit = 0xd7ff; unit <= 0xe000; unit += 7) classify(null, `user ${String.fromCharCode(unit)} unknown`);
  for (let unit = 0; unit < 33; unit++) {
    const text = `${String.fromCharCode(unit)}550 5.1.1 user unknown${String.fromCharCode(unit)}`;
    assert.equal(classify(null, text).category, "user-unknown", JSON.stringify(text));
  }
});

test("text grows and shrinks from call to call", () => {
  const short = classify(550, "User unknown");
  for (const size of [1, 15, 16, 17, 5000, 5461, 5462, 20000, 300, 2_000_000, 10]) {
    for (const filler of ["x", "ä", "邮", "😀"]) {
      classify(550, filler.repeat(size));
      explain(550, filler.repeat(size));
      assert.deepEqual(classify(550, "User unknown"), short);
    }
  }
});

test("huge input is read as far as is useful, and says so", () => {
  const text = "User unknown. " + "lorem ipsum ".repeat(1_000_000);
  const bounce = classify(550, text);
  assert.equal(bounce.category, "user-unknown");
  assert.deepEqual(bounce.flags, ["truncated"]);
  assert.deepEqual(classifyMany([[550, text], [550, "User unknown"]]), [bounce, classify(550, "User unknown")]);
  const { evidence, parts, decidedBy, limitedBy, facts, ...rest } = explain(550, text);
  assert.deepEqual(rest, bounce);
  assert.ok(evidence.length > 0 && taxonomy.rules.includes(decidedBy) && limitedBy.length === 0 && facts.length === 0);
  assert.equal(parts.at(-1).end, text.length);
});

test("a text is read up to 1 MiB", () => {
  assert.deepEqual(classify(null, "x".repeat(2 ** 20)).flags, []);
  assert.deepEqual(classify(null, "x".repeat(2 ** 20 + 1)).flags, ["truncated"]);
  assert.deepEqual(classify(null, "ä".repeat(2 ** 19)).flags, []);
  assert.deepEqual(classify(null, "ä".repeat(2 ** 19) + "x").flags, ["truncated"]);
  assert.deepEqual(explain(null, "x".repeat(2 ** 20 + 1)).flags, ["truncated"]);
});

test("a huge code harms nothing", () => {
  const digits = "5".repeat(1_000_000);
  assert.equal(classify(digits).status, null);
  assert.equal(classify("5.1.1 ".repeat(200_000)).category, "user-unknown");
});
