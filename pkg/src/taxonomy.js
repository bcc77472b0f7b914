// @ts-check
// All that a bounce can be, as plain data.

import locales from "#locales";
import names from "#names";
import { own } from "#additions";

/** The lists, in their order. */
const LISTS = [
  "categories", "groups", "types", "actions", "addressActions", "retries", "confidences", "flags", "schemes", "providers", "commands",
  "frames", "rules", "policies", "outcomes", "statuses", "reasons", "locales",
];

/** Those that are not in the names as they stand. @type {Record<string, () => unknown[]>} */
const MADE = {
  categories: () =>
    names.categories.map((id, at) => {
      const [group, type, action, addressAction, retry] = names.advice[at];
      return {
        id,
        group: names.groups[group],
        type: names.types[type],
        action: names.actions[action],
        addressAction: names.addressActions[addressAction],
        retry: names.retries[retry],
      };
    }),
  schemes() {
    let from = 0;
    return names.schemes.map((id, at) => ({ id, aliases: names.aliases[at], codes: names.schemeCodes.slice(from, (from += names.schemeSizes[at])) }));
  },
  providers: () => names.providers.map((id, at) => ({ id, name: names.providerNames[at] })),
  policies: () => names.policies.map(({ id }) => id),
  locales: () => [...locales],
};

/** @type {Record<string, any>} */
const kept = {};
/** Made when someone asks: most never do, and a start would wait for it. @param {string} list */
const get = (list) => (kept[list] ??= deepFreeze(MADE[list]?.() ?? [.../** @type {any} */ (names)[list]]));

/** @type {import("./types.js").Taxonomy} */
export const taxonomy = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.defineProperties(
    /** @type {any} */ ({}),
    /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ LISTS.map((list) => [list, { enumerable: true, get: () => (list === "schemes" ? schemes() : get(list)) }]),
    ),
  ),
);

/** Which version of the added schemes {@link listed} has. */
let version = 0;
/** @type {import("./types.js").Taxonomy["schemes"] | undefined} */
let listed;

/** The published schemes, and those that were added. */
function schemes() {
  if (listed === undefined || version !== own.version) {
    version = own.version;
    const added = own.schemes.flatMap((scheme) => (scheme === undefined ? [] : { id: scheme.id, aliases: [], codes: [...scheme.codes] }));
    listed = added.length === 0 ? get("schemes") : Object.freeze([...get("schemes"), ...deepFreeze(added)]);
  }
  return listed;
}

/** @template T @param {T} value @returns {T} */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
