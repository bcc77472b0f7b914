// A caller's mistakes: what is thrown, and that its words help.

import assert from "node:assert/strict";
import test from "node:test";
import vm from "node:vm";
import { addLocale, addPhrases, addScheme, classify, classifyEach, classifyMany, decide, describe, describeDecision, explain, lookup, negotiate, words } from "../../pkg/dist/index.js";
import { readEvents } from "../../pkg/dist/events.js";
import { readReport, reportEvents } from "../../pkg/dist/message.js";

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
    assert.throws(() => call(550, "", { recipient: 7 }), { name: "TypeError", message: /^recipient must be an address such as "ann@example\.org"; got 7$/ });
    assert.throws(() => call({ code: 550, recipient: [] }), { name: "TypeError", message: /^recipient must be an address/ });
    assert.doesNotThrow(() => call(550, "", { recipient: null }));
    assert.doesNotThrow(() => call(550, "", { recipient: "x".repeat(1e6) }));
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

  test(`${name}: what came in place of a bounce is named, and what to pass`, () => {
    const error = Object.assign(new Error("Can't send mail"), { code: "EENVELOPE", response: "550 5.1.1 User unknown", responseCode: 550 });
    for (const [value, came] of [
      [new Error("550 5.1.1 user unknown"), "an Error"],
      [error, "an Error"],
      [new (class SMTPError extends Error {})(), "a SMTPError"],
      [vm.runInNewContext("new TypeError('550')"), "a TypeError"],
      [new DOMException("x", "AbortError"), "a DOMException"],
      [JSON.parse(JSON.stringify(error)), "an object with code, response, responseCode"],
      [{ message: "User unknown" }, "an object with message"],
      [{ Code: 550 }, "an object with Code"],
      [new Map([["code", 550]]), "a Map"],
      [new Date(0), "a Date"],
      [Buffer.from("550"), "a Buffer"],
      [Promise.resolve(), "a Promise"],
      [[550], "an array"],
    ]) {
      const message = `the bounce must be an object such as { code: 550, text: "…" }; of an error { code: error.responseCode, text: error.response ?? error.message }; got ${came}`;
      assert.throws(() => call(value), { name: "TypeError", message });
      // In a row, an array is a pair.
      if (!Array.isArray(value)) assert.throws(() => classifyMany(["550", value]), { name: "TypeError", message: `rows[1]: ${message.replace("bounce", "row")}` });
    }
  });

  test(`${name}: rows may carry more, and rows whose fields were all undefined are rows`, () => {
    const nothing = call();
    for (const row of [{}, { code: undefined, text: undefined, id: 7 }, { code: null, id: 7 }, { scheme: null }, Object.create(null)]) assert.deepEqual(call(row), nothing);
    assert.deepEqual(call({ id: 7, text: "User unknown", response: "x" }), call("User unknown"));
    assert.deepEqual(call(new (class Row { get code() { return 550; } })()), call(550));
  });

  test(`${name}: an object that is no options is a text of a wrong type`, () => {
    for (const [text, came] of [[new Error("x"), "an Error"], [Buffer.from("x"), "a Buffer"], [["x"], "an array"], [new Date(0), "a Date"]]) {
      assert.throws(() => call(550, text), { name: "TypeError", message: `text must be a string, null or undefined; got ${came}` });
    }
  });

  test(`${name}: no options and empty options are fine`, () => {
    const plain = call(550, "User unknown");
    for (const options of [undefined, null, {}, { scheme: undefined }, { scheme: null }]) {
      assert.deepEqual(call(550, "User unknown", options), plain);
    }
  });
}

