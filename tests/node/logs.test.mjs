// The lines of tests/logs/ through the command line, as the built package reads them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";
import { classify } from "../../pkg/dist/index.js";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
const logs = new URL("../logs/", import.meta.url);
let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "bouncecode-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const outcomes = { delivered: "delivered", bounced: "bounced", delayed: "delayed", refused: "other" };

/** The rows that a line of the tables gives: one for each recipient. */
function expected({ format, outcome, recipients = [], at, yearless, queueId, messageId, code, reply }) {
  if (outcome === undefined) return [];
  const time = at ?? yearless;
  return (recipients.length === 0 ? [undefined] : recipients).map((address) => ({
    format,
    ...(address !== undefined && { address }),
    ...(time !== undefined && { at: new Date(time).toISOString() }),
    outcome: outcomes[outcome],
    ...(outcome === "refused" && { refused: true }),
    ...(queueId !== undefined && { queueId }),
    ...(messageId !== undefined && { messageId }),
    ...(code !== undefined && { code }),
    ...(reply !== undefined && { text: reply }),
    bounce: outcome === "delivered" ? null : classify(code, reply),
  }));
}

for (const name of readdirSync(logs)) {
  test(`${name}: rows as the table has them`, () => {
    const rows = parse(readFileSync(new URL(name, logs), "utf8")).line.filter(({ format, line }) => format !== undefined && !line.startsWith("#"));
    const file = join(folder, name);
    writeFileSync(file, rows.map(({ line }) => `${line}\n`).join(""));
    // Times without a year are dated by the file's own time.
    const written = new Date("2025-12-31T00:00:00Z");
    utimesSync(file, written, written);
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, file, "--format", "log"], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.deepEqual(stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line)), rows.flatMap(expected));
    assert.match(stderr, new RegExp(`^Log lines without a result +${rows.filter(({ outcome }) => outcome === undefined).length}$`, "m"));
  });
}
