// What the page answers, against the built package itself.

import assert from "node:assert/strict";
import test from "node:test";
import { classify, decide, describe, explain, lookup, taxonomy, words } from "../../pkg/dist/index.js";
import { open, paste, pasteLong, said, speak } from "./browser.mjs";

test("typing a code gives the verdict on the address first, then what happened and what to do", async (t) => {
  const { page } = await open(t);
  assert.equal(await page.locator("#result").isVisible(), false);
  await page.keyboard.type("5.1.1"); // the input has the focus
  const bounce = describe({ code: "5.1.1" });
  assert.deepEqual(await said(page, "#address", "#type", "#confidence", "#title", "#description", "#advice"), [
    ...words(["address-suppress", "type-hard", "confidence-high"]), bounce.title, bounce.description, bounce.advice,
  ]);
  assert.equal(await page.locator("#answer").getAttribute("data-address"), "suppress");
  assert.equal(await page.locator("#evidence").isVisible(), false, "a code that is all there is needs no marking");
  const order = await page.locator("#answer").innerText();
  assert.ok(order.startsWith("Stop sending to the address"), order);
});

test("the category is named once", async (t) => {
  const { page } = await open(t);
  for (const text of ["5.1.1", "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table", "4.2.2", "5.7.1"]) {
    await paste(page, text);
    const [title] = await said(page, "#title");
    const whole = (await page.locator("#result").innerText()).replace(/\s+/g, " ");
    assert.equal(whole.split(title).length - 1, 1, `${title} in: ${whole}`);
  }
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
  assert.equal(await page.locator("#catalogue").isVisible(), true);
});

for (const [entered, code, scheme = "smtp"] of [["Fehler 550", "550"], ["エラー 5.1.1", "5.1.1"], ["５５０", "550"], ["error: 4.2.2!", "4.2.2"], ["kode 21", "21", "greenarrow"], ["#5.7.1#", "5.7.1"], ["kode21", "21"], ["err550", "550"], ["E550", "550"], ["코드550", "550"], ["foutcode 550 5.7.1", "550 5.7.1"], ["550Benutzer", "550"], ["5.1\x7f.1", "5.1.1"], ["5.1\u2421.1", "5.1.1"], ["\u20665.1.\u200b1\u2069", "5.1.1"], ["5\0.2.2", "5.2.2"]]) {
  test(`a code counts beside a word or two: ${entered}`, async (t) => {
    const { page } = await open(t);
    await paste(page, entered);
    const bounce = classify(code, null, { scheme });
    assert.deepEqual(await said(page, "#address", "#title"), [words([`address-${bounce.addressAction}`])[0], describe({ scheme, code }).title]);
  });
}

