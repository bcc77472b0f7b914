// Callers who pass what nobody would: each export answers or throws an error of the contract, and the next call is right.

import assert from "node:assert/strict";
import test from "node:test";
import vm from "node:vm";
import * as bouncecode from "../../pkg/dist/index.js";
import * as events from "../../pkg/dist/events.js";
import * as message from "../../pkg/dist/message.js";
import { isContract } from "./contract-error.mjs";

const REPLY = [550, "5.1.1 <jo@example.org>: User unknown; try again in 5 minutes"];
const REPORT = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; out.example.net\r\n\r\nFinal-Recipient: rfc822; jo@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n";
const NOW = Date.UTC(2026, 0, 2);
const BOUNCED = { address: "jo@example.org", at: "2026-01-01T00:00:00Z", outcome: "bounced", type: "soft" };

/** Every function that a caller can call, with arguments that it takes. */
const CALLS = {
  classify: () => bouncecode.classify(...REPLY),
  explain: () => bouncecode.explain(...REPLY),
  classifyMany: () => bouncecode.classifyMany([REPLY, "4.2.2", { code: 21, scheme: "greenarrow" }]),
  classifyEach: () => bouncecode.classifyEach("<a@example.org>: 550 5.1.1 User unknown\n<b@example.org>: 452 4.2.2 Mailbox full"),
  lookup: () => bouncecode.lookup("550"),
  decide: () => bouncecode.decide([BOUNCED], { now: NOW }),
  decideMany: () => [...bouncecode.decideMany([BOUNCED], { now: NOW })],
  describe: () => bouncecode.describe({ scheme: "smtp", code: "5.1.1" }, { locale: "nb" }),
  describeDecision: () => bouncecode.describeDecision(bouncecode.decide([BOUNCED], { now: NOW }), { locale: "de" }),
  negotiate: () => bouncecode.negotiate(["de-CH", "nb"]),
  words: () => bouncecode.words(["group-mailbox"], { locale: "fr" }),
  readReport: () => message.readReport(REPORT),
  readEvents: () => events.readEvents([{ email: "jo@example.org", timestamp: 1767225600, event: "bounce", sg_event_id: "1", reason: "550 User unknown", status: "5.1.1" }], { platform: "sendgrid" }),
  detectPlatform: () => events.detectPlatform([{ email: "jo@example.org", timestamp: 1767225600, event: "bounce", sg_event_id: "1" }]),
};
const plain = (value) => JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner));
const RIGHT = Object.fromEntries(Object.entries(CALLS).map(([name, call]) => [name, plain(call())]));

/** After whatever happened, each export answers as before. */
function stillRight(after) {
  for (const [name, call] of Object.entries(CALLS)) assert.equal(plain(call()), RIGHT[name], `${name} after ${after}`);
}

