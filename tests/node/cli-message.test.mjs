// `bouncecode message`: files, an mbox, a Maildir, standard input; and what decide makes of it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
let folder = "";

const notice = (address, reply) => `From: MAILER-DAEMON@mx.example.net\nTo: bounces@shop.example.com\nSubject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.net.

<${address}>: host mail.example.org[192.0.2.9] said: ${reply}

--- Below this line is a copy of the message.

From: news@shop.example.com
Message-ID: <m1@shop.example.com>
X-Campaign: spring
`;
const LUNCH = "Return-Path: <bob@example.com>\nFrom: bob@example.com\nSubject: Lunch?\n\nAt noon?\n";

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "message", ...args], { cwd: folder, encoding: "utf8", input });
  return { status, stdout, stderr };
}
const parsed = (stdout) => stdout.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));

before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-message-"));
  writeFileSync(join(folder, "dead.eml"), notice("dead@example.org", "550 5.1.1 no such user"));
  writeFileSync(join(folder, "full.eml"), notice("full@example.org", "452 4.2.2 mailbox full"));
  writeFileSync(join(folder, "lunch.eml"), LUNCH);
  writeFileSync(join(folder, "all.mbox"), `From a Mon\n${notice("dead@example.org", "550 5.1.1 no such user")}\n>From the mbox\n\nFrom b Tue\n${LUNCH}\n`);
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(folder, "Maildir", part), { recursive: true });
  writeFileSync(join(folder, "Maildir/cur/1:2,S"), notice("dead@example.org", "550 5.1.1 no such user"));
  writeFileSync(join(folder, "Maildir/new/2"), LUNCH);
  writeFileSync(join(folder, "Maildir/tmp/3"), "half");
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("a row for each recipient, which decide reads", () => {
  const { status, stdout } = run(["dead.eml", "full.eml", "lunch.eml"]);
  assert.equal(status, 0);
  assert.deepEqual(parsed(stdout).map(({ file, kind, address, outcome, classification }) => [file, kind, address, outcome, classification?.addressAction]), [
    ["dead.eml", "bounce", "dead@example.org", "bounced", "suppress"],
    ["full.eml", "bounce", "full@example.org", "bounced", "watch"],
    ["lunch.eml", "other", null, null, undefined],
  ]);
  // What is no event is passed over.
  const decided = spawnSync(process.execPath, [cli, "decide"], { encoding: "utf8", input: run(["lunch.eml", "dead.eml", "full.eml"]).stdout });
  assert.match(decided.stdout, /dead@example\.org.*suppressed/s, decided.stderr);
  assert.equal(decided.status, 0, decided.stderr);
});

test("an address that a report names twice has an event for each", () => {
  const fields = [["failed", "5.1.1"], ["delivered", "2.1.5"]].map(([action, status]) => `Final-Recipient: rfc822;dead@example.org\nAction: ${action}\nStatus: ${status}\n\n`);
  const report = `From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${fields.join("")}--b--\n`;
  const rows = parsed(run(["-"], report).stdout);
  assert.deepEqual(rows.map(({ address, action, outcome }) => [address, action, outcome]), [
    ["dead@example.org", "failed", "bounced"],
    ["dead@example.org", "delivered", "delivered"],
  ]);
});

test("an mbox, a Maildir without what is being written, and standard input; nothing is changed", () => {
  const before = readdirSync(folder, { recursive: true }).sort();
  assert.deepEqual(parsed(run(["all.mbox"]).stdout).map(({ file, kind }) => [file, kind]), [["all.mbox:1", "bounce"], ["all.mbox:2", "other"]]);
  assert.deepEqual(parsed(run(["Maildir"]).stdout).map(({ file, kind }) => [file, kind]), [["Maildir/cur/1:2,S", "bounce"], ["Maildir/new/2", "other"]]);
  assert.deepEqual(parsed(run(["-"], LUNCH).stdout).map(({ kind }) => kind), ["other"]);
  assert.equal(parsed(run([], readFileSync(join(folder, "all.mbox"))).stdout).length, 2);
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before);
});

test("a table, words and fields of the original", () => {
  const table = run(["--format", "table", "--explain", "--locale", "en", "dead.eml"]);
  assert.match(table.stdout, /^dead\.eml {2}bounce\n {2}dead@example\.org +failed +user-unknown +suppress\n {2}The message was not delivered to the recipient\. Remove dead@example\.org\./);
  assert.match(table.stderr, /^1 message\n {2}bounce +1 +100\.0%\n$/);
  const [row] = parsed(run(["--header", "X-Campaign", "dead.eml"]).stdout);
  assert.equal(row["X-Campaign"], "spring");
  // The first message has no recipient, and the columns are there all the same.
  for (const form of [["--format", "csv"], ["--output", "rows.csv"]]) {
    const { stdout } = run([...form, "lunch.eml", "dead.eml"]);
    const csv = stdout || readFileSync(join(folder, "rows.csv"), "utf8");
    const [header, , line] = csv.split("\n").map((row) => row.split(","));
    assert.equal(line[header.indexOf("address")], "dead@example.org");
    assert.equal(line[header.indexOf("bounce.category")], "user-unknown");
  }
});

test("what is wrong with the arguments", () => {
  for (const [args, words] of [
    [["--only", "bounces", "dead.eml"], /unknown kind "bounces"/],
    [["--return-path", "b+{x}@y.example", "dead.eml"], /--return-path\[0\] has \{x\}/],
    [["--scheme", "nope", "dead.eml"], /unknown scheme/],
    [["missing.eml"], /missing\.eml: no such file/],
  ]) {
    const { status, stderr } = run(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, words);
  }
});
