// Many replies: the table, what is done with it, and what is no table.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { classify, describe, words } from "../../pkg/dist/index.js";
import { open, paste, pasteLong, said, speak } from "./browser.mjs";
import { cells, csv, EXPECTED, give, giveNext, KINDS, line, log, postfix, rows, table, WEBHOOK } from "./lists.mjs";

const sendmail = (i) => `Nov 29 10:00:0${i} mx sendmail[12]: x${i}: to=<person${i}@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.1], dsn=${KINDS[i][0].slice(4)}, stat=${KINDS[i].join(" ")}`;

test("a log becomes a table, counted, sorted by each column, a click away from each answer", async (t) => {
  const { page } = await open(t);
  await give(page, "bounces.log", log(300));
  const { addressAction: worst } = classify(null, line(0));
  assert.deepEqual((await table(page)).slice(0, 3), [1, 4, 7].map((at) => [String(at), `person${at - 1}@example.org`, ...EXPECTED[0].slice(1)]), `${worst} first`);
  assert.equal(await page.locator("#sheet tbody tr").count(), 100);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 100 .*No such mailbox 100/);
  assert.deepEqual(await said(page, "#several-title"), ["Recipients · 300"]);
  await page.getByRole("button", { name: "What happened" }).click();
  await page.locator("th[aria-sort=ascending]", { hasText: "What happened" }).waitFor();
  const happened = (await rows(page)).map(([, , title]) => title);
  assert.deepEqual(happened, [...happened].sort((a, b) => a.localeCompare(b)));
  await page.getByRole("button", { name: "What happened" }).click();
  await page.locator("th[aria-sort=descending]").waitFor();
  assert.notEqual((await rows(page))[0][2], happened[0]);
  await page.locator("#more-rows").click();
  await page.waitForFunction(() => document.querySelectorAll("#sheet tbody tr").length === 300);
  await page.getByRole("button", { name: "person7@example.org" }).click();
  assert.deepEqual(await said(page, "#recipient-address", "#address"), ["person7@example.org", EXPECTED[1][2]]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "title");
  await page.locator("#back-button").click();
  assert.equal(await page.locator("#several").isVisible(), true);
  await speak(page, "de");
  assert.match((await said(page, "#charts"))[0], /Hard Bounce 100/);
  await page.locator("#clear").click();
  assert.equal(await page.locator("#several").isVisible(), false);
  assert.equal(await page.locator("#catalogue").isVisible(), true);
});

test("totals say what to do with how many addresses, and show and save those alone", async (t) => {
  const { page } = await open(t);
  await give(page, "bounces.log", log(300));
  await table(page);
  const totals = page.locator("#charts section").first();
  assert.deepEqual((await totals.innerText()).split(/\n+/).slice(1), ["Stop sending to the address", "100", "Keep the address, but watch it", "100", "Leave the address as it is", "100"]);
  const choice = totals.getByRole("button", { name: "Stop sending to the address" });
  await choice.focus();
  await page.keyboard.press("Enter");
  await page.locator("#several-title", { hasText: "100 / 300" }).waitFor();
  assert.equal(await page.locator("#sheet tbody tr:not([data-address=suppress])").count(), 0);
  assert.deepEqual((await rows(page)).map(([at]) => at).slice(0, 3), ["1", "4", "7"]);
  assert.equal(await page.locator("#sheet tbody tr").count(), 100);
  assert.equal(await page.locator("#more-rows").isVisible(), false);
  assert.equal(await choice.getAttribute("aria-pressed"), "true");
  assert.equal(await choice.evaluate((button) => document.activeElement === button), true);
  const saved = async (id) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(id).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  assert.equal((await saved("#save-csv")).trim().split("\r\n").length, 101);
  assert.equal(JSON.parse(await saved("#save-json")).length, 100);
  // A row and back: the choice stays.
  await page.getByRole("button", { name: "person3@example.org" }).click();
  await page.locator("#back-button").click();
  assert.equal(await totals.getByRole("button", { pressed: true }).count(), 1);
  assert.equal(await page.locator("#sheet tbody tr").count(), 100);
  await speak(page, "fr");
  assert.equal(await totals.getByRole("button", { pressed: true }).innerText(), words(["address-suppress"], { locale: "fr" })[0]);
  await totals.getByRole("button", { pressed: true }).click();
  await page.waitForFunction(() => document.querySelector("#several-title").textContent.endsWith(" · 300"));
  assert.equal(await totals.getByRole("button", { pressed: true }).count(), 0);
  assert.equal((await saved("#save-csv")).trim().split("\r\n").length, 301);
});

