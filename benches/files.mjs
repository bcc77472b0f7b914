// What the command line takes for a long file of each form: node benches/files.mjs [megabytes, 200 by default]
// The package must be built. The time is the processor's, so that other programs disturb it less.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../pkg/dist/cli.js", import.meta.url));
const megabytes = Number(process.argv[2] ?? 200);
const REPLIES = [
  (/** @type {string} */ to) => `550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`,
  (/** @type {string} */ to, /** @type {string} */ id) => `452 4.2.2 The email account that you tried to reach is over quota, ${id}`,
  (/** @type {string} */ to, /** @type {string} */ id) => `554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org (${id})`,
  (/** @type {string} */ to, /** @type {string} */ id) => `451 4.7.1 Greylisted, try again in 5 minutes, id ${id}`,
  (/** @type {string} */ to, /** @type {string} */ id) => `421 4.7.0 Too many messages from your IP, queue ${id}`,
];

/** A bounce in each form. @type {Record<string, (to: string, reply: string, id: string) => string>} */
const FORMS = {
  "mail.log": (to, reply, id) =>
    `Nov 21 08:00:01 mx1 postfix/smtp[99]: ${id}: to=<${to}>, relay=mx.example.com[192.0.2.2]:25, delay=0.9, delays=0.1/0/0.4/0.4, dsn=${reply.slice(4, 9)}, status=${reply[0] === "5" ? "bounced" : "deferred"} (host mx.example.com[192.0.2.2] said: ${reply} (in reply to RCPT TO command))\n` +
    `Nov 21 08:00:01 mx1 postfix/qmgr[98]: ${id}: removed\n`,
  ndjson: (to, reply) => `${JSON.stringify({ email: to, at: "2026-11-01T08:00:00Z", code: reply.slice(0, 3), text: reply.slice(4) })}\n`,
  csv: (to, reply) => `${to},2026-11-01T08:00:00Z,${reply.slice(0, 3)},"${reply.slice(4)}"\n`,
};

const folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; Node ${process.version}; ${megabytes} MB of each form\n`);
  console.log("| form | rows | processor time | MB/s | rows/s | memory |\n|---|---:|---:|---:|---:|---:|");
  for (const [form, line] of Object.entries(FORMS)) {
    const file = join(folder, form === "mail.log" ? form : `bounces.${form}`);
    const rows = await write(file, form === "csv" ? "email,date,code,diagnostic\n" : "", line);
    // The process itself says what it took, as it ends.
    const said = 'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error(JSON.stringify([(u+s)/1e6,m/1024]))})';
    const { status, stderr } = spawnSync(process.execPath, ["--import", said, cli, file, "--summary"], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const [seconds, memory] = JSON.parse(stderr.trim().split("\n").at(-1) ?? "");
    console.log(`| ${form} | ${rows.toLocaleString("en")} | ${seconds.toFixed(1)} s | ${(megabytes / seconds).toFixed(1)} | ${Math.round(rows / seconds).toLocaleString("en")} | ${Math.round(memory)} MB |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} file
 * @param {string} head
 * @param {(to: string, reply: string, id: string) => string} line
 * @returns {Promise<number>} its rows
 */
async function write(file, head, line) {
  const out = createWriteStream(file);
  out.write(head);
  let [rows, bytes] = [0, 0];
  while (bytes < megabytes * 1e6) {
    let block = "";
    for (const last = rows + 2000; rows < last; rows++) {
      const to = `user${rows}@example${rows % 97}.com`;
      const id = (0x3a0000000 + rows).toString(16).toUpperCase();
      block += line(to, REPLIES[rows % REPLIES.length](to, id), id);
    }
    bytes += block.length;
    if (!out.write(block)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return rows;
}
