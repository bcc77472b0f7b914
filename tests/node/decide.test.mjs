// `decide` as JavaScript calls it. The rules themselves are tested in tests/decide.rs.

import assert from "node:assert/strict";
import test from "node:test";
import { classify, decide, decideMany, describeDecision, taxonomy } from "../../pkg/dist/index.js";

const DAY = 86_400_000;
const at = Date.UTC(2026, 1, 27, 12);

test("a decision has the contract's fields", () => {
  const decision = decide([{ at, outcome: "bounced", classification: classify("5.1.1") }], { policy: "smtp2go", now: at + DAY });
  assert.deepEqual(decision, {
    status: "suppressed",
    since: at,
    until: at + 7 * DAY,
    reason: "hard",
    softCount: 0,
    rule: "smtp2go.hard",
    next: { event: "expiry", at: at + 7 * DAY },
    lists: [],
  });
});

test("a time is a Date, a number or ISO 8601, and without an offset UTC", () => {
  const decisions = [at, new Date(at), "2026-02-27T12:00:00Z", "2026-02-27T12:00", "2026-02-27 12:00:00.000", "2026-02-27T13:00:00+01:00"].map((time) =>
    decide([{ at: time, outcome: "complained" }], { now: at }),
  );
  for (const decision of decisions) assert.deepEqual(decision, decisions[0]);
  assert.equal(decisions[0].since, at);
  assert.equal(decide([{ at: "2026-02-27", outcome: "complained" }]).since, Date.UTC(2026, 1, 27));
});

test("now is the clock's, unless it is given", () => {
  const history = [{ at: Date.now() - 6 * DAY, outcome: "bounced", type: "hard" }];
  assert.equal(decide(history, { policy: "smtp2go" }).status, "suppressed");
  assert.equal(decide(history, { policy: "smtp2go", now: Date.now() + 2 * DAY }).status, "active");
  assert.equal(decide(history, { policy: "smtp2go", now: new Date(Date.now() + 2 * DAY) }).status, "active");
});

test("the order of the events does not matter, and they are left as they were", () => {
  const history = Object.freeze(
    [1, 2, 3].map((day) => Object.freeze({ at: at + day * DAY, outcome: "bounced", type: "soft", campaign: `c${day}` })),
  );
  const forth = decide(history, { now: at + 9 * DAY });
  assert.equal(forth.status, "suppressed");
  assert.deepEqual(decide([...history].reverse(), { now: at + 9 * DAY }), forth);
});

/** How many soft bounces of different messages in a row suppress under a policy; `null` if a hundred do not. */
function softLimit(policy) {
  const soft = [];
  for (let count = 1; count <= 100; count++) {
    soft.push({ at: at + count * DAY, outcome: "bounced", type: "soft", category: "mailbox-full", addressAction: "watch", campaign: `c${count}` });
    if (decide(soft, { policy, now: at + count * DAY }).status === "suppressed") return count;
  }
  return null;
}

test("each number of a policy does what it says", () => {
  assert.equal(softLimit("recommended"), 3);
  assert.equal(softLimit({ softThreshold: 5 }), 5);
  assert.equal(softLimit({ softThreshold: "never" }), null);
  assert.equal(softLimit({ base: "smtp2go" }), null);
  assert.equal(softLimit({ base: "smtp2go", softThreshold: 2 }), 2);
  // What is not given, or null, is the base's.
  assert.equal(softLimit({ base: "smtp2go", softThreshold: null, hardFor: undefined }), null);

  const hard = [{ at, outcome: "bounced", classification: classify("550 5.1.1") }];
  const after = (history, policy, days) => decide(history, { policy, now: at + days * DAY }).status;
  assert.deepEqual([after(hard, { hardFor: "ever" }, 10_000), after(hard, { hardFor: 2 }, 1.9), after(hard, { hardFor: 2 }, 2.1)], ["suppressed", "suppressed", "active"]);
  // Rounded, not cut off: 74057142.86.
  const week = decide(hard, { policy: { hardFor: 6 / 7 }, now: at });
  assert.equal(week.until - week.since, 74_057_143);
  const soft = [{ at, outcome: "bounced", type: "soft", category: "mailbox-full", addressAction: "watch" }];
  assert.deepEqual([after(soft, { softThreshold: 1 }, 10_000), after(soft, { softThreshold: 1, softFor: 2 }, 2.1)], ["suppressed", "watched"]);

  const campaign = [1, 2, 3].map((day) => ({ ...soft[0], at: at + day * DAY, campaign: "one" }));
  assert.deepEqual([after(campaign, { separateSends: true }, 4), after(campaign, { separateSends: false }, 4)], ["watched", "suppressed"]);
  const delivered = [1, 2, 3].map((day) => ({ ...soft[0], at: at + day * DAY, campaign: `c${day}` })).concat({ at: at + 4 * DAY, outcome: "delivered" });
  assert.deepEqual([after(delivered, { deliveryLifts: true }, 5), after(delivered, { deliveryLifts: false }, 5)], ["active", "suppressed"]);
});

