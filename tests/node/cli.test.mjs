// The command line: one bounce, and files of them.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { classify, describe, explain } from "../../pkg/dist/index.js";
import { refuses } from "./refuses.mjs";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, LC_ALL: "C.UTF-8" };

function run(args, { input = "", ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", input, env, ...options });
  return { status, stdout, stderr };
}

/** Writes a file, classifies it, gives back what came out. */
function stream(name, content, ...args) {
  writeFileSync(join(folder, name), content);
  const result = run(["--input", name, ...args]);
  return { ...result, rows: result.stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line)) };
}

test("one bounce, for a person", () => {
  const { status, stdout, stderr } = run(["550", "5.1.1 User unknown", "--locale", "nb"]);
  const said = describe(classify(550, "5.1.1 User unknown"), { locale: "nb" });
  assert.equal(status, 0);
  assert.equal(stderr, "");
  for (const words of [said.title, said.description, said.advice, said.typeLabel, said.actionLabel, "user-unknown", "suppress"]) {
    assert.ok(stdout.includes(words), words);
  }
});

test("the language of the environment, unless another is named", () => {
  const said = (locale) => describe(classify("4.2.2"), { locale }).title;
  assert.ok(run(["4.2.2"], { env: { ...env, LC_ALL: "de_AT.UTF-8" } }).stdout.startsWith(said("de")));
  assert.ok(run(["4.2.2", "--locale", "sv"], { env: { ...env, LC_ALL: "de_AT.UTF-8" } }).stdout.startsWith(said("sv")));
  assert.ok(run(["4.2.2"]).stdout.startsWith(said("en")));
});

test("one bounce, for a program", () => {
  const json = (...args) => JSON.parse(run([...args, "--json"]).stdout);
  assert.deepEqual(json("550", "5.1.1 User unknown"), classify(550, "5.1.1 User unknown"));
  assert.deepEqual(json("--scheme", "greenarrow", "21"), classify(21, null, { scheme: "greenarrow" }));
  assert.deepEqual(json("550", "User unknown", "--explain"), explain("550", "User unknown"));
  assert.deepEqual(json("550 5.1.1 User unknown"), classify(null, "550 5.1.1 User unknown"));
  assert.deepEqual(json("550", "5.1.1", "User", "unknown"), classify(550, "5.1.1 User unknown"));
  assert.deepEqual(json("550-5.1.1"), classify("550-5.1.1"));
  assert.deepEqual(json("4.2.2", "--locale", "fr").description, describe(classify("4.2.2"), { locale: "fr" }));
});

test("--explain shows the words that decided", () => {
  assert.match(run(["550", "sorry, user unknown here", "--explain"]).stdout, /→ text .*"user unknown"/);
});

test("wrong usage is one sentence and status 2", () => {
  const cases = [
    [["550", "--colour"], /--colour/],
    [["550", "--scheme", "nope"], /unknown scheme "nope"; known are .*greenarrow/],
    [["550", "--scheme", "greenarow"], /unknown scheme "greenarow" \(did you mean "greenarrow"\?\); known are /],
    [["550", "--scheme", "Mailchimp"], /unknown scheme "Mailchimp" \(did you mean "mandrill"\?\)/],
    [["--input", "-", "--to", "ndjsn"], /unknown --to "ndjsn" \(did you mean "ndjson"\?\)/],
    [[""], /^bouncecode: the code is empty$/m],
    [["decide", "."], /^bouncecode: \. is a directory$/m],
    [["events", "."], /^bouncecode: \. is a directory$/m],
    [["--input", "missing.txt"], /missing\.txt: no such file/],
    [["--input", "."], /\. is a directory/],
    [["--input", "x.txt", "550"], /--input/],
    [["--input", "-", "--format", "xml"], /unknown --format "xml".*ndjson, json, csv/],
    [["--input", "-", "--scheme", "nope"], /unknown scheme/],
    [["--input", "-", "--output", "no/such/folder/x"], /no\/such\/folder\/x: no such file or directory/],
    [["--input", "-", "--output", "x.xlsx"], /--output cannot write \.xlsx; a spreadsheet opens \.csv and \.tsv/],
    [["help", "decid"], /there is no command "decid"; there are explain, /],
  ];
  refuses(run, cases);
});

