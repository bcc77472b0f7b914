// What the entries with words export.

import type {
  Decision,
  DecisionDescription,
  Describable,
  DescribeDecisionOptions,
  DescribeOptions,
  Description,
  Locale,
  MessageReport,
  ReportDescription,
} from "./types.js";

export * from "./slim.js";

/**
 * Says a bounce in words: title, what happened, what to do.
 *
 * @param what What {@link classify} returned, a code, or a code and its scheme.
 * @throws {TypeError} An argument is of a wrong type, or a classification lacks a field.
 * @throws {RangeError} Unknown scheme, category or other id.
 *
 * @example
 * describe(classify("5.2.2"), { locale: "nb" }).title;
 * describe({ scheme: "greenarrow", code: "21" }, { locale: ["nn", "en"] }).schemeTitle;
 */
export function describe(what: Describable, options?: DescribeOptions | null): Description;

/**
 * Says a decision in words: label, reason, what would change it.
 *
 * @param decision What {@link decide} returned.
 * @throws {TypeError} An argument is of a wrong type.
 * @throws {RangeError} Unknown time zone, status or other id.
 *
 * @example
 * const decision = decide([{ at: "2026-03-01", outcome: "complained" }]);
 * describeDecision(decision, { locale: "en" }).label; // "Suppressed"
 */
export function describeDecision(decision: Omit<Decision, "lists"> & Partial<Pick<Decision, "lists">>, options?: DescribeDecisionOptions | null): DecisionDescription;

/**
 * Says in words what a whole message is and what it says about its recipients.
 *
 * @param report What `readReport` of bouncecode/message returned.
 * @throws {TypeError} It is no report.
 *
 * @example
 * // import { readReport } from "bouncecode/message";
 * // const { label, text, advice } = describeReport(readReport(message), { locale: "en" });
 * // "Bounce", "2 of 3 recipients did not get the message. The server is still trying to deliver to 1 recipient.", "Remove 1 address."
 */
export function describeReport(report: MessageReport, options?: DescribeOptions | null): ReportDescription;

/**
 * Labels and sentences by their ids, for pickers and dashboards: `category-…`, `type-…`, `group-…`,
 * `action-…`, `address-…`, `retry-…`, `confidence-…`, `flag-…`, `scheme-…`, `policy-…`, `outcome-…`, `command-…`, `rule-…`, `frame-…`,
 * with the ids of {@link taxonomy}, and most of them with `.description`. A message that there is not comes back as its id.
 *
 * @param ids Messages that take no variables.
 * @throws {TypeError} An argument is of a wrong type.
 *
 * @example
 * words(["group-mailbox", "type-soft"], { locale: "en" }); // ["Mailbox", "Soft bounce"]
 */
export function words(ids: readonly string[], options?: DescribeOptions | null): string[];

/**
 * The language that comes closest to what is asked for, English where none does.
 *
 * @param requested A tag, an `Accept-Language` header, or several tags, best first.
 * @throws {TypeError} It is neither a string nor an array of strings.
 *
 * @example
 * negotiate("no"); // "nb"
 * negotiate(["da", "de-AT"]); // "de"
 */
export function negotiate(requested: string | readonly string[]): Locale;

/**
 * Adds a language, or a wording of your own over one that is there: message by message, so that what it
 * leaves out stays as it was, or comes in English.
 *
 * @param tag The language. @example "da"
 * @param ftl Messages in Fluent syntax. The ids are those of the package's `locales/`.
 * @throws {TypeError} An argument is no string.
 * @throws {RangeError} All that was added would have more than 4 MiB together: each call adds to it, except one that says again what
 * was added last for the language.
 * @throws {Error} The source is broken: the message has the line and the reason, and nothing has changed.
 *
 * @example
 * addLocale("de", "category-user-unknown = Empfänger unbekannt");
 */
export function addLocale(tag: string, ftl: string): void;
