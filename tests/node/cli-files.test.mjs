// Files through the command line: which form they have, how they are packed and encoded, what comes out.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, linkSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";
import { classify, describe } from "../../pkg/dist/index.js";
import { refuses } from "./refuses.mjs";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
const { gzipSync, crc32 } = zlib;
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const { FORCE_COLOR, NO_COLOR, ...rest } = process.env;
const env = { ...rest, LC_ALL: "C.UTF-8" };

function run(args, { input = "", ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", input, env, ...options });
  return { status, stdout, stderr };
}

const parsed = (stdout) => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** The rows that a file gives. */
function rowsOf(name, content, ...args) {
  writeFileSync(join(folder, name), content);
  const { status, stdout, stderr } = run([name, ...args]);
  assert.equal(status, 0, stderr);
  return parsed(stdout);
}

test("a reply about another address than the row's suppresses nobody, in any form of file", () => {
  const text = "550 5.1.1 <gone@far.example>: User unknown";
  const want = ["watch", "suppress"];
  const csv = rowsOf("other.csv", `address,text\nann@example.no,"${text}"\ngone@far.example,"${text}"\n`, "--only", "failures", "--to", "ndjson");
  assert.deepEqual(csv.map(({ bounce }) => bounce.addressAction), want);
  const rows = ["ann@example.no", "gone@far.example"].map((address) => JSON.stringify({ address, text }));
  const explained = rowsOf("other.ndjson", rows.join("\n"), "--explain", "--to", "ndjson");
  assert.deepEqual(explained.map(({ bounce }) => bounce.addressAction), want);
});

const POSTFIX = [
  "2025-11-02T08:00:01+00:00 mx1 postfix/qmgr[7]: 3A1B2C: from=<list@example.net>, size=1204, nrcpt=1 (queue active)",
  "2025-11-02T08:00:02+00:00 mx1 postfix/smtp[9]: 3A1B2C: to=<ann@example.com>, relay=mx.example.com[192.0.2.2]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.2] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
  "2025-11-02T08:00:03+00:00 mx1 postfix/smtp[9]: 3A1B2C: to=<bo@example.org>, relay=mx.example.org[192.0.2.3]:25, delay=1, dsn=2.0.0, status=sent (250 Ok)",
  "2025-11-02T08:00:04+00:00 mx1 postfix/smtp[9]: 3A1B2C: to=<cy@example.org>, relay=mx.example.org[192.0.2.3]:25, delay=1, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.3] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))",
  "2025-11-02T08:00:05+00:00 mx1 postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 550 5.1.1 <dag@example.net>: Recipient address rejected: User unknown in local recipient table; from=<a@example.com> to=<dag@example.net> proto=ESMTP helo=<h>",
  "2025-11-02T08:00:06+00:00 mx1 dovecot[7]: imap: Logged out in=550",
].map((line) => `${line}\n`).join("");

test("a file, several of them, standard input: with and without naming it", () => {
  writeFileSync(join(folder, "a.txt"), "550 5.1.1 User unknown\n");
  writeFileSync(join(folder, "b.txt"), "452 4.2.2 Mailbox full\n");
  const texts = (result) => parsed(result.stdout).map(({ text }) => text);
  const both = ["550 5.1.1 User unknown", "452 4.2.2 Mailbox full"];
  assert.deepEqual(texts(run(["a.txt", "b.txt"])), both);
  assert.deepEqual(texts(run(["-i", "a.txt", "-i", "b.txt"])), both);
  assert.deepEqual(texts(run(["a.txt", "-"], { input: `${both[1]}\n` })), both);
  for (const args of [[], ["-"], ["--input", "-"]]) assert.deepEqual(texts(run(args, { input: `${both[0]}\n` })), [both[0]], args.join(" "));
  assert.match(run(["a.txt", "b.txt", "--format", "ndjson"]).stderr, /^b\.txt: line 1: /m);
});

test("a word is a code, a file, a command or a mistake", () => {
  writeFileSync(join(folder, "550"), "452 4.2.2 Mailbox full\n");
  writeFileSync(join(folder, "replies"), "452 4.2.2 Mailbox full\n");
  assert.deepEqual(JSON.parse(run(["550", "--json"]).stdout), classify(550), "a code, though there is a file of its name");
  assert.equal(run(["550"]).stderr, "bouncecode: 550 is read as a code; to read the file of that name, write ./550\n");
  assert.equal(run(["551"]).stderr + run(["550", "-q"]).stderr + run(["550", "gone"]).stderr, "");
  writeFileSync(join(folder, "20251102"), POSTFIX);
  assert.equal(parsed(run(["20251102"]).stdout).length, 4, "nobody's code: the file");
  assert.equal(parsed(run(["./550"]).stdout)[0].text, "452 4.2.2 Mailbox full");
  assert.equal(parsed(run(["replies"]).stdout)[0].text, "452 4.2.2 Mailbox full");
  assert.deepEqual(JSON.parse(run(["User", "unknown", "here", "--json"]).stdout), classify(null, "User unknown here"));
  assert.deepEqual(JSON.parse(run(["--text", "quota", "--json"]).stdout), classify(null, "quota"));
  assert.deepEqual(JSON.parse(run(["--code", "550", "--text", "quota", "--json"]).stdout), classify(550, "quota"));
  refuses(run, [
    [["decid"], /unknown command "decid"; did you mean bouncecode decide\?/],
    [["lokup", "5.1.1"], /did you mean bouncecode lookup\?/],
    [["mail.lgo"], /there is no file "mail\.lgo"/],
    [["replies", "mail.lgo"], /there is no file "mail\.lgo"/],
    [["quota"], /"quota" is no code, no command and no file; to read it as a text, write --text quota/],
    [["--sumary", "replies"], /unknown option --sumary; did you mean --summary\?/],
    [["replies", "--locale"], /--locale needs a value, <tag>/],
    [["replies", "--json=yes"], /--json takes no value/],
    [["replies", "--to", "xml"], /unknown --to "xml"; known are ndjson, csv, tsv/],
    [["replies", "--by", "colour"], /unknown --by "colour"; known are outcome, /],
    [["replies", "--top", "0"], /--top needs a whole number/],
    [["decide", "--sheme", "x"], /unknown option --sheme; did you mean --scheme\?/],
    [["completion", "tcsh"], /unknown shell "tcsh"; known are bash, zsh, fish/],
    [["lookup"], /a code is missing/],
  ]);
});

test("a mail log: a row for each result, and the other lines are counted", () => {
  const rows = rowsOf("mail.log", POSTFIX);
  assert.deepEqual(rows.map(({ address, outcome, bounce }) => [address, outcome, bounce?.category ?? null]), [
    ["ann@example.com", "bounced", "user-unknown"],
    ["bo@example.org", "delivered", null],
    ["cy@example.org", "delayed", "mailbox-full"],
    ["dag@example.net", "other", "user-unknown"],
  ]);
  assert.deepEqual([rows[0].at, rows[0].queueId, rows[0].code, rows[3].refused], ["2025-11-02T08:00:02.000Z", "3A1B2C", "5.1.1", true]);
  const { stderr } = run(["mail.log"]);
  assert.match(stderr, /^Log lines without a result +2$/m);
});

test("what decide takes: a log, and the rows made of it", () => {
  writeFileSync(join(folder, "mail.log"), POSTFIX);
  const direct = run(["decide", "mail.log", "--now", "2025-11-03"]).stdout;
  const piped = run(["decide", "--now", "2025-11-03"], { input: run(["mail.log"]).stdout });
  assert.equal(piped.status, 0, piped.stderr);
  assert.equal(piped.stdout, direct);
  assert.match(direct, /^ann@example\.com\tsuppressed\t/m);
  assert.doesNotMatch(direct, /dag@example\.net\tsuppressed/, "a refusal of somebody else's message is no event of an address");
  assert.doesNotMatch(run(["decide", "mail.log", "--only", "suppressed"]).stdout, /active|bo@/);
});

test("the summary: totals, outcomes, and what to do, in the reader's language", () => {
  writeFileSync(join(folder, "mail.log"), POSTFIX);
  const { status, stdout, stderr } = run(["mail.log", "--summary", "--locale", "nb"]);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  const { title, advice } = describe(classify("5.1.1"), { locale: "nb" });
  for (const words of ["Hva som skjedde med meldingene", "avvist av denne serveren", "Mottakerdomener", "example.com", title, "user-unknown"]) assert.ok(stdout.includes(words), words);
  assert.ok(stdout.replace(/\s+/g, " ").includes(advice), "with the advice");
  assert.ok(stdout.includes("550 5.1.1 User unknown"), "with an example");
  const causes = run(["mail.log", "-s", "--by", "category,provider", "--top", "1"]).stdout;
  assert.match(causes, /Causes/);
  assert.doesNotMatch(causes, /Recipient domains/);
  // The share is that of all failures, whether their provider is known or not.
  const named = run(["-s", "--by", "provider"], { input: "550 5.1.1 User unknown\n550 5.1.1 The email account that you tried to reach does not exist. gsmtp\n" }).stdout;
  assert.match(named, /^ {2}Google \(Gmail.*\) +1 +50\.0%$/m);
  assert.match(run(["mail.log", "-s", "--locale", "fr"]).stdout, /« host mx|« 550/);
  assert.match(causes, /^ {2}… \+1$/m, "rows that --top leaves out are counted");
  assert.equal(run(["mail.log", "--quiet"]).stderr, "");
});

test("packed: gzip, Zstandard with one frame and with several, damaged", () => {
  writeFileSync(join(folder, "m.log.gz"), gzipSync(POSTFIX));
  assert.equal(parsed(run(["m.log.gz"]).stdout).length, 4);
  const log = readFileSync(join(folder, "m.log.gz"));
  assert.equal(parsed(spawnSync(process.execPath, [cli], { input: log, encoding: "utf8", env }).stdout).length, 4, "on standard input too");
  // zstd 1.5.5, of "550 5.1.1 User unknown\n452 4.2.2 Mailbox full\n"
  const zstd = Buffer.from("28b52ffd242e71010035353020352e312e31205573657220756e6b6e6f776e0a34353220342e322e32204d61696c626f782066756c6c0a759f9ff1", "hex");
  assert.deepEqual(rowsOf("m.zst", zstd).map(({ bounce }) => bounce.category), ["user-unknown", "mailbox-full"]);
  assert.equal(rowsOf("mm.zst", Buffer.concat([zstd, zstd])).length, 4);
  writeFileSync(join(folder, "cut.gz"), gzipSync(POSTFIX).subarray(0, 200));
  writeFileSync(join(folder, "cut.zst"), Buffer.concat([zstd.subarray(0, 9), Buffer.alloc(40, 0xff)]));
  for (const [name, message] of [["cut.gz", /cut\.gz: damaged gzip/], ["cut.zst", /cut\.zst: damaged Zstandard/]]) {
    const { status, stderr } = run([name]);
    assert.equal(status, 2, name);
    assert.match(stderr, message);
  }
});

test("encodings: UTF-16 with and without its mark, windows-1252 by line, and a Latin-1 log suppresses nobody whom its twin does not", () => {
  const text = "550 5.1.1 Utilisateur inconnu à cette adresse\n452 4.2.2 Boîte pleine\n";
  const expected = text.trim().split("\n");
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const files = { "le.txt": utf16, "be.txt": Buffer.from(utf16).swap16(), "le-bare.txt": utf16.subarray(2), "be-bare.txt": Buffer.from(utf16).swap16().subarray(2), "bom.txt": `\ufeff${text}`, "latin.txt": Buffer.from(text, "latin1"), "mixed.txt": Buffer.concat([Buffer.from(text, "latin1"), Buffer.from(text)]) };
  for (const [name, content] of Object.entries(files)) {
    assert.deepEqual(rowsOf(name, content).map((row) => row.text), name === "mixed.txt" ? [...expected, ...expected] : expected, name);
  }
  assert.equal(rowsOf("quotes.txt", Buffer.from([...Buffer.from("550 "), 0x93, ...Buffer.from("unknown"), 0x94, 0x0a]))[0].text, "550 “unknown”", "windows-1252, not Latin-1");
  const senders = ["Avsändaradressen finns inte", "L'adresse de l'expéditeur n'existe pas", "Domaine émetteur introuvable", "Absenderadresse ungültig: Postfach für Empfänger gesperrt", "Använd en annan avsändare"];
  const replies = senders.map((words) => `550 ${words}\n`).join("");
  const suppressed = (name, content) => rowsOf(name, content).map(({ bounce }) => bounce.addressAction);
  assert.deepEqual(suppressed("l.txt", Buffer.from(replies, "latin1")), suppressed("u.txt", replies));
});

test("a JSON array, on one line and over several, and objects over several lines", () => {
  const objects = [{ id: 1, code: 550, text: "5.1.1 User unknown" }, { id: 2, code: "4.2.2" }];
  const expected = objects.map((object) => ({ ...object, bounce: classify(object.code, object.text) }));
  assert.deepEqual(rowsOf("a.json", JSON.stringify(objects)), expected);
  assert.deepEqual(rowsOf("b.json", JSON.stringify(objects, null, 2)), expected);
  assert.deepEqual(rowsOf("c.json", objects.map((object) => JSON.stringify(object, null, 2)).join("\n")), expected);
  writeFileSync(join(folder, "cut.json"), JSON.stringify(objects).slice(0, -8));
  const { status, stdout, stderr } = run(["cut.json"]);
  assert.equal(status, 1);
  assert.deepEqual(parsed(stdout), expected.slice(0, 1));
  assert.match(stderr, /^line 1: .*JSON/m);
});

test("a JSON array on one line of any length, in little memory", { timeout: 120_000 }, () => {
  const object = JSON.stringify({ code: 550, text: "5.1.1 Benutzer unbekannt – größer" });
  const count = 400_000;
  writeFileSync(join(folder, "long.json"), `[${`${object},`.repeat(count - 1)}${object}]`);
  const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=48", cli, "long.json", "-o", "long.out"], { cwd: folder, encoding: "utf8", env });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^Rows read +400,000$/m);
  assert.match(stderr, /Benutzer unbekannt – größer/);
});

test("keys and columns are found by their usual names, or named, also nested ones", () => {
  const bounce = classify(550, "5.1.1 User unknown");
  for (const [code, text] of [["smtp_code", "reason"], ["StatusCode", "Diagnostic-Code"], ["responseCode", "response"], ["code", "message"]]) {
    const [row] = rowsOf("n.ndjson", `${JSON.stringify({ email: "a@example.com", [code]: 550, [text]: "5.1.1 User unknown" })}\n`);
    assert.deepEqual([row.address, row.bounce], ["a@example.com", bounce], `${code}, ${text}`);
    assert.deepEqual(rowsOf("n.csv", `Email;${code};${text}\na@example.com;550;5.1.1 User unknown\n`)[0].bounce, bounce);
  }
  const nested = `${JSON.stringify({ event: "x", "delivery-status": { code: 550, message: "5.1.1 User unknown" } })}\n`;
  assert.deepEqual(rowsOf("d.ndjson", nested, "--text-field", "delivery-status.message", "--code-field", "delivery-status.code")[0].bounce, bounce);
  const journal = `${JSON.stringify({ MESSAGE: POSTFIX.split("\n")[1], PRIORITY: "6" })}\n`;
  assert.deepEqual(rowsOf("j.ndjson", journal).map(({ address, outcome }) => [address, outcome]), [["ann@example.com", "bounced"]]);
});

test("a csv: columns in any language, or by what is in them; with and without a header", () => {
  const verdicts = (content, ...args) => rowsOf("x.csv", content, ...args).map(({ address, bounce }) => [address, bounce.category]);
  const expected = [["ann@example.com", "user-unknown"], ["bo@example.com", "mailbox-full"]];
  const table = (...header) => `\ufeff${header.join(";")}\r\nann@example.com;550;"5.1.1 User ""ann"" unknown; sorry"\r\nbo@example.com;452;4.2.2 Mailbox full\r\n`;
  for (const header of [["E-post", "Feilkode", "Årsak"], ["E-Mail-Adresse", "Fehlercode", "Fehlermeldung"], ["Empfaenger", "Fehlercode", "Grund"], ["Email", "smtp_code", "smtp_message"], ["Destinataire", "Code d'erreur", "Message d’erreur"], ["E-mailadres", "Foutcode", "Reden"], ["subscriber", "smtp_status", "Server Reply"]]) {
    assert.deepEqual(verdicts(table(...header)), expected, header.join());
  }
  // Names that nobody knows, and none.
  assert.deepEqual(verdicts(table("Wer", "Was", "Warum")), expected);
  assert.deepEqual(verdicts("1,ann@example.com,550,5.1.1 User unknown\n2,bo@example.com,452,4.2.2 Mailbox full\n"), expected);
  assert.deepEqual(rowsOf("y.csv", "1,ann@example.com,550,5.1.1 User unknown\n", "--text-field", "4", "--code-field", "3")[0].bounce, classify(550, "5.1.1 User unknown"));
  assert.deepEqual(verdicts(`Id|To|Said\n${"7|ann@example.com|550 5.1.1 User unknown\n".repeat(70)}`).length, 70, "more rows than are looked at");
  for (const content of ["first,last\nAnn,Ek\nBo,Ås\n", "ann@example.com,Ann\nbo@example.com,Bo\n"]) {
    writeFileSync(join(folder, "names.csv"), content);
    const { status, stderr } = run(["names.csv"]);
    assert.deepEqual([status, /no column that could hold a code or a text/.test(stderr)], [2, true], stderr);
  }
});

test("a csv: the sender is nobody's bounce, whatever its column is called and wherever it stands", () => {
  const addresses = (content) => rowsOf("from.csv", content).map(({ address, bounce }) => [address, bounce.category]);
  const expected = [["ann@example.com", "user-unknown"], ["bo@example.com", "mailbox-full"]];
  const table = (...header) => `${header.join()}\nnews@shop.example,ann@example.com,550 5.1.1 User unknown\nnews@shop.example,bo@example.com,452 4.2.2 Mailbox full\n`;
  for (const header of [["mail_from", "user", "result"], ["from_address", "customer", "diag"], ["fromAddress", "Wer", "Was"], ["Avsender", "Hvem", "Hva"], ["Expéditeur", "Qui", "Quoi"], ["_source.from", "_source.user", "_source.result"], ["A", "B", "C"], ["差出人", "誰", "何"]]) {
    assert.deepEqual(addresses(table(...header)), expected, header.join());
  }
  // One row tells nothing of which is which, unless a name does; names that are known count for more than what is in the cells.
  const first = (...header) => addresses(table(...header).split("\n").slice(0, 2).join("\n"));
  for (const header of [["mail_from", "user", "result"], ["Von", "Wer", "Was"], ["Return-Path", "x", "y"], ["x", "Empfänger", "y"]]) assert.deepEqual(first(...header), expected.slice(0, 1), header.join());
  assert.deepEqual(first("A", "B", "C"), [[undefined, "user-unknown"]]);
  assert.deepEqual(addresses("sender,result\nnews@shop.example,550 5.1.1 User unknown\n"), [[undefined, "user-unknown"]]);
});

test("a csv: a reply code and the status beside it count both", () => {
  const expected = ["mailbox-full", "policy-rejected", "user-unknown"];
  for (const header of ["email,SMTP-Code,Status-Code\n", "email,smtp_code,enhanced_code\n", "email,code,code\n", "who,what,why\n", ""]) {
    const content = `${header}anna@example.com,452,4.2.2\nola@example.com,550,5.7.1\nkari@example.com,550,5.1.1\n`;
    assert.deepEqual(rowsOf("two.csv", content).map(({ bounce }) => bounce.category), expected, header);
  }
  assert.deepEqual(rowsOf("two.ndjson", '{"code":550,"status":"5.1.1"}\n')[0].bounce, classify("550 5.1.1"));
  // What is no code does not count, nor what contradicts the other.
  assert.deepEqual(rowsOf("two.csv", "code,status\n550,bounced\n550,2.0.0\n").map(({ bounce }) => bounce), [classify(550), classify(550)]);
});

test("a csv: of several columns with addresses the recipient's is told by names, replies and providers, or not at all", () => {
  const addresses = (content) => rowsOf("who.csv", content).map(({ address }) => address);
  const table = (header, sender, [first, second]) => `${header}${sender(1)},${first},User unknown\n${sender(2)},${second},User unknown\n${sender(3)},${second},User unknown\n`;
  const people = ["ann@example.com", "bo@example.com"];
  const ids = (i) => `<20261110091${i}.31415926@relay.example>`;
  for (const header of ["Message Id,Customer,Was\n", "X,Y,Z\n", ""]) assert.deepEqual(addresses(table(header, ids, people)), [people[0], people[1], people[1]], header);
  const own = (i) => `b${i}@shop.example`;
  for (const [header, id] of [["Message Id,Customer,Was\n", own], ["Nachrichten-ID,Wer,Was\n", own]]) assert.deepEqual(addresses(table(header, id, people)), [people[0], people[1], people[1]], header);
  assert.deepEqual(addresses(table("A,B,C\n", own, people)), [undefined, undefined, undefined]);
  assert.deepEqual(addresses(table("A,B,C\n", own, ["ann@example.com", "bo@example.org"])), ["ann@example.com", "bo@example.org", "bo@example.org"]);
  assert.deepEqual(addresses(table("A,B,C\n", own, people).replace("User unknown", "User <ann@example.com> unknown")), [people[0], people[1], people[1]]);
});

test("a csv: words alone have no header, and of words the longest that say something are the reply", () => {
  const causes = (content) => rowsOf("said.csv", content).map(({ bounce }) => bounce.category);
  assert.deepEqual(causes("Ann Ek,User unknown\nBo Ås,Mailbox full\n"), ["user-unknown", "mailbox-full"]);
  const notes = (i) => (i === 7 ? `wrote on Monday that her mailbox was full and that ${"she was sorry about it ".repeat(7)}` : "");
  const many = Array.from({ length: 20 }, (_, i) => `delivered,${notes(i)},${i < 12 ? "550 5.1.1 User unknown" : ""}`);
  assert.deepEqual(causes(`wie,Notiz,was\n${many.slice(0, 12).join("\n")}\n`), Array(12).fill("user-unknown"));
});

test("a csv: a field over many lines, wherever the blocks of the file end", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `${i},"550 5.1.1 User\n\nunknown ${"x".repeat(i % 90)}"\n`).join("");
  const read = rowsOf("lines.csv", `id,text\n${rows}`, "--fields", "id,text,bounce.category", "-q");
  assert.deepEqual(read.map(({ id }) => Number(id)), Array.from({ length: 3000 }, (_, i) => i));
  assert.ok(read.every((row, i) => row["bounce.category"] === "user-unknown" && row.text.endsWith(`unknown ${"x".repeat(i % 90)}`)));
});

