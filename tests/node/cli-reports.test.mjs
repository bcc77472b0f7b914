// Whole messages and payloads of sending platforms, given to the commands that read rows: the main one and `bouncecode decide`.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-reports-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(args, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", input, env: { ...process.env, LC_ALL: "C.UTF-8" } });
  return { status, stdout, stderr };
}
const parsed = (stdout) => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));

const NOTICE = `Received: from mx.example.net by shop.example.com; Mon, 2 Mar 2026 10:00:00 +0000
From: MAILER-DAEMON@mx.example.net
To: bounces@shop.example.com
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.net.

<dead@example.org>: host mail.example.org[192.0.2.9] said: 550 5.1.1 User unknown
`;
const LUNCH = "From: bob@example.com\nSubject: Lunch?\n\nAt noon?\n";
const MBOX = `From a Mon Mar  2 10:00:00 2026\n${NOTICE}\nFrom b Tue Mar  3 10:00:00 2026\n${LUNCH}`;

test("a whole message, an mbox: what bouncecode message says, whatever the file is called, and compressed", () => {
  writeFileSync(join(folder, "bounce"), NOTICE);
  writeFileSync(join(folder, "crlf.eml"), NOTICE.replaceAll("\n", "\r\n"));
  writeFileSync(join(folder, "all.mbox.gz"), gzipSync(MBOX));
  // A message without a time was read now.
  const [{ at: _, ...said }] = parsed(run(["message", "bounce"]).stdout);
  const [{ at, text, bounce, ...row }] = parsed(run(["bounce"]).stdout);
  assert.deepEqual({ ...row, classification: bounce }, said);
  assert.equal(text, null, "no standard report, which has the reply in a field of its own");
  assert.doesNotMatch(run(["--summary", "bounce"]).stdout, /“”/);
  for (const { status, stdout, stderr } of [run(["crlf.eml"]), run([], NOTICE), run(["all.mbox.gz"])]) {
    assert.equal(status, 0, stderr);
    assert.deepEqual(parsed(stdout).slice(0, 1).map(({ address, outcome, bounce }) => [address, outcome, bounce.addressAction]), [["dead@example.org", "bounced", "suppress"]]);
  }
  assert.deepEqual(parsed(run(["all.mbox.gz"]).stdout).map(({ kind }) => kind), ["bounce", "other"]);
  assert.match(run(["--summary", "all.mbox.gz"]).stdout, /^Rows read +2\nFailures +1\n/);
  assert.match(run(["all.mbox.gz", "--to", "csv"]).stdout, /dead@example\.org.*user-unknown/);
  for (const decided of [run(["decide", "all.mbox.gz"]), run(["decide"], run(["all.mbox.gz"]).stdout)]) {
    assert.equal(decided.status, 0, decided.stderr);
    assert.match(decided.stdout, /^dead@example\.org\tsuppressed\t\trecommended\.hard\n$/);
  }
});

test("what looks like a header is none", () => {
  assert.deepEqual(parsed(run([], "To: ann@example.org\n550 5.1.1 User unknown\n").stdout).map(({ text }) => text), ["To: ann@example.org", "550 5.1.1 User unknown"]);
  assert.equal(parsed(run(["--format", "txt"], NOTICE).stdout)[0].text, NOTICE.split("\n")[0]);
});

const SENDGRID = [
  { email: "dead@example.com", timestamp: 1772352000, event: "bounce", type: "bounce", reason: "550 5.1.1 User unknown", status: "5.1.1", sg_event_id: "s0" },
  { email: "angry@example.com", timestamp: 1772352001, event: "spamreport", sg_event_id: "s1" },
  { email: "reader@example.com", timestamp: 1772352002, event: "open", sg_event_id: "s2" },
];
const FORM = "event=bounce&bounce=hard&time=2026-03-01T08%3A00%3A00Z&rcpt=dead%40example.com&email_id=1&message=550+5.1.1+No+such+user+here";

test("payloads of platforms: what bouncecode events says", () => {
  const lines = SENDGRID.map((record) => JSON.stringify(record)).join("\n");
  const forms = { array: JSON.stringify(SENDGRID), indented: JSON.stringify(SENDGRID, null, 2), records: lines, batches: `${JSON.stringify(SENDGRID.slice(0, 1))}\n${JSON.stringify(SENDGRID.slice(1))}\n` };
  for (const [name, content] of Object.entries(forms)) {
    const { status, stdout, stderr } = run([], content);
    assert.equal(status, 0, stderr);
    const said = parsed(run(["events"], content).stdout).map(({ classification, index, ...event }) => ({ ...event, bounce: classification }));
    assert.equal(said.length, 2);
    assert.deepEqual(parsed(stdout).map(({ index, ...row }) => row), said, name);
    for (const decided of [run(["decide", "--now", "2026-03-10"], content), run(["decide", "--now", "2026-03-10"], stdout)]) {
      assert.equal(decided.status, 0, decided.stderr);
      assert.equal(decided.stdout, "dead@example.com\tsuppressed\t\trecommended.hard\nangry@example.com\tsuppressed\t\trecommended.complained\n", name);
    }
  }
  assert.equal(parsed(run([], FORM).stdout)[0].platform, "smtp2go");
  // An open is no row, and no failure to read one.
  assert.match(run(["--summary"], lines).stdout, /^Rows read +2\nFailures +1\n/);
});

test("payloads: what cannot be read is reported, rows that were classified stay as they are, and so does what a field is named of", () => {
  const { status, stderr } = run([], `${JSON.stringify(SENDGRID[0])}\n{"hello":"world"}\n${JSON.stringify({ ...SENDGRID[0], email: "nobody" })}\n`);
  assert.equal(status, 1);
  assert.match(stderr, /^line 2: no known platform wrote this payload/m);
  assert.match(stderr, /^line 3: no-address \("nobody"\)$/m);
  for (const args of [["--text-field", "reason"], ["--format", "ndjson"]]) {
    const [row] = parsed(run(args, JSON.stringify(SENDGRID[0])).stdout);
    assert.equal(row.sg_event_id, "s0");
    assert.equal(parsed(run([], JSON.stringify(row)).stdout)[0].sg_event_id, "s0");
  }
});

test("what holds no text is not read", () => {
  writeFileSync(join(folder, "picture.webp"), readFileSync(new URL("../../docs/lookup-page.webp", import.meta.url)));
  const archive = Buffer.alloc(1024);
  archive.write("mail.log", 0);
  archive.write("550 5.1.1 User unknown\n", 512);
  writeFileSync(join(folder, "logs.tgz"), gzipSync(archive));
  for (const args of [["picture.webp"], ["logs.tgz"], ["decide", "logs.tgz"], ["events", "picture.webp"]]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: "", stderr: `bouncecode: ${args.at(-1)}: no text, but binary data\n` });
  }
  // A machine that went down leaves zeros in its log.
  assert.equal(parsed(run([], `550 5.1.1 User unknown\n${"\0".repeat(40)}452 4.2.2 Mailbox full, try again in the morning, the owner may have made room by then\n`).stdout).length, 2);
});
