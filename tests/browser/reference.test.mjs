// The reference: its pages as they lie on the disk and in the browser, and the index with its search.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { classify, describe, taxonomy, words } from "../../pkg/dist/index.js";
import { slug } from "../../www/slug.js";
import { home, open, pasteLong, said } from "./browser.mjs";

const folder = fileURLToPath(new URL("../../target/page/", import.meta.url));
const { parse } = createRequire(import.meta.url)("smol-toml");
const CORPUS = new URL("../corpus/", import.meta.url);
const ORIGIN = "https://bounces.example";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const paths = (await readdir(folder, { recursive: true })).filter((path) => /^(?:\w\w)\/(?:.*\/)?index\.html$/.test(path.replaceAll("\\", "/")));
/** @type {Map<string, string>} paths and what they hold */
const pages = new Map(paths.map((path) => [path.replaceAll("\\", "/").replace(/index\.html$/, ""), readFileSync(folder + path, "utf8")]));

test("there is a page for every code, cause, provider and list, in every language", () => {
  const kinds = ["code/5.1.1", "code/4.2.2", "reply/550", "cause/mailbox-full", "provider/google", "provider/google/4.7.27", "provider/microsoft/5.7.708", "provider/microsoft/5.7.606-649", "blocklist/spamhaus-zen", "system/greenarrow", "system/greenarrow/21", "system/bouncer"];
  for (const tag of taxonomy.locales) for (const kind of kinds) assert.ok(pages.has(`${tag}/${kind}/`), `${tag}/${kind}/`);
  for (const { id, codes } of taxonomy.schemes) for (const code of codes) assert.ok(pages.has(`en/system/${id}/${slug(code)}/`), `${id} ${code}`);
  for (const { id } of taxonomy.categories.filter(({ id }) => id !== "unknown")) assert.ok(pages.has(`de/cause/${id}/`), id);
  for (const { id } of taxonomy.providers) assert.ok(pages.has(`fr/provider/${id}/`), id);
  assert.equal(new Set(taxonomy.locales.map((tag) => [...pages.keys()].filter((path) => path.startsWith(`${tag}/`)).length)).size, 1);
});

test("every link on every page leads somewhere", () => {
  const checked = new Set();
  for (const [path, html] of pages) {
    for (const [, href] of html.matchAll(/ href="(?!https?:)([^"#]*)/g)) {
      const target = new URL(href, `file:///${path}`).pathname.slice(1);
      if (checked.has(target)) continue;
      checked.add(target);
      assert.ok(existsSync(folder + decodeURIComponent(target)), `${path} links to ${target}`);
    }
  }
  assert.ok(checked.size > pages.size);
});

test("each page is small, says what it is, in which languages and where", () => {
  for (const [path, html] of pages) {
    // Of gzip, which is quicker to measure and never smaller than brotli here.
    const size = gzipSync(html).length;
    assert.ok(size <= 15 * 1024, `${path}: ${size} bytes`);
    const tag = path.slice(0, 2);
    assert.match(html, new RegExp(`<html lang="${tag}">`));
    assert.ok(html.includes(`<link rel="canonical" href="${ORIGIN}/${path}">`), path);
    for (const other of taxonomy.locales) assert.ok(html.includes(`hreflang="${other}" href="${ORIGIN}/${other}/${path.slice(3)}"`), `${path} ${other}`);
    const [, description] = /<meta name="description" content="([^"]*)">/.exec(html) ?? [];
    assert.ok(description.length > 25 && description.length <= 200, `${path}: ${description}`);
    assert.match(html, /<meta property="og:title" content="[^"]+">/);
    const types = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, data]) => JSON.parse(data)["@type"]);
    assert.match(types[0], /^DefinedTerm/, path);
    assert.deepEqual(types.slice(1), path === `${tag}/` ? [] : ["BreadcrumbList"], path);
    for (const [, link] of html.matchAll(/<a ([^>]*href="https?:[^>]*)>/g)) assert.match(link, /href="https:[^"]*" rel="noreferrer"/, `${path}: ${link}`);
    assert.doesNotMatch(html, />undefined<|"undefined"|\[object|>null<|(?<![\w/-])(?:page|category|status|reply|scheme)-[a-z]+-?[\w-]*</, path);
  }
});

/** What HTML writes in place of signs. */
const plain = (/** @type {string} */ html) => html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test("a description is whole sentences, begins with what the page is of, and is no other page's", () => {
  const seen = new Map();
  for (const [path, html] of pages) {
    const description = plain(/<meta name="description" content="([^"]*)">/.exec(html)[1]);
    const title = plain(/<meta property="og:title" content="([^"]*)">/.exec(html)[1]);
    assert.ok(description.length <= 155, `${path}: ${description.length}`);
    assert.match(description, /[.)!?]$/, path);
    if (path.length > 3) assert.ok(description.startsWith(title) && description.length > title.length + 5, `${path}: ${description}`);
    const key = path.slice(0, 3) + description;
    assert.equal(seen.get(key), undefined, path);
    seen.set(key, path);
  }
});

