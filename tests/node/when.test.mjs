// The times and outcomes that the page reads out of logs and tables: www/when.js.

import assert from "node:assert/strict";
import test from "node:test";
import { outcomeOfLine, timeOfCell, timeOfLine } from "../../www/when.js";

const iso = (time) => (time === null ? null : new Date(time).toISOString());

test("a log's line begins with its time: in UTC unless it says otherwise, and never in the future", () => {
  const now = Date.UTC(2026, 10, 30, 12);
  for (const [line, time] of [
    ["Nov 29 10:00:09 mx postfix/smtp[1]: …", "2026-11-29T10:00:09.000Z"],
    ["Dec  1 10:00:09 mx postfix/smtp[1]: …", "2025-12-01T10:00:09.000Z"],
    ["2026-03-01 10:00:00 1tAbCd-0001 ** anna@example.org …", "2026-03-01T10:00:00.000Z"],
    ["2026-03-01T10:00:00+0100 mx …", "2026-03-01T09:00:00.000Z"],
    ["<22>1 2026-03-01T10:00:00.5Z mx …", "2026-03-01T10:00:00.500Z"],
    ["550 5.1.1 User unknown", null],
  ]) assert.equal(iso(timeOfLine(line, now)), time, line);
});

test("a table's cell holds a time, unless it can be read in two ways", () => {
  for (const [cell, time] of [
    ["2026-03-01", "2026-03-01T00:00:00.000Z"],
    ["2026-03-01 10:00", "2026-03-01T10:00:00.000Z"],
    ["2026-03-01T10:00:00+01:00", "2026-03-01T09:00:00.000Z"],
    ["23.11.2026", "2026-11-23T00:00:00.000Z"],
    ["1.2.2026 9:05", "2026-02-01T09:05:00.000Z"],
    ["23.11.2026, 09:05:06", "2026-11-23T09:05:06.000Z"],
    ["1763888531", "2025-11-23T09:02:11.000Z"],
    ["1763888531000", "2025-11-23T09:02:11.000Z"],
    ["Mon, 23 Nov 2026 10:00:00 +0100", "2026-11-23T09:00:00.000Z"],
    ["11/12/2026", null],
    ["2026-02-33", null],
    ["1003", null],
    ["", null],
  ]) assert.equal(iso(timeOfCell(cell)), time, cell);
});

test("a line says whether its server goes on trying, or refused somebody else's message", () => {
  for (const [line, outcome] of [
    ["Nov 29 10:00:09 mx postfix/smtp[1]: 5B3CEB3FFA: to=<a@example.org>, dsn=4.2.2, status=deferred (host …)", "delayed"],
    ["Nov 29 10:00:09 mx sendmail[12]: x1: to=<a@example.org>, dsn=4.2.2, stat=Deferred: 452 4.2.2 Mailbox full", "delayed"],
    ["2026-03-01 10:00:00 1tAbCd-0000000001-AbCd == a@example.org R=dnslookup T=remote_smtp defer (-44): …", "delayed"],
    ["Nov 29 10:00:09 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 …", "other"],
    ["Nov 29 10:00:09 mx postfix/smtp[1]: 5B3CEB3FFA: to=<a@example.org>, dsn=5.1.1, status=bounced (host …)", undefined],
  ]) assert.equal(outcomeOfLine(line), outcome, line);
});
