// `bouncecode decide`: a file of events in, a line an address out.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { classify, decide, describeDecision, taxonomy } from "../../pkg/dist/index.js";
import { refuses } from "./refuses.mjs";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const now = "2026-03-10T00:00Z";

function run(args, { input = "" } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "decide", ...args], { cwd: folder, encoding: "utf8", input });
  return { status, stdout, stderr };
}

/** Writes a file, decides, gives back what came out line by line. */
function decided(name, content, ...args) {
  writeFileSync(join(folder, name), content);
  const result = run(["--input", name, "--now", now, ...args]);
  return { ...result, lines: result.stdout.split("\n").filter(Boolean) };
}

const ndjson = (...events) => events.map((event) => JSON.stringify(event) + "\n").join("");
const soft = (address, at, campaign) => ({ address, at, outcome: "bounced", type: "soft", campaign });

const HISTORY = [
  soft("later@example.no", "2026-03-03T08:00Z", "c"),
  { address: "dead@example.no", at: "2026-03-01T08:00Z", outcome: "bounced", code: 550, text: "5.1.1 User unknown" },
  soft("later@example.no", "2026-03-01T08:00Z", "a"),
  { address: "fine@example.no", at: Date.parse("2026-03-01T08:00Z"), outcome: "delivered" },
  { address: "dead@example.no", at: "2026-02-01T08:00Z", outcome: "delivered" },
  soft("later@example.no", "2026-03-02T08:00Z", "b"),
];
const ADDRESSES = ["later@example.no", "dead@example.no", "fine@example.no"];

/** What the library says of the same events. */
function expected(address, options) {
  const events = HISTORY.filter((event) => event.address === address).map(({ code, text, ...event }) =>
    code === undefined ? event : { ...event, classification: classify(code, text) },
  );
  return decide(events, { now, ...options });
}

test("a reply about another address than the row's suppresses nobody", () => {
  const row = (address) => ({ address, at: "2026-03-01T08:00Z", outcome: "bounced", code: 550, text: "5.1.1 <gone@far.example>: User unknown" });
  const { lines, stderr } = decided("other.ndjson", ndjson(row("ann@example.no"), row("gone@far.example")), "--json");
  assert.deepEqual(lines.map((line) => JSON.parse(line).status), ["watched", "suppressed"], stderr);
});

test("an address a line, in the order in which they first appear, with what the library decides", () => {
  for (const policy of taxonomy.policies) {
    const { status, lines, stderr } = decided("events.ndjson", ndjson(...HISTORY), "--policy", policy, "--json");
    assert.equal(status, 0, stderr);
    assert.deepEqual(lines.map((line) => JSON.parse(line)), ADDRESSES.map((address) => ({ address, ...expected(address, { policy }) })), policy);
  }
  assert.equal(expected("later@example.no").status, "suppressed");
  assert.equal(expected("later@example.no", { policy: "smtp2go" }).status, "active");
});

test("for a person: fields with tabs between them, in words where a language is named", () => {
  const { lines } = decided("events.ndjson", ndjson(...HISTORY), "--policy", "smtp2go");
  assert.deepEqual(lines, ADDRESSES.map((address) => {
    const { status, rule } = expected(address, { policy: "smtp2go" });
    return `${address}\t${status}\t\t${rule}`;
  }));
  const early = decided("events.ndjson", ndjson(...HISTORY), "--policy", "smtp2go", "--now", "2026-03-02", "--locale", "nb");
  const [address, status, until, rule, words] = early.lines[1].split("\t");
  assert.deepEqual({ address, status, until, rule }, { address: "dead@example.no", status: "suppressed", until: "2026-03-08T08:00:00.000Z", rule: "smtp2go.hard" });
  const { label, reason, outlook } = describeDecision(expected(address, { policy: "smtp2go", now: "2026-03-02" }), { locale: "nb" });
  assert.equal(words, `${label}: ${reason} ${outlook}`);
});

