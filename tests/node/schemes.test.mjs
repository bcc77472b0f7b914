// Every row of every published system, through the built package: with the scheme given, its printed type wins.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";
import { classify, classifyMany, describe, lookup } from "../../pkg/dist/index.js";

const folder = new URL("../../data/schemes/", import.meta.url);
const schemes = readdirSync(folder)
  .filter((file) => file.endsWith(".toml"))
  .map((file) => parse(readFileSync(new URL(file, folder), "utf8")));

const rows = (id) => schemes.find((scheme) => scheme.id === id).code ?? [];

test("the schemes have all the rows that the documents print", () => {
  const counts = Object.fromEntries(schemes.map(({ id, code }) => [id, code?.length ?? 0]));
  assert.deepEqual(counts, { activecampaign: 50, bouncer: 89, greenarrow: 25, "martech-zone": 53, smtp2go: 0 });
});

for (const { id, aliases = [], types, code = [] } of schemes) {
  if (code.length === 0) continue;
  test(`${id}: ${code.length} rows`, () => {
    for (const row of code) {
      const bounce = classify(row.code, null, { scheme: id });
      assert.deepEqual(
        { code: row.code, type: bounce.type, category: bounce.category, scheme: bounce.scheme, schemeCode: bounce.schemeCode },
        { code: row.code, type: types[row.printed], category: row.category, scheme: id, schemeCode: row.code },
      );
      for (const alias of aliases) assert.deepEqual(classify(row.code, null, { scheme: alias }), bounce);
      if (/^\d+$/.test(row.code)) assert.deepEqual(classify(Number(row.code), null, { scheme: id }), bounce);
      assert.ok(
        lookup(row.code).some((meaning) => meaning.scheme === id && meaning.code === row.code && meaning.type === types[row.printed]),
        `lookup(${row.code}) has the row of ${id}`,
      );
      const { message } = lookup(row.code).find((meaning) => meaning.scheme === id && meaning.code === row.code);
      assert.equal(message, row.message, `${id} ${row.code} is titled by its message`);
      assert.ok(describe({ scheme: id, code: row.code }).schemeTitle, `${id} ${row.code} has a title`);
    }
  });
}

// The replies that SMTP2GO's page gives as examples, in English and in the Dutch of the page.
const SMTP2GO = {
  hard: [
    "The email account that you tried to reach does not exist.",
    "User unknown",
    "This user doesn't have a yahoo.com account",
    "Het e-mailaccount dat u probeerde te bereiken, bestaat niet.",
    "gebruiker onbekend",
    "Deze gebruiker heeft geen yahoo.com-account",
  ],
  soft: [
    "Recipient address rejected: Mailbox full",
    "The email account that you tried to reach is over quota.",
    "This message was blocked because its content presents a potential security issue.",
    "Adres van ontvanger afgewezen: Mailbox vol",
    "Het e-mailaccount dat u probeerde te bereiken, heeft het quotum overschreden.",
    "Dit bericht is geblokkeerd omdat de inhoud ervan een potentieel beveiligingsprobleem vormt.",
  ],
};

test("smtp2go: twelve texts", () => {
  for (const [type, texts] of Object.entries(SMTP2GO)) {
    const bounces = classifyMany(texts.map((text) => [null, text]), { scheme: "smtp2go" });
    bounces.forEach((bounce, i) => {
      assert.deepEqual({ text: texts[i], type: bounce.type, scheme: bounce.scheme }, { text: texts[i], type, scheme: "smtp2go" });
      assert.deepEqual(classify(null, texts[i], { scheme: "smtp2go" }), bounce);
    });
  }
});

test("the same code means what its scheme says", () => {
  assert.equal(classify("5.2.1", null, { scheme: "bouncer" }).category, "mailbox-full");
  assert.equal(classify("5.2.1").category, "mailbox-disabled");
  assert.equal(rows("greenarrow").find(({ code }) => code === "23").printed, "Annet");
  assert.equal(classify(23, null, { scheme: "greenarrow" }).type, "other");
});
