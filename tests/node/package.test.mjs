// The package as npm packs it: installed in an empty folder, and used from each entry.

import { parse } from "smol-toml";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { download } from "../download.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = (name) => join(root, "tests/node_modules/.bin", name);
let folder = "";
let tarball = "";
let files = [];

const run = (command, args, options) => execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });

before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  const [pack] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: join(root, "pkg") }));
  tarball = join(folder, pack.filename);
  files = pack.files.map((file) => file.path);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball]);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("holds what is needed and nothing else", () => {
  const unexpected = files.filter((file) => !/^(dist\/(node\/|workerd\/|edge-light\/|locales\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts|wasm)|dist\/schema\.json|package\.json|bouncecode\.cdx\.json|(README|CHANGELOG|THIRD-PARTY-NOTICES)\.md|LICENSE-(MIT|APACHE))$/.test(file));
  assert.deepEqual(unexpected, []);
  for (const file of ["README.md", "CHANGELOG.md", "THIRD-PARTY-NOTICES.md", "bouncecode.cdx.json", "LICENSE-MIT", "LICENSE-APACHE", "dist/bouncecode.wasm", "dist/slim.wasm"]) assert.ok(files.includes(file), file);
  const { exports } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
  for (const target of JSON.stringify(exports).match(/\.\/dist\/[^"]+/g)) {
    for (const tag of target.includes("*") ? ["en", "nb", "de", "fr", "sv", "nl"] : [""]) {
      const file = target.slice(2).replace("*", tag);
      assert.ok(files.includes(file), file);
    }
  }
});

test("no entry reaches for Node, the file system or the network, but for Node's own wasm", () => {
  for (const file of readdirSync(join(root, "pkg/dist"), { recursive: true })) {
    if (!/\.c?js$/.test(file) || /^(cli|locales|names)|-wasm\./.test(file)) continue;
    const source = readFileSync(join(root, "pkg/dist", file), "utf8");
    const [found] = source.match(/\b(process\.|__dirname|eval\(|fetch\(|new Function)|"node:|import\.meta/) ?? [];
    assert.equal(found, undefined, file);
    for (const [, target] of source.matchAll(/(?:require\(|from |import )"([^"]+)"/g)) assert.match(target, /^\.\.?\//, file);
  }
});

const ENTRIES = {
  bouncecode: ["addLocale", "addPhrases", "addScheme", "classify", "classifyEach", "classifyMany", "decide", "decideMany", "describe", "describeDecision", "describeReport", "explain", "lookup", "negotiate", "taxonomy", "words"],
  "bouncecode/core": ["addLocale", "addPhrases", "addScheme", "classify", "classifyEach", "classifyMany", "decide", "decideMany", "describe", "describeDecision", "describeReport", "explain", "lookup", "negotiate", "taxonomy", "words"],
  "bouncecode/init": ["addLocale", "addPhrases", "addScheme", "classify", "classifyEach", "classifyMany", "decide", "decideMany", "describe", "describeDecision", "describeReport", "explain", "init", "lookup", "negotiate", "taxonomy", "words"],
  "bouncecode/slim": ["addPhrases", "addScheme", "classify", "classifyEach", "classifyMany", "decide", "decideMany", "explain", "lookup", "taxonomy"],
  "bouncecode/message": ["addPhrases", "addScheme", "classify", "classifyEach", "classifyMany", "decide", "decideMany", "explain", "lookup", "readReport", "reportEvents", "splitMbox", "taxonomy"],
  "bouncecode/events": ["detectPlatform", "platforms", "readEvents"],
};

const PROGRAM = `
  const expected = ${JSON.stringify(ENTRIES)};
  const out = [];
  for (const [entry, names] of Object.entries(expected)) {
    const module = entries[entry];
    if (String(Object.keys(module).sort()) !== String(names)) throw new Error(entry + ": " + Object.keys(module));
  }
  await entries["bouncecode/init"].init(bytes);
  entries["bouncecode/core"].addLocale("nb", nb);
  entries["bouncecode/init"].addLocale("nb", nb);
  for (const entry of Object.keys(expected)) {
    const { classify, describe, readEvents } = entries[entry];
    if (readEvents !== undefined) {
      const [event] = readEvents([{ event: "bounce", email: "a@example.org", timestamp: 1, sg_event_id: "x", reason: "550 5.1.1 User unknown" }]).events;
      out.push([event.type, event.category, null]);
      continue;
    }
    const bounce = classify(550, "5.1.1 User unknown");
    out.push([bounce.type, bounce.category, describe?.(bounce, { locale: "nb" }).locale ?? null]);
  }
  console.log(JSON.stringify(out));
`;
const EXPECTED = [["hard", "user-unknown", "nb"], ["hard", "user-unknown", "nb"], ["hard", "user-unknown", "nb"], ["hard", "user-unknown", null], ["hard", "user-unknown", null], ["hard", "user-unknown", null]];

test("every entry works from an ES module", () => {
  writeFileSync(
    join(folder, "program.mjs"),
    `import { readFileSync } from "node:fs";
     import { fileURLToPath } from "node:url";
     import nb from "bouncecode/locales/nb";
     ${Object.keys(ENTRIES).map((entry, i) => `import * as e${i} from "${entry}";`).join("\n")}
     const entries = { ${Object.keys(ENTRIES).map((entry, i) => `"${entry}": e${i}`).join(", ")} };
     const bytes = readFileSync(fileURLToPath(import.meta.resolve("bouncecode/bouncecode.wasm")));
     ${PROGRAM}`,
  );
  assert.deepEqual(JSON.parse(run("node", ["program.mjs"])), EXPECTED);
});

test("every entry works from CommonJS", () => {
  writeFileSync(
    join(folder, "program.cjs"),
    `const nb = require("bouncecode/locales/nb");
     const entries = { ${Object.keys(ENTRIES).map((entry) => `"${entry}": require("${entry}")`).join(", ")} };
     const bytes = require("node:fs").readFileSync(require.resolve("bouncecode/bouncecode.wasm"));
     if (require("bouncecode/package.json").name !== "bouncecode") throw new Error("package.json");
     (async () => { ${PROGRAM} })();`,
  );
  const flags = process.allowedNodeEnvironmentFlags.has("--experimental-require-module") ? ["--no-experimental-require-module"] : [];
  assert.deepEqual(JSON.parse(run("node", [...flags, "program.cjs"])), EXPECTED);
});

test("init takes a module, bytes, a buffer, a response and promises, and nothing else", () => {
  writeFileSync(
    join(folder, "init.mjs"),
    `import { readFileSync } from "node:fs";
     import { fileURLToPath } from "node:url";
     import assert from "node:assert/strict";
     import { classify, init } from "bouncecode/init";
     const bytes = new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve("bouncecode/bouncecode.wasm"))));
     assert.throws(() => classify(550), /call init\\(\\) first/);
     for (const wrong of [undefined, null, 5, "x", {}, [], new Uint8Array(9)]) await assert.rejects(init(wrong));
     await assert.rejects(init(new Response("", { status: 404 })), /404/);
     assert.throws(() => classify(550), /call init\\(\\) first/);
     const typed = { headers: { "content-type": "application/wasm" } };
     const all = [new WebAssembly.Module(bytes), bytes, bytes.buffer, new Response(bytes, typed), new Response(bytes), Promise.resolve(new Response(bytes, typed))];
     for (const from of all) await init(from);
     assert.equal(classify(550, "User unknown").type, "hard");`,
  );
  run("node", ["init.mjs"]);
});

test("the command line is installed with it", () => {
  assert.deepEqual(JSON.parse(run("npx", ["--offline", "bouncecode", "--json", "4.2.2"])).category, "mailbox-full");
});

test("a bare import bundles to nothing", async () => {
  for (const entry of Object.keys(ENTRIES)) assert.equal((await bundle(`import "${entry}";`)).trim(), "", entry);
});

test("a language does not bring the others, nor slim the words", async () => {
  const sign = (tag) => readFileSync(join(root, `locales/${tag}/categories.ftl`), "utf8").match(/^category-user-unknown = (.+)$/m)[1];
  const one = await bundle(`
    import { addLocale, classify, describe } from "bouncecode/core";
    import sv from "bouncecode/locales/sv";
    addLocale("sv", sv);
    console.log(describe(classify(550), { locale: "sv" }));`);
  assert.ok(one.includes(sign("sv")));
  for (const tag of ["nb", "de", "fr", "nl"]) assert.ok(!one.includes(sign(tag)), tag);

  const slim = await bundle(`import { classify } from "bouncecode/slim"; console.log(classify(550));`);
  assert.ok(!slim.includes(sign("en")));
  assert.ok(slim.length < one.length);

  const all = await bundle(`import { classify, describe } from "bouncecode"; console.log(describe(classify(550)));`);
  for (const tag of ["en", "nb", "de", "fr", "sv", "nl"]) assert.ok(all.includes(sign(tag)), tag);
});

test("a bundle runs", async () => {
  const code = await bundle(`import { classify, describe } from "bouncecode"; console.log(describe(classify("5.2.2"), { locale: "nl" }).locale);`);
  writeFileSync(join(folder, "bundle.mjs"), code);
  assert.equal(run("node", ["bundle.mjs"]).trim(), "nl");
});

test("Node reads the wasm's file, and the string where there is none of this build", async () => {
  const program = `
    const fs = require("node:fs");
    const { readFileSync } = fs;
    const read = [];
    fs.readFileSync = (path, ...rest) => (String(path).endsWith(".wasm") && read.push(String(path)), readFileSync(path, ...rest));
    const types = [...${JSON.stringify(["bouncecode", "bouncecode/slim", "bouncecode/message"])}].map((entry) => require(entry).classify("5.1.1").type);
    console.log(JSON.stringify({ types, read: read.map((path) => path.slice(path.lastIndexOf("/") + 1)) }));`;
  const types = ["hard", "hard", "hard"];
  const read = ["bouncecode.wasm", "slim.wasm", "message.wasm"];
  const other = join(folder, "other");
  const dist = join(other, "node_modules/bouncecode/dist");
  cpSync(join(folder, "node_modules"), join(other, "node_modules"), { recursive: true });
  for (const change of [() => {}, (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)), (path) => rmSync(path)]) {
    for (const file of read) change(join(dist, file));
    assert.deepEqual(JSON.parse(run("node", ["-e", program], { cwd: other })), { types, read });
  }
});

test("a bundle for Node runs by itself, whatever conditions it was made under", async () => {
  for (const [name, format, options] of [["usual.mjs", "esm", {}], ["usual.cjs", "cjs", {}], ["own.mjs", "esm", { conditions: ["own"] }], ["own.cjs", "cjs", { conditions: ["own"] }]]) {
    const alone = mkdtempSync(join(tmpdir(), "bouncecode-alone-"));
    const code = await bundle(`import { classify } from "bouncecode/slim"; console.log(classify("5.1.1").type);`, { platform: "node", format, ...options });
    writeFileSync(join(alone, name), code);
    assert.equal(run("node", [name], { cwd: alone }).trim(), "hard", name);
    rmSync(alone, { recursive: true });
  }
});

test("workerd and edge-light get the wasm as a module", async () => {
  for (const [condition, path] of [["workerd", /"\.[^"]*\/bouncecode\.wasm"/], ["edge-light", /"\.[^"]*\/bouncecode\.wasm\?module"/]]) {
    const code = await bundle(`import { classify } from "bouncecode"; console.log(classify(550));`, {
      conditions: [condition],
      plugins: [{ name: "wasm", setup: (build) => build.onResolve({ filter: /\.wasm/ }, ({ path }) => ({ path, external: true })) }],
    });
    assert.match(code, path);
    assert.doesNotMatch(code, /0061736d/); // the magic number of inlined bytes
  }
});

test("the size budgets hold", async () => {
  // The bytes that a browser downloads, at the compression that servers use for static files.
  const { budgets } = parse(readFileSync(join(root, "tests/sizes.toml"), "utf8"));
  for (const { entry, bytes } of budgets) {
    const { length } = brotliCompressSync(await download(folder, entry), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    assert.ok(length <= bytes, `${entry}: ${length} bytes, ${length - bytes} over the budget of ${bytes} in tests/sizes.toml`);
  }
});

test("the bill of materials names what the notices name, and the lock files' versions", () => {
  const installed = (file) => readFileSync(join(folder, "node_modules/bouncecode", file), "utf8");
  const bom = JSON.parse(installed("bouncecode.cdx.json"));
  assert.deepEqual([bom.bomFormat, bom.specVersion, bom.version], ["CycloneDX", "1.6", 1]);
  const own = JSON.parse(installed("package.json"));
  assert.equal(bom.metadata.component.purl, `pkg:npm/bouncecode@${own.version}`);
  assert.deepEqual(bom.metadata.component.licenses, [{ expression: own.license }]);
  const listed = bom.components.map(({ name, version }) => `${name} ${version}`).sort();
  const noticed = [...installed("THIRD-PARTY-NOTICES.md").matchAll(/^## (.+)$/gm)].flatMap(([, names]) => names.split(", ")).sort();
  assert.deepEqual(listed, noticed);
  const locks = { cargo: readFileSync(join(root, "Cargo.lock"), "utf8"), npm: readFileSync(join(root, "tests/package-lock.json"), "utf8") };
  for (const { name, version, purl, licenses } of bom.components) {
    const [, ecosystem] = /^pkg:(cargo|npm)\//.exec(purl);
    const locked = ecosystem === "cargo" ? `name = "${name}"\nversion = "${version}"` : `node_modules/${name}": {\n      "version": "${version}"`;
    assert.ok(locks[ecosystem].includes(locked), `${purl} is what is locked`);
    assert.match(licenses[0].expression, /^[\w.()+-]+( (AND|OR|WITH) [\w.()+-]+)*$/, purl);
  }
  assert.deepEqual(bom.dependencies, [{ ref: bom.metadata.component["bom-ref"], dependsOn: bom.components.map((part) => part["bom-ref"]) }]);
  assert.ok(listed.some((name) => name.startsWith("regex-lite ")) && listed.some((name) => name.startsWith("csv")));
});

test("the same build twice gives the same bytes", () => {
  const again = join(folder, "again");
  run("node", [join(root, "pkg/build.mjs"), again]);
  const list = (at) => readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(at.length)).sort();
  const dist = join(root, "pkg/dist");
  assert.deepEqual(list(again), list(dist));
  for (const file of list(again)) assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), `${file} is as built`);
});

test("types: right and wrong programs, as modules and as CommonJS", () => {
  cpSync(join(root, "tests/types"), join(folder, "types"), { recursive: true });
  const common = { strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: [] };
  const kinds = {
    node: { module: "nodenext", moduleResolution: "nodenext", target: "es2022", lib: ["es2022"] },
    bundler: { module: "esnext", moduleResolution: "bundler", target: "es2022", lib: ["es2022", "dom"] },
  };
  for (const [name, options] of Object.entries(kinds)) {
    writeFileSync(
      join(folder, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions: { ...common, ...options }, include: name === "node" ? ["types/*.ts", "types/*.cts"] : ["types/*.ts"] }),
    );
    const { status, stdout } = spawnSync(bin("tsc"), ["-p", `tsconfig.${name}.json`], { cwd: folder, encoding: "utf8" });
    assert.equal(status, 0, stdout);
  }
});

test("the package's own JavaScript keeps to its types", () => {
  const { status, stdout } = spawnSync(bin("tsc"), ["-p", join(root, "pkg/src")], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

test("publint finds nothing", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: join(folder, "node_modules/bouncecode"), strict: true });
  assert.deepEqual(messages, []);
});

test("are the types wrong? No", () => {
  const { status, stdout } = spawnSync(bin("attw"), [tarball, "--format", "ascii", "--no-emoji", "--profile", "node16", "--exclude-entrypoints", "bouncecode.wasm", "slim.wasm", "schema.json"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

/** Bundles a program that imports the installed package. */
async function bundle(program, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
    ...options,
  });
  return outputFiles[0].text;
}
