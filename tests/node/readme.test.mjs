// The examples of both READMEs and of the doc comments: each is run, gives what its comment says, and is right to TypeScript.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { READMES, sizes, stated } from "../../pkg/sizes.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
let folder = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(fileURLToPath(pkg), join(folder, "node_modules/bouncecode"), "dir");
});

after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Turns `expression; // value` into an assertion, also where the value stands on the line below.
 * @param {string} code
 */
function checked(code) {
  let count = 0;
  const program = code.replace(/^((?!const |import |await |\/\/)\S.*);\s*\/\/ (["[{\d]|true|false|null)(.*)$/gm, (_, expression, first, rest) => {
    count++;
    return `assert.deepEqual(${expression}, ${first}${rest});`;
  });
  return { program: `import assert from "node:assert/strict";\n${program}`, count };
}

async function run(name, code) {
  const { program, count } = checked(code);
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, transformSync(program, { loader: "ts" }).code);
  await import(pathToFileURL(file).href);
  return count;
}

const examplesOf = (path) => [...readFileSync(new URL(path, pkg), "utf8").matchAll(/^```[jt]s\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
const examples = examplesOf("README.md");

test("the README has examples, and most of them say what they give", () => {
  assert.ok(examples.length >= 8);
  assert.ok(examples.filter((code) => checked(code).count > 0).length >= examples.length - 1);
});

examples.forEach((code, i) => {
  test(`README, example ${i + 1}`, () => run(`readme-${i}`, code));
});

test("the examples of both READMEs are right to TypeScript, as strict as it can be", () => {
  symlinkSync(fileURLToPath(new URL("../tests/node_modules/@types", pkg)), join(folder, "node_modules/@types"), "dir");
  const files = [...examples, ...examplesOf("../README.md")].map((code, i) => {
    writeFileSync(join(folder, `example-${i}.mts`), code);
    return `example-${i}.mts`;
  });
  const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, module: "nodenext", target: "es2022", types: ["node"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = fileURLToPath(new URL("../tests/node_modules/.bin/tsc", pkg));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

test("the repository's README gives what it says", async () => {
  const [example, ...others] = examplesOf("../README.md");
  assert.equal(others.length, 0);
  assert.ok((await run("repository", example)) >= 5);
});

for (const entry of ["slim", "core"]) {
  const source = readFileSync(new URL(`src/${entry}.d.ts`, pkg), "utf8");
  const comments = source.matchAll(/@example\n((?: \* .*\n)+) \*\/\nexport (?:function|const) (\w+)/g);
  for (const [, lines, name] of comments) {
    test(`doc comment of ${name}`, async () => {
      const code = lines.replace(/^ \* /gm, "");
      const imports = [...new Set(code.match(/\b(addPhrases|addScheme|classify|classifyEach|classifyMany|explain|lookup|taxonomy|decide|decideMany|describe|describeDecision|negotiate|addLocale|words)\b/g))].join(", ");
      await run(`comment-${name}`, `import { ${imports} } from "bouncecode";\n${code}`);
    });
  }
}

test("both READMEs state about what the entries weigh", async () => {
  const measured = await sizes();
  for (const file of READMES) {
    const said = stated(file);
    for (const { name, brotli } of measured) {
      const kilobytes = said.get(name);
      assert.ok(kilobytes !== undefined && Math.abs(kilobytes - brotli / 1000) <= 0.2 * kilobytes, `${file}: ${name} is ${Math.round(brotli / 1000)} KB, not ${kilobytes}: cargo xtask build --sizes`);
    }
  }
});