test("of a log the failures are listed, the worst first, and the deliveries are counted apart", async (t) => {
  const { page } = await open(t);
  const sent = "Nov 29 10:00:07 mx postfix/smtp[1]: 5B3CEB3FFA: to=<kim@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 OK)";
  await give(page, "mail.log", [sent, ...[2, 0, 1].map((i) => postfix(i).replace(": A", ": 5B3CEB3FF")), sent.replace("kim@", "lee@"), ""].join("\n"));
  assert.deepEqual((await table(page)).map(([at, address]) => [at, address]), [["3", "person0@example.org"], ["4", "person1@example.org"], ["2", "person2@example.org"]]);
  assert.deepEqual(await said(page, "#several-title", "#delivered", "#names"), ["Failed deliveries · 3", "Delivered, not listed · 2", "mail.log"]);
  await paste(page, "5.1.1, 2.0.0");
  await page.locator("#several-title", { hasText: "Codes · 2" }).waitFor();
  assert.equal(await page.locator("#delivered").isVisible(), false);
});

test("each count shows its rows alone, says so, and can be undone beside the list; all causes are a button away", async (t) => {
  const { page } = await open(t);
  const codes = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.2.1", "5.2.2", "5.2.3", "5.3.4", "5.4.4", "5.7.1", "5.7.8", "5.4.6"];
  await give(page, "codes.csv", csv([["email", "code"], ...codes.map((code, i) => [`person${i}@example.org`, code])]));
  await table(page);
  const causes = page.locator("#charts section").last();
  const bars = async () => (await causes.locator("li strong").allInnerTexts()).reduce((sum, count) => sum + Number(count), 0);
  assert.ok((await bars()) < codes.length);
  await causes.getByRole("button", { name: "Show all causes" }).click();
  assert.equal(await bars(), codes.length);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.field), "category", "the button that was pressed is gone");
  await page.locator("#charts section").nth(1).getByRole("button", { name: "Hard bounce" }).click();
  await page.locator("#chosen", { hasText: "Hard bounce" }).waitFor();
  const { length } = await rows(page);
  assert.ok(length > 0 && length < codes.length);
  assert.deepEqual(await said(page, "#several-title"), [`Recipients · ${length} / ${codes.length}`]);
  await page.locator("#chosen button").click();
  await page.locator("#several-title", { hasText: "Recipients · 12" }).waitFor();
  assert.equal((await rows(page)).length, codes.length);
  assert.equal(await page.locator("[aria-pressed=true]").count(), 0);
});

test("on a phone the list can be sorted, few rows are seen at once and need no counts, and a choice brings the list into view", async (t) => {
  const { page } = await open(t, { viewport: { width: 390, height: 844 } });
  const top = async (selector) => (await page.locator(selector).first().boundingBox()).y;
  await give(page, "few.log", log(3));
  await table(page);
  for (const one of ["#charts", "#sort"]) assert.equal(await page.locator(one).isVisible(), false, one);
  assert.ok((await top("#sheet")) < (await top("#save")));
  assert.ok((await page.locator("#sheet .verdict-cell").first().boundingBox()).y < 400);
  await giveNext(page, "more.log", log(12));
  await table(page);
  assert.equal(await page.locator("#sheet thead").isVisible(), false);
  await page.getByLabel("Sort by").focus();
  await page.getByLabel("Sort by").selectOption("No.");
  await page.waitForFunction(() => document.querySelector("#sheet [aria-sort]").cellIndex === 0);
  await page.getByLabel("Sort by").selectOption("What happened");
  await page.waitForFunction(() => document.querySelector("#sheet [aria-sort]").cellIndex === 2);
  assert.equal(await page.evaluate(() => document.activeElement.id), "sort-by");
  await giveNext(page, "many.log", log(60));
  await table(page);
  assert.ok((await top("#charts")) < (await top("#sheet")));
  await page.locator("#charts summary").last().click();
  await page.getByRole("button", { name: "Mailbox full" }).click();
  await page.locator("#several-title", { hasText: "Recipients · 20 / 60" }).waitFor();
  await page.waitForFunction(() => document.querySelector("#several-title").getBoundingClientRect().top < 20);
});

