// @ts-check
// `bouncecode explain`: one bounce with the evidence for the result.

import { existsSync } from "node:fs";
import { MEANING, STATUS } from "./common.js";
import { printBounce } from "./one.js";
import { UsageError } from "./options.js";

/** @type {import("./options.js").Command} */
export const explain = {
  name: "explain",
  about: "one bounce, with the evidence for the result",
  usage: ["bouncecode explain [options] <code> [text]", "bouncecode explain [options] <text>"],
  examples: ['bouncecode explain "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"'],
  groups: { Output: { json: { type: "boolean", default: false, about: "print the result as one line of JSON" } }, Meaning: MEANING },
  notes: `→ marks the rule and the evidence that decided, ↓ a rule that lowered the answer.
Parts are how the text was divided; facts are the hosts, addresses and pages that it names.\n\n${STATUS}`,
  run(values, positionals) {
    if (positionals.length === 0) throw new UsageError("a code or a text is missing; bouncecode explain --help says more");
    const [first, ...rest] = positionals;
    const isText = /\p{L}{3}/u.test(first);
    if (isText && rest.length === 0 && existsSync(first)) throw new UsageError(`${first} is a file; bouncecode --explain ${first} reads it`);
    return printBounce(isText ? [null, positionals.join(" ")] : [first, rest.join(" ") || null], { ...values, explain: true });
  },
};