test("lines that cannot be read are reported with their number, and the rest is decided", () => {
  const content = [
    JSON.stringify(soft("a@example.no", "2026-03-01")),
    "",
    "not json",
    '{"address":"b@example.no","at":"tomorrow","outcome":"delivered"}',
    '{"address":"b@example.no","at":"2026-03-01","outcome":"lost"}',
    '{"address":"b@example.no","at":"2026-03-01","outcome":"bounced"}',
    '{"address":"b@example.no","at":"2026-03-01","outcome":"bounced","classification":{"type":"firm"}}',
    '{"address":"b@example.no","at":"2026-03-01","outcome":"bounced","code":5.1}',
    '{"address":"","at":"2026-03-01","outcome":"delivered"}',
    '{"address":"b\\tc","at":"2026-03-01","outcome":"delivered"}',
    '{"at":"2026-03-01","outcome":"delivered"}',
    '{"address":"b@example.no","at":"2026-03-01","outcome":"delivered","campaign":{}}',
    JSON.stringify(soft("z@example.no", "2026-03-01")),
  ].join("\n");
  const { status, lines, stderr } = decided("broken.ndjson", content);
  assert.equal(status, 1);
  assert.deepEqual(lines.map((line) => line.split("\t")[0]), ["a@example.no", "z@example.no"]);
  const reasons = { 3: /JSON/, 4: /at must be a time.*"tomorrow"/, 5: /outcome is "lost", which is unknown; known are delivered, /, 6: /no classification, type, code or text/, 7: /classification\.type/, 8: /code must be/, 9: /address/, 10: /address/, 11: /address/, 12: /campaign/ };
  const said = [...stderr.matchAll(/^line (\d+): (.+)$/gm)];
  assert.deepEqual(said.map(([, line]) => line), Object.keys(reasons));
  for (const [, line, reason] of said) assert.match(reason, reasons[line]);
  assert.match(stderr, /^2 addresses from 2 events in .*; 10 could not be read$/m);
  assert.match(stderr, /^ {2}watched +2 +100\.0%$/m);
});

test("bounces that may be automatic replies do not add up, whatever the form of the file", () => {
  const events = ["01", "02", "03"].map((day) => ({ address: "away@x.no", at: `2026-03-${day}T08:00Z`, outcome: "bounced", type: "soft", flags: ["truncated", "platform-vague"] }));
  const table = (between) => [Object.keys(events[0]), ...events.map((event) => Object.values({ ...event, flags: event.flags.join(" ") }))].map((row) => row.join(between)).join("\n");
  for (const [name, content] of [["vague.ndjson", ndjson(...events)], ["vague.csv", table(",")], ["vague.tsv", table("\t")]]) {
    assert.deepEqual(decided(name, content).lines, ["away@x.no\tactive\t\trecommended.none"], name);
  }
});

test("csv, with empty cells for what is not there and times as numbers", () => {
  const at = Date.parse("2026-03-01T08:00Z");
  const content = `address;at;outcome;campaign;type;code;text\r\na@x.no;${at};bounced;;soft;;\r\nb@x.no;2026-03-01;bounced;c;;550;"5.1.1 User; unknown"\r\nc@x.no;2026-03-01;delivered;;;;\r\nd@x.no;1767225600;complained;;;;\r\n`;
  const { status, lines, stderr } = decided("events.csv", content, "--json");
  assert.equal(status, 0, stderr);
  const [a, b, c, d] = lines.map((line) => JSON.parse(line));
  assert.deepEqual(a, { address: "a@x.no", ...decide([{ at, outcome: "bounced", type: "soft" }], { now }) });
  assert.equal(b.reason, "hard");
  assert.equal(c.reason, "delivered");
  assert.equal(d.since, 1767225600_000, "seconds, as platforms write them");
  const piped = run(["--input", "-"], { input: '"address","at","outcome"\n"a@x.no","2026-03-01","unsubscribed"\n' });
  assert.match(piped.stdout, /^a@x\.no\tsuppressed\t\trecommended\.unsubscribed\n$/, "what is no JSON is a csv");
});

test("what bouncecode --input wrote is taken as it is; codes may be a scheme's, under other names", () => {
  const event = { address: "a@x.no", at: "2026-03-01", outcome: "bounced" };
  const bounce = classify(550, "5.1.1 User unknown");
  const piped = decided("chain.ndjson", ndjson({ ...event, type: "soft", bounce }), "--json");
  assert.equal(JSON.parse(piped.lines[0]).reason, "hard");
  // 60 is a code of GreenArrow's, and none of the standards'.
  const own = ndjson({ ...event, status: 60 });
  const rule = (...args) => decided("own.ndjson", own, "--code-field", "status", "--json", ...args).lines.map((line) => JSON.parse(line).reason);
  assert.deepEqual(rule("--scheme", "greenarrow"), [decide([{ ...event, classification: classify(60, null, { scheme: "greenarrow" }) }], { now }).reason]);
  assert.notDeepEqual(rule("--scheme", "greenarrow"), rule());
});

test("a policy of one's own comes from a file", () => {
  writeFileSync(join(folder, "ours.json"), '{"base":"smtp2go","softThreshold":2,"softFor":30}');
  const { lines } = decided("events.ndjson", ndjson(...HISTORY), "--policy", "ours.json");
  const { until } = expected("later@example.no", { policy: { base: "smtp2go", softThreshold: 2, softFor: 30 } });
  assert.equal(lines[0], `later@example.no\tsuppressed\t${new Date(until).toISOString()}\town.soft-threshold`);
});

