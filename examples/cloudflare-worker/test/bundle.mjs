// Bundles the Worker as wrangler does: wasm files are left to the platform, as modules.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @returns {Promise<{ type: "ESModule" | "CompiledWasm", path: string, contents: any }[]>} as Miniflare takes them */
export async function bundle() {
  /** @type {Awaited<ReturnType<typeof bundle>>} */
  const wasm = [];
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.js", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    plugins: [
      {
        name: "wasm-modules",
        setup(build) {
          build.onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => {
            const name = `module${wasm.length}.wasm`;
            wasm.push({ type: "CompiledWasm", path: name, contents: readFileSync(join(resolveDir, path)) });
            return { path: `./${name}`, external: true };
          });
        },
      },
    ],
  });
  return [{ type: "ESModule", path: "index.js", contents: outputFiles[0].text }, ...wasm];
}
