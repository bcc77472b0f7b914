// The environments. To add one, add a row.

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { visit, visitFolder } from "./chromium.mjs";
import { Missing } from "./missing.mjs";
import { nextjs } from "./nextjs.mjs";

const require = createRequire(import.meta.url);
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const PROGRAM = readFileSync(here("program.js"), "utf8");
const NAMES = "{ classify, classifyMany, describe, explain, lookup }";

/** What a page may do in an application that allows wasm and little else. */
const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'";
const NO_WASM = "default-src 'self'; script-src 'self'";

const module = (/** @type {string} */ from, /** @type {string} */ rest) => `import ${NAMES} from "${from}";\n${PROGRAM}\n${rest}\n`;
const PRINTS = `console.log(JSON.stringify(program(${NAMES})));`;
const SHOWS = `document.documentElement.dataset.result = JSON.stringify(program(${NAMES}));`;
const ESM = module("bouncecode", PRINTS);
const CJS = `const ${NAMES} = require("bouncecode");\n${PROGRAM}\n${PRINTS}\n`;
const PAGE = module("bouncecode", SHOWS);

/**
 * @typedef {{ result: any, version: string }} Outcome
 * @typedef {{ name: string, about: string, run(folder: string): Promise<Outcome>, expected?: object }} Environment
 * `run`: in a fresh folder with the package installed; `expected`: where it is something else than expected.json
 */