test("--help and --version", () => {
  const { status, stdout } = run(["--help"]);
  assert.equal(status, 0);
  for (const word of ["--scheme", "--locale", "--json", "--explain", "--input", "--output", "--format", "greenarrow", "nb"]) assert.ok(stdout.includes(word), word);
  assert.ok(stdout.split("\n").every((line) => line.length <= 110));
  assert.equal(run(["--version"]).stdout.trim(), JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8")).version);
});

test("ndjson: fields are kept, order is kept, what cannot be read is reported with its line", () => {
  const content = [
    '{"id":1,"code":550,"text":"5.1.1 User unknown"}',
    "",
    "not json",
    '{"id":2,"code":"4.2.2"}',
    '{"id":3}',
    '{"id":4,"code":5.1}',
    "[550]",
    '{"id":5,"text":"over quota 4.2.2","bounce":"old"}\r',
  ].join("\n");
  const { status, rows, stderr } = stream("log.ndjson", content);
  assert.equal(status, 1);
  assert.deepEqual(rows, [
    { id: 1, code: 550, text: "5.1.1 User unknown", bounce: classify(550, "5.1.1 User unknown") },
    { id: 2, code: "4.2.2", bounce: classify("4.2.2") },
    { id: 5, text: "over quota 4.2.2", bounce: classify(null, "over quota 4.2.2") },
  ]);
  for (const line of [3, 5, 6, 7]) assert.match(stderr, new RegExp(`^line ${line}: .+`, "m"));
  assert.match(stderr, /^Rows read +3$/m);
  assert.match(stderr, /^Unreadable rows +4$/m);
  assert.match(stderr, /^ {2}No such mailbox \(user-unknown\) +1 +33\.3%$/m);
  assert.match(stderr, /^ {2}watch: .* +2 +66\.7%$/m);
});

test("csv: quotes, lines within them, other separators, other names of columns", () => {
  const expected = [
    ["550", 'said "5.1.1 User\nunknown", finally', "1"],
    ["4.2.2", "", "2"],
  ];
  for (const [separator, name] of [[",", "a.csv"], [";", "b.csv"], ["\t", "c.tsv"]]) {
    const line = (...fields) => fields.join(separator);
    const content = `\ufeff${line("code", '"text"', "id")}\r\n${line("550", '"said ""5.1.1 User\nunknown"", finally"', "1")}\r\n${line("4.2.2", "", "2")}\r\n`;
    const { status, rows } = stream(name, content);
    assert.equal(status, 0);
    assert.deepEqual(rows, expected.map(([code, text, id]) => ({ code, text, id, bounce: classify(code, text) })));
  }
  const { rows } = stream("d.csv", "smtp,reply\n550,User unknown\n", "--code-field", "smtp", "--text-field", "reply");
  assert.deepEqual(rows, [{ smtp: "550", reply: "User unknown", bounce: classify(550, "User unknown") }]);
});

test("csv: broken rows are reported, and those after them are read", () => {
  const { status, rows, stderr } = stream("broken.csv", 'code,text\n550,a,b\n550,x"y"\n\n550,"z"y\n550,"never closed\n4.2.2,full\n5.1.1,gone\n');
  assert.equal(status, 1);
  assert.deepEqual(rows.map((row) => [row.code, row.text]), [["550", 'x"y"'], ["550", '"z"y'], ["4.2.2", "full"], ["5.1.1", "gone"]], "a quote in the middle of a field is part of it");
  assert.deepEqual(stderr.match(/^line .*$/gm), ["line 2: 3 fields, where the header has 2", "line 6: a quote that is never closed"]);
  const { status: usage, stderr: message } = stream("odd.csv", "a,b\n1,2\n");
  assert.equal(usage, 2);
  assert.match(message, /no column that could hold a code or a text, but a, b/);
});

test("txt and standard input: a reply a line; what is JSON is seen", () => {
  const { rows, status } = stream("mail.log", "550 5.1.1 User unknown\n\nfull: 452 4.2.2 æ 😀\n");
  assert.equal(status, 0);
  assert.deepEqual(rows, [
    { text: "550 5.1.1 User unknown", bounce: classify(null, "550 5.1.1 User unknown") },
    { text: "full: 452 4.2.2 æ 😀", bounce: classify(null, "full: 452 4.2.2 æ 😀") },
  ]);
  const piped = (input, ...args) => JSON.parse(run(["--input", "-", ...args], { input }).stdout);
  assert.deepEqual(piped("550 5.1.1 User unknown").text, "550 5.1.1 User unknown");
  assert.deepEqual(piped('\n{"code":550}\n').bounce, classify(550));
  assert.deepEqual(piped('"code"\n550', "--format", "csv").bounce, classify(550));
});

test("options hold for every row", () => {
  const { rows } = stream("all.ndjson", '{"code":21}\n{"code":22}\n', "--scheme", "greenarrow", "--locale", "nb", "--explain");
  assert.deepEqual(rows, [21, 22].map((code) => {
    const bounce = explain(code, null, { scheme: "greenarrow" });
    return { code, bounce, description: describe(bounce, { locale: "nb" }) };
  }));
});

test("--output writes a file, and never over the input", () => {
  const { status, stdout } = stream("in.txt", "550 5.1.1 User unknown\n", "--output", "out.ndjson");
  assert.equal(status, 0);
  assert.equal(stdout, "");
  assert.equal(JSON.parse(readFileSync(join(folder, "out.ndjson"), "utf8")).bounce.category, "user-unknown");
  assert.equal(stream("in.txt", "550 User unknown\n", "--output", "./in.txt").status, 2);
  assert.equal(readFileSync(join(folder, "in.txt"), "utf8"), "550 User unknown\n");
});

test("an empty file is no error", () => {
  for (const name of ["empty.ndjson", "empty.csv", "empty.txt", "empty"]) {
    const { status, rows, stderr } = stream(name, "");
    assert.deepEqual({ status, rows }, { status: 0, rows: [] });
    assert.match(stderr, /^Rows read +0$/m);
  }
});

test("a reader that has had enough is no error", async () => {
  const file = join(folder, "long.txt");
  writeFileSync(file, "550 5.1.1 User unknown\n".repeat(50_000));
  const child = spawn(process.execPath, [cli, "--input", file], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += data));
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  assert.equal(stderr, "");
});

