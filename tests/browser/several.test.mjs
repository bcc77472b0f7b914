// Many replies: files of all kinds, the table, and what is no file for it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { classify, describe, words } from "../../pkg/dist/index.js";
import { open, paste, pasteLong, said, speak } from "./browser.mjs";

const KINDS = [
  ["550 5.1.1", "Recipient address rejected: User unknown in virtual mailbox table"],
  ["452 4.2.2", "The recipient's inbox is out of storage space"],
  ["554 5.7.1", "Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org"],
];
const line = (i) => `${KINDS[i % 3][0]} <person${i}@example.org>: ${KINDS[i % 3][1]}`;
const log = (count) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

const give = (page, name, content) => page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
const rows = (page) => page.locator("#sheet tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.innerText.trim())));

async function table(page) {
  await page.locator("#sheet tbody tr").first().waitFor();
  return rows(page);
}

/** The table's rows in the order in which they were entered. */
const entered = async (page) => (await table(page)).sort(([a], [b]) => a - b);

/** Gives a file, and waits until it is what is being read or shown. */
async function giveNext(page, name, content) {
  await give(page, name, content);
  await page.locator("#names", { hasText: name }).waitFor();
}

const EXPECTED = [0, 1, 2].map((i) => {
  const bounce = classify(null, line(i));
  return [`person${i}@example.org`, ...words([`category-${bounce.category}`, `address-${bounce.addressAction}`])];
});

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
  await page.waitForFunction(() => [...document.querySelectorAll("#sheet tbody tr")].every((row) => row.dataset.address === "suppress"));
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

test("a column that is named for senders holds no recipient, and a name that is known counts for more than what is in others", async (t) => {
  const { page } = await open(t);
  await give(page, "from.csv", csv([["mail_from", "result"], ["news@example.com", "550 5.1.1 User unknown"], ["shop@example.com", "452 4.2.2 Mailbox full"]]));
  assert.deepEqual((await table(page)).map(([, address]) => address.includes("@")), [false, false]);
  await page.locator("#clear").click();
  const rows = [0, 1, 2].map((i) => [`list${i}@example.com`, "person@example.org", "550 5.1.1 User unknown"]);
  await give(page, "to.csv", csv([["account", "recipient", "result"], ...rows]));
  assert.deepEqual((await table(page)).map(([, address]) => address), Array(3).fill("person@example.org"));
});

for (const [name, content, problem] of [["empty.log", "", "The file is empty."], ["x.bin", "\0\x01\0\x02\x03\0\0\0", "This file holds no text."], ["x.json", '{"foo":1}', "This is JSON, but none of its values"], ["x.csv", "a,b\nc,d\n", "No column of this table"]]) {
  test(`what could not be read is said under the field: ${name}`, async (t) => {
    const { page } = await open(t, { viewport: { width: 360, height: 400 } });
    await give(page, name, content);
    await page.locator("#problem", { hasText: problem }).waitFor();
    const { y, height } = await page.locator("#problem").boundingBox();
    assert.ok(y + height <= 400, `${y + height}`);
    await page.locator("#clear").click();
    assert.equal(await page.locator("#problem").isVisible(), false);
    assert.equal(await page.locator(".intro p").isVisible(), true);
  });
}

test("how far reading is, and the button that stops it, stand under the field", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 400 } });
  await give(page, "long.log", log(300_000));
  await page.locator("#cancel").waitFor();
  const { y, height } = await page.locator("#cancel").boundingBox();
  assert.ok(y + height <= 400, `${y + height}`);
  await page.locator("#cancel").click();
  await page.locator("#problem", { hasText: "Reading was stopped" }).waitFor();
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