test("the way back from a row leads to where it is in the list, and the rows beside it are a button away", async (t) => {
  const { page } = await open(t, { viewport: { width: 390, height: 844 } });
  await give(page, "bounces.log", log(90));
  const all = await table(page);
  const at = (i) => page.locator("#sheet tbody button").nth(i);
  for (const back of [() => page.goBack(), () => page.locator("#back-button").click()]) {
    await at(50).click();
    await page.locator("#verdict").waitFor();
    await back();
    await page.locator("#several").waitFor();
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll("#sheet tbody button")[50]);
    const { y } = await at(50).boundingBox();
    assert.ok(y >= 0 && y < 844, `${y}`);
    await page.waitForFunction(() => !history.state.step);
  }
  await at(1).click();
  for (const [id, i] of [["#row-after", 2], ["#row-before", 1], ["#row-before", 0]]) {
    await page.locator(id).click();
    await page.locator("#recipient-address", { hasText: all[i][1] }).waitFor();
  }
  assert.equal(await page.locator("#row-before").isDisabled(), true);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement === document.querySelector("#sheet tbody button"));
});

test("of one row the recipient is not the sender", async (t) => {
  const { page } = await open(t);
  await give(page, "one.csv", "Absender;E-Mail;Grund\nnews@example.com;anna@example.org;550 5.1.1 User unknown\n");
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address"), ["anna@example.org"]);
});

test("the list has its heading when the focus gets there, and no rows of the list before", async (t) => {
  const before = (page) => page.addInitScript(() => {
    addEventListener("focusin", ({ target }) => target.id === "several-title" && (globalThis.heard = [target.textContent, document.title, document.querySelectorAll("#sheet tbody tr").length]));
  });
  const { page } = await open(t, { before });
  for (const [name, rows] of [["first.csv", 3], ["second.csv", 5]]) {
    const cells = Array.from({ length: rows }, (_, i) => [`person${i}@example.org`, "550 5.1.1 User unknown"]);
    // As a keyboard's user waits: on the button that stops.
    await page.evaluate(() => new MutationObserver(() => document.getElementById("cancel").focus()).observe(document.getElementById("progress"), { attributeFilter: ["hidden"] }));
    await give(page, name, csv([["email", "reason"], ...cells]));
    await page.waitForFunction((rows) => document.querySelectorAll("#sheet tbody tr").length === rows, rows);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [`Recipients · ${rows}`, `Recipients · ${rows}`, 0]);
  }
});

test("rows that are pasted out of a spreadsheet are read as a table", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, cells.map((row) => row.join("\t")).join("\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
});

test("the table is saved as CSV and as JSON, and no spreadsheet takes a cell for a formula", async (t) => {
  const { page } = await open(t);
  await give(page, "x.csv", csv([...cells, ["9", "person9@example.org", "550", '=HYPERLINK("http://a") 5.1.1 User unknown, "really"', ""]]));
  await table(page);
  const save = async (id) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(id).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const saved = await save("#save-csv");
  assert.match(saved, /^\ufeff1,2,3,4,5,address,at,outcome,code,text,bounce\.type,/, "with a mark by which spreadsheets know UTF-8");
  assert.match(saved, /\r\n9,person9@example\.org,.*,person9@example\.org,,bounced,550,"'=HYPERLINK\(""http:\/\/a""\) 5\.1\.1 User unknown, ""really""",hard,user-unknown,suppress,.*\r\n$/);
  const list = JSON.parse(await save("#save-json"));
  assert.deepEqual(list.map(({ address, bounce }) => [address, bounce.category])[1], ["person1@example.org", "mailbox-full"]);
});

