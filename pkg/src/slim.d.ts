// What every entry of the package exports.

import type {
  BounceEvent,
  Classification,
  ClassifyOptions,
  Code,
  DecideOptions,
  Decision,
  Explanation,
  LookupOptions,
  Meaning,
  Taxonomy,
} from "./types.js";

export * from "./types.js";

/**
 * Says what a bounce means: whether the address is dead, why, and what to do.
 *
 * @param code The code, in any form that servers and platforms print it; the text's own codes count as well.
 * @param text What the receiving server wrote.
 * @param options `scheme`: whose codes these are, where they are not SMTP's.
 * @throws {TypeError} An argument is of a wrong type; a number is negative or no whole number.
 * @throws {RangeError} No such scheme.
 *
 * @example
 * classify(550, "5.1.1 The email account that you tried to reach does not exist").addressAction; // "suppress"
 * classify("4.2.2").type; // "soft"
 * classify(21, null, { scheme: "greenarrow" }).category; // "dns-failure"
 */
export function classify(code?: Code, text?: string | null, options?: ClassifyOptions | null): Classification;

/**
 * As {@link classify}, for many rows at once: the boundary to WebAssembly is crossed once.
 *
 * @param rows Codes and texts.
 * @returns One classification a row, in the rows' order.
 * @throws {TypeError} A row is none: the message has its index. Nothing is returned then.
 * @throws {RangeError} No such scheme.
 *
 * @example
 * classifyMany([[550, "User unknown"], ["4.2.2", null]]).map((bounce) => bounce.type); // ["hard", "soft"]
 */
export function classifyMany(
  rows: Iterable<readonly [code?: Code, text?: string | null]>,
  options?: ClassifyOptions | null,
): Classification[];

/**
 * As {@link classify}, with what in the text and the codes spoke for it. Slower.
 *
 * @throws {TypeError} An argument is of a wrong type.
 * @throws {RangeError} No such scheme.
 *
 * @example
 * const text = "Sorry, the mailbox is full";
 * const [{ start, end }] = explain(null, text).evidence;
 * text.slice(start, end); // "mailbox is full"
 */
export function explain(code?: Code, text?: string | null, options?: ClassifyOptions | null): Explanation;

/**
 * All readings of a code: the standards' first, then those of mail providers who mean something of their own by it, then
 * those of the published systems and of the sending platforms. Empty where nobody knows it.
 *
 * @param options.scheme Only the readings of this scheme; of `smtp` that of the standards.
 * @throws {TypeError} The code or the options are of a wrong type.
 * @throws {RangeError} There is no such scheme.
 *
 * @example
 * lookup("5.2.1").map((meaning) => meaning.scheme); // ["smtp", "activecampaign", "bouncer", "martech-zone"]
 * lookup("512", { scheme: "postmark" })[0].category; // "spam-detected"
 */
export function lookup(code: string | number, options?: LookupOptions | null): Meaning[];

/**
 * Says what to do with an address, from its history. The same history gives the same decision, in whatever
 * order its events are.
 *
 * @param history What happened to the address: deliveries, bounces, complaints, and what was done to it.
 * @param options `policy`: when to suppress; `now`: the time to decide for.
 * @throws {TypeError} An event or a policy is wrong: the message names it.
 * @throws {RangeError} No such policy.
 *
 * @example
 * const history = [{ at: "2026-03-01", outcome: "bounced", classification: classify("5.1.1") }];
 * decide(history, { policy: "smtp2go", now: "2026-03-02" }).status; // "suppressed"
 * decide(history, { policy: "smtp2go", now: "2026-03-08" }).status; // "active"
 */
export function decide(history: readonly BounceEvent[], options?: DecideOptions | null): Decision;

/**
 * As {@link decide}, for all addresses of a list.
 *
 * @param events The events of all addresses, in any order.
 * @returns A decision an address, in the order in which the addresses first appear.
 * @throws {TypeError} An event or a policy is wrong.
 * @throws {RangeError} No such policy.
 *
 * @example
 * const events = [
 *   { address: "a@example.org", at: "2026-03-01", outcome: "complained" },
 *   { address: "b@example.org", at: "2026-03-01", outcome: "delivered" },
 * ];
 * decideMany(events).get("a@example.org").status; // "suppressed"
 */
export function decideMany(
  events: Iterable<BounceEvent & { address: string }>,
  options?: DecideOptions | null,
): Map<string, Decision>;

/**
 * All categories, groups, actions, schemes, policies and languages. Made on first use, and frozen.
 *
 * @example
 * taxonomy.categories.filter((category) => category.type === "hard").map((category) => category.id);
 */
export const taxonomy: Taxonomy;