for (const [name, row] of [["many.csv", (i) => `person${i}@example.org,550,5.1.1`], ["many.log", line]]) {
  test(`reading stops at once, shows what was read, and the focus goes there: ${name}`, async (t) => {
    const { page } = await open(t);
    const disk = mkdtempSync(join(tmpdir(), "page-"));
    t.after(() => rmSync(disk, { recursive: true }));
    writeFileSync(join(disk, name), `email,code,status\n${Array.from({ length: 900_000 }, (_, i) => row(i)).join("\n")}`);
    await page.locator("#file").setInputFiles(join(disk, name));
    await page.waitForFunction(() => /[1-9]/.test(document.getElementById("progress-rows").textContent) && document.getElementById("progress-bar").value > 0);
    await page.locator("#cancel").focus();
    await page.keyboard.press("Enter");
    await page.locator("#problem", { hasText: "Reading was stopped" }).waitFor({ timeout: 2000 });
    const read = Number((await said(page, "#several-title"))[0].replace(/\D/g, ""));
    assert.ok(read > 0 && read < 900_000, `${read}`);
    assert.equal(await page.evaluate(() => document.activeElement.id), "several-title");
  });
}

test("a row over many lines is one, wherever a file is cut to be read, and what never ends is read once", async (t) => {
  const { page } = await open(t);
  const cells = Array.from({ length: 4000 }, (_, i) => [`person${i}@example.org`, `550 5.1.1 "User"\r\nunknown, and ${"sorry; ".repeat(i % 20)}`]);
  await give(page, "lines.csv", csv([["email", "reason"], ...cells]));
  await table(page);
  assert.deepEqual(await said(page, "#several-title"), ["Recipients · 4,000"]);
  await give(page, "open.csv", `email,reason\nanna@example.org,550 5.1.1 User unknown\nbob@example.org,"550 5.1.1 ${"User unknown\nx,".repeat(800_000)}`);
  await page.locator("#names", { hasText: "open.csv" }).waitFor();
  await page.locator("#several").waitFor({ timeout: 10_000 });
  assert.deepEqual(await said(page, "#several-title"), ["Recipients · 2"]);
});

