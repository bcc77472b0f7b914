// Descriptions in the reader's language, and languages of one's own.

import assert from "node:assert/strict";
import test from "node:test";
import { addLocale, classify, describe, negotiate, taxonomy } from "../../pkg/dist/index.js";
import * as core from "../../pkg/dist/core.js";
import de from "../../pkg/dist/locales/de.js";

const KEYS = ["locale", "title", "description", "advice", "typeLabel", "actionLabel", "schemeTitle", "retryAfter"];

test("a description has the contract's fields, in every language of its own", () => {
  assert.deepEqual([...taxonomy.locales].sort(), ["de", "en", "fr", "nb", "nl", "sv"]);
  const bounce = classify(550, "5.1.1 User unknown");
  const titles = new Set();
  for (const locale of taxonomy.locales) {
    const words = describe(bounce, { locale });
    assert.deepEqual(Object.keys(words), KEYS);
    assert.equal(words.locale, locale);
    assert.equal(words.schemeTitle, null);
    assert.equal(words.retryAfter, null);
    for (const key of ["title", "description", "advice", "typeLabel", "actionLabel"]) {
      assert.equal(typeof words[key], "string");
      assert.notEqual(words[key].trim(), "");
      assert.doesNotMatch(words[key], /[\u2066-\u2069]|\{|\}|undefined/, `${locale} ${key}`);
    }
    titles.add(words.title);
  }
  assert.equal(titles.size, 6);
});

test("every category has words in every language", () => {
  for (const locale of taxonomy.locales) {
    for (const { id, ...category } of taxonomy.categories) {
      const words = describe({ ...classify(), ...category, category: id }, { locale });
      assert.equal(words.locale, locale, id);
      for (const key of ["title", "description", "advice", "typeLabel", "actionLabel"]) assert.ok(words[key], `${locale} ${id} ${key}`);
    }
  }
});

test("no locale is English", () => {
  const bounce = classify("4.2.2");
  const english = describe(bounce, { locale: "en" });
  for (const options of [undefined, null, {}, { locale: undefined }, { locale: null }, { locale: [] }, { locale: "" }, { locale: "xx" }, { locale: "*" }]) {
    assert.deepEqual(describe(bounce, options), english);
  }
  assert.equal(english.locale, "en");
});

test("a scheme's code is described by the scheme", () => {
  const words = describe({ scheme: "greenarrow", code: "21" }, { locale: "nb" });
  assert.equal(words.locale, "nb");
  assert.ok(words.schemeTitle);
  assert.deepEqual(describe({ scheme: "marketingplatform", code: 21 }, { locale: "nb" }), words);
  assert.deepEqual(describe(classify(21, null, { scheme: "greenarrow" }), { locale: "nb" }), words);
  assert.equal(describe({ code: "5.1.1" }).title, describe(classify("5.1.1")).title);
});

test("retryAfter in words, in the right plural", () => {
  const say = (seconds, locale) => describe({ ...classify("4.7.1"), retryAfter: seconds }, { locale }).retryAfter;
  assert.equal(say(300, "en"), "in 5 minutes");
  assert.equal(say(60, "en"), "in 1 minute");
  assert.equal(say(3600, "en"), "in 1 hour");
  assert.equal(say(1, "en"), "in 1 second");
  assert.equal(say(172800, "en"), "in 2 days");
  assert.equal(say(300, "de"), "in 5 Minuten");
  assert.equal(say(7200, "nb"), "om 2 timer");
  assert.equal(say(null, "nb"), null);
});

test("a classification that came as JSON is described as well", () => {
  const bounce = classify(451, "4.7.1 Greylisted, try again in 5 minutes");
  assert.deepEqual(describe(JSON.parse(JSON.stringify(bounce)), { locale: "fr" }), describe(bounce, { locale: "fr" }));
});

test("negotiate", () => {
  const cases = [
    ["no", "nb"], ["nn", "nb"], ["nn-NO", "nb"], ["NB_no", "nb"], ["de_AT.UTF-8", "de"], ["fr-CA", "fr"], ["sv-FI", "sv"],
    ["en-US-u-hc-h12", "en"], ["de-u-co-phonebk", "de"], ["nl-BE", "nl"], ["*", "en"], ["", "en"], ["xx", "en"], ["eng", "en"],
    [["xx", "sv"], "sv"], [["da", "de-AT", "fr"], "de"], [[], "en"],
    ["da, de;q=0.8, fr;q=0.9", "fr"], ["fr;q=0, de;q=0.1", "de"],
  ];
  for (const [requested, expected] of cases) assert.equal(negotiate(requested), expected, JSON.stringify(requested));
  for (const tag of taxonomy.locales) assert.equal(negotiate(tag), tag);
});

test("a wording of one's own replaces one message and keeps the rest", () => {
  const bounce = classify("5.2.2");
  const before = describe(bounce, { locale: "sv" });
  addLocale("sv", "category-mailbox-full = Lådan är smockfull");
  assert.deepEqual(describe(bounce, { locale: "sv" }), { ...before, title: "Lådan är smockfull" });
});

test("a language of one's own says what it can, English the rest", () => {
  addLocale("da", "category-mailbox-full = Postkassen er fuld");
  const words = describe(classify("5.2.2"), { locale: "da-DK" });
  assert.equal(words.title, "Postkassen er fuld");
  assert.equal(words.locale, "da");
  assert.equal(words.advice, describe(classify("5.2.2"), { locale: "en" }).advice);
  assert.equal(negotiate(["da", "nb"]), "da");
});

test("broken source says where and why, and changes nothing", () => {
  const before = describe(classify("5.2.2"), { locale: "nl" });
  for (const ftl of ["category-mailbox-full = Vol\ncategory-user-unknown = { $x", "category-mailbox-full"]) {
    assert.throws(() => addLocale("nl", ftl), /line \d/);
  }
  assert.deepEqual(describe(classify("5.2.2"), { locale: "nl" }), before);
});

test("the core has the languages that it is given", () => {
  core.addLocale("de", de);
  assert.deepEqual(core.describe(core.classify("5.2.2"), { locale: "de" }), describe(classify("5.2.2"), { locale: "de" }));
});
