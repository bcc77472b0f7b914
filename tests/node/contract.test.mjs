// The shapes and meanings of the JavaScript contract, seen from outside the package.

import assert from "node:assert/strict";
import test from "node:test";
import * as bouncecode from "../../pkg/dist/index.js";

const { classify, classifyMany, explain, lookup, taxonomy } = bouncecode;

const KEYS = [
  "type", "category", "group", "action", "addressAction", "retry", "permanent", "replyCode", "status",
  "command", "scheme", "schemeCode", "provider", "retryAfter", "blocklist", "confidence", "flags",
];

test("a classification has the contract's fields, in its order, and nothing else", () => {
  for (const [code, text] of [[550, "5.1.1 User unknown"], [null, null], ["21", ""], ["x", "…"]]) {
    assert.deepEqual(Object.keys(classify(code, text)), KEYS);
    assert.deepEqual(Object.keys(explain(code, text)), [...KEYS, "evidence", "parts", "decidedBy", "limitedBy", "facts"]);
  }
});

test("a whole classification", () => {
  assert.deepEqual(
    classify(550, "5.7.1 Service unavailable; client host [192.0.2.7] blocked using zen.spamhaus.org"),
    {
      type: "other",
      category: "ip-blocklisted",
      group: "reputation",
      action: "request-delisting",
      addressAction: "keep",
      retry: "after-fix",
      permanent: true,
      replyCode: 550,
      status: "5.7.1",
      command: null,
      scheme: "smtp",
      schemeCode: null,
      provider: null,
      retryAfter: null,
      blocklist: { id: "spamhaus-zen", name: "Spamhaus ZEN", kind: "ip" },
      confidence: "high",
      flags: [],
    },
  );
});

test("explain says the same as classify, and why", () => {
  const rows = [
    [550, "5.1.1 The email account that you tried to reach does not exist"],
    ["4.2.2", "Mailbox full"],
    ["550-5.7.1", null],
    [null, "Greylisted, please try again in 5 minutes"],
    ["", ""],
  ];
  for (const [code, text] of rows) {
    const { evidence, parts, decidedBy, limitedBy, facts, ...rest } = explain(code, text);
    assert.deepEqual(rest, classify(code, text));
    assert.ok(taxonomy.rules.includes(decidedBy) && limitedBy.every((rule) => taxonomy.rules.includes(rule)));
    assert.deepEqual(facts, []);
    // Without holes: each part begins where the one before it ends.
    assert.equal(parts.reduce((end, part) => (assert.equal(part.start, end), part.end), 0), (text ?? "").length);
    for (const piece of evidence) {
      assert.deepEqual(Object.keys(piece), ["source", "rule", "start", "end", "decided"]);
    }
  }
  assert.deepEqual(explain().evidence, []);
});

test("one code, however it is written", () => {
  for (const code of ["5.1.1", "550 5.1.1", "550-5.1.1", "#5.1.1", "(5.1.1)", "5.1.1;", "5.1.1:", "smtp;550 5.1.1", "550 #5.1.1"]) {
    const { category, status, type } = classify(code);
    assert.deepEqual({ code, category, status, type }, { code, category: "user-unknown", status: "5.1.1", type: "hard" });
  }
  assert.deepEqual(classify(550), classify("550"));
  assert.deepEqual(classify(" 550 "), classify(550));
  assert.deepEqual(classify(21, null, { scheme: "greenarrow" }), classify("21", null, { scheme: "greenarrow" }));
});

test("codes are read out of the text, but not out of addresses and versions", () => {
  assert.equal(classify(null, "550-5.1.1 no such user").status, "5.1.1");
  assert.equal(classify(null, "550-5.1.1 no such user").replyCode, 550);
  assert.equal(classify(null, "host mx.example.com[5.1.1.25] said nothing").status, null);
  assert.equal(classify(null, "Exim 4.96.2 said nothing").status, null);
});

test("nothing in: unknown, and not sure", () => {
  for (const bounce of [classify(), classify(null), classify(null, null), classify("", ""), classify("  ", "\r\n")]) {
    assert.equal(bounce.category, "unknown");
    assert.equal(bounce.confidence, "low");
    assert.equal(bounce.permanent, null);
    assert.notEqual(bounce.addressAction, "suppress");
  }
});

test("permanent is what the class digit says", () => {
  assert.equal(classify("5.2.2").permanent, true);
  assert.equal(classify("4.2.2").permanent, false);
  assert.equal(classify("5.2.2").type, "soft"); // the address, not the message
  assert.equal(classify(null, "mailbox is full").permanent, null);
});

test("retryAfter is in seconds", () => {
  assert.equal(classify(451, "4.7.1 Greylisted, please try again in 5 minutes").retryAfter, 300);
  assert.equal(classify(451, "4.7.1 Greylisted").retryAfter, null);
});

test("a result belongs to the caller: changing it changes no other", () => {
  const first = classify(550, "blocked using zen.spamhaus.org");
  first.flags.push("truncated");
  first.blocklist.name = "changed";
  const second = classify(550, "blocked using zen.spamhaus.org");
  assert.deepEqual(second.flags, []);
  assert.equal(second.blocklist.name, "Spamhaus ZEN");
});

test("classifyMany says what classify says, row by row", () => {
  const rows = Array.from({ length: 3000 }, (_, i) =>
    [
      [550, "5.1.1 User unknown"],
      ["4.2.2", null],
      [null, "Greylisted, try again in 300 seconds"],
      ["", "été, 邮箱, 😀 mailbox full"],
      [null],
      [],
      [undefined, `row ${i} of many: host not found`],
    ][i % 7],
  );
  const expected = rows.map(([code, text]) => classify(code, text));
  assert.deepEqual(classifyMany(rows), expected);
  assert.deepEqual(classifyMany(new Set(rows.slice(0, 7))), expected.slice(0, 7));
  assert.deepEqual(classifyMany((function* () { yield* rows; })()), expected);
  assert.deepEqual(classifyMany([]), []);
});

test("classifyMany takes the scheme for all rows", () => {
  const [one, two] = classifyMany([["21"], [10]], { scheme: "marketingplatform" });
  assert.deepEqual([one.scheme, one.type, two.type], ["greenarrow", "soft", "hard"]);
});

test("NUL in a row's text stays in its row", () => {
  const rows = [[550, "user\0unknown"], ["4.2.2\0", "mailbox full\0\0"], [550, "User unknown"]];
  assert.deepEqual(classifyMany(rows), rows.map(([code, text]) => classify(code, text)));
});

test("lookup puts the readings side by side, the standards first", () => {
  assert.deepEqual(
    lookup("5.2.1").map(({ scheme, code, type, category }) => [scheme, code, type, category]),
    [
      ["smtp", "5.2.1", "hard", "mailbox-disabled"],
      ["activecampaign", "5.2.1", "soft", "mailbox-disabled"],
      ["bouncer", "5.2.1", "hard", "mailbox-full"],
      ["martech-zone", "521", "soft", "mailbox-disabled"],
    ],
  );
  assert.deepEqual(lookup(550).map(({ scheme, code }) => [scheme, code]), [["smtp", "550"], ["martech-zone", "550"]]);
  assert.deepEqual(lookup("550"), lookup(550));
  assert.deepEqual(lookup("no code at all"), []);
  // Mailgun's own numbers, which no standard has.
  assert.deepEqual(lookup("605").map(({ scheme, message }) => [scheme, message]), [["mailgun", "platform-bounced-before"]]);
  assert.deepEqual(lookup("607").map(({ scheme, message }) => [scheme, message]), [["mailgun", "platform-complained-before"]]);
});
