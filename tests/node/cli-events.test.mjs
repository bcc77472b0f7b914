// `bouncecode events`: files of payloads in, events out, and on to `bouncecode decide`.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { platforms } from "../../pkg/dist/events.js";
import { refuses } from "./refuses.mjs";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(args, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", input });
  return { status, stdout, stderr };
}
const events = (args, input) => run(["events", ...args], input);
const parsed = (stdout) => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));

const postmark = (Email, Details, ID = 1) => ({ RecordType: "Bounce", ID, Type: "HardBounce", MessageID: `m${ID}`, Email, Details, BouncedAt: "2026-02-03T04:05:06Z" });
const sendgrid = [
  { email: "angry@example.com", timestamp: 1772352000, event: "spamreport", sg_event_id: "s1" },
  { email: "reader@example.com", timestamp: 1772352001, event: "group_unsubscribe", asm_group_id: 10, sg_event_id: "s2" },
];

test("payloads of several platforms, on to decide", () => {
  const lines = [postmark("dead@example.com", "550 5.1.1 No such user here"), postmark("dead@example.com", "550 5.1.1 No such user here"), postmark("bare@example.com", ""), sendgrid];
  writeFileSync(join(folder, "payloads.ndjson"), lines.map((line) => `${JSON.stringify(line)}\n`).join("\n"));
  const { status, stdout, stderr } = events(["payloads.ndjson"]);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^5 events in .* s\n/);
  assert.deepEqual(parsed(stdout).map(({ platform, outcome }) => `${platform} ${outcome}`), ["postmark bounced", "postmark bounced", "postmark bounced", "sendgrid complained", "sendgrid unsubscribed"]);

  const decided = run(["decide", "--json", "--now", "2026-03-10"], stdout);
  assert.equal(decided.status, 0, decided.stderr);
  const decisions = Object.fromEntries(parsed(decided.stdout).map(({ address, status, lists }) => [address, [status, lists]]));
  assert.deepEqual(decisions, {
    "dead@example.com": ["suppressed", []],
    "bare@example.com": ["watched", []],
    "angry@example.com": ["suppressed", []],
    "reader@example.com": ["active", ["10"]],
  });
  // A platform's bare "hard" counts as hard under no policy.
  assert.match(run(["decide", "--policy", "activecampaign", "--now", "2026-03-10"], stdout).stdout, /^bare@example\.com\twatched\t/m);
});

test("one document: JSON over several lines, CSV, form fields; compressed; standard input", () => {
  const pretty = JSON.stringify(sendgrid, null, 2);
  assert.equal(parsed(events(["-"], pretty).stdout).length, 2);
  writeFileSync(join(folder, "pretty.json.gz"), gzipSync(pretty));
  assert.equal(parsed(events(["pretty.json.gz"]).stdout).length, 2);
  const csv = "type,timeLogged,rcpt,dsnStatus,dsnDiag,bounceCat\nb,2026-02-03T04:05:06Z,a@example.org,5.1.1,smtp;550 5.1.1 User unknown,bad-mailbox\n";
  assert.equal(parsed(events(["-"], csv).stdout)[0].category, "user-unknown");
  const form = "event=bounce&bounce=hard&time=2026-03-01T08%3A00%3A00Z&rcpt=dead%40example.com&email_id=1&message=550+5.1.1+No+such+user+here";
  assert.equal(parsed(events(["--platform", "smtp2go", "-"], form).stdout)[0].address, "dead@example.com");
});

test("what cannot be read is reported with its line, and the rest is read", () => {
  const lines = [JSON.stringify(postmark("a@example.org", "")), "{", '{"hello":"world"}', JSON.stringify({ ...postmark("nobody", "") }), JSON.stringify({ RecordType: "Open", MessageID: "m" })];
  const { status, stdout, stderr } = events(["-"], lines.join("\n"));
  assert.equal(status, 1);
  assert.equal(parsed(stdout).length, 1);
  assert.match(stderr, /^line 2: payload is a string, but no JSON/m);
  assert.match(stderr, /^line 3: no known platform wrote this payload/m);
  assert.match(stderr, /^line 4: record 0: no-address \("nobody"\)/m);
  assert.doesNotMatch(stderr, /^line 5/m);
  assert.match(stderr, /3 could not be read/);
  assert.equal(events(["--quiet", "-"], lines.join("\n")).stderr, "");
});

test("--output, --to, --received-at", () => {
  const [header, row] = events(["--to", "csv"], JSON.stringify(postmark("a@example.org", "550 5.1.1 No such user here"))).stdout.split("\n").map((line) => line.split(","));
  assert.deepEqual([row[header.indexOf("bounce.category")], header.includes("classification")], ["user-unknown", false]);
  const { BouncedAt, ...timeless } = postmark("a@example.org", "");
  const { status } = events(["--output", "out.csv", "--fields", "address,at,outcome", "--received-at", "2026-02-01", "-"], JSON.stringify(timeless));
  assert.equal(status, 0);
  assert.equal(readFileSync(join(folder, "out.csv"), "utf8").replaceAll("\r", ""), "address,at,outcome\na@example.org,2026-02-01T00:00:00.000Z,bounced\n");
});

test("wrong usage is one sentence and status 2; --help names the platforms", () => {
  refuses((args) => events(args), [
    [["--platform", "pigeon", "x"], /unknown --platform "pigeon"; known are amazon-ses/],
    [["--received-at", "soon", "-"], /--received-at must be a time/],
    [["missing.ndjson"], /missing\.ndjson: no such file/],
  ]);
  const { stdout } = events(["--help"]);
  for (const { id } of platforms) assert.ok(stdout.includes(id), id);
  assert.ok(stdout.split("\n").every((line) => line.length <= 110));
  assert.match(run(["--help"]).stdout, /^ {2}events +what sending platforms report/m);
});