test("words that say something are more than the number beside them", async (t) => {
  const { page } = await open(t);
  await paste(page, "550 mailbox full");
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
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

const fact = (page, label) => page.locator(`#facts [data-fact="${label}"] dd`);

test("what the reply says beside its code is shown, with links to who said it", async (t) => {
  const { page } = await open(t);
  await paste(page, "451 4.7.1 Greylisted by mx.example.org, please try again in 5 minutes");
  assert.equal(await fact(page, "page-retry-after").innerText(), "in 5 minutes");
  assert.equal(await fact(page, "page-message").innerText(), "Delivery failed for now (class 4)");
  assert.equal(await fact(page, "page-status").locator("a").first().getAttribute("href"), "en/code/4.7.1/");
  assert.equal(await fact(page, "page-status").locator("a").last().getAttribute("href"), "https://www.rfc-editor.org/rfc/rfc3463");
  await paste(page, "554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org");
  assert.match(await fact(page, "page-blocklist").innerText(), /^Spamhaus ZEN/);
  assert.match(await fact(page, "page-blocklist").locator("a").last().getAttribute("href"), /^https:\/\/\S*spamhaus\.org/);
  assert.equal(await fact(page, "page-retry-after").count(), 0);
  await paste(page, "452 4.2.2 out of storage space https://support.google.com/mail/?p=OverQuotaTemp - gsmtp");
  assert.match(await fact(page, "page-provider").innerText(), /^Google/);
  await paste(page, "5.1.5");
  assert.deepEqual(await said(page, "#notes-list"), words(["flag-contradictory-code"]));
});

test("a page that a reply names is a link only where its address leads where it seems to", async (t) => {
  const { page } = await open(t);
  for (const [url, links] of [
    ["https://www.spamhaus.org/query/ip/192.0.2.1", 1],
    ["HTTP://WWW.Spamhaus.org/query/ip/192.0.2.1", 1],
    ["https://www.spamhaus.org@evil.example/query/ip/192.0.2.1", 0],
    ["https://evil.example.spamhaus.org:1@evil.example/query", 0],
    ["https://www.spamhaus.org\u2044query.evil.example/192.0.2.1", 0],
    ["https://www.spamhaus.org:99999/query", 0],
  ]) {
    await paste(page, `550 5.7.1 refused, see ${url}`);
    const shown = fact(page, "page-fact-url").filter({ hasText: url });
    await shown.waitFor();
    assert.equal(await shown.locator("a").count(), links, url);
  }
});

test("what each policy would do is said, and it is what the package decides", async (t) => {
  const { page } = await open(t);
  for (const text of ["5.1.1", "4.2.2", "5.7.1"]) {
    await paste(page, text);
    const shown = await page.locator("#policies-list > div").evaluateAll((groups) => groups.flatMap((group) => [...group.querySelectorAll("dd")].map((names) => [group.dataset.status, names.firstChild.textContent])));
    for (const policy of taxonomy.policies) {
      const { status } = decide([{ at: Date.now(), outcome: "bounced", classification: classify(text) }], { policy });
      const name = policy === "recommended" ? "bouncecode (recommended)" : words([`policy-${policy}`])[0];
      assert.deepEqual(shown.filter(([, names]) => names.includes(name)).map(([status]) => status), [status], `${text} ${policy}`);
    }
  }
});

test("all systems' readings of a code are side by side; where they differ it is marked, and each can be chosen", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("5.2.1");
  const rows = await page.locator("#meanings tr").evaluateAll((rows) => rows.map((row) => [row.dataset.scheme, row.querySelector("code").textContent, row.dataset.type, row.querySelector(".differs") !== null]));
  const all = lookup("5.2.1");
  assert.deepEqual(rows, all.map(({ scheme, code, type }) => [scheme, code, type, type !== all[0].type]));
  assert.ok(rows.length >= 4 && rows.some(([, , , differs]) => differs));
  assert.equal(await page.locator("#systems-all").getAttribute("open"), "");
  await page.locator("#meanings").getByRole("button", { name: "Bouncer" }).click();
  assert.deepEqual(await said(page, "#title"), [describe({ scheme: "bouncer", code: "5.2.1" }).title]);
  assert.equal(await page.locator("#meanings [aria-current]").getAttribute("data-scheme"), "bouncer");
  assert.equal(await page.evaluate(() => document.activeElement.id), "title", "the button that was pressed is gone");
  await page.waitForFunction(() => location.hash.includes("scheme=bouncer"));
});

for (const [code, scheme, name] of [["5.7.1", "bouncer", "Bouncer"], ["5.3.0", "activecampaign", "ActiveCampaign"], ["571", "martech-zone", "Martech Zone"]]) {
  test(`a system's hard bounce that leaves the address alone is called the system's own: ${name} ${code}`, async (t) => {
    const { page } = await open(t, { state: { code, scheme } });
    const { type, addressAction } = classify(code, null, { scheme });
    assert.ok(type === "hard" && addressAction !== "suppress" && addressAction !== "correct");
    assert.deepEqual(await said(page, "#address", "#type"), [words([`address-${addressAction}`])[0], `${name} · Hard bounce`]);
    assert.match((await said(page, "#unknown"))[0], /^The type is the system’s own\. .* bouncecode advises against removing it because of this bounce\.$/);
    assert.doesNotMatch((await said(page, "#advice"))[0], /^(?:Remove|Take)/);
  });
}

test("where the system's type and the verdict are one, nothing more is said", async (t) => {
  for (const state of [{ code: "5.1.1", scheme: "bouncer" }, { code: "550" }, { code: "4.2.2", scheme: "bouncer" }]) {
    const { page } = await open(t, { state });
    assert.equal(await page.locator("#unknown").isVisible(), false, JSON.stringify(state));
    assert.doesNotMatch((await said(page, "#type"))[0], /·/);
  }
});

test("a bounce that does not count is not answered with what another one would do", async (t) => {
  for (const [code, reason] of [["5.7.1", "other"], ["550", "tolerated"]]) {
    const { page } = await open(t, { state: { code } });
    assert.equal(await page.locator('#policies-list [data-status="active"] dd small').innerText(), words([`decision-reason-${reason}`])[0], code);
  }
});

test("no policy is said to go on sending to an address that is to be corrected", async (t) => {
  const { page } = await open(t, { state: { code: "5.1.3" } });
  assert.deepEqual(await said(page, "#address"), words(["address-correct"]));
  assert.deepEqual(await page.locator("#policies-list dt").allInnerTexts(), ["Do not suppress yet, but count this bounce", "Suppress the address"]);
});

test("of a refusal that some systems call hard it is said why it counts under no policy", async (t) => {
  const { page } = await open(t, { state: { code: "5.7.1" } });
  assert.match((await said(page, "#policies-refusal"))[0], /counts under none of these policies, even where a system calls its code a hard bounce/);
  for (const code of ["5.1.1", "4.2.2", "5.1.3"]) {
    await paste(page, code);
    assert.equal(await page.locator("#policies-refusal").isVisible(), false, code);
  }
});

test("a code of the other class is said to be one, once", async (t) => {
  const { page } = await open(t);
  await paste(page, "552 5.2.2 <anna@example.org> Mailbox full");
  assert.deepEqual(await said(page, "#notes-list"), words(["flag-unusual-class"]));
});

test("a source is cited in the reader's language", async (t) => {
  const { page } = await open(t);
  await paste(page, "550 5.1.1 user unknown");
  assert.match(await fact(page, "page-reply").innerText(), /RFC 5321 section 4\.2\.3/);
  await speak(page, "de");
  assert.match(await fact(page, "page-reply").innerText(), /RFC 5321 Abschnitt 4\.2\.3/);
});

test("a value of any length takes two lines", async (t) => {
  const { page } = await open(t, { viewport: { width: 390, height: 844 } });
  await paste(page, `550 5.7.1 refused, see https://example.org/${"a".repeat(200)}`);
  assert.ok((await fact(page, "page-fact-url").boundingBox()).height < 60);
});

test("what differs is told from the system that is chosen; what no standard has is not called a standard's", async (t) => {
  const { page } = await open(t, { state: { code: "512" } });
  const differing = () => page.locator("#meanings tr:has(.differs)").evaluateAll((rows) => rows.map((row) => row.dataset.scheme));
  assert.deepEqual(await differing(), ["postmark"]);
  assert.match(await page.locator("#meanings tr").first().innerText(), /^Common use \(no standard\)/);
  await page.locator("#meanings").getByRole("button", { name: "Postmark" }).click();
  assert.deepEqual(await differing(), ["smtp", "martech-zone"]);
});

test("where systems mean different things by one type, that is said and seen", async (t) => {
  const { page } = await open(t, { state: { code: "523" } });
  assert.deepEqual(await said(page, "#systems-hint"), ["All systems give this code the same type, but not the same meaning."]);
  assert.equal(await page.locator("#systems-all").getAttribute("open"), "");
  assert.match((await said(page, "#meanings"))[0], /Message too large/);
});

test("each system's reading has its source, and a meaning that all have is told once", async (t) => {
  const { page } = await open(t, { state: { text: "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org" } });
  assert.match(await page.locator('#meanings tr[data-scheme="bouncer"] small').innerText(), /^Bouncer, “.*\(Swedish\)$/);
  assert.equal((await said(page, "#meanings"))[0].split(describe({ code: "5.7.1" }).title).length, 2);
});

test("a mail provider's own code leads to the provider, not to a choice of one", async (t) => {
  const { page } = await open(t);
  await paste(page, "550 5.7.606 Access denied, banned sending IP [192.0.2.25]");
  assert.equal(await page.locator("#systems").isVisible(), false);
  assert.equal(await fact(page, "page-status").locator("a").getAttribute("href"), "en/provider/microsoft/");
});

test("of several recipients that cannot be told apart no verdict is given, and that is said once", async (t) => {
  const { page } = await open(t);
  await paste(page, "2024-05-21 09:55:02 SERVER -> CLIENT: 250 2.1.0 Ok\nanna@example.org 250 2.0.0 OK\nbob@example.org 550 5.1.1 unknown");
  assert.deepEqual(explain(null, await page.locator("#text").inputValue()).flags, ["several-recipients"]);
  assert.deepEqual(await said(page, "#verdict"), ["More than one recipient: look up each by itself"]);
  for (const claim of ["#advised", "#policies", "#about-type"]) assert.equal(await page.locator(claim).isVisible(), false, claim);
  assert.equal((await said(page, "main"))[0].split(words(["flag-several-recipients"])[0]).length, 2);
  assert.match(await page.title(), /^More than one recipient/);
});

test("whose words parts are is told by different lines, and signs alone are nobody's", async (t) => {
  const { page } = await open(t, { forcedColors: "active", colorScheme: "dark" });
  await paste(page, "   ----- The following addresses had permanent fatal errors -----\n<anna@example.org>\n    (reason: 550 5.1.1 <anna@example.org>... User unknown)\n\n   ----- Transcript of session follows -----\n<<< 450 4.7.1 Greylisted, try later\n<<< 550 5.1.1 <anna@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)");
  const styles = await page.locator("#legend > *").evaluateAll((all) => all.map((one) => {
    const { borderBottom, fontStyle, fontSize, backgroundColor, color } = getComputedStyle(one);
    return { look: [borderBottom, fontStyle, fontSize, backgroundColor].join(), seen: color !== backgroundColor };
  }));
  assert.ok(styles.length >= 4, JSON.stringify(styles));
  assert.equal(new Set(styles.map(({ look }) => look)).size, styles.length, JSON.stringify(styles));
  assert.ok(styles.every(({ seen }) => seen));
  const parts = await page.locator("#reply .part").evaluateAll((parts) => parts.map((part) => part.textContent));
  assert.deepEqual(parts.filter((part) => !/[\p{L}\p{N}]/u.test(part)), []);
});

test("where all systems agree, one sentence says so", async (t) => {
  const { page } = await open(t, { state: { code: "5.1.1" } });
  assert.ok(new Set(lookup("5.1.1").map(({ type }) => type)).size === 1);
  assert.equal(await page.locator("#systems-all").getAttribute("open"), null);
  assert.deepEqual(await said(page, "#systems-hint"), ["All systems give this code the same type."]);
  await page.locator("#systems-hint").click();
  assert.equal(await page.locator("#meanings tr").first().isVisible(), true);
});

test("a system that lacks a code says so, and is left when another code is typed", async (t) => {
  const { page } = await open(t, { state: { code: "5.1.1", scheme: "greenarrow" } });
  assert.match((await said(page, "#unknown"))[0], /does not have this code/);
  await paste(page, "5.2.2");
  assert.equal(await page.locator("#unknown").isVisible(), false);
  await page.waitForFunction(() => location.hash.includes("code=5.2.2") && !location.hash.includes("scheme"));
});

test("a number that only systems have leads to them", async (t) => {
  const { page } = await open(t);
  for (const code of ["21", "911"]) {
    await paste(page, code);
    const systems = await page.locator("#meanings tr").evaluateAll((rows) => rows.map((row) => row.dataset.scheme));
    assert.deepEqual(systems, lookup(code).map(({ scheme }) => scheme), code);
    assert.equal(await page.locator("#meanings button").first().isVisible(), true, code);
  }
  // Where one system alone has it, there is nothing to choose from.
  for (const [code, alone] of /** @type {const} */ ([["1", false], ["605", true]])) {
    await paste(page, code);
    assert.deepEqual(await said(page, "#title"), ["Not a code of the SMTP standards"]);
    assert.equal(await page.locator("#offer").isVisible(), alone, code);
  }
  await page.locator("#offer").getByRole("button", { name: "Mailgun" }).click();
  assert.deepEqual(await said(page, "#title"), [describe({ scheme: "mailgun", code: "605" }).title]);
  assert.equal(await page.locator("#offer").isVisible(), false);
});

test("a platform's event without a code is no answer of the standards", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, JSON.stringify({ notificationType: "Complaint", complaint: { complainedRecipients: [{ emailAddress: "anna@firma.example" }], complaintFeedbackType: "abuse" }, mail: {} }));
  await page.locator("#verdict").waitFor();
  assert.equal(await page.locator("#unknown").isVisible(), false);
});

