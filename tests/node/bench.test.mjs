// The arithmetic behind `cargo xtask bench`: what it measures is no matter of a test, that it adds up is.

import assert from "node:assert/strict";
import test from "node:test";
import { contender, pick, reply, takesCode } from "../../benches/peer.mjs";
import { fill } from "../../benches/report.mjs";
import { rounds } from "../../benches/rounds.mjs";
import { digits, median, ratio, table, times } from "../../benches/stats.mjs";
import { renewed, rotating } from "../../benches/tasks.mjs";
import { ofLength, parse, replies, shapes } from "../../benches/texts.mjs";

test("a median is the middle one, or between the middle two", () => {
  assert.equal(median([9, 1, 10]), 9);
  assert.equal(median([4, 1, 2, 100]), 3);
  assert.throws(() => median([]), RangeError);
});

test("a ratio is taken within each round, so that load on one round cancels out", () => {
  assert.equal(ratio([2, 200, 2], [1, 100, 1]), 2);
  assert.equal(times(ratio([1, 1], [8, 8])), "0.125×");
});

test("three digits count", () => {
  assert.deepEqual([0, 0.01234, 1.234, 12.34, 123.4, 123456, Infinity].map(digits), ["0", "0.012", "1.23", "12.3", "123", "123,456", "–"]);
});

test("a table lines up, in letters and not in bytes", () => {
  const expected = ["| what |   µs |\n", "| ---- | ---: |\n", "| a    | 1.5× |\n", "| åäö  |   10 |\n"].join("");
  assert.equal(table(["what", "µs"], [["a", "1.5×"], ["åäö", "10"]]), expected);
});

test("contenders take turns, each as often as fills its slot", async () => {
  /** @type {string[]} */
  const order = [];
  const takes = (name, ms) => ({ run: (passes) => (order.push(name), passes * ms) });
  const taken = await rounds([takes("slow", 50), takes("fast", 0.5)], { rounds: 3, slot: 20 });
  assert.deepEqual(taken, [[50, 50, 50], [0.5, 0.5, 0.5]]);
  assert.deepEqual(order.slice(-6), ["slow", "fast", "slow", "fast", "slow", "fast"]);
});

test("rows are read, and a wrong one is named", () => {
  assert.deepEqual(parse('{"code":550,"text":"a"}\n\n{"text":"b","label":1}\n', "f"), [["550", "a"], ["", "b"]]);
  for (const line of ["{", "{}", "null"]) assert.throws(() => parse(`{"text":"a"}\n${line}`, "f"), /^TypeError: f, line 2: /);
  assert.throws(() => parse("\n", "f"), /f has no rows/);
  assert.ok(replies().length > 1000);
});

test("replies that are made anew are all different, and begin as they were", () => {
  const given = replies();
  const texts = [0, 1].flatMap((set) => renewed(given, set).map(([, text]) => text));
  assert.equal(new Set(texts).size, 2 * given.length);
  assert.ok(texts.every((text, at) => text.startsWith(given[at % given.length][1])));
  const next = rotating(given.slice(0, 1));
  assert.equal(new Set(Array.from({ length: 32 }, () => next()[0][1])).size, 16);
});

test("a text has the length that is asked for and no broken letter", () => {
  const bytes = (text) => new TextEncoder().encode(text).length;
  for (const unit of Object.values(shapes(replies()))) {
    assert.notEqual(unit.trim(), "");
    for (const length of [10, 100, 1000, 100_000]) {
      for (const text of ofLength(unit, length)) {
        assert.ok(bytes(text) <= length && bytes(text) > length - 4, `${bytes(text)} of ${length}`);
        assert.ok(!text.includes("\ufffd"));
      }
    }
  }
  assert.equal(ofLength("ab", 5)[0], "ababa");
  assert.equal(new Set(ofLength("abcdefghij".repeat(10), 10)).size, 1);
  assert.equal(ofLength("x".repeat(5000), 10).length, 100);
});

test("a peer's classify is found however it is exported", async () => {
  const text = (/** @type {string} */ text) => `text ${text}`;
  const both = (/** @type {string} */ code, /** @type {string} */ text) => `${code}, ${text}`;
  const answer = async (/** @type {any} */ exports) => (await pick(exports, "m")).classify("550", "no");
  assert.equal(await answer({ classify: text }), "text 550 no");
  assert.equal(await answer({ classify: both }), "550, no");
  assert.equal(await answer({ default: text }), "text 550 no");
  assert.equal(await answer({ default: { classify: both, other: 1 } }), "550, no");
  assert.equal(await answer({ default: { by: "this", classify(/** @type {string} */ text) { return this.by + text; } } }), "this550 no");
  await assert.rejects(answer({ check: text, default: { rules: [] } }), /m exports no classify\(text\) .*\(its exports: rules, check\)/);
});

test("a peer is initialised first, and waited for", async () => {
  let ready = false;
  const peer = await pick({ init: async () => { ready = true; }, classify: async (/** @type {string} */ text) => assert.ok(ready) ?? text }, "m");
  let answered = 0;
  const slow = { ...peer, classify: () => new Promise((resolve) => setTimeout(() => resolve(answered++), 2)) };
  const took = await contender(slow, () => [["", "a"], ["", "b"]]).run(2);
  assert.ok(answered === 4 && took >= 4 * 1.5, `${answered} in ${took} ms`);
});

test("a second argument may be options", () => {
  assert.ok(takesCode((code, text) => [code, text]));
  assert.ok(!takesCode(function (text, options) { return [text, options]; }));
  assert.ok(!takesCode((replyText, options) => [replyText, options]));
  assert.ok(!takesCode((text) => text));
  assert.deepEqual([reply("550", "no"), reply("550", "550 no"), reply("", "no")], ["550 no", "550 no", "no"]);
});

test("only what is between the markers is written", () => {
  const file = "# Title\n\n<!-- measured: cargo xtask bench --write -->\nold\n<!-- end of what is measured -->\n\nby hand\n";
  const filled = fill(file, "new\n");
  assert.ok(filled.startsWith("# Title\n\n<!--") && filled.endsWith("-->\n\nby hand\n") && filled.includes("\n\nnew\n\n") && !filled.includes("old"));
  assert.equal(fill(filled, "new"), filled);
  assert.throws(() => fill("# Title\n", "new"), /lacks its markers/);
});