test("a csv: whatever is in its cells, with as few quotes as they need and with more", () => {
  let seed = 7;
  const random = (below) => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x80000000) * below);
  const cell = () => Array.from({ length: random(6) }, () => ["a", "é", " ", '"', ",", ";", "\t", "|", "\n", "550"][random(10)]).join("");
  for (const delimiter of [",", ";", "\t", "|"]) {
    const rows = Array.from({ length: 1500 }, () => [cell(), cell(), `x${cell()}`]);
    const written = (text) => (random(3) === 0 || /[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const file = [["id", "code", "text"], ...rows].map((row) => row.map(written).join(delimiter)).join("\n");
    const read = rowsOf("cells.csv", `${file}\n`, "-q").map(({ id, code, text }) => [id, code, text]);
    assert.deepEqual(read, rows, delimiter);
  }
});

test("--fields code and text are what was read as such, whatever the input calls it", () => {
  assert.deepEqual(rowsOf("t.csv", "dsnDiag,smtp_code\n5.1.1 gone,550\n", "--fields", "code,text", "-q"), [{ code: "550", text: "5.1.1 gone" }]);
});

test("accounting and tracking files, by their header", () => {
  const powermta = 'type,timeLogged,rcpt,dsnStatus,dsnDiag,bounceCat\nb,2025-11-02 09:00:01+0100,ann@example.com,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 User unknown",bad-mailbox\nd,2025-11-02 09:00:02+0100,bo@example.com,2.0.0,,\n';
  const rows = rowsOf("acct.csv", powermta);
  assert.deepEqual(rows.map(({ address, at, outcome }) => [address, at, outcome]), [["ann@example.com", "2025-11-02T08:00:01.000Z", "bounced"], ["bo@example.com", "2025-11-02T08:00:02.000Z", "delivered"]]);
  assert.deepEqual(rows[0].bounce, classify("5.1.1", "smtp;550 5.1.1 User unknown"));
  const exchange = "#Software: Microsoft Exchange Server\r\n#Version: 15.02.0000.000\r\n#Log-type: Message Tracking Log\r\n#Date: 2025-11-02T00:00:00.000Z\r\n#Fields: date-time,source,event-id,message-id,recipient-address,recipient-status\r\n2025-11-02T08:00:01.000Z,SMTP,RECEIVE,<one@example.net>,ann@example.com,\r\n2025-11-02T08:00:01.000Z,ROUTING,FAIL,<one@example.net>,ann@example.com;bo@example.com,550 5.1.10 Recipient not found\r\n";
  assert.deepEqual(rowsOf("MSGTRK.LOG", exchange).map(({ address, outcome, bounce }) => [address, outcome, bounce.category]), [
    ["ann@example.com", "other", classify(null, "").category],
    ["ann@example.com", "bounced", "user-unknown"],
    ["bo@example.com", "bounced", "user-unknown"],
  ]);
  const kumo = `${JSON.stringify({ type: "Bounce", id: "a1", sender: "l@example.net", recipient: "ann@example.com", response: { code: 550, enhanced_code: { class: 5, subject: 1, detail: 1 }, content: "User unknown" }, timestamp: 1762070401 })}\n`;
  const [row] = rowsOf("kumo", kumo);
  assert.deepEqual([row.address, row.at, row.outcome, row.bounce.status], ["ann@example.com", "2025-11-02T08:00:01.000Z", "bounced", "5.1.1"]);
});

