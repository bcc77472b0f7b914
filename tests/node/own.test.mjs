// Phrases and schemes of the caller's own: through every entry, with bad input of every kind. How they are weighed is in
// tests/own.rs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test, { afterEach } from "node:test";
import * as bouncecode from "../../pkg/dist/index.js";
import * as core from "../../pkg/dist/core.js";
import * as events from "../../pkg/dist/events.js";
import * as init from "../../pkg/dist/init.js";
import * as message from "../../pkg/dist/message.js";
import * as slim from "../../pkg/dist/slim.js";

await init.init(readFileSync(new URL("../../pkg/dist/bouncecode.wasm", import.meta.url)));

const { addPhrases, addScheme, classify, classifyEach, classifyMany, decide, describe, explain, lookup, taxonomy, words } = bouncecode;
const TEXT = "550 5.7.1 The zorblax quorum said no";
const plain = (value) => JSON.parse(JSON.stringify(value));

/** What was added, so that no test leaves anything behind. */
let removers = [];
const kept = (remove) => (removers.push(remove), remove);
afterEach(() => {
  removers.forEach((remove) => remove());
  removers = [];
  assert.equal(classify(TEXT).category, "unknown");
});

test("a NUL in a phrase is a blank, and those after it keep their meanings", () => {
  kept(addPhrases([{ category: "spam-detected", text: ["zorblax\0quorum", "frobnicated"] }, { category: "mailbox-full", text: ["box is brimming"] }]));
  assert.equal(classify(TEXT).category, "spam-detected");
  assert.equal(classify("550 frobnicated").category, "spam-detected");
  assert.equal(classify("550 box is brimming").category, "mailbox-full");
});

test("a phrase counts in every entry, in every verb, until it is removed", () => {
  const entries = { bouncecode, core, init, slim, message };
  const require = createRequire(import.meta.url);
  const commonjs = require("../../pkg/dist/index.cjs");
  const fresh = plain(Object.values(entries).map((entry) => entry.explain(TEXT)));
  for (const [name, entry] of Object.entries({ ...entries, commonjs })) {
    const remove = kept(entry.addPhrases([{ category: "spam-detected", text: ["zorblax quorum"] }]));
    const seen = name === "commonjs" ? { commonjs, slim: require("../../pkg/dist/slim.cjs") } : entries;
    for (const [other, { classify, classifyEach, classifyMany }] of Object.entries(seen)) {
      assert.equal(classify(TEXT).category, "spam-detected", `${name} → ${other}`);
      assert.equal(classifyMany([TEXT])[0].category, "spam-detected", `${name} → ${other}`);
      assert.equal(classifyEach(TEXT)[0].classification.category, "spam-detected", `${name} → ${other}`);
    }
    remove();
    remove();
    for (const { classify } of Object.values(seen)) assert.equal(classify(TEXT).category, "unknown", name);
  }
  assert.deepEqual(plain(Object.values(entries).map((entry) => entry.explain(TEXT))), fresh);
});

test("whole messages and platforms' events read them too", () => {
  kept(addPhrases([{ category: "mailbox-full", text: ["zorblax quorum"] }]));
  const report = `Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ann@far.example
Action: failed
Diagnostic-Code: smtp; ${TEXT}

--x--
`;
  assert.equal(message.readReport(report).recipients[0].classification.category, "mailbox-full");
  const payload = { RecordType: "Bounce", ID: 1, Type: "Unknown", TypeCode: 4096, MessageID: "x", Details: TEXT, Email: "ann@far.example", BouncedAt: "2026-01-01T00:00:00Z" };
  const { events: read } = events.readEvents(payload, { platform: "postmark" });
  assert.equal(read[0].classification.category, slim.classify(null, TEXT).category);
});

