// `decide` through the wasm over tests/decide/scenarios.toml, as tests/decide.rs runs them natively; and what
// it says to whoever passes something wrong, word by word.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";
import { decide, decideMany } from "../../pkg/dist/slim.js";

const { scenario: scenarios } = parse(readFileSync(new URL("../decide/scenarios.toml", import.meta.url), "utf8"));

/** TOML's dates as milliseconds, its `false` as nothing. */
function plain(value) {
  if (value instanceof Date) return value.getTime();
  if (value === false) return null;
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

for (const { about, policy: policies, events, then } of scenarios) {
  test(about, () => {
    for (const policy of [policies].flat()) {
      for (const { now, ...want } of then) {
        for (const history of [events, [...events].reverse()]) {
          const decision = decide(history, { policy, now });
          for (const [field, value] of Object.entries(plain(want))) {
            assert.deepEqual(decision[field], value, `${JSON.stringify(policy)}, ${now.toISOString()}: ${field}`);
          }
          const many = decideMany(history.map((event) => ({ address: "a", ...event })), { policy, now });
          if (history.length > 0) assert.deepEqual(many.get("a"), decision);
        }
      }
    }
  });
}

test("many addresses at once are decided as each alone", () => {
  const now = new Date("2025-03-01T00:00:00Z");
  const rows = [];
  for (let copy = 0; copy < 300; copy++) {
    scenarios.forEach(({ events }, i) => events.forEach((event) => rows.push({ address: `${copy}-${i}`, ...event })));
  }
  // Mixed as in a log: every seventh row, then the next.
  const mixed = Array.from({ length: rows.length }, (_, i) => rows[(i * 7919) % rows.length]);
  const decisions = decideMany(mixed, { policy: "smtp2go", now });
  for (const [address, decision] of decisions) {
    const { events } = scenarios[Number(address.split("-")[1])];
    assert.deepEqual(decision, decide(events, { policy: "smtp2go", now }));
  }
  assert.equal(decisions.size, 300 * scenarios.filter(({ events }) => events.length > 0).length);
});

test("a wrong event is told which field of which event", () => {
  const at = 1;
  const outcomes = "delivered, bounced, complained, unsubscribed, suppressed-by-hand, unblocked, rejected, delayed, other";
  const time = "a time: a Date, an ISO 8601 string or milliseconds since 1970";
  for (const [event, want, name = "TypeError"] of [
    [null, "history[1] must be an event such as { at, outcome }; got null"],
    [{ at, outcome: "bonced" }, `history[1].outcome is "bonced", which is unknown; known are ${outcomes}`, "RangeError"],
    [{ at }, `history[1].outcome must be one of ${outcomes}; got undefined`],
    [{ outcome: "delivered" }, `history[1].at must be ${time}; got undefined`],
    [{ at: "yesterday", outcome: "delivered" }, `history[1].at must be ${time}; got "yesterday"`],
    [{ at: 9e15, outcome: "delivered" }, `history[1].at must be ${time}; got 9000000000000000`],
    [{ at, outcome: "bounced" }, "history[1] must have a classification, such as classify(code, text), or a type, because it bounced"],
    [{ at, outcome: "bounced", type: "firm" }, 'history[1].type is "firm", which is unknown; known are hard, soft, other, none', "RangeError"],
    [{ at, outcome: "bounced", classification: { type: "hard", category: "full" } }, /^history\[1\]\.classification\.category is "full", which is unknown; known are user-unknown, /, "RangeError"],
    [{ at, outcome: "bounced", classification: "hard" }, 'history[1].classification must be what classify returns; got "hard"'],
    [{ at, outcome: "bounced", classification: {} }, "history[1].classification.type must be one of hard, soft, other, none; got undefined"],
    [
      { at, outcome: "bounced", classification: { type: "hard", addressAction: true } },
      "history[1].classification.addressAction must be one of suppress, watch, correct, keep; got true",
    ],
    [{ at, outcome: "delivered", campaign: ["a"] }, "history[1].campaign must be a string or a number; got an array"],
  ]) {
    assert.throws(() => decide([{ at, outcome: "delivered" }, event]), { name, message: want });
    if (event === null) continue;
    const rows = [{ at, outcome: "delivered" }, event].map((row) => ({ address: "a", ...row }));
    assert.throws(() => decideMany(rows), { name, message: want instanceof RegExp ? /^events/ : want.replace("history[", "events[") });
  }
  assert.throws(() => decide([], { now: NaN }), { name: "TypeError", message: `now must be ${time}; got NaN` });
  const nowhere = [{ address: "a", at, outcome: "delivered" }, { at, outcome: "delivered" }];
  assert.throws(() => decideMany(nowhere), { name: "TypeError", message: "events[1].address must be a string; got undefined" });
});

test("a wrong policy is told which field", () => {
  const known = "recommended, activecampaign, smtp2go, greenarrow, martech-zone, bouncer";
  const span = 'a number of days above 0, at most 36525, or "ever"';
  const fields = "base, hardBy, hardFor, softThreshold, softFor, separateSends, deliveryLifts";
  for (const [policy, message, name = "TypeError"] of [
    ["mailchimp", `unknown policy "mailchimp"; known are ${known}`, "RangeError"],
    [{ base: "mailchimp" }, `unknown policy "mailchimp"; known are ${known}`, "RangeError"],
    [{ base: 7 }, "policy.base must be the id of a policy; got 7"],
    [7, "policy must be the id of a policy, or one of your own such as { base, softThreshold }; got 7"],
    [[], "policy must be the id of a policy, or one of your own such as { base, softThreshold }; got an array"],
    [{ softTreshold: 2 }, `policy.softTreshold is unknown; there are ${fields}`],
    [{ toString: 2 }, `policy.toString is unknown; there are ${fields}`],
    [{ softThreshold: 0 }, 'policy.softThreshold must be a whole number from 1, or "never"; got 0'],
    [{ softThreshold: 2.5 }, 'policy.softThreshold must be a whole number from 1, or "never"; got 2.5'],
    [{ softThreshold: "ever" }, 'policy.softThreshold must be a whole number from 1, or "never"; got "ever"'],
    [{ hardFor: -1 }, `policy.hardFor must be ${span}; got -1`],
    [{ hardFor: Infinity }, `policy.hardFor must be ${span}; got Infinity`],
    [{ softFor: 604_800_000 }, `policy.softFor must be ${span}; got 604800000`],
    [{ hardBy: "code" }, 'policy.hardBy is "code", which is unknown; known are type, addressAction', "RangeError"],
    [{ separateSends: "no" }, 'policy.separateSends must be true or false; got "no"'],
    [{ deliveryLifts: {} }, "policy.deliveryLifts must be true or false; got an object"],
  ]) {
    assert.throws(() => decide([], { policy }), { name, message });
    assert.throws(() => decideMany([], { policy }), { name, message });
  }
});

test("a policy of one's own changes what it says of its base, and a missing value nothing", () => {
  const soft = (campaign) => ({ at: 1, outcome: "bounced", type: "soft", campaign });
  const status = (history, policy) => decide(history, { policy, now: 1 }).status;
  assert.equal(status([soft("a"), soft("a")], { base: "greenarrow", softThreshold: 2 }), "watched");
  assert.equal(status([soft("a"), soft("a")], { base: "greenarrow", softThreshold: 2, separateSends: false }), "suppressed");
  assert.equal(status([soft("a"), soft("b")], { base: "smtp2go", softThreshold: undefined }), "active");
  assert.equal(status([soft("a"), soft("b"), soft("c")], {}), "suppressed");
  const unsure = [{ at: 1, outcome: "bounced", classification: { type: "hard", addressAction: "correct" } }];
  assert.equal(status(unsure, { hardBy: "type" }), "suppressed");
  assert.equal(status(unsure, { base: "activecampaign", hardBy: "addressAction" }), "watched");
  const lifted = [soft(), soft(), soft(), { at: 2, outcome: "delivered" }];
  assert.equal(status(lifted, { deliveryLifts: false }), "suppressed");
  assert.equal(status(lifted, { base: "activecampaign", deliveryLifts: true }), "active");
});
