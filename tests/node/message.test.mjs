// bouncecode/message: reads whole messages as the crate does, over the same rows; events, mbox, and what it throws.

import { parse } from "smol-toml";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import * as message from "../../pkg/dist/message.js";
import { classify as slimClassify } from "../../pkg/dist/slim.js";

const { classify, decideMany, readReport, reportEvents, splitMbox } = message;
const folder = new URL("../messages/", import.meta.url);
const rows = readdirSync(folder)
  .filter((file) => file.endsWith(".toml"))
  .flatMap((file) => parse(readFileSync(new URL(file, folder), "utf8")).message);

/** As tests/messages.rs makes it. */
function text(row) {
  if (row.raw !== undefined) return row.raw;
  const { from = "Mail Delivery System <MAILER-DAEMON@mx.example.net>", to = "bounces@shop.example.com", sender = "", subject = "", fields = "" } = row;
  const parts = [row.html === undefined ? ["text/plain; charset=utf-8", row.text ?? ""] : ["text/html; charset=utf-8", row.html]];
  for (const status of row.status ?? []) parts.push(["message/delivery-status", status]);
  if (row.feedback !== undefined) parts.push(["message/feedback-report", row.feedback]);
  if (row.disposition !== undefined) parts.push(["message/disposition-notification", row.disposition]);
  if (row.original !== undefined) parts.push(["message/rfc822", row.original]);
  const head = `Return-Path: <${sender}>\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\n${fields}MIME-Version: 1.0\n`;
  if (parts.length === 1) return `${head}Content-Type: ${parts[0][0]}\n\n${parts[0][1]}`;
  return `${head}Content-Type: multipart/report; boundary="part"\n\n${parts.map(([media, body]) => `--part\nContent-Type: ${media}\n\n${body}\n`).join("")}--part--\n`;
}

const REPORT = `From: MAILER-DAEMON@mx.example.net
To: bounces+7@shop.example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 2 Mar 2026 08:00:00 +0000

Final-Recipient: rfc822;dead@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

Final-Recipient: rfc822;ok@example.org
Action: delivered
Status: 2.1.5

Final-Recipient: rfc822;slow@example.org
Action: delayed
Status: 4.4.1
--b
Content-Type: message/rfc822

Message-ID: <m1@shop.example.com>
To: dead@example.org
X-Campaign: one
x-campaign: two

Hi
--b--
`;

test("reads the messages of the crate's tests as the crate does", () => {
  for (const row of rows) {
    const report = readReport(text(row), { returnPath: row.return_path, infer: row.infer });
    const recipients = report.recipients.map(({ address, action, addressFrom, classification }) =>
      [address ?? "-", action ?? "-", classification.category, classification.addressAction, addressFrom ?? "-"].join(" "));
    assert.deepEqual({ kind: report.kind, recipients, flags: report.flags }, { kind: row.kind, recipients: row.recipients ?? [], flags: row.flags ?? [] }, row.name);
  }
});

test("gives plain values: null for nothing, a Map for the fields, the classification that classify gives", () => {
  const report = readReport(new TextEncoder().encode(REPORT));
  assert.deepEqual(Object.keys(report), [
    "kind", "recipients", "original", "reportingMta", "originalEnvelopeId", "arrivalDate", "feedbackType", "sentTo", "verp", "confidence", "flags",
  ]);
  const [dead] = report.recipients;
  assert.deepEqual(dead.classification, classify("5.1.1", "550 5.1.1 no such user"));
  assert.deepEqual(dead.classification, slimClassify("5.1.1", "550 5.1.1 no such user"));
  assert.equal(dead.lastAttemptDate, null);
  assert.equal(report.arrivalDate, Date.UTC(2026, 2, 2, 8));
  assert.deepEqual(report.sentTo, ["bounces+7@shop.example.com"]);
  assert.ok(report.original.headers instanceof Map);
  assert.deepEqual(report.original.headers.get("x-campaign"), ["one", "two"]);
  assert.equal(report.original.messageId, "m1@shop.example.com");
});

