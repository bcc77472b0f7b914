// The changelog's table of answers that changed says what this version answers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { classify } from "../../pkg/dist/slim.js";

const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");

test("the answers that changed are those of the changelog", () => {
  const rows = [...changelog.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \| .+ \|$/gm)];
  assert.ok(rows.length > 20);
  for (const [, reply, , now] of rows) {
    const { category, addressAction } = classify(reply);
    assert.equal(`${category}, ${addressAction}`, now, reply);
  }
});
