// The page's address, what can be taken along, and what stays in this browser.

import assert from "node:assert/strict";
import test from "node:test";
import { mask } from "../../www/mask.js";
import { address, home, open, paste, pasteLong, said, speak } from "./browser.mjs";

const REPLY = "550 5.1.1 <anna+news@example.org>: „Postfach“ & 100 % #unbekannt: User unknown\nzweite Zeile 📪 [203.0.113.9] 2001:db8:85a3::8a2e:370:7334";

async function withClipboard(t, options) {
  const opened = await open(t, { permissions: ["clipboard-read", "clipboard-write"], ...options });
  return { ...opened, copied: () => opened.page.evaluate(() => navigator.clipboard.readText()) };
}

test("code, system and language stand in the address at once; a pasted text does not", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  await page.waitForFunction(() => location.hash === "#code=5.2.1&lang=en");
  await page.locator("#meanings").getByRole("button", { name: "Bouncer" }).click();
  await speak(page, "nl");
  await page.waitForFunction(() => location.hash === "#code=5.2.1&scheme=bouncer&lang=nl");
  await paste(page, REPLY);
  await page.waitForFunction(() => location.hash === "#lang=nl");
});

test("only what was read as a code stands in the address, without the words beside it", async (t) => {
  const { page } = await open(t);
  for (const [text, hash] of [["550 Konto von Max Muster gesperrt", "#lang=en"], ["550 Max Muster", "#code=550&lang=en"], ["Fehler 5.1.1", "#code=5.1.1&lang=en"], ["5.1.1, 4.2.2", "#code=5.1.1%2C+4.2.2&lang=en"], ["５５０ ５．１．１", "#code=550+5.1.1&lang=en"], ["<b>alert(1)</b>", "#lang=en"], ["foutcode 550 5.7.1", "#code=550+5.7.1&lang=en"]]) {
    await paste(page, text);
    await page.waitForFunction((hash) => location.hash === hash, hash);
  }
  await paste(page, "550 Max Muster");
  await page.waitForFunction(() => history.state?.text === "550 Max Muster");
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  assert.equal(await page.locator("#text").inputValue(), "550 Max Muster");
});

test("a link restores code, system and language in another browser", async (t) => {
  const { page } = await open(t, { locale: "sv-SE", state: { code: "5.2.1", scheme: "bouncer", lang: "nl" } });
  assert.equal(await page.locator("#text").inputValue(), "5.2.1");
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  assert.equal(await page.locator("#meanings [aria-current]").getAttribute("data-scheme"), "bouncer");
});

test("Copy link takes the text along, and a second choice leaves people out", async (t) => {
  const { page, copied } = await withClipboard(t);
  await paste(page, REPLY);
  await page.locator("#link").click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  assert.equal(await copied(), address({ text: REPLY, lang: "en" }));
  const before = await said(page, "#address", "#title");
  await page.locator("#link-masked").click();
  await page.waitForFunction(() => document.getElementById("link-masked").textContent === "Link copied");
  const masked = new URLSearchParams(new URL(await copied()).hash.slice(1)).get("text");
  for (const secret of ["anna", "news", "203.0.113.9", "85a3"]) assert.ok(!masked.includes(secret), masked);
  assert.ok(masked.includes("User unknown"), masked);
  const other = await open(t, { state: { text: masked } });
  assert.deepEqual(await said(other.page, "#address", "#title"), before);
  assert.equal(await other.page.locator("#link-masked").isVisible(), false, "there is nobody left in it");
});

