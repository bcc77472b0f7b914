// Each example's own tests, with the package as npm packs it and the tools that are installed here.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = join(root, "examples");
let folder = "";
let tarball = "";

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NODE_TEST_CONTEXT: undefined } });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-examples-"));
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], join(root, "pkg")));
  tarball = join(folder, filename);
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const name of readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")))) {
  const { scripts, devDependencies = {} } = JSON.parse(readFileSync(join(examples, name, "package.json"), "utf8"));
  test(name, () => {
    const here = join(folder, name);
    cpSync(join(examples, name), here, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const modules = join(here, "node_modules");
    mkdirSync(join(modules, "bouncecode"), { recursive: true });
    run("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, "bouncecode")], here);
    for (const tool of Object.keys(devDependencies)) {
      const installed = join(root, "tests/node_modules", tool);
      if (!existsSync(installed)) continue; // it is there to deploy, or its test says that it needs it
      mkdirSync(dirname(join(modules, tool)), { recursive: true });
      symlinkSync(installed, join(modules, tool), "dir");
    }
    const [node, ...args] = scripts.test.split(" ");
    run(node === "node" ? process.execPath : node, args, here);
  });
}
