// Makes target/page: the lookup page, the reference in all languages, and what a static host needs. Run by `cargo xtask page`
// after the package is built: node xtask/page/assemble.mjs <folder> [--origin URL]

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addLocale, taxonomy } from "../../pkg/dist/index.js";
import { document, escape } from "./html.mjs";
import { reference, signs } from "./knowledge.mjs";
import { lookupPage } from "./lookup.mjs";
import { headers } from "./policy.mjs";
import { pages } from "./reference.mjs";

const root = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const require = createRequire(root("tests/package.json"));
const { build, transform } = require("esbuild");
const logs = require("smol-toml").parse(readFileSync(root("data/logs.toml"), "utf8"));
const [folder, , given] = process.argv.slice(2);
const origin = given === undefined ? null : wellFormed(given);
const out = (/** @type {string} */ path) => join(folder, path);

/** A file that offline use needs is in the service worker's list. */
const OFFLINE = /^(?:index\.html|page\.css|reference\.css|[\w-]+\.js|icon\.svg|manifest\.webmanifest|pkg\/.*|locales\/.*)$/;

/** Messages of the package that neither the page asks for nor what describes an answer: labels for other places, policies in a sentence. */
const UNSAID = /^(?:outcome|retry|frame|provider|blocklist)-[\w-]+=.*\n(?: .*\n)*/gm;
const DESCRIBED = /^(policy-[\w-]+=.*\n)(?: .*\n)*/gm;

/** Modules that no file holds: what the page needs of data/, and its languages. */
const made = {
  name: "made",
  setup(/** @type {any} */ build) {
    const values = /** @type {Record<string, () => unknown>} */ ({ "#reference": reference, "#signs": signs, "#tongues": () => taxonomy.locales, "#columns": () => logs.names });
    build.onResolve({ filter: /^#(?:columns|reference|signs|tongues)$/ }, (/** @type {{ path: string }} */ { path }) => ({ path, namespace: "made" }));
    build.onLoad({ filter: /./, namespace: "made" }, (/** @type {{ path: string }} */ { path }) => ({ contents: JSON.stringify(values[path]()), loader: "json" }));
  },
};

for (const entry of existsSync(folder) ? readdirSync(folder) : []) rmSync(join(folder, entry), { recursive: true });
mkdirSync(folder, { recursive: true });
const scripts = await bundle();
const early = await beforeAll();
await copyPackage();
for (const file of readdirSync(root("www")).filter((file) => /\.(?:svg|png|webmanifest)$/.test(file))) copyFileSync(root(`www/${file}`), out(file));
const said = saidByPage();
for (const tag of taxonomy.locales) write(`locales/${tag}.ftl`, await wordsOfPage(tag));
const urls = writeReference();
write("index.html", lookupPage({ scripts, early, origin, tongues: tongues() }));
write("_headers", headers(early));
write("robots.txt", `User-agent: *\nAllow: /\n${origin === null ? "" : `Sitemap: ${origin}/sitemap.xml\n`}`);
if (origin !== null) write("sitemap.xml", sitemap(urls));
write("sw.js", serviceWorker());

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(out(path)), { recursive: true });
  writeFileSync(out(path), text);
}

function wellFormed(/** @type {string} */ given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    console.error(`--origin must be the page's URL, such as https://bounces.example.org; got ${given}`);
    process.exit(2);
  }
  return url.href.replace(/\/$/, "");
}

/**
 * The scripts and the style sheets, each with what belongs to it. The package's files stay apart, beside them.
 * @returns {Promise<string[]>} the scripts that the page starts with, page.js first
 */
