// What every entry of the package exports.

import type { Classification, ClassifyOptions, Code, Explanation, Meaning, Taxonomy } from "./types.js";

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
 * As {@link classify}, for many rows at once: about twice as fast.
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
 * What every scheme says of a code, the standards first. Empty where none knows it.
 *
 * @throws {TypeError} The code is of a wrong type.
 *
 * @example
 * lookup("5.2.1").map((meaning) => meaning.scheme); // ["smtp", "activecampaign", "bouncer", "martech-zone"]
 */
export function lookup(code: string | number): Meaning[];

/**
 * All categories, groups, actions, schemes, policies and languages. Made on first use, and frozen.
 *
 * @example
 * taxonomy.categories.filter((category) => category.type === "hard").map((category) => category.id);
 */
export const taxonomy: Taxonomy;