test("a field named __proto__ is a field", () => {
  const { original } = readReport(REPORT.replace("X-Campaign", "__proto__"));
  assert.deepEqual(original.headers.get("__proto__"), ["one"]);
  assert.equal(Object.getPrototypeOf({}).length, undefined);
});

test("charsets are the host's", () => {
  const part = (charset, bytes) => Buffer.concat([
    Buffer.from(`From: MAILER-DAEMON@x.example\nSubject: failure notice\nContent-Type: text/plain; charset=${charset}\n\nI wasn't able to deliver your message.\n\n<a@example.org>:\n550 5.2.2 `),
    Buffer.from(bytes),
  ]);
  for (const [charset, bytes] of [["gb2312", [0xc4, 0xfa]], ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x24, 0x33, 0x1b, 0x28, 0x42]], ["koi8-r", [0xf0]], ["no-such", [0xe9]]]) {
    const { kind, recipients } = readReport(part(charset, bytes));
    assert.deepEqual([kind, recipients[0]?.classification.category], ["bounce", "mailbox-full"], charset);
  }
});

test("takes bytes of any kind, and the next call works", () => {
  const bytes = new TextEncoder().encode(REPORT);
  const inLarger = new Uint8Array(bytes.length + 7).fill(88);
  inLarger.set(bytes, 7);
  for (const input of [bytes, bytes.buffer, inLarger.subarray(7), Buffer.from(bytes), new DataView(inLarger.buffer, 7), REPORT]) {
    assert.equal(readReport(input).recipients[0].address, "dead@example.org");
  }
  const before = classify(550, "User unknown");
  assert.equal(readReport(new Uint8Array(8 << 20)).kind, "other");
  assert.deepEqual(classify(550, "User unknown"), before);
});

test("events: one for each recipient that the report itself names, none for the others", () => {
  const events = reportEvents(readReport(REPORT), { at: "2026-03-02" });
  assert.deepEqual(events.map(({ address, outcome, campaign }) => [address, outcome, campaign]), [
    ["dead@example.org", "bounced", "m1@shop.example.com"],
    ["ok@example.org", "delivered", "m1@shop.example.com"],
  ]);
  const decisions = decideMany(events, { now: "2026-03-03" });
  assert.deepEqual([...decisions].map(([address, { status }]) => [address, status]), [["dead@example.org", "suppressed"], ["ok@example.org", "active"]]);
  assert.equal(reportEvents(readReport(REPORT))[0].at, Date.UTC(2026, 2, 2, 8), "the report's own date");
  const unset = REPORT.replaceAll(/2026(?= \d\d:)/g, "1971");
  assert.notEqual(unset, REPORT);
  assert.ok(reportEvents(readReport(unset))[0].at > Date.UTC(2026), "a clock that was never set");
});

test("events: nothing for an inferred address, an auto-reply or ordinary mail; complaints and unsubscriptions as such", () => {
  for (const row of rows) {
    const report = readReport(text(row), { returnPath: row.return_path });
    const events = reportEvents(report, { at: 0 });
    if (!["bounce", "delayed", "delivered", "complaint", "unsubscribe"].includes(report.kind)) assert.deepEqual(events, [], row.name);
    for (const { address, outcome } of events) {
      const { addressFrom } = report.recipients.find((recipient) => recipient.address === address);
      assert.ok(!["original-message", "return-path"].includes(addressFrom), row.name);
      if (report.kind === "complaint") assert.equal(outcome, "complained", row.name);
      if (report.kind === "unsubscribe") assert.equal(outcome, "unsubscribed", row.name);
    }
  }
});