/** @type {Environment[]} */
export const ENVIRONMENTS = [
  { name: "node20-esm", about: "Node 20, `import`", run: (folder) => script(folder, node(20), "program.mjs", ESM) },
  { name: "node20-cjs", about: "Node 20, `require`", run: (folder) => script(folder, node(20), "program.cjs", CJS) },
  { name: "node-latest-esm", about: "the newest Node, `import`", run: (folder) => script(folder, newestNode(), "program.mjs", ESM) },
  {
    name: "node-latest-cjs",
    about: "the newest Node, `require` of CommonJS alone",
    run: (folder) => script(folder, newestNode(), "program.cjs", CJS, ["--no-experimental-require-module"]),
  },
  { name: "deno", about: "Deno, no permission granted", run: (folder) => script(folder, runtime("deno", /^@deno\//, "deno"), "program.mjs", ESM, ["run", "--no-prompt", "--no-remote", "--cached-only", "--node-modules-dir=manual"]) },
  { name: "bun", about: "Bun", run: (folder) => script(folder, runtime("bun", /^@oven\//, "bin/bun"), "program.mjs", ESM) },
  { name: "esbuild", about: "bundled by esbuild, in Chromium", run: (folder) => esbuilt(folder) },
  { name: "vite-dev", about: "Vite's development server, in Chromium", run: viteDev },
  { name: "vite-build", about: "bundled by Vite, in Chromium", run: viteBuild },
  { name: "webpack", about: "bundled by webpack, in Chromium", run: webpacked },
  { name: "import-map", about: "`<script type=\"module\">` with an import map, no bundler, in Chromium", run: importMap },
  { name: "web-worker", about: "a module worker, no bundler, in Chromium", run: webWorker },
  { name: "csp", about: `a page under \`${STRICT}\`, no violation, in Chromium`, run: (folder) => esbuilt(folder, { policy: STRICT }) },
  {
    name: "wasm-forbidden",
    about: `a page under \`${NO_WASM}\`: an error that says what to allow, in Chromium`,
    run: forbidden,
    expected: { name: "Error", says: "could not compile its WebAssembly", allow: "'wasm-unsafe-eval' in script-src" },
  },
  {
    name: "nextjs",
    about: "Next.js: a route handler in Node and in the edge runtime, a server component, a client component in Chromium",
    run: (folder) => withTool("next", nextjs(folder, module("bouncecode", ""), `program(${NAMES})`, packageFolder)),
  },
  { name: "workerd", about: "workerd (Cloudflare Workers), through miniflare", run: workerd },
];

/** @param {string} name of a package @returns {string} */
const version = (name) => JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8")).version;

/** @param {string} name @returns {string} */
function packageFolder(name) {
  const found = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new Missing(`npm's package ${name} is not installed`);
  return found;
}

/** @param {number} major @returns {string} the Node that runs this, if it is of that line */
function node(major) {
  if (process.versions.node.split(".")[0] === String(major)) return process.execPath;
  throw new Missing(`the Node that runs this is ${process.version}`);
}

const newestNode = () => join(packageFolder(`node-${process.platform}-${process.arch}`), "bin/node");

/**
 * @param {string} name of a package that leaves its program to packages of their own, one a platform
 * @param {RegExp} platforms their names
 * @param {string} file of the program in them
 */
function runtime(name, platforms, file) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8"));
  for (const platform of Object.keys(optionalDependencies).filter((name) => platforms.test(name))) {
    const found = join(here("node_modules"), platform, file + (process.platform === "win32" ? ".exe" : ""));
    if (existsSync(found)) return found;
  }
  throw new Missing(`npm has no ${name} for ${process.platform}-${process.arch}`);
}

/**
 * @param {string} folder
 * @param {string} runtime
 * @param {string} file
 * @param {string} source
 * @param {string[]} [options] of the runtime
 * @returns {Promise<Outcome>}
 */
async function script(folder, runtime, file, source, options = []) {
  await writeFile(join(folder, file), source);
  // What runtimes remember stays in the folder, and none looks for a newer one of itself.
  const env = { ...process.env, DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", BUN_INSTALL: join(folder, ".bun"), NO_COLOR: "1" };
  const run = async (/** @type {string[]} */ ...args) => (await promisify(execFile)(runtime, args, { cwd: folder, env, timeout: 60_000 })).stdout;
  const result = JSON.parse(await run(...options, file));
  return { result, version: /** @type {RegExpMatchArray} */ ((await run("--version")).match(/\d+\.\d+\.\d+/))[0] };
}

/** @param {string} folder @param {{ policy?: string, allow?: RegExp, source?: string }} [options] */
async function esbuilt(folder, { source = PAGE, ...options } = {}) {
  const { build } = await import("esbuild");
  await writeFile(join(folder, "main.js"), source);
  await build({ absWorkingDir: folder, entryPoints: ["main.js"], bundle: true, minify: true, outfile: "web/bundle.js", logLevel: "silent" });
  await html(folder, "web", '<script src="bundle.js" defer></script>');
  return withTool("esbuild", visitFolder(join(folder, "web"), options));
}

/** @param {string} folder */
async function forbidden(folder) {
  const source = module(
    "bouncecode",
    `try { ${SHOWS} } catch ({ name, message }) { document.documentElement.dataset.result = JSON.stringify({ name, message }); }`,
  );
  const { result, version } = await esbuilt(folder, { source, policy: NO_WASM, allow: /^policy: script-src(-elem)? wasm-eval |WebAssembly/ });
  const said = (/** @type {string} */ words) => (result.message?.includes(words) ? words : `not "${words}" but: ${JSON.stringify(result)}`);
  return { result: { name: result.name, says: said("could not compile its WebAssembly"), allow: said("'wasm-unsafe-eval' in script-src") }, version };
}

/** @param {string} folder */
function vite(folder) {
  return { root: folder, configFile: /** @type {const} */ (false), cacheDir: join(folder, ".vite"), logLevel: /** @type {const} */ ("error"), clearScreen: false };
}

/** @param {string} folder */
async function viteDev(folder) {
  const { createServer } = await import("vite");
  await html(folder, "", '<script type="module" src="/main.js"></script>');
  await writeFile(join(folder, "main.js"), PAGE);
  const server = await createServer({ ...vite(folder), server: { host: "127.0.0.1", port: 0, watch: null } });
  try {
    await server.listen();
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.httpServer?.address());
    return await withTool("vite", visit(`http://127.0.0.1:${port}/`));
  } finally {
    await server.close();
  }
}

/** @param {string} folder */
async function viteBuild(folder) {
  const { build } = await import("vite");
  await html(folder, "", '<script type="module" src="/main.js"></script>');
  await writeFile(join(folder, "main.js"), PAGE);
  await build({ ...vite(folder), build: { outDir: "web" } });
  return withTool("vite", visitFolder(join(folder, "web")));
}

/** @param {string} folder */
async function webpacked(folder) {
  const { default: webpack } = await import("webpack");
  await writeFile(join(folder, "main.js"), PAGE);
  const compiler = webpack({ mode: "production", context: folder, entry: "./main.js", output: { path: join(folder, "web"), filename: "bundle.js" }, performance: { hints: false } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats === undefined || stats.hasErrors() || stats.hasWarnings()) throw new Error(stats?.toString("errors-warnings"));
  await html(folder, "web", '<script src="bundle.js" defer></script>');
  return withTool("webpack", visitFolder(join(folder, "web")));
}

/** @param {string} folder */
async function importMap(folder) {
  const map = JSON.stringify({ imports: { bouncecode: "/node_modules/bouncecode/dist/index.js" } });
  await html(folder, "", `<script type="importmap">${map}</script><script type="module">${PAGE}</script>`);
  return visitFolder(folder);
}

/** @param {string} folder */
async function webWorker(folder) {
  await writeFile(join(folder, "worker.js"), module("/node_modules/bouncecode/dist/index.js", `postMessage(program(${NAMES}));`));
  const source = `
    const worker = new Worker("worker.js", { type: "module" });
    worker.onmessage = ({ data }) => (document.documentElement.dataset.result = JSON.stringify(data));
    worker.onerror = ({ message }) => { throw new Error("worker: " + message); };`;
  await html(folder, "", `<script>${source}</script>`);
  return visitFolder(folder);
}

/**
 * As wrangler does it: esbuild with workerd's conditions; wasm is left to the platform, as a module.
 * @param {string} folder
 */
async function workerd(folder) {
  const { build } = await import("esbuild");
  const { Miniflare } = await import("miniflare");
  await writeFile(join(folder, "worker.js"), module("bouncecode", `export default { fetch: () => Response.json(program(${NAMES})) };`));
  /** @type {Map<string, string>} */
  const wasm = new Map();
  await build({
    absWorkingDir: folder,
    entryPoints: ["worker.js"],
    bundle: true,
    format: "esm",
    outfile: "bundle.mjs",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent",
    plugins: [
      {
        name: "wasm-modules",
        setup(build) {
          build.onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => {
            const name = `./module${wasm.size}.wasm`;
            wasm.set(name, join(resolveDir, path));
            return { path: name, external: true };
          });
        },
      },
    ],
  });
  const read = (/** @type {string} */ path) => readFileSync(path);
  const miniflare = new Miniflare({
    compatibilityDate: "2026-01-01",
    modules: [
      { type: "ESModule", path: "bundle.mjs", contents: read(join(folder, "bundle.mjs")).toString() },
      ...[...wasm].map(([name, path]) => ({ type: /** @type {const} */ ("CompiledWasm"), path: name.slice(2), contents: read(path) })),
    ],
  });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/");
    if (!response.ok) throw new Error(await response.text());
    return { result: await response.json(), version: version("workerd") };
  } finally {
    await miniflare.dispose();
  }
}

/** @param {string} folder @param {string} below it @param {string} head */
async function html(folder, below, head) {
  await mkdir(join(folder, below), { recursive: true });
  await writeFile(join(folder, below, "index.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bouncecode</title>${head}</head></html>\n`);
}

/** @param {string} name @param {Promise<Outcome>} outcome @returns {Promise<Outcome>} */
async function withTool(name, outcome) {
  const { result, version: browser } = await outcome;
  return { result, version: `${name} ${version(name)}, ${browser}` };
}
