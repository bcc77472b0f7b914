// What bouncecode/message exports beside all of bouncecode/slim.

import type { BounceEvent, MessageReport, ReadReportOptions } from "./types.js";

export * from "./slim.js";

/**
 * Reads a whole message: a bounce, a delay, a complaint, an auto-reply, or any other mail. Tells which recipients it reports
 * on, each with the classification of the reply about this one.
 *
 * Any bytes are an answer: what is broken is read as far as it goes, and flagged. Time is linear in the length. An address is
 * suppressed only if the report itself names it and says that delivery failed, that its owner complained or that they ask to leave a list.
 *
 * @param message The message as it was received. Bytes are best, because a string has lost the charsets of its parts.
 * @param options `returnPath`: the forms of your return paths; `infer`: whether an address that nobody names may be inferred;
 * `scheme`: whose codes the replies have, where they are not SMTP's.
 * @throws {TypeError} An argument is of a wrong type, or a pattern has an unknown placeholder.
 * @throws {RangeError} No such scheme.
 *
 * @example
 * const { kind, recipients } = readReport(await readFile("bounce.eml"));
 * for (const { address, classification } of recipients) console.log(kind, address, classification.addressAction);
 */
export function readReport(message: Uint8Array | ArrayBuffer | string, options?: ReadReportOptions | null): MessageReport;

/**
 * What `decideMany` takes: one event for each recipient that bounced, was served, complained or unsubscribed. An inferred
 * address gives none, nor does a message that is still being tried, or that a person passed on.
 *
 * @param report What {@link readReport} returned.
 * @param options `at`: when it happened. Default: the report's own dates, else now.
 * @throws {TypeError} It is no report, or `at` is no time.
 *
 * @example
 * const decisions = decideMany(reportEvents(readReport(message)));
 */
export function reportEvents(
  report: MessageReport,
  options?: { at?: BounceEvent["at"] | null | undefined } | null,
): (BounceEvent & { address: string })[];

/**
 * The messages of an mbox, one after the other: each begins with a line `From `, below a blank line and before a field of
 * its header, as {@link readReport} parts them. `>From ` at the beginning of a line becomes `From ` again (RFC 4155). Keeps one
 * message at a time, and at most 64 MiB of it.
 *
 * @param source The file as it comes: `createReadStream(…)`, `response.body`, `file.stream()`.
 * @throws {TypeError} It is neither a stream nor an async iterable of bytes.
 *
 * @example
 * for await (const message of splitMbox(createReadStream("bounces.mbox"))) console.log(readReport(message).kind);
 */
export function splitMbox(source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): AsyncIterable<Uint8Array>;
