// @ts-check
// All that a bounce can be, as plain data.

import locales from "#locales";
import names from "#names";

/** Made when someone asks: most never do, and a start would wait for it. */
export const taxonomy = /** @type {import("./types.js").Taxonomy} */ (
  /* @__PURE__ */ lazily(["categories", "groups", "actions", "schemes", "policies", "providers", "locales"])
);

/** @param {(keyof import("./types.js").Taxonomy)[]} keys */
function lazily(keys) {
  /** @type {import("./types.js").Taxonomy | undefined} */
  let whole;
  const get = (/** @type {keyof import("./types.js").Taxonomy} */ key) => (whole ??= made())[key];
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: () => get(key), enumerable: true }]))));
}

/** @returns {import("./types.js").Taxonomy} */
function made() {
  let from = 0;
  return deepFreeze({
    categories: names.categories.map((id, at) => {
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
    groups: [...names.groups],
    actions: [...names.actions],
    schemes: names.schemes.map((id, at) => ({
      id,
      aliases: names.aliases[at],
      codes: names.schemeCodes.slice(from, (from += names.schemeSizes[at])),
    })),
    policies: names.policies.map(({ id }) => id),
    providers: names.providers.map((id, at) => ({ id, name: names.providerNames[at] })),
    locales: [...locales],
  });
}

/** @template T @param {T} value @returns {T} */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
