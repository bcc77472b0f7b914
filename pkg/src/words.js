// @ts-check
// Descriptions in the reader's language. Contracts: core.d.ts.

import names from "#names";
import { codeText, localeList, named, place, requestedLocales, schemePlace } from "./check.js";
import { rich } from "./boot/instance.js";
import { NEXT } from "./decide.js";
import { NONE, packed } from "./record.js";
import { codePlace } from "./schemes.js";

/** @type {typeof import("./core.js").describe} */
export function describe(what, options) {
  const { describe, describe_code } = rich();
  const locales = requestedLocales(options);
  if (typeof what === "object" && what !== null) {
    if ("category" in what) return describe(numbers(what), locales);
    if ("code" in what) return describe_code(schemePlace(what.scheme), codeText(what.code), locales);
  }
  throw new TypeError(`describe takes what classify returns, or { scheme, code }; got ${named(what)}`);
}

/** @param {import("./types.js").Classification} bounce as the wasm takes it */
function numbers({ type, category, action, addressAction, status, replyCode, scheme, schemeCode, retryAfter }) {
  const schemeAt = schemePlace(scheme);
  return Uint32Array.of(
    place(type, names.types, "type"),
    place(category, names.categories, "category"),
    place(action, names.actions, "action"),
    place(addressAction, names.addressActions, "addressAction"),
    packed(status),
    replyCode ?? 0,
    schemeAt,
    schemeCode === null || schemeCode === undefined ? 0 : codePlace(schemeAt, schemeCode) + 1,
    retryAfter ?? NONE,
  );
}

/** @type {typeof import("./core.js").describeDecision} */
export function describeDecision(decision, options) {
  const { decision_words, negotiate } = rich();
  const locales = requestedLocales(options);
  if (typeof decision !== "object" || decision === null || typeof decision.next !== "object" || decision.next === null) {
    throw new TypeError(`describeDecision takes what decide returns; got ${named(decision)}`);
  }
  const { status, reason, softCount, next, until } = decision;
  const numbers = Float64Array.of(
    place(status, names.statuses, "status"),
    place(reason, names.reasons, "reason"),
    softCount,
    place(next.event, NEXT, "next.event"),
    next.event === "soft" ? next.count : next.event === "expiry" ? next.at : NaN,
  );
  const locale = negotiate(locales);
  // The English texts are British, and so is their date: the day before the month.
  const written = locale === "en" ? "en-GB" : locale;
  const date = until === null ? "" : new Intl.DateTimeFormat(written, { dateStyle: "long", timeZone: options?.timeZone }).format(until);
  const [label, why, ...outlook] = decision_words(numbers, date, locales);
  return { locale, label, reason: why, outlook: outlook.join(" ") };
}

/** @type {typeof import("./core.js").words} */
export function words(ids, options) {
  const { words } = rich();
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== "string")) {
    throw new TypeError(`ids must be an array of message ids such as "group-mailbox"; got ${named(ids)}`);
  }
  return words(ids, requestedLocales(options));
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