test("a code that nobody knows gets help, and no verdict", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("7.99.1");
  assert.deepEqual(lookup("7.99.1"), []);
  const [title, description] = await said(page, "#title", "#description");
  assert.equal(title, "Unknown code");
  assert.match(description, /paste the server’s whole reply/);
  for (const claim of ["#verdict", "#advice", "#systems", "#policies", "#about-type"]) assert.equal(await page.locator(claim).isVisible(), false, claim);
});

test("a sentence that holds nothing known gets help, not what has one of its words", async (t) => {
  const { page } = await open(t);
  for (const text of ["Hello, my message did not arrive", "why is this bouncing back to me?"]) {
    await paste(page, text);
    await page.locator("#description").waitFor();
    assert.match((await said(page, "#description"))[0], /^This text holds no code/);
    assert.equal(await page.locator("#matches").isVisible(), false);
  }
});

test("a text that holds nothing known gets help, and the index", async (t) => {
  const { page } = await open(t);
  await paste(page, "Dear all, lunch is at noon, and there will be more than enough of it for everyone.");
  assert.match((await said(page, "#description"))[0], /no code and no wording that is known here/);
  assert.equal(await page.locator("#verdict").isVisible(), false);
  assert.equal(await page.title(), "No bounce found in this text");
  assert.deepEqual(await page.locator(".answer .share button:visible").allInnerTexts(), ["Report a wrong answer"]);
  assert.equal(await page.locator("#catalogue").isVisible(), true);
});