test("what is saved has the columns of the table that was read, and all that `bouncecode decide` needs", async (t) => {
  const { page } = await open(t);
  const decisions = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-csv").click()]);
    const csv = readFileSync(await download.path(), "utf8");
    const run = spawnSync(process.execPath, [new URL("../../pkg/dist/cli.js", import.meta.url).pathname, "decide", "--format", "csv", "--now", "2026-04-01", "--quiet"], { input: csv, encoding: "utf8" });
    return { csv, decided: run.stdout.trim().split("\n").map((row) => row.split("\t").slice(0, 2)) };
  };
  await give(page, "crm.csv", csv([["Kundennr", "E-Mail", "Fehlermeldung", "Datum"], ["7", "anna@example.org", "550 5.1.1 User unknown", "23.03.2026"], ["8", "bob@example.org", "452 4.2.2 Mailbox full", "24.03.2026 09:05"]], ";"));
  await table(page);
  const crm = await decisions();
  assert.match(crm.csv, /^\ufeffKundennr,E-Mail,Fehlermeldung,Datum,address,at,outcome,.*\r\n7,anna@example\.org,550 5\.1\.1 User unknown,23\.03\.2026,anna@example\.org,2026-03-23T00:00:00\.000Z,bounced,/);
  assert.deepEqual(crm.decided, [["anna@example.org", "suppressed"], ["bob@example.org", "watched"]]);
  const sent = "2026-03-29T10:00:07+02:00 mx postfix/smtp[1]: 5B3CEB3FFA: to=<kim@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 OK)";
  const late = "2026-03-29T10:00:08+02:00 mx postfix/smtp[1]: 5B3CEB3FFB: to=<lee@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))";
  await giveNext(page, "mail.log", [sent, late, late.replace("lee@", "eva@").replace("deferred", "bounced"), ""].join("\n"));
  await page.locator("#delivered").waitFor();
  const log = await decisions();
  assert.match(log.csv, /\r\nkim@example\.org,2026-03-29T08:00:07\.000Z,delivered,/);
  assert.deepEqual(log.decided, [["kim@example.org", "active"], ["lee@example.org", "active"], ["eva@example.org", "watched"]]);
  const [jane] = WEBHOOK.bounce.bouncedRecipients;
  await pasteLong(page, JSON.stringify({ ...WEBHOOK, bounce: { ...WEBHOOK.bounce, bouncedRecipients: [jane, { ...jane, emailAddress: "kim@example.org" }] } }));
  await page.locator("#several-title", { hasText: "Events · 2" }).waitFor();
  assert.match((await decisions()).csv, /\r\njane@example\.org,2026-03-05T14:00:02\.000Z,bounced,/);
});

test("a list of replies that name nobody is a table, and a long paste is read beside the page", async (t) => {
  const { page } = await open(t);
  await paste(page, "550 5.1.1 User unknown\n452 4.2.2 Mailbox full");
  assert.deepEqual((await table(page)).map((row) => row[2]), words(["category-user-unknown", "category-mailbox-full"]));
  await pasteLong(page, log(1000));
  await page.waitForFunction(() => document.querySelectorAll("#sheet tbody tr").length === 100);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 334 /);
});

