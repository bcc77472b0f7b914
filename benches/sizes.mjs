// Bytes of every file that is shipped: as it is, after gzip -9, after brotli -q 11.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { download } from "../tests/download.mjs";
import { table } from "./stats.mjs";

/** @param {import("./bench.mjs").Run} run */
export async function sizes({ folder }) {
  const root = join(folder, "node_modules/bouncecode");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(root, file)).isFile());
  const measured = files.sort().map((file) => ({ file: file.split(sep).join("/"), ...weigh(readFileSync(join(root, file))) }));
  const bytes = (/** @type {number} */ number) => number.toLocaleString("en-GB");
  const row = (/** @type {string} */ name, /** @type {(keyof ReturnType<typeof weigh>)[]} */ columns, /** @type {typeof measured} */ of) => [
    name,
    ...columns.map((column) => bytes(of.reduce((sum, file) => sum + file[column], 0))),
  ];
  const all = /** @type {const} */ (["raw", "gzip", "brotli"]);
  const budgets = createRequire(new URL("../tests/package.json", import.meta.url))("smol-toml").parse(
    readFileSync(new URL("../tests/sizes.toml", import.meta.url), "utf8"),
  ).budgets;
  const downloads = [];
  for (const { entry, bytes: budget } of budgets) {
    downloads.push([...row(entry, [...all], [{ file: entry, ...weigh(Buffer.from(await download(folder, entry))) }]), bytes(budget)]);
  }
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  const packed = bytes(statSync(join(folder, tarball)).size);
  return [
    table(["to download", "raw", "gzip", "brotli", "at most (brotli)"], downloads),
    table(["file", "raw", "gzip", "brotli"], [...measured.map((file) => row(file.file, [...all], [file])), row("all files", ["raw"], measured).concat("", "")]),
    `The tarball: ${packed} bytes.\n`,
  ].join("\n");
}

/** @param {Uint8Array} content */
function weigh(content) {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotli.length };
}
