// What a browser may do on the lookup page and on the reference. That the served page says it: tests/browser/offline.test.mjs.

import assert from "node:assert/strict";
import test from "node:test";
import { REFERENCE, headers, lookup } from "../../xtask/page/policy.mjs";

const page = lookup("early");

test("nothing that is not named is loaded, no base is set, and no form is sent", () => {
  for (const policy of [page, REFERENCE]) {
    for (const wish of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) assert.ok(policy.split("; ").includes(wish), `${wish} in ${policy}`);
    assert.doesNotMatch(policy.replaceAll("'wasm-unsafe-eval'", ""), /unsafe|\*|https?:|data:|blob:/);
  }
});

test("no string becomes a script, and no script but the page's own runs", () => {
  for (const wish of ["require-trusted-types-for 'script'", "trusted-types bouncecode"]) assert.ok(page.split("; ").includes(wish), wish);
  assert.match(page, /; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}='; /);
  assert.notEqual(page, lookup("another"));
  assert.doesNotMatch(REFERENCE, /script-src/);
});

test("no other site frames the page, learns where a reader came from, or keeps a window on it", () => {
  const sent = headers("early");
  assert.ok(sent.includes(`Content-Security-Policy: ${page}; frame-ancestors 'none'\n`));
  for (const wish of ["Cross-Origin-Opener-Policy: same-origin", "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff"]) {
    assert.ok(sent.includes(`${wish}\n`), wish);
  }
});