test("csv and tsv out, by the name of the output or --to, with chosen fields", () => {
  writeFileSync(join(folder, "mail.log"), POSTFIX);
  run(["mail.log", "-o", "out.csv"]);
  const [header, first] = readFileSync(join(folder, "out.csv"), "utf8").split("\n");
  assert.ok(header.startsWith("format,address,at,outcome,queueId,messageId,code,text,bounce.type,bounce.category,"), header);
  assert.ok(first.startsWith("postfix,ann@example.com,2025-11-02T08:00:02.000Z,bounced,3A1B2C,,5.1.1,"), first);
  assert.equal(run(["mail.log", "--to", "tsv", "--fields", "address,bounce.category", "-q"]).stdout, "address\tbounce.category\nann@example.com\tuser-unknown\nbo@example.org\t\ncy@example.org\tmailbox-full\ndag@example.net\tuser-unknown\n");
  assert.deepEqual(parsed(run(["mail.log", "--fields", "address", "--fields", "bounce.type"]).stdout)[1], { address: "bo@example.org", "bounce.type": null });
  writeFileSync(join(folder, "q.csv"), 'id,text\n1,"550 said ""no"", and more"\n');
  const quoted = run(["q.csv", "--to", "csv", "--fields", "id,text", "-q"]).stdout;
  assert.equal(quoted, readFileSync(join(folder, "q.csv"), "utf8"));
  // A tsv has no quotes: a tab or a line end in a cell would begin another one.
  const apart = run(["--to", "tsv", "--fields", "text,bounce.category", "-q"], { input: `${JSON.stringify({ text: "550\tUser\r\nunknown" })}\n` }).stdout;
  assert.equal(apart, "text\tbounce.category\n550 User unknown\tuser-unknown\n");
  // What has fields of its own has a column for each.
  const [described] = run(["q.csv", "--to", "csv", "--locale", "de", "-q"]).stdout.split("\n");
  assert.match(described, /^id,text,bounce\.type,.*,bounce\.flags,description\.title,description\.description,description\.advice,/);
  const row = { address: "ann@example.com", outcome: "bounced", classification: classify("5.1.1") };
  assert.match(run(["--to", "csv", "-q", "--fields", "address,classification.category"], { input: JSON.stringify(row) }).stdout, /^ann@example\.com,user-unknown$/m);
  refuses(run, [[["mail.log", "--output", "out.xlsx"], /--output cannot write \.xlsx; a spreadsheet opens \.csv and \.tsv/]]);
});

