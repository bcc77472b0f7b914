// A call that was cut short leaves nothing behind: the next answers are those of a fresh process, with all that was added.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import test from "node:test";
import vm from "node:vm";
import { add, answers, bouncecode, LONG, MESSAGE, WEBHOOK } from "./recovery-answers.mjs";

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** What a fresh process answers. */
const fresh = JSON.parse(spawnSync(process.execPath, [path("recovery-answers.mjs")], { encoding: "utf8" }).stdout);

const plain = (value) => JSON.parse(JSON.stringify(value));

/** A call that is cut short before the removal leaves its scheme behind, as it must: each has an id of its own. */
let passing = 0;

const CALLS = {
  classify: () => bouncecode.classify(550, "5.1.1 <jo@example.org>: user unknown, try again in 5 minutes"),
  "classify a long text": () => bouncecode.classify(null, LONG),
  classifyMany: () => bouncecode.classifyMany([[550, "5.1.1 user unknown"], [null, LONG]]),
  explain: () => bouncecode.explain(552, "5.2.2 mailbox full, över kvoten"),
  describe: () => bouncecode.describe(bouncecode.classify("5.2.2"), { locale: ["da", "de"] }),
  words: () => bouncecode.words(["group-mailbox", "category-user-unknown.advice"], { locale: "de" }),
  decide: () => bouncecode.decide([{ at: 0, outcome: "bounced", type: "soft" }], { now: 1 }),
  "addPhrases and its removal": () => bouncecode.addPhrases([{ category: "greylisted", text: ["a phrase in passing"] }])(),
  "addScheme and its removal": () => bouncecode.addScheme({ id: `passing-${(passing += 1)}`, codes: [{ code: 1, category: "greylisted" }] })(),
  classifyEach: () => bouncecode.classifyEach("jo@example.org: 550 5.1.1 user unknown\nann@example.net: 452 4.2.2 full"),
  readReport: () => bouncecode.reportEvents(bouncecode.readReport(MESSAGE)),
  "readReport of a long message": () => bouncecode.readReport(`${MESSAGE}${LONG}`),
  describeReport: () => bouncecode.describeReport(bouncecode.readReport(MESSAGE), { locale: "de" }),
  readEvents: () => bouncecode.readEvents(WEBHOOK),
  addLocale: () => bouncecode.addLocale("tlh", "category-user-unknown = tu'lu'be'"),
};

/** Calls from so many frames down. */
const deep = (frames, call) => (frames === 0 ? call() : deep(frames - 1, call));

/** The most frames that leave room for an empty call. */
function deepest() {
  let [fits, overflows] = [0, 1];
  const test = (frames) => {
    try {
      deep(frames, () => {});
      return true;
    } catch {
      return false;
    }
  };
  while (test(overflows)) [fits, overflows] = [overflows, overflows * 2];
  while (overflows - fits > 1) {
    const middle = (fits + overflows) >> 1;
    if (test(middle)) fits = middle;
    else overflows = middle;
  }
  return fits;
}

test("after 1,500 stack overflows in a row", () => {
  add(bouncecode);
  const calls = Object.entries(CALLS);
  let overflows = 0;
  let bottom = 0;
  for (let above = 0; overflows < 1500; above++) {
    // What is compiled meanwhile takes less of the stack.
    if (above % 64 === 0) bottom = deepest();
    const [, call] = calls[above % calls.length];
    try {
      // With each round of calls from one frame further up: at the first function of the package, in its wasm, at its last.
      deep(bottom - (Math.floor(above / calls.length) % 64), call);
    } catch (error) {
      // A regular expression that cannot be compiled for want of stack is a SyntaxError.
      assert.match(error.message, /stack/i);
      overflows++;
      if (overflows % 500 === 0) assert.deepEqual(plain(answers(bouncecode)), fresh);
    }
    assert.ok(above < 20_000, `only ${overflows} of 20,000 calls overflowed the stack`);
  }
  assert.deepEqual(plain(answers(bouncecode)), fresh);
});

test("after node:vm has cut calls short", () => {
  add(bouncecode);
  const calls = Object.values(CALLS);
  const context = vm.createContext({});
  for (let timeout = 1; timeout <= 60; timeout++) {
    context.call = calls[timeout % calls.length];
    assert.throws(() => vm.runInContext("for (;;) call()", context, { timeout: 1 + (timeout % 7) }), { code: "ERR_SCRIPT_EXECUTION_TIMEOUT" });
    if (timeout % 20 === 0) assert.deepEqual(plain(answers(bouncecode)), fresh);
  }
});