test("of a gzip that breaks off all lines are read that unpack", async (t) => {
  const { page } = await open(t);
  const packed = gzipSync(Array.from({ length: 20_000 }, (_, i) => `${line(i)} ${createHash("sha256").update(`${i}`).digest("hex")}`).join("\n"));
  const half = packed.subarray(0, packed.length / 2);
  const lines = gunzipSync(half, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split("\n").length - 1;
  await give(page, "half.log.gz", half);
  await table(page);
  assert.deepEqual(await said(page, "#several-title"), [`Recipients · ${lines.toLocaleString("en")}`]);
  assert.match((await said(page, "#problem"))[0], /damaged or incomplete/);
});

test("a log with some zeros in it is a log", async (t) => {
  const { page } = await open(t);
  await give(page, "crashed.log", `${log(2)}\n${"\0".repeat(40)}\n${line(2)}\n${log(3)}`);
  assert.deepEqual((await entered(page)).map(([, address]) => address).filter((address) => address.includes("@")), [0, 1, 2, 0, 1, 2].map((i) => `person${i}@example.org`));
  assert.equal(await page.locator("#problem").isVisible(), false);
});

test("of records without an address none is counted that there is not", async (t) => {
  const { page } = await open(t);
  await give(page, "events.json", JSON.stringify([{ who: "no address", reason: "550 5.1.1 User unknown" }, { who: "none either", reason: "452 4.2.2 Mailbox full" }]));
  assert.equal((await table(page)).length, 2);
  assert.deepEqual(await said(page, "#names", "#several-title"), ["events.json", "Replies · 2"]);
});

test("the last row of a table that breaks off is not counted", async (t) => {
  const { page } = await open(t);
  // Of rows that cannot be packed well: where the file is cut, a row is cut too.
  const noise = (i) => createHash("sha512").update(String(i)).digest("base64");
  for (const quote of ["", '"']) {
    const text = `e-mail,reason\r\n${Array.from({ length: 2000 }, (_, i) => `person${i}@example.org,${quote}550 5.1.1 User unknown (${noise(i)})${quote}\r\n`).join("")}`;
    const packed = gzipSync(text);
    for (const part of [0.31, 0.52, 0.77]) {
      await give(page, "half.csv.gz", packed.subarray(0, Math.floor(part * packed.length)));
      await page.locator("#problem", { hasText: "damaged or incomplete" }).waitFor();
      await page.locator("#sheet tbody tr").first().waitFor();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-csv").click()]);
      const saved = readFileSync(await download.path(), "utf8").trim().split("\r\n").slice(1);
      saved.forEach((row, i) => assert.ok(row.startsWith(`person${i}@example.org,`) && row.includes(",hard,user-unknown,") && row.includes(`(${noise(i)})`), `${part}: ${row}`));
      assert.ok(saved.length > 500);
      await page.locator("#clear").click();
    }
  }
});

const csv = (rows, separator = ",") => rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join("\r\n");
const cells = [0, 1, 2].map((i) => [String(i), `person${i}@example.org`, KINDS[i][0].slice(0, 3), `${KINDS[i][0].slice(4)} ${KINDS[i][1]}`, "2026-03-01"]);
const records = cells.map(([id, email, code, reason]) => ({ id, event: { email, code, reason } }));

for (const [name, content] of [
  ["with-header.csv", csv([["id", "e-mail", "code", "reason", "at"], ...cells])],
  ["without-header.csv", csv(cells)],
  ["semicolons.csv", csv([["Nr", "Adresse", "Code", "Grund", "Datum"], ...cells], ";")],
  ["lines.ndjson", records.map((record) => JSON.stringify(record)).join("\n")],
  ["list.json", JSON.stringify({ took: 1, events: records })],
  ["packed.log.gz", gzipSync(log(3))],
  ["wide.txt", Buffer.from(`\ufeff${log(3)}`, "utf16le")],
  ["wide-without-mark.txt", Buffer.from(log(3), "utf16le")],
  ["sender-first.csv", csv([["from", "to", "reason"], ...cells.map(([, email, code, reason]) => ["news@example.com", email, `${code} ${reason}`])])],
  ["sender-without-header.csv", csv(cells.map(([, email, code, reason]) => ["news@example.com", email, `${code} ${reason}`]))],
  ["senders.json", JSON.stringify(records.map(({ event }, i) => ({ sender: `news${i}@example.com`, ...event })))],
]) {
  test(`a file is read by what is in it: ${name}`, async (t) => {
    const { page } = await open(t);
    await give(page, name, content);
    assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
  });
}

test("rows that are pasted out of a spreadsheet are read as a table", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, cells.map((row) => row.join("\t")).join("\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
});

test("a dropped file is read", async (t) => {
  const { page } = await open(t);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.log"));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, log(3));
  assert.equal((await table(page)).length, 3);
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

const TRANSCRIPT = ["<anna@example.org>: host mx.example.org[192.0.2.1] said:", "    550 5.1.1 User unknown (in reply to RCPT TO command)", "", "<bob@example.org>: host mx.example.org[192.0.2.1] said:", "    452 4.2.2 Mailbox full (in reply to RCPT TO command)", ""].join("\n");
const OF_TRANSCRIPT = [["anna@example.org", "user-unknown", "suppress"], ["bob@example.org", "mailbox-full", "watch"]].map(([address, category, action]) => [address, ...words([`category-${category}`, `address-${action}`])]);

test("a text file is read by the recipients that it reports on", async (t) => {
  const { page } = await open(t);
  await give(page, "notice.txt", TRANSCRIPT);
  assert.deepEqual((await table(page)).map(([, ...row]) => row), OF_TRANSCRIPT);
});

test("where a long text is cut to be read, no recipient is lost and none is told apart from its reply", async (t) => {
  const { page } = await open(t);
  const part = (i) => TRANSCRIPT.replace("anna@", `anna${i}@`).replace("bob@", `bob${i}@`);
  await give(page, "notices.txt", Array.from({ length: 3000 }, (_, i) => part(i)).join("\n"));
  await table(page);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 3,000 Soft bounce 3,000 /);
});

for (const [name, content, categories] of [
  ["replies of one kind", "550 5.1.1 User unknown\n".repeat(3), ["user-unknown", "user-unknown", "user-unknown"]],
  ["words alone", "Mailbox full\nUser unknown\nGreylisted, try again later\n", ["mailbox-full", "user-unknown", "greylisted"]],
  ["two recipients on one line", "anna@a.example: 550 5.1.1 User unknown; bob@b.example: 452 4.2.2 Mailbox full\nkim@c.example: 550 5.1.1 User unknown", ["user-unknown", "mailbox-full", "user-unknown"]],
]) {
  test(`a text file in which each line says something by itself is a list: ${name}`, async (t) => {
    const { page } = await open(t);
    await give(page, "list.txt", content);
    const titles = words(categories.map((category) => `category-${category}`));
    assert.deepEqual((await entered(page)).map((row) => row[2]), titles);
  });
}

test("a reply of several lines in a file is one answer", async (t) => {
  const { page } = await open(t);
  await give(page, "reply.txt", "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the address\n550 5.1.1 for typos.\n");
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await said(page, "#title"), words(["category-user-unknown"]));
});

test("dates are as the language writes them", async (t) => {
  const message = "From: MAILER-DAEMON@mx.example.com\nTo: news@example.com\nDate: Tue, 3 Mar 2026 10:15:00 +0000\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host mx.example.com.\n\n<jo@example.org>: host mx.example.org said: 550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\nFrom: news@example.com\nDate: Tue, 3 Mar 2026 10:14:00 +0000\nSubject: Spring\n\nHello\n";
  const { page } = await open(t, { timezoneId: "UTC" });
  await paste(page, message);
  await page.locator("#about-input dd").first().waitFor();
  for (const [tag, date] of [["en", "3 March 2026 at 10:14 UTC"], ["de", "3. März 2026 um 10:14 UTC"], ["nb", "3. mars 2026 kl. 10:14 UTC"]]) {
    await speak(page, tag);
    assert.ok((await said(page, "#about-input"))[0].includes(date), `${tag}: ${(await said(page, "#about-input"))[0]}`);
  }
});

test("a list of replies that name nobody is a table, and a long paste is read beside the page", async (t) => {
  const { page } = await open(t);
  await paste(page, "550 5.1.1 User unknown\n452 4.2.2 Mailbox full");
  assert.deepEqual((await table(page)).map((row) => row[2]), words(["category-user-unknown", "category-mailbox-full"]));
  await pasteLong(page, log(1000));
  await page.waitForFunction(() => document.querySelectorAll("#sheet tbody tr").length === 100);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 334 /);
});

