// For everyone: keyboard, screen reader, small screens, slow lines, no JavaScript.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { taxonomy } from "../../pkg/dist/index.js";
import { home, open, paste, said } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REPLY = "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org";

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing, ${colorScheme}, ${width} pixels`, async (t) => {
      const { page } = await open(t, { colorScheme, viewport: { width, height: 844 } });
      await page.evaluate(axe);
      for (const text of ["", REPLY, "5.2.1", "4.2.2", "2.0.0", "7.99.1"]) {
        await paste(page, text);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const found = violations.map(({ id, impact, nodes }) => [id, impact, ...nodes.map((node) => node.html)]);
        assert.deepEqual(found, [], text);
      }
    });
  }
}

test("all can be reached and done with the keyboard, and the focus is seen", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  const stops = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return { name: focused.id || focused.closest("[id]").id, outline: outlineStyle !== "none" && outlineWidth !== "0px" };
    });
    if (stop === null) break;
    assert.equal(stop.outline, true, stop.name);
    stops.push(stop.name);
  }
  assert.deepEqual([...new Set(stops)], ["link", "clear", "scheme", "meanings", "examples"]);
  await page.locator("#meanings button").first().focus();
  await page.keyboard.press("Enter");
  assert.notEqual(await page.locator("#scheme").inputValue(), "smtp");
  assert.equal(await page.evaluate(() => document.activeElement.id), "title", "the button that was pressed is gone");
});

test("a screen reader hears the result once the typing pauses, not at each key", async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => {
    globalThis.heard = [];
    new MutationObserver(() => globalThis.heard.push(document.getElementById("status").innerText)).observe(document.getElementById("status"), { childList: true });
  });
  await page.keyboard.type("550 5.1.1 user unknown", { delay: 15 });
  await page.waitForFunction(() => globalThis.heard.length > 0);
  await page.waitForTimeout(1000);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard.map((text) => text.split(/\n+/)), [["Hard bounce", "No such mailbox", "Stop sending to the address"]]);
});

test("nothing sticks out of a narrow screen, in any language", async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 640 }, state: { text: REPLY } });
  for (const tag of taxonomy.locales) {
    await page.locator("#language").selectOption(tag);
    await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
    for (const text of [REPLY, "5.2.1", "x".repeat(400)]) {
      await paste(page, text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${tag}: ${text.slice(0, 20)}`);
    }
  }
});

test("on a phone the verdict is seen without scrolling", async (t) => {
  const { page } = await open(t, { viewport: { width: 390, height: 844 }, state: { text: REPLY } });
  const box = await page.locator("#title").boundingBox();
  assert.ok(box.y + box.height < 844, `${box.y + box.height}`);
});

test("without JavaScript there is a line that helps", async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false, ready: "noscript p" });
  const [line] = await said(page, "noscript p");
  assert.match(line, /needs JavaScript/);
  assert.match(line, /begins with 5 is a permanent failure/);
});

test("without WebAssembly the page says that it could not start", async (t) => {
  const before = (page) => page.route("**/*.wasm", (route) => route.abort());
  const { page } = await open(t, { allow: /Failed to load|Failed to fetch/, before, ready: "#broken" });
  assert.equal(await page.locator("#page").isVisible(), false);
});

test("the first load of one language is small", async (t) => {
  /** @type {Map<string, Promise<number>>} */
  const sizes = new Map();
  const before = async (page) =>
    page.on("response", (response) => sizes.set(response.url().slice(home.length), response.body().then(brotli)));
  const { page } = await open(t, { before });
  await page.waitForLoadState("networkidle");
  const table = await Promise.all([...sizes].map(async ([url, size]) => [url, await size]));
  const total = table.reduce((sum, [, size]) => sum + size, 0);
  t.diagnostic(`${total} bytes: ${table.map(([url, size]) => `${url || "index.html"} ${size}`).join(", ")}`);
  assert.ok(total <= 130_000, `${total} bytes`);
});

const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