/** The sample of a page. */
function sampleOf(/** @type {string} */ html) {
  const sample = /href="[^"]*#text=([^&"]*)/.exec(html)?.[1];
  return sample === undefined ? null : new URLSearchParams(`text=${sample}`).get("text");
}

test("no sample gets another verdict or another cause than its page", () => {
  /** @type {Map<string, any>} */
  const read = new Map();
  for (const [path, html] of pages) {
    const text = sampleOf(html);
    const [, verdict] = /<p class="verdict" [^>]*data-address="(\w+)"/.exec(html) ?? [];
    if (text === null || verdict === undefined) continue;
    if (!read.has(text)) read.set(text, classify(null, text));
    const { category, addressAction } = read.get(text);
    const [, cause = "unknown"] = /^..\/cause\/([\w-]+)/.exec(path) ?? /href="[^"]*\/cause\/([\w-]+)\/"/.exec(html) ?? [];
    assert.deepEqual({ category, addressAction }, { category: cause, addressAction: verdict }, `${path}: ${text}`);
  }
  assert.ok(read.size > 250);
});

test("samples are what servers say, the usual first", () => {
  for (const path of ["fr/cause/mailbox-full/", "sv/provider/google/", "nl/blocklist/spamhaus-zen/"]) assert.match(sampleOf(pages.get(path)), /^[245]\d\d[ -]/, path);
  assert.match(sampleOf(pages.get("nb/reply/550/")), /^550 Requested action not taken: mailbox unavailable/);
});

test("samples are in English, as servers write", () => {
  const foreign = readdirSync(CORPUS).filter((file) => file.endsWith(".toml")).flatMap((file) => parse(readFileSync(new URL(file, CORPUS), "utf8")).reply).filter(({ lang }) => lang !== undefined);
  const texts = new Set(foreign.flatMap(({ code, text }) => [text, `${code} ${text}`]));
  let samples = 0;
  for (const [path, html] of pages) {
    const text = sampleOf(html);
    if (text === null) continue;
    samples += 1;
    assert.ok(!texts.has(text), `${path}: ${text}`);
  }
  assert.ok(samples > 1000);
});

