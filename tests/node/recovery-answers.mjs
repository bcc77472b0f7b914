// Answers of each kind, and what is added before; alone, it prints those of a fresh process. For recovery.test.mjs.

import { fileURLToPath } from "node:url";
import { readEvents } from "../../pkg/dist/events.js";
import * as index from "../../pkg/dist/index.js";
import { readReport, reportEvents } from "../../pkg/dist/message.js";

/** What all entries export, each of them on an instance of its own. */
export const bouncecode = { ...index, readEvents, readReport, reportEvents };

/** Long enough to take a while, and to need more memory than an instance begins with. */
export const LONG = "550 5.1.1 <jo@example.org>: Recipient address rejected, mailbox not known here; ".repeat(10_000);

export const MESSAGE = [
  "From: MAILER-DAEMON@mx.example.com",
  "Subject: Undelivered Mail Returned to Sender",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  "",
  "--b",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.example.com",
  "",
  "Final-Recipient: rfc822; jo@example.org",
  "Action: failed",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 user unknown",
  "",
  "Final-Recipient: rfc822; ann@example.net",
  "Action: failed",
  "Status: 5.7.1",
  "Diagnostic-Code: smtp; 550 5.7.1 zorblax of the quorum",
  "--b--",
  "",
].join("\r\n");

export const WEBHOOK = [
  { event: "bounce", type: "bounce", email: "jo@example.org", timestamp: 1, status: "5.1.1", reason: "550 5.1.1 user unknown", sg_event_id: "1", sg_message_id: "m" },
  { event: "bounce", type: "blocked", email: "ann@example.net", timestamp: 2, reason: "550 zorblax of the quorum", sg_event_id: "2", sg_message_id: "m" },
];

/** Whether this program has added it already: an id is given once. */
let added = false;

/** @param {typeof bouncecode} entries */
export function add({ addLocale, addPhrases, addScheme }) {
  if (added) return;
  added = true;
  addLocale("de", "category-user-unknown = Empfänger gibt es nicht");
  addLocale("da", "category-user-unknown = Postkassen findes ikke\n    .advice = Fjern adressen.\n");
  const remove = addPhrases([{ category: "greylisted", text: ["zorblax {} quorum"] }]);
  addPhrases([{ category: "spam-detected", text: ["zorblax quorum", "*blax*"] }]);
  addScheme({ id: "gone", codes: [{ code: 42, category: "greylisted" }] })();
  addScheme({ id: "acme", name: "ACME", codes: [{ code: "E42", category: "mailbox-full", title: { de: "Kiste voll" } }] });
  remove();
}

/** @param {typeof bouncecode} entries */
export function answers({ classify, classifyEach, classifyMany, decide, describe, describeDecision, describeReport, explain, lookup, readEvents, readReport, reportEvents, words }) {
  const unknown = classify(550, "5.1.1 <jo@example.org>: user unknown");
  const decision = decide([{ at: 0, outcome: "bounced", classification: unknown }], { now: 1 });
  const report = readReport(MESSAGE);
  return [
    report.recipients,
    reportEvents(report, { at: 1 }),
    describeReport(report, { locale: "de" }),
    readEvents(WEBHOOK),
    classifyEach("<jo@example.org>: 550 5.1.1 user unknown\n<ann@example.net>: 550 5.7.1 zorblax of the quorum"),
    unknown,
    classify("21", null, { scheme: "greenarrow" }),
    classify(null, "450 4.7.1 greylisted, try again in 5 minutes"),
    classifyMany([["4.2.2", "postkassen er full"], [null, "smtp; 550 5.4.1 access denied"]]),
    explain(null, "552 5.2.2 brevlådan är full"),
    lookup("521"),
    classify(null, "550 5.7.1 zorblax of the quorum"),
    classify("E42", null, { scheme: "acme" }),
    lookup("E42"),
    describe({ scheme: "acme", code: "E42" }, { locale: "de" }),
    decision,
    describeDecision(decision, { locale: "de" }),
    ["de", "da", "en"].map((locale) => describe(unknown, { locale })),
    words(["type-hard", "category-user-unknown"], { locale: ["da", "de"] }),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  add(bouncecode);
  console.log(JSON.stringify(answers(bouncecode)));
}