test("evidence says that a phrase is the caller's", () => {
  kept(addPhrases([{ category: "spam-detected", text: ["zorblax quorum"] }]));
  const text = "550 5.7.1 Größe 𝒳: Zorblax Quorum";
  const { evidence, decidedBy } = explain(text);
  const [piece] = evidence.filter(({ decided }) => decided);
  assert.deepEqual({ ...piece, words: text.slice(piece.start, piece.end) }, { source: "own", rule: "spam-detected", start: 20, end: 34, decided: true, words: "Zorblax Quorum" });
  assert.equal(decidedBy, "specific-phrase");
});

test("what is removed is exactly what was added", () => {
  const first = kept(addPhrases([{ category: "mailbox-full", text: ["zorblax quorum"] }]));
  const second = kept(addPhrases([{ category: "spam-detected", text: ["zorblax quorum"], type: "soft" }]));
  assert.deepEqual([classify(TEXT).category, classify(TEXT).type], ["spam-detected", "soft"]);
  second();
  assert.equal(classify(TEXT).category, "mailbox-full");
  second();
  kept(addPhrases([{ category: "spam-detected", text: ["zorblax quorum"] }]));
  second();
  assert.equal(classify(TEXT).category, "spam-detected");
  first();
  assert.equal(classify(TEXT).category, "spam-detected");
  assert.equal(typeof kept(addPhrases([])), "function");
});

test("a scheme is read where it is named", () => {
  const before = taxonomy.schemes;
  const remove = kept(
    addScheme({
      id: "acme",
      name: "ACME Mailer",
      codes: [
        { code: "E42", category: "mailbox-full", title: { de: "Kiste voll", en: "Box full" } },
        { code: 21, category: "user-unknown", title: "Gone {away}" },
        { code: "5.7.1", category: "content-rejected", type: "hard" },
        { code: "S9", category: "low-reputation", type: "soft" },
      ],
    }),
  );
  for (const { classify, explain, classifyMany } of [bouncecode, slim, message, init]) {
    assert.deepEqual(
      [classify("e42", null, { scheme: "acme" }), ...classifyMany([{ code: 21, scheme: "acme" }, ["5.7.1", ""]], { scheme: "acme" })].map(({ category, type, scheme, schemeCode }) => [category, type, scheme, schemeCode]),
      [["mailbox-full", "soft", "acme", "E42"], ["user-unknown", "hard", "acme", "21"], ["content-rejected", "hard", "acme", "5.7.1"]],
    );
    assert.deepEqual(explain("E42", { scheme: "acme" }).evidence.map(({ source, rule }) => [source, rule]), [["scheme", "acme E42"]]);
  }
  assert.deepEqual(lookup("E42"), [{ scheme: "acme", provider: null, type: "soft", category: "mailbox-full", code: "E42", message: "scheme-acme-E42" }]);
  assert.deepEqual(lookup("5.7.1", { scheme: "acme" }), [{ scheme: "acme", provider: null, type: "hard", category: "content-rejected", code: "5.7.1", message: "category-content-rejected" }]);
  assert.equal(lookup("5.7.1")[0].scheme, "smtp");
  assert.deepEqual(words(["scheme-acme", "scheme-acme-E42", "scheme-acme-21"], { locale: "de-AT" }), ["ACME Mailer", "Kiste voll", "Gone {away}"]);
  const full = classify("E42", null, { scheme: "acme" });
  assert.deepEqual([describe(full, { locale: "de" }).schemeTitle, describe(full, { locale: "sv" }).schemeTitle], ["Kiste voll", "Box full"]);
  assert.equal(describe({ scheme: "acme", code: 21 }, { locale: "nb" }).title, "Gone {away}");
  assert.equal(describe({ scheme: "acme", code: "5.7.1" }, { locale: "en" }).title, words(["category-content-rejected"], { locale: "en" })[0]);
  // What a scheme of the caller's prints hard is no less a refusal of the message.
  const status = (code) => decide([{ at: 0, outcome: "bounced", classification: classify(code, null, { scheme: "acme" }) }], { policy: "greenarrow", now: 1 }).status;
  assert.deepEqual(["5.7.1", 21].map(status), ["active", "suppressed"]);
  assert.deepEqual(taxonomy.schemes.at(-1), { id: "acme", aliases: [], codes: ["E42", "21", "5.7.1", "S9"] });
  assert.equal(taxonomy.schemes, taxonomy.schemes);
  assert.ok(Object.isFrozen(taxonomy.schemes) && Object.isFrozen(taxonomy.schemes.at(-1).codes));
  remove();
  remove();
  assert.deepEqual(taxonomy.schemes, before);
  assert.deepEqual(lookup("E42"), []);
  assert.throws(() => classify("E42", null, { scheme: "acme" }), { name: "RangeError", message: /^unknown scheme "acme"/ });
  assert.throws(() => describe(full), { name: "RangeError" });
});

