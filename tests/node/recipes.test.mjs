// docs/recipes.md: its table is what the policies decide, and its programs run.
// UPDATE=1 writes the table.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as bouncecode from "../../pkg/dist/index.js";

const file = fileURLToPath(new URL("../../docs/recipes.md", import.meta.url));
const recipes = readFileSync(file, "utf8");
const [BEGIN, END] = ["<!-- policies: made by tests/node/recipes.test.mjs -->", "<!-- end of policies -->"];

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
  writeFileSync(join(folder, "bouncecode"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, "bouncecode"), 0o755);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const program = (language, words) => [...recipes.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(([, code]) => code).find((code) => code.includes(words));

/** The status of every policy on the evening of each event's day, by the program of the page. */
function table() {
  const code = program("js", "evening").replace(/^import .*\n/m, "");
  const { evening, history } = new Function(...Object.keys(bouncecode), `${code}\nreturn { evening, history };`)(...Object.values(bouncecode));
  const days = history.map(({ at }) => at.slice(0, 10));
  const happened = ["mailbox full", "mailbox full", "spam refusal", "mailbox full", "delivered", "user unknown"];
  const { policies } = bouncecode.taxonomy;
  const rows = days.map((day, i) => [day, happened[i], ...policies.map((policy) => evening(policy, day))]);
  const widths = [["day", "event", ...policies], ...rows].reduce((widths, row) => row.map((cell, i) => Math.max(cell.length, widths[i] ?? 0)), []);
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  return [line(["day", "event", ...policies]), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}

test("the table of the policies is what they decide", () => {
  const [start, end] = [recipes.indexOf(BEGIN) + BEGIN.length, recipes.indexOf(END)];
  assert.ok(start >= BEGIN.length && end > start, "the page has its markers");
  const made = `\n\n${table()}\n\n`;
  if (process.env.UPDATE) writeFileSync(file, recipes.slice(0, start) + made + recipes.slice(end));
  else assert.equal(recipes.slice(start, end), made, "UPDATE=1 node --test tests/node/recipes.test.mjs writes it");
});

const env = () => ({ ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` });
const has = (command) => spawnSync(command, ["--version"]).status === 0;

test("Python: the refused recipients of smtplib as events", { skip: !has("python3") && "there is no python3" }, () => {
  const [functions] = program("python", "smtplib").split("\ntry:\n");
  const call = `
error = smtplib.SMTPRecipientsRefused({"ann@example.com": (550, b"5.1.1 User unknown"), "bo@example.com": (552, "5.2.2 Bo\\u00eete pleine".encode("latin-1"))})
for event in refused(error):
    print(json.dumps(event))
process.stdin.close()
process.wait()
`;
  writeFileSync(join(folder, "recipe.py"), functions + call);
  const { status, stdout, stderr } = spawnSync("python3", [join(folder, "recipe.py")], { encoding: "utf8", env: env() });
  assert.equal(status, 0, stderr);
  const events = stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(events.map(({ address, bounce }) => [address, bounce.category]), [["ann@example.com", "user-unknown"], ["bo@example.com", "mailbox-full"]]);
  assert.equal(bouncecode.decide([{ ...events[0], classification: events[0].bounce }]).status, "suppressed");
});

/** Runs a program of the page, or what is made of it, and gives what it prints. */
function prints(command, args, name, source) {
  writeFileSync(join(folder, name), source);
  const { status, stdout, stderr } = spawnSync(command, [...args, name], { cwd: folder, encoding: "utf8", env: env() });
  assert.equal(status, 0, stderr + stdout);
  return stdout.trim();
}

test("Node: nodemailer's errors as events", async () => {
  const code = program("js", "nodemailer").replace(/^import .*\n/gm, "");
  const refused = (recipient, responseCode, response) => Object.assign(new Error(`Can't send mail: ${response}`), { recipient, responseCode, response });
  const dead = refused("ann@example.com", 550, "550 5.1.1 User unknown");
  const full = refused("bo@example.com", 452, "452 4.2.2 Mailbox full");
  const outcomes = [() => ({ rejectedErrors: [dead] }), () => { throw Object.assign(new Error("all"), { rejectedErrors: [dead, full] }); }, () => { throw new Error("connect ECONNREFUSED 127.0.0.1:25"); }, () => ({ accepted: ["c@example.com"] })];
  const nodemailer = { createTransport: () => ({ sendMail: async () => outcomes.shift()() }) };
  const send = new Function("nodemailer", "classify", `${code}\nreturn send;`)(nodemailer, bouncecode.classify);
  const said = async () => (await send({ to: "ann@example.com" })).map(({ address, classification }) => [address, classification.category, classification.addressAction]);
  assert.deepEqual(await said(), [["ann@example.com", "user-unknown", "suppress"]]);
  assert.deepEqual(await said(), [["ann@example.com", "user-unknown", "suppress"], ["bo@example.com", "mailbox-full", "watch"]]);
  assert.deepEqual(await said(), [["ann@example.com", "submission-failed", "keep"]]);
  assert.deepEqual(await said(), []);
});

test("Ruby: the filter answers", { skip: !has("ruby") && "there is no ruby" }, () => {
  const whole = program("ruby", "Net::SMTPError");
  prints("ruby", ["-c"], "whole.rb", whole);
  const [functions] = whole.split("\nbegin\n");
  assert.equal(prints("ruby", [], "recipe.rb", `${functions}\nputs bounce("Net::SMTPFatalError: 550 5.1.1 User unknown")["category"]\nputs bounce("452 4.2.2 full")["category"]`), "user-unknown\nmailbox-full");
});

test("PHP: the filter answers", { skip: !has("php") && "there is no php" }, () => {
  for (const [index, words] of ["PHPMailer", "TransportExceptionInterface"].entries()) prints("php", ["-l"], `whole${index}.php`, `<?php\n${program("php", words)}`);
  const [functions] = program("php", "PHPMailer").split("\ntry {");
  assert.equal(prints("php", [], "recipe.php", `<?php\n${functions}\necho bounce("550 5.1.1 User unknown")["category"], "\\n", bounce("452 4.2.2 full")["category"];`), "user-unknown\nmailbox-full");
});

test("Go: the reply of an error", { skip: !has("go") && spawnSync("go", ["version"]).status !== 0 && "there is no go" }, () => {
  const source = `package main

import ("errors"; "fmt"; "net/textproto")

func bounce(code int, text string) (string, error) { return fmt.Sprint(code, " ", text), nil }

func main() {
	err := fmt.Errorf("smtp: %w", &textproto.Error{Code: 550, Msg: "5.1.1 User unknown"})
	${program("go", "textproto").replace(":= bounce(", ":= bounce(").replace(/^}/m, "\tfmt.Println(verdict, err)\n}")}
}
`;
  assert.equal(prints("go", ["run"], "recipe.go", source), "550 5.1.1 User unknown <nil>");
});

test("Java: the recipients of a SendFailedException", { skip: spawnSync("javac", ["-version"]).status !== 0 && "there is no javac" }, () => {
  const source = `
public class Recipe {
  static String event(String address, int code, String text) { return address + " " + code + " " + text; }
  public static void main(String[] arguments) {
    MessagingException failure = new MessagingException("Invalid Addresses");
    failure.next = new SMTPAddressFailedException("550 5.1.1 User unknown");
    var events = new java.util.ArrayList<String>();
    ${program("java", "SMTPAddressFailedException")}
    System.out.println(events);
  }
}
class MessagingException extends Exception { Exception next; MessagingException(String text) { super(text); } Exception getNextException() { return next; } }
record InternetAddress(String getAddress) {}
class SMTPAddressFailedException extends MessagingException {
  SMTPAddressFailedException(String text) { super(text); }
  InternetAddress getAddress() { return new InternetAddress("ann@example.com"); }
  int getReturnCode() { return 550; }
}
`;
  assert.equal(prints("java", [], "Recipe.java", source), "[ann@example.com 550 550 5.1.1 User unknown]");
});

test("a false suppression: the history after the block is lifted, and a phrase of one's own", () => {
  const history = [{ at: 1, outcome: "bounced", classification: bouncecode.classify("5.1.1") }];
  assert.equal(bouncecode.decide(history).status, "suppressed");
  new Function("history", program("js", "unblocked"))(history);
  assert.equal(bouncecode.decide(history).status, "active");

  const reply = "550 5.1.1 Address rejected by our gateway";
  assert.notEqual(bouncecode.classify(reply).category, "policy-rejected");
  let remove;
  new Function("addPhrases", program("js", "addPhrases"))((rows) => (remove = bouncecode.addPhrases(rows)));
  assert.deepEqual([bouncecode.classify(reply).category, bouncecode.classify(reply).addressAction === "suppress"], ["policy-rejected", false]);
  remove();
});

test("from a mail log: the commands of the page", { skip: process.platform === "win32" && "they are for a shell" }, () => {
  const line = (at, address, dsn, status, reply) => `2025-11-0${at}T08:00:00+00:00 mx postfix/smtp[9]: 3A1B2C${at}: to=<${address}>, relay=mx.example.com[192.0.2.2]:25, delay=1, dsn=${dsn}, status=${status} (${reply})\n`;
  writeFileSync(join(folder, "mail.log"), line(2, "ann@example.com", "5.1.1", "bounced", "host mx.example.com[192.0.2.2] said: 550 5.1.1 User unknown (in reply to RCPT TO command)"));
  writeFileSync(join(folder, "mail.log.1"), line(1, "bo@example.com", "2.0.0", "sent", "250 OK"));
  writeFileSync(join(folder, "mail.log.2.gz"), gzipSync(line(1, "cy@example.com", "4.2.2", "deferred", "host mx.example.com[192.0.2.2] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)")));
  writeFileSync(join(folder, "mainlog"), "2025-11-02 08:00:01 1vAbCd-0000Ef-2x ** dy@example.com R=dnslookup T=remote_smtp: 550 5.1.1 No such user\n");
  const sh = (words) => {
    const command = program("sh", words).replaceAll("/var/log/exim4/", "").replaceAll("/var/log/", "").replace(/ssh mx\d /g, "");
    const { status, stdout, stderr } = spawnSync("sh", ["-ec", command], { cwd: folder, encoding: "utf8", env: env() });
    assert.equal(status, 0, stderr);
    return stdout;
  };
  writeFileSync(join(folder, "mail.log"), readFileSync(join(folder, "mail.log"), "utf8") + line(2, "di@gmx.de", "4.2.2", "deferred", "host mx00.emig.gmx.net[212.227.15.9] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)"));
  assert.match(sh("--summary"), /^Rows read +4$/m);
  assert.equal(sh("--only suppressed"), "ann@example.com\n");
  sh("failures.csv");
  assert.match(readFileSync(join(folder, "failures.csv"), "utf8"), /^address,at,bounce\.category,text\ndi@gmx\.de,2025-11-02T08:00:00\.000Z,mailbox-full,.*\n$/);
  sh("ssh mx1");
  const decisions = readFileSync(join(folder, "decisions.ndjson"), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(decisions.map(({ address, status }) => [address, status]), [["ann@example.com", "suppressed"], ["di@gmx.de", "active"], ["dy@example.com", "suppressed"]]);
});

test("the commands of the page have the options that they name", () => {
  const help = (command) => spawnSync("bouncecode", [...command, "--help"], { encoding: "utf8", env: env() }).stdout;
  for (const [, line] of recipes.matchAll(/\b(bouncecode (?!is|was|read)[^`\n']*)$/gm)) {
    const command = line.match(/^bouncecode (decide|explain|lookup|reclassify|message|events)\b/)?.[1];
    for (const [option] of line.matchAll(/(?<=\s)--[a-z-]+/g)) assert.ok(help(command ? [command] : []).includes(option), `${line}: ${option}`);
  }
});