test("100,000 lines leave the page responsive, and can be stopped", async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    setInterval(() => {
      globalThis.longest = Math.max(globalThis.longest, performance.now() - last);
      last = performance.now();
    }, 10);
  });
  // From the disk: bytes that the test hands over would pass through the page.
  const disk = mkdtempSync(join(tmpdir(), "page-"));
  t.after(() => rmSync(disk, { recursive: true }));
  const large = (count) => {
    writeFileSync(join(disk, "large.log"), log(count));
    return page.locator("#file").setInputFiles(join(disk, "large.log"));
  };
  await large(100_000);
  await table(page);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 33,334/);
  const longest = await page.evaluate(() => globalThis.longest);
  t.diagnostic(`the page was busy for ${Math.round(longest)} ms at most`);
  assert.ok(longest < 500, `${longest} ms`);
  await large(400_000);
  await page.locator("#cancel").click();
  await page.waitForFunction(() => document.getElementById("progress").hidden);
  assert.match((await said(page, "#problem"))[0], /^Reading was stopped/);
});

for (const [name, content, sentence] of [
  ["picture.log", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), /holds no text/],
  ["half.log.gz", gzipSync(log(50_000)).subarray(0, 20_000), /damaged or incomplete/],
  ["noise.gz", Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9]), /damaged or incomplete/],
  ["empty.log", "", /is empty/],
  ["numbers.csv", "a,b\n1x,2x\n3x,4x", /No column/],
  ["broken.json", '[{"a": 1}, {"b', /not valid JSON/],
  ["<img src=x onerror=alert(1)>.json", '{"<img onerror=alert(1)>": ', /not valid JSON/],
]) {
  test(`a file that cannot be read gets a sentence, and what was entered stays: ${name}`, async (t) => {
    const { page } = await open(t);
    await paste(page, "5.1.1");
    await give(page, name, content);
    await page.locator("#problem").waitFor();
    assert.match((await said(page, "#problem"))[0], sentence);
    assert.equal(await page.locator("#result").isVisible(), false, "the answer to what was entered before is not the file's");
    // What could be read of it is shown in place of what was entered.
    if (await page.locator("#several").isVisible()) await page.goBack();
    assert.equal(await page.locator("#text").inputValue(), "5.1.1");
    assert.equal(await page.locator("img[src=x]").count(), 0);
    await speak(page, "nb");
    assert.doesNotMatch((await said(page, "#problem"))[0], sentence);
    await paste(page, "4.2.2");
    assert.deepEqual(await said(page, "#title"), words(["category-mailbox-full"], { locale: "nb" }));
  });
}

