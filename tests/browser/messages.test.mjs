// Whole messages and platforms' webhooks.

import assert from "node:assert/strict";
import test from "node:test";
import { words } from "../../pkg/dist/index.js";
import { open, paste, pasteLong, said, speak } from "./browser.mjs";
import { give, giveNext, table, WEBHOOK } from "./lists.mjs";

const report = (recipients) => [
  "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example.com>", "To: news@example.com", "Subject: Undelivered Mail Returned to Sender",
  "Date: Thu, 5 Mar 2026 14:00:00 +0000", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"', "",
  "--edge", "Content-Type: text/plain", "", "This is the mail system at host mx.example.com.", "",
  "--edge", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.com", "",
  ...recipients.flatMap(([address, status, words]) => [`Final-Recipient: rfc822; ${address}`, "Action: failed", `Status: ${status}`, `Diagnostic-Code: smtp; ${words}`, ""]),
  "--edge", "Content-Type: message/rfc822", "", "From: Spring News <news@example.com>", "To: jane@example.org", "Subject: =?utf-8?q?Spring_=E2=9C=BF?=",
  "Date: Thu, 5 Mar 2026 13:59:58 +0000", "Message-ID: <1@example.com>", "", "Hello", "", "--edge--", "",
].join("\r\n");
const DEAD = ["jane@example.org", "5.1.1", "550 5.1.1 <jane@example.org>: Recipient address rejected: User unknown"];
const FULL = ["full@example.org", "5.2.2", "552 5.2.2 Mailbox full"];

test("dates are as the language writes them", async (t) => {
  const message = "From: MAILER-DAEMON@mx.example.com\nTo: news@example.com\nDate: Tue, 3 Mar 2026 10:15:00 +0000\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host mx.example.com.\n\n<jo@example.org>: host mx.example.org said: 550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\nFrom: news@example.com\nDate: Tue, 3 Mar 2026 10:14:00 +0000\nSubject: Spring\n\nHello\n";
  const { page } = await open(t, { timezoneId: "UTC" });
  await paste(page, message);
  await page.locator("#about-input dd").first().waitFor();
  for (const [tag, date] of [["en", "3 March 2026 at 10:14 UTC"], ["de", "3. März 2026 um 10:14 UTC"], ["nb", "3. mars 2026 kl. 10:14 UTC"]]) {
    await speak(page, tag);
    assert.ok((await said(page, "#about-input"))[0].includes(date), `${tag}: ${(await said(page, "#about-input"))[0]}`);
  }
});

test("a platform's webhook is read as what it is, with the platform's name", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  assert.ok(!requests.some((url) => /events\.js/.test(url)), "its reader is loaded when it is needed");
  await pasteLong(page, JSON.stringify(WEBHOOK, null, 2));
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address", "#address", "#title"), ["jane@example.org", ...words(["address-suppress", "category-user-unknown"])]);
  assert.match((await said(page, "#about-input"))[0], /Amazon SES/);
  assert.equal(await page.locator("#back").isVisible(), false, "one row needs no list");
  await speak(page, "fr");
  assert.deepEqual(await said(page, "#title"), words(["category-user-unknown"], { locale: "fr" }));
  const two = { ...WEBHOOK, bounce: { ...WEBHOOK.bounce, bouncedRecipients: [...WEBHOOK.bounce.bouncedRecipients, { emailAddress: "full@example.org", status: "5.2.2", diagnosticCode: "smtp; 552 5.2.2 Mailbox full" }] } };
  await pasteLong(page, JSON.stringify(two));
  assert.deepEqual((await table(page)).map(([, address]) => address), ["jane@example.org", "full@example.org"]);
  assert.deepEqual(await said(page, "#delivered"), ["Plateforme · Amazon SES"]);
  // What comes after the last whole record of a body that breaks off is not read.
  const events = ["a", "b"].map((name) => ({ email: `${name}@example.org`, timestamp: 1_760_000_000, event: "bounce", type: "bounce", reason: "550 5.1.1 User unknown", status: "5.1.1", sg_event_id: name }));
  await pasteLong(page, JSON.stringify([...events, events[0]], null, 2).slice(0, -120));
  await page.locator("#problem", { hasText: "JSON" }).waitFor();
  assert.deepEqual((await table(page)).map(([, address]) => address), ["a@example.org", "b@example.org"]);
  assert.deepEqual(await said(page, "#delivered"), ["Plateforme · Twilio SendGrid"]);
});

