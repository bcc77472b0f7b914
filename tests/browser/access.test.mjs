// For everyone: keyboard, screen reader, small screens, slow lines, no JavaScript.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { parse } from "smol-toml";
import { taxonomy } from "../../pkg/dist/index.js";
import { home, open, paste, said, speak } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REPLY = "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org";

for (const [colorScheme, forcedColors, width] of /** @type {const} */ ([["light", "none", 390], ["dark", "none", 1280], ["light", "active", 1280]])) {
  test(`axe finds nothing, ${colorScheme}, forced colours ${forcedColors}, ${width} pixels`, async (t) => {
    const { page } = await open(t, { colorScheme, forcedColors, viewport: { width, height: 844 } });
    await page.evaluate(axe);
    for (const text of ["", REPLY, "5.2.1", "4.2.2", "2.0.0", "7.99.1", "gmail"]) {
      await paste(page, text);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const found = violations.map(({ id, impact, nodes }) => [id, impact, ...nodes.map((node) => node.html)]);
      assert.deepEqual(found, [], text);
    }
  });
}

test("axe finds nothing in any language", async (t) => {
  const { page } = await open(t, { state: { text: REPLY } });
  await page.evaluate(axe);
  for (const tag of taxonomy.locales) {
    await speak(page, tag);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]), [], tag);
  }
});

test("confidence is seen in forced colours, too", async (t) => {
  const { page } = await open(t, { forcedColors: "active" });
  const filled = () => page.locator(".bars rect").evaluateAll((bars) => bars.filter((bar) => getComputedStyle(bar).fill !== "none").length);
  for (const [text, bars] of [["5.1.1", 3], ["5.7.1", 1]]) {
    await paste(page, text);
    assert.equal(await filled(), bars, text);
  }
});

test("all can be reached and done with the keyboard, and the focus is seen", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  const stops = [];
  for (let i = 0; i < 60; i++) {
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
  assert.deepEqual([...new Set(stops)], ["open", "clear", "facts", "copy-text", "copy-json", "link", "wrong", "systems-hint", "meanings", "about-type"]);
});

test("/ goes to the input, Esc empties it, arrows move between rows", async (t) => {
  const { page } = await open(t, { state: { code: "5.2.1" } });
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
  await page.locator("#title").focus();
  await page.keyboard.press("/");
  assert.equal(await focused(), "text");
  assert.equal(await page.locator("#text").inputValue(), "5.2.1", "the stroke is not typed");
  await page.locator("#meanings button").first().focus();
  const first = await focused();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focused(), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), first);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#text").inputValue(), "");
  assert.equal(await focused(), "text");
  // In the search Esc empties that.
  await page.locator("#search").fill("gmail");
  await page.locator("#matches a").first().waitFor();
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /Gmail/);
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "search");
  assert.equal(await page.locator("#search").inputValue(), "");
  assert.equal(await page.locator("#matches").isVisible(), false);
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
  assert.deepEqual(heard.map((text) => text.split(/\n+/)), [["Stop sending to the address", "Hard bounce", "No such mailbox"]]);
});

test("on a narrow screen the page's head is one line, in any language", async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 640 } });
  for (const tag of taxonomy.locales) {
    await speak(page, tag);
    assert.ok((await page.locator(".top").boundingBox()).height < 80, tag);
  }
});

test("nothing sticks out of a narrow screen, in any language", async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 640 }, state: { text: REPLY } });
  for (const tag of taxonomy.locales) {
    await speak(page, tag);
    for (const text of ["", REPLY, "5.2.1", "x".repeat(400)]) {
      await paste(page, text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${tag}: ${text.slice(0, 20)}`);
    }
  }
});

test("on a phone with the keyboard open the verdict is seen without scrolling after a paste", async (t) => {
  // 360 × 740, of which the keyboard takes 300.
  const { page } = await open(t, { viewport: { width: 360, height: 440 }, hasTouch: true, isMobile: true });
  for (const tag of taxonomy.locales) {
    await speak(page, tag);
    await page.evaluate(() => scrollTo(0, 0));
    await paste(page, `${REPLY} ${REPLY}`);
    const box = await page.locator("#verdict").boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 440, `${tag}: ${box.y + box.height}`);
    await page.locator("#clear").click();
  }
});

test("at twice the size nothing is lost", async (t) => {
  const { page } = await open(t, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, state: { text: REPLY } });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  assert.equal(await page.locator("#verdict").isVisible(), true);
});

test("with reduced motion nothing moves", async (t) => {
  const { page } = await open(t, { reducedMotion: "reduce", state: { text: REPLY } });
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return transitionDuration.split(", ").some((time) => time !== "0s") || animationName !== "none";
  }).length);
  assert.equal(moving, 0);
});

test("without JavaScript there is a line that helps", async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false, ready: "noscript p" });
  const [line] = await said(page, "noscript p");
  assert.match(line, /needs JavaScript/);
  assert.equal(await page.locator("noscript a").getAttribute("href"), "en/");
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
  const { page: budget } = parse(readFileSync(new URL("../sizes.toml", import.meta.url), "utf8"));
  assert.ok(total <= budget.bytes, `${total} bytes`);
});

const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