test("20 MB that are pasted leave the page usable", async (t) => {
  const { page } = await open(t);
  await paste(page, "5.1.1");
  await page.locator("#text").evaluate((field, line) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", `${line}\n`.repeat(Math.ceil(20_000_000 / line.length)));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, line(0));
  await page.locator("#sheet tbody tr").first().waitFor({ timeout: 60_000 });
  assert.equal(await page.locator("#text").inputValue(), "");
  assert.equal(await page.evaluate(() => location.hash), "#lang=en");
  assert.deepEqual(await said(page, "#names"), ["Pasted text · 20.2 MB"]);
  await page.reload();
  await page.locator("#problem", { hasText: "is not kept in this browser" }).waitFor();
  await page.goBack();
  await page.locator("#title", { hasText: "No such mailbox" }).waitFor();
  assert.equal(await page.locator("#problem").isVisible(), false);
  assert.equal(await page.locator("#text").inputValue(), "5.1.1", "nothing that was entered is lost");
  await page.locator("#clear").click();
  await page.keyboard.type("5.2.2");
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
});

for (const [name, text, addresses] of /** @type {const} */ ([
  ["commas and a header", "email,smtp code,reason\nanna@a.example,550,User unknown\nbob@b.example,452,Mailbox full\n", ["anna@a.example", "bob@b.example"]],
  ["semicolons, no header", "anna@a.example;550 5.1.1 unknown user\nbob@b.example;452 4.2.2 over quota\n", ["anna@a.example", "bob@b.example"]],
  ["quotes and markup", 'email,reason\n"<img src=x onerror=alert(1)>@a.example","550 5.1.1 no, such user"\nb@b.example,"452 4.2.2 <b onmouseover=alert(2)> mailbox full"\n', ["<img src=x onerror=alert(1)>@a.example", "b@b.example"]],
])) {
  test(`a pasted table is never one verdict over several addresses: ${name}`, async (t) => {
    const { page } = await open(t);
    await pasteLong(page, text);
    await page.locator("#sheet tbody tr").nth(1).waitFor();
    assert.deepEqual(await page.locator("#sheet tbody th").allInnerTexts(), addresses);
    assert.equal(await page.locator("#verdict").isVisible(), false);
  });
}

test("in a list of a whole mailing the rows without a code or a reply are counted, and are no bounces", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, "email;event;reason\nanna@a.example;bounced;550 5.1.1 unknown user\nkim@c.example;delivered;\nbob@b.example;bounced;452 4.2.2 over quota\nlee@c.example;delivered; \n");
  assert.deepEqual((await table(page)).map(([, address]) => address), ["anna@a.example", "bob@b.example"]);
  assert.deepEqual(await said(page, "#delivered"), ["Records that are no bounce · 2"]);
});

test("a reply of several lines with commas in them is no table", async (t) => {
  const { page } = await open(t);
  await paste(page, "550-5.1.1 The email account does not exist, please try\n550-5.1.1 again, double-checking the address, or\n550 5.1.1 ask kim@example.org, who may know");
  assert.equal(await page.locator("#verdict").isVisible(), true);
  assert.equal(await page.locator("#several").isVisible(), false);
});

test("counts and the buttons that save stand before the table, on a phone as well", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 } });
  await give(page, "bounces.log", log(100));
  await table(page);
  const tops = await Promise.all(["#charts", "#save-csv", "#sheet"].map(async (selector) => (await page.locator(selector).boundingBox()).y));
  assert.deepEqual(tops, tops.toSorted((a, b) => a - b));
});

for (const [name, line] of [["Postfix", postfix], ["sendmail", sendmail]]) {
  test(`a log whose lines have as many commas each is a log: ${name}`, async (t) => {
    const { page } = await open(t);
    await pasteLong(page, [0, 1, 2].map(line).join("\n"));
    assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
  });
}

test("a pasted CSV keeps rows whose cells hold line breaks, and takes addresses from behind names", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, csv([["recipient", "answer"], ['"Anna, Sales" <person0@example.org>', `${KINDS[0][0]}\n${KINDS[0][1]}`], ["Bob <person1@example.org>", KINDS[1].join(" ")], ["person2@example.org", `${KINDS[2][0]}\n\n${KINDS[2][1]}`]]));
  assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
});

