// docs/frameworks.md: each of its programs is bundled or compiled as its framework does it, and runs.

import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { classify, describe } from "../../pkg/dist/index.js";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(root("docs/frameworks.md"), "utf8");
/** The programs by the file names in their first lines. */
const programs = new Map([...page.matchAll(/^```\w+\n(?:\/\/|<!--) (\S+)(?: -->)?\n([\s\S]*?)^```$/gm)].map(([, name, code]) => [name, code]));
const said = describe(classify(550, "5.1.1 User unknown"), { locale: "nb" });

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root("pkg"), join(folder, "node_modules/bouncecode"), "dir");
  for (const name of ["react", "react-dom", "vue", "svelte"]) symlinkSync(root(`tests/node_modules/${name}`), join(folder, "node_modules", name), "dir");
  for (const [name, code] of programs) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a program and gives what it exports. */
async function bundled(name, contents, options = {}) {
  const outfile = join(folder, `out/${name}.mjs`);
  await build({ stdin: { contents, resolveDir: folder, loader: "jsx" }, outfile, bundle: true, format: "esm", platform: "node", jsx: "automatic", logLevel: "silent", banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }, ...options });
  return import(pathToFileURL(outfile).href);
}

test("React: a hook, and a server component", async () => {
  const { html, server } = await bundled("react", `
    import { renderToString } from "react-dom/server";
    import { Bounce } from "./Bounce.jsx";
    import OnServer from "./BounceOnServer.jsx";
    export const html = renderToString(<Bounce code={550} text="5.1.1 User unknown" locale="nb" />);
    export const server = renderToString(await OnServer({ reply: "550 5.1.1 User unknown", locale: "nb" }));`);
  for (const rendered of [html, server]) assert.ok(rendered.includes(`<h3>${said.title}</h3>`), rendered);
  assert.ok(html.includes('data-address-action="suppress"'));
});

test("Vue: a composable", async () => {
  const { html } = await bundled("vue", `
    import { createSSRApp, h, ref } from "vue";
    import { renderToString } from "vue/server-renderer";
    import { useBounce } from "./useBounce.js";
    const app = createSSRApp({ setup() { const bounce = useBounce(550, ref("5.1.1 User unknown"), "nb"); return () => h("h3", bounce.value.title); } });
    export const html = await renderToString(app);`);
  assert.equal(html, `<h3>${said.title}</h3>`);
});

test("Svelte: a component", async () => {
  const { compile } = createRequire(import.meta.url)("svelte/compiler");
  const { js } = compile(programs.get("Bounce.svelte"), { generate: "server", name: "Bounce" });
  writeFileSync(join(folder, "Bounce.svelte.js"), js.code);
  const { body } = await bundled("svelte", `
    import { render } from "svelte/server";
    import Bounce from "./Bounce.svelte.js";
    export const { body } = await render(Bounce, { props: { code: 550, text: "5.1.1 User unknown", locale: "nb" } });`);
  assert.ok(body.includes(`<h3>${said.title}</h3>`), body);
});

test("Next.js: a route handler", async () => {
  const { POST } = await bundled("next", 'export { POST } from "./app/bounces/route.js";');
  const response = await POST(new Request("https://example.com", { method: "POST", body: JSON.stringify({ code: 550, text: "5.1.1 User unknown" }) }));
  assert.deepEqual(await response.json(), classify(550, "5.1.1 User unknown"));
});

test("a worker", async () => {
  const outfile = join(folder, "out/worker.js");
  await build({ entryPoints: [join(folder, "worker.js")], outfile, bundle: true, format: "iife", logLevel: "silent" });
  const posted = [];
  const self = { postMessage: (message) => posted.push(message) };
  runInNewContext(readFileSync(outfile, "utf8"), { self, WebAssembly, TextEncoder, TextDecoder, Uint8Array, Uint32Array, Float64Array, DataView, ArrayBuffer });
  self.onmessage({ data: [[550, "5.1.1 User unknown"]] });
  assert.deepEqual(JSON.parse(JSON.stringify(posted)), [[classify(550, "5.1.1 User unknown")]]);
});
