// A real Chromium (CHROMIUM) on a folder that is served as any web server would.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { Missing } from "./missing.mjs";

// Chromium's sandbox does not run as root, which is what containers are.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const SCRIPT = "text/javascript; charset=utf-8";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": SCRIPT, ".mjs": SCRIPT, ".wasm": "application/wasm" };

/** @type {import("playwright-core").Browser | undefined} */
let browser;

export async function launched() {
  if (process.env.CHROMIUM === undefined) throw new Missing("no Chromium is installed");
  return (browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS }));
}

export const close = () => browser?.close();

/**
 * Opens a page and waits for what its program leaves in <html data-result>.
 * @param {string} url
 * @param {{ allow?: RegExp }} [options] what the page may complain of
 * @returns {Promise<{ result: any, version: string }>}
 * @throws {Error} where the page complains: an error, a warning, a violation of its policy, a request to elsewhere
 */
export async function visit(url, { allow } = {}) {
  const context = await (await launched()).newContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const wrong = [];
    /** @type {(error: Error) => void} */
    let fail;
    /** @type {Promise<never>} */
    const failed = new Promise((_, reject) => (fail = reject));
    failed.catch(() => {}); // it is awaited below, if the page comes so far
    page.on("console", (message) => {
      const { url } = message.location();
      if (url.endsWith("/favicon.ico")) return; // browsers ask for one by themselves
      if (["error", "warning"].includes(message.type())) wrong.push(`${message.text()} (${url})`);
    });
    page.on("pageerror", (error) => fail(error));
    page.on("request", (request) => !request.url().startsWith(new URL(url).origin) && !request.url().startsWith("data:") && wrong.push(`asks ${request.url()}`));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error("policy:", event.violatedDirective, event.blockedURI));
    });
    await page.goto(url);
    const done = page.locator("html[data-result]");
    await Promise.race([done.waitFor({ state: "attached", timeout: 60_000 }), failed]).catch((error) => {
      throw new Error([error.message, ...wrong].join("\n"));
    });
    const complaints = wrong.filter((text) => !allow?.test(text));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return { result: JSON.parse((await done.getAttribute("data-result")) ?? ""), version: `Chromium ${browser?.version()}` };
  } finally {
    await context.close();
  }
}

/**
 * Serves a folder while a page of it is visited.
 * @param {string} folder
 * @param {{ policy?: string, allow?: RegExp }} [options] `policy`: the Content-Security-Policy
 */
export async function visitFolder(folder, { policy, ...options } = {}) {
  const server = await serve(folder, policy === undefined ? {} : { "content-security-policy": policy });
  try {
    return await visit(server.url, options);
  } finally {
    server.close();
  }
}

/**
 * Serves a folder until it is closed.
 * @param {string} folder
 * @param {Record<string, string>} [headers]
 */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname).replace(/\/$/, "/index.html");
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, {
        "content-type": /** @type {Record<string, string>} */ (TYPES)[extname(path)] ?? "application/octet-stream",
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