test("20 MB that are pasted leave the page usable", async (t) => {
  const { page } = await open(t);
  await paste(page, "5.1.1");
  await page.locator("#text").evaluate((field, line) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", `${line}\n`.repeat(Math.ceil(20_000_000 / line.length)));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, line(0));
  await table(page);
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

const WEBHOOK = {
  notificationType: "Bounce",
  mail: { timestamp: "2026-03-05T14:00:00.000Z", messageId: "0100018-example", source: "news@example.com", destination: ["jane@example.org"] },
  bounce: {
    bounceType: "Permanent", bounceSubType: "General", timestamp: "2026-03-05T14:00:02.000Z", feedbackId: "0100018-feedback",
    bouncedRecipients: [{ emailAddress: "jane@example.org", action: "failed", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 <jane@example.org>: Recipient address rejected: User unknown" }],
  },
};

test("a platform's webhook is read as what it is, with the platform's name", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  assert.ok(!requests.some((url) => /events\.js/.test(url)), "its reader is loaded when it is needed");
  await pasteLong(page, JSON.stringify(WEBHOOK, null, 2));
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address", "#address", "#title"), ["jane@example.org", ...words(["address-suppress", "category-user-unknown"])]);
  assert.match((await said(page, "#about-input"))[0], /Amazon SES/);
  assert.equal(await page.locator("#back").isVisible(), false, "one row needs no list");
  await speak(page, "fr");
  assert.deepEqual(await said(page, "#title"), words(["category-user-unknown"], { locale: "fr" }));
  const two = { ...WEBHOOK, bounce: { ...WEBHOOK.bounce, bouncedRecipients: [...WEBHOOK.bounce.bouncedRecipients, { emailAddress: "full@example.org", status: "5.2.2", diagnosticCode: "smtp; 552 5.2.2 Mailbox full" }] } };
  await pasteLong(page, JSON.stringify(two));
  assert.deepEqual((await table(page)).map(([, address]) => address), ["jane@example.org", "full@example.org"]);
  assert.deepEqual(await said(page, "#delivered"), ["Plateforme · Amazon SES"]);
  // What comes after the last whole record of a body that breaks off is not read.
  const events = ["a", "b"].map((name) => ({ email: `${name}@example.org`, timestamp: 1_760_000_000, event: "bounce", type: "bounce", reason: "550 5.1.1 User unknown", status: "5.1.1", sg_event_id: name }));
  await pasteLong(page, JSON.stringify([...events, events[0]], null, 2).slice(0, -120));
  await page.locator("#problem", { hasText: "JSON" }).waitFor();
  assert.deepEqual((await table(page)).map(([, address]) => address), ["a@example.org", "b@example.org"]);
  assert.deepEqual(await said(page, "#delivered"), ["Plateforme · Twilio SendGrid"]);
});

const report = (recipients) => [
  "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example.com>", "To: news@example.com", "Subject: Undelivered Mail Returned to Sender",
  "Date: Thu, 5 Mar 2026 14:00:00 +0000", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"', "",
  "--edge", "Content-Type: text/plain", "", "This is the mail system at host mx.example.com.", "",
  "--edge", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.com", "",
  ...recipients.flatMap(([address, status, words]) => [`Final-Recipient: rfc822; ${address}`, "Action: failed", `Status: ${status}`, `Diagnostic-Code: smtp; ${words}`, ""]),
  "--edge", "Content-Type: message/rfc822", "", "From: Spring News <news@example.com>", "To: jane@example.org", "Subject: =?utf-8?q?Spring_=E2=9C=BF?=",
  "Date: Thu, 5 Mar 2026 13:59:58 +0000", "Message-ID: <1@example.com>", "", "Hello", "", "--edge--", "",
].join("\r\n");
const DEAD = ["jane@example.org", "5.1.1", "550 5.1.1 <jane@example.org>: Recipient address rejected: User unknown"];
const FULL = ["full@example.org", "5.2.2", "552 5.2.2 Mailbox full"];

test("a whole message, pasted or opened, is read for the recipient that it is about", async (t) => {
  const { page, requests } = await open(t);
  await page.waitForLoadState("networkidle");
  assert.ok(!requests.some((url) => /message\.js/.test(url)), "its reader is loaded when it is needed");
  await pasteLong(page, report([DEAD]));
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address", "#address", "#title"), ["jane@example.org", ...words(["address-suppress", "category-user-unknown"])]);
  assert.match((await said(page, "#about-input"))[0], /Spring ✿/);
  await give(page, "bounce.eml", report([DEAD, FULL]));
  const expected = [["jane@example.org", ...words(["category-user-unknown", "address-suppress"])], ["full@example.org", ...words(["category-mailbox-full", "address-watch"])]];
  assert.deepEqual((await table(page)).map(([, ...row]) => row), expected);
  await giveNext(page, "box.mbox", ["From MAILER-DAEMON Thu Mar  5 14:00:00 2026", report([DEAD]), "From MAILER-DAEMON Thu Mar  5 14:01:00 2026", report([FULL])].join("\r\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row), expected);
});

test("a notice of delay says that the server is still trying, of one recipient as of two", async (t) => {
  const { page } = await open(t);
  const late = (text) => text.replaceAll("Action: failed", "Action: delayed").replaceAll("5.1.1", "4.4.1").replaceAll("5.2.2", "4.2.2").replaceAll("550 ", "450 ").replaceAll("552 ", "452 ");
  await pasteLong(page, late(report([DEAD, FULL])));
  await table(page);
  assert.match((await said(page, "#told"))[0], /still trying/);
  await pasteLong(page, late(report([DEAD])));
  await page.locator("#recipient-address").waitFor();
  assert.match((await said(page, "#unknown"))[0], /keeps trying/);
  assert.match((await said(page, "#advice"))[0], /do not send the message again meanwhile/);
  assert.doesNotMatch((await said(page, "#answer"))[0], /Delivery failed/);
  assert.equal((await said(page, "#answer"))[0].split("jane@example.org").length, 2, "and names the recipient once");
});

test("what a message says as a whole is told in the reader's language", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, report([DEAD, FULL]));
  await table(page);
  assert.match((await said(page, "#told"))[0], /^The message was not delivered to any of the 2 recipients\. Remove \S+@\S+\./);
  await speak(page, "de");
  assert.doesNotMatch((await said(page, "#told"))[0], /recipients/);
  await speak(page, "en");
  const lunch = ["From: Ann <ann@example.org>", "To: me@example.com", "Subject: Lunch?", "Date: Thu, 5 Mar 2026 14:00:00 +0000", "", "550 5.1.1 user unknown, it said. Lunch instead?", ""].join("\r\n");
  await pasteLong(page, lunch);
  await page.locator("#title", { hasText: "Not a bounce" }).waitFor();
  assert.deepEqual(await said(page, "#title"), words(["message-other"]));
  assert.equal(await page.locator("#verdict").isVisible(), false, "it names no address");
  assert.equal(await page.locator("#recipient-address").isVisible(), false, "it is about nobody");
  const away = lunch.replace("Subject: Lunch?", "Subject: Out of office\r\nAuto-Submitted: auto-replied");
  await give(page, "box.mbox", ["From a@example.org Thu Mar  5 14:00:00 2026", report([DEAD]), "From b@example.org Thu Mar  5 14:01:00 2026", lunch, "From c@example.org Thu Mar  5 14:02:00 2026", away].join("\r\n"));
  assert.deepEqual((await table(page)).map(([, ...row]) => row.slice(-2)), [words(["category-user-unknown", "address-suppress"]), words(["category-auto-reply", "address-keep"])]);
  assert.deepEqual(await said(page, "#delivered"), ["Messages that report on no address · 1"]);
  await give(page, "lunch.eml", lunch);
  await page.locator("#title", { hasText: "Not a bounce" }).waitFor();
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

for (const header of ["email;SMTP-Code;Status-Code", "email;code;code"]) {
  test(`a table with a reply code and a status in each row is read by both: ${header}`, async (t) => {
    const { page } = await open(t);
    await give(page, "codes.csv", `${header}\nanna@example.org;452;4.2.2\nola@example.org;550;5.7.1\nkari@example.org;550;5.1.1\n`);
    assert.deepEqual((await entered(page)).map(([, , title]) => title), words(["category-mailbox-full", "category-policy-rejected", "category-user-unknown"]));
  });
}

for (const header of ["Message Id,Email,Event,Reason\n", "A,B,C,D\n"]) {
  test(`a message's id is no recipient: ${header.trim()}`, async (t) => {
    const { page } = await open(t);
    await give(page, "sent.csv", `${header}<202611100912.31415926@relay.example>,anna@example.org,hard_bounces,User unknown\n<202611100913.31415927@relay.example>,anna@example.org,hard_bounces,User unknown\n`);
    assert.deepEqual((await table(page)).map(([, address]) => address), ["anna@example.org", "anna@example.org"]);
  });
}

test("a reply of several lines with commas in them is no table", async (t) => {
  const { page } = await open(t);
  await paste(page, "550-5.1.1 The email account does not exist, please try\n550-5.1.1 again, double-checking the address, or\n550 5.1.1 ask kim@example.org, who may know");
  assert.equal(await page.locator("#verdict").isVisible(), true);
  assert.equal(await page.locator("#several").isVisible(), false);
});

test("on a phone with the keyboard open the verdict on a whole message or a webhook is seen, before what was entered is told", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 400 } });
  await pasteLong(page, JSON.stringify({ RecordType: "Bounce", ID: 42, Type: "HardBounce", TypeCode: 1, MessageID: "m1", Details: "smtp;550 5.1.1 <e@kunde.example> user unknown", Email: "e@kunde.example", From: "news@shop.example", BouncedAt: "2025-03-01T10:00:00Z" }));
  await page.locator("#verdict").waitFor();
  const { y, height } = await page.locator("#address").boundingBox();
  assert.ok(y + height <= 400, `${y + height}`);
  assert.ok((await page.locator("#about-input").boundingBox()).y > y + height);
});

test("of a message about two recipients a phone shows the table before subject, sender and date", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 } });
  await pasteLong(page, report([DEAD, FULL]));
  await table(page);
  const top = async (selector) => (await page.locator(selector).boundingBox()).y;
  assert.ok((await top("#sheet")) < (await top("#about-input")));
});