/** Every other way to cut bytes into chunks. */
async function* chunks(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("splits an mbox, however it is cut, and takes the quoting off", async () => {
  const mbox = new TextEncoder().encode("From a@x.example Mon\nSubject: one\n\n>From here\n>>From there\nFrom inside no blank\n\nFrom b@x.example Tue\r\nSubject: two\r\n\r\nhi\r\n\r\nFrom c@x.example\nSubject: three\n\nbare");
  const expected = ["Subject: one\n\nFrom here\n>From there\nFrom inside no blank\n\n", "Subject: two\r\n\r\nhi\r\n\r\n", "Subject: three\n\nbare"];
  for (const size of [1, 2, 5, 17, 1000]) {
    const got = [];
    for await (const one of splitMbox(chunks(mbox, size))) got.push(new TextDecoder().decode(one));
    assert.deepEqual(got, expected, `${size}`);
  }
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(mbox);
      controller.close();
    },
  });
  const got = [];
  for await (const one of splitMbox(stream)) got.push(one);
  assert.equal(got.length, 3);
});

/** The messages of an mbox that comes in these chunks, as text. */
async function messagesOf(parts) {
  const got = [];
  for await (const one of splitMbox(parts)) got.push(new TextDecoder().decode(one));
  return got;
}

test("an mbox: what parts messages, and what does not", async () => {
  const text = (...lines) => chunks(new TextEncoder().encode(lines.join("\n")), 7);
  // A line that only begins with CR is not blank; one with nothing but CR is.
  assert.deepEqual(await messagesOf(text("From a@x.example", "one", "\rx", "From here", "", "From b@x.example", "B: two")), ["one\n\rx\nFrom here\n\n", "B: two"]);
  assert.deepEqual(await messagesOf(text("From a@x.example", "one", "\r", "From b@x.example", "B: two")), ["one\n\r\n", "B: two"]);
  // Several ">" and no "From " are the message's own.
  assert.deepEqual(await messagesOf(text("From a@x.example", ">> hi", "> From x")), [">> hi\n> From x"]);
  // Nothing is no message, neither before a first one nor in a file without any.
  assert.deepEqual(await messagesOf(text("From a@x.example", "", "From b@x.example", "B: two")), ["\n", "B: two"]);
  assert.deepEqual(await messagesOf(text("")), []);
  // "From " is a word of the text where no field follows, and at the end.
  const words = ["A: one", "", "From here on, what the server said:", "550 5.1.1 no", "", "From b", "From c", "B: not yet", "", "From d"];
  assert.deepEqual(await messagesOf(text("From a@x.example", ...words)), [words.join("\n")]);
  assert.deepEqual(await messagesOf(text("From a@x.example", "A: one", "", "From b", "B : two")), ["A: one\n\n", "B : two"]);
  assert.deepEqual(await messagesOf(text("From a@x.example", "From b@x.example", "two")), ["From b@x.example\ntwo"]);
  assert.deepEqual(await messagesOf(text("From a@x.example")), []);
});

test("an mbox: its messages are those that readReport reads together", async () => {
  const notice = (address) => `From: MAILER-DAEMON@x.example\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host x.example.\n\nFrom here on, what the server said:\n\n<${address}>: host y.example said: 550 5.1.1 no such user\n\n`;
  const mbox = `From a Mon\n${notice("jo@example.org")}From b Tue\n${notice("eve@example.org")}`;
  const apart = (await messagesOf(chunks(new TextEncoder().encode(mbox), 11))).map((one) => readReport(one).recipients.map(({ address }) => address));
  assert.deepEqual([apart, readReport(mbox).recipients.map(({ address }) => address)], [[["jo@example.org"], ["eve@example.org"]], ["jo@example.org", "eve@example.org"]]);
});

test("an mbox's source may use its buffer again, and its stream is free afterwards", async () => {
  const whole = new TextEncoder().encode("From a@x.example\n\nabcdefghijklmnop\n");
  async function* reused() {
    const buffer = new Uint8Array(3);
    for (let at = 0; at < whole.length; at += 3) {
      const part = whole.subarray(at, at + 3);
      buffer.set(part);
      yield buffer.subarray(0, part.length);
    }
  }
  assert.deepEqual(await messagesOf(reused()), ["\nabcdefghijklmnop\n"]);
  const stream = new ReadableStream({ start: (controller) => (controller.enqueue(whole), controller.close()) });
  // As in Safari.
  const plain = { getReader: () => stream.getReader() };
  assert.equal((await messagesOf(plain)).length, 1);
  assert.equal(stream.locked, false);
});

