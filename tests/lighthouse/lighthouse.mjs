// Lighthouse, for mobile, on the lookup page and pages of the reference of each kind. CHROMIUM is the browser, PAGE the folder; the
// server compresses, as hosts do. Every category must reach the score below; a failed audit that costs points is named.

import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import sirv from "sirv";

const LEAST = 95;
const PATHS = ["", "#code=5.1.1&lang=en", "en/code/5.7.1/", "fr/cause/mailbox-full/", "nb/provider/google/", "sv/system/bouncer/5.7.1/", "de/"];
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const { CHROMIUM, PAGE } = process.env;
if (CHROMIUM === undefined || PAGE === undefined) throw new Error("run `cargo xtask verify lighthouse`");

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
// Of the reference only what is looked at: to compress all of it takes minutes.
cpSync(PAGE, folder, { recursive: true, filter: (path) => !/^\w\w$/.test(path.slice(PAGE.length + 1)) });
for (const path of PATHS.filter((path) => path.endsWith("/"))) cpSync(join(PAGE, path, "index.html"), join(folder, path, "index.html"), { recursive: true });
compress(folder);
const headers = [...readFileSync(join(PAGE, "_headers"), "utf8").matchAll(/^ {2}([^:\n]+): (.*)$/gm)];
const files = sirv(folder, { brotli: true, setHeaders: (response) => headers.forEach(([, name, value]) => response.setHeader(name, value)) });
const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const home = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: FLAGS });
let failed = false;
try {
  for (const path of PATHS) {
    const { lhr } = /** @type {any} */ (await lighthouse(home + path, { port: chrome.port, output: "json", logLevel: "error" }));
    const scores = Object.values(lhr.categories).map(({ title, score, auditRefs }) => {
      const points = Math.round(100 * (score ?? 0));
      const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9).map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
      if (points < LEAST) failed = true;
      return `${title} ${points}${points < 100 && lost.length > 0 ? ` (${lost.join(", ")})` : ""}`;
    });
    console.log(`${path === "" ? "lookup page" : path}: ${scores.join(" · ")}`);
  }
} finally {
  await chrome.kill();
  server.close();
  rmSync(folder, { recursive: true });
}
if (failed) {
  console.error(`a score is below ${LEAST}`);
  process.exitCode = 1;
}

/** Beside each file its brotli, which sirv prefers. */
function compress(/** @type {string} */ folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compress(path);
    else if (!/\.png$/.test(name)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}