test("counts and the buttons that save stand before the table, on a phone as well", async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 } });
  await give(page, "bounces.log", log(100));
  await table(page);
  const tops = await Promise.all(["#charts", "#save-csv", "#sheet"].map(async (selector) => (await page.locator(selector).boundingBox()).y));
  assert.deepEqual(tops, tops.toSorted((a, b) => a - b));
});

const postfix = (i) => `Nov 29 10:00:0${i} mx postfix/smtp[1]: A${i}: to=<person${i}@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=${KINDS[i][0].slice(4)}, status=bounced (host mx.example.org[192.0.2.1] said: ${KINDS[i].join(" ")} (in reply to RCPT TO command))`;
const sendmail = (i) => `Nov 29 10:00:0${i} mx sendmail[12]: x${i}: to=<person${i}@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.1], dsn=${KINDS[i][0].slice(4)}, stat=${KINDS[i].join(" ")}`;
for (const [name, line] of [["Postfix", postfix], ["sendmail", sendmail]]) {
  test(`a log whose lines have as many commas each is a log: ${name}`, async (t) => {
    const { page } = await open(t);
    await pasteLong(page, [0, 1, 2].map(line).join("\n"));
    assert.deepEqual((await table(page)).map(([, ...row]) => row), EXPECTED);
  });
}