const COMPLAINT = JSON.stringify({ notificationType: "Complaint", complaint: { complainedRecipients: [{ emailAddress: "anna@firma.example" }], complaintFeedbackType: "abuse" }, mail: {} });
const AWAY = ["From: Anna <anna@example.org>", "To: me@example.com", "Subject: Out of office", "Auto-Submitted: auto-replied", "Date: Thu, 5 Mar 2026 14:00:00 +0000", "", "I am away until Monday."].join("\r\n");
for (const [name, text] of [["a complaint", COMPLAINT], ["an automatic reply", AWAY]]) {
  test(`a link to an answer that no reply gave gives that answer again: ${name}`, async (t) => {
    const { page, copied } = await withClipboard(t);
    await pasteLong(page, text);
    await page.locator("#verdict").waitFor();
    const before = await said(page, "#address", "#title");
    await page.locator("#link").click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const { page: other } = await open(t, { state: Object.fromEntries(new URLSearchParams(new URL(await copied()).hash.slice(1))) });
    await other.locator("#verdict").waitFor();
    assert.deepEqual(await said(other, "#address", "#title"), before);
    await page.locator("#wrong").click();
    const written = await page.locator("#report-text").inputValue();
    assert.match(written, name === "a complaint" ? /complaint\/abuse/ : /"text": "From: Anna/);
    assert.doesNotMatch(written, /anna@/);
  });
}

test("a link to a whole message leaves people out where the answer stays the same", async (t) => {
  const { page, copied } = await withClipboard(t);
  await pasteLong(page, ["From: postmaster@example.net", "To: me@example.com", "Subject: Undeliverable: offer", "Date: Thu, 5 Mar 2026 14:00:00 +0000", "", "Your message to carl@example.org couldn't be delivered.", "carl wasn't found at example.org.", "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'"].join("\n"));
  await page.locator("#link-masked").click();
  await page.waitForFunction(() => document.getElementById("link-masked").textContent === "Link copied");
  const masked = new URLSearchParams(new URL(await copied()).hash.slice(1)).get("text");
  assert.ok(masked.startsWith("From: address@example.org") && !masked.includes("carl@") && !masked.includes("me@"), masked);
});

test("where no link gives an answer again, none is offered", async (t) => {
  const { page } = await withClipboard(t);
  await page.locator("#file").setInputFiles({ name: "away.eml", mimeType: "message/rfc822", buffer: Buffer.from(AWAY) });
  await page.locator("#verdict").waitFor();
  assert.equal(await page.locator("#link").isVisible(), false);
  await paste(page, "5.1.1");
  assert.equal(await page.locator("#link").isVisible(), true);
});

test("the answer can be copied as text and as JSON", async (t) => {
  const { page, copied } = await withClipboard(t);
  await paste(page, REPLY);
  await page.locator("#copy-text").click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const text = await copied();
  assert.match(text, /^Stop sending to the address · Hard bounce · High confidence\nNo such mailbox\n/);
  assert.ok(text.endsWith(REPLY), text);
  await page.locator("#copy-json").click();
  await page.waitForFunction(() => document.getElementById("copy-json").textContent === "Copied");
  const { category, addressAction, text: again } = JSON.parse(await copied());
  assert.deepEqual([category, addressAction, again], ["user-unknown", "suppress", REPLY]);
});

test("a report of a wrong answer is masked, and sent nowhere", async (t) => {
  const { page, requests, copied } = await withClipboard(t);
  await paste(page, REPLY);
  const before = requests.length;
  await page.locator("#wrong").click();
  const report = await page.locator("#report-text").inputValue();
  for (const secret of ["anna", "203.0.113.9"]) assert.ok(!report.includes(secret), report);
  assert.match(report, /"category": "user-unknown"/);
  assert.deepEqual(await page.locator("#report-text").evaluate((field) => [document.activeElement === field, field.scrollTop]), [true, 0]);
  await page.keyboard.type("mailbox full");
  const written = report.replace("\n", "\nmailbox full");
  await page.locator("#report-copy").click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await copied(), written);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#report").isVisible(), false);
  assert.equal(await page.locator("#text").inputValue(), REPLY, "the dialogue was closed, not the page emptied");
  assert.deepEqual(requests.slice(before).filter((url) => url !== `${home}icon.svg`), []);
});

test("Back and reload restore, and the tab says the result", async (t) => {
  const { page } = await open(t);
  await page.locator("#examples button").first().click();
  const [first] = await said(page, "#title");
  assert.equal(await page.title(), `Stop sending to the address · ${first}`);
  await paste(page, REPLY);
  await page.waitForFunction(() => history.state?.text.includes("zweite"));
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  assert.equal(await page.locator("#text").inputValue(), REPLY);
  await page.goBack();
  await page.waitForFunction((title) => document.getElementById("title").textContent === title && document.getElementById("text").value.includes("virtual mailbox"), first);
  await page.goBack();
  await page.waitForFunction(() => document.getElementById("text").value === "");
  assert.equal(await page.title(), "What does this bounce mean? – bouncecode");
});

test("another link on the same page is followed", async (t) => {
  const { page } = await open(t, { state: { code: "5.1.1" } });
  await page.evaluate(() => void (location.hash = "text=21&scheme=marketingplatform&lang=nb"));
  await page.waitForFunction(() => document.documentElement.lang === "nb" && document.getElementById("text").value === "21");
  assert.equal(await page.locator("#meanings [aria-current]").getAttribute("data-scheme"), "greenarrow", "by its other name");
});

test("a link with nonsense is read as far as it goes, and so is a history", async (t) => {
  const { page } = await open(t, { state: { text: "4.2.2", scheme: "nobody", lang: "tlh" } });
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
  assert.equal(await page.evaluate(() => location.hash), "#text=4.2.2&lang=en");
  await page.evaluate(() => history.replaceState({ text: 5 }, ""));
  await page.reload();
  await page.locator("html[data-ready] #page").waitFor();
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
});

