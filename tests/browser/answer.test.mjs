// What the page answers, against the built package itself.

import assert from "node:assert/strict";
import test from "node:test";
import { classify, describe, explain, lookup, taxonomy } from "../../pkg/dist/index.js";
import { open, paste, said } from "./browser.mjs";

test("typing a code gives the answer", async (t) => {
  const { page } = await open(t);
  assert.equal(await page.locator("#result").isVisible(), false);
  await page.keyboard.type("5.1.1"); // the input has the focus
  const words = describe(classify("5.1.1"));
  assert.deepEqual(await said(page, "#type", "#title", "#description", "#action", "#advice"), [
    words.typeLabel, words.title, words.description, words.actionLabel, words.advice,
  ]);
  assert.equal(await page.locator("#answer").getAttribute("data-type"), "hard");
  assert.deepEqual(await said(page, "#address", "#code", "#confidence"), ["Stop sending to the address", "5.1.1", "High confidence"]);
  assert.equal(await page.locator("#evidence").isVisible(), false, "a code that is all there is needs no marking");
});

test("each keystroke counts", async (t) => {
  const { page } = await open(t);
  for (const [typed, code] of [["5.2.", "5.2"], ["2", "5.2.2"]]) {
    await page.keyboard.type(typed);
    assert.deepEqual(await said(page, "#title", "#type"), [describe(classify(code)).title, describe(classify(code)).typeLabel]);
  }
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  assert.equal(await page.locator("#result").isVisible(), false);
});

const REPLIES = [
  "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
  "Zustellung an <jürgen@example.de> 📪 gescheitert:\n554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org",
  "452-4.2.2 The recipient's inbox is out of storage space.\n452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
];

for (const reply of REPLIES) {
  test(`the words that decided are marked: ${reply.slice(0, 40)}`, async (t) => {
    const { page } = await open(t);
    await paste(page, reply);
    const { evidence } = explain(null, reply);
    const decisive = evidence.filter(({ decided }) => decided);
    assert.notEqual(decisive.length, 0);
    const shown = await page.locator("#reply").evaluate((pre) => {
      let at = 0;
      const parts = [];
      for (const node of pre.childNodes) {
        const weight = node.nodeName !== "MARK" ? 0 : node.classList.contains("decided") ? 2 : 1;
        parts.push({ start: at, end: (at += node.textContent.length), weight });
      }
      return { text: pre.textContent, parts };
    });
    assert.equal(shown.text, reply);
    for (let unit = 0; unit < reply.length; unit++) {
      const covers = ({ start, end }) => start <= unit && unit < end;
      const weight = decisive.some(covers) ? 2 : evidence.some(covers) ? 1 : 0;
      assert.equal(shown.parts.find(covers).weight, weight, `${unit}: …${reply.slice(unit, unit + 20)}…`);
    }
  });
}

test("what the reply says beside its code is shown", async (t) => {
  const { page } = await open(t);
  await paste(page, "451 4.7.1 Greylisted by mx.example.org, please try again in 5 minutes");
  assert.deepEqual(await said(page, "#retry-after", "#message", "#code"), ["in 5 minutes", "Delivery failed for now (4)", "451 4.7.1"]);
  await paste(page, "554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org");
  assert.deepEqual(await said(page, "#blocklist", "#message", "#type"), ["Spamhaus ZEN", "Delivery failed for good (5)", "Other: nothing against the address"]);
  assert.equal(await page.locator("#retry-after").isVisible(), false);
  await paste(page, "452 4.2.2 out of storage space https://support.google.com/mail/?p=OverQuotaTemp - gsmtp");
  assert.match((await said(page, "#provider"))[0], /^google$/i);
  await paste(page, "5.1.5");
  assert.deepEqual(await said(page, "#notes-list"), ["The server refused the message with a code that means success."]);
});

test("the system that is picked decides the type", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  for (const { id: scheme } of taxonomy.schemes) {
    await page.locator("#scheme").selectOption(scheme);
    const bounce = classify("5.2.1", null, { scheme });
    const { title, description } = describe(bounce);
    assert.equal(await page.locator("#answer").getAttribute("data-type"), bounce.type, scheme);
    assert.deepEqual(await said(page, "#title", "#description"), [title, description], scheme);
  }
  const types = ["activecampaign", "bouncer"].map((scheme) => classify("5.2.1", null, { scheme }).type);
  assert.deepEqual(types, ["soft", "hard"], "they disagree, or this shows nothing");
});