test("--only keeps the failures, and rows of one value", () => {
  writeFileSync(join(folder, "mail.log"), POSTFIX);
  const kept = (only) => parsed(run(["mail.log", "--only", only, "-q"]).stdout).map(({ address }) => address.split("@")[0]);
  assert.deepEqual(kept("failures"), ["ann", "cy"], "neither what was delivered nor what this server refused");
  assert.deepEqual(kept("failures,outcome=bounced"), ["ann"]);
  assert.deepEqual(kept("domain=example.com,domain=example.net"), ["ann", "dag"]);
  assert.deepEqual(kept("domain=example.com,type=soft"), []);
  assert.match(run(["mail.log", "--summary", "--only", "outcome=delayed"]).stdout, /^Rows read +4\nFailures +1\n.*\n\nWhat became of the messages\n {2}delayed +1 +100\.0%\n/s);
  refuses(run, [
    [["mail.log", "--only", "failed"], /unknown --only "failed"; known are failures, outcome=, /],
    [["mail.log", "--only", "provider=gmial"], /unknown provider "gmial"; known are google, /],
    [["mail.log", "--only", "failures", "--filter"], /--only would leave rows out/],
  ]);
});

test("--filter: a line out for each line in, as soon as it is there", async () => {
  const { status, stdout } = run(["--filter", "--format", "ndjson"], { input: '{"code":550}\nnot json\n{"code":421}\n' });
  assert.equal(status, 1);
  assert.deepEqual(parsed(stdout).map((row) => row.bounce?.replyCode ?? Object.keys(row)), [550, ["error"], 421]);
  const lines = run(["--filter", "--to", "tsv", "--fields", "bounce.category", "-q", "--format", "txt"], { input: "550 5.1.1 User unknown\n\n452 4.2.2 Mailbox full\n" });
  assert.equal(lines.stdout, "user-unknown\n\nmailbox-full\n", "without a header, a row for a blank line too");
  const child = spawn(process.execPath, [cli, "--filter", "--format", "ndjson", "-q"], { stdio: ["pipe", "pipe", "ignore"], env });
  child.stdout.setEncoding("utf8");
  for (const code of [550, 421, 552]) {
    const answer = new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdin.write(`{"code":${code}}\n`);
    assert.equal(JSON.parse(await answer).bounce.replyCode, code);
  }
  child.stdin.end();
  await new Promise((resolve) => child.once("close", resolve));
});