for (const text of ["5.1.1\n4.2.2\n5.7.1", "550 5.1.1\n452 4.2.2\n554 5.7.1", "5.1.1, 4.2.2, 5.7.1", "550-5.1.1; 452-4.2.2; 554-5.7.1", "5.1.1, 4.2.2 and 5.7.1", "5.1.1 oder 4.2.2", "550 vs 452", "550 5.1.1 / 452 4.2.2", "5.1.1 5.2.2", "550 5.1.1 552 5.2.2", "550 552", "550 or 551?"]) {
  test(`a list of codes is never one verdict: ${JSON.stringify(text)}`, async (t) => {
    const { page } = await open(t);
    await paste(page, text);
    const codes = text.split(/[\n,;] *| (?:and|oder|vs|or|\/) |(?<!552) (?=5\.2\.2|552)/).map((code) => code.replace("?", ""));
    const expected = codes.map((code) => [code, ...words([`category-${classify(code).category}`, `address-${classify(code).addressAction}`])]);
    assert.deepEqual((await table(page)).map(([, ...row]) => row), expected);
    assert.deepEqual(await said(page, "#sheet thead"), ["No. Code What happened What to do"]);
    await page.getByRole("button", { name: codes[1] }).click();
    assert.deepEqual(await said(page, "#title"), [describe({ code: codes[1] }).title]);
    // From one open row to the next.
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await said(page, "#title"), [describe({ code: codes[0] }).title]);
  });
}

for (const text of ["550 5.1.1", "550-5.1.1", "550, 5.1.1", "550\n5.1.1", "550-5.1.1\n550 5.1.1", "550.5.1.1", "5,1,1", "5 1 1"]) {
  test(`one code in several notations is one: ${JSON.stringify(text)}`, async (t) => {
    const { page } = await open(t);
    await paste(page, text);
    assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
    assert.equal(await page.locator("#several").isVisible(), false);
  });
}

test("a file takes the place of what was entered, with its name, and Back brings that again", async (t) => {
  const { page } = await open(t);
  await paste(page, "5.1.1");
  await page.waitForFunction(() => location.hash === "#code=5.1.1&lang=en");
  await give(page, "\u202e<b>märz</b>.log", log(3));
  await table(page);
  assert.equal(await page.locator("#result").isVisible(), false);
  assert.equal(await page.locator("#text").inputValue(), "");
  assert.equal(await page.evaluate(() => location.hash), "#lang=en");
  assert.equal(await page.locator("#names bdi").textContent(), "\u202e<b>märz</b>.log");
  await page.goBack();
  await page.locator("#title", { hasText: "No such mailbox" }).waitFor();
  assert.equal(await page.locator("#text").inputValue(), "5.1.1");
  assert.equal(await page.locator("#several").isVisible(), false);
});

test("Esc and Back go from an open row to the list, and only then further", async (t) => {
  const { page } = await open(t);
  await paste(page, "4.2.2");
  await page.waitForFunction(() => location.hash.includes("4.2.2"));
  await give(page, "bounces.log", log(3));
  const all = await table(page);
  for (const back of [() => page.keyboard.press("Escape"), () => page.goBack(), () => page.locator("#back-button").click()]) {
    await page.getByRole("button", { name: "person1@example.org" }).click();
    await page.locator("#verdict").waitFor();
    await back();
    await page.locator("#several").waitFor();
    assert.equal(await page.locator("#result").isVisible(), false);
    await page.waitForFunction(() => !history.state.step);
  }
  await page.goForward();
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await said(page, "#recipient-address"), ["person1@example.org"], "Forward opens it again");
  await page.goBack();
  await page.locator("#several").waitFor();
  assert.deepEqual(await rows(page), all, "and loses nothing");
  await page.getByRole("button", { name: "person1@example.org" }).click();
  await speak(page, "sv");
  await page.goBack();
  await page.locator("#several").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  await page.goBack();
  await page.waitForFunction(() => document.getElementById("text").value === "4.2.2");
});

test("a system that is chosen for a row leaves the table as it is", async (t) => {
  const { page } = await open(t);
  await give(page, "codes.csv", csv([["code", "address"], ["5.2.1", "anna@example.org"], ["5.1.1", "bob@example.org"]]));
  const before = await table(page);
  await page.getByRole("button", { name: "anna@example.org" }).click();
  await page.locator("#meanings").getByRole("button", { name: "Bouncer" }).click();
  await page.locator("#meanings [aria-current][data-scheme=bouncer]").waitFor();
  assert.deepEqual(await said(page, "#title", "#recipient-address"), [describe(classify("5.2.1", null, { scheme: "bouncer" })).title, "anna@example.org"]);
  await page.locator("#back-button").click();
  assert.deepEqual(await table(page), before);
});
