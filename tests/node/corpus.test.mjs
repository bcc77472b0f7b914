// Every labelled reply of tests/corpus/ through the built package, against the same labels and the same ledger as
// tests/corpus.rs holds the library to.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";
import { classify, classifyMany } from "../../pkg/dist/index.js";

const LEDGER = "known-misses.toml";
const FOLDER = new URL("../corpus/", import.meta.url);

const rows = readdirSync(FOLDER).sort().flatMap((file) =>
  parse(readFileSync(new URL(file, FOLDER), "utf8")).reply.map((row) => ({ ...row, file, got: classify(row.code, row.text) })));

const isRight = ({ category, accept, type, not = [], got }) =>
  [category, ...accept].includes(got.category) && got.type === type && !not.includes(got.category);

const against = ({ file, code, text, type, category, got }) =>
  `${file}: ${JSON.stringify(code)} ${JSON.stringify(text)} is ${type} ${category}, but gives ${got.type} ${got.category}`;

test("replies are read as labelled", () => {
  assert.ok(rows.length >= 600);
  assert.deepEqual(rows.filter((row) => row.file !== LEDGER && !isRight(row)).map(against), []);
});

test("known misses are misses and say why", () => {
  const ledger = rows.filter(({ file }) => file === LEDGER);
  assert.deepEqual(ledger.filter((row) => !row.why || isRight(row)).map(against), []);
  assert.deepEqual(rows.filter(({ file, why }) => file !== LEDGER && why !== undefined).map(against), []);
});

test("no refusal suppresses, save what the ledger names", () => {
  const may = ({ type, category }) => type === "hard" || category === "spam-complaint" || category === "unsubscribe";
  const suppresses = (row) => !may(row) && row.got.addressAction === "suppress";
  const wrong = rows.filter((row) => suppresses(row) !== (row.suppresses ?? false) || (row.suppresses && row.file !== LEDGER));
  assert.deepEqual(wrong.map(against), []);
});

test("the whole corpus at once gives the same", () => {
  assert.deepEqual(classifyMany(rows.map(({ code, text }) => [code, text])), rows.map(({ got }) => got));
});
