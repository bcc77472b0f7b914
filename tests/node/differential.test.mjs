// One answer for one text, whichever build gives it: the crate as compiled for this machine (ANSWERS, which `cargo xtask test
// node` writes), slim, full and message; by classify, explain and classifyMany; in any order; from a fresh instance and from one
// that has read a great many texts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as full from "../../pkg/dist/index.js";
import * as message from "../../pkg/dist/message.js";
import * as slim from "../../pkg/dist/slim.js";

assert.ok(process.env.ANSWERS, "run as `cargo xtask test node`, which writes what the crate answers");
const rows = readFileSync(process.env.ANSWERS, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const pairs = rows.map(({ code, text }) => [code, text]);
const plainly = (value) => JSON.stringify(value);
const expected = rows.map(({ code, text }) => plainly(slim.classify(code, text)));

/** In another order, the same each time. */
function shuffled(list, seed) {
  const order = list.map((_, index) => index);
  let state = seed;
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The first that differ, so that a failure can be read. */
function same(got, what) {
  const wrong = got.flatMap((answer, index) => (answer === expected[index] ? [] : [{ pair: pairs[index], answer, expected: expected[index] }]));
  assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} of ${got.length} differ: ${what}`);
}

test("the wasm answers as the crate does, and finds the same at the same places", () => {
  assert.ok(rows.length > 6000);
  for (const [index, { code, text, answer }] of rows.entries()) {
    const got = slim.explain(code, text);
    const { evidence, parts, facts, ...rest } = got;
    const { evidence: ownEvidence, parts: ownParts, facts: ownFacts, ...own } = answer;
    assert.deepEqual(JSON.parse(plainly(rest)), own, plainly([code, text]));
    // The crate counts bytes of UTF-8, the package units of UTF-16. Where the code was read as a text, it counts in that.
    const read = parts.at(-1)?.end === text.length || text.trim() !== "" ? text : code;
    const bytes = Buffer.from(read);
    const units = (at) => bytes.toString("utf8", 0, at).length;
    const placed = (list) => list.map((one) => ({ ...one, start: units(one.start), end: units(one.end) }));
    for (const [mine, theirs] of [[evidence, ownEvidence], [parts, ownParts], [facts, ownFacts]]) {
      assert.deepEqual(JSON.parse(plainly(mine)), placed(theirs), plainly([code, text]));
    }
    const { decidedBy, limitedBy, ...classification } = rest;
    assert.equal(plainly(classification), expected[index], "explain answers as classify does");
  }
});

test("every build answers alike", () => {
  same(pairs.map(([code, text]) => plainly(full.classify(code, text))), "full");
  same(pairs.map(([code, text]) => plainly(message.classify(code, text))), "message");
});

test("classifyMany answers as classify does, in every form of a row", () => {
  for (const build of [slim, full, message]) {
    same(build.classifyMany(pairs).map(plainly), "pairs");
    same(build.classifyMany(rows.map(({ code, text }) => ({ code, text }))).map(plainly), "objects");
  }
});

test("the order of the texts does not matter", () => {
  for (const seed of [1, 2, 3]) {
    const order = shuffled(pairs, seed);
    const got = [];
    for (const [place, answer] of slim.classifyMany(order.map((index) => pairs[index])).entries()) got[order[place]] = plainly(answer);
    same(got, `shuffled by ${seed}`);
  }
});

test("a fresh instance answers as one that has read a great many texts", async () => {
  const used = await import("../../pkg/dist/slim.js?used");
  for (let round = 0; round < 12; round++) used.classifyMany(shuffled(pairs, round).map((index) => pairs[index]));
  const fresh = await import("../../pkg/dist/slim.js?fresh");
  same(pairs.map(([code, text]) => plainly(fresh.classify(code, text))), "fresh");
  same(pairs.map(([code, text]) => plainly(used.classify(code, text))), "used");
  // An instance for each text: nothing was read before it.
  for (const index of shuffled(pairs, 9).slice(0, 40)) {
    const own = await import(`../../pkg/dist/slim.js?own=${index}`);
    assert.equal(plainly(own.classify(...pairs[index])), expected[index]);
  }
});

/** Whom a reply is about: a report about another one, or about another's domain, is watched. */
const recipientOf = (text) => {
  const named = /[\w.+-]+@[\w.-]+\w/.exec(text.replace(/postmaster@\S+/g, ""))?.[0];
  return named ?? `jo@${/(?:[Dd]omain|for|naam|chiamato|called|heter) ([\w-]+(?:\.[\w-]+)+)/.exec(text)?.[1] ?? "example.org"}`;
};

test("a report's recipient is classified as its diagnostic code is", () => {
  const lines = rows.filter(({ text }) => /^[45]\d\d[ -][ -~]{5,400}$/.test(text) && !/[=&\\<>]|: |^\S+ \S+$/.test(text)).slice(0, 800);
  assert.ok(lines.length > 300, `${lines.length}`);
  const differ = lines.filter(({ text }) => {
    const report = `Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; out.example.net\r\n\r\nFinal-Recipient: rfc822; ${recipientOf(text)}\r\nAction: failed\r\nDiagnostic-Code: smtp; ${text}\r\n\r\n--b--\r\n`;
    const [recipient] = message.readReport(report).recipients;
    return plainly(recipient.classification) !== plainly(message.classify(null, text));
  });
  assert.deepEqual(differ.map(({ text }) => text), []);
});