test("a whole message, pasted or opened, is read for the recipient that it is about", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  assert.ok(!requests.some((url) => /message\.js/.test(url)), "its reader is loaded when it is needed");
  await pasteLong(page, report([DEAD]));
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address", "#address", "#title"), ["jane@example.org", ...words(["address-suppress", "category-user-unknown"])]);
  assert.match((await said(page, "#about-input"))[0], /Spring ✿/);
  await give(page, "bounce.eml", report([DEAD, FULL]));
  const expected = [["jane@example.org", ...words(["category-user-unknown", "address-suppress"])], ["full@example.org", ...words(["category-mailbox-full", "address-watch"])]];
  assert.deepEqual((await table(page)).map(([, ...row]) => row), expected);
  await giveNext(page, "box.mbox", ["From MAILER-DAEMON Thu Mar  5 14:00:00 2026", report([DEAD]), "From MAILER-DAEMON Thu Mar  5 14:01:00 2026", report([FULL])].join("\r\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row), expected);
});

test("a notice of delay says that the server is still trying, of one recipient as of two", async (t) => {
  const { page } = await open(t);
  const late = (text) => text.replaceAll("Action: failed", "Action: delayed").replaceAll("5.1.1", "4.4.1").replaceAll("5.2.2", "4.2.2").replaceAll("550 ", "450 ").replaceAll("552 ", "452 ");
  await pasteLong(page, late(report([DEAD, FULL])));
  await table(page);
  assert.match((await said(page, "#told"))[0], /still trying/);
  await pasteLong(page, late(report([DEAD])));
  await page.locator("#recipient-address").waitFor();
  assert.match((await said(page, "#unknown"))[0], /keeps trying/);
  assert.match((await said(page, "#advice"))[0], /do not send the message again meanwhile/);
  assert.doesNotMatch((await said(page, "#answer"))[0], /Delivery failed/);
  assert.equal((await said(page, "#answer"))[0].split("jane@example.org").length, 2, "and names the recipient once");
});

test("what a message says as a whole is told in the reader's language", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, report([DEAD, FULL]));
  await table(page);
  assert.match((await said(page, "#told"))[0], /^The message was not delivered to any of the 2 recipients\. Remove \S+@\S+\./);
  await speak(page, "de");
  assert.doesNotMatch((await said(page, "#told"))[0], /recipients/);
  await speak(page, "en");
  const lunch = ["From: Ann <ann@example.org>", "To: me@example.com", "Subject: Lunch?", "Date: Thu, 5 Mar 2026 14:00:00 +0000", "", "550 5.1.1 user unknown, it said. Lunch instead?", ""].join("\r\n");
  await pasteLong(page, lunch);
  await page.locator("#title", { hasText: "Not a bounce" }).waitFor();
  assert.deepEqual(await said(page, "#title"), words(["message-other"]));
  assert.equal(await page.locator("#verdict").isVisible(), false, "it names no address");
  assert.equal(await page.locator("#recipient-address").isVisible(), false, "it is about nobody");
  const away = lunch.replace("Subject: Lunch?", "Subject: Out of office\r\nAuto-Submitted: auto-replied");
  await give(page, "box.mbox", ["From a@example.org Thu Mar  5 14:00:00 2026", report([DEAD]), "From b@example.org Thu Mar  5 14:01:00 2026", lunch, "From c@example.org Thu Mar  5 14:02:00 2026", away].join("\r\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row.slice(-2)), [words(["category-user-unknown", "address-suppress"]), words(["category-auto-reply", "address-keep"])]);
  assert.deepEqual(await said(page, "#delivered"), ["Messages that report on no address · 1"]);
  await give(page, "lunch.eml", lunch);
  await page.locator("#title", { hasText: "Not a bounce" }).waitFor();
});

test("on a phone with the keyboard open the verdict on a whole message or a webhook is seen, before what was entered is told", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 400 } });
  await pasteLong(page, JSON.stringify({ RecordType: "Bounce", ID: 42, Type: "HardBounce", TypeCode: 1, MessageID: "m1", Details: "smtp;550 5.1.1 <e@kunde.example> user unknown", Email: "e@kunde.example", From: "news@shop.example", BouncedAt: "2025-03-01T10:00:00Z" }));
  await page.locator("#verdict").waitFor();
  const { y, height } = await page.locator("#address").boundingBox();
  assert.ok(y + height <= 400, `${y + height}`);
  assert.ok((await page.locator("#about-input").boundingBox()).y > y + height);
});

test("of a message about two recipients a phone shows the table before subject, sender and date", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 } });
  await pasteLong(page, report([DEAD, FULL]));
  await table(page);
  const top = async (selector) => (await page.locator(selector).boundingBox()).y;
  assert.ok((await top("#sheet")) < (await top("#about-input")));
});

test("JSON that is cut off is read for its words", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, '{"event":"bounce","reason":"550 5.1.1 user unknown');
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
  assert.equal(await page.locator("#problem").isVisible(), false);
});

test("a webhook's reply is explained by its words, and no chosen system is spoken of where none was chosen", async (t) => {
  const { page } = await open(t);
  const hook = (Details) => JSON.stringify({ RecordType: "Bounce", ID: 42, Type: "HardBounce", TypeCode: 1, MessageID: "m1", Details, Email: "e@kunde.example", From: "news@shop.example", BouncedAt: "2026-03-01T10:00:00Z" });
  await pasteLong(page, hook("smtp;550 5.1.1 <e@kunde.example> user unknown"));
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await page.locator("#reply mark.decided").allInnerTexts(), ["user unknown"]);
  for (const Details of ["smtp;550 5.1.1 <e@kunde.example> user unknown", "smtp;550 sorry"]) {
    await pasteLong(page, hook(Details));
    await page.locator("#verdict").waitFor();
    assert.equal(await page.locator("#evidence-none").isVisible(), false);
    assert.doesNotMatch((await said(page, "#result"))[0], /system that you chose/);
  }
});

test("a system that a payload names is not marked as chosen, and the report on a file has what was read, masked", async (t) => {
  const { page } = await open(t);
  const payload = JSON.stringify({ notificationType: "Complaint", complaint: { complainedRecipients: [{ emailAddress: "anna@firma.no" }], complaintFeedbackType: "abuse" }, mail: {} });
  await give(page, "complaint.json", payload);
  await page.locator("#verdict").waitFor();
  await page.locator("#meanings [aria-current][data-scheme=amazon-ses]").waitFor({ state: "attached" });
  assert.equal(await page.locator("#meanings .current").count(), 0);
  await page.locator("#wrong").click();
  const report = await page.locator("#report-text").inputValue();
  assert.equal(JSON.parse(report.slice(report.indexOf("{"))).text, payload.replace("anna@firma.no", "address@example.org"));
});