test("places of schemes are used again, and no scheme is taken for another", () => {
  const scheme = (id, category) => kept(addScheme({ id, codes: [{ code: "x1", category }] }));
  const category = (id) => classify("x1", null, { scheme: id }).category;
  const first = scheme("one", "mailbox-full");
  scheme("two", "spam-detected");
  first();
  assert.equal(category("two"), "spam-detected");
  scheme("three", "greylisted");
  assert.deepEqual([category("two"), category("three"), slim.classify("x1", null, { scheme: "three" }).category], ["spam-detected", "greylisted", "greylisted"]);
  for (let n = 3; n <= 128; n++) scheme(`acme-${n}`, "mailbox-full");
  assert.deepEqual([category("acme-128"), classify("x1", null, { scheme: "acme-128" }).scheme], ["mailbox-full", "acme-128"]);
  assert.throws(() => scheme("one-more", "mailbox-full"), { name: "RangeError", message: /at most 128 schemes/ });
});

const row = { category: "mailbox-full", text: ["box is full"] };
const thrown = (call) => {
  try {
    kept(call());
  } catch (error) {
    return [error.name, error.message];
  }
  return assert.fail("nothing was thrown");
};

test("wrong rows of phrases: what is wrong, where, and what is accepted", () => {
  const cases = [
    [undefined, "TypeError", /^rows must be an array such as .*; got undefined/],
    ["box is full", "TypeError", /^rows must be an array/],
    [{ length: 1, 0: row }, "TypeError", /^rows must be an array/],
    [new Set([row]), "TypeError", /^rows must be an array/],
    [[row, null], "TypeError", /^rows\[1\] must be an object such as .*; got null/],
    [[row, , row], "TypeError", /^rows\[1\] must be an object/],
    [[row, ["mailbox-full"]], "TypeError", /^rows\[1\] must be an object .*an array/],
    [[{ text: ["box is full"] }], "TypeError", /^rows\[0\]\.category must be one of user-unknown, .*; got undefined$/],
    [[{ ...row, category: "full" }], "RangeError", /^rows\[0\]\.category is "full".*known are user-unknown, /],
    [[{ ...row, category: "__proto__" }], "RangeError", /^rows\[0\]\.category/],
    [[row, { ...row, strength: "strong" }], "RangeError", /^rows\[1\]\.strength is "strong".*known are generic, specific, vendor$/],
    [[row, { ...row, strength: 1 }], "TypeError", /^rows\[1\]\.strength must be one of generic, specific, vendor; got 1$/],
    [[row, { ...row, type: "harder" }], "RangeError", /^rows\[1\]\.type is "harder".*known are hard, soft, other, none$/],
    [[{ category: "mailbox-full" }], "TypeError", /^rows\[0\]\.text must be an array such as/],
    [[{ ...row, text: "box is full" }], "TypeError", /^rows\[0\]\.text must be an array/],
    [[{ ...row, text: [] }], "TypeError", /^rows\[0\]\.text must have at least one phrase/],
    [[row, { ...row, text: ["box is full", 7] }], "TypeError", /^rows\[1\]\.text\[1\] must be a string; got 7/],
    [[row, { ...row, text: ["box is full", , "x"] }], "TypeError", /^rows\[1\]\.text\[1\] must be a string; got undefined/],
    ...["", "  ", "?!", "{}", "box {}", "{} box", "*", "* *", "b*x", "\ud800", "\0"].map((phrase) => [
      [row, { ...row, text: ["box is full", phrase] }],
      "TypeError",
      /^rows\[1\]\.text\[1\] is ".*", which (has|is) /,
    ]),
    [[{ ...row, text: ["x".repeat(201)] }], "TypeError", /200 bytes/],
    [[{ ...row, text: Array.from({ length: 10_001 }, (_, i) => `box ${i} is full`) }], "RangeError", /at most 10,000 phrases/],
    [Array.from({ length: 10_001 }, () => row), "RangeError", /at most 10,000 phrases/],
    [[{ ...row, text: [`box${" ".repeat(1 << 20)} is full`] }], "RangeError", /1 MiB/],
  ];
  for (const [rows, name, message] of cases) {
    const [gotName, gotMessage] = thrown(() => addPhrases(rows));
    assert.equal(gotName, name, gotMessage);
    assert.match(gotMessage, message);
  }
  // All or nothing.
  assert.equal(explain("550 5.7.1 box is full").evidence.some(({ source }) => source === "own"), false);
});

