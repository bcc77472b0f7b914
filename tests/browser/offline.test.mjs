// The service worker: offline, installable, and whole versions only.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { taxonomy } from "../../pkg/dist/index.js";
import { home, open, paste, said, speak } from "./browser.mjs";

const installed = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");

test("after one visit all languages work without a network", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /Failed to load resource|ERR_INTERNET/ });
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await page.locator("#page").waitFor();
  for (const tag of taxonomy.locales) await speak(page, tag);
  await speak(page, "en");
  await paste(page, "550 5.1.1 User unknown");
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
  await page.locator("#file").setInputFiles({ name: "a.log", mimeType: "text/plain", buffer: Buffer.from("550 5.1.1 <a@example.org> User unknown\n452 4.2.2 <b@example.org> mailbox full\n") });
  await page.locator("#sheet tbody tr").first().waitFor();
});

test("a page of the reference that was read is there offline; another one leads to the lookup page", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /Failed to load resource|ERR_INTERNET/ });
  await installed(page);
  await page.goto(`${home}de/code/5.7.1/`);
  await page.reload();
  await context.setOffline(true);
  await page.goto(`${home}de/code/5.7.1/`);
  assert.match(await page.locator("h1").innerText(), /5\.7\.1/);
  await page.goto(`${home}de/code/5.2.2/`);
  await page.locator("#page").waitFor();
});

/** Serves another version of the worker, with or without the files that it promises. */
async function update(context, change) {
  const source = readFileSync(new URL("../../target/page/sw.js", import.meta.url), "utf8");
  const newer = change(source.replace(/const VERSION = "\w+"/, 'const VERSION = "newer"'));
  await context.route("**/sw.js", (route) => route.fulfill({ contentType: "text/javascript", body: newer }));
}

test("a new version says so, and takes over when it is asked to; what was entered stays", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow" });
  await installed(page);
  await page.reload();
  await page.locator("#page").waitFor();
  await paste(page, "550 5.1.1 User unknown");
  await page.waitForFunction(() => history.state?.text.includes("unknown"));
  await update(context, (source) => source);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.locator("#update-now").click();
  await page.waitForFunction(async () => (await caches.keys()).includes("bouncecode-newer") && (await caches.keys()).filter((name) => name !== "bouncecode-read").length === 1);
  await page.locator("#page").waitFor();
  assert.equal(await page.locator("#text").inputValue(), "550 5.1.1 User unknown");
});

test("a broken update leaves the old version at work", async (t) => {
  const { page, context } = await open(t, { serviceWorkers: "allow", allow: /./ });
  await installed(page);
  await page.reload();
  await page.locator("#page").waitFor();
  await update(context, (source) => source.replace(/"page\.css":"[^"]*"/, '"page.css":"another"'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  await page.waitForTimeout(1500);
  assert.equal(await page.locator("#update").isVisible(), false);
  assert.deepEqual((await page.evaluate(() => caches.keys())).includes("bouncecode-newer"), false);
  await context.setOffline(true);
  await page.reload();
  await page.locator("#page").waitFor();
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
