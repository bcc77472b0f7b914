// Makes pkg/dist and pkg/src/ids.d.ts from pkg/src, the wasm builds in target/npm and the locales. Run by `cargo xtask build`.
// The same input gives the same bytes. `node pkg/build.mjs <folder>` builds elsewhere than in pkg/dist.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ids } from "./ids.mjs";
import { components, notices } from "./notices.mjs";
import { sbom } from "./sbom.mjs";
import { schema } from "./schema.mjs";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const dist = process.argv[2] ?? path("dist");
const out = (/** @type {string} */ relative) => join(dist, relative);
const require = createRequire(path("../tests/package.json"));
const { build } = require("esbuild");
const toml = require("smol-toml");

const locales = readdirSync(path("../locales"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

rmSync(dist, { recursive: true, force: true });
for (const folder of ["locales", "node"]) mkdirSync(out(folder), { recursive: true });

for (const [flavour, name] of /** @type {const} */ ([["full", "bouncecode"], ["slim", "slim"], ["message", "message"]])) {
  const wasm = readFileSync(path(`../target/npm/${flavour}/bouncecode_bg.wasm`));
  writeFileSync(out(`${name}.wasm`), Buffer.concat([wasm, section("bouncecode", buildId(flavour))]));
  writeModule(`${name}-wasm`, JSON.stringify(pack(wasm)));
  writeFileSync(out(`node/${name}-wasm.cjs`), reader(name, buildId(flavour)));
}

for (const tag of locales) {
  writeModule(`locales/${tag}`, "`" + words(tag).replace(/[\\`]|\$\{/g, "\\$&") + "`");
}

/** @type {Set<string>} the folders of the libraries that are bundled */
const libraries = new Set();
const logs = toml.parse(readFileSync(path("../data/logs.toml"), "utf8"));
const platforms = readdirSync(path("../data/platforms"))
  .filter((file) => file.endsWith(".toml"))
  .sort()
  .map((file) => platform(toml.parse(readFileSync(path(`../data/platforms/${file}`), "utf8"))));

/** @type {Record<string, string>} modules that no file holds */
const made = {
  "#platforms": `export default ${JSON.stringify(platforms)};`,
  "#columns": `export default ${JSON.stringify(logs.names)};`,
  // What the command line needs: the formats of records, and its own words.
  "#formats": `export const formats = ${JSON.stringify(logs.format.map(({ id, name, fields, outcomes }) => ({ id, name, fields, outcomes })))};`,
  "#command-words": `export default ${JSON.stringify(
    Object.fromEntries(locales.map((tag) => [tag, plainMessages(tag, "cli.ftl")])),
  )};`,
  "#delisting": `export default ${JSON.stringify(
    Object.fromEntries(
      toml.parse(readFileSync(path("../data/blocklists.toml"), "utf8")).blocklist.flatMap((/** @type {any} */ { id, lookup, closed }) => (lookup === undefined || closed !== undefined ? [] : [[id, lookup]])),
    ),
  )};`,
  "#version": `export default ${JSON.stringify(JSON.parse(readFileSync(path("package.json"), "utf8")).version)};`,
  "#build": `export default ${JSON.stringify(buildId("full"))};`,
  "#locales": `export default ${JSON.stringify(locales)};`,
  "#languages": `${locales.map((tag, i) => `import l${i} from "#locale/${tag}";`).join("\n")}
    export default { ${locales.map((tag, i) => `${JSON.stringify(tag)}: l${i}`).join(", ")} };`,
};

// The list of what callers add is one for all entries, so it is in none of them.
await additions();
// Entries, and where each takes its wasm from. The core is its own module, for `bouncecode` and
// `bouncecode/core` in one program are to share one instance.
await entry("slim", { flavour: "slim", source: "inline" });
await entry("message", { flavour: "message", source: "inline" });
await entry("core", { flavour: "full", source: "inline" });
await entry("init", { flavour: "full", source: "init" });
await entry("index", { flavour: "full", source: "inline" });
await entry("cli", { flavour: "full", source: "file" });
await entry("events", { flavour: "slim", source: "inline" });
for (const [platform, source] of /** @type {const} */ ([["node", "file"], ["workerd", "module"], ["edge-light", "module"]])) {
  for (const name of ["slim", "message", "core", "index", "events"]) {
    const flavour = name === "slim" || name === "message" ? name : "full";
    await entry(name, { flavour, source, platform });
  }
}

const names = JSON.parse(readFileSync(path("../target/npm/names.json"), "utf8"));
writeFileSync(path("src/ids.d.ts"), ids({ ...names, locales, platforms }, readFileSync(path("../locales/en/terms.ftl"), "utf8")));
for (const name of ["ids", "types", "slim", "message", "core", "init", "index", "events"]) {
  writeTypes(name, readFileSync(path(`src/${name}.d.ts`), "utf8"));
}
for (const tag of locales) {
  const doc = `/** The words of \`${tag}\` as Fluent source, for \`addLocale("${tag}", …)\`. */\ndeclare const ftl: string;\n`;
  writeFileSync(out(`locales/${tag}.d.ts`), `${doc}export default ftl;\n`);
  writeFileSync(out(`locales/${tag}.d.cts`), `${doc}export = ftl;\n`);
}
for (const file of ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"]) copyFileSync(path(`../${file}`), path(file));
const parts = components([...libraries]);
writeFileSync(path("THIRD-PARTY-NOTICES.md"), notices(parts));
writeFileSync(path("bouncecode.cdx.json"), sbom(JSON.parse(readFileSync(path("package.json"), "utf8")), parts));
writeFileSync(out("schema.json"), schema(JSON.parse(readFileSync(path("package.json"), "utf8")).version));

/**
 * Tells this build from every other: the JavaScript and the wasm of one build have the same.
 * @param {string} flavour
 */
function buildId(flavour) {
  const hash = createHash("sha256");
  for (const file of ["names.json", `${flavour}/bouncecode_bg.js`, `${flavour}/bouncecode_bg.wasm`]) hash.update(readFileSync(path(`../target/npm/${file}`)));
  return `${JSON.parse(readFileSync(path("package.json"), "utf8")).version}+${hash.digest("hex").slice(0, 16)}`;
}

/**
 * A custom section, which engines skip (WebAssembly specification, section 5.5.3). Name and content have fewer than 127 bytes.
 * @param {string} name
 * @param {string} content
 */
function section(name, content) {
  return Buffer.concat([Buffer.from([0, 1 + name.length + content.length, name.length]), Buffer.from(name + content)]);
}

/**
 * Bytes in ASCII: their codes, then the bytes by these. boot/loader.js unpacks it, and says why.
 * @param {Buffer} wasm
 */
function pack(wasm) {
  const counts = new Uint32Array(256);
  for (const byte of wasm) counts[byte]++;
  const frequent = Array.from(counts.keys()).sort((one, other) => counts[other] - counts[one]);
  // Quotes and backslashes would be escaped. } and ~ begin a code of two characters.
  const characters = new Set(Array.from({ length: 93 }, (_, index) => String.fromCharCode(32 + index)));
  for (const character of '"\\') characters.delete(character);
  const { size } = characters;
  const twofold = [..."}~"].flatMap((first) => Array.from(characters, (second) => first + second));
  const codes = new Array(256).fill("");
  const single = frequent.slice(0, size);
  // Text stays as it is: brotli knows words.
  for (const byte of single) {
    const character = String.fromCharCode(byte);
    if (characters.delete(character)) codes[byte] = character;
  }
  const left = [...characters];
  for (const byte of [...single].sort((one, other) => one - other)) codes[byte] ||= left.shift();
  for (let byte = 0; byte < 256; byte++) codes[byte] ||= twofold.shift();
  return codes.join("") + Array.from(wasm, (byte) => codes[byte]).join("");
}

/**
 * A module that gives the wasm: the file, or the string where the file is not at hand or is another's. Those who put all of a
 * program into one file have the string in it.
 * @param {string} name
 * @param {string} build
 */
function reader(name, build) {
  return `"use strict";

const file = () => {
  try {
    const bytes = require("node:fs").readFileSync(\`\${__dirname}/../${name}.wasm\`);
    return bytes.toString("latin1", bytes.length - ${build.length}) === ${JSON.stringify(build)} ? bytes : undefined;
  } catch {
    return undefined;
  }
};

module.exports = () => file() ?? require("../${name}-wasm.cjs");
`;
}

/**
 * A module that exports one value, in both module systems.
 * @param {string} name below dist
 * @param {string} expression
 */
function writeModule(name, expression) {
  writeFileSync(out(`${name}.js`), `export default ${expression};\n`);
  writeFileSync(out(`${name}.cjs`), `module.exports = ${expression};\n`);
}

/**
 * @param {string} name
 * @param {string} types
 */
function writeTypes(name, types) {
  writeFileSync(out(`${name}.d.ts`), types);
  writeFileSync(out(`${name}.d.cts`), types.replace(/(from "\.\/\w+)\.js"/g, '$1.cjs"'));
}

/**
 * A platform as pkg/src/events/data.js describes it. The codes and what they mean are in the names already, as a scheme;
 * only what a scheme has no place for is here. build.rs has checked the file.
 * @param {any} file
 */
function platform({ id, name, docs, signature, envelope, recognise, fields = {}, event, code = [] }) {
  const rejectedFor = /** @type {Record<string, string>} */ ({
    "platform-bounced-before": "bounce",
    "platform-complained-before": "complaint",
    "platform-unsubscribed-before": "unsubscribe",
    "platform-blocked-by-hand": "manual",
    "platform-duplicate": "duplicate",
  });
  const rules = code.flatMap((/** @type {any} */ { code, also = [], outcome, decides, vague, says, message }) => {
    const rule = { outcome, decides, vague, says, rejectedFor: rejectedFor[message] };
    const isPlain = Object.values(rule).every((value) => value === undefined);
    return isPlain ? [] : [code, ...also].map((name) => [name, rule]);
  });
  return {
    id,
    name,
    docs: docs[0],
    signature,
    envelope,
    any: recognise.any,
    csv: recognise.csv,
    fields: lists(fields),
    event: event.map(lists),
    rules: Object.fromEntries(rules),
  };
}

/** Fields that may have several paths, always as lists. @param {Record<string, unknown>} fields */
function lists(fields) {
  const single = ["outcome", "skip", "each", "code", "says", "rejectedFor"];
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, single.includes(key) ? value : [value].flat()]));
}

/**
 * A language's Fluent source without comments, without blank lines where they mean nothing (inside a message they part
 * paragraphs), and without the spaces that Fluent does not need. The page's own words stay out.
 * @param {string} tag
 */
function words(tag) {
  return readdirSync(path(`../locales/${tag}`))
    .filter((file) => file.endsWith(".ftl") && file !== "page.ftl" && file !== "cli.ftl")
    .sort()
    .map((file) => readFileSync(path(`../locales/${tag}/${file}`), "utf8") + "\n")
    .join("")
    .replace(/\r\n?/g, "\n")
    .replace(/^#.*\n/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+(?! )/gm, "")
    .replace(/^([\w-]+| +\.\w+) = /gm, "$1=")
    .replace(/^ +(?=[.[*}])/gm, " ")
    .replace(/\{ ([^{}\n]*?)( ->| \})/g, (_, inner, end) => `{${inner}${end.replace(" }", "}")}`);
}

async function additions() {
  for (const [format, extension] of /** @type {const} */ ([["esm", ".js"], ["cjs", ".cjs"]])) {
    const platform = format === "cjs" ? "node" : "neutral";
    await build({ entryPoints: [path("src/boot/additions.js")], outfile: out(`additions${extension}`), format, platform, target: "es2022" });
  }
}

/**
 * A module that makes the glue: what wasm-bindgen generates has state, and each instance needs its own.
 * @param {string} file
 */
function factory(file) {
  const source = readFileSync(file, "utf8");
  const functions = [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  if (functions.length !== source.match(/^(ex|im)port /gm)?.length) throw new Error(`${file} has more than functions to export`);
  return { contents: `export default () => {\n${source.replace(/^export /gm, "")}\nreturn { ${functions.join(", ")} };\n};` };
}

/**
 * Messages that are one line each and take no variables, by id.
 * @param {string} tag
 * @param {string} file
 */
function plainMessages(tag, file) {
  const lines = readFileSync(path(`../locales/${tag}/${file}`), "utf8").split(/\r?\n/);
  return Object.fromEntries(
    lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
      const [, id, text] = line.match(/^([a-z][a-z-]*) = ([^{}]+)$/) ?? [];
      if (id === undefined) throw new Error(`locales/${tag}/${file}: each message must be one line without placeables: ${line}`);
      return [id, text];
    }),
  );
}

/**
 * @param {string} name
 * @param {{ flavour: "full" | "slim" | "message", source: "inline" | "init" | "file" | "module", platform?: string }} options
 */
async function entry(name, { flavour, source, platform }) {
  const root = platform === undefined ? "./" : "../";
  const wasm = flavour === "full" ? "bouncecode" : flavour;
  const formats = (platform === undefined || platform === "node") && name !== "cli" ? { esm: ".js", cjs: ".cjs" } : { esm: ".js" };
  for (const [format, extension] of Object.entries(formats)) {
    /** @type {Record<string, string>} modules that stay outside, and where they are then */
    const outside = {
      "#additions": `${root}additions${extension}`,
      "#bytes": `${root}${wasm}-wasm${extension}`,
      "#file": `./${platform === undefined ? "node/" : ""}${wasm}-wasm.cjs`,
      "#module": `${root}${wasm}.wasm${platform === "edge-light" ? "?module" : ""}`,
      ...Object.fromEntries(locales.map((tag) => [`#locale/${tag}`, `${root}locales/${tag}${extension}`])),
      ...(name === "index" && { "./core.js": `./core${extension}` }),
      // For `bouncecode/slim` and `bouncecode/events` in one program to share one instance.
      ...(name === "events" && { "../slim.js": `./slim${extension}` }),
      // The wasm that reads messages is loaded by the command that needs it.
      ...(name === "cli" && { "../message.js": "./node/message.js" }),
    };
    /** @type {Record<string, string>} */
    const inside = {
      "#source": path(`src/boot/source-${source}.js`),
      "#names": path("../target/npm/names.json"),
      "#glue": path(`../target/npm/${flavour}/bouncecode_bg.js`),
    };
    const { metafile } = await build({
      metafile: true,
      entryPoints: [path({ cli: "src/cli/cli.js", events: "src/events/events.js" }[name] ?? `src/${name}.js`)],
      outfile: out(`${platform === undefined ? "" : `${platform}/`}${name}${extension}`),
      absWorkingDir: path("."),
      bundle: true,
      format,
      // For Node to see the names that a CommonJS module exports. Nothing of Node's is used but in the command line.
      platform: format === "cjs" || name === "cli" ? "node" : "neutral",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
      // Neither names nor lines are shortened: an error shows where it is from, and a line of it is a line. Whoever bundles
      // the package for a page minifies it.
      // The libraries that the command line is bundled with.
      nodePaths: [path("../tests/node_modules")],
      // CommonJS modules among them ask for Node's own.
      ...(name === "cli" && { banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' } }),
      plugins: [
        {
          name: "bouncecode",
          setup(/** @type {any} */ build) {
            build.onResolve({ filter: /^(#|\.{1,2}\/(core|index|slim|message)\.js$)/ }, (/** @type {{ path: string }} */ { path }) =>
              path in outside ? { path: outside[path], external: true, sideEffects: false }
              : path in inside ? { path: inside[path] }
              : path in made ? { path, namespace: "made" }
              : undefined,
            );
            build.onLoad({ filter: /bouncecode_bg\.js$/ }, (/** @type {{ path: string }} */ { path }) => factory(path));
            build.onLoad({ filter: /./, namespace: "made" }, (/** @type {{ path: string }} */ { path }) => ({ contents: made[path] }));
          },
        },
      ],
    });
    for (const file of Object.keys(metafile.inputs)) {
      const folder = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
      if (folder !== undefined) libraries.add(path(folder));
    }
  }
}
