// @ts-check
// `bouncecode lookup`: what the standards and each published system say about a code, side by side.

import { describe, lookup as readings } from "../index.js";
import { MEANING, STATUS } from "./common.js";
import { UsageError } from "./options.js";
import { systemLocale } from "./summary.js";
import { print, shown, styles } from "./terminal.js";

/** @type {import("./options.js").Command} */
export const lookup = {
  name: "lookup",
  about: "what the standards and each published system say about a code",
  usage: ["bouncecode lookup [options] <code>..."],
  examples: ["bouncecode lookup 5.1.1", "bouncecode lookup 21 911 --locale de", "bouncecode lookup 512 --json"],
  groups: { Output: { json: { type: "boolean", default: false, about: "one line of JSON per reading" } }, Meaning: MEANING },
  notes: STATUS,
  run(values, positionals) {
    const { json, scheme, locale = systemLocale() } = values;
    if (positionals.length === 0) throw new UsageError("a code is missing; bouncecode lookup --help says more");
    const style = styles(process.stdout);
    for (const code of positionals) {
      const found = /** @type {import("../types.js").Meaning[]} */ (/** @type {any} */ (readings)(code, { scheme }));
      if (json) {
        print(found.map((reading) => `${JSON.stringify({ lookup: code, ...reading })}\n`).join(""));
        continue;
      }
      process.stdout.write(`${style("bold", shown(code))}\n`);
      if (found.length === 0) process.stdout.write("  no published system has this code\n");
      for (const reading of found) {
        const { schemeTitle, title } = describe({ scheme: reading.scheme, code: reading.code }, { locale });
        process.stdout.write(`  ${reading.scheme.padEnd(16)}${String(reading.code).padEnd(8)}${reading.type.padEnd(7)}${reading.category.padEnd(24)}${schemeTitle ?? title}\n`);
      }
    }
    return 0;
  },
};
