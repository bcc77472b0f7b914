// Writes dist/schema.json: the JSON Schema of every shape that the package gives, made from its types. Run by build.mjs.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const require = createRequire(path("../tests/package.json"));

/**
 * @param {string} version of the package
 * @returns {string}
 */
export function schema(version) {
  const { createGenerator } = require("ts-json-schema-generator");
  const made = createGenerator({
    path: path("src/{types,events}.d.ts"),
    type: "*",
    skipTypeCheck: true,
    expose: "export",
    // A later version may add fields: what reads them must not break.
    additionalProperties: true,
    functions: "hide",
  }).createSchema("*");
  /** `ClassificationOf<"hard">` as a name that needs no escapes. @param {string} name */
  const plain = (name) => name.replace(/<"?(\w+)"?>/g, "-$1");
  const definitions = Object.fromEntries(
    Object.entries(made.definitions ?? {}).map(([name, definition]) => [plain(name), definition]),
  );
  const text = JSON.stringify(
    {
      $schema: made.$schema,
      title: `bouncecode ${version}`,
      description: "The shapes that bouncecode takes and gives, one definition each: #/definitions/Classification, …",
      definitions,
    },
    (key, value) => {
      if (key === "$ref" && typeof value === "string") return plain(decodeURIComponent(value));
      // TypeDoc's links mean nothing outside TypeScript.
      return key === "description" && typeof value === "string" ? value.replace(/\s*\{@link\s+(\w+)\s*\}/g, " `$1`").trim() : value;
    },
    1,
  );
  return `${text}\n`;
}