test("what is no number of a policy", () => {
  const rejects = (policy, message) => assert.throws(() => decide([], { policy }), { name: "TypeError", message }, JSON.stringify(policy));
  for (const days of [0, -1, NaN, Infinity, 36_526, 86_400_000, "7", true, {}]) {
    rejects({ hardFor: days }, /policy\.hardFor must be a number of days above 0, at most 36525/);
    rejects({ softFor: days }, /policy\.softFor must be/);
  }
  for (const count of [0, -3, 1.5, NaN, Infinity, 1_000_001, "3", "ever", true]) rejects({ softThreshold: count }, /policy\.softThreshold must be a whole number/);
  for (const flag of [0, 1, "true", {}]) {
    rejects({ separateSends: flag }, /policy\.separateSends must be true or false/);
    rejects({ deliveryLifts: flag }, /policy\.deliveryLifts must be/);
  }
  for (const field of ["colour", "toString", "constructor", "hasOwnProperty", "id"]) rejects({ [field]: 1 }, new RegExp(`policy\\.${field} is unknown`));
  rejects({ base: 5 }, /policy\.base must be the id of a policy/);
  rejects([], /policy must be the id/);
  assert.throws(() => decide([], { policy: { base: "mailchimp" } }), { name: "RangeError", message: /unknown policy "mailchimp"/ });
});

test("every policy of the taxonomy decides, and one's own", () => {
  for (const policy of taxonomy.policies) {
    assert.match(decide([{ at, outcome: "bounced", type: "hard" }], { policy, now: at }).rule, new RegExp(`^${policy}\\.`));
  }
  const soft = [{ at, outcome: "bounced", type: "soft" }];
  assert.equal(decide(soft, { policy: { softThreshold: 1 }, now: at }).status, "suppressed");
  assert.equal(decide(soft, { policy: { base: "smtp2go" }, now: at }).status, "active");
});

test("a time without an offset is UTC, wherever this runs", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Tokyo";
  try {
    assert.equal(new Date(0).getTimezoneOffset(), -540);
    const { since } = decide([{ at: "2026-01-01T09:00", outcome: "complained" }], { now: "2026-01-02" });
    assert.equal(since, Date.UTC(2026, 0, 1, 9));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("what is wrong is named", () => {
  const event = { at, outcome: "delivered" };
  const cases = [
    [() => decide(), TypeError, /history must be an array/],
    [() => decide({}), TypeError, /history must be an array/],
    [() => decide([event, 5]), TypeError, /history\[1\]/],
    [() => decide([event, { ...event, at: "yesterday" }]), TypeError, /history\[1\]\.at .*yesterday/],
    [() => decide([{ ...event, at: new Date(NaN) }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at: "2026-02-31T25:00", outcome: "delivered" }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at: "2026-02-30", outcome: "delivered" }]), TypeError, /history\[0\]\.at .*2026-02-30/],
    [() => decide([{ at: "2026-02-31T10:00", outcome: "delivered" }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at: "2026-04-31T10:00:00+02:00", outcome: "delivered" }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at: "2/3/2026", outcome: "delivered" }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at: 1763888531, outcome: "delivered" }]), TypeError, /history\[0\]\.at must be in milliseconds since 1970; 1763888531 is a time in seconds/],
    [() => decide([event], { now: 1763888531 }), TypeError, /now must be in milliseconds/],
    [() => decide([{ at: 8.64e15 + 1, outcome: "delivered" }]), TypeError, /history\[0\]\.at/],
    [() => decide([{ at }]), TypeError, /history\[0\]\.outcome/],
    [() => decide([{ at, outcome: "bounced" }]), TypeError, /history\[0\] must have a classification, such as/],
    [() => decide([{ at, outcome: "bounced", classification: { type: "bad" } }]), RangeError, /history\[0\]\.classification\.type.*hard, soft/],
    [() => decide([], { policy: "mailchimp" }), RangeError, /"mailchimp".*recommended/],
    [() => decide([], { policy: { softThreshold: 0 } }), TypeError, /policy\.softThreshold/],
    [() => decide([], { policy: { colour: 1 } }), TypeError, /policy\.colour/],
    [() => decide([], { policy: 5 }), TypeError, /policy/],
    [() => decide([], { now: "soon" }), TypeError, /^now must be/],
    [() => decide([], "smtp2go"), TypeError, /options must be an object/],
    [() => decideMany(5), TypeError, /events must be an iterable/],
    [() => decideMany([event]), TypeError, /address/],
  ];
  for (const [call, kind, message] of cases) {
    assert.throws(call, (error) => error instanceof kind && message.test(error.message), String(call));
  }
});

