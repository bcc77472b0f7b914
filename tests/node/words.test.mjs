// Descriptions in the reader's language, and languages of one's own.

import assert from "node:assert/strict";
import test from "node:test";
import { locales as added } from "../../pkg/dist/additions.js";
import { addLocale, classify, describe, negotiate, taxonomy, words } from "../../pkg/dist/index.js";
import * as core from "../../pkg/dist/core.js";
import de from "../../pkg/dist/locales/de.js";

const KEYS = ["locale", "title", "description", "advice", "typeLabel", "actionLabel", "schemeTitle", "retryAfter"];

test("a description has the contract's fields, in every language of its own", () => {
  assert.deepEqual([...taxonomy.locales].sort(), ["de", "en", "fr", "nb", "nl", "sv"]);
  const bounce = classify(null, "User unknown");
  const titles = new Set();
  for (const locale of taxonomy.locales) {
    const said = describe(bounce, { locale });
    assert.deepEqual(Object.keys(said), KEYS);
    assert.equal(said.locale, locale);
    assert.equal(said.schemeTitle, null);
    assert.equal(said.retryAfter, null);
    for (const key of ["title", "description", "advice", "typeLabel", "actionLabel"]) {
      assert.equal(typeof said[key], "string");
      assert.notEqual(said[key].trim(), "");
      assert.doesNotMatch(said[key], /[\u2066-\u2069]|\{|\}|undefined/, `${locale} ${key}`);
    }
    titles.add(said.title);
  }
  assert.equal(titles.size, 6);
});

test("every category has words in every language", () => {
  for (const locale of taxonomy.locales) {
    for (const { id, ...category } of taxonomy.categories) {
      const said = describe({ ...classify(), ...category, category: id }, { locale });
      assert.equal(said.locale, locale, id);
      for (const key of ["title", "description", "advice", "typeLabel", "actionLabel"]) assert.ok(said[key], `${locale} ${id} ${key}`);
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
  const said = describe({ scheme: "greenarrow", code: "21" }, { locale: "nb" });
  assert.equal(said.locale, "nb");
  assert.ok(said.schemeTitle);
  assert.deepEqual(describe({ scheme: "marketingplatform", code: 21 }, { locale: "nb" }), said);
  // A bounce is titled by what happened, a code by what it is called.
  const bounce = describe(classify(21, null, { scheme: "greenarrow" }), { locale: "nb" });
  assert.equal(said.title, said.schemeTitle);
  assert.deepEqual(bounce, { ...said, title: bounce.title });
  assert.notEqual(bounce.title, said.title);
  assert.deepEqual(describe({ code: "5.1.1" }), describe({ scheme: "smtp", code: "5.1.1" }));
  assert.equal(describe(classify("5.1.1")).schemeTitle, describe({ code: "5.1.1" }).title);
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

test("labels by their ids", () => {
  for (const locale of taxonomy.locales) {
    const ids = [
      ...taxonomy.groups.map((id) => `group-${id}`),
      ...taxonomy.actions.map((id) => `action-${id}`),
      ...taxonomy.schemes.map(({ id }) => `scheme-${id}`),
      ...taxonomy.policies.flatMap((id) => [`policy-${id}`, `policy-${id}.description`]),
    ];
    const labels = words(ids, { locale });
    assert.equal(labels.length, ids.length);
    ids.forEach((id, i) => assert.ok(labels[i] && labels[i] !== id, `${locale} ${id}`));
  }
  assert.deepEqual(words(["no-such-message"]), ["no-such-message"]);
  assert.deepEqual(words([]), []);
  for (const ids of [undefined, "group-mailbox", [5]]) assert.throws(() => words(ids), TypeError);
});

test("negotiate", () => {
  const cases = [
    ["no", "nb"], ["nn", "nb"], ["da-DK", "nb"], ["da, en;q=0.5", "en"], ["nn-NO", "nb"], ["NB_no", "nb"], ["de_AT.UTF-8", "de"], ["fr-CA", "fr"], ["sv-FI", "sv"],
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

test("what is added twice in a row is kept once", () => {
  const kept = added.length;
  addLocale("fy", "category-mailbox-full = Fol");
  addLocale("fy", "category-mailbox-full = Fol");
  assert.equal(added.length, kept + 1);
  addLocale("fy", "category-mailbox-full = Folle");
  addLocale("fy", "category-mailbox-full = Fol");
  assert.equal(added.length, kept + 3);
});

test("a language of one's own says what it can, English the rest", () => {
  addLocale("da", "category-mailbox-full = Postkassen er fuld");
  const said = describe(classify("5.2.2"), { locale: "da-DK" });
  assert.equal(said.title, "Postkassen er fuld");
  assert.equal(said.locale, "da");
  assert.equal(said.advice, describe(classify("5.2.2"), { locale: "en" }).advice);
  assert.equal(negotiate(["da", "nb"]), "da");
});

test("what a language of one's own leaves out, the next language asked for says", () => {
  addLocale("fo", "category-mailbox-full = Postkassin er full");
  const said = describe(classify("5.2.2"), { locale: ["fo", "nb"] });
  assert.equal(said.title, "Postkassin er full");
  assert.equal(said.advice, describe(classify("5.2.2"), { locale: "nb" }).advice);
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
