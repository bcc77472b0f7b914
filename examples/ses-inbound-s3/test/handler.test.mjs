// The function on messages as SES writes them to S3, around a store in memory.

import assert from "node:assert/strict";
import test from "node:test";
import { decideMany } from "bouncecode";
import { handlerOf } from "../src/handler.mjs";

const BOUNCE = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: bounce+anna=example.org@bounces.example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mx.example.net.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 2 Mar 2026 08:00:00 +0000

Final-Recipient: rfc822; anna@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 user unknown
--b--
`;
const VERP = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: bounce+anna=example.org@bounces.example.com
Subject: Returned mail

The message could not be delivered because the user is unknown here.
`;
const AWAY = "From: anna@example.org\nSubject: Automatic reply: offers\nAuto-Submitted: auto-replied\n\nI am out of the office.\n";

function setUp(objects) {
  const events = [];
  const notes = [];
  const handler = handlerOf(
    {
      read: async (bucket, key) => new TextEncoder().encode(objects[`${bucket}/${key}`]),
      take: async (event) => void events.push(event),
      note: async (kind, { key }) => void notes.push(`${kind} ${key}`),
    },
    { returnPath: "bounce+{local}={domain}@bounces.example.com" },
  );
  return { handler, events, notes };
}
const ofS3 = (key) => ({ s3: { bucket: { name: "mail" }, object: { key } } });
const ofRule = (key) => ({ ses: { receipt: { action: { type: "S3", bucketName: "mail", objectKey: key } } } });

test("a bounce becomes an event, from a notification of S3 and from a receipt rule", async () => {
  for (const record of [ofS3("in/a+b%2Bc"), ofRule("in/a b+c")]) {
    const { handler, events, notes } = setUp({ "mail/in/a b+c": BOUNCE });
    await handler({ Records: [record] });
    assert.deepEqual(events.map(({ address, at, outcome, classification }) => [address, at, outcome, classification.category]), [
      ["anna@example.org", Date.UTC(2026, 2, 2, 8), "bounced", "user-unknown"],
    ]);
    assert.deepEqual(notes, []);
    assert.equal(decideMany(events, { now: "2026-03-03" }).get("anna@example.org").status, "suppressed");
  }
});

test("an auto-reply, and a bounce whose address only the return path has, are for a person", async () => {
  const { handler, events, notes } = setUp({ "mail/away": AWAY, "mail/verp": VERP });
  await handler({ Records: [ofS3("away"), ofS3("verp")] });
  assert.deepEqual(events, []);
  assert.deepEqual(notes, ["auto-reply away", "bounce verp"]);
});

test("a message that cannot be read from S3 fails, for Lambda to try again", async () => {
  const handler = handlerOf({ read: () => Promise.reject(new Error("throttled")), take: async () => {}, note: async () => {} });
  await assert.rejects(handler({ Records: [ofS3("x")] }), /throttled/);
});