test("--output writes a file, JSON where its name says so, and never over the input", () => {
  for (const [name, first] of [["out.ndjson", /^\{"address":"later@example\.no",/], ["out.tsv", /^later@example\.no\tsuppressed\t/]]) {
    const { status, stdout } = decided("events.ndjson", ndjson(...HISTORY), "--output", name);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: "" });
    assert.match(readFileSync(join(folder, name), "utf8"), first);
  }
  assert.equal(run(["--input", "events.ndjson", "--output", "./events.ndjson"]).status, 2);
});

test("wrong usage is one sentence and status 2", () => {
  writeFileSync(join(folder, "wrong.json"), '{"softThreshold":0}');
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "odd.csv"), "mail,at\nx,y\n");
  const input = ["--input", "events.ndjson"];
  const cases = [
    [[...input, "more"], /more/],
    [[...input, "--policy", "strict"], /unknown policy "strict"; known are recommended, /],
    [[...input, "--policy", "missing.json"], /missing\.json: no such file or directory$/m],
    [[...input, "--policy", "broken.json"], /broken\.json is no JSON/],
    [[...input, "--policy", "wrong.json"], /wrong\.json: policy\.softThreshold must be a whole number/],
    [[...input, "--now", "soon"], /--now must be a time/],
    [[...input, "--scheme", "nope"], /unknown scheme/],
    [[...input, "--format", "txt"], /unknown --format "txt"; known are log, ndjson, json, csv/],
    [["--input", "missing.ndjson"], /^bouncecode: missing\.ndjson: no such file or directory$/m],
    [["--input", "odd.csv"], /odd\.csv: the header has no column .*mail, at/],
  ];
  refuses(run, cases);
});

test("--help names every option, policy and outcome", () => {
  const { status, stdout } = run(["--help"]);
  assert.equal(status, 0);
  const words = ["--input", "--output", "--policy", "--now", "--locale", "--json", "--scheme", "--format", ...taxonomy.policies, "suppressed-by-hand", "unblocked"];
  for (const word of words) assert.ok(stdout.includes(word), word);
  assert.ok(stdout.split("\n").every((line) => line.length <= 110));
});

test("a row with a code or a text has bounced; one that says nothing is no event", () => {
  const { status, lines, stderr } = decided("plain.csv", "email,text,date\ndead@x.no,550 5.1.1 User unknown,2026-03-01\nfine@x.no,,2026-03-01\n");
  assert.equal(status, 0, stderr);
  assert.deepEqual(lines, ["dead@x.no\tsuppressed\t\trecommended.hard"]);
  assert.match(stderr, /^1 address from 1 event in .* s; 1 row without an event$/m);
});

test("times as programs write them", () => {
  const since = (...times) => {
    const { lines } = decided("times.ndjson", ndjson(...times.map((at, i) => ({ address: `${i}@x.no`, at, outcome: "complained" }))), "--json");
    return lines.map((line) => new Date(JSON.parse(line).since).toISOString().slice(0, 16));
  };
  assert.deepEqual(since("Mon, 23 Feb 2026 10:00:00 +0100", 1771837200, "1771837200", 1771837200_000), Array(4).fill("2026-02-23T09:00"));
  // A day above 12 shows which number is the day, in later rows too; each separator has an order of its own.
  assert.deepEqual(since("3.2.2026 08:30", "23.02.2026", "04/02/2025 9:30", "02/23/2026"), ["2026-02-03T08:30", "2026-02-23T00:00", "2025-04-02T09:30", "2026-02-23T00:00"]);
  assert.deepEqual(since("02.02.2026"), ["2026-02-02T00:00"], "the day is the month");
  for (const odd of ["31.02.2026", "13.13.2026", "23.02.26", "1.2.2026 25:00"]) assert.deepEqual(since(odd), [], odd);
  const unsure = decided("unsure.csv", "email,date,outcome\na@x.no,3.2.2026,complained\nb@x.no,2026-03-01,complained\n");
  assert.equal(unsure.status, 1);
  assert.deepEqual(unsure.lines.map((line) => line.split("\t")[0]), ["b@x.no"]);
  assert.match(unsure.stderr, /^1 row with a date such as 3\.2\.2026, whose day may be its month; write it as YYYY-MM-DD$/m);
  // What proves both orders proves none.
  assert.deepEqual(since("3.2.2026", "23.02.2026", "02.23.2026"), ["2026-02-23T00:00", "2026-02-23T00:00"]);
});

test("a row without a time gets that of --received-at, or is reported", () => {
  const row = ndjson({ address: "dead@x.no", code: 550, text: "5.1.1 User unknown" });
  const { status, stderr } = decided("timeless.ndjson", row);
  assert.equal(status, 1);
  assert.match(stderr, /^line 1: no time; --received-at gives one to the rows that have none$/m);
  const { lines } = decided("timeless.ndjson", row, "--received-at", "2026-03-02", "--json");
  assert.equal(JSON.parse(lines[0]).since, Date.parse("2026-03-02"));
  refuses(run, [[["timeless.ndjson", "--received-at", "soon"], /--received-at must be a time/]]);
});
