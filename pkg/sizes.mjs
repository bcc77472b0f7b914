// Writes what each entry weighs into README.md and pkg/README.md, between their markers. Run by `cargo xtask build --sizes`.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const BEGIN = "<!-- sizes: cargo xtask build --sizes -->";
const END = "<!-- end of sizes -->";

/** What is measured: the import, and what it is for. */
const ENTRIES = [
  ["bouncecode", "everything, six languages"],
  ["bouncecode/core", "without languages; each that you add is about 12 KB"],
  ["bouncecode/slim", "the classifier without words"],
  ["bouncecode/message", "slim and whole bounce messages"],
  ["bouncecode/events", "slim and the webhooks of sending platforms"],
];

/** @returns {Promise<{ name: string, about: string, gzip: number, brotli: number }[]>} bytes of the entries that the package has */
export async function sizes() {
  const { exports } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  const { build } = createRequire(path("../tests/package.json"))("esbuild");
  const found = [];
  for (const [name, about] of ENTRIES) {
    const entry = exports[name.replace("bouncecode", ".")]?.default?.default;
    if (entry === undefined) continue;
    const { outputFiles } = await build({
      stdin: { contents: `export * from ${JSON.stringify(join(path("."), entry))};`, resolveDir: path(".") },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      charset: "utf8",
      legalComments: "none",
    });
    const bytes = outputFiles[0].contents;
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
    found.push({ name, about, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length });
  }
  return found;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} KB`;

/** @param {Awaited<ReturnType<typeof sizes>>} measured */
const table = (measured) =>
  ["| import | gzip | brotli | |", "|---|---:|---:|---|", ...measured.map(({ name, about, gzip, brotli }) => `| \`${name}\` | ${kilobytes(gzip)} | ${kilobytes(brotli)} | ${about} |`)].join("\n");

/** The kilobytes of brotli that a README states, by import. @param {string} file @returns {Map<string, number>} */
export function stated(file) {
  const text = readFileSync(path(file), "utf8");
  const between = text.slice(text.indexOf(BEGIN), text.indexOf(END));
  return new Map([...between.matchAll(/^\| `([^`]+)` \| \d+ KB \| (\d+) KB \|/gm)].map(([, name, size]) => [name, Number(size)]));
}

export const READMES = ["../README.md", "README.md"];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = table(await sizes());
  for (const file of READMES) {
    const text = readFileSync(path(file), "utf8");
    const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
    if (start === -1 || end < start) throw new Error(`${file} lacks its markers, ${BEGIN} and ${END}`);
    writeFileSync(path(file), `${text.slice(0, start)}${BEGIN}\n\n${made}\n\n${text.slice(end)}`);
  }
  process.stdout.write(`${made}\n`);
}
