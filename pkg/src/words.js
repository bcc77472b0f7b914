// @ts-check
// Descriptions in the reader's language. Contracts: core.d.ts.

import names from "#names";
import { codeText, isFields, localeList, named, place, requestedLocales, schemePlace } from "./check.js";
import { addedUnits, begin, end, glue, isLatest, keep } from "./boot/instance.js";
import { NEXT } from "./decide.js";
import { NONE, packed } from "./record.js";
import { codePlace } from "./schemes.js";

/** @type {typeof import("./core.js").describe} */
export function describe(what, options) {
  const locales = requestedLocales(options);
  const isCode = typeof what === "string" || typeof what === "number";
  if (!isCode && !isFields(what)) {
    throw new TypeError(`describe takes what classify returns, a code, or { scheme, code }; got ${named(what)}`);
  }
  if (isCode || (!("category" in what) && "code" in what)) {
    const scheme = isCode ? 0 : schemePlace(what.scheme);
    const code = codeText(isCode ? what : what.code);
    begin();
    return done(glue.describe_code(scheme, code, locales));
  }
  const packed = numbers(what);
  begin();
  return done(glue.describe(packed, locales));
}

/** @template T @param {T} result of the glue @returns {T} */
function done(result) {
  end();
  return result;
}

/** @param {import("./types.js").Classification} bounce as the wasm takes it */
function numbers({ type, category, action, addressAction, status, replyCode, scheme, schemeCode, retryAfter }) {
  const missing = Object.entries({ type, category, action, addressAction }).filter(([, id]) => id === undefined);
  if (missing.length > 0) {
    throw new TypeError(`describe takes what classify returns, a code, or { scheme, code }; got an object without ${missing.map(([name]) => name).join(", ")}`);
  }
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
  const locales = requestedLocales(options, ["locale", "timeZone"]);
  if (typeof decision !== "object" || decision === null || typeof decision.next !== "object" || decision.next === null) {
    throw new TypeError(`describeDecision takes what decide returns; got ${named(decision)}`);
  }
  const { status, reason, softCount, next, until, lists = [] } = decision;
  if (!Array.isArray(lists)) throw new TypeError(`lists must be an array of names; got ${named(lists)}`);
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
  const timeZone = options?.timeZone ?? undefined;
  const date = until === null && timeZone === undefined ? "" : dateFormat(written, timeZone).format(until ?? 0);
  // One text, for the language has its own way to join names.
  const left = lists.length === 0 ? [] : [new Intl.ListFormat(written).format(lists.map(String))];
  begin();
  const [label, why, ...outlook] = done(glue.decision_words(numbers, date, left, locales));
  return { locale, label, reason: why, outlook: outlook.join(" ") };
}

/** @param {string} locale @param {unknown} timeZone */
function dateFormat(locale, timeZone) {
  if (timeZone !== undefined && typeof timeZone !== "string") throw new TypeError(`timeZone must be a string such as "Europe/Oslo"; got ${named(timeZone)}`);
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  } catch {
    throw new RangeError(`timeZone must be a name of the IANA time zone database such as "Europe/Oslo", or an offset; got ${named(timeZone)}`);
  }
}

/** @type {typeof import("./core.js").words} */
export function words(ids, options) {
  const list = Array.isArray(ids) ? Array.from(ids) : undefined;
  if (list === undefined || list.some((id) => typeof id !== "string")) {
    throw new TypeError(`ids must be an array of message ids such as "group-mailbox"; got ${named(ids)}`);
  }
  const locales = requestedLocales(options);
  begin();
  return done(glue.words(list, locales));
}

/** @type {typeof import("./core.js").negotiate} */
export function negotiate(requested) {
  const locales = localeList(requested, "requested");
  begin();
  return done(glue.negotiate(locales));
}

/** UTF-16 units of all sources that were added. */
const MOST_UNITS = 1 << 22;

/** @type {typeof import("./core.js").addLocale} */
export function addLocale(tag, ftl) {
  if (typeof tag !== "string") throw new TypeError(`tag must be a language tag such as "da"; got ${named(tag)}`);
  if (typeof ftl !== "string") throw new TypeError(`ftl must be Fluent source as a string; got ${named(ftl)}`);
  if (isLatest(tag, ftl)) return;
  // Each instance that boots reads all of them.
  if (addedUnits() + ftl.length > MOST_UNITS) throw new RangeError("languages and wordings may have at most 4 MiB together");
  begin();
  const wrong = glue.add_locale(tag, ftl);
  if (wrong === undefined) return keep({ tag, ftl });
  end();
  throw new Error(wrong);
}