test("the limits are of all that is there", () => {
  const many = (from, to) => kept(addPhrases([{ category: "mailbox-full", text: Array.from({ length: to - from }, (_, i) => `zorblax ${from + i}x`) }]));
  const remove = many(0, 9_999);
  many(9_999, 10_000);
  assert.deepEqual(thrown(() => many(10_000, 10_001))[0], "RangeError");
  assert.equal(classify("550 zorblax 9999x").category, "mailbox-full");
  remove();
  many(10_000, 19_999);
  assert.equal(classify("550 zorblax 19998x").category, "mailbox-full");
});

test("wrong schemes", () => {
  const scheme = { id: "acme", codes: [{ code: "1", category: "mailbox-full" }] };
  const code = scheme.codes[0];
  const cases = [
    [undefined, "TypeError", /^the scheme must be an object such as/],
    [[scheme], "TypeError", /^the scheme must be an object/],
    [{ ...scheme, id: 7 }, "TypeError", /^id must be a string; got 7/],
    ...["", "Acme", "a b", "1st", "é", "a".repeat(65)].map((id) => [{ ...scheme, id }, "TypeError", /^id is ".*", which is no id: 1 to 64/]),
    ...["smtp", "greenarrow", "marketingplatform", "postmark"].map((id) => [{ ...scheme, id }, "RangeError", /^id is ".*", which is the id of another scheme/]),
    [{ ...scheme, name: 7 }, "TypeError", /^name must be a string/],
    [{ id: "acme" }, "TypeError", /^codes must be an array/],
    [{ ...scheme, codes: [code, , code] }, "TypeError", /^codes\[1\] must be an object/],
    [{ ...scheme, codes: [{ category: "mailbox-full" }] }, "TypeError", /^codes\[0\]\.code must be a string or a whole number/],
    [{ ...scheme, codes: [{ ...code, code: 1.5 }] }, "TypeError", /whole number/],
    [{ ...scheme, codes: [code, { ...code, code: "" }] }, "TypeError", /^codes\[1\]\.code is "", which cannot be read/],
    [{ ...scheme, codes: [code, { ...code, code: "E".repeat(65) }] }, "TypeError", /^codes\[1\]\.code .*64 bytes/],
    [{ ...scheme, codes: [code, { ...code, code: 1 }] }, "TypeError", /^codes\[1\]\.code is "1", which cannot be told from a code before it/],
    [{ ...scheme, codes: [{ ...code, category: "full" }] }, "RangeError", /^codes\[0\]\.category is "full".*known are/],
    [{ ...scheme, codes: [{ ...code, type: "harder" }] }, "RangeError", /^codes\[0\]\.type/],
    [{ ...scheme, codes: [{ ...code, title: 7 }] }, "TypeError", /^codes\[0\]\.title must be an object such as/],
    [{ ...scheme, codes: [{ ...code, title: { de: 7 } }] }, "TypeError", /^codes\[0\]\.title\.de must be a string/],
    [{ ...scheme, codes: [{ ...code, title: { "d e": "x" } }] }, "TypeError", /^codes\[0\]\.title has "d e", which is no language tag/],
    [{ ...scheme, codes: Array.from({ length: 1001 }, (_, i) => ({ ...code, code: `E${i}` })) }, "RangeError", /at most 1,000 codes/],
    [{ ...scheme, codes: [{ ...code, title: "x".repeat(1 << 20) }] }, "RangeError", /1 MiB/],
    [{ ...scheme, codes: [{ ...code, title: Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`aa-${i}`, "x"])) }] }, "RangeError", /1 MiB/],
  ];
  for (const [value, name, message] of cases) {
    const [gotName, gotMessage] = thrown(() => addScheme(value));
    assert.equal(gotName, name, gotMessage);
    assert.match(gotMessage, message);
    assert.throws(() => classify(1, null, { scheme: "acme" }), RangeError);
  }
  kept(addScheme(scheme));
  assert.deepEqual(thrown(() => slim.addScheme(scheme)), ["RangeError", 'id is "acme", which is the id of another scheme']);
});