test("all systems' readings of a code are side by side, and each can be chosen", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  const rows = await page.locator("#meanings tr").evaluateAll((rows) =>
    rows.map((row) => [row.dataset.scheme, row.querySelector("code").textContent, row.dataset.type, row.lastElementChild.textContent]),
  );
  const expected = lookup("5.2.1").map(({ scheme, code, type }) => [scheme, code, type, describe({ scheme, code }).title]);
  assert.deepEqual(rows, expected);
  assert.ok(rows.length >= 4);
  await page.locator("#meanings").getByRole("button", { name: "Bouncer" }).click();
  assert.equal(await page.locator("#scheme").inputValue(), "bouncer");
  assert.deepEqual(await said(page, "#title"), [describe(classify("5.2.1", null, { scheme: "bouncer" })).title]);
  assert.equal(await page.locator("#meanings [aria-current]").getAttribute("data-scheme"), "bouncer");
});

test("a system without that code says so", async (t) => {
  const { page } = await open(t, { state: { text: "5.1.1", scheme: "greenarrow" } });
  assert.match((await said(page, "#unknown"))[0], /does not have this code/);
  await page.locator("#scheme").selectOption("bouncer");
  assert.equal(await page.locator("#unknown").isVisible(), false);
});

test("a code that nobody knows gets help, and no verdict", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("7.99.1");
  assert.deepEqual(lookup("7.99.1"), []);
  const [title, description] = await said(page, "#title", "#description");
  assert.equal(title, "Unknown code");
  assert.match(description, /paste the server’s whole reply/);
  for (const claim of ["#type", "#address", "#advice", "#systems", "#about-type"]) assert.equal(await page.locator(claim).isVisible(), false, claim);
});

test("a code that only other systems know leads to them", async (t) => {
  const code = taxonomy.schemes.flatMap((scheme) => scheme.codes).find((code) => explain(code).category === "unknown" && explain(code).evidence.length === 0);
  assert.ok(code, "no such code any more: drop the message page-unknown-standards");
  const { page } = await open(t);
  await page.keyboard.type(code);
  assert.match((await said(page, "#description"))[0], /other systems do/);
  await page.locator("#meanings button").first().click();
  assert.equal(await page.locator("#type").isVisible(), true);
});

test("a text that holds nothing known gets help", async (t) => {
  const { page } = await open(t);
  await paste(page, "Dear all, lunch is at noon.");
  assert.match((await said(page, "#description"))[0], /no code and no wording that is known here/);
  assert.equal(await page.locator("#type").isVisible(), false);
});

test("every example gives an answer", async (t) => {
  const { page } = await open(t);
  const examples = page.locator("#examples button");
  const count = await examples.count();
  assert.ok(count >= 5);
  for (let i = 0; i < count; i++) {
    await examples.nth(i).click();
    const [label, title, type] = [...(await said(page, "#title", "#type"))].toSpliced(0, 0, await examples.nth(i).innerText());
    assert.ok(label.endsWith(title), `${label} / ${title}`);
    assert.notEqual(type, "");
  }
});

test("a paste of 300 KB is answered at once, in parts", async (t) => {
  const { page } = await open(t);
  const line = "Received: from mx1.example.net (mx1.example.net [192.0.2.7]) by mx.example.org with ESMTPS id 4f2a for <anna@example.org>;\n";
  const half = line.repeat(Math.ceil(150_000 / line.length));
  const text = `${half}550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table\n${half}`;
  assert.ok(text.length > 300_000);
  const milliseconds = await page.evaluate((text) => {
    const field = document.getElementById("text");
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    document.body.getBoundingClientRect(); // with the layout
    return performance.now() - start;
  }, text);
  // Generous, for slow machines: what takes quadratic time takes minutes.
  assert.ok(milliseconds < 2000, `${milliseconds} ms`);
  assert.deepEqual(await said(page, "#title"), [describe(classify(null, text)).title]);
  const shown = await page.locator("#reply").innerText();
  assert.ok(shown.length < 10_000 && shown.includes("User unknown"), shown.slice(0, 200));
  assert.equal(await page.locator("#evidence-cut").isVisible(), true);
  assert.equal(await page.locator("#link").isDisabled(), true);
  await page.locator("#clear").click();
  await page.keyboard.type("4.2.2");
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
});