test("an option that there is not is an error that names those that there are", () => {
  const event = { at: 1, outcome: "delivered" };
  const phrase = { category: "mailbox-full", text: ["zorblax is full"] };
  const code = { code: "E42", category: "mailbox-full" };
  for (const [call, message] of [
    [() => classify(550, "", { schema: "greenarrow" }), 'unknown field "schema" in options; known are scheme, recipient'],
    [() => classify("550", { locale: "nb" }), 'unknown field "locale" in options; known are scheme, recipient'],
    [() => classifyMany([], { schema: "x" }), 'unknown field "schema" in options; known are scheme, recipient'],
    [() => classifyEach("", { schema: "x" }), 'unknown field "schema" in options; known are scheme'],
    [() => lookup("550", { schema: "x" }), 'unknown field "schema" in options; known are scheme'],
    [() => describe("550", { lang: "nb" }), 'unknown field "lang" in options; known are locale'],
    [() => words([], { lang: "nb" }), 'unknown field "lang" in options; known are locale'],
    [() => describeDecision(decide([event]), { zone: "UTC" }), 'unknown field "zone" in options; known are locale, timeZone'],
    [() => decide([event], { polcy: "smtp2go" }), 'unknown field "polcy" in options; known are policy, now'],
    [() => readEvents([{}], { id: "postmark" }), 'unknown field "id" in options; known are platform, receivedAt'],
    [() => readReport("", { verp: "x" }), 'unknown field "verp" in options; known are scheme, returnPath, infer'],
    [() => reportEvents(readReport(""), { now: 1 }), 'unknown field "now" in options; known are at'],
    [() => addPhrases([phrase, { ...phrase, texts: [] }]), 'unknown field "texts" in rows[1]; known are category, text, strength, type'],
    [() => addScheme({ id: "zorblax", codes: [], titel: "x" }), 'unknown field "titel" in the scheme; known are id, name, codes'],
    [() => addScheme({ id: "zorblax", codes: [code, { ...code, titel: "x" }] }), 'unknown field "titel" in codes[1]; known are code, category, type, title'],
  ]) assert.throws(call, { name: "TypeError", message }, String(call));
  // Events and classifications are the caller's records, which may carry more.
  assert.equal(decide([{ ...event, id: 7 }]).reason, "delivered");
  assert.equal(describe({ ...classify("5.2.2"), id: 7 }).locale, "en");
});

test("an id that is known in lower case is suggested", () => {
  for (const [call, message] of [
    [() => classify(21, null, { scheme: "GreenArrow" }), /^unknown scheme "GreenArrow" \(did you mean "greenarrow"\?\); known are smtp, /],
    [() => readEvents([{}], { platform: "SendGrid" }), /^unknown platform "SendGrid" \(did you mean "sendgrid"\?\); known are amazon-ses, /],
    [() => decide([], { policy: "SMTP2GO" }), /^unknown policy "SMTP2GO" \(did you mean "smtp2go"\?\); known are recommended, /],
    [() => addPhrases([{ category: "Mailbox-Full", text: ["x"] }]), /^rows\[0\]\.category is "Mailbox-Full", which is unknown \(did you mean "mailbox-full"\?\); known are /],
  ]) assert.throws(call, { name: "RangeError", message });
});

test("classifyMany names the row that is wrong", () => {
  assert.throws(() => classifyMany([[550], [NaN]]), { name: "TypeError", message: /^rows\[1\]: code must be a whole number/ });
  assert.throws(() => classifyMany([[550], [550, "x"], [550, 5]]), { name: "TypeError", message: /^rows\[2\]: text must be/ });
  assert.throws(() => classifyMany([[550], 550]), { name: "TypeError", message: /^rows\[1\] must be \[code, text\], a string or \{ code, text, scheme, recipient \}; got 550/ });
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
  for (const what of [undefined, null, true, {}, [], { type: "hard" }, { code: {} }, { category: "nonsense" }, { category: 5 }, 5.1, new Map(), Object.assign(new Error(), { code: "EENVELOPE" })]) {
    assert.throws(() => describe(what), TypeError, JSON.stringify(what));
  }
  for (const code of ["5.1.1", 550, "550"]) assert.deepEqual(describe(code, { locale: "nb" }), describe({ code }, { locale: "nb" }));
  assert.throws(() => describe({ category: "mailbox-full", type: "soft" }), { name: "TypeError", message: /^describe takes what classify returns, .*; got an object without action, addressAction$/ });
  for (const field of ["type", "category", "action", "addressAction"]) {
    assert.throws(() => describe({ ...classify(550), [field]: "nonsense" }), { name: "RangeError", message: new RegExp(`^${field} is "nonsense", which is unknown; known are `) });
    assert.throws(() => describe({ ...classify(550), [field]: 7 }), { name: "TypeError", message: new RegExp(`^${field} must be one of .*; got 7$`) });
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