test("memory does not grow with the file", { timeout: 120_000 }, async () => {
  const file = join(folder, "big.ndjson");
  const out = createWriteStream(file);
  const block = '{"code":"550","text":"5.1.1 <someone@example.com>: Recipient address rejected: User unknown in local recipient table"}\n'.repeat(8000);
  const blocks = 40;
  for (let i = 0; i < blocks; i++) if (!out.write(block)) await once(out, "drain");
  out.end();
  await once(out, "close");
  // A heap of 48 MB holds no file of 38 MB and its results of 190 MB.
  const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=48", cli, "--input", file, "--output", join(folder, "big.out")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^Rows read +320,000$/m);
});

test("a line without an end takes no memory without end", { timeout: 120_000 }, () => {
  const { status, stderr } = stream("endless.ndjson", `{"text":"${"x".repeat(30_000_000)}"}\n{"code":550}\n`);
  assert.equal(status, 1);
  assert.match(stderr, /^line 1: longer than 16 MiB$/m);
  assert.match(stderr, /^Rows read +1$/m);
});

test("phrases and schemes of the user's", () => {
  const phrases = [{ category: "spam-detected", text: ["zorblax quorum"] }];
  const schemes = [{ id: "acme", codes: [{ code: "E42", category: "mailbox-full" }] }];
  writeFileSync(join(folder, "phrases.json"), JSON.stringify(phrases));
  writeFileSync(join(folder, "own.json"), JSON.stringify({ phrases, schemes }));
  assert.equal(JSON.parse(run(["--phrases", "phrases.json", "550 zorblax quorum", "--json"]).stdout).category, "spam-detected");
  assert.equal(JSON.parse(run(["--phrases", "own.json", "--scheme", "acme", "E42", "--json"]).stdout).schemeCode, "E42");
  const { rows } = stream("own.txt", "550 zorblax quorum\n", "--phrases", "own.json");
  assert.equal(rows[0].bounce.category, "spam-detected");
  writeFileSync(join(folder, "wrong.json"), JSON.stringify([{ category: "full", text: ["x"] }]));
  writeFileSync(join(folder, "broken.json"), "[");
  writeFileSync(join(folder, "misspelt.json"), '{"phrase":[]}');
  refuses(run, [
    [["--phrases", "wrong.json", "550"], /wrong\.json: rows\[0\]\.category is "full"/],
    [["--phrases", "misspelt.json", "550"], /misspelt\.json: unknown field "phrase" in the file; known are phrases, schemes/],
    [["--phrases", "broken.json", "550"], /broken\.json: .*JSON/],
    [["--phrases", "none.json", "550"], /none\.json/],
  ]);
});

test("where a blocklist takes an address off", () => {
  assert.match(run(["550 5.7.1 blocked using zen.spamhaus.org"]).stdout, /^ {2}blocklist +Spamhaus ZEN {2}\(https:\/\/check\.spamhaus\.org\/\)$/m);
});

test("a language that there is not", () => {
  const { status, stdout, stderr } = run(["4.2.2", "--locale", "klingon"]);
  assert.equal(status, 0);
  assert.ok(stdout.startsWith(describe(classify("4.2.2"), { locale: "en" }).title));
  assert.equal(stderr, `bouncecode: there is no language "klingon", so the texts are English; there are de, en, fr, nb, nl, sv\n`);
  assert.equal(run(["4.2.2", "--locale", "en-GB"]).stderr + run(["4.2.2", "--locale", "da"]).stderr + run(["4.2.2", "--locale", "xx", "--json"]).stderr.replace(/^bouncecode: there is no language "xx".*\n/, ""), "");
});

test("explain takes no file for a reply", () => {
  writeFileSync(join(folder, "reply.txt"), "550 5.1.1 User unknown\n");
  refuses(run, [[["explain", "reply.txt"], /^bouncecode: reply\.txt is a file; bouncecode --explain reply\.txt reads it$/m]]);
});

test("explain says which rules, parts and facts there are", () => {
  const text = "550 5.1.1 <jo@example.org>: User unknown; your message was identified as spam, see https://x.example/why";
  const { stdout } = run(["explain", text, "--locale", "en"]);
  const { decidedBy, limitedBy, parts, facts } = explain(text);
  for (const word of [decidedBy, ...limitedBy, ...parts.map(({ role }) => role), ...facts.flatMap(({ kind, value }) => [kind, value])]) assert.ok(stdout.includes(word), word);
  assert.match(stdout, /\nRules\n→ specific-phrase .*\n↓ sender-words .*\n/);
  assert.match(stdout, /\n→ text +user-unknown +"User unknown"\n/);
});
