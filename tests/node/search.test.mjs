// The words by which the lookup page's index is searched: www/aliases.toml and www/fold.js.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { taxonomy } from "../../pkg/dist/index.js";
import { fold, isTypo, wordsOf } from "../../www/fold.js";

const { parse } = createRequire(import.meta.url)("smol-toml");
const aliases = parse(readFileSync(new URL("../../www/aliases.toml", import.meta.url), "utf8"));

test("every row of the other words is something that there is, once a language", () => {
  const platforms = readdirSync(new URL("../../data/platforms/", import.meta.url)).map((file) => file.replace(".toml", ""));
  const names = [...taxonomy.providers.map(({ id }) => id), ...taxonomy.schemes.map(({ id }) => id), ...platforms];
  const categories = taxonomy.categories.map(({ id }) => id);
  assert.deepEqual(Object.keys(aliases).sort(), ["everywhere", ...taxonomy.locales].sort());
  for (const [table, rows] of Object.entries(aliases)) {
    const seen = new Set();
    for (const [id, words] of Object.entries(rows)) {
      assert.ok((table === "everywhere" ? names : categories).includes(id), `${table} ${id}`);
      for (const phrase of words.split(", ").map((words) => wordsOf(words).join(" "))) {
        assert.ok(phrase !== "" && !seen.has(phrase), `${table} ${id}: ${phrase}`);
        seen.add(phrase);
      }
    }
  }
});

test("accents, case and ways to write an umlaut make no difference", () => {
  for (const [one, other] of [["Größe", "groesse"], ["GRÖSSE", "große"], ["größe", "grosse"], ["størrelse", "stoerrelse"], ["størrelse", "storrelse"], ["grå liste", "graa liste"], ["boîte", "boite"], ["œuvre", "oeuvre"], ["ongeldig", "Ongeldig"]]) {
    assert.equal(fold(one), fold(other), `${one} ${other}`);
  }
  assert.deepEqual(wordsOf("Live.com, 5.7.1. n’existe"), ["live.com", "5.7.1", "n", "existe"]);
});

test("a typing error is one letter: missing, added, another, or two in the wrong order", () => {
  for (const [typed, word] of [["unkown", "unknown"], ["unknnown", "unknown"], ["unknowm", "unknown"], ["unkonwn", "unknown"], ["adrese", "adressen"], ["postfch", "postfach"], ["mailboxx", "mailbox"]]) {
    assert.equal(isTypo(typed, word), true, `${typed} ${word}`);
  }
  for (const [typed, word] of [["unkwon", "unknown"], ["quota", "queue"], ["mailbox", "mail"], ["gmail", "google"]]) assert.equal(isTypo(typed, word), false, `${typed} ${word}`);
});
