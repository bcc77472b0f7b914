// What every entry of the package exports.

import type {
  Bounce,
  BounceEvent,
  Classification,
  ClassifyOptions,
  Code,
  DecideOptions,
  Decision,
  Explanation,
  LookupOptions,
  Meaning,
  OwnPhrases,
  OwnScheme,
  Report,
  Taxonomy,
} from "./types.js";

export * from "./types.js";

/**
 * Says what a bounce means: whether the address is dead, why, and what to do.
 *
 * @param code The code, in any form that servers and platforms print it. Codes in the text count as well.
 * @param text The receiving server's reply, or a transcript around it: a log line, a mail library's error, a notice.
 * @param options `scheme`: the system that the code belongs to, where it is not SMTP's.
 * @throws {TypeError} An argument has the wrong type (an error is none: pass its code and text); a number is negative or not whole.
 * @throws {RangeError} Unknown scheme; the message lists the known ones.
 *
 * @example
 * classify(550, "5.1.1 The email account that you tried to reach does not exist").addressAction; // "suppress"
 * classify("4.2.2").type; // "soft"
 * classify("550 5.1.1 User unknown").category; // "user-unknown"
 * classify(21, null, { scheme: "greenarrow" }).category; // "dns-failure"
 */
export function classify(code?: Code, text?: string | null, options?: ClassifyOptions | null): Classification;
/** One string: a code in any usual form, or else a text. */
export function classify(input: string, options: ClassifyOptions): Classification;
export function classify(input: Bounce, options?: ClassifyOptions | null): Classification;

/**
 * As {@link classify}, for many rows at once: a batch of rows crosses the boundary to WebAssembly together.
 *
 * @param rows Pairs of code and text, strings, or objects. A row's own scheme and recipient outrank the options'.
 * @returns One classification per row, in the rows' order.
 * @throws {TypeError} `rows` is a string or not iterable, or a row is wrong: the message has its index. Nothing is returned then.
 * @throws {RangeError} Unknown scheme.
 *
 * @example
 * classifyMany([[550, "User unknown"], "4.2.2"]).map((bounce) => bounce.type); // ["hard", "soft"]
 */
export function classifyMany(
  rows: Iterable<readonly [code?: Code, text?: string | null] | string | Bounce>,
  options?: ClassifyOptions | null,
): Classification[];

/**
 * One answer per recipient or log line that a text reports on, and per reply of a list of them; a single entry for a text that
 * tells none apart.
 *
 * @param text A transcript, a report with several recipients, lines of a log. The first 1 MiB is read.
 * @returns Entries in the order of the text. `start` and `end` are UTF-16 offsets.
 * @throws {TypeError} The text is not a string.
 * @throws {RangeError} Unknown scheme.
 *
 * @example
 * classifyEach("<a@example.org>: 550 5.1.1 User unknown\n<b@example.org>: 452 4.2.2 Mailbox full")
 *   .map(({ address, classification }) => [address, classification.category]);
 * // [["a@example.org", "user-unknown"], ["b@example.org", "mailbox-full"]]
 */
export function classifyEach(text: string | null | undefined, options?: Pick<ClassifyOptions, "scheme"> | null): Report[];

/**
 * As {@link classify}, with the evidence, the parts of the text, the facts in it and the rules that decided. Slower.
 *
 * @throws {TypeError} An argument has the wrong type.
 * @throws {RangeError} Unknown scheme.
 *
 * @example
 * const text = "Sorry, the mailbox is full";
 * const [{ start, end }] = explain(text).evidence;
 * text.slice(start, end); // "mailbox is full"
 */
export function explain(code?: Code, text?: string | null, options?: ClassifyOptions | null): Explanation;
/** One string: a code in any usual form, or else a text, into which the offsets are. */
export function explain(input: string, options: ClassifyOptions): Explanation;
export function explain(input: Bounce, options?: ClassifyOptions | null): Explanation;

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
 * Adds phrases of your own, for every entry of the package in this program. They are found as the built-in ones are, and weighed
 * directly above those of the same strength. No limit is lifted for them: a phrase for a dead address suppresses only where a
 * built-in one would. Where the same words were added before, the new meaning counts.
 *
 * @param rows All of them are added, or none.
 * @returns A function that removes exactly these phrases. Calling it again changes nothing.
 * @throws {TypeError} A row is wrong or has an unknown field, or a phrase has no words to be found by: the message names the row.
 * @throws {RangeError} Unknown category, strength or type, or more than 10,000 phrases or 1 MiB with those added before.
 *
 * @example
 * const remove = addPhrases([{ category: "policy-rejected", text: ["address rejected by our gateway"] }]);
 * classify("550 5.1.1 Address rejected by our gateway").category; // "policy-rejected"
 * remove();
 */
export function addPhrases(rows: readonly OwnPhrases[]): () => void;

/**
 * Adds a system of codes, for every entry of the package in this program. `classify`, `lookup` and `describe` take its id as
 * `scheme`, and `taxonomy.schemes` lists it, until it is removed. There may be 128 of up to 1,000 codes each, with 1 MiB of codes and
 * titles.
 *
 * @returns A function that removes the scheme. Calling it again changes nothing.
 * @throws {TypeError} A field is unknown or has the wrong type, or two codes cannot be told apart: the message names the code.
 * @throws {RangeError} The id or alias is in use; unknown category or type; a limit is reached.
 *
 * @example
 * addScheme({ id: "gateway", codes: [{ code: "E42", category: "mailbox-full", title: { en: "Box full" } }] });
 * classify("E42", null, { scheme: "gateway" }).type; // "soft"
 */
export function addScheme(scheme: OwnScheme): () => void;

/**
 * Says what to do with an address, from its history. The same history gives the same decision, in whatever
 * order its events are.
 *
 * @param history What happened to the address: deliveries, bounces, complaints, and what was done to it.
 * @param options `policy`: when to suppress; `now`: the time to decide for.
 * @throws {TypeError} An event or a policy is wrong: the message names it.
 * @throws {RangeError} Unknown policy, or an unknown id in an event or a policy; the message lists the known ones.
 *
 * @example
 * const history = [{ at: "2026-03-01", outcome: "bounced", classification: classify("5.1.1") }];
 * decide(history, { policy: "smtp2go", now: "2026-03-02" }).status; // "suppressed"
 * decide(history, { policy: "smtp2go", now: "2026-03-08" }).status; // "active"
 */
export function decide(history: readonly BounceEvent[], options?: DecideOptions | null): Decision;

/**
 * As {@link decide}, for all addresses of a list. The case of ASCII letters does not tell addresses apart.
 *
 * @param events The events of all addresses, in any order.
 * @returns One decision per address, under its first spelling, in the order in which the addresses first appear.
 * @throws {TypeError} An event or a policy is wrong.
 * @throws {RangeError} Unknown policy, or an unknown id in an event or a policy.
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
 * The lists of all ids that an answer, a decision or an argument can hold. Made on first use, and frozen.
 *
 * @example
 * taxonomy.categories.filter((category) => category.type === "hard").map((category) => category.id);
 */
export const taxonomy: Taxonomy;
