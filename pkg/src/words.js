// @ts-check
// Descriptions in the reader's language. Contracts: core.d.ts.

import { localeList, named, requestedLocales } from "./check.js";
import { rich } from "./instance.js";

/** @type {typeof import("./core.js").describe} */
export function describe(what, options) {
  const { describe } = rich();
  return describe(describable(what), requestedLocales(options));
}

/** @type {typeof import("./core.js").describeDecision} */
export function describeDecision(decision, options) {
  const { decision_words, negotiate } = rich();
  const requested = requestedLocales(options);
  const locale = negotiate(requested);
  if (typeof decision !== "object" || decision === null) throw new TypeError(`describeDecision takes what decide returns; got ${named(decision)}`);
  const { until } = decision;
  const date = typeof until === "number" ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: options?.timeZone }).format(until) : "";
  const [label, reason, ...outlook] = decision_words(decision, date, requested);
  return { locale, label, reason, outlook: outlook.join(" ") };
}

/** @type {typeof import("./core.js").negotiate} */
export function negotiate(requested) {
  const { negotiate } = rich();
  return negotiate(localeList(requested, "requested"));
}

/** @type {typeof import("./core.js").addLocale} */
export function addLocale(tag, ftl) {
  if (typeof tag !== "string") throw new TypeError(`tag must be a language tag such as "da"; got ${named(tag)}`);
  if (typeof ftl !== "string") throw new TypeError(`ftl must be Fluent source as a string; got ${named(ftl)}`);
  const { add_locale } = rich();
  add_locale(tag, ftl);
}

/** @param {unknown} what */
function describable(what) {
  if (typeof what === "object" && what !== null && ("category" in what || "code" in what)) return what;
  throw new TypeError(`describe takes what classify returns, or { scheme, code }; got ${named(what)}`);
}