test("a log's last line that no mail server wrote is no reply, in a file as in a paste", async (t) => {
  const { page } = await open(t);
  const relay = "Nov 29 10:00:08 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 <x@y.example>: Relay access denied; from=<s@spam.example> to=<x@y.example> proto=ESMTP helo=<z>";
  const login = "Nov 29 10:00:09 mx dovecot: imap-login: Login: user=<shop>, method=PLAIN";
  await give(page, "mail.log", [...[0, 1, 2].map((i) => postfix(i).replace(": A", ": 5B3CEB3FF")), relay, login, ""].join("\n"));
  assert.deepEqual((await table(page)).map(([, address]) => address).toSorted(), ["person0@example.org", "person1@example.org", "person2@example.org", "x@y.example"]);
});

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

test("JSON that is cut off is read for its words", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, '{"event":"bounce","reason":"550 5.1.1 user unknown');
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
  assert.equal(await page.locator("#problem").isVisible(), false);
});

test("a file that is no UTF-8 is windows-1252, line by line, wherever it is cut to be read", async (t) => {
  const { page } = await open(t);
  await give(page, "latin.csv", Buffer.from(csv([["Adresse", "Grund"], ["jürgen@example.org", "550 5.1.1 Empfänger unbekannt"], ["bob@example.org", "452 4.2.2 Postfach überfüllt"]]), "latin1"));
  assert.deepEqual((await table(page)).map((row) => row[1]), ["jürgen@example.org", "bob@example.org"]);
  await giveNext(page, "mixed.log", Buffer.concat([Buffer.from("550 5.1.1 <jürgen@example.org> unknown user\n".repeat(4000)), Buffer.from("550 5.1.1 <jörg@example.org> unknown user\n", "latin1")]));
  await table(page);
  await page.getByRole("button", { name: "Address", exact: true }).click();
  await page.locator("th[aria-sort=ascending]", { hasText: "Address" }).waitFor();
  assert.deepEqual((await rows(page)).slice(0, 2).map((row) => row[1]), ["jörg@example.org", "jürgen@example.org"]);
});