test("an mbox: of a message that never ends, and of a line that never ends, the beginning is kept", async () => {
  const [most, part] = [64 << 20, 1 << 20];
  for (const end of ["\n", "a"]) {
    async function* endless() {
      const chunk = new Uint8Array(part).fill(0x61);
      chunk[part - 1] = end.charCodeAt(0);
      yield new TextEncoder().encode("From a@x.example\n");
      for (let i = 0; i < 70; i++) yield chunk;
      yield new TextEncoder().encode("\n\nFrom b@x.example\nB: two");
    }
    const sizes = [];
    for await (const one of splitMbox(endless())) sizes.push(one.length);
    assert.equal(sizes.length, 2, end);
    assert.ok(sizes[0] >= most && sizes[0] < most + part, `${sizes[0]} bytes`);
    assert.equal(sizes[1], 6);
  }
});

test("what callers may not pass", async () => {
  for (const [run, type, words] of [
    [() => readReport(null), TypeError, /message must be/],
    [() => readReport({}), TypeError, /message must be/],
    [() => readReport("", { infer: 1 }), TypeError, /infer/],
    [() => readReport("", { returnPath: 1 }), TypeError, /returnPath must be/],
    [() => readReport("", { returnPath: ["a{x}"] }), TypeError, /returnPath\[0\] has \{x\}/],
    [() => readReport("", { returnPath: "a@b" }), TypeError, /placeholder/],
    [() => readReport("", "smtp"), TypeError, /options/],
    [() => readReport("", { scheme: "nope" }), RangeError, /unknown scheme/],
    [() => reportEvents(null), TypeError, /readReport/],
    [() => reportEvents({}), TypeError, /readReport/],
    [() => reportEvents(readReport(REPORT), { at: "yesterday" }), TypeError, /^at must be a time: .*; got "yesterday"$/],
  ]) assert.throws(run, (error) => error instanceof type && words.test(error.message), String(run));
  await assert.rejects(async () => { for await (const _ of splitMbox("x")); }, TypeError);
  await assert.rejects(async () => { for await (const _ of splitMbox(new Blob(["text"]).stream().pipeThrough(new TextDecoderStream()))); }, { name: "TypeError", message: /must come as Uint8Array; got/ });
  for (const source of [null, undefined, 5, new Uint8Array(4), {}]) {
    await assert.rejects(async () => { for await (const _ of splitMbox(source)); }, { name: "TypeError", message: /must be a ReadableStream or an async iterable/ });
  }
});

test("describeReport: in six languages, counts and all", async () => {
  const { describeReport } = await import("../../pkg/dist/index.js");
  const say = (row, locale) => describeReport(readReport(text(rows.find(({ name }) => name === row))), { locale });
  assert.deepEqual(say("five outcomes", "en"), {
    locale: "en",
    label: "Bounce",
    text: "1 of 5 recipients did not get the message. The server is still trying to deliver to 1 recipient. Delivered or handed on to 3 recipients.",
    advice: `Remove ${readReport(text(rows.find(({ name }) => name === "five outcomes"))).recipients.find(({ classification }) => classification.addressAction === "suppress").address}.`,
  });
  const away = say("absence, English", "en");
  assert.deepEqual([away.label, away.text, away.advice], ["Automatic reply", "An automatic reply, such as an out-of-office notice: the address works.", "Nothing to remove."]);
  assert.match(say("the address in the return path alone", "en").text, /inferred/);
  assert.match(say("a bounce passed on in the text", "en").text, /passed this message on/);
  for (const locale of ["nb", "de", "fr", "sv", "nl"]) {
    for (const row of rows) {
      const said = say(row.name, locale);
      assert.equal(said.locale, locale);
      for (const part of [said.label, said.text, said.advice]) assert.ok(part.length > 3 && !/message-|\$|\{/.test(part), `${locale} ${row.name}: ${part}`);
    }
    assert.notEqual(say("five outcomes", locale).text, say("five outcomes", "en").text);
  }
  assert.throws(() => describeReport({}), TypeError);
  assert.throws(() => describeReport(null), TypeError);
});
