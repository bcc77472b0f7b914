// The page's address holds its state, and nobody but the browser sees it.

import assert from "node:assert/strict";
import test from "node:test";
import { address, home, open, paste, said } from "./browser.mjs";

const REPLY = "550 5.1.1 <anna+news@example.org>: „Postfach“ & 100 % #unbekannt\nzweite Zeile 📪";

test("a link restores text, system and language", async (t) => {
  const { page } = await open(t);
  await paste(page, REPLY);
  await page.locator("#scheme").selectOption("bouncer");
  await page.locator("#language").selectOption("nl");
  await page.waitForFunction(() => document.documentElement.lang === "nl" && location.hash.includes("scheme=bouncer") && location.hash.includes("lang=nl"));
  const link = page.url();
  const other = await open(t, { locale: "sv-SE", state: Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1))) });
  assert.equal(other.page.url(), link);
  assert.equal(await other.page.locator("#text").inputValue(), REPLY);
  assert.equal(await other.page.locator("#scheme").inputValue(), "bouncer");
  assert.equal(await other.page.locator("#language").inputValue(), "nl");
  const all = ["h1", "#type", "#title", "#advice", "#address", "#code", "#reply"];
  assert.deepEqual(await said(other.page, ...all), await said(page, ...all));
});

test("the button copies that link", async (t) => {
  const { page, context } = await open(t);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(home).origin });
  await page.keyboard.type("5.2.1");
  await page.locator("#link").click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, address({ text: "5.2.1", lang: "en" }));
  assert.equal(copied, page.url());
});

test("another link on the same page is followed", async (t) => {
  const { page } = await open(t, { state: { text: "5.1.1" } });
  await page.evaluate(() => void (location.hash = "text=21&scheme=marketingplatform&lang=nb"));
  await page.waitForFunction(() => document.documentElement.lang === "nb");
  assert.equal(await page.locator("#scheme").inputValue(), "greenarrow", "by its other name");
  assert.equal(await page.locator("#code").innerText(), "21");
});

test("a link with nonsense is read as far as it goes", async (t) => {
  const { page } = await open(t, { state: { text: "4.2.2", scheme: "nobody", lang: "tlh" } });
  assert.equal(await page.locator("#scheme").inputValue(), "smtp");
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
});

test("what is entered is sent nowhere", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  await paste(page, REPLY);
  await page.locator("#scheme").selectOption("smtp2go");
  await page.waitForFunction(() => location.hash.includes("smtp2go"));
  await page.waitForTimeout(500);
  // Chromium asks for the icon anew when the address changes.
  assert.deepEqual(requests.slice(before).filter((url) => url !== `${home}icon.svg`), []);
  assert.ok(requests.every((url) => !url.includes("?")));
});