test("reclassify writes what has changed", () => {
  const now = classify(550, "5.1.1 User unknown");
  const rows = [
    { id: 1, code: 550, text: "5.1.1 User unknown", bounce: now },
    { id: 2, code: 550, text: "5.1.1 User unknown", bounce: { ...now, category: "unknown", addressAction: "watch" } },
    { id: 3, code: 550, text: "5.1.1 User unknown" },
  ];
  writeFileSync(join(folder, "stored.ndjson"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const { status, stdout, stderr } = run(["reclassify", "stored.ndjson"]);
  assert.equal(status, 1);
  assert.deepEqual(parsed(stdout), [{ ...rows[1], changed: ["category", "addressAction"], before: rows[1].bounce, bounce: now }]);
  assert.match(stderr, /^line 3: no stored verdict/m);
  assert.match(stderr, /^1 row as stored; 1 could not be read$/m);
  assert.match(stderr, /^ {2}category: unknown → user-unknown +1 +\d+\.\d%$/m);
  // What the command line itself wrote of a log, delivered rows among the others.
  writeFileSync(join(folder, "own.ndjson"), run(["--format", "postfix"], { input: POSTFIX }).stdout);
  writeFileSync(join(folder, "own.csv"), run(["--format", "postfix", "--to", "csv"], { input: POSTFIX }).stdout);
  for (const name of ["own.ndjson", "own.csv"]) assert.deepEqual(run(["reclassify", name]), { status: 0, stdout: "", stderr: "3 rows as stored\n" }, name);
  writeFileSync(join(folder, "stored.csv"), "code,text,type,category\n550,5.1.1 User unknown,hard,user-unknown\n550,5.1.1 User unknown,soft,user-unknown\n");
  assert.deepEqual(parsed(run(["reclassify", "stored.csv"]).stdout).map(({ changed }) => changed), [["type"]]);
});

test("a field that no row has is named", () => {
  writeFileSync(join(folder, "fields.log"), POSTFIX);
  const said = (fields, ...args) => run(["fields.log", "--fields", fields, ...args]).stderr.match(/^bouncecode: .*$/gm);
  assert.deepEqual(said("adress,bounce.catgory,address,bounce.category,bounce.blocklist.name,at"), ['bouncecode: no row has the field "adress"', 'bouncecode: no row has the field "bounce.catgory"']);
  assert.equal(said("adress", "--quiet"), null);
});

test("colours on request only", () => {
  const plain = run(["550"]).stdout;
  assert.doesNotMatch(plain, /\x1b/);
  const forced = run(["550"], { env: { ...env, FORCE_COLOR: "1" } }).stdout;
  assert.match(forced, /\x1b\[1m/);
  assert.equal(forced.replace(/\x1b\[\d+m/g, ""), plain);
  assert.equal(run(["550"], { env: { ...env, FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout, plain);
});

test("an output that cannot be written is status 2", { skip: !existsSync("/dev/full") && "there is no /dev/full" }, () => {
  writeFileSync(join(folder, "many.txt"), "550 5.1.1 User unknown\n".repeat(5000));
  const { status, stderr } = run(["many.txt", "-o", "/dev/full"]);
  assert.equal(status, 2);
  assert.match(stderr, /^bouncecode: \/dev\/full cannot be written: no space left on device$/m);
  const piped = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" many.txt > /dev/full`], { cwd: folder, encoding: "utf8", env });
  assert.equal(piped.status, 2);
  assert.match(piped.stderr, /^bouncecode: standard output cannot be written: no space left on device$/m);
});

test("completion and manual know every command and option", () => {
  const help = run(["--help"]).stdout;
  const commands = [...help.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
  for (const name of ["explain", "lookup", "decide", "reclassify", "completion", "manual"]) assert.ok(commands.includes(name), name);
  const options = [...help.matchAll(/--([a-z][\w-]+)/g)].map(([, name]) => name);
  for (const shell of ["bash", "zsh", "fish"]) {
    const { status, stdout } = run(["completion", shell]);
    assert.equal(status, 0);
    for (const name of [...commands.slice(0, 6), ...options]) assert.ok(stdout.includes(name), `${shell}: ${name}`);
  }
  const complete = (line) => {
    const words = line.split(" ");
    const script = `${run(["completion", "bash"]).stdout}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _bouncecode; echo "\${COMPREPLY[*]}"`;
    return spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" }).stdout.trim().split(" ");
  };
  assert.ok(complete("bouncecode de").includes("decide"));
  assert.deepEqual(complete("bouncecode --summ"), ["--summary"]);
  assert.deepEqual(complete("bouncecode decide --pol"), ["--policy"]);
  assert.deepEqual(complete("bouncecode x --to t"), ["tsv"]);
  const { stdout: page } = run(["manual"]);
  for (const name of options) assert.ok(page.includes(name.replaceAll("-", "\\-")), name);
  assert.match(page, /^\.TH BOUNCECODE 1 /);
});

test("a time without a year is dated by the file", () => {
  writeFileSync(join(folder, "old.log"), "Dec 31 23:59:59 mx1 postfix/smtp[9]: 3A1B2C: to=<ann@example.com>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.2]:25: Connection timed out)\n");
  const written = new Date("2024-01-01T12:00:00Z");
  utimesSync(join(folder, "old.log"), written, written);
  assert.equal(parsed(run(["old.log"]).stdout)[0].at, "2023-12-31T23:59:59.000Z");
});

test("the output never overwrites its input, by whatever name or link it is called", () => {
  const content = "550 5.1.1 User unknown\n";
  const input = join(folder, "precious.txt");
  writeFileSync(input, content);
  mkdirSync(join(folder, "elsewhere"));
  linkSync(input, join(folder, "hard-link.txt"));
  symlinkSync(input, join(folder, "soft-link.txt"));
  symlinkSync(folder, join(folder, "elsewhere", "folder"), "dir");
  for (const output of ["precious.txt", "./elsewhere/../precious.txt", "hard-link.txt", "soft-link.txt", "elsewhere/folder/precious.txt"]) {
    const { status, stderr } = run(["precious.txt", "--output", output]);
    assert.equal(status, 2, `${output}: ${stderr}`);
    assert.match(stderr, /would overwrite/);
    assert.equal(readFileSync(input, "utf8"), content, output);
  }
});

/** Runs the command line with files as its descriptors: names by how they are opened, in the order of standard input, output, error. */
function redirected(args, ...files) {
  const stdio = [0, 1, 2].map((at) => (files[at] === undefined ? "pipe" : openSync(join(folder, files[at][0]), files[at][1])));
  const result = run(args, { input: stdio[0] === "pipe" ? "" : null, stdio, timeout: 20_000 });
  for (const file of stdio) if (file !== "pipe") closeSync(file);
  return result;
}

test("nor its standard input, nor a file that an option names, nor one of a folder", () => {
  const contents = { "in.txt": "550 5.1.1 User unknown\n", "events.ndjson": `${JSON.stringify({ address: "a@example.com", at: "2026-01-02T03:04:05Z", outcome: "bounced", code: 550 })}\n`, "phrases.json": "[]", "policy.json": "{}" };
  const write = () => Object.entries(contents).forEach(([name, content]) => writeFileSync(join(folder, name), content));
  write();
  linkSync(join(folder, "in.txt"), join(folder, "in-link.txt"));
  mkdirSync(join(folder, "messages"));
  writeFileSync(join(folder, "messages", "1.eml"), "Subject: one\n\none\n");
  const unharmed = (name, { status, stderr, stdout }) => {
    assert.deepEqual([status, stdout], [2, ""], `${name}: ${stderr}`);
    assert.match(stderr, /^bouncecode: --output would overwrite \S+, which is being read\n$/, name);
    for (const [name, content] of Object.entries(contents)) assert.equal(readFileSync(join(folder, name), "utf8"), content, name);
  };
  for (const args of [["-o", "in.txt"], ["-", "-o", "in.txt"], ["-i", "-", "-o", "in-link.txt"], ...["decide", "events", "message", "reclassify"].map((name) => [name, "-o", "in.txt"])]) {
    unharmed(args.join(" "), redirected(args, ["in.txt", "r"]));
  }
  for (const args of [["--phrases", "phrases.json", "in.txt", "-o", "phrases.json"], ["decide", "--phrases", "./phrases.json", "events.ndjson", "-o", "phrases.json"], ["decide", "--policy", "policy.json", "events.ndjson", "-o", "policy.json"], ["message", "messages", "-o", "messages/1.eml"]]) {
    unharmed(args.join(" "), run(args));
  }
  assert.equal(readFileSync(join(folder, "messages", "1.eml"), "utf8"), "Subject: one\n\none\n");
  // What the shell opens: behind the end, where the rows would be read again, or at the beginning.
  for (const flags of ["a", "r+"]) {
    for (const args of [["in.txt"], ["in.txt", "--summary"], ["--phrases", "phrases.json", "in.txt"]]) {
      const { status, stderr } = redirected(args, undefined, [args.at(0).startsWith("--") ? "phrases.json" : "in.txt", flags]);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /^bouncecode: \S+: input file is output file: standard output is written to it\n$/);
    }
    assert.match(redirected([], ["in.txt", "r"], ["in.txt", flags]).stderr, /^bouncecode: standard input: input file is output file/);
  }
  for (const [name, content] of Object.entries(contents)) assert.equal(readFileSync(join(folder, name), "utf8"), content, name);
  assert.equal(redirected(["in.txt"], undefined, undefined, ["in.txt", "a"]).status, 2);
  // Another file, and one that nobody reads.
  write();
  assert.equal(redirected(["-o", "out.ndjson"], ["in.txt", "r"]).status, 0);
  assert.equal(redirected(["in.txt", "-o", "events.ndjson"], ["events.ndjson", "r"]).status, 0);
  assert.equal(parsed(readFileSync(join(folder, "out.ndjson"), "utf8")).length, 1);
});

const OSC = "\x1b]0;mine\x07";
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

test("no terminal obeys what a stranger wrote: in a summary, in messages, in what is said of one bounce", () => {
  const reply = `550 5.1.1 ${OSC}User\x1b[2J unknown \b\x9b2J\u202egnp.exe\u2066`;
  writeFileSync(join(folder, "odd.txt"), `${reply}\n`);
  writeFileSync(join(folder, "odd.ndjson"), `${JSON.stringify({ address: `a@exam${OSC}ple.com`, code: "550", text: reply })}\n`);
  for (const name of ["odd.txt", "odd.ndjson"]) {
    const { stdout } = run([name, "--summary"]);
    assert.doesNotMatch(stdout, CONTROLS, name);
    assert.ok(stdout.includes(String.raw`\u001b]0;mine\u0007User\u001b[2J unknown \u0008\u009b2J\u202egnp.exe\u2066`), stdout);
    assert.doesNotMatch(run([name]).stderr, CONTROLS, name);
  }
  // In rows all is as it was read.
  assert.equal(parsed(run(["odd.txt"]).stdout)[0].text, reply);
  assert.ok(run(["odd.txt", "--to", "csv", "--fields", "text"]).stdout.includes(reply));
  for (const args of [["decide", "--format", "ndjson", "-"], ["events", "-"], ["-", "--format", "ndjson"]]) {
    const { stderr } = run(args, { input: `{"a": ${OSC}\x9b2J\n{"outcome":"${OSC}","address":"a@example.com"}\n` });
    assert.match(stderr, /\\u001b/, args.join(" "));
    assert.doesNotMatch(stderr, CONTROLS, args.join(" "));
  }
  assert.match(run([`missing${OSC}.txt`]).stderr, /missing\\u001b/);
  writeFileSync(join(folder, "odd-stored.ndjson"), `${JSON.stringify({ code: 550, text: "User unknown", bounce: { category: OSC } })}\n`);
  const { stderr } = run(["reclassify", "odd-stored.ndjson"]);
  assert.match(stderr, /category: \\u001b/);
  assert.doesNotMatch(stderr, CONTROLS);
  assert.doesNotMatch(run(["explain", reply]).stdout, CONTROLS);
});

const hasScript = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");

test("nor in rows on a terminal", { skip: !hasScript && "there is no script of util-linux" }, () => {
  const reply = `550 5.1.1 ${OSC}User unknown\x7f\x9b2J\u202e`;
  writeFileSync(join(folder, "odd.txt"), `${reply}\n`);
  const shown = (...args) => spawnSync("script", ["-qec", [process.execPath, cli, ...args].map((word) => `'${word}'`).join(" "), "/dev/null"], { cwd: folder, encoding: "utf8", env: { ...env, NO_COLOR: "1" } }).stdout.replaceAll("\r\n", "\n");
  for (const args of [["odd.txt", "-q", "--to", "csv"], ["odd.txt", "-q", "--to", "tsv"], ["odd.txt", "-q", "--to", "ndjson"], ["odd.txt"], ["odd.txt", "-q", "-o", "/dev/stdout"], ["lookup", "5\x9b2J"]]) {
    assert.match(shown(...args), /\\u009b2J/, args.join(" "));
    assert.doesNotMatch(shown(...args), CONTROLS, args.join(" "));
  }
  assert.equal(parsed(shown("odd.txt", "-q", "--to", "ndjson"))[0].text, reply, "ndjson is still the same JSON");
});

test("a spreadsheet takes no cell for a formula where --spreadsheet says that one will open it", () => {
  const texts = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "550 no; user;=1+1", '"=1"', "550 User unknown - sorry", "550 a=b"];
  const safe = ["'=cmd|' /C calc'!A0", "'+1", "'-1", "'@SUM(A1)", "'\t'=1", "550 no; user;'=1+1", `"'=1"`, ...texts.slice(-2)];
  writeFileSync(join(folder, "sheet.ndjson"), texts.map((text) => `${JSON.stringify({ "=head": -7, text })}\n`).join(""));
  const fields = ["--fields", "=head,text", "-q"];
  const written = run(["sheet.ndjson", "--to", "csv", "--spreadsheet", ...fields]).stdout;
  assert.ok(written.startsWith("\ufeff'=head,text\n-7,'=cmd|' /C calc'!A0\n"), "with a mark by which spreadsheets know UTF-8; a number is none");
  assert.deepEqual(rowsOf("sheet.csv", written, "-q").map(({ text }) => text), safe);
  assert.ok(run(["sheet.ndjson", "--to", "tsv", "--spreadsheet", ...fields]).stdout.includes(`-7\t"'=1"\n`));
  // Without it what was read comes out again.
  assert.deepEqual(rowsOf("sheet.csv", run(["sheet.ndjson", "--to", "csv", ...fields]).stdout, "-q").map(({ text }) => text), texts);
  const event = `${JSON.stringify({ address: "=1@example.com", at: "2026-01-02T03:04:05Z", outcome: "bounced", code: 550 })}\n`;
  assert.match(run(["decide", "--spreadsheet"], { input: event }).stdout, /^'=1@example\.com\t/);
  refuses(run, [
    [["sheet.ndjson", "--spreadsheet"], /--spreadsheet is for csv and tsv, and this would be ndjson/],
    [["decide", "--json", "--spreadsheet"], /--spreadsheet is for tab-separated lines, and this would be JSON/],
  ]);
});

test("a first line that is cut off does not hide the others", () => {
  const good = Array.from({ length: 3 }, (_, i) => `${JSON.stringify({ id: i, code: 550, text: "5.1.1 User unknown" })}\n`).join("");
  for (const cut of ['{"code":"550","text":"a', '{"code":"550",', '{"code":"550","text":', '{"code":55', "{", '0","text":"gone"}']) {
    const { status, stdout, stderr } = run(["-"], { input: `${cut}\n${good}` });
    assert.deepEqual([status, parsed(stdout).map(({ id }) => id)], [1, [0, 1, 2]], cut);
    assert.match(stderr, /^line 1: /, cut);
  }
  assert.equal(rowsOf("nested.json", '{"code":550,"text":"5.1.1 User unknown","more":\n{"a":1}\n}\n').length, 1, "an object over several lines is one");
});

test("gzip: what is whole is read, whatever follows it", () => {
  const log = gzipSync(POSTFIX);
  const read = (...parts) => {
    const { status, stdout, stderr } = run(["-"], { input: Buffer.concat(parts.map((part) => Buffer.from(part))) });
    return [status, parsed(stdout).length, /^(?:line (\d+): what follows the gzip data is not gzip|.*(damaged gzip: .*)$)/m.exec(stderr)?.slice(1).join("") ?? ""];
  };
  assert.deepEqual(read(log, log), [0, 8, ""], "several members");
  assert.deepEqual(read(log, Buffer.alloc(1000)), [0, 4, ""], "zeros fill up a block");
  for (const rest of ["x", "x\n", "\x1f\x8b", "more\n".repeat(100_000), Buffer.concat([Buffer.alloc(9), log])]) assert.deepEqual(read(log, rest), [1, 4, "7"], JSON.stringify(rest.slice(0, 9)));
  // A name and other fields of the header; the end of the data behind, at and before that of what is unpacked together.
  const head = (flags, fields) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3]), Buffer.from(fields), log.subarray(10)]);
  assert.deepEqual(read(head(0b1_1110, "\x02\0abname\0comment\0cc"), head(8, "name\0")), [0, 8, ""]);
  for (let i = -10; i < 10; i++) assert.deepEqual(read(head(8, `${"n".repeat((1 << 14) - log.length + i)}\0`), log, "x"), [1, 8, "13"], `${i}`);
  // What is damaged is status 2, behind the rows that are whole.
  const changed = (at) => log.map((byte, i) => (i === log.length + at ? byte ^ 1 : byte));
  assert.deepEqual(read(log, log.subarray(0, -9)).slice(0, 2), [2, 8]);
  assert.deepEqual(read(changed(-1)), [2, 4, "damaged gzip: incorrect length check"]);
  if (crc32 !== undefined) assert.deepEqual(read(changed(-8)), [2, 4, "damaged gzip: incorrect data check"]);
  assert.deepEqual(read(head(8, "n".repeat(200_000))), [2, 0, "damaged gzip: header too long"]);
  assert.deepEqual(read([0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 3]), [2, 0, "damaged gzip: unknown compression method"]);
});

test("a line that cannot be read ends no run", () => {
  const lines = ['{"code":550,"text":"User unknown"}', "{broken", '{"code":{"a":1}}', "null", "[]", '{"code":-1}', "\ud800\0", '{"code":"4.2.2"}'];
  writeFileSync(join(folder, "bad.ndjson"), lines.join("\n"));
  const { stdout } = run(["bad.ndjson", "--json"]);
  const categories = parsed(stdout).map((row) => row.bounce.category);
  assert.ok(categories.includes("user-unknown") && categories.includes("mailbox-full"), stdout);
});

test("a row without a code and a text is no failure", () => {
  const csv = "email;fehler;datum\nann@example.com;550 5.1.1 User unknown;2026-11-23\nbo@example.com; ;2026-11-23\n";
  writeFileSync(join(folder, "customers.csv"), csv);
  writeFileSync(join(folder, "customers.ndjson"), '{"email":"ann@example.com","error":"550 5.1.1 User unknown"}\n{"email":"bo@example.com","error":null}\n');
  for (const name of ["customers.csv", "customers.ndjson"]) {
    const { status, stdout, stderr } = run([name]);
    assert.equal(status, 0);
    assert.deepEqual(parsed(stdout).map(({ email }) => email), ["ann@example.com"]);
    assert.match(stderr, /^Rows read +1\nFailures +1\nRecords that are no bounce +1\n/);
  }
  assert.deepEqual(parsed(run(["customers.csv", "--filter"]).stdout).at(-1), { error: "no bounce" });
  // One that is said to have bounced is one.
  assert.equal(rowsOf("said.ndjson", '{"email":"ann@example.com","outcome":"bounced","text":""}\n').length, 1);
});

test("a column or key that no row has is wrong usage", () => {
  writeFileSync(join(folder, "named.csv"), "E-Mail;Letzte Fehlermeldung\nann@example.com;550 5.1.1 User unknown\n");
  writeFileSync(join(folder, "named.json"), '[\n{"email":"ann@example.com","error":"550 5.1.1 User unknown"},\n{"email":"bo@example.com","smtp":{"code":452}}\n]\n');
  for (const option of ["--text-field", "--code-field"]) {
    refuses(run, [
      [["named.csv", option, "Fehlermeldung"], /^bouncecode: named\.csv: no column or key is called "Fehlermeldung"; there are E-Mail, Letzte Fehlermeldung$/m],
      [["named.json", "--quiet", option, "eror"], /^bouncecode: named\.json: no column or key is called "eror"; there are email, error$/m],
    ]);
  }
  // Not each row needs it.
  assert.equal(parsed(run(["named.json", "--code-field", "smtp.code"]).stdout).length, 1);
});