test("no text stands twice on a page", () => {
  for (const [path, html] of pages) {
    const [, near = ""] = /<section class="card related">(.*?)<\/section>/s.exec(html) ?? [];
    const titles = [...near.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map(([, , inside]) => inside.replace(/<[^>]*>/g, "").trim());
    assert.deepEqual(titles.filter((title, at) => titles.indexOf(title) !== at && !/cause|system/.test(path)), [], path);
  }
  const advice = (/** @type {string} */ path) => /<h2>[^<]*<\/h2><p>((?:<strong>|[^<])*(?:<\/strong>[^<]*)?)<\/p>/.exec(pages.get(path).slice(pages.get(path).indexOf('class="verdict"')))?.[1] ?? "";
  // The usual step of a category: its advice says it.
  for (const path of ["en/code/4.4.1/", "en/cause/ip-blocklisted/", "sv/cause/recipient-refused/", "fr/cause/sender-unauthenticated/", "nb/code/4.4.1/", "sv/code/4.2.2/", "en/cause/user-unknown/", "de/cause/auto-reply/"]) assert.doesNotMatch(advice(path), /<strong>/, path);
  assert.match(advice("en/code/5.1.1/"), /^Check the address/);
  assert.match(advice("en/code/4.1.1/"), /^<strong>Try this address again later\.<\/strong> /);
});

test("where systems differ on a code, in type or in cause, the page says which", () => {
  const rows = (/** @type {string} */ path) => [...pages.get(path).matchAll(/<tr data-type.*?<\/tr>/gs)].map(([row]) => /<span class="differs">/.test(row));
  assert.deepEqual(rows("en/code/5.7.1/"), [false, true, true, true]);
  assert.deepEqual(rows("de/code/5.1.10/"), [false, true]);
  assert.ok(pages.get("en/code/5.1.10/").includes("The systems differ on this code."));
  // On a system's own page it is the others that differ.
  assert.deepEqual(rows("en/provider/microsoft/5.1.10/"), [true, false]);
  assert.ok(pages.get("en/code/4.1.1/").includes("All systems give this code the same type."));
});

test("every platform's page and every page of its codes says where its codes are from", () => {
  for (const [path, html] of pages) if (/^..\/system\//.test(path)) assert.match(html, /<p class="hint">[^<]*: <(?:a href="https:|span translate="no">[^<]{10})/, path);
});

test("codes that a provider gives a meaning of its own are in order, and each has its page", () => {
  const codes = [...pages.get("en/provider/microsoft/").matchAll(/<a href="..\/..\/provider\/microsoft\/[\d.-]+\/"><span class="code" translate="no">([^<]*)/g)].map(([, code]) => code);
  assert.ok(codes.length > 70, `${codes.length}`);
  const parts = (/** @type {string} */ code) => code.split(/[.–]/).map(Number);
  const before = (/** @type {string} */ a, /** @type {string} */ b) => {
    const [[ca, sa, da], [cb, sb, db]] = [parts(a), parts(b)];
    return ca !== cb ? ca > cb : sa !== sb ? sa < sb : da < db;
  };
  for (const [at, code] of codes.slice(1).entries()) assert.ok(before(codes[at], code), `${codes[at]} ${code}`);
  assert.match(pages.get("en/provider/microsoft/5.7.708/"), /<h1>Microsoft <code translate="no">5\.7\.708<\/code> Sending server on a blocklist<\/h1>/);
  assert.match(pages.get("en/provider/microsoft/"), /<code>S3150<\/code> .*<code>OU-001<\/code>/);
});

test("a link is to one source, French has its space before a colon, and Google's page says Gmail", () => {
  for (const [path, html] of pages) {
    for (const [, words] of html.matchAll(/<a [^>]*rel="noreferrer"[^>]*>([^<]*)/g)) assert.doesNotMatch(words, /; /, path);
    if (path.startsWith("fr/")) assert.doesNotMatch(/<title>([^<]*)/.exec(html)[1], /[^\u00a0]: /, path);
  }
  assert.match(pages.get("en/provider/google/"), /<h1 translate="no">Google \(Gmail, Google Workspace\)<\/h1>/);
  assert.match(pages.get("fr/system/greenarrow/21/"), /<title>[^<]* 21\u00a0: /);
});

test("codes of any length stay in their column, on a phone and on a desk", async (t) => {
  const { page } = await open(t, { path: "en/system/amazon-ses/", ready: "h1" });
  for (const system of ["amazon-ses", "infobip", "postmark", "sendgrid", "resend", "unisender-go", "mandrill"]) {
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${home}de/system/${system}/`);
      const { wide, over } = await page.evaluate(() => {
        const parts = [...document.querySelectorAll(".groups a > span")].map((part) => ({ text: part.textContent, ...part.getBoundingClientRect().toJSON() }));
        const over = parts.flatMap((one, at) => parts.slice(at + 1).filter((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 3 && other.top < one.bottom - 3).map((other) => [one.text, other.text]));
        return { wide: document.documentElement.scrollWidth - innerWidth, over };
      });
      assert.ok(wide <= 0, `${system} ${width}: ${wide} too wide`);
      assert.deepEqual(over, [], `${system} ${width}`);
    }
  }
});

test("a list that is closed says so, and links to nobody", () => {
  const html = pages.get("en/blocklist/sorbs/");
  assert.ok(html.includes("This list was closed."));
  assert.doesNotMatch(html, /<a [^>]*href="https:[^"]*sorbs/);
  assert.match(pages.get("en/blocklist/spamhaus-zen/"), /Check and remove an entry: <a href="https:\/\/check\.spamhaus\.org\/"/);
});

test("the page before and the page after are a link away", () => {
  for (const [path, before, after] of [["en/code/5.7.1/", "5.7.0", "5.7.2"], ["de/reply/551/", "550", "552"]]) {
    const html = pages.get(path);
    assert.match(html, new RegExp(`<a rel="prev" href="[^"]*/${before}/"`));
    assert.match(html, new RegExp(`<a rel="next" href="[^"]*/${after}/"`));
  }
});

test("titles and descriptions are each page's own within a language", () => {
  for (const [what, pattern] of [["title", /<title>([^<]*)/], ["description", /<meta name="description" content="([^"]*)"/]]) {
    const seen = new Map();
    for (const [path, html] of pages) {
      if (!path.startsWith("en/")) continue;
      const [, value] = pattern.exec(html);
      seen.set(value, [...(seen.get(value) ?? []), path]);
    }
    if (what === "title") assert.deepEqual([...seen.values()].filter((paths) => paths.length > 1), []);
  }
});

test("the sitemap has all pages and no others", () => {
  const listed = [...readFileSync(`${folder}sitemap.xml`, "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url.slice(ORIGIN.length + 1));
  assert.deepEqual(listed.sort(), ["", ...pages.keys()].sort());
});

for (const path of ["en/", "de/code/5.7.1/", "fr/cause/mailbox-full/", "nb/system/greenarrow/21/"]) {
  test(`without JavaScript ${path} can be read, and axe finds nothing`, async (t) => {
    const { page } = await open(t, { path, javaScriptEnabled: true, ready: "h1" });
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      // The page's policy runs nothing of its own; axe comes from outside it.
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setBypassCSP", { enabled: true });
      await page.reload();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]), [], colorScheme);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    }
    assert.equal(await page.evaluate(() => [...document.scripts].filter(({ type }) => type !== "application/ld+json").length), 0);
  });
}