async function bundle() {
  const { metafile } = await build({
    entryPoints: ["page.js", "bulk.js", "css/page.css", "css/reference.css"].map((file) => ({ in: root(`www/${file}`), out: file.replace(/^.*\/|\.\w+$/g, "") })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    define: { HAS_MESSAGE: String(has("message")), HAS_EVENTS: String(has("events")) },
    nodePaths: [root("tests/node_modules")],
    chunkNames: "part-[hash]",
    metafile: true,
    plugins: [
      {
        name: "package",
        setup(/** @type {any} */ build) {
          build.onResolve({ filter: /^\.\/pkg\// }, (/** @type {{ path: string }} */ { path }) => ({ path, external: true }));
        },
      },
      made,
    ],
  });
  const names = Object.entries(metafile.outputs).map(([path, output]) => ({ name: path.replace(/^.*\//, ""), output: /** @type {any} */ (output) }));
  const first = (/** @type {string} */ name) => {
    const output = names.find((one) => one.name === name)?.output;
    /** @type {string[]} */
    const imports = output.imports.filter((/** @type {any} */ { kind }) => kind === "import-statement").map((/** @type {any} */ { path, external }) => (external ? path.replace("./", "") : path.replace(/^.*\//, "")));
    return imports;
  };
  const all = ["page.js"];
  for (const name of all) if (!name.startsWith("pkg/")) all.push(...new Set(first(name).filter((one) => !all.includes(one))));
  return [...all, "pkg/additions.js"];
}

/** What runs in the page's head. */
async function beforeAll() {
  const { outputFiles } = await build({ entryPoints: [root("www/early.js")], bundle: true, write: false, format: "iife", target: "es2022", minify: true, charset: "utf8", plugins: [made] });
  return outputFiles[0].text.trim();
}

/** Whether the package has an entry. */
function has(/** @type {string} */ entry) {
  return existsSync(root(`pkg/dist/${entry}.js`));
}

/** What of the package a browser asks for; the readers of messages and events when such a text comes. */
async function copyPackage() {
  mkdirSync(out("pkg"), { recursive: true });
  copyFileSync(root("pkg/dist/bouncecode.wasm"), out("pkg/bouncecode.wasm"));
  const scripts = ["init.js", "additions.js"];
  if (has("message")) scripts.push("message.js", "message-wasm.js");
  if (has("events")) scripts.push("events.js", "slim.js", "slim-wasm.js");
  for (const name of scripts) {
    const { code } = await transform(readFileSync(root(`pkg/dist/${name}`), "utf8"), { minify: true, target: "es2022", charset: "utf8", format: "esm" });
    write(`pkg/${name}`, code);
  }
}

/** All that the lookup page says in a language: the package's words and its own. */
async function wordsOfPage(/** @type {string} */ tag) {
  const { default: ftl } = await import(new URL(`../../pkg/dist/locales/${tag}.js`, import.meta.url).href);
  const own = ownWords(tag).replace(/^(page-[\w-]+) = .*\n(?: .*\n)*/gm, (message, id) => (said(id) ? message : ""));
  return `${ftl.replace(UNSAID, "").replace(DESCRIBED, "$1")}\n${own}`;
}

/** A language's words of the page, without the translator's comments. */
function ownWords(/** @type {string} */ tag) {
  const ftl = readFileSync(root(`locales/${tag}/page.ftl`), "utf8");
  return ftl.replace(/^#.*\n/gm, "").replace(/^\n+(?! )/gm, "");
}

/** Which messages the lookup page says; the others are the reference's alone. */
function saidByPage() {
  const sources = readdirSync(root("www")).filter((file) => /\.(?:js|html)$/.test(file)).map((file) => readFileSync(root(`www/${file}`), "utf8")).join("\n");
  const whole = new Set(sources.match(/page-[a-z][a-z-]*/g));
  const begun = [...sources.matchAll(/`(page-[a-z-]+-)\$\{/g)].map(([, start]) => start);
  const own = readFileSync(root("locales/en/page.ftl"), "utf8");
  for (const [, id] of own.matchAll(/\{ (page-[\w-]+) \}/g)) whole.add(id);
  return (/** @type {string} */ id) => whole.has(id) || begun.some((start) => id.startsWith(start));
}

/** @returns {string[][]} the paths of each page in all languages */
function writeReference() {
  const site = { origin, tongues: tongues() };
  /** @type {Map<string, string[]>} */
  const paths = new Map();
  /** @type {Set<string>} */
  const written = new Set();
  for (const tag of taxonomy.locales) {
    addLocale(tag, ownWords(tag));
    for (const page of pages(tag)) {
      const path = `${tag}/${page.path}index.html`;
      // Where names of files know no case, the second would take the first one's place.
      if (written.has(path.toLowerCase())) throw new Error(`two pages would be ${path}`);
      written.add(path.toLowerCase());
      write(path, document(page, site));
      paths.set(page.path, [...(paths.get(page.path) ?? []), `${tag}/${page.path}`]);
    }
  }
  return [...paths.values()];
}

function tongues() {
  return taxonomy.locales.map((tag) => ({ tag, name: ownName(tag) })).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function ownName(/** @type {string} */ tag) {
  const name = /** @type {string} */ (new Intl.DisplayNames(tag, { type: "language" }).of(tag));
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function sitemap(/** @type {string[][]} */ pages) {
  const entry = (/** @type {string} */ path) => `<url><loc>${escape(`${origin}/${path}`)}</loc></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${["", ...pages.flat()].map(entry).join("\n")}\n</urlset>\n`;
}

function serviceWorker() {
  const files = Object.fromEntries(walk("").filter((path) => OFFLINE.test(path)).sort().map((path) => [path, createHash("sha256").update(readFileSync(out(path))).digest("base64")]));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  return readFileSync(root("www/sw.js"), "utf8").replace("{{version}}", version).replace("{{files}}", JSON.stringify(files));
}

/** @returns {string[]} */
function walk(/** @type {string} */ folder) {
  return readdirSync(out(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? (taxonomy.locales.includes(/** @type {any} */ (path)) ? [] : walk(path)) : [path];
  });
}
