// bouncecode/schema.json holds for what the package gives, and for nothing else.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { Ajv } from "ajv";
import { classify, decide, describe, describeDecision, explain, lookup, taxonomy } from "../../pkg/dist/index.js";

const schema = createRequire(import.meta.url)("../../pkg/dist/schema.json");
const ajv = new Ajv({ allowUnionTypes: true }).addSchema(schema, "bouncecode");
const holds = (name, value) => {
  const validate = ajv.getSchema(`bouncecode#/definitions/${name}`);
  assert.ok(validate, `there is a definition of ${name}`);
  return validate(JSON.parse(JSON.stringify(value))) ? "" : ajv.errorsText(validate.errors);
};

const REPLIES = [[550, "5.1.1 User unknown"], [421, "4.7.0 try again in 5 minutes"], [21, null, { scheme: "greenarrow" }], [null, ""], [554, "5.7.1 blocked using zen.spamhaus.org"], ["9.1.1", null]];

test("results are as the schema has them", () => {
  for (const args of REPLIES) {
    const bounce = classify(...args);
    assert.equal(holds("Classification", bounce), "", JSON.stringify(bounce));
    assert.equal(holds("Explanation", explain(...args)), "");
    assert.equal(holds("Description", describe(bounce, { locale: "nb" })), "");
    const decision = decide([{ at: 0, outcome: "bounced", classification: bounce }], { now: 1 });
    assert.equal(holds("Decision", decision), "");
    assert.equal(holds("DecisionDescription", describeDecision(decision)), "");
  }
  for (const meaning of lookup("5.2.1")) assert.equal(holds("Meaning", meaning), "");
  assert.equal(holds("Taxonomy", taxonomy), "");
});

test("other things are not", () => {
  const bounce = classify(550);
  assert.notEqual(holds("Classification", { ...bounce, type: "firm" }), "");
  assert.notEqual(holds("Classification", { ...bounce, flags: undefined }), "");
  assert.notEqual(holds("Meaning", bounce), "");
});
