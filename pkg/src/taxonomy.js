// @ts-check
// All that a bounce can be, as plain data.

import locales from "#locales";
import names from "#names";

export const taxonomy = /* @__PURE__ */ made();

/** @returns {import("./types.js").Taxonomy} */
function made() {
  return deepFreeze({ ...names.taxonomy, locales });
}

/** @template T @param {T} value @returns {T} */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