test("the last look-ups are kept only if one turns that on", async (t) => {
  const { page } = await open(t, { before: (page) => page.clock.install() });
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await page.keyboard.type("5.1.1");
  await page.clock.fastForward(1700);
  assert.deepEqual(await kept(), {});
  await page.locator("#clear").click();
  await page.locator("#recent-on").check();
  for (let i = 1; i <= 12; i++) {
    await page.evaluate((i) => void (location.hash = `code=4.4.${i}`), i);
    await page.waitForFunction((i) => document.getElementById("text").value === `4.4.${i}`, i);
    await page.clock.fastForward(1600);
  }
  await page.locator("#clear").click();
  assert.equal(await page.locator("#recent-list li").count(), 10);
  await page.locator("#recent-list button").first().click();
  assert.equal(await page.locator("#text").inputValue(), "4.4.12");
  await page.locator("#clear").click();
  await page.locator("#recent-on").uncheck();
  assert.deepEqual(await kept(), {});
  assert.equal(await page.locator("#recent-list li").count(), 0);
});

test("a look-up of before opens with its verdict in view, and so does a link of the index", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 } });
  await page.locator("#recent-on").check();
  await paste(page, REPLY);
  await page.waitForTimeout(1700);
  await page.locator("#clear").click();
  const shelf = page.locator(".shelf[data-kind=page-statuses]");
  await shelf.locator("summary").click();
  for (const link of [page.locator("#recent-list button").first(), shelf.getByRole("link", { name: "5.7.1", exact: false }).first()]) {
    await link.click();
    await page.locator("#verdict").waitFor();
    await page.waitForFunction(() => scrollY === 0);
    const { y, height } = await page.locator("#verdict").boundingBox();
    assert.ok(y >= 0 && y + height <= 740, `${y}`);
    await page.goBack();
    await page.locator("#recent-list button").waitFor();
  }
});

test("what is entered is sent nowhere", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  await paste(page, REPLY);
  await paste(page, "5.2.1");
  await page.locator("#meanings").getByRole("button", { name: "Bouncer" }).click();
  await page.waitForFunction(() => location.hash.includes("bouncer"));
  await page.waitForTimeout(300);
  // Chromium asks for the icon anew when the address changes.
  assert.deepEqual(requests.slice(before).filter((url) => url !== `${home}icon.svg`), []);
  assert.ok(requests.every((url) => !url.includes("?")));
});

for (const [text, masked] of [
  ["jo.real@firma.de: unknown", "address@example.org: unknown"],
  ["https://firma.de/u?e=jo.real%40firma.de&x=1", "https://firma.de/u?e=address@example.org&x=1"],
  ["from=<bounces+jo.real=firma.de@srv.net>, nrcpt=1", "from=<address@example.org>, nrcpt=1"],
  ["SRS0=Hq3x=7T=firma.de=jo.real@srv.net", "address@example.org"],
  ["SRS1=Ab1=other.org==Hq3x=7T=firma.de=jo.real@srv.net", "address@example.org"],
  ["to=jo.real@firma.de, dsn=5.1.1", "to=address@example.org, dsn=5.1.1"],
  ["limit=40MB size=50", "limit=40MB size=50"],
  ["<sinead.o'neil@firma.no> anna/bob=x{y}@firma.no", "<address@example.org> address1@example.org"],
  ["'anna@firma.no' 550-anna@firma.no 550|anna@firma.no|gone", "'address@example.org' 550-address@example.org 550|address@example.org|gone"],
  ['550 "john smith"@firma.no gone', "550 address@example.org gone"],
  ['{"text":"\\"john smith\\"@firma.no","to":"anna\\u0040firma.no"}', '{"text":"address@example.org","to":"address1@example.org"}'],
  ["john.smith@[93.184.216.34] john@[IPv6:2a01:4f8::1]: x", "address@example.org address1@example.org: x"],
  ["jürgen.größe@müller.de 用户@例子.广告", "address@example.org address1@example.org"],
  ["用户anna@firma.no不存在", "address@example.org不存在"],
  ["anna%40%C3%B8rret.no anna=2Esmith=40firma.no anna&#64;firma.no.", "address@example.org address1@example.org address2@example.org."],
  ["a@b.no&c@d.no anna.smith@", "address@example.org address1@example.org"],
  ["relay=mx[IPv6:2a01:4f8::1]:25", "relay=mx[IPv6:2001:db8::1]:25"],
  ["::1 ::ffff:1.2.3.4 2001:0db8:85a3:0000:0000:8a2e:0370:7334, client:2a01:4f8:0:1::2: refused 2a01%3A4f8%3A%3A1", "2001:db8::1 2001:db8::1 2001:db8::1, client:2001:db8::1: refused 2001:db8::1"],
  [`${"1.".repeat(31)}0.zen.spamhaus.org`, "2001:db8::1.zen.spamhaus.org"],
  ["Nov 29 10:00:01 mx 192.0.2.77", "Nov 29 10:00:01 mx 192.0.2.1"],
]) {
  test(`a masked text names nobody: ${text}`, () => {
    assert.equal(mask(text), masked);
    assert.equal(mask(masked), masked);
  });
}

test("a text is masked in time that its length alone decides", () => {
  for (const part of ["a", "a@", '"', '\\"', "=40a.", "%40", "1:", "a.", "//a/?", "550|"]) {
    const start = performance.now();
    mask(part.repeat(500_000 / part.length));
    assert.ok(performance.now() - start < 2000, part);
  }
});
