// Packs the package once, installs it in a fresh folder for each environment (environments.mjs), runs the same program
// there (program.js), and compares what it says (expected.json). Run by `cargo xtask matrix [name…]`.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { close } from "./chromium.mjs";
import { ENVIRONMENTS } from "./environments.mjs";
import { Missing } from "./missing.mjs";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const npm = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !ENVIRONMENTS.some((environment) => environment.name === name));
if (unknown !== undefined) {
  console.error(`there is no environment ${unknown}; there are ${ENVIRONMENTS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

install();
const temporary = mkdtempSync(join(tmpdir(), "bouncecode-matrix-"));
/** @type {{ name: string, about: string, version: string, result: "passed" | "failed" | "not had" }[]} */
const rows = [];
try {
  const [{ filename }] = JSON.parse(npm(here("../../pkg"), "pack", "--json", "--pack-destination", temporary));
  const usual = JSON.parse(readFileSync(here("expected.json"), "utf8"));
  for (const { name, about, run, expected = usual } of ENVIRONMENTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const started = performance.now();
    const folder = mkdtempSync(join(temporary, `${name}-`));
    try {
      writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
      npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(temporary, filename));
      const { result, version } = await run(folder);
      assert.deepEqual(result, expected);
      rows.push({ name, about, version, result: "passed" });
    } catch (error) {
      const { message, stack } = /** @type {Error} */ (error);
      const missing = error instanceof Missing;
      rows.push({ name, about, version: missing ? message : "", result: missing ? "not had" : "failed" });
      if (!missing) console.error(`${name}: ${stack}`);
    }
    const { result, version } = rows[rows.length - 1];
    console.error(`${result.padEnd(8)} ${name.padEnd(16)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${version}`);
  }
} finally {
  await close();
  rmSync(temporary, { recursive: true, force: true });
}

console.log("| environment | what runs | version | |\n|---|---|---|---|");
for (const { name, about, version, result } of rows) console.log(`| ${name} | ${about} | ${version} | ${result} |`);
const count = (/** @type {string} */ result) => rows.filter((row) => row.result === result).length;
console.log(`\n${count("passed")} passed, ${count("failed")} failed, ${count("not had")} skipped`);
// What is asked for by name has to be there.
process.exitCode = count("failed") > 0 || (wanted.length > 0 && count("not had") > 0) ? 1 : 0;

/** Installs the runtimes where the lock file is newer than what is there. Without a network, they are not had. */
function install() {
  const installed = here("node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(here("package-lock.json")).mtimeMs) return;
  try {
    // Not `npm ci`: a registry that lacks another platform's binary leaves it out of the lock file, and `ci` minds.
    npm(here("."), "install", "--no-save", "--loglevel=error");
  } catch (error) {
    console.error(`the runtimes in tests/matrix/package.json cannot be installed: ${/** @type {Error} */ (error).message}`);
  }
}
