// Files of all kinds: how they are read, and what is said of those that cannot be.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import test from "node:test";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { words } from "../../pkg/dist/index.js";
import { open, paste, said, speak } from "./browser.mjs";
import { cells, csv, entered, EXPECTED, give, giveLarge, giveNext, line, log, postfix, records, rows, table } from "./lists.mjs";

const TRANSCRIPT = ["<anna@example.org>: host mx.example.org[192.0.2.1] said:", "    550 5.1.1 User unknown (in reply to RCPT TO command)", "", "<bob@example.org>: host mx.example.org[192.0.2.1] said:", "    452 4.2.2 Mailbox full (in reply to RCPT TO command)", ""].join("\n");
const OF_TRANSCRIPT = [["anna@example.org", "user-unknown", "suppress"], ["bob@example.org", "mailbox-full", "watch"]].map(([address, category, action]) => [address, ...words([`category-${category}`, `address-${action}`])]);

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
  await giveLarge(t, page, "long.log", log(300_000));
  await page.locator("#cancel").waitFor();
  const { y, height } = await page.locator("#cancel").boundingBox();
  assert.ok(y + height <= 400, `${y + height}`);
  await page.locator("#cancel").click();
  await page.locator("#problem", { hasText: "Reading was stopped" }).waitFor();
});

for (const [name, row] of [["many.csv", (i) => `person${i}@example.org,550,5.1.1`], ["many.log", line]]) {
  test(`reading stops at once, shows what was read, and the focus goes there: ${name}`, async (t) => {
    const { page } = await open(t);
    await giveLarge(t, page, name, `email,code,status\n${Array.from({ length: 900_000 }, (_, i) => row(i)).join("\n")}`);
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

test("a dropped file is read", async (t) => {
  const { page } = await open(t);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.log"));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, log(3));
  assert.equal((await table(page)).length, 3);
});

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
  await giveLarge(t, page, "large.log", log(100_000));
  await table(page);
  assert.match((await said(page, "#charts"))[0], /Hard bounce 33,334/);
  const longest = await page.evaluate(() => globalThis.longest);
  t.diagnostic(`the page was busy for ${Math.round(longest)} ms at most`);
  assert.ok(longest < 500, `${longest} ms`);
  await giveLarge(t, page, "larger.log", log(400_000));
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

test("a log's last line that no mail server wrote is no reply, in a file as in a paste", async (t) => {
  const { page } = await open(t);
  const relay = "Nov 29 10:00:08 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 <x@y.example>: Relay access denied; from=<s@spam.example> to=<x@y.example> proto=ESMTP helo=<z>";
  const login = "Nov 29 10:00:09 mx dovecot: imap-login: Login: user=<shop>, method=PLAIN";
  await give(page, "mail.log", [...[0, 1, 2].map((i) => postfix(i).replace(": A", ": 5B3CEB3FF")), relay, login, ""].join("\n"));
  assert.deepEqual((await table(page)).map(([, address]) => address).toSorted(), ["person0@example.org", "person1@example.org", "person2@example.org", "x@y.example"]);
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
