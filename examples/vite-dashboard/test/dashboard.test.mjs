// The built dashboard in Chromium: CHROMIUM, or one that is installed.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

test("the dashboard", { skip: executablePath === undefined && "no Chromium is installed", timeout: 120_000 }, async (t) => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "dashboard-"));
  t.after(() => rmSync(outDir, { recursive: true, force: true }));
  await build({ root, configFile: false, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, configFile: false, logLevel: "error", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  t.after(() => browser.close());

  /** @param {string} locale of the browser */
  async function open(locale) {
    const context = await browser.newContext({ locale, timezoneId: "Europe/Oslo" });
    const page = await context.newPage();
    const wrong = [];
    const requests = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(url);
    await page.locator("#rows tr").first().waitFor();
    return { page, wrong, requests };
  }
  const cells = (page, row) => page.locator(`#rows tr:nth-child(${row}) td`).allInnerTexts();

  await t.test("is in the browser's language, and loads no other", async () => {
    const { page, wrong, requests } = await open("nn-NO");
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");
    assert.equal(await page.title(), "Returmeldinger");
    assert.equal(await page.locator("th").first().innerText(), "Adresse");
    const [address, when, title, action] = await cells(page, 2);
    assert.deepEqual([address, title, action], ["bo@example.net", "Postkassen er full", "Prøv igjen senere"]);
    assert.match(when, /2\. mars 2026.*09[:.]00/);
    const languages = readdirSync(join(outDir, "assets")).filter((file) => /^(de|en|fr|nb|nl|sv)-.*\.js$/.test(file));
    assert.equal(languages.length, 6, "each language is a file of its own");
    assert.deepEqual(languages.filter((file) => requests.some((request) => request.endsWith(file))).map((file) => file.slice(0, 2)), ["nb"]);
    await page.locator("#language").selectOption("de");
    await page.locator("html[lang=de]").waitFor();
    assert.equal((await cells(page, 2))[3], "Später erneut senden");
    assert.deepEqual(wrong, []);
  });

  await t.test("shows one type alone, and what in the reply decided", async () => {
    const { page, wrong } = await open("en-GB");
    assert.equal(await page.locator("#rows tr").count(), 6);
    await page.getByRole("button", { name: "Hard bounce" }).click();
    assert.deepEqual(await page.locator("#rows tr td:first-child").allInnerTexts(), ["ada@example.com", "finn@example.com"]);
    await page.locator("summary").first().click();
    assert.match(await page.locator("mark").first().innerText(), /User unknown/);
    assert.deepEqual(wrong, []);
  });

  await t.test("opens a file, and says which lines it cannot read", async () => {
    const { page, wrong } = await open("en-GB");
    const lines = ['{"address":"<b>@example.com","at":"2026-01-01","code":"4.2.2"}', "broken", '{"address":"x","at":"soon"}', '{"address":"x","at":"2026-01-01","code":5.1}'];
    await page.locator("#file").setInputFiles({ name: "log.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(lines.join("\n")) });
    await page.locator("#unread", { hasText: "2, 3" }).waitFor();
    assert.match(await page.locator("#unread").innerText(), /: 2, 3,? and 4$/);
    assert.deepEqual((await cells(page, 1)).slice(2), ["Mailbox full", "Try this address again later"]);
    assert.equal((await cells(page, 1))[0], "<b>@example.com");
    assert.deepEqual(wrong, []);
  });
});
