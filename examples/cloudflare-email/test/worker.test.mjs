// The Worker in workerd, with a real D1 database.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

/** @type {Miniflare} */
let miniflare;
/** @type {D1Database} */
let db;

before(async () => {
  const wasm = [];
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("harness.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    plugins: [
      {
        name: "wasm-modules",
        setup(build) {
          build.onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => {
            const name = `module${wasm.length}.wasm`;
            wasm.push({ type: "CompiledWasm", path: name, contents: readFileSync(join(resolveDir, path)) });
            return { path: `./${name}`, external: true };
          });
        },
      },
    ],
  });
  miniflare = new Miniflare({
    compatibilityDate: "2026-01-01",
    modules: [{ type: "ESModule", path: "index.js", contents: outputFiles[0].text }, ...wasm],
    d1Databases: ["DB"],
    bindings: { FORWARD_TO: "team@example.com" },
    handleRuntimeStdio: (stdout, stderr) => [stdout, stderr].forEach((stream) => stream.resume()),
  });
  db = await miniflare.getD1Database("DB");
  await db.prepare(readFileSync(new URL("../migrations/0001_events.sql", import.meta.url), "utf8").replace(/\s+/g, " ")).run();
});
after(() => miniflare.dispose());

async function deliver(id, message, size = message.length) {
  const response = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body: message, headers: { "x-id": id, "x-size": String(size) } });
  return response.json();
}
const rows = async () => (await db.prepare("SELECT address, event FROM events ORDER BY address").all()).results.map(({ address, event }) => [address, JSON.parse(event)]);

const NOTICE = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain; charset=iso-8859-1

This is the mail system at host mx.example.net.

<dead@example.org>: host mail.example.org[192.0.2.9] said: 550 5.1.1 no such user

<full@example.org>: host mail.example.org[192.0.2.9] said: 552 5.2.2 mailbox full
`;

test("each recipient of a bounce becomes an event, once however often the message comes", async () => {
  assert.deepEqual(await deliver("1", NOTICE), {});
  assert.deepEqual(await deliver("1", NOTICE), {});
  assert.deepEqual((await rows()).map(([address, { outcome, classification }]) => [address, outcome, classification.addressAction]), [
    ["dead@example.org", "bounced", "suppress"],
    ["full@example.org", "bounced", "watch"],
  ]);
});

test("what is no bounce goes on to people; what is too large is refused", async () => {
  const before = await rows();
  assert.deepEqual(await deliver("2", "Return-Path: <a@example.org>\nFrom: a@example.org\nSubject: Lunch?\n\nAt noon?"), { forwarded: "team@example.com" });
  assert.deepEqual(await deliver("3", "x", 26 << 20), { rejected: "message too large" });
  assert.deepEqual(await rows(), before);
});