test("a page of a code says what the package says", async (t) => {
  const { page } = await open(t, { path: "sv/code/5.2.1/", ready: "h1" });
  const options = { locale: "sv" };
  const { title, description } = describe({ code: "5.2.1" }, options);
  const bounce = classify("5.2.1");
  assert.deepEqual(await said(page, "h1", ".lead", ".verdict strong"), [`5.2.1 ${title}`, description, words([`address-${bounce.addressAction}`], options)[0]]);
  assert.ok((await page.locator("main").innerText()).includes(describe(bounce, options).advice));
});

for (const tag of taxonomy.locales) {
  test(`the lookup page and the pages of codes say the same of a code: ${tag}`, async (t) => {
    const codes = ["5.7.1", "4.7.0", "5.0.0", "5.3.1", "554", "250", "571"].map((code) => [{ code }, `${/\./.test(code) ? "code" : "reply"}/${code}`]);
    const own = ["bouncer", "activecampaign"].map((scheme) => [{ code: "5.7.1", scheme }, `system/${scheme}/5.7.1`]);
    const { page } = await open(t, { state: { lang: tag } });
    const { page: other } = await open(t, { path: `${tag}/`, ready: "h1" });
    for (const [state, path] of [...codes, ...own]) {
      await page.evaluate((hash) => (location.hash = hash), String(new URLSearchParams({ ...state, lang: tag })));
      await page.waitForFunction((code) => document.querySelector("#text").value === code && !document.querySelector("#result").hidden, state.code);
      await other.goto(`${home}${tag}/${path}/`);
      const [title, ...more] = await said(page, "#title", "#description", "#address", "#type");
      const [heading, ...most] = await said(other, "h1", ".lead", ".verdict strong", ".verdict .type");
      assert.ok(heading.endsWith(` ${state.code} ${title}`) || heading === `${state.code} ${title}`, `${path}: ${heading} | ${title}`);
      assert.deepEqual(more, most, path);
      // What is said of a system's own type, too.
      const [note, same] = await Promise.all([page.locator("#unknown").innerText(), other.locator(".verdict + .note").allInnerTexts()]);
      assert.equal(note, same.join(), path);
      assert.equal(note !== "", state.scheme !== undefined, path);
    }
  });
}

test("a document's date and language are named in the page's language", () => {
  assert.ok(pages.get("fr/system/bouncer/").includes("31 mai 2024 (suédois)"));
  assert.ok(pages.get("en/system/bouncer/").includes("31 May 2024 (Swedish)"));
  for (const [path, html] of pages) if (!path.startsWith("en/")) assert.doesNotMatch(html, /31 May 2024|\((?:German|Swedish|French|Dutch|Norwegian)\)/, path);
});

