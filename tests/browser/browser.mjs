// A real Chromium (CHROMIUM) on the lookup page (PAGE), for each test as if nobody had been there before. What a page must never
// do is watched on every page: errors, violations of its own policy, requests to anywhere else.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

const { CHROMIUM, PAGE } = process.env;
if (CHROMIUM === undefined || PAGE === undefined) {
  throw new Error("these tests need a browser at CHROMIUM and the page's URL in PAGE: run `cargo xtask test browser`");
}
export const home = PAGE;

const QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  // Chromium's sandbox does not run as root, which is what containers are.
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", ...QUIET] });
});
after(() => browser?.close());

/**
 * Pages that a test has left, as good as new: nothing is shown, nothing stored. To make one takes longer than most tests.
 * @type {Opened[]}
 */
const left = [];

/** @typedef {{ context: import("playwright-core").BrowserContext, page: import("playwright-core").Page, wrong: string[], requests: string[] }} Opened `requests`: URLs */

/**
 * @param {import("node:test").TestContext} t
 * @param {import("playwright-core").BrowserContextOptions & { site?: string, path?: string, state?: Record<string, string>, before?: (page: import("playwright-core").Page) => Promise<unknown>, allow?: RegExp, ready?: string }} [options]
 * `site`: another server than PAGE; `path`: below the site's root; `state`: what the address holds after the #; `before`: run before the page is opened; `allow`: errors that are meant to be;
 * `ready`: what is seen once the page is ready
 */
export async function open(t, { site = home, path = "", state = {}, before, allow, ready = "html[data-ready] #page", viewport = { width: 1280, height: 900 }, ...options } = {}) {
  // What a test changes of a page before it is opened, or of the browser around it, no other test gets.
  const isPlain = site === home && before === undefined && Object.keys(options).length === 0;
  const opened = (isPlain && left.pop()) || (await make({ locale: "en-GB", serviceWorkers: "block", ...options }));
  const { page, context, wrong, requests } = Object.assign(opened, { wrong: [], requests: [] });
  t.after(async () => {
    await (isPlain ? leave(opened).catch(() => context.close()) : context.close());
    assert.deepEqual(wrong.filter((text) => !allow?.test(text) && !/Service Worker registration blocked by Playwright/.test(text)), [], "the page complains");
    assert.deepEqual(requests.filter((url) => !url.startsWith(site) && !url.startsWith(`blob:${site}`)), [], "the page asks elsewhere");
  });
  await page.setViewportSize(viewport);
  await before?.(page);
  await page.goto(address(state, path).replace(home, site));
  await page.locator(ready).waitFor();
  return { page, context, requests };
}

/** @param {import("playwright-core").BrowserContextOptions} options */
async function make(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {Opened} */
  const opened = { context, page, wrong: [], requests: [] };
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && opened.wrong.push(message.text()));
  page.on("pageerror", (error) => opened.wrong.push(String(error)));
  page.on("request", (request) => opened.requests.push(request.url()));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error("policy:", event.violatedDirective, event.blockedURI));
  });
  return opened;
}

/** @param {Opened} opened */
async function leave(opened) {
  await opened.page.goto("about:blank");
  const session = await opened.context.newCDPSession(opened.page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(home).origin, storageTypes: "all" });
  await session.detach();
  left.push(opened);
}

/** @param {Record<string, string>} state */
export function address(state, path = "") {
  const parts = String(new URLSearchParams(state));
  return parts === "" ? home + path : `${home}${path}#${parts}`;
}

/** Pastes as a person does, in one go. */
export async function paste(page, text) {
  await page.locator("#text").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/** What elements say, white space as it is seen. */
export async function said(page, ...selectors) {
  const texts = await Promise.all(selectors.map((selector) => page.locator(selector).innerText()));
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

/** Pastes at once what would take seconds to be typed. */
export function pasteLong(page, text) {
  return page.locator("#text").evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
}

/** Chooses a language and waits until the page speaks it. */
export async function speak(page, tag) {
  await page.locator("#language").selectOption(tag);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
}