test("every example gives an answer", async (t) => {
  const { page } = await open(t);
  const examples = page.locator("#examples button");
  const labels = await examples.allInnerTexts();
  assert.ok(labels.length >= 5);
  for (const [at, label] of labels.entries()) {
    await page.locator("#examples button").nth(at).click();
    const [title, address] = await said(page, "#title", "#address");
    assert.ok(label.endsWith(title), `${label} / ${title}`);
    assert.notEqual(address, "");
    await page.locator("#clear").click();
  }
});

test("marks of direction in a paste do not turn the page's own words round", async (t) => {
  const { page } = await open(t);
  const hostile = "550 5.1.1 \u202e<anna@example.org>\u2067 User unknown\u200b \u061c in virtual mailbox table";
  await paste(page, hostile);
  const seen = hostile.replace(/[\u202e\u2067\u061c]/g, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`);
  assert.equal(await page.locator("#reply").evaluate((pre) => pre.textContent), seen);
  for (const id of ["#reply", "#text"]) assert.equal(await page.locator(id).evaluate((element) => getComputedStyle(element).unicodeBidi), "plaintext", id);
  await page.locator("#recent-on").evaluate((box) => box.click());
  await page.locator("#clear").click();
  assert.equal(await page.locator("#recent-list bdi").evaluate((element) => getComputedStyle(element).unicodeBidi), "isolate");
});

test("markup in a paste stays text", async (t) => {
  const { page } = await open(t);
  const markup = '550 5.1.1 <img src=x onerror="document.title=1"> User unknown <script>alert(1)</script>';
  await paste(page, markup);
  assert.equal(await page.locator("#reply").evaluate((pre) => pre.textContent), markup);
  assert.equal(await page.locator("#result img, #result script").count(), 0);
});

test("a paste of 300 KB is answered at once, in parts", async (t) => {
  const { page } = await open(t);
  const line = "Received: from mx1.example.net (mx1.example.net [192.0.2.7]) by mx.example.org with ESMTPS id 4f2a for somebody;\n";
  const half = `x ${line}`.repeat(Math.ceil(150_000 / line.length));
  const text = `${half}550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table\n${half}`;
  assert.ok(text.length > 300_000);
  const start = performance.now();
  await pasteLong(page, text);
  await page.locator("#title").waitFor();
  // Generous, for slow machines: what takes quadratic time takes minutes.
  assert.ok(performance.now() - start < 4000);
  assert.deepEqual(await said(page, "#title"), [describe(classify(null, text)).title]);
  const shown = await page.locator("#reply").innerText();
  assert.ok(shown.length < 10_000 && shown.includes("User unknown"), shown.slice(0, 200));
  assert.equal(await page.locator("#evidence-cut").isVisible(), true);
  assert.equal(await page.locator("#link").isDisabled(), true);
  await page.locator("#clear").click();
  await page.keyboard.type("4.2.2");
  assert.deepEqual(await said(page, "#title"), ["Mailbox full"]);
});