test("decideMany decides for each address, in the order in which they appear", () => {
  const events = [
    { address: "b@example.org", at: at + DAY, outcome: "complained" },
    { address: "a@example.org", at, outcome: "delivered" },
    { address: "b@example.org", at, outcome: "delivered" },
  ];
  const decisions = decideMany(new Set(events), { now: at + DAY });
  assert.deepEqual([...decisions.keys()], ["b@example.org", "a@example.org"]);
  for (const [address, decision] of decisions) {
    assert.deepEqual(decision, decide(events.filter((event) => event.address === address), { now: at + DAY }));
  }
  assert.equal(decideMany([]).size, 0);
});

test("an address is one in any case of its ASCII letters, under its first spelling", () => {
  const soft = (address, days) => ({ address, at: at + days * DAY, outcome: "bounced", type: "soft" });
  const events = [soft("Ann@X.example", 0), soft("ann@x.example", 1), soft("bo@x.example", 1), soft("ANN@x.example", 2), soft("\u00e5sa@x.example", 0), soft("\u00c5sa@x.example", 1)];
  const decisions = decideMany(events, { now: at + 3 * DAY });
  assert.deepEqual(
    [...decisions].map(([address, { status, softCount }]) => [address, status, softCount]),
    [["Ann@X.example", "suppressed", 3], ["bo@x.example", "watched", 1], ["\u00e5sa@x.example", "watched", 1], ["\u00c5sa@x.example", "watched", 1]],
  );
});

test("a decision in words, its date as the language writes it", () => {
  const decision = decide([{ at, outcome: "bounced", type: "hard" }], { policy: "smtp2go", now: at });
  for (const locale of taxonomy.locales) {
    const said = describeDecision(decision, { locale, timeZone: "UTC" });
    assert.deepEqual(Object.keys(said), ["locale", "label", "reason", "outlook"]);
    assert.equal(said.locale, locale);
    // English is British here: the day before the month.
    const date =
      locale === "en" ? "6 March 2026" : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(decision.until);
    assert.ok(said.outlook.includes(date), `${said.outlook} has ${date}`);
    for (const words of Object.values(said)) assert.ok(words);
  }
  assert.throws(() => describeDecision(null), TypeError);
  assert.throws(() => describeDecision({}), TypeError);
  assert.throws(() => describeDecision({ ...decision, lists: "News" }), /lists must be an array/);
  assert.throws(() => describeDecision({ ...decision, status: "gone" }), { name: "RangeError", message: /^status is "gone"/ });
});

test("a time zone is checked, whether the decision has a date or not", () => {
  for (const decision of [decide([]), decide([{ at, outcome: "bounced", type: "hard" }], { policy: "smtp2go", now: at })]) {
    assert.throws(() => describeDecision(decision, { timeZone: "Mars" }), { name: "RangeError", message: /^timeZone must be .*"Europe\/Oslo".*; got "Mars"$/ });
    assert.throws(() => describeDecision(decision, { timeZone: 7 }), { name: "TypeError", message: /^timeZone must be a string .*; got 7$/ });
    for (const timeZone of [undefined, null, "UTC", "Europe/Oslo"]) assert.equal(describeDecision(decision, { timeZone }).locale, "en");
  }
});

test("the lists that a recipient has left are named at the end, joined as the language joins names", () => {
  const left = ["News", "Offers"].map((list, days) => ({ at: at + days * DAY, outcome: "unsubscribed", list }));
  const decision = decide(left, { now: at + 2 * DAY });
  assert.deepEqual(decision.lists, ["News", "Offers"]);
  const outlooks = taxonomy.locales.map((locale) => describeDecision(decision, { locale }).outlook);
  assert.equal(new Set(outlooks).size, taxonomy.locales.length);
  for (const [place, locale] of taxonomy.locales.entries()) {
    const names = new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(decision.lists);
    assert.ok(outlooks[place].includes(names), `${outlooks[place]} has ${names}`);
    assert.ok(!describeDecision({ ...decision, lists: [] }, { locale }).outlook.includes("News"));
  }
});