test("the index has links to its sections, and a code's cause is no code", async (t) => {
  const { page } = await open(t, { path: "de/", ready: "h1", viewport: { width: 390, height: 844 } });
  const links = page.locator(".jump a");
  assert.deepEqual(await links.allInnerTexts(), await page.locator(".shelf h2").allInnerTexts());
  await links.last().click();
  assert.ok((await page.locator("#systems").boundingBox()).y < 844);
  for (const [path, html] of pages) {
    if (!/\/code\/\d/.test(path)) continue;
    const [, near] = /<section class="card related">.*?<ul>(.*?)<\/ul>/s.exec(html);
    assert.equal(near.match(/<li>/g).length, near.match(/class="code"/g).length, path);
  }
  assert.match(pages.get("de/code/5.7.1/"), /„Bounce-Codes“/);
  assert.match(pages.get("nb/code/5.7.1/"), /«Bounce-Codes»/);
});

test("its sample reply is explained live", async (t) => {
  const { page } = await open(t, { path: "en/code/5.1.1/", ready: "h1" });
  const sample = await page.locator("article pre").innerText();
  await page.getByRole("link", { name: "Have this reply explained" }).click();
  await page.locator("html[data-ready] #page").waitFor();
  assert.equal((await page.locator("#text").inputValue()).trim(), sample.trim());
  assert.deepEqual(await said(page, "#title"), ["No such mailbox"]);
});

test("of a whole message the answer is printed, not what was pasted", async (t) => {
  const { page } = await open(t);
  await pasteLong(page, ["From: Anna <anna@example.org>", "To: me@example.com", "Subject: Out of office", "Auto-Submitted: auto-replied", "", ...Array(1500).fill("A line of the message.")].join("\r\n"));
  await page.locator("#verdict").waitFor();
  const pdf = await page.pdf({ format: "A4" });
  assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
});

test("a page prints on one sheet", async (t) => {
  for (const [path, state, ready] of [["en/code/5.1.4/", {}, "h1"], ["de/code/5.7.1/", {}, "h1"], ["", { text: "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org" }, "#title"]]) {
    const { page } = await open(t, { path, state, ready });
    const pdf = await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    assert.equal(sheets, 1, `${path}: ${sheets} sheets`);
  }
});

for (const [width, height] of [[360, 400], [1440, 900]]) {
  test(`what a word in the field finds is seen under it: ${width}x${height}`, async (t) => {
    const { page } = await open(t, { viewport: { width, height } });
    await page.locator("#text").focus();
    await page.keyboard.type("gmail");
    await page.locator("#matches a").first().waitFor();
    const { y, height: high } = await page.locator("#matches a").first().boundingBox();
    assert.ok(y > 0 && y + high <= 400, `${y}`);
    await page.locator("#clear").click();
    assert.equal(await page.locator("#search").isVisible(), true);
  });
}

test("the index searches as one types: codes, causes, providers and words", async (t) => {
  const { page } = await open(t);
  const search = page.locator("#search");
  for (const [query, first, href] of [["gmail", /^Google/, "en/provider/google/"], ["dns", /DNS|lookup/i], ["full", /full/i], ["5.7.1", /^5\.7\.1/, "#code=5.7.1&lang=en"], ["mailbox full", /^Mailbox full|Mailbox full/], ["5.7.708", /^Microsoft/, "en/provider/microsoft/"], ["5.7.610", /^Microsoft/], ["spamhaus zen", /^Spamhaus ZEN/, "en/blocklist/spamhaus-zen/"], ["greenarrow 21", /^21/, "#code=21&scheme=greenarrow&lang=en"]]) {
    await search.fill(query);
    const match = page.locator("#matches a").first();
    assert.match((await match.innerText()).replace(/\s+/g, " "), first, query);
    if (href !== undefined) assert.equal(await match.getAttribute("href"), href, query);
  }
  await search.fill("qzxv");
  assert.equal(await page.locator("#search-none").isVisible(), true);
  await search.fill("");
  assert.equal(await page.locator("#shelves").isVisible(), true);
});

test("the index is searched in the reader's language, without its accents", async (t) => {
  const { page } = await open(t, { locale: "fr-FR" });
  await page.locator("#search").fill("boite pleine");
  await page.locator("#matches a").first().waitFor();
  assert.match(await page.locator("#matches").innerText(), /pleine/i);
});

