// The page in six languages: all its words, and only the words that are shown.

import assert from "node:assert/strict";
import test from "node:test";
import { classify, describe, taxonomy } from "../../pkg/dist/index.js";
import { home, open, paste, said, speak } from "./browser.mjs";

const REPLY = "450 4.2.2 mailbox full, try again in 5 minutes (blocked using zen.spamhaus.org) 5.1.5";

/** The tags whose words were fetched, in order. Asked for early, and taken when the script runs, they may be seen twice. */
const fetched = (requests) => [...new Set(requests.flatMap((url) => /^locales\/(.+)\.ftl$/.exec(url.slice(home.length))?.[1] ?? []))];

/** Every text that is seen, but for names of languages and what is the same in all. */
function texts(page) {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (textContent.trim() === "" || parent.closest("[translate=no], #status, .shelves")) continue;
      texts.push(textContent.trim());
    }
    return texts;
  });
}

test("a change of language changes every text and fetches that language alone", async (t) => {
  const { page, requests } = await open(t, { state: { text: REPLY } });
  assert.deepEqual(fetched(requests), ["en"]);
  const english = await texts(page);
  // locales/same-as-english.toml has the reasons.
  const same = new Set(["Codes", "System", "Type", "Hard bounce", "Soft bounce", "GreenArrow (MarketingPlatform)", "ActiveCampaign", "Martech Zone", "Bouncer", "SMTP2GO", "Causes", "Domain", "Server", "Source"]);
  const seen = ["en"];
  for (const tag of taxonomy.locales.filter((tag) => tag !== "en")) {
    await speak(page, tag);
    seen.push(tag);
    assert.deepEqual(fetched(requests), seen);
    const words = describe(classify(null, REPLY), { locale: tag });
    assert.deepEqual(await said(page, "#type", "#title", "#description", "#advice", "[data-fact=page-retry-after] dd"), [
      words.typeLabel, words.title, words.description, words.advice, words.retryAfter,
    ].map((text) => text.replace(/\s+/g, " ")));
    const now = await texts(page);
    assert.deepEqual(now.filter((text) => /\p{L}{3}/u.test(text) && english.includes(text) && !same.has(text)), [], tag);
  }
  await speak(page, "en");
  assert.deepEqual(await texts(page), english);
  assert.deepEqual(fetched(requests), seen, "what is here is not fetched again");
});

for (const [browser, tag] of [["nn-NO", "nb"], ["de-AT", "de"], ["fr-CA", "fr"], ["sv-FI", "sv"], ["nl-BE", "nl"], ["ja-JP", "en"]]) {
  test(`a browser in ${browser} gets the page in ${tag}`, async (t) => {
    const { page, requests } = await open(t, { locale: browser });
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
    assert.equal(await page.locator("#language").inputValue(), tag);
    assert.deepEqual(fetched(requests), [tag]);
  });
}

test("a link's language goes before the browser's", async (t) => {
  const { page } = await open(t, { locale: "de-DE", state: { lang: "fr" } });
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
});

test("no text that is seen stands outside Fluent", async (t) => {
  // Every message in brackets: what lacks them did not come from a message.
  const bracketed = (ftl) => ftl.replace(/^(-?[a-z][\w-]* ?= ?|[ ]+\.[a-z]+ ?= ?|[ ]+\*?\[\w+\] ?)(?!\{ ?\$\w+ ?->)(.+)$/gm, "$1⟦$2⟧");
  const before = async (page) => {
    await page.route("**/locales/de.ftl", async (route) => route.fulfill({ contentType: "text/plain; charset=utf-8", body: bracketed(await (await route.fetch()).text()) }));
  };
  const { page } = await open(t, { before, state: { lang: "de" } });
  for (const text of ["", REPLY, "5.2.1", "7.99.1", "nothing that anybody knows"]) {
    await paste(page, text);
    await page.locator(text === "" ? "#catalogue" : "#result").waitFor();
    // Between a label and what it belongs to there is punctuation at most.
    const bare = (await texts(page)).filter((text) => /\p{L}/u.test(text.replace(/⟦.*⟧/s, "")) || (!/⟦/.test(text) && !/^[\d,]+$/.test(text)));
    assert.deepEqual(bare, []);
  }
});

test("a language that cannot be fetched leaves the page as it is, and says so", async (t) => {
  const { page } = await open(t, { state: { text: "5.1.1" }, allow: /Failed to load resource/, before: (page) => page.route("**/locales/nb.ftl", (route) => route.abort()) });
  await page.locator("#language").selectOption("nb");
  await page.locator("#language-failed").waitFor();
  assert.deepEqual(await said(page, "#language-failed", "#title"), ["The language could not be loaded. Try again when you are online.", "No such mailbox"]);
  assert.equal(await page.locator("#language").inputValue(), "en");
  await page.unroute("**/locales/nb.ftl");
  await speak(page, "nb");
  assert.equal(await page.locator("#language-failed").isVisible(), false);
});
