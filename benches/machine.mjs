// What a figure was measured on, and with which command.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import os from "node:os";

/** @param {import("./bench.mjs").Run} run @param {string[]} args */
export function machine({ replies }, args) {
  const cpus = os.cpus();
  const load = os.loadavg()[0];
  const words = args.filter((word) => word !== "--write").map((word) => (word.includes("/") ? basename(word) : word));
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`${["cargo xtask bench", ...words].join(" ")}\`.\n`,
    `- ${cpus[0]?.model.trim() ?? "unknown CPU"}, ${cpus.length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB of memory; load when it began: ${load.toFixed(1)}`,
    `- ${system()}; Node ${process.versions.node} (V8 ${process.versions.v8}); ${chromium()}; ${process.env.RUSTC_VERSION || "rustc unknown"}`,
    `- ${replies.length.toLocaleString("en-GB")} replies`,
  ].join("\n");
}

function system() {
  try {
    return `${JSON.parse(readFileSync("/etc/os-release", "utf8").match(/^PRETTY_NAME=(.*)$/m)?.[1] ?? "")}, ${os.type()} ${os.release()}, ${os.arch()}`;
  } catch {
    return `${os.type()} ${os.release()}, ${os.arch()}`;
  }
}

function chromium() {
  try {
    return execFileSync(process.env.CHROMIUM ?? "", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().replace(/ built on.*/, "");
  } catch {
    return "no Chromium";
  }
}
