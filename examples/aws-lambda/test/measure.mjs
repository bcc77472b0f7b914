// The function's size, and what a cold start costs beyond Node's own: `npm run measure`.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { request, sendgrid } from "./payloads.mjs";

const folder = mkdtempSync(join(tmpdir(), "measure-"));
const outfile = join(folder, "handler.mjs");
await build({ entryPoints: [fileURLToPath(new URL("../src/handler.mjs", import.meta.url))], bundle: true, minify: true, format: "esm", platform: "node", target: "node20", outfile });
console.log(`bundle: ${(readFileSync(outfile).length / 1024).toFixed(0)} KiB, ${(gzipSync(readFileSync(outfile)).length / 1024).toFixed(0)} KiB compressed (the AWS SDK is Lambda's own)`);

const event = request("sendgrid", sendgrid);
const program = `
  const started = performance.now();
  const { handlerOf } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
  const handler = handlerOf({ add: async (event) => [event], decided: async () => {} }, { token: "secret" });
  await handler(${JSON.stringify(event)});
  const first = performance.now();
  await handler(${JSON.stringify(event)});
  console.log(JSON.stringify([first - started, performance.now() - first]));`;
writeFileSync(join(folder, "program.mjs"), program);
const runs = Array.from({ length: 9 }, () => JSON.parse(execFileSync(process.execPath, [join(folder, "program.mjs")], { encoding: "utf8" })));
const median = (/** @type {number} */ at) => runs.map((run) => run[at]).sort((a, b) => a - b)[4].toFixed(1);
console.log(`loading and the first batch: ${median(0)} ms; the next one: ${median(1)} ms (medians of ${runs.length} fresh processes, Node ${process.version})`);
rmSync(folder, { recursive: true });