test("what node:vm cut short is there as a whole or not at all", () => {
  const rows = Array.from({ length: 3_000 }, (_, i) => ({ category: "greylisted", text: [`brimborium ${i} of the quorum`] }));
  const isThere = () => bouncecode.explain(null, "brimborium 7 of the quorum").evidence.some(({ source }) => source === "own");
  /** @type {(() => void) | undefined} what the call returned, which node:vm drops where it is just about to strike */
  let remove;
  const context = vm.createContext({ call: () => void (remove = bouncecode.addPhrases(rows)) });
  let cut = 0;
  for (let timeout = 1; timeout <= 30; timeout++) {
    remove = undefined;
    try {
      vm.runInContext("call()", context, { timeout });
    } catch (error) {
      assert.equal(error.code, "ERR_SCRIPT_EXECUTION_TIMEOUT");
      cut++;
    }
    assert.equal(isThere(), remove !== undefined);
    remove?.();
    assert.equal(isThere(), false);
  }
  assert.ok(cut > 0, "no call was cut short");
});

test("after memory was refused", () => {
  // 3.3 MB, less than the long text takes.
  const child = spawnSync(process.execPath, ["--wasm-max-mem-pages=50", path("recovery-refused.mjs")], { encoding: "utf8" });
  assert.equal(child.stderr, "");
  const { refused, answered } = JSON.parse(child.stdout);
  assert.equal(refused, 30);
  assert.deepEqual(answered, fresh);
});

test("after Fluent source that nests too deep", () => {
  add(bouncecode);
  for (const ftl of ["{FOO(\n", "{", "FOO(\n", "{ -a(\")})\",\n", "{ $a ->\n *[b] "].map((open) => `type-hard = { ${open.repeat(50_000)}`)) {
    assert.throws(() => bouncecode.addLocale("de", ftl), { name: "Error", message: /nested more than 100 deep/ });
    assert.deepEqual(plain(answers(bouncecode)), fresh);
  }
});

test("a call from within a call is no failed one", () => {
  add(bouncecode);
  const { classify, classifyMany, decide, decideMany, describe, describeDecision, explain, words } = bouncecode;
  const inner = () => classify(null, "552 5.2.2 mailbox full");
  const call = (value) => ({ valueOf: () => (inner(), value), toString: () => (inner(), value) });
  /** The same, but each of its fields makes a call when it is read. */
  const calling = (object) => new Proxy(object, { get: (target, key) => (inner(), Reflect.get(target, key)), has: (target, key) => (inner(), Reflect.has(target, key)) });
  function* rows() {
    for (const row of [[550, "5.1.1 user unknown"], ["4.2.2", null]]) {
      inner();
      yield calling(row);
    }
  }
  const unknown = classify(550, "5.1.1 user unknown");
  const decision = decide([{ at: 0, outcome: "bounced", classification: unknown }], { now: 1 });
  const pairs = [
    [classify("21", null, calling({ scheme: "greenarrow" })), classify("21", null, { scheme: "greenarrow" })],
    [explain("21", null, calling({ scheme: "greenarrow" })), explain("21", null, { scheme: "greenarrow" })],
    [classifyMany(rows()), classifyMany([[550, "5.1.1 user unknown"], ["4.2.2", null]])],
    [describe(calling(unknown), calling({ locale: calling(["da", "de"]) })), describe(unknown, { locale: ["da", "de"] })],
    [describe(calling({ code: "5.1.1" }), { locale: "de" }), describe({ code: "5.1.1" }, { locale: "de" })],
    [describe({ ...unknown, retryAfter: call(300) }, { locale: "de" }).retryAfter, "in 5 Minuten"],
    [words(calling(["type-hard"]), calling({ locale: "sv" })), words(["type-hard"], { locale: "sv" })],
    [describeDecision(calling({ ...decision, softCount: call(1) }), { locale: "nb" }), describeDecision(decision, { locale: "nb" })],
    [decide([calling({ at: 0, outcome: "bounced", classification: calling(unknown) })], calling({ now: 1 })), decision],
    [[...decideMany([calling({ address: "a", at: 0, outcome: "bounced", type: "hard" })], { now: 1 })][0][1].reason, "hard"],
  ];
  for (const [nested, alone] of pairs) assert.deepEqual(nested, alone);
  // A caller's error comes through, and is no failed call either.
  const bad = calling({ get scheme() { throw new SyntaxError("mine"); } });
  assert.throws(() => classify("21", null, bad), SyntaxError);
  assert.throws(() => classifyMany((function* () { yield [550, ""]; throw new SyntaxError("mine"); })()), SyntaxError);
  assert.deepEqual(plain(answers(bouncecode)), fresh);
});
