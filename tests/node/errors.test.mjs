// A caller's mistakes: what is thrown, and that its words help.

import assert from "node:assert/strict";
import test from "node:test";
import { addLocale, classify, classifyMany, describe, explain, lookup, negotiate } from "../../pkg/dist/index.js";

const twins = { classify, explain };

for (const [name, call] of Object.entries(twins)) {
  test(`${name}: a code is a string or a whole number`, () => {
    for (const code of [NaN, Infinity, -1, 5.1, 2 ** 60]) {
      assert.throws(() => call(code), (error) => error instanceof TypeError && /whole number/.test(error.message) && /"5\.1\.1"/.test(error.message));
    }
    for (const code of [true, () => {}, Symbol("550"), 550n]) {
      assert.throws(() => call(code), { name: "TypeError", message: /^code must be a string, a whole number, null or undefined; got / });
    }
  });

  test(`${name}: one object has code, text and scheme`, () => {
    assert.deepEqual(call({ code: 550, text: "User unknown" }), call(550, "User unknown"));
    assert.deepEqual(call({ code: 21, scheme: "greenarrow" }), call(21, null, { scheme: "greenarrow" }));
    assert.deepEqual(call("21", { scheme: "greenarrow" }), call(21, null, { scheme: "greenarrow" }));
    assert.throws(() => call([]), { name: "TypeError", message: /^the bounce must be an object such as \{ code: 550/ });
    assert.throws(() => call({ code: true }), { name: "TypeError", message: /^code must be a string/ });
    assert.throws(() => call({ scheme: "nope" }), { name: "RangeError", message: /^unknown scheme "nope"; known are smtp, / });
  });

  test(`${name}: a text is a string`, () => {
    for (const text of [550, true]) {
      assert.throws(() => call(550, text), { name: "TypeError", message: /^text must be a string, null or undefined; got / });
    }
  });

  test(`${name}: options are an object, and a scheme one of the known`, () => {
    for (const options of ["greenarrow", 1, true, ["greenarrow"]]) {
      assert.throws(() => call(550, "", options), { name: "TypeError", message: /^options must be an object such as \{ scheme: / });
    }
    assert.throws(() => call(550, "", { scheme: 7 }), { name: "TypeError", message: /^scheme must be a string/ });
    for (const scheme of ["nope", "", "toString", "__proto__", "SMTP"]) {
      assert.throws(
        () => call(550, "", { scheme }),
        (error) =>
          error instanceof RangeError &&
          error.message.includes(JSON.stringify(scheme)) &&
          ["smtp", "greenarrow", "marketingplatform", "activecampaign", "martech-zone", "bouncer", "smtp2go"].every((id) => error.message.includes(id)),
      );
    }
  });

  test(`${name}: no options, empty options and unknown options are fine`, () => {
    const plain = call(550, "User unknown");
    for (const options of [undefined, null, {}, { scheme: undefined }, { scheme: null }, { colour: "red" }]) {
      assert.deepEqual(call(550, "User unknown", options), plain);
    }
  });
}

test("classifyMany names the row that is wrong", () => {
  assert.throws(() => classifyMany([[550], [NaN]]), { name: "TypeError", message: /^rows\[1\]: code must be a whole number/ });
  assert.throws(() => classifyMany([[550], [550, "x"], [550, 5]]), { name: "TypeError", message: /^rows\[2\]: text must be/ });
  assert.throws(() => classifyMany([[550], 550]), { name: "TypeError", message: /^rows\[1\] must be \[code, text\], a string or \{ code, text, scheme \}; got 550/ });
  assert.throws(() => classifyMany([null]), { name: "TypeError", message: /^rows\[0\] must be \[code, text\]/ });
  assert.throws(() => classifyMany([{ scheme: "nope" }]), { name: "RangeError", message: /^rows\[0\]: unknown scheme "nope"/ });
  const late = Array.from({ length: 5000 }, () => [550, "User unknown"]);
  late[4321] = { code: true };
  assert.throws(() => classifyMany(late), { name: "TypeError", message: /^rows\[4321\]: code must be a string/ });
});

test("rows may be strings and objects, with schemes of their own", () => {
  const rows = ["550 5.1.1 User unknown", { code: 21, scheme: "greenarrow" }, [550, "User unknown"], { text: "Mailbox full", scheme: null }];
  const single = [classify("550 5.1.1 User unknown"), classify(21, null, { scheme: "greenarrow" }), classify(550, "User unknown"), classify("Mailbox full")];
  assert.deepEqual(classifyMany(rows), single);
});

test("classifyMany wants an iterable", () => {
  for (const rows of [undefined, null, 5, {}, "550"]) {
    assert.throws(() => classifyMany(rows), { name: "TypeError", message: /^rows must be an iterable of \[code, text\]/ });
  }
  assert.throws(() => classifyMany([], { scheme: "nope" }), RangeError);
});

test("lookup wants a code", () => {
  for (const code of [NaN, 5.1, {}, true]) assert.throws(() => lookup(code), TypeError);
});

test("describe wants a classification or a code", () => {
  for (const what of [undefined, null, "5.1.1", 550, {}, [], { type: "hard" }, { code: {} }, { category: "nonsense" }, { category: 5 }]) {
    assert.throws(() => describe(what), TypeError, JSON.stringify(what));
  }
  assert.throws(() => describe({ scheme: "nope", code: "21" }), { name: "RangeError", message: /"nope".*greenarrow/ });
  assert.throws(() => describe(classify(550), "nb"), { name: "TypeError", message: /^options must be an object such as \{ locale: / });
  assert.throws(() => describe(classify(550), { locale: 5 }), { name: "TypeError", message: /^locale must be a language tag/ });
  assert.throws(() => describe(classify(550), { locale: ["nb", 5] }), { name: "TypeError", message: /^locale\[1\] must be a string/ });
});

test("negotiate and addLocale want strings", () => {
  for (const requested of [undefined, null, 5, {}, [5]]) assert.throws(() => negotiate(requested), TypeError);
  assert.throws(() => addLocale(5, ""), { name: "TypeError", message: /^tag must be a language tag/ });
  assert.throws(() => addLocale("da"), { name: "TypeError", message: /^ftl must be Fluent source/ });
});

test("an error changes nothing: the next call is right", () => {
  const before = classify(550, "User unknown");
  assert.throws(() => classify(NaN, "x".repeat(1e5)));
  assert.throws(() => classifyMany([[550, "x".repeat(1e5)], [NaN]]));
  assert.deepEqual(classify(550, "User unknown"), before);
});