/** Queries, and the first that each finds, by languages. */
const FIRST = {
  en: { hotmail: /^Microsoft/, "live.com": /^Microsoft/, office365: /^Microsoft/, "google workspace": /^Google/, password: /^Login/, "size limit": /^Message too large/, "connection refused": /^No connection/, "out of office": /^Automatic/, graylist: /^Greylisted/, "over quota": /^Mailbox full/, "message size": /^Message too large/, unknown: /^No such mailbox/, "user unkown": /^No such mailbox/, "mailbx full": /^Mailbox full/, blacklist: /^Sending server on a blocklist/ },
  de: { Tippfehler: /^Postfach existiert nicht/, groesse: /^Nachricht zu groß/, unbekannt: /^Postfach existiert nicht/, Sperrliste: /Blockliste/, postfch: /Postfach/, adrese: /Adresse/, Passwort: /^SMTP-Anmeldung/, "over quota": /^Postfach voll/ },
  fr: { "liste noire": /liste de blocage/, inconnue: /^Boîte aux lettres inexistante/ },
  nb: { ukjent: /^Postkassen finnes ikke/, storrelse: /^Meldingen er for stor/, svarteliste: /blokkeringsliste/ },
  sv: { okand: /^Brevlådan finns inte/, "svart lista": /blocklista/ },
  nl: { postvak: /^Mailbox/, "zwarte lijst": /blokkeerlijst/, onbekend: /^Mailbox bestaat niet/ },
};

for (const [tag, queries] of Object.entries(FIRST)) {
  test(`the index is found by how people ask: ${tag}`, async (t) => {
    const { page } = await open(t, { state: { lang: tag } });
    await page.locator("#search").focus();
    for (const [query, first] of Object.entries(queries)) {
      await page.locator("#search").fill(query);
      await page.locator("#matches a").first().waitFor();
      assert.match((await page.locator("#matches a").first().innerText()).trim(), first, query);
    }
  });
}

const ASKED = parse(readFileSync(new URL("asked.toml", import.meta.url), "utf8"));

for (const [tag, causes] of Object.entries(ASKED)) {
  test(`who asks in words finds the cause first: ${tag}`, async (t) => {
    const { page } = await open(t, { state: { lang: tag } });
    await page.locator("#search").focus();
    await page.locator("#search").fill("gmail");
    await page.locator("#matches a", { hasText: "Google" }).first().waitFor();
    for (const [id, queries] of Object.entries(causes)) {
      const [title] = words([`category-${id}`], { locale: tag });
      for (const query of queries) {
        await page.locator("#search").fill(query);
        const [first] = await page.locator("#matches a").allInnerTexts();
        assert.equal(first?.split("\n")[0].trim(), title, query);
      }
    }
  });
}

test("a platform's own code is found by itself", async (t) => {
  const { page } = await open(t);
  await page.locator("#search").focus();
  for (const [query, first] of [["hard_bounce", /^hard_bounce/], ["MessageTooLarge", /MessageTooLarge/], ["911", /^911/]]) {
    await page.locator("#search").fill(query);
    await page.locator("#matches a").first().waitFor();
    assert.match((await page.locator("#matches a").first().innerText()).trim(), first, query);
  }
});

test("where nothing has all words of a query, what has some of them is found; a short word has no typing errors", async (t) => {
  const { page } = await open(t);
  const titles = async (/** @type {string} */ query) => {
    await page.locator("#search").fill(query);
    return (await page.locator("#matches a").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  };
  await page.locator("#search").focus();
  await titles("gmail");
  await page.locator("#matches a").first().waitFor();
  const [one, two, three] = await titles("550 gmail");
  assert.match([one, two, three].join(";"), /550 Mailbox unavailable/);
  assert.match([one, two, three].join(";"), /Google/);
  assert.deepEqual(await titles("fukl"), []);
});

test("a word in the input finds in the index, and arrows and Enter open it", async (t) => {
  const { page } = await open(t);
  await page.keyboard.type("gmail");
  await page.locator("#matches a").first().waitFor();
  assert.equal(await page.locator("#result").isVisible(), false);
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Google/);
  await page.keyboard.press("Enter");
  await page.locator("h1").waitFor();
  assert.match(page.url(), /en\/provider\/google\/$/);
});
