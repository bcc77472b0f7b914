// A Next.js application, built and started as its users do it: a route handler in each runtime, a server component, and a
// client component in Chromium.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { visit } from "./chromium.mjs";

/** Packages that the application depends on. */
const PACKAGES = ["next", "react", "react-dom"];
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

/**
 * @param {string} folder with the package installed
 * @param {string} program the import and `program`
 * @param {string} call gives its result
 * @param {(name: string) => string} packageFolder where a package is installed
 * @returns {Promise<{ result: any, version: string }>} what all four say
 */
export async function nextjs(folder, program, call, packageFolder) {
  const files = {
    // The packages are links to elsewhere, which has to be below the root.
    "next.config.mjs": 'export default { turbopack: { root: "/" }, outputFileTracingRoot: "/" };\n',
    "app/layout.js": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
    "app/node/route.js": `${program}\nexport const dynamic = "force-dynamic";\nexport const GET = () => Response.json(${call});\n`,
    "app/edge/route.js": `${program}\nexport const runtime = "edge";\nexport const GET = () => Response.json(${call});\n`,
    "app/server/page.js": `${program}\nexport default async () => <pre>{encodeURIComponent(JSON.stringify(${call}))}</pre>;\n`,
    "app/client/page.js": `"use client";
      import { useEffect } from "react";
      ${program}
      export default function Page() {
        const result = JSON.stringify(${call});
        useEffect(() => { document.documentElement.dataset.result = result; }, [result]);
        return <p>{result.length}</p>;
      }\n`,
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for (const name of PACKAGES) await symlink(packageFolder(name), join(folder, "node_modules", name), "junction");
  const next = join(packageFolder("next"), "dist/bin/next");
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env, timeout: 300_000 });

  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await address(server.stdout);
    const json = async (/** @type {string} */ path) => (await fetch(url + path)).json();
    const html = await (await fetch(`${url}/server`)).text();
    const { result, version } = await visit(`${url}/client`);
    const [, encoded] = html.match(/<pre>([^<]*)<\/pre>/) ?? [];
    const said = { node: await json("/node"), edge: await json("/edge"), server: JSON.parse(decodeURIComponent(encoded ?? "")) };
    for (const [where, value] of Object.entries(said)) assert.deepEqual(value, result, `${where}, beside the client`);
    return { result, version };
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

/** @param {import("node:stream").Readable} output @returns {Promise<string>} the URL that the server says it listens at */
async function address(output) {
  for await (const line of createInterface(output)) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (url !== undefined) {
      output.resume();
      return url;
    }
  }
  throw new Error("next start ended without an address");
}
