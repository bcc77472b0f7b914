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
import { headers, LOOKUP } from "./policy.mjs";
import { pages } from "./reference.mjs";

const root = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { build } = createRequire(root("tests/package.json"))("esbuild");
const [folder, , given] = process.argv.slice(2);
const origin = given === undefined ? null : wellFormed(given);
const out = (/** @type {string} */ path) => join(folder, path);

/** A file that offline use needs is in the service worker's list. */
const OFFLINE = /^(?:index\.html|page\.css|[\w-]+\.js|icon\.svg|manifest\.webmanifest|pkg\/.*|locales\/.*)$/;

for (const entry of existsSync(folder) ? readdirSync(folder) : []) rmSync(join(folder, entry), { recursive: true });
mkdirSync(folder, { recursive: true });
await bundle();
copyPackage();
for (const file of readdirSync(root("www")).filter((file) => /\.(?:svg|png|webmanifest)$/.test(file))) copyFileSync(root(`www/${file}`), out(file));
const said = saidByPage();
for (const tag of taxonomy.locales) write(`locales/${tag}/page.ftl`, ownWords(tag).replace(/^(page-[\w-]+) = .*\n(?: .*\n)*/gm, (message, id) => (said(id) ? message : "")));
write("index.html", lookupPage());
const urls = writeReference();
write("_headers", headers());
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

/** The scripts and the style sheet, each with what belongs to it. The package stays as it is, beside them. */
async function bundle() {
  await build({
    entryPoints: [root("www/page.js"), root("www/bulk.js"), { in: root("www/css/page.css"), out: "page" }].map((entry) => (typeof entry === "string" ? { in: entry, out: entry.replace(/^.*\/|\.js$/g, "") } : entry)),
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
    plugins: [
      {
        name: "page",
        setup(/** @type {any} */ build) {
          build.onResolve({ filter: /^\.\/pkg\// }, (/** @type {{ path: string }} */ { path }) => ({ path, external: true }));
          build.onResolve({ filter: /^#(?:reference|signs)$/ }, (/** @type {{ path: string }} */ { path }) => ({ path, namespace: "made" }));
          build.onLoad({ filter: /./, namespace: "made" }, (/** @type {{ path: string }} */ { path }) => ({ contents: JSON.stringify(path === "#signs" ? signs() : reference()), loader: "json" }));
        },
      },
    ],
  });
}

/** Whether the package has an entry. */
function has(/** @type {string} */ entry) {
  return existsSync(root(`pkg/dist/${entry}.js`));
}

/** What of the package a browser asks for; the readers of messages and events when such a text comes. */
function copyPackage() {
  const files = ["init.js", "additions.js", "bouncecode.wasm"];
  if (has("message")) files.push("message.js", "message-wasm.js");
  if (has("events")) files.push("events.js", "slim.js", "slim-wasm.js");
  mkdirSync(out("pkg/locales"), { recursive: true });
  for (const file of files) copyFileSync(root(`pkg/dist/${file}`), out(`pkg/${file}`));
  for (const tag of taxonomy.locales) copyFileSync(root(`pkg/dist/locales/${tag}.js`), out(`pkg/locales/${tag}.js`));
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

function lookupPage() {
  const alternates = taxonomy.locales.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${origin}/${tag}/">`);
  const head = origin === null ? "" : [`<link rel="canonical" href="${origin}/">`, ...alternates, `<meta property="og:title" content="bouncecode">`, `<meta property="og:url" content="${origin}/">`, `<meta property="og:image" content="${origin}/icon-512.png">`].join("\n");
  return readFileSync(root("www/index.html"), "utf8").replace("{{policy}}", escape(LOOKUP)).replace("{{head}}\n", head === "" ? "" : `${head}\n`);
}

/** @returns {string[][]} the paths of each page in all languages */
function writeReference() {
  const tongues = taxonomy.locales.map((tag) => ({ tag, name: ownName(tag) })).sort((a, b) => a.name.localeCompare(b.name, "en"));
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
      write(path, document(page, { origin, tongues }));
      paths.set(page.path, [...(paths.get(page.path) ?? []), `${tag}/${page.path}`]);
    }
  }
  return [...paths.values()];
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
