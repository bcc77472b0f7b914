// @ts-check
// All that a bounce can be, as plain data.

import locales from "#locales";
import names from "#names";
import { own } from "#additions";

/** @type {import("./types.js").Taxonomy} */
let whole;
/** Made when someone asks: most never do, and a start would wait for it. */
const get = () => (whole ??= made());

/** @type {import("./types.js").Taxonomy} */
export const taxonomy = /* @__PURE__ */ Object.freeze({
  get categories() {
    return get().categories;
  },
  get groups() {
    return get().groups;
  },
  get actions() {
    return get().actions;
  },
  get schemes() {
    return schemes();
  },
  get policies() {
    return get().policies;
  },
  get providers() {
    return get().providers;
  },
  get commands() {
    return get().commands;
  },
  get frames() {
    return get().frames;
  },
  get rules() {
    return get().rules;
  },
  get locales() {
    return get().locales;
  },
});

/** Which version of the added schemes {@link listed} has. */
let version = 0;
/** @type {import("./types.js").Taxonomy["schemes"] | undefined} */
let listed;

/** The published schemes, and those that were added. */
function schemes() {
  if (listed === undefined || version !== own.version) {
    version = own.version;
    const added = own.schemes.flatMap((scheme) => (scheme === undefined ? [] : { id: scheme.id, aliases: [], codes: [...scheme.codes] }));
    listed = added.length === 0 ? get().schemes : Object.freeze([...get().schemes, ...deepFreeze(added)]);
  }
  return listed;
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
    commands: [...names.commands],
    frames: [...names.frames],
    rules: [...names.rules],
    locales: [...locales],
  });
}

/** @template T @param {T} value @returns {T} */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
