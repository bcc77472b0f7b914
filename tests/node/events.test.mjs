// bouncecode/events: every platform against tests/platforms/<id>/, and what holds for any payload.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";
import { classify, decideMany, lookup, taxonomy } from "../../pkg/dist/slim.js";
import { detectPlatform, platforms, readEvents } from "../../pkg/dist/events.js";
import { isContract } from "./contract-error.mjs";

const root = new URL("../../", import.meta.url);
const ids = readdirSync(new URL("data/platforms/", root)).map((file) => file.replace(/\.toml$/, ""));
const data = Object.fromEntries(ids.map((id) => [id, parse(readFileSync(new URL(`data/platforms/${id}.toml`, root), "utf8"))]));
const fixtures = Object.fromEntries(
  ids.map((id) => {
    const folder = new URL(`tests/platforms/${id}/`, root);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return [id, files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")))];
  }),
);
const NOW = "2026-03-01T00:00:00.000Z";

/** The fields that a fixture names, of an event. */
const picked = (event, want) => Object.fromEntries(Object.keys(want).map((field) => [field, event[field]]));

for (const id of ids) {
  test(`${id}: its fixtures give their events`, () => {
    assert.ok(fixtures[id].length > 0, `tests/platforms/${id}/ holds no fixture`);
    for (const { about, payload, events, skipped } of fixtures[id]) {
      for (const options of [{ platform: id, receivedAt: NOW }, { receivedAt: NOW }]) {
        // Whoever wrote an endpoint's check is not to be seen from an empty batch.
        if (options.platform === undefined && events.length === 0 && skipped.every((reason) => reason === "empty")) continue;
        const got = readEvents(payload, options);
        assert.equal(got.platform, id, about);
        assert.deepEqual(got.events.map((event, i) => picked(event, events[i] ?? event)), events, about);
        assert.deepEqual(got.skipped.map(({ reason }) => reason), skipped, about);
        for (const event of got.events) check(event, about);
      }
      if (typeof payload === "object") {
        assert.deepEqual(readEvents(JSON.stringify(payload), { platform: id, receivedAt: NOW }), readEvents(payload, { platform: id, receivedAt: NOW }), about);
      }
    }
  });

  test(`${id}: its fixtures reach every kind of event`, () => {
    const outcomes = new Set(fixtures[id].flatMap(({ events }) => events.map(({ outcome }) => outcome)));
    const reasons = new Set(fixtures[id].flatMap(({ skipped }) => skipped));
    for (const { outcome, skip } of data[id].event) {
      if (skip !== undefined) assert.ok(reasons.has(skip), `no fixture is skipped as ${skip}`);
      else assert.ok(outcomes.has(outcome), `no fixture gives ${outcome}`);
    }
  });
}

/** What holds for every event. */
function check(event, about) {
  const { outcome, at, address, classification, type, category, addressAction, own, platform } = event;
  assert.equal(new Date(at).toISOString(), at, about);
  assert.match(address, /^[^\s<>]+@[^\s<>]+$/, about);
  assert.equal(classification !== null, ["bounced", "delayed", "rejected"].includes(outcome), about);
  if (classification !== null) assert.deepEqual([type, category, addressAction], [classification.type, classification.category, classification.addressAction], about);
  if (classification !== null && classification.scheme !== "smtp") {
    assert.equal(classification.scheme, platform, about);
    assert.equal(lookup(classification.schemeCode, { scheme: platform }).length, 1, about);
  }
  if (own !== null) assert.equal(typeof own, "string");
  decideMany([event]);
}

test("no platform takes another's payload for its own", () => {
  for (const id of ids) {
    for (const { about, payload, events } of fixtures[id]) if (events.length > 0) assert.equal(detectPlatform(payload), id, about);
  }
});

test("the list of platforms has their codes as schemes", () => {
  assert.deepEqual(platforms.map(({ id }) => id), ids);
  for (const { id, name, docs, codes, signature } of platforms) {
    assert.match(docs, /^https:\/\//);
    assert.ok(name !== "" && signature !== "");
    const printed = data[id].code.flatMap(({ code, also = [] }) => [code, ...also]);
    assert.deepEqual([...codes], printed, id);
    assert.deepEqual(taxonomy.schemes.find((scheme) => scheme.id === id)?.codes, codes);
  }
  assert.ok(Object.isFrozen(platforms) && Object.isFrozen(platforms[0]));
});

test("the outcomes of the data are those of the taxonomy", () => {
  const used = ids.flatMap((id) => [...data[id].event, ...data[id].code].flatMap(({ outcome }) => outcome ?? []));
  assert.deepEqual([...new Set(used)].filter((outcome) => !taxonomy.outcomes.includes(outcome)), []);
});

test("a platform's code says what it means in its scheme only", () => {
  assert.equal(classify(512, null, { scheme: "postmark" }).category, "spam-detected");
  assert.equal(lookup("512", { scheme: "postmark" })[0].message, "category-spam-detected");
  assert.equal(lookup("Permanent/OnAccountSuppressionList", { scheme: "amazon-ses" })[0].message, "category-suppressed");
  assert.deepEqual(lookup("5.7.708").map(({ provider }) => provider), ["microsoft"]);
  assert.deepEqual(lookup("5.1.1", { scheme: "smtp" }).map(({ scheme }) => scheme), ["smtp"]);
  assert.throws(() => lookup("1", { scheme: "sendmail" }), RangeError);
  assert.throws(() => lookup("1", "postmark"), TypeError);
});

test("a body may come as bytes", () => {
  const body = JSON.stringify([{ ...good, Details: "550 5.1.1 Ukjent mottaker \u00e5" }]);
  const bytes = new TextEncoder().encode(body);
  for (const payload of [Buffer.from(body), bytes, bytes.buffer]) assert.deepEqual(readEvents(payload), readEvents(body));
  assert.equal(readEvents(Buffer.from(body)).events[0].text, "550 5.1.1 Ukjent mottaker \u00e5");
  assert.equal(detectPlatform(bytes), "postmark");
});

test("what outcomes without a classification stand for is in the taxonomy", () => {
  const events = [["Delivery", { RecordType: "Delivery", Recipient: "a@example.org", DeliveredAt: "2026-02-03T04:05:06Z" }], ["SpamComplaint", { ...good, RecordType: "SpamComplaint", Type: "SpamComplaint", TypeCode: 512 }]];
  for (const [name, record] of events) {
    const [{ classification, type, category, addressAction }] = readEvents([record], { platform: "postmark" }).events;
    const row = taxonomy.categories.find(({ id }) => id === (name === "Delivery" ? "delivered" : "spam-complaint"));
    assert.deepEqual([classification, type, category, addressAction], [null, row.type, row.id, row.addressAction], name);
  }
});

// Bad input

test("a payload that nobody knows is an error that names the known platforms", () => {
  assert.throws(() => readEvents({ hello: "world" }), { name: "RangeError", message: /known are amazon-ses, .*zeptomail/ });
  // An empty batch is no mistake: a platform would send it again.
  for (const empty of [[], "[]"]) assert.deepEqual(readEvents(empty), { platform: null, events: [], skipped: [] });
  assert.equal(readEvents([], { platform: "sendgrid" }).platform, "sendgrid");
  assert.throws(() => readEvents({}, { platform: "pigeon" }), { name: "RangeError", message: /unknown platform "pigeon"; known are amazon-ses/ });
  assert.throws(() => readEvents({}, { platform: "mailchimp" }), /unknown platform "mailchimp" \(did you mean "mandrill"\?\)/);
  assert.equal(detectPlatform({ hello: "world" }), null);
  const { events, skipped } = readEvents({ hello: "world" }, { platform: "postmark" });
  assert.deepEqual([events, skipped], [[], [{ index: 0, reason: "unknown-event", detail: null }]]);
});

test("what is no payload is a TypeError", () => {
  for (const payload of [null, undefined, 5, true, "", "hello", "5", "null", "{", "a,b\n1,2", "type,b\n1,2", "a\rb", '{"url":"https://a.example/?b=c"', "5\n6", new Uint8Array(4), () => {}, 5n, Symbol("x")]) {
    for (const call of [() => readEvents(payload), () => readEvents(payload, { platform: "postmark" }), () => detectPlatform(payload)]) {
      assert.throws(call, (error) => error instanceof TypeError && isContract(error), String(payload?.toString()));
    }
  }
  for (const options of ["postmark", 5, []]) assert.throws(() => readEvents([{}], options), TypeError);
  assert.throws(() => readEvents([{}], { platform: 5 }), TypeError);
  assert.throws(() => readEvents([{}], { platform: "postmark", receivedAt: "soon" }), TypeError);
});

const good = { RecordType: "Bounce", Type: "HardBounce", TypeCode: 1, MessageID: "m", Email: "ada@example.org", BouncedAt: "2026-02-03T04:05:06Z", Details: "550 5.1.1 No such user here" };

test("one bad record never loses the others", () => {
  const { Email, ...nobody } = good;
  const cyclic = { ...good };
  cyclic.self = cyclic;
  let deep = {};
  for (let i = 0; i < 10_000; i++) deep = { deep };
  const records = [
    [null, "empty"],
    [{}, "empty"],
    [5, "unreadable"],
    ["text", "unreadable"],
    [[], "empty"],
    [{ ...good, BouncedAt: "the day before" }, "unreadable"],
    [{ ...good, BouncedAt: "2026-02-30T00:00:00Z" }, "unreadable"],
    [{ ...good, BouncedAt: 1e300 }, "unreadable"],
    [{ ...good, Email: undefined }, "no-address"],
    [{ ...good, Email: 5 }, "no-address"],
    [{ ...good, Email: "nobody" }, "no-address"],
    [{ ...good, Email: null }, "no-address"],
    [{ RecordType: { toString: 1 } }, "unknown-event"],
    [Object.assign(Object.create({ Email: good.Email }), nobody), "no-address"],
    [{ RecordType: "Teleported" }, "unknown-event"],
    [JSON.parse('{"__proto__":{"Type":"HardBounce"},"constructor":1}'), "unknown-event"],
    [deep, "unknown-event"],
    [{ get RecordType() { throw new Error("no"); } }, "unreadable"], // prettier-ignore
  ];
  const { events, skipped } = readEvents([good, ...records.map(([record]) => record), cyclic, good], { platform: "postmark" });
  assert.equal(events.length, 3);
  assert.deepEqual(events.map(({ index }) => index), [0, records.length + 1, records.length + 2]);
  assert.deepEqual(skipped.map(({ index, reason }) => [index, reason]), records.map(([, reason], i) => [i + 1, reason]));
  assert.equal(skipped.find(({ detail }) => detail?.includes("Teleported")).detail, "RecordType: Teleported");
  assert.equal(skipped[records.findIndex(([record]) => record?.Email === null)].detail, null, "null is nobody");
});

test("numbers for strings, and the other way round, are read", () => {
  const [event] = readEvents({ ...good, TypeCode: "512", Type: null, MessageID: 7, ID: 9, Details: null, BouncedAt: 1770091506 }, { platform: "postmark" }).events;
  assert.deepEqual(picked(event, { own: 0, messageId: 0, eventId: 0, at: 0, category: 0 }), { own: "512", messageId: "7", eventId: "9", at: "2026-02-03T04:05:06.000Z", category: "spam-detected" });
});

test("NDJSON with lines that are cut off", () => {
  const text = `${JSON.stringify(good)}\n{"RecordType":"Bou\n \n${JSON.stringify(good)}\r\n`;
  const { platform, events, skipped } = readEvents(text);
  assert.deepEqual([platform, events.length, events[1].index], ["postmark", 2, 2]);
  assert.deepEqual(skipped, [{ index: 1, reason: "unreadable", detail: 'not JSON: {"RecordType":"Bou' }]);
  const cut = readEvents(`nce","Details":"550 5.1.1 No such user here, of whom nobody knows"}\n${JSON.stringify(good)}`);
  assert.deepEqual([cut.events.length, cut.skipped[0].detail], [1, 'not JSON: nce","Details":"550 5.1.1 No such user here, of whom nobody …']);
});

test("CSV with blank lines, spaces in its header, quotes in quotes, and rows that are longer or shorter than it", () => {
  const rows = ["", "type, rcpt,dsnDiag", "b,ada@example.org,\"smtp;550 5.1.1 No \"\"such\"\" user\"", "", "b,ada@example.org", "b", ",eve@example.org,x", "b,bob@example.org,x,y", ""];
  const { platform, events, skipped } = readEvents(rows.join("\r\n"));
  assert.deepEqual([platform, events.map(({ text, index }) => [index, text])], ["powermta", [[0, 'smtp;550 5.1.1 No "such" user'], [1, null]]]);
  assert.deepEqual(skipped.map(({ index, reason }) => [index, reason]), [[2, "no-address"], [3, "unknown-event"], [4, "unreadable"]]);
  assert.equal(skipped[2].detail, "4 columns, and 3 in the header");
});

test("CSV with a cell in quotation marks of any length", () => {
  const long = "x".repeat(12e6);
  const [event] = readEvents(`type,rcpt,dsnDiag\nb,ada@example.org,"smtp;550 5.1.1 ""${long}"`).events;
  assert.equal(event.text, `smtp;550 5.1.1 "${long}`);
  for (const cell of [`"${long}"`, `"${long}`, `"${'""'.repeat(6e6)}"`, `"${'""'.repeat(1e5)}\rx`]) {
    assert.throws(() => readEvents(cell), (error) => error instanceof TypeError && isContract(error), cell.slice(0, 3));
  }
});

test("of several values any may be the one that is asked for", () => {
  const fields = new URLSearchParams({ email: "ada@example.org", timestamp: "1770091506", sg_event_id: "1", reason: "550 5.1.1 No such user" });
  assert.equal(readEvents(`event=bounce&event=other&${fields}`, { platform: "sendgrid" }).events.length, 1);
  const deferral = (smtp_events, diag) => readEvents({ event: "deferral", ts: 1770091506, msg: { email: "ada@example.org", smtp_events, diag } }).events[0].text;
  assert.equal(deferral([{ diag: "first" }, { diag: ["", "451 4.7.1 last"] }]), "451 4.7.1 last");
  assert.equal(deferral({ at: 1 }), null);
  assert.equal(deferral([Object.create({ diag: "inherited" })]), null);
});

const bounce = { notificationType: "Bounce", bounce: { bounceType: "Permanent", bounceSubType: "General", timestamp: "2026-02-03T04:05:06Z", bouncedRecipients: [{ emailAddress: "ada@example.org" }] }, mail: { messageId: "m", destination: ["ada@example.org"] } };

test("envelopes: in a circle, around what is nothing, and around what is not known yet", () => {
  const circle = { "detail-type": "x", source: "aws.ses" };
  circle.detail = circle;
  assert.deepEqual(readEvents(circle, { platform: "amazon-ses" }).events, []);
  const queue = { Records: [{ body: "{}" }, { body: JSON.stringify(bounce) }] };
  const { platform, events, skipped } = readEvents(queue);
  assert.deepEqual([platform, events.map(({ index }) => index), skipped.map(({ index, reason }) => [index, reason])], ["amazon-ses", [1], [[0, "empty"]]]);
  const [{ payload }] = fixtures.infobip.filter(({ payload }) => payload.results?.length > 0);
  assert.deepEqual(readEvents({ results: [null, ...payload.results] }).skipped[0], { index: 0, reason: "empty", detail: null });
  assert.equal(detectPlatform(Object.assign(Object.create(payload), { x: 1 })), null, "what is inherited is not in the payload");
  // Only one platform wraps so, whatever is in it.
  assert.equal(detectPlatform({ mandrill_events: '[{"event":"teleported"}]' }), "mandrill");
  assert.equal(detectPlatform({ "event-data": { event: "teleported" } }), "mailgun");
});

test("an address in brackets, behind a name, between blanks; what stands there otherwise is told, and cut", () => {
  const read = (record) => readEvents(record, { platform: "postmark" });
  for (const Email of ["<ada@example.org>", "Ada <ada@example.org>", "ada@example.org\n", "<ada@example.org", "< ada@example.org >", '"A <b>" <ada@example.org>']) {
    assert.equal(read({ ...good, Email }).events[0]?.address, "ada@example.org", Email);
  }
  assert.equal(read({ ...good, Email: 5 }).skipped[0].detail, "5");
  assert.equal(read({ RecordType: "T".repeat(99) }).skipped[0].detail, `RecordType: ${"T".repeat(80)}`);
  for (const nothing of [undefined, null, ""]) assert.equal(read([good, nothing]).skipped[0].reason, "empty");
});

test("a batch is whose first known record it is", () => {
  assert.equal(detectPlatform([{ hello: "world" }, null, good]), "postmark");
});

test("a time that is missing is the time of receipt; without one, now", () => {
  const { BouncedAt, ...timeless } = good;
  const [event] = readEvents(timeless, { receivedAt: NOW }).events;
  assert.deepEqual([event.at, event.atFrom], [NOW, "received"]);
  const before = Date.now();
  assert.ok(Date.parse(readEvents(timeless).events[0].at) >= before);
});

test("the time of receipt and the platform in every form, and what is neither", () => {
  const { BouncedAt, ...timeless } = good;
  for (const receivedAt of [NOW, new Date(NOW), Date.parse(NOW)]) assert.equal(readEvents(timeless, { receivedAt }).events[0].at, NOW);
  for (const receivedAt of [NaN, new Date(NaN), 8.65e15, "yesterday", {}, true]) assert.throws(() => readEvents(timeless, { receivedAt }), { name: "TypeError", message: /^receivedAt must be a time/ });
  for (const nothing of [null, undefined]) assert.equal(readEvents(good, { platform: nothing, receivedAt: nothing }).platform, "postmark");
  for (const platform of [5, {}, ["postmark"]]) assert.throws(() => readEvents(good, { platform }), { name: "TypeError", message: /^platform must be a string/ });
});

test("the forms of times", () => {
  const time = (at) => readEvents({ ...good, BouncedAt: at }, { platform: "postmark" }).events[0]?.at;
  const wanted = "2026-02-03T04:05:06.000Z";
  for (const at of ["2026-02-03T04:05:06Z", "2026-02-03 04:05:06", "2026-02-03T05:05:06+01:00", "2026-02-03 05:05:06+0100", "2026-02-03T05:05:06.0000000+01", "2/3/2026 4:05:06 AM", "Tue, 03 Feb 2026 05:05:06 +0100", 1770091506, "1770091506", 1770091506000, "1770091506.0"]) {
    assert.equal(time(at), wanted, String(at));
  }
  assert.equal(time("2/3/2026 12:05:06 AM"), "2026-02-03T00:05:06.000Z");
  assert.equal(time("2/3/2026 12:05:06 PM"), "2026-02-03T12:05:06.000Z");
  assert.equal(time("2/3/2026 13:05"), "2026-02-03T13:05:00.000Z");
  assert.equal(time("2026-02-03"), "2026-02-03T00:00:00.000Z");
  assert.equal(time(" 2026-02-03T04:05:06,7894Z\n"), "2026-02-03T04:05:06.789Z");
  // A number of up to eleven digits is seconds.
  assert.equal(time(1e11), "5138-11-16T09:46:40.000Z");
  assert.equal(time(0), "1970-01-01T00:00:00.000Z");
  for (const none of ["2026-02-30", "2/30/2026 4:05", "13/3/2026 4:05", "2/3/2026 24:05", "2/3/2026 4:60", "2026-02-03T24:05:06+01", "Tue, 30 Foo 2026 05:05:06 +0100", "yesterday", -1, NaN, 8.65e15, 1e300]) {
    const { events, skipped } = readEvents({ ...good, BouncedAt: none }, { platform: "postmark", receivedAt: NOW });
    assert.deepEqual([events.length, skipped[0]?.reason], [0, "unreadable"], String(none));
  }
  assert.equal(time(8.64e15), "+275760-09-13T00:00:00.000Z");
});

test("a batch that comes twice, the second time in reverse, decides as once", () => {
  const { payload } = fixtures.sendgrid[0];
  const numbered = payload.map((record, i) => ({ ...record, sg_event_id: `e${i}`, email: "ada@example.org" }));
  const once = readEvents(numbered).events;
  const twice = readEvents([...numbered, ...numbered.reverse()]).events;
  assert.equal(twice.length, 2 * once.length);
  assert.deepEqual(decideMany(twice, { now: NOW }), decideMany(once, { now: NOW }));
});

test("a platform's bare hard suppresses under no policy, the server's words do", () => {
  const bare = readEvents({ ...good, Details: "" }).events;
  const said = readEvents(good).events;
  for (const policy of taxonomy.policies) {
    assert.notEqual(decideMany(bare, { policy, now: NOW }).get("ada@example.org").status, "suppressed", policy);
    assert.equal(decideMany(said, { policy, now: "2026-02-04" }).get("ada@example.org").status, "suppressed", policy);
  }
});

test("where the platform and the words differ about the type, the event says so", () => {
  const flags = (record) => readEvents({ ...good, ...record }, { platform: "postmark" }).events[0].flags;
  assert.deepEqual(flags({}), []);
  assert.deepEqual(flags({ Details: "554 5.7.1 blocked as spam" }), ["platform-says-hard"]);
  assert.deepEqual(flags({ Type: "SoftBounce", TypeCode: 4096 }), ["platform-says-soft"]);
  assert.deepEqual(flags({ Type: "SoftBounce", TypeCode: 4096, Details: "452 4.2.2 mailbox full" }), []);
  assert.deepEqual(flags({ Type: "Transient", TypeCode: 2 }), []);
});

test("the server's words, the platform's code, and what the platform says of the failure", () => {
  const read = (Type, Details, TypeCode) => readEvents({ ...good, Type, TypeCode, Details }, { platform: "postmark" }).events[0].classification;
  // Words of a dead address suppress nobody where the platform says that it was temporary, or the message.
  for (const type of ["SoftBounce", "SpamNotification", "Blocked", "VirusNotification", "DMARCPolicy"]) assert.deepEqual(picked(read(type, good.Details), { category: 0, addressAction: 0, action: 0, confidence: 0 }), { category: "user-unknown", addressAction: "watch", action: "review", confidence: "low" }, type);
  // Class 4 beside a hard code is soft; the facts are those of the words.
  assert.deepEqual(picked(read("HardBounce", "452 4.9.9 zzz"), { category: 0, type: 0, addressAction: 0, retry: 0, replyCode: 0 }), { category: "mailbox-unavailable", type: "soft", addressAction: "watch", retry: "later", replyCode: 452 });
  assert.deepEqual(picked(read("HardBounce", "550 5.9.9 zzz"), { category: 0, type: 0, replyCode: 0 }), { category: "mailbox-unavailable", type: "hard", replyCode: 550 });
  // A code that says nothing leaves the words alone, those too that say little.
  for (const text of ["zzz 550", "550", "invalid recipient", "no such"]) assert.deepEqual(read("Teleported", text), classify(null, text), text);
  // Without words the code is read as its scheme reads it.
  assert.deepEqual(read(null, null, 512), classify(512, null, { scheme: "postmark" }));
});

test("a reply about another address than the event's suppresses nobody", () => {
  const action = (payload) => readEvents(payload).events.map((event) => [event.address, event.addressAction]);
  const sendgrid = (reason) => [{ event: "bounce", type: "bounce", email: "ann@example.org", timestamp: 1770091506, status: "5.1.1", reason, sg_event_id: "1" }];
  assert.deepEqual(action(sendgrid("550 5.1.1 <gone@far.example>: Recipient address rejected: User unknown")), [["ann@example.org", "watch"]]);
  assert.deepEqual(action(sendgrid("550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown")), [["ann@example.org", "suppress"]]);
  assert.deepEqual(action(sendgrid("550 5.1.2 Domain shop.example does not exist")), [["ann@example.org", "watch"]]);
  // Of two addresses in one event the reply names one, or none.
  const resend = (message) => ({
    type: "email.bounced",
    created_at: "2026-02-03T04:05:06Z",
    data: { created_at: "2026-02-03T04:05:06Z", email_id: "e1", from: "n@shop.example", to: ["ann@example.org", "bob@example.net"], subject: "x", bounce: { message, subType: "General", type: "Permanent" } },
  });
  assert.deepEqual(action(resend("550 5.1.1 <bob@example.net> user unknown")), [["ann@example.org", "watch"], ["bob@example.net", "suppress"]]);
  assert.deepEqual(action(resend("550 5.1.1 user unknown")), [["ann@example.org", "watch"], ["bob@example.net", "watch"]]);
  // A platform's code does not outweigh that.
  assert.deepEqual(action({ ...good, Email: "ann@example.org", Details: "550 5.1.1 <gone@far.example> user unknown" }), [["ann@example.org", "watch"]]);
});

test("one message that bounces twice counts once", () => {
  const soft = (BouncedAt) => ({ ...good, Type: "SoftBounce", Details: "452 4.2.2 Mailbox full", BouncedAt });
  const { events } = readEvents(["2026-02-01", "2026-02-02", "2026-02-03"].map(soft));
  assert.equal(decideMany(events, { now: NOW }).get("ada@example.org").softCount, 1);
});

test("bounces that may be automatic replies do not add up", () => {
  const vague = (day, bounceSubType) => ({
    notificationType: "Bounce",
    bounce: { bounceType: "Transient", bounceSubType, timestamp: `2026-02-0${day}T00:00:00Z`, bouncedRecipients: [{ emailAddress: "ada@example.org" }] },
    mail: { messageId: `m${day}`, destination: ["ada@example.org"] },
  });
  const decided = (subType) => decideMany(readEvents([1, 2, 3].map((day) => vague(day, subType))).events, { now: NOW }).get("ada@example.org");
  assert.deepEqual(readEvents(vague(1, "General")).events[0].flags, ["platform-vague"]);
  assert.deepEqual([decided("General").status, decided("MailboxFull").status], ["active", "suppressed"]);
});

test("an unsubscription from a group stops the group", () => {
  const { events } = readEvents([{ email: "ada@example.org", timestamp: 1770091506, event: "group_unsubscribe", asm_group_id: 10, sg_event_id: "x" }]);
  const decision = decideMany(events, { now: NOW }).get("ada@example.org");
  assert.deepEqual([decision.status, decision.lists], ["active", ["10"]]);
});

test("what comes out survives JSON", () => {
  const { events } = readEvents([good]);
  assert.deepEqual(decideMany(JSON.parse(JSON.stringify(events)), { now: NOW }), decideMany(events, { now: NOW }));
});

test("a record about 130,000 recipients gives them all", () => {
  const bouncedRecipients = Array.from({ length: 130_000 }, (_, i) => ({ emailAddress: `a${i}@example.com`, diagnosticCode: "smtp; 550 5.1.1 user unknown" }));
  const payload = { notificationType: "Bounce", bounce: { bounceType: "Permanent", bounceSubType: "General", timestamp: NOW, bouncedRecipients }, mail: { messageId: "m", timestamp: NOW } };
  const { events, skipped } = readEvents(payload);
  assert.deepEqual([events.length, skipped], [130_000, []]);
});

test("a large batch and a field that comes often are read in linear time", () => {
  const batch = (count) => JSON.stringify(Array.from({ length: count }, (_, i) => ({ ...good, Email: `a${i}@example.org` })));
  const form = (count) => `${"a=1&".repeat(count)}event=bounce&email=ada%40example.org&timestamp=1770091506&sg_event_id=1`;
  for (const [make, events] of [[batch, (count) => count], [form, () => 1]]) {
    const time = (count) => {
      const text = make(count);
      const start = performance.now();
      assert.equal(readEvents(text).events.length, events(count));
      return (performance.now() - start) / count;
    };
    time(2000);
    const [small, large] = [time(2000), time(40_000)];
    assert.ok(large < 5 * small, `${make.name}: ${small} ms for one of 2,000, ${large} of 40,000`);
  }
});