test("a caller's getters, Proxies and lengths", () => {
  const boom = new SyntaxError("mine");
  const bad = (object, key) => Object.defineProperty({ ...object }, key, { get: () => { throw boom; } });
  for (const call of [
    () => addPhrases([row, bad(row, "category")]),
    () => addPhrases([bad(row, "text")]),
    () => addPhrases(new Proxy([row], { get: () => { throw boom; } })),
    () => addScheme(bad({ codes: [] }, "id")),
  ]) assert.throws(call, (error) => error === boom);
  // A length without end stops at the limit.
  const endless = (item) => new Proxy([], { get: (_, key) => (key === "length" ? Infinity : item) });
  assert.throws(() => addPhrases(endless(row)), { name: "RangeError", message: /10,000/ });
  assert.throws(() => addPhrases([{ ...row, text: endless("box is full") }]), { name: "RangeError", message: /10,000/ });
  assert.throws(() => addScheme({ id: "acme", codes: endless({ code: "1", category: "mailbox-full" }) }), { name: "RangeError", message: /1,000/ });
  // Calls from within, which add and remove.
  const nested = new Proxy({ category: "mailbox-full", text: ["zorblax quorum"] }, {
    get(target, key) {
      kept(addPhrases([{ category: "greylisted", text: ["inner zorblax"] }]))();
      assert.equal(classify("552 5.2.2 mailbox full").category, "mailbox-full");
      return Reflect.get(target, key);
    },
  });
  kept(addPhrases([nested]));
  assert.equal(classify(TEXT).category, "mailbox-full");
  // What the caller changes afterwards is the caller's alone.
  const rows = [{ category: "spam-detected", text: ["another zorblax"] }];
  kept(addPhrases(rows));
  rows[0].text[0] = "x";
  rows[0].category = "greylisted";
  assert.equal(slim.classify("550 another zorblax").category, "spam-detected");
  // A scheme that goes while rows are read.
  const remove = kept(addScheme({ id: "acme", codes: [{ code: "1", category: "mailbox-full" }] }));
  const many = classifyMany((function* () {
    yield { code: 1, scheme: "acme" };
    remove();
    yield { code: "5.1.1" };
  })());
  assert.deepEqual(many.map(({ scheme }) => scheme), ["smtp", "smtp"]);
});