test("one line of many megabytes is no more than one answer", async (t) => {
  const { page } = await open(t);
  await giveNext(page, "line.txt", "x ".repeat(2_000_000));
  await page.locator("#title").waitFor();
  assert.deepEqual(await said(page, "#address"), words(["address-watch"]));
  await giveNext(page, "more.txt", `${"x ".repeat(2_000_000)}\n550 5.1.1 <anna@example.org> unknown user\n`);
  await page.locator("#recipient-address").waitFor();
  assert.deepEqual(await said(page, "#recipient-address", "#title"), ["anna@example.org", "No such mailbox"]);
});

test("a webhook's reply is explained by its words, and no chosen system is spoken of where none was chosen", async (t) => {
  const { page } = await open(t);
  const hook = (Details) => JSON.stringify({ RecordType: "Bounce", ID: 42, Type: "HardBounce", TypeCode: 1, MessageID: "m1", Details, Email: "e@kunde.example", From: "news@shop.example", BouncedAt: "2026-03-01T10:00:00Z" });
  await pasteLong(page, hook("smtp;550 5.1.1 <e@kunde.example> user unknown"));
  await page.locator("#verdict").waitFor();
  assert.deepEqual(await page.locator("#reply mark.decided").allInnerTexts(), ["user unknown"]);
  for (const Details of ["smtp;550 5.1.1 <e@kunde.example> user unknown", "smtp;550 sorry"]) {
    await pasteLong(page, hook(Details));
    await page.locator("#verdict").waitFor();
    assert.equal(await page.locator("#evidence-none").isVisible(), false);
    assert.doesNotMatch((await said(page, "#result"))[0], /system that you chose/);
  }
});

test("a system that a payload names is not marked as chosen, and the report on a file has what was read, masked", async (t) => {
  const { page } = await open(t);
  const payload = JSON.stringify({ notificationType: "Complaint", complaint: { complainedRecipients: [{ emailAddress: "anna@firma.no" }], complaintFeedbackType: "abuse" }, mail: {} });
  await give(page, "complaint.json", payload);
  await page.locator("#verdict").waitFor();
  await page.locator("#meanings [aria-current][data-scheme=amazon-ses]").waitFor({ state: "attached" });
  assert.equal(await page.locator("#meanings .current").count(), 0);
  await page.locator("#wrong").click();
  const report = await page.locator("#report-text").inputValue();
  assert.equal(JSON.parse(report.slice(report.indexOf("{"))).text, payload.replace("anna@firma.no", "address@example.org"));
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
