// What the command line does with wrong usage, whichever command it is.

import assert from "node:assert/strict";

/** Each of the arguments is wrong usage: status 2, nothing on standard output, one line that says why. */
export function refuses(run, cases) {
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, message);
    assert.match(stderr, /^bouncecode: .+\n$/, "one line");
  }
}
