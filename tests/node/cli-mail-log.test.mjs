// A mail log of 20,000 lines: the summary counts what was put into it, and what pflogsumm counts.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
const LINES = 20_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const RELAY = "relay=mx.example.org[192.0.2.4]:25, delay=0.6, delays=0/0/0.3/0.3";
const CLIENT = "from unknown[198.51.100.7]";
const REFUSED = "from=<x@bad.example> to=<{a}> proto=ESMTP helo=<bad.example>";

/** What Postfix logs: the kind that is counted, the program, the line with {id}, {a} and its domain {d}. */
const KINDS = [
  ["delivered", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=2.0.0, status=sent (250 2.0.0 OK 1700000000 x-20020a05 - gsmtp)`],
  ["delivered", "local", "{id}: to=<root@mail>, orig_to=<root>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)"],
  ["delivered", "lmtp", "{id}: to=<{a}>, relay=mail[private/dovecot-lmtp], delay=0.06, delays=0.02/0/0.01/0.02, dsn=2.0.0, status=sent (250 2.0.0 <{a}> Saved)"],
  ["delivered", "pipe", "{id}: to=<{a}>, relay=dovecot, delay=0.1, delays=0/0/0/0.1, dsn=2.0.0, status=sent (delivered via dovecot service)"],
  ["forwarded", "local", "{id}: to=<al@mail>, orig_to=<al>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (forwarded as {id}F)"],
  ["bounced user-unknown suppress", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.4] said: 550 5.1.1 No such user here (in reply to RCPT TO command))`],
  ["bounced domain-unknown suppress", "error", "{id}: to=<{a}>, relay=none, delay=0.1, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name={d} type=AAAA: Host not found)"],
  ["bounced ip-blocklisted keep", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.4] said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org (in reply to RCPT TO command))`],
  ["delayed greylisted keep", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.4] said: 451 4.7.1 Greylisting in action, please come back later (in reply to RCPT TO command))`],
  ["delayed mailbox-full watch", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.4] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))`],
  ["refused", "smtpd", `NOQUEUE: reject: RCPT ${CLIENT}: 550 5.1.1 <{a}>: Recipient address rejected: User unknown in local recipient table; ${REFUSED}`],
  ["refused", "cleanup", `{id}: milter-reject: END-OF-MESSAGE ${CLIENT}: 5.7.1 Spam message rejected; ${REFUSED}`],
  ["refused", "cleanup", `{id}: reject: header Subject: buy now ${CLIENT}; ${REFUSED}: 5.7.1 no thanks`],
  ["", "smtpd", `NOQUEUE: reject_warning: RCPT ${CLIENT}: 450 4.7.1 <x>: Helo command rejected: Host not found; ${REFUSED}`],
  ["", "cleanup", `{id}: hold: header Received: by x ${CLIENT}; ${REFUSED}`],
  ["", "smtp", `{id}: to=<{a}>, ${RELAY}, dsn=5.1.1, status=undeliverable (host mx.example.org[192.0.2.4] said: 550 5.1.1 No such user (in reply to RCPT TO command))`],
  ["", "smtp", "{id}: host mx.example.net[192.0.2.8] said: 451 4.7.1 try later (in reply to RCPT TO command)"],
  ["", "qmgr", "{id}: from=<news@sender.example>, status=expired, returned to sender"],
  ["", "smtpd", "connect from unknown[198.51.100.7]"],
  ["", "anvil", "statistics: max connection rate 1/60s for (smtp:198.51.100.7) at Nov 20 00:00:01"],
];

const counts = {};
const count = (what) => (counts[what] = (counts[what] ?? 0) + 1);
let folder = "";
let file = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  file = join(folder, "mail.log");
  let seed = 42;
  const random = (below) => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x80000000) * below);
  let at = Date.UTC(2025, 10, 2);
  let id = 0x3a0000000;
  const lines = [];
  const log = (program, text) => {
    const time = new Date((at += random(9000)));
    lines.push(`${MONTHS[time.getUTCMonth()]} ${String(time.getUTCDate()).padStart(2)} ${time.toISOString().slice(11, 19)} mail postfix/${program}[${1000 + random(9000)}]: ${text}`);
  };
  while (lines.length < LINES) {
    const [kind, program, text] = KINDS[random(KINDS.length)];
    const queue = (id++).toString(16).toUpperCase();
    if (kind !== "refused" && kind !== "") {
      log("smtpd", `${queue}: client=localhost[127.0.0.1]`);
      log("cleanup", `${queue}: message-id=<${queue}@sender.example>`);
      log("qmgr", `${queue}: from=<news@sender.example>, size=1234, nrcpt=1 (queue active)`);
    }
    const address = `u${random(3000)}@${["example.org", "example.net", "example.de"][random(3)]}`;
    log(program, text.replaceAll("{id}", queue).replaceAll("{a}", address).replaceAll("{d}", address.split("@")[1]));
    for (const word of kind.split(" ").filter(Boolean)) count(word);
  }
  counts.lines = lines.length;
  writeFileSync(file, `${lines.join("\n")}\n`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const summary = (locale) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, file, "--summary", "--locale", locale], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  return stdout;
};

test("the summary counts what was put in", () => {
  const text = summary("en");
  const stated = (words) => Number(text.match(new RegExp(`^\\s*${words}.*?\\s{2,}([\\d,]+)(?:\\s|$)`, "m"))?.[1].replaceAll(",", ""));
  const { delivered, bounced, delayed, refused } = counts;
  for (const [words, number] of [
    ["Rows read", delivered + bounced + delayed + refused],
    ["Failures", bounced + delayed],
    ["Log lines without a result", counts.lines - delivered - bounced - delayed - refused],
    ["delivered", delivered],
    ["bounced", bounced],
    ["delayed", delayed],
    ["refused by this server", refused],
    ...["keep", "watch", "suppress"].map((action) => [`${action}:`, counts[action]]),
    ...["user-unknown", "domain-unknown", "ip-blocklisted", "greylisted", "mailbox-full"].map((category) => [`[^\n]*\\(${category}\\)`, counts[category]]),
  ]) {
    assert.ok(number > 100, words);
    assert.equal(stated(words), number, words);
  }
});

test("and the same numbers in another language", () => {
  const numbers = (text) => text.match(/\d[\d.,\u00a0\u202f]*/g).map((number) => number.replace(/\D/g, "")).filter((number) => number.length > 2).sort();
  const own = (text) => numbers(text.split("\n").filter((line) => !/^ {6}/.test(line)).join("\n"));
  assert.deepEqual(own(summary("de")), own(summary("en")));
});

test("pflogsumm counts the same", { skip: spawnSync("pflogsumm", ["--version"]).error !== undefined && "there is no pflogsumm" }, () => {
  const { stdout } = spawnSync("pflogsumm", [file], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const total = (pattern) => Number(stdout.match(pattern)?.[1]);
  assert.deepEqual(
    { delivered: total(/^ *(\d+) +delivered$/m), forwarded: total(/^ *(\d+) +forwarded$/m), bounced: total(/^ *(\d+) +bounced$/m), delayed: total(/\((\d+) +deferrals\)/), refused: total(/^ *(\d+) +rejected/m) },
    { delivered: counts.delivered, forwarded: counts.forwarded, bounced: counts.bounced, delayed: counts.delayed, refused: counts.refused },
  );
});
