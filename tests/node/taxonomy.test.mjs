// The taxonomy, and the unions of ids that the build writes from the same data.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { taxonomy } from "../../pkg/dist/index.js";
import * as slim from "../../pkg/dist/slim.js";

const source = readFileSync(new URL("../../pkg/dist/ids.d.ts", import.meta.url), "utf8");

/** The members of a union type. */
function union(name) {
  const [, members] = source.match(new RegExp(`export type ${name} =([^;]+);`));
  return [...members.matchAll(/"([^"]+)"/g)].map(([, member]) => member).sort();
}

const ids = (rows) => rows.map((row) => row.id ?? row).sort();

test("the unions are exactly what the data has", () => {
  assert.deepEqual(union("Category"), ids(taxonomy.categories));
  assert.deepEqual(union("Group"), ids(taxonomy.groups));
  assert.deepEqual(union("Action"), ids(taxonomy.actions));
  assert.deepEqual(union("SchemeId"), ids(taxonomy.schemes));
  assert.deepEqual(union("PolicyId"), ids(taxonomy.policies));
  for (const [name, list] of [
    ["BounceType", "types"], ["AddressAction", "addressActions"], ["Retry", "retries"], ["Confidence", "confidences"], ["Flag", "flags"], ["Command", "commands"],
    ["FrameId", "frames"], ["RuleId", "rules"], ["Outcome", "outcomes"], ["AddressStatus", "statuses"], ["Reason", "reasons"],
  ]) assert.deepEqual(union(name), ids(taxonomy[list]), name);
  assert.deepEqual(union("Locale"), ids(taxonomy.locales));
  for (const [name, key] of [["BounceType", "type"], ["AddressAction", "addressAction"], ["Retry", "retry"], ["Action", "action"], ["Group", "group"]]) {
    assert.deepEqual(union(name), [...new Set(taxonomy.categories.map((category) => category[key]))].sort(), name);
  }
});

test("the taxonomy is plain data, and nobody can change it for others", () => {
  assert.deepEqual(Object.keys(taxonomy), [
    "categories", "groups", "types", "actions", "addressActions", "retries", "confidences", "flags", "schemes", "providers", "commands",
    "frames", "rules", "policies", "outcomes", "statuses", "reasons", "locales",
  ]);
  assert.deepEqual(structuredClone({ ...taxonomy }), JSON.parse(JSON.stringify(taxonomy)));
  assert.throws(() => taxonomy.groups.push("x"), TypeError);
  assert.throws(() => { taxonomy.categories[0].id = "x"; }, TypeError);
  assert.throws(() => { taxonomy.categories = []; }, TypeError);
  assert.equal(taxonomy.categories, taxonomy.categories);
});

test("slim classifies with the same tables", () => {
  assert.deepEqual(slim.taxonomy.categories, taxonomy.categories);
  assert.deepEqual(slim.classify(550, "5.1.1 User unknown").category, "user-unknown");
  assert.deepEqual(Object.keys(slim).filter((name) => /describe|addLocale|negotiate/.test(name)), []);
});