class Mine extends Error {}
const thrower = () => {
  throw new Mine("the caller's own");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const traps = Object.fromEntries(["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"].map((trap) => [trap, thrower]));

/** What is no argument of anything, each made anew. */
const VALUES = {
  symbol: () => Symbol("550"),
  bigint: () => 550n,
  "a function": () => () => 550,
  "a throwing getter": () => Object.defineProperties({}, Object.fromEntries(["code", "text", "scheme", "at", "outcome", "address", "policy", "now", "locale", "type", "category", "status", "length", "platform"].map((key) => [key, { get: thrower, enumerable: true }]))),
  "a Proxy that throws": () => new Proxy({}, traps),
  "a Proxy of an array that throws": () => new Proxy([], traps),
  "a revoked Proxy": revoked,
  "toString that throws": () => ({ toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower }),
  "toJSON that throws": () => ({ toJSON: thrower }),
  "an object without a prototype": () => Object.create(null),
  "__proto__": () => JSON.parse('{"__proto__":{"code":550},"constructor":{"prototype":{}}}'),
  "an array with holes": () => [, , ,],
  "an iterator that throws": () => ({ [Symbol.iterator]: thrower }),
  "an iterator that throws midway": () => (function* () {
    yield REPLY;
    thrower();
  })(),
  "an iterator without next": () => ({ [Symbol.iterator]: () => ({}) }),
  "lone surrogates": () => "\ud800 550 \udfff",
  "a NUL": () => "550\0 5.1.1\0 User unknown",
  "a huge number": () => 2 ** 60,
  NaN: () => NaN,
  "an invalid Date": () => new Date(NaN),
  "a resizable buffer": () => new ArrayBuffer(8, { maxByteLength: 64 }),
  "a shared buffer": () => new SharedArrayBuffer(8),
  "a view of a shared buffer": () => new Uint8Array(new SharedArrayBuffer(8)),
  "a detached buffer": () => {
    const buffer = new ArrayBuffer(8);
    structuredClone(buffer, { transfer: [buffer] });
    return buffer;
  },
  "a foreign array": () => vm.runInNewContext("[550, 'User unknown']"),
  "a foreign object": () => vm.runInNewContext("({ code: 550, text: 'User unknown', at: 0, outcome: 'delivered' })"),
  "a circle": () => {
    const circle = {};
    circle.circle = circle;
    return circle;
  },
};
/** Of these, the engine throws by itself as soon as they are used. */
const BROKEN = ["a revoked Proxy", "an iterator without next"];
/** How a value is handed over. */
const PLACES = {
  first: (value) => [value],
  second: (value) => [550, value],
  third: (value) => [550, "User unknown", value],
  options: (value) => [[], value],
  "in an array": (value) => [[value]],
  "in an object": (value) => [{ code: value, text: value, scheme: value, at: value, outcome: value, address: value, type: value, category: value }],
  "in options": (value) => [[], { scheme: value, locale: value, policy: value, now: value, platform: value, receivedAt: value, returnPath: value }],
};
const EXPORTS = Object.entries({ ...message, ...events, ...bouncecode }).filter(([, value]) => typeof value === "function");

test("every function of every entry answers or throws what the contract says, and the next call is right", async () => {
  assert.ok(EXPORTS.length >= 14, `${EXPORTS.length} functions`);
  const wrong = [];
  for (const [name, call] of EXPORTS) {
    for (const [what, make] of Object.entries(VALUES)) {
      for (const [where, hand] of Object.entries(PLACES)) {
        try {
          const value = call(...hand(make()));
          // What is read later, such as the parts of an mbox, fails in its own time.
          if (typeof value?.next === "function") await value.next();
          else if (typeof value?.then === "function") await value;
        } catch (error) {
          const known = error instanceof Mine || isContract(error) || (BROKEN.includes(what) && error instanceof TypeError);
          if (!known) wrong.push(`${name}, ${what} ${where}: ${error}`);
        }
      }
    }
    stillRight(name);
  }
  assert.deepEqual(wrong, []);
});

test("nothing that was passed is left on a prototype", () => {
  assert.equal(/** @type {any} */ ({}).code, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test("a hole in a history is an error, and no event", () => {
  for (const history of [[, , ,], [BOUNCED, , BOUNCED]]) {
    assert.throws(() => bouncecode.decide(history, { now: NOW }), { name: "TypeError", message: /^history\[\d\] must be an event/ });
    assert.throws(() => bouncecode.decideMany(history, { now: NOW }), { name: "TypeError", message: /^events\[\d\] must be an event/ });
  }
  assert.throws(() => bouncecode.classifyMany([, ,]), { name: "TypeError", message: /^rows\[0\] must be/ });
});

test("a getter may change the history that is being read", () => {
  const history = [BOUNCED, BOUNCED, BOUNCED].map((event, i) => ({ ...event, at: NOW - 1000 * (3 - i) }));
  const right = plain(bouncecode.decide(history, { now: NOW }));
  for (const change of [(all) => (all.length = 1), (all) => all.push({ address: "x", at: 0, outcome: "complained" })]) {
    const changing = history.map((event) => ({ ...event }));
    Object.defineProperty(changing[0], "at", { get: () => (change(changing), history[0].at) });
    assert.equal(plain(bouncecode.decide(changing, { now: NOW })), right);
  }
});

test("a call from within a getter, an iterator or a Proxy is a call of its own", () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const again = () => assert.equal(plain(call()), RIGHT[name], name);
    const reply = {
      get code() {
        again();
        return REPLY[0];
      },
      get text() {
        again();
        return REPLY[1];
      },
    };
    assert.equal(plain(bouncecode.classify(reply)), RIGHT.classify);
    assert.equal(plain(bouncecode.explain(reply)), RIGHT.explain);
    const rows = (function* () {
      again();
      yield REPLY;
      again();
    })();
    assert.equal(plain(bouncecode.classifyMany(rows)), plain([bouncecode.classify(...REPLY)]));
    const event = new Proxy(BOUNCED, { get: (target, key) => (again(), target[key]) });
    assert.equal(plain(bouncecode.decide([event], { now: NOW })), RIGHT.decide);
  }
});

test("an iterator that throws midway leaves nothing behind", () => {
  const rows = function* () {
    for (let i = 0; i < 5000; i++) yield REPLY;
    thrower();
  };
  for (const call of [bouncecode.classifyMany, bouncecode.decideMany]) {
    assert.throws(() => call(rows()));
    stillRight(call.name);
  }
  assert.equal(bouncecode.classifyMany([REPLY]).length, 1);
});

test("what another realm made is taken as what it is", () => {
  const foreign = vm.createContext({});
  const make = (code) => vm.runInContext(code, foreign);
  assert.deepEqual(bouncecode.classifyMany(make("[[550, 'User unknown'], { code: '4.2.2' }]")), bouncecode.classifyMany([[550, "User unknown"], { code: "4.2.2" }]));
  const events = make("[{ at: new Date(Date.UTC(2026, 0, 1)), outcome: 'bounced', type: 'soft' }]");
  assert.equal(plain(bouncecode.decide(events, { now: make("new Date(Date.UTC(2026, 0, 2))") })), RIGHT.decide);
  const bytes = new TextEncoder().encode(REPORT);
  const copy = make("new Uint8Array(" + bytes.length + ")");
  copy.set(bytes);
  assert.equal(plain(message.readReport(copy)), RIGHT.readReport);
  assert.equal(plain(message.readReport(copy.buffer)), RIGHT.readReport);
});

test("bytes in a resizable, a shared and an offset buffer are read as bytes", () => {
  const bytes = new TextEncoder().encode(REPORT);
  const buffers = [new ArrayBuffer(bytes.length, { maxByteLength: 4 * bytes.length }), new SharedArrayBuffer(bytes.length), new ArrayBuffer(bytes.length + 7)];
  for (const [i, buffer] of buffers.entries()) {
    const view = new Uint8Array(buffer, i === 2 ? 7 : 0);
    view.set(bytes);
    assert.equal(plain(message.readReport(view)), RIGHT.readReport, String(i));
  }
});
