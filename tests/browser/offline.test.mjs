// The service worker: offline, installable, and whole versions only.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import test from "node:test";
import { taxonomy } from "../../pkg/dist/index.js";
import { home, open, paste, said, speak } from "./browser.mjs";

const installed = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");

test("after one visit all languages work without a network", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /Failed to load resource|ERR_INTERNET/ });
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  for (const tag of taxonomy.locales) await speak(page, tag);
  await speak(page, "en");
  await paste(page, "550 5.1.1 User unknown");
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
  await page.locator("#file").setInputFiles({ name: "a.log", mimeType: "text/plain", buffer: Buffer.from("550 5.1.1 <a@example.org> User unknown\n452 4.2.2 <b@example.org> mailbox full\n") });
  await page.locator("#sheet tbody tr").first().waitFor();
});

test("an address that holds a code can be loaded without a network", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /Failed to load resource|ERR_INTERNET/ });
  await installed(page);
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  await page.keyboard.type("5.1.1");
  await page.waitForFunction(() => location.hash === "#code=5.1.1&lang=en");
  await context.setOffline(true);
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
  await page.locator("[data-fact=page-status] a").first().click();
  await page.locator("#problem").waitFor();
  assert.match((await said(page, "#problem"))[0], /^You are offline/);
  assert.equal(await page.evaluate(() => location.hash), "#lang=en");
  await page.goBack();
  await page.locator("#title", { hasText: "No such mailbox" }).waitFor();
});

test("a page of the reference that was read is there offline; of another one the lookup page says that it is not", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /Failed to load resource|ERR_INTERNET/ });
  await installed(page);
  await page.goto(`${home}de/code/5.7.1/`);
  await page.reload();
  await context.setOffline(true);
  await page.goto(`${home}de/code/5.7.1/`);
  assert.match(await page.locator("h1").innerText(), /5\.7\.1/);
  await page.goto(`${home}de/code/5.2.2/`);
  await page.locator("html[data-ready] #page").waitFor();
  assert.match((await said(page, "#problem"))[0], /^Sie sind offline/);
});

const folder = new URL("../../target/page/", import.meta.url);

/**
 * The page from a server of its own, whose files can be changed: as a host that gets an update.
 * @returns {Promise<{ site: string, files: Map<string, string | Buffer> }>} `files`: those that are another's than on the disk
 */
async function host(t) {
  const files = new Map();
  const types = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://host").pathname.slice(1).replace(/(?:^|\/)$/, "$&index.html");
    const type = types[path.split(".").at(-1)] ?? "text/plain; charset=utf-8";
    try {
      const body = files.get(path) ?? readFileSync(new URL(path, folder));
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => void (server.closeAllConnections(), server.close()));
  return { site: `http://127.0.0.1:${server.address().port}/`, files };
}

const worker = readFileSync(new URL("sw.js", folder), "utf8").replace(/const VERSION = "\w+"/, 'const VERSION = "newer"');
const css = readFileSync(new URL("page.css", folder), "utf8");
const newer = `${css}\n.newer{color:red}\n`;
const hash = (text) => createHash("sha256").update(text).digest("base64");
const updated = worker.replace(hash(css), hash(newer));

async function visitedTwice(t, options) {
  const { site, files } = await host(t);
  const opened = await open(t, { serviceWorkers: "allow", site, ...options });
  await installed(opened.page);
  await opened.page.reload();
  await opened.page.locator("html[data-ready] #page").waitFor();
  const look = () => opened.page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update().catch(() => {})));
  return { ...opened, files, look };
}

test("a new version says so, and takes over when it is asked to; what was entered stays", async (t) => {
  const { page, files, look } = await visitedTwice(t);
  await paste(page, "550 5.1.1 User unknown");
  await page.waitForFunction(() => history.state?.text.includes("unknown"));
  files.set("sw.js", updated).set("page.css", newer);
  await look();
  await page.locator("#update-now").click();
  await page.waitForFunction(async () => (await (await fetch("page.css")).text()).includes(".newer"));
  await page.locator("html[data-ready] #page").waitFor();
  assert.equal(await page.locator("#text").inputValue(), "550 5.1.1 User unknown");
  // The new worker answers while it still throws the old version away.
  await page.waitForFunction(async () => (await caches.keys()).filter((name) => name !== "bouncecode-read").join() === "bouncecode-newer");
});

test("pages that were read stay there offline when a new version takes over", async (t) => {
  const { page, context, files, look } = await visitedTwice(t, { allow: /ERR_INTERNET/ });
  const site = page.url().replace(/#.*/, "");
  await page.goto(`${site}sv/code/4.2.2/`);
  await page.goto(site);
  await page.locator("html[data-ready] #page").waitFor();
  files.set("sw.js", updated).set("page.css", newer);
  await look();
  // The page is loaded anew then, and nothing else may happen before that.
  await page.evaluate(() => void (globalThis.old = true));
  await page.locator("#update-now").click();
  await page.waitForFunction(() => globalThis.old === undefined && "ready" in document.documentElement.dataset);
  await page.waitForFunction(async () => (await caches.keys()).sort().join() === "bouncecode-newer,bouncecode-read");
  await context.setOffline(true);
  await page.goto(`${site}sv/code/4.2.2/`);
  assert.match(await page.locator("h1").innerText(), /4\.2\.2/);
});

test("an update that is only half there leaves the old version at work", async (t) => {
  const { page, context, files, look } = await visitedTwice(t, { allow: /./ });
  files.set("sw.js", updated); // and the style sheet is the old one still
  await look();
  await page.waitForFunction(async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration();
    // Until the half copy is thrown away, the installation has not ended.
    return installing === null && waiting === null && !(await caches.keys()).includes("bouncecode-newer");
  });
  assert.equal(await page.locator("#update").isVisible(), false);
  await context.setOffline(true);
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  await paste(page, "5.1.1");
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
});

test("the page can be installed", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow" });
  await installed(page);
  const session = await context.newCDPSession(page);
  const { errors, url } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  assert.equal(url, `${home}manifest.webmanifest`);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
});

test("headers and meta tag say the same policy", async (t) => {
  const { page } = await open(t);
  const response = await page.request.get(home);
  const header = response.headers()["content-security-policy"];
  const meta = await page.locator("meta[http-equiv]").getAttribute("content");
  const file = /Content-Security-Policy: (.*)/.exec(readFileSync(new URL("../../target/page/_headers", import.meta.url), "utf8"))[1];
  assert.equal(file, `${meta}; frame-ancestors 'none'`);
  assert.equal(header, file);
  for (const wish of ["default-src 'none'", "require-trusted-types-for 'script'", "trusted-types bouncecode"]) assert.ok(meta.includes(wish), wish);
  assert.doesNotMatch(meta, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/);
});
